# Copyright (c) 2026 Annals contributors. SPDX-License-Identifier: EPL-2.0
# shellcheck shell=sh
# Sourced by annals and verify with $ROOT set: finds a JDK and a Maven, fetches or installs what is missing.

BUILD=$ROOT/.annals-build
PRODUCT=$ROOT/releng/org.annals.product/target/products/org.annals.product/linux/gtk/x86_64
# What report types of other offices are built against.
KIT=$ROOT/releng/org.annals.kit/target/repository
LEAST_JDK=21
LEAST_MAVEN=3.9.9
MAVEN=3.9.11
DEPENDENCY_PLUGIN=3.8.1

say() {
	printf 'annals: %s\n' "$*" >&2
}

stop() {
	say "$@"
	exit 3
}

# File names are UTF-8 whatever the system is set to; the language of messages is kept apart from that.
# shellcheck disable=SC2034
set_locale() {
	case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
	zh*) LANGUAGE_TAG=zh ;;
	*) LANGUAGE_TAG=en ;;
	esac
	# macOS has no such locale and needs none.
	if [ ! -d /System/Library ]; then
		LC_ALL=C.UTF-8
		export LC_ALL
	fi
}

# Sets FEATURE to the feature version of the JDK at $1, 0 when there is none.
jdk_feature() {
	FEATURE=0
	[ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
	while IFS='=' read -r key value; do
		if [ "$key" = JAVA_VERSION ]; then
			value=${value#\"}
			value=${value%%[!0-9]*}
			FEATURE=${value:-0}
		fi
	done <"$1/release"
}

# Sets JDK: JAVA_HOME when it will do, else the newest that is found.
find_jdk() {
	if [ -n "${JAVA_HOME:-}" ]; then
		jdk_feature "$JAVA_HOME"
		if [ "$FEATURE" -ge "$LEAST_JDK" ]; then
			JDK=$JAVA_HOME
			return 0
		fi
	fi
	JDK=
	best=0
	on_path=$(command -v java || true)
	[ -z "$on_path" ] || on_path=$(readlink -f "$on_path" 2>/dev/null || true)
	located=
	[ ! -x /usr/libexec/java_home ] || located=$(/usr/libexec/java_home -v "$LEAST_JDK+" 2>/dev/null || true)
	for home in "${on_path%/bin/java}" "$located" /usr/lib/jvm/*; do
		[ -n "$home" ] || continue
		jdk_feature "$home"
		if [ "$FEATURE" -ge "$LEAST_JDK" ] && [ "$FEATURE" -gt "$best" ]; then
			best=$FEATURE
			JDK=$home
		fi
	done
	[ -n "$JDK" ]
}

# Sets JDK as find_jdk, but remembers the answer of the last time.
use_jdk() {
	if [ -r "$BUILD/jdk" ]; then
		{
			read -r JDK
			read -r asked
		} <"$BUILD/jdk" || true
		[ "$asked" = "JAVA_HOME=${JAVA_HOME:-}" ] && [ -x "$JDK/bin/javac" ] && return 0
	fi
	find_jdk || install_jdk
	JDK=$(cd "$JDK" && pwd -P)
	mkdir -p "$BUILD"
	printf '%s\nJAVA_HOME=%s\n' "$JDK" "${JAVA_HOME:-}" >"$BUILD/jdk"
}

is_debian() {
	[ -r /etc/debian_version ] && command -v apt-get >/dev/null 2>&1
}

# Installs a Debian package when that is allowed, else says what to type.
install_package() {
	if [ "$(id -u)" != 0 ]; then
		stop "$2 is missing; type: sudo apt-get install $1"
	fi
	say "installing $1"
	mkdir -p "$BUILD"
	{ apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$1"; } \
		>"$BUILD/install.log" 2>&1 </dev/null || stop "$1 could not be installed; see $BUILD/install.log"
}

# Whether a Debian package is installed.
has_package() {
	state=$(dpkg-query -W -f '${db:Status-Abbrev}' "$1" 2>/dev/null || true)
	[ "${state#i}" != "$state" ]
}

# What a window needs: GTK. $@ are further packages, such as a screen for tests.
use_window_packages() {
	is_debian || return 0
	for package in libgtk-3-0 "$@"; do
		# Newer releases call GTK by another name.
		has_package "$package" || { [ "$package" = libgtk-3-0 ] && has_package libgtk-3-0t64; } ||
			install_package "$package" "$package"
	done
	wish_fonts
}

# Fonts that have Song and Hei, Kai, and the widths of Times and Arial. Others stand in for those that are missing, so no
# fonts are a reason to stop.
wish_fonts() {
	[ ! -e "$BUILD/fonts" ] || return 0
	for package in fonts-noto-cjk fonts-arphic-gkai00mp fonts-liberation; do
		has_package "$package" && continue
		if [ "$(id -u)" = 0 ]; then
			(install_package "$package" "$package") || say "going on without $package"
		else
			say "pages look better with $package; type: sudo apt-get install $package"
		fi
	done
	mkdir -p "$BUILD"
	: >"$BUILD/fonts"
}

# A word processor that knows nothing of Annals, to measure its documents with and to edit those that come back. Tests that
# need it are skipped without.
wish_office() {
	if command -v soffice >/dev/null 2>&1 || ! is_debian || [ -e "$BUILD/office" ]; then
		return 0
	fi
	if [ "$(id -u)" = 0 ]; then
		(install_package libreoffice-writer-nogui LibreOffice) || say "going on without LibreOffice"
	else
		say "more is tested with LibreOffice; type: sudo apt-get install libreoffice-writer-nogui"
	fi
	mkdir -p "$BUILD"
	: >"$BUILD/office"
}

# Starts a screen without a monitor for tests of the workbench, and ends it with the script.
use_screen() {
	use_window_packages xvfb openbox xdotool
	mkdir -p "$BUILD"
	rm -f "$BUILD/display"
	Xvfb -displayfd 3 -screen 0 1400x900x24 -nolisten tcp 3>"$BUILD/display" >"$BUILD/screen.log" 2>&1 &
	SCREEN_PIDS=$!
	for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
		[ ! -s "$BUILD/display" ] || break
		sleep 0.5
	done
	[ -s "$BUILD/display" ] || stop "No screen could be started for the tests; see $BUILD/screen.log"
	read -r number <"$BUILD/display"
	DISPLAY=:$number
	export DISPLAY
	openbox >>"$BUILD/screen.log" 2>&1 &
	SCREEN_PIDS="$SCREEN_PIDS $!"
}

# shellcheck disable=SC2086
end_screen() {
	[ -z "${SCREEN_PIDS:-}" ] || kill $SCREEN_PIDS 2>/dev/null || true
	SCREEN_PIDS=
}

install_jdk() {
	if is_debian; then
		[ "$(id -u)" != 0 ] || apt-get update >/dev/null 2>&1 || true
		for version in 25 21; do
			if apt-cache show "openjdk-$version-jdk-headless" >/dev/null 2>&1; then
				install_package "openjdk-$version-jdk-headless" "A JDK $LEAST_JDK or newer"
				find_jdk && return 0
			fi
		done
		stop "A JDK $LEAST_JDK or newer is needed and this system's packages have none (Debian 12 ends at 17); install one, for example Eclipse Temurin 25, and type: JAVA_HOME=/path/to/jdk $0"
	fi
	if [ -d /System/Library ]; then
		stop "A JDK $LEAST_JDK or newer is needed; type: brew install openjdk"
	fi
	stop "A JDK $LEAST_JDK or newer is needed; install one and type: JAVA_HOME=/path/to/jdk $0"
}

# Whether version $1 is at least version $2.
at_least() {
	[ "$(printf '%s\n%s\n' "$2" "$1" | sort -t . -k1,1n -k2,2n -k3,3n | head -n 1)" = "$2" ]
}

# Sets MVN to a Maven that is new enough; an older one fetches it through its own settings.
use_maven() {
	JAVA_HOME=$JDK
	PATH=$JDK/bin:$PATH
	jdk_feature "$JDK"
	MAVEN_OPTS=${MAVEN_OPTS:-}
	# Newer JDKs warn about what Maven 3 does inside.
	[ "$FEATURE" -lt 24 ] || MAVEN_OPTS="$MAVEN_OPTS --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
	export JAVA_HOME PATH MAVEN_OPTS
	MVN=$BUILD/apache-maven-$MAVEN/bin/mvn
	[ ! -x "$MVN" ] || return 0
	if ! command -v mvn >/dev/null 2>&1; then
		if is_debian; then
			install_package maven Maven
		elif [ -d /System/Library ]; then
			stop "Maven is missing; type: brew install maven"
		else
			stop "Maven is missing; install it with your system's packages, version $LEAST_MAVEN or newer"
		fi
	fi
	# Not in the project's folder, whose build extension an older Maven cannot load.
	mkdir -p "$BUILD/fetch/.mvn"
	version=$(cd "$BUILD/fetch" && mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p')
	if [ -n "$version" ] && at_least "$version" "$LEAST_MAVEN"; then
		MVN=$(command -v mvn)
		return 0
	fi
	say "fetching Maven $MAVEN, because the installed one is ${version:-unknown}"
	(cd "$BUILD/fetch" && mvn -B -q "org.apache.maven.plugins:maven-dependency-plugin:$DEPENDENCY_PLUGIN:unpack" \
		"-Dartifact=org.apache.maven:apache-maven:$MAVEN:zip:bin" "-DoutputDirectory=$BUILD") \
		>"$BUILD/maven.log" 2>&1 </dev/null || stop "Maven $MAVEN could not be fetched; see $BUILD/maven.log"
	chmod +x "$MVN"
}

# Maven $MAVEN with the settings of the machine's own Maven, so that both ask the same repositories.
maven() {
	settings=
	for place in /etc/maven/settings.xml /usr/share/maven/conf/settings.xml; do
		[ -n "$settings" ] || [ ! -r "$place" ] || settings=$place
	done
	case $MVN in
	"$BUILD"/*) [ -z "$settings" ] || set -- -gs "$settings" "$@" ;;
	esac
	"$MVN" -B -f "$ROOT/pom.xml" "$@"
}

# Runs the rest of the script's work alone: others wait. A lock whose owner is gone is taken over.
lock() {
	mkdir -p "$BUILD"
	waiting=
	until mkdir "$BUILD/lock" 2>/dev/null; do
		owner=$(cat "$BUILD/lock/pid" 2>/dev/null || true)
		if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
			rm -rf "$BUILD/lock"
			continue
		fi
		[ -n "$waiting" ] || say "waiting for another build"
		waiting=yes
		sleep 1
	done
	echo $$ >"$BUILD/lock/pid"
	trap 'end_screen; rm -rf "$BUILD/lock"' EXIT
	trap 'exit 130' INT
	trap 'exit 143' TERM
}

unlock() {
	trap - EXIT INT TERM
	end_screen
	rm -rf "$BUILD/lock"
}

# A digest of the names of all sources; one that is newer than the last build makes it differ.
sources() {
	(cd "$ROOT" && find bundles features releng/org.annals.product releng/org.annals.target releng/tools pom.xml .mvn \
		-name target -prune -o -type f ! -name '.polyglot.*' ! -name '.tycho-*' \
		\( -newer "$1" -exec echo newer {} \; -o -print \) | cksum)
}

# Notes what is built now; what changes while it is built is newer than the note.
begin() {
	touch "$BUILD/now"
	sources "$BUILD/now" >"$BUILD/begun"
	touch -r "$BUILD/now" "$BUILD/begun"
}

# Builds the kit, which only those need who make a report type.
use_kit() {
	[ ! -e "$KIT/p2.index" ] || return 0
	lock
	say "building the kit for report types; this takes a minute or two"
	use_maven
	if ! maven verify -DskipTests -pl :org.annals.kit -am >"$BUILD/kit.log" 2>&1 </dev/null; then
		grep '^\[ERROR\]' "$BUILD/kit.log" | head -n 20 >&2 || true
		stop "The kit could not be built; the whole log is $BUILD/kit.log"
	fi
	unlock
}

# Packages the command line of the product for the JDK in use.
package_cli() {
	"$JDK/bin/java" "$ROOT/releng/tools/PackageCli.java" "$PRODUCT" "$ROOT"/examples/*.txt >"$BUILD/package.log" 2>&1 \
		</dev/null || stop "The command line could not be packaged; see $BUILD/package.log"
}
