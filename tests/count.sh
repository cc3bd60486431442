#!/usr/bin/env bash
# Adds up the test results (*.trx) in a folder and ends with: N passed, N failed. The second argument is 1 if a step broke:
# a build, the format, or a test run that died without a result. Results that were cut off count as one failure.
passed=0 failed=0
for file in "$1"/*.trx; do
  [ -e "$file" ] || continue
  counters=$(grep -o '<Counters [^>]*>' "$file") || { failed=$((failed + 1)); continue; }
  number() { grep -o " $1=\"[0-9]*\"" <<<"$counters" | tr -dc 0-9 | grep . || echo 0; }
  passed=$((passed + $(number passed)))
  failed=$((failed + $(number failed) + $(number error) + $(number timeout) + $(number aborted)))
done
[ "$2" = 1 ] && [ $failed = 0 ] && failed=1
[ $((passed + failed)) = 0 ] && failed=1
echo "$passed passed, $failed failed"
[ $failed = 0 ]
