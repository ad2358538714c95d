#!/usr/bin/env bash
# Installs the package on this Debian or Ubuntu machine, starts the program from its menu entry and by
# opening a workspace's file, upgrades it, takes it away again, and looks that nothing is left and no
# workspace is touched. To be run as root; needs Xvfb and xdotool.
#
#   installer/src/check/install.sh installer/target/siyu_0.1.0_amd64.deb [FOLDER FOR PICTURES]
set -euo pipefail
package=$(readlink -f "$1")
pictures=$(mkdir -p "${2:-$(mktemp -d)}" && readlink -f "${2:-$(mktemp -d)}")
place=$(mktemp -d)
export HOME=$place/home DISPLAY=:97 LC_ALL=C.UTF-8
unset JAVA_HOME SIYU_JAVA_HOME WAYLAND_DISPLAY
mkdir -p "$HOME"
passed=0

say() { printf '%s\n' "$*"; }
fail() {
  say "FAILED: $*"
  exit 1
}
check() { # what, command...
  local what=$1
  shift
  "$@" >"$place/out" 2>&1 || {
    cat "$place/out"
    fail "$what"
  }
  passed=$((passed + 1))
  say "ok  $what"
}
window() { # title: waits until a window of the program shows it
  for _ in $(seq 120); do
    xdotool search --onlyvisible --name "$1" >/dev/null 2>&1 && return 0
    sleep 0.5
  done
  xwininfo -root -tree 2>/dev/null | head -40
  return 1
}
end_program() {
  pkill -f /opt/siyu/bin/siyu || true
  for _ in $(seq 40); do
    pgrep -f /opt/siyu/bin/siyu >/dev/null || return 0
    sleep 0.5
  done
  return 1
}
cleanup() {
  pkill -f /opt/siyu/bin/siyu 2>/dev/null || true
  [ -z "${xvfb:-}" ] || kill "$xvfb" 2>/dev/null || true
  rm -rf "$place"
}
trap cleanup EXIT

check "apt installs it" apt-get install -y --no-install-recommends "$package"
check "the command is there" test -x /usr/bin/siyu
check "it brings its own Java" env PATH=/usr/bin:/bin siyu --version
check "its cache of loaded classes fits" env JAVA_TOOL_OPTIONS=-XX:AOTMode=on siyu --version
check "the desktop knows it" test -f /usr/share/applications/siyu-siyu.desktop
check "a workspace is made" siyu new --sample --lang en --workspace "$place/shop.siyu"
check "the store is sound" siyu verify --workspace "$place/shop.siyu"
check "the tour is taken without a display" env -u DISPLAY siyu tour --workspace "$place/shop.siyu" -o "$pictures"
check "a workspace's file has its type" \
  sh -c "xdg-mime query filetype '$place/shop.siyu/open.siyu' | grep -qx application/x-siyu-workspace"
check "that type is opened by the program" \
  sh -c "xdg-mime query default application/x-siyu-workspace | grep -qx siyu-siyu.desktop"

Xvfb "$DISPLAY" -screen 0 1280x800x24 >/dev/null 2>&1 &
xvfb=$!
sleep 1
entry=$(sed -n 's/^Exec=//p' /usr/share/applications/siyu-siyu.desktop)
# shellcheck disable=SC2086 # the menu entry's words
(setsid ${entry/\%f/} >/dev/null 2>&1 &)
check "the menu entry opens the window" window "Siyu Workbench|私域工作台"
sleep 3
import -window root "$pictures/from-menu.png" 2>/dev/null || true
check "it ends" end_program
(setsid xdg-open "$place/shop.siyu/open.siyu" >/dev/null 2>&1 &)
check "opening a workspace's file opens the workspace" window "shop"
sleep 3
import -window root "$pictures/from-file.png" 2>/dev/null || true
check "it ends again" end_program
touch /opt/siyu/lib/app/*.jar
check "with a cache that does not fit it starts as well" sh -c "siyu --version 2>'$place/said'"
check "and says nothing of it" sh -c "! test -s '$place/said'"

find "$place/shop.siyu" -name '*.db' -o -name '*.properties' -o -name open.siyu | sort | xargs sha256sum >"$place/before"
check "apt puts it over itself" apt-get install -y --reinstall --no-install-recommends "$package"
check "apt takes it away" apt-get remove -y siyu
check "nothing is left" sh -c "! test -e /opt/siyu && ! test -e /usr/bin/siyu && ! test -e /usr/share/applications/siyu-siyu.desktop"
check "its file type is gone" sh -c "! xdg-mime query filetype '$place/shop.siyu/open.siyu' | grep -q siyu"
find "$place/shop.siyu" -name '*.db' -o -name '*.properties' -o -name open.siyu | sort | xargs sha256sum >"$place/after"
check "the workspace is as it was" cmp "$place/before" "$place/after"
say "$passed checks passed; pictures in $pictures"
