#!/usr/bin/env bash
# Remakes the pictures of the README in docs/pictures: a page of the sample document and the pane in Chromium.
# It needs what test.sh installs. Look at every picture before you commit it.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDTERMINALLOGGER=off
pictures=$PWD/docs/pictures
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$pictures"

dotnet run --project src/SpOffice.Cli -c Release -- new communication --lang en --sample --out "$work/sample.docx"
soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work" "$work/sample.docx" >/dev/null
pdftoppm -png -r 72 -f 2 -l 2 -singlefile "$work/sample.pdf" "$pictures/document-case"

rm -rf artifacts/server
dotnet publish src/SpOffice.Server -c Release -v q -o artifacts/server
SPOFFICE_PICTURES=$pictures dotnet test tests/SpOffice.E2E -c Release --filter makes=pictures
