# Finds a JDK of the version that Dateline needs and exports it as JAVA_HOME.
# Read by the launcher and by mvnw; plain POSIX shell. Ends the shell that reads it where there is none.
#
# Looked at, the first that fits wins: JAVA_HOME, the java on the path, the system's folders for JVMs,
# SDKMAN, Homebrew, macOS's java_home. A JDK's own file `release` tells its version, so none is started,
# and the shell reads it: each process that it started instead would take a millisecond or two.

dateline_jdk_needed=21

# Reads what the JDK in folder $1 says of itself: dateline_jdk_found is its major version, empty where
# it is no JDK, and dateline_jdk_build tells it from every other build.
dateline_jdk_read() {
  dateline_jdk_found=
  dateline_jdk_build=
  [ -r "$1/release" ] && [ -x "$1/bin/javac" ] || return 0
  while IFS= read -r dateline_line || [ -n "$dateline_line" ]; do
    dateline_value=${dateline_line#*=}
    dateline_value=${dateline_value#\"}
    case $dateline_line in
      JAVA_VERSION=*) dateline_jdk_found=${dateline_value%%[!0-9]*} ;;
      JAVA_RUNTIME_VERSION=*) dateline_jdk_build=${dateline_value%\"} ;;
    esac
  done <"$1/release"
}

dateline_jdk_fits() {
  dateline_jdk_read "$1"
  [ -n "$dateline_jdk_found" ] && [ "$dateline_jdk_found" -ge "$dateline_jdk_needed" ]
}

# The folder of the JDK whose java is on the path.
dateline_jdk_on_path() {
  dateline_java=$(command -v java 2>/dev/null) || return 0
  dateline_java=$(readlink -f "$dateline_java" 2>/dev/null || printf %s "$dateline_java")
  dateline_java=${dateline_java%/*}
  printf %s "${dateline_java%/*}"
}

dateline_find_jdk() {
  if [ -n "${JAVA_HOME:-}" ] && dateline_jdk_fits "$JAVA_HOME"; then
    return 0
  fi
  dateline_path_jdk=$(dateline_jdk_on_path)
  for dateline_home in \
    "$dateline_path_jdk" \
    "${DATELINE_JVM_FOLDER:-/usr/lib/jvm}"/* /usr/java/* /opt/java/* /opt/jdk* /usr/local/openjdk* \
    "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* "${HOME:-}"/.jdks/* \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$dateline_home" ] && dateline_jdk_fits "$dateline_home"; then
      JAVA_HOME=$dateline_home
      export JAVA_HOME
      return 0
    fi
  done
  if [ -x /usr/libexec/java_home ]; then
    dateline_home=$(/usr/libexec/java_home -v "$dateline_jdk_needed+" 2>/dev/null) || dateline_home=
    if [ -n "$dateline_home" ] && dateline_jdk_fits "$dateline_home"; then
      JAVA_HOME=$dateline_home
      export JAVA_HOME
      return 0
    fi
  fi
  echo "dateline: no JDK $dateline_jdk_needed or later was found: install one (for example from https://adoptium.net, or your system's package openjdk-$dateline_jdk_needed-jdk or later) or set JAVA_HOME to it" >&2
  return 1
}

dateline_find_jdk || exit 1

# From JDK 24 on, Maven's own libraries would print four lines of warnings about sun.misc.Unsafe.
if [ "$dateline_jdk_found" -ge 24 ]; then
  MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  export MAVEN_OPTS
fi
