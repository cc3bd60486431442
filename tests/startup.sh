#!/usr/bin/env bash
# Publishes the pane's server and the empty application, and measures the start of both in Chromium. Takes some minutes; wants an idle machine.
set -euo pipefail
cd "$(dirname "$0")/.."
rm -rf artifacts/server artifacts/empty
dotnet publish src/SpOffice.Server -c Release -v q --nologo -o artifacts/server
dotnet publish tests/SpOffice.EmptyPane -c Release -v q --nologo -o artifacts/empty
dotnet run -c Release --project tests/SpOffice.Benchmarks -- startup
