# Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
# shellcheck shell=sh
# Sourced by annals after setup.sh: opens the workbench of the built product.

SETTINGS=$HOME/.annals/settings

# Sets LOCALE to what the person chose in the preferences, else to that of the system.
choose_locale() {
	chosen=
	[ ! -r "$SETTINGS" ] || chosen=$(sed -n 's/^language=//p' "$SETTINGS")
	case ${chosen:-$LANGUAGE_TAG} in
	zh*) LOCALE=zh_CN ;;
	*) LOCALE=en_US ;;
	esac
}

open_workbench() {
	if [ ! -d /System/Library ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
		stop "No screen was found for the workbench; start it from a desktop, or type: $0 --help"
	fi
	use_window_packages
	# File names stay UTF-8; input methods and dialogs of the system follow the system's own settings.
	unset LC_ALL
	[ -z "$SYSTEM_LOCALE" ] || LANG=$SYSTEM_LOCALE
	export LANG
	first=
	[ ! -d /System/Library ] || first=-XstartOnFirstThread
	for launcher in "$PRODUCT"/plugins/org.eclipse.equinox.launcher_*.jar; do
		[ -r "$launcher" ] || stop "The workbench was not built whole; delete $BUILD/built and start again"
	done
	# The workbench ends with 23 to be started again, in another language say.
	code=23
	while [ "$code" = 23 ]; do
		choose_locale
		code=0
		# The JVM keeps the classes of the first run, when it ends; each start after it takes a sixth less of the processor.
		LANGUAGE=$LOCALE "$JDK/bin/java" $first "-XX:SharedArchiveFile=$BUILD/workbench.jsa" -XX:+AutoCreateSharedArchive -Xlog:disable "-splash:$ROOT/bundles/org.annals.app/splash.png" -Dannals.splash=true "@$ROOT/releng/tools/workbench.args" "-Dannals.kit=$KIT" "-Duser.language=${LOCALE%_*}" \
			"-Duser.country=${LOCALE#*_}" -jar "$launcher" -install "$PRODUCT" -configuration "$PRODUCT/configuration" \
			-name Annals -nl "$LOCALE" ${ANNALS_ARGUMENTS:-} || code=$?
	done
	exit "$code"
}
