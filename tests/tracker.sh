#!/usr/bin/env bash
# Installs exceljs, openpyxl and XlsxWriter, publishes the command line and compares the tracker with them. Takes some minutes; wants an idle machine.
set -euo pipefail
cd "$(dirname "$0")/.."
peers=artifacts/tracker
/usr/bin/python3 -c 'import openpyxl, xlsxwriter' 2>/dev/null || apt-get install -y -q python3-openpyxl python3-xlsxwriter
[ -x /usr/bin/time ] || apt-get install -y -q time
npm install --prefix $peers --ignore-scripts --no-package-lock --no-audit --no-fund --silent exceljs@4.4.0
rm -rf $peers/cli
dotnet publish src/SpOffice.Cli -c Release -v q --nologo -o $peers/cli
dotnet run -c Release --project tests/SpOffice.Benchmarks -- tracker $peers
