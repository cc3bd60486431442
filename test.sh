#!/usr/bin/env bash
# Installs what the tests need, then builds, checks the format and runs every test. The last line is: N passed, N failed.
set -uo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 MSBUILDTERMINALLOGGER=off

missing=()
command -v chromium-headless-shell >/dev/null || { command -v chromium >/dev/null && ! command -v apt-get >/dev/null; } || missing+=(chromium)
command -v soffice >/dev/null || missing+=(libreoffice-writer libreoffice-calc)
command -v npm >/dev/null || missing+=(npm)
command -v pdftoppm >/dev/null || missing+=(poppler-utils)
command -v espeak-ng >/dev/null || missing+=(espeak-ng)
if ((${#missing[@]})); then
  root=$([ "$(id -u)" = 0 ] || echo sudo)
  $root apt-get update -qq
  # Chromium without windows is a package of its own in Debian, and lighter; elsewhere there is only the whole.
  apt-cache show chromium-headless-shell >/dev/null 2>&1 && missing=("${missing[@]/%chromium/chromium-headless-shell}")
  $root apt-get install -y -qq --no-install-recommends "${missing[@]}" fonts-dejavu >/dev/null ||
    { echo "Please install: ${missing[*]}"; echo "0 passed, 1 failed"; exit 1; }
fi

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
broken=0
step() { echo "== $1"; shift; "$@" || broken=1; }

# Microsoft's library is not ours to pass on: it is fetched for the tests, at the version package.json names.
step "fetch office.js" npm install --prefix tests/SpOffice.OfficeHost --ignore-scripts --no-package-lock --no-audit --no-fund --silent
step "build" dotnet build SpOffice.sln -c Release -v q
if [ $broken = 0 ]; then
  step "format" dotnet format SpOffice.sln --verify-no-changes --no-restore
  rm -rf artifacts/server
  step "publish the server" dotnet publish src/SpOffice.Server -c Release -v q -o artifacts/server
  for project in SpOffice.Tests SpOffice.OfficeHost.Tests SpOffice.E2E; do
    step "$project" dotnet test "tests/$project" -c Release --no-build --filter 'makes!=pictures' --logger "trx;LogFileName=$project.trx" --results-directory "$results"
  done
fi
bash tests/count.sh "$results" $broken
