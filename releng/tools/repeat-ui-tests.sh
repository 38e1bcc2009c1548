#!/bin/sh
# Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
# Passes the tests of the workbench again and again, to find those that pass only most of the time.
# Usage: releng/tools/repeat-ui-tests.sh TIMES [PATTERN]
# A pattern as in -Dtest= chooses tests. Results are in .annals-build/repeat; the pictures are those of the last run.
set -eu

ROOT=$(cd "$(dirname "$0")/../.." && pwd -P)
. "$ROOT/releng/tools/setup.sh"

case ${1:-} in
'' | *[!0-9]*)
	echo "Usage: releng/tools/repeat-ui-tests.sh TIMES [PATTERN]" >&2
	exit 2
	;;
esac
times=$1
pattern=${2:-*Test}
TESTS=$ROOT/tests/org.annals.ui.tests/target
REPEAT=$BUILD/repeat

set_locale
use_jdk
lock
use_maven
use_screen
rm -rf "$REPEAT"
mkdir -p "$REPEAT"
failed=0
run=1
while [ "$run" -le "$times" ]; do
	began=$(date +%s)
	code=0
	maven verify -fae "-Dtest=$pattern" -Dsurefire.failIfNoSpecifiedTests=false -DfailIfNoTests=false \
		-pl :org.annals.ui.tests,:org.annals.feature,:org.annals.workbench.feature,:org.annals.type.duty.feature -am \
		>"$REPEAT/$run.log" 2>&1 </dev/null || code=$?
	say "run $run of $times: $([ "$code" = 0 ] && echo green || echo RED), $(($(date +%s) - began)) s"
	if [ "$code" != 0 ]; then
		failed=$((failed + 1))
		grep -E '<<< (FAILURE|ERROR)' "$REPEAT/$run.log" | grep -v '^Tests run' >&2 || tail -n 5 "$REPEAT/$run.log" >&2
		cp -r "$TESTS/shots" "$REPEAT/$run.shots" 2>/dev/null || true
	fi
	run=$((run + 1))
done
unlock
echo "$((times - failed)) of $times runs green"
[ "$failed" = 0 ]
