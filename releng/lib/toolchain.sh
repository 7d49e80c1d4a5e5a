# Sourced by releng/mvn, releng/musubi, releng/bench and releng/verify, which set ROOT first. POSIX sh.
# Finds, or on Debian as root installs, what the build needs; otherwise stops with one sentence.

JAVA_NEEDED=21
MAVEN_NEEDED=3.9.11
PRODUCT_TARGET="$ROOT/releng/org.musubi.product/target"

die() {
  echo "musubi: $*" >&2
  exit 1
}

note() {
  echo "musubi: $*" >&2
}

# --- packages of the operating system ---------------------------------------------------------------------------

may_install() {
  [ -f /etc/debian_version ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1
}

# install_packages WHY PACKAGE...
install_packages() {
  why=$1
  shift
  may_install || die "$why: please install $*, then try again."
  note "installing $* ($why)"
  apt_log=$(mktemp)
  {
    apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
  } >"$apt_log" 2>&1 </dev/null || die "$why: apt-get could not install $* (see $apt_log)."
  rm -f "$apt_log"
}

has_library() {
  PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null | grep -q "$1"
}

# What the workbench needs to show a window.
need_desktop_libraries() {
  [ "$(uname)" = Linux ] || return 0
  has_library libgtk-3.so.0 || install_packages "The workbench needs GTK 3" libgtk-3-0
  need_fonts
}

# Fonts to draw Japanese with. A PDF file can embed only TrueType outlines, which many fonts for the screen lack; the
# four characters are those of names and lists (U+9AD9, U+FA11, circled 1, bracketed stock) that small fonts lack.
need_fonts() {
  [ "$(uname)" = Linux ] || return 0
  has_font :lang=ja || install_packages "Japanese text needs a Japanese font" fontconfig fonts-noto-cjk
  has_font ":lang=ja:fontformat=TrueType:charset=9ad9 fa11 2460 3231" ||
    install_packages "Japanese text in PDF files needs a Japanese TrueType font" fontconfig fonts-ipaexfont
}

has_font() {
  command -v fc-list >/dev/null 2>&1 && [ -n "$(fc-list "$1" family)" ]
}

need_xvfb() {
  [ "$(uname)" = Linux ] || return 0
  { command -v xvfb-run && command -v xauth; } >/dev/null 2>&1 ||
    install_packages "The UI tests need a virtual display" xvfb xauth
}

has_display() {
  [ "$(uname)" = Darwin ] || [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]
}

# --- Java ------------------------------------------------------------------------------------------------------

# Major version of the JDK in a folder; 0 when there is none.
jdk_major() {
  if [ ! -x "$1/bin/javac" ]; then
    echo 0
    return
  fi
  major=
  [ -r "$1/release" ] && major=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]\{1,\}\).*/\1/p' "$1/release")
  [ -n "$major" ] || major=$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]\{1,\}\).*/\1/p')
  echo "${major:-0}"
}

# Sets JDK: the one of JAVA_HOME or PATH when it is new enough, else the newest installed.
find_jdk() {
  search_jdk && return
  if may_install; then
    apt-get update >/dev/null 2>&1 </dev/null || true
    for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
      if apt-cache show "$package" >/dev/null 2>&1; then
        install_packages "The build needs a JDK $JAVA_NEEDED or newer" "$package"
        search_jdk && return
      fi
    done
  fi
  die "The build needs a JDK $JAVA_NEEDED or newer: please install one (package openjdk-21-jdk or newer), or set JAVA_HOME to it."
}

search_jdk() {
  JDK=
  on_path=$(command -v javac 2>/dev/null || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(resolve "$on_path")")")
  for candidate in "${JAVA_HOME:-}" "$on_path"; do
    if [ -n "$candidate" ] && [ "$(jdk_major "$candidate")" -ge "$JAVA_NEEDED" ]; then
      JDK=$candidate
      return 0
    fi
  done
  best=$((JAVA_NEEDED - 1))
  for candidate in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* "${HOME:-/}"/.jdks/* \
      "${HOME:-/}"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -d "$candidate" ] || continue
    major=$(jdk_major "$candidate")
    if [ "$major" -gt "$best" ]; then
      best=$major
      JDK=$candidate
    fi
  done
  [ -n "$JDK" ]
}

# The file a chain of symbolic links ends at.
resolve() {
  file=$1
  while [ -h "$file" ]; do
    link=$(readlink "$file")
    case $link in
      /*) file=$link ;;
      *) file=$(dirname "$file")/$link ;;
    esac
  done
  echo "$(cd "$(dirname "$file")" && pwd -P)/$(basename "$file")"
}

# --- Maven -----------------------------------------------------------------------------------------------------

# Sets MVN: the installed one when Tycho runs on it, else one fetched through it.
find_maven() {
  command -v mvn >/dev/null 2>&1 || install_packages "The build needs Maven" maven
  installed=$(resolve "$(command -v mvn)")
  if maven_suits "$(dirname "$(dirname "$installed")")"; then
    MVN=$installed
    return
  fi
  cache=${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/musubi
  MVN=$cache/apache-maven-$MAVEN_NEEDED/bin/mvn
  [ -x "$MVN" ] || fetch_maven
}

# 3.9.9 up to the last 3.x
maven_suits() {
  for jar in "$1"/lib/maven-core-3.*.jar; do
    version=$(basename "$jar" .jar)
    version=${version#maven-core-3.}
    minor=${version%%.*}
    patch=${version#*.}
    case $minor$patch in
      *[!0-9]*) return 1 ;;
    esac
    [ "$minor" -gt 9 ] || { [ "$minor" -eq 9 ] && [ "$patch" -ge 9 ]; }
    return
  done
}

fetch_maven() {
  note "the installed Maven is too old for the build; fetching Maven $MAVEN_NEEDED through it"
  mkdir -p "$cache"
  scratch=$(mktemp -d "$cache/fetch.XXXXXX")
  unpack "$JDK" || unpack "${JAVA_HOME:-}" ||
    die "Maven $MAVEN_NEEDED could not be fetched (see $scratch/log): please install Maven 3.9.9 or newer."
  chmod +x "$scratch/out/apache-maven-$MAVEN_NEEDED/bin/mvn"
  rm -rf "$cache/apache-maven-$MAVEN_NEEDED"
  mv "$scratch/out/apache-maven-$MAVEN_NEEDED" "$cache/"
  rm -rf "$scratch"
}

# In a folder of its own: the goal leaves marker files behind.
unpack() {
  (
    cd "$scratch"
    forget_outer_maven
    if [ -n "$1" ]; then
      JAVA_HOME=$1
      export JAVA_HOME
    fi
    "$installed" -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
      -Dartifact="org.apache.maven:apache-maven:$MAVEN_NEEDED:zip:bin" -DoutputDirectory="$scratch/out" \
      >>"$scratch/log" 2>&1 </dev/null
  ) && [ -d "$scratch/out/apache-maven-$MAVEN_NEEDED" ]
}

# When a Maven calls us, its own settings must not reach the one we call.
forget_outer_maven() {
  unset M2_HOME MAVEN_HOME MAVEN_BASEDIR MAVEN_PROJECTBASEDIR MAVEN_CMD_LINE_ARGS MAVEN_JAVA_HOME CLASSWORLDS_JAR
}

# --- the product -----------------------------------------------------------------------------------------------

# Two marks say how new the product is: product.started has the time its build began, product.finished the time it
# ended. A file changed after the first, or a folder (something deleted or renamed) after the second, is news. The
# folders of modules themselves do not count: every run of Maven puts files there for a moment.
product_is_current() {
  [ -f "$PRODUCT_TARGET/product.started" ] && [ -x "$(product_script)" ] || return 1
  news=$(cd "$ROOT" && find pom.xml LICENSE README.md bundles features releng models \
    \( -name target -o -name bin -o -name org.musubi.bench -o -name 'src-gen*' -o -name '*.tests' -o -name '.?*' \
      -o -name pom.tycho \) -prune \
    -o -type f -newer "$PRODUCT_TARGET/product.started" -print \
    -o -type d \( -path '*/*/*' -o -path 'models*' \) -newer "$PRODUCT_TARGET/product.finished" -print 2>/dev/null |
    head -n 1)
  [ -z "$news" ]
}

# Builds the product without running tests; its output goes to a file, and errors to the user.
build_product() {
  find_jdk
  find_maven
  log=$(mktemp)
  note "building the product (the first time takes some minutes)"
  begin=$(date +%s)
  # Compiled classes would outlive sources that were deleted.
  rm -rf "$ROOT"/bundles/*/target/classes
  "$ROOT/releng/mvn" -B -DskipTests -pl :org.musubi.emfgen,:org.musubi.product -am pre-integration-test \
    >"$log" 2>&1 </dev/null &
  maven=$!
  trap 'kill "$maven" 2>/dev/null; exit 130' INT TERM
  while kill -0 "$maven" 2>/dev/null; do
    if [ -t 2 ]; then
      printf '\r\033[K  %4d s  %s' "$(($(date +%s) - begin))" \
        "$(sed -n 's/^\[INFO\] Building \(.*\) [^ ]*-SNAPSHOT *\[\(.*\)\]$/\2 \1/p' "$log" | tail -n 1)" >&2
    fi
    sleep 1
  done
  [ ! -t 2 ] || printf '\r\033[K' >&2
  trap - INT TERM
  if ! wait "$maven"; then
    build_log=$PRODUCT_TARGET/build.log
    mkdir -p "$PRODUCT_TARGET"
    mv "$log" "$build_log"
    # the first is about the pom.xml of SWT and harmless
    grep -E '^(\[ERROR\]|musubi:)' "$build_log" | grep -v -F '${osgi.platform}' | head -n 8 >&2
    die "The build failed; all of its output is in $build_log"
  fi
  rm -f "$log"
  note "built in $(($(date +%s) - begin)) s"
}

# mark_product FILE: the product, if there is a new one, was begun when FILE was written.
mark_product() {
  if [ -f "$PRODUCT_TARGET/assembled" ] && [ "$PRODUCT_TARGET/assembled" -nt "$1" ]; then
    cp -p "$1" "$PRODUCT_TARGET/product.started"
    touch "$PRODUCT_TARGET/product.finished"
  fi
}

# The start script of the product for this machine.
product_script() {
  case $(uname)/$(uname -m) in
    Darwin/arm64) platform=macosx/cocoa/aarch64 ;;
    Darwin/*) platform=macosx/cocoa/x86_64 ;;
    *) platform=linux/gtk/x86_64 ;;
  esac
  echo "$PRODUCT_TARGET/products/org.musubi.product/$platform/musubi/musubi"
}
