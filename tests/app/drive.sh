#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Drives the window on a display of its own, as a person with a keyboard alone, then with a mouse alone: opens a portfolio,
# moves in time, finds a startup by its old name, reads and copies its story, exports the table. Each step is checked by what
# comes out: the clipboard and the file. Every wait ends; the whole is over within two minutes.
#   drive.sh PROGRAM
set -euo pipefail

program=$(realpath "$1")
work=$(mktemp -d)
display= server= manager= window=
failed=0

clean() {
  kill "$window" "$manager" "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap clean EXIT

say() { printf 'drive: %s\n' "$*"; }
expect() {  # what, then a command
  local what=$1
  shift
  if "$@"; then say "$what: yes"; else say "$what: NO"; failed=1; fi
}

# A person who has never used the program.
newcomer() {
  mkdir -m 700 "$work/$1"
  export HOME=$work/$1
  export XDG_CONFIG_HOME=$HOME XDG_DATA_HOME=$HOME XDG_CACHE_HOME=$HOME XDG_RUNTIME_DIR=$HOME
}
newcomer keyboard
export LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb
unset WAYLAND_DISPLAY

# A startup of the sample that was named otherwise once; the first one of the list.
QT_QPA_PLATFORM=offscreen "$program" new "$work/drive.eclosion" --sample 2017 >/dev/null
QT_QPA_PLATFORM=offscreen "$program" export csv "$work/drive.eclosion" --kind startups --out "$work/all.csv" >/dev/null

Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp -noreset 3>"$work/display" 2>/dev/null &
server=$!
for _ in {1..100}; do
  [[ -s $work/display ]] && break
  sleep 0.1
done
[[ -s $work/display ]] || { say "the display does not start"; exit 1; }
display=:$(<"$work/display")
export DISPLAY=$display
if command -v openbox >/dev/null; then
  openbox >/dev/null 2>&1 &
  manager=$!
fi

find_window() { xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -n 1; }
wait_window() {  # title
  local id
  for _ in {1..150}; do
    id=$(find_window "$1") && [[ -n $id ]] && { printf '%s\n' "$id"; return 0; }
    sleep 0.1
  done
  say "no window named “$1”" >&2
  return 1
}
settle() { sleep "${1:-0.4}"; }
keys() {  # keys…: to whatever has the keyboard
  xdotool key --delay 40 "$@"
  settle
}
type_words() {
  xdotool type --delay 15 "$1"
  settle
}
clicked() { xclip -selection clipboard -o 2>/dev/null || true; }
start() {  # argument…
  "$program" "$@" >/dev/null 2>"$work/errors" &
  window=$!
}
focus() {
  xdotool windowfocus --sync "$1" 2>/dev/null || xdotool windowfocus "$1"
  settle 0.2
}
stop() {
  kill "$window" 2>/dev/null || true
  wait "$window" 2>/dev/null || true
}
has_story() { clicked | grep -qi "$1"; }
has_rows() { [[ -s $1 ]] && (($(wc -l <"$1") > 5)); }

say "by keyboard alone"
start "$work/drive.eclosion"
id=$(wait_window Éclosion)
focus "$id"
settle 1
keys ctrl+d
type_words "1 Mar 2016"
keys Return
keys alt+Home
keys ctrl+k
type_words "tolosa"
settle 1
keys Return
settle 1
keys ctrl+c
expect "found by an old name, read and copied" has_story "Mes remboursements simplifiés"
keys BackSpace ctrl+e
dialog=$(wait_window Export) && focus "$dialog"
keys ctrl+a
type_words "$work/keyboard.csv"
keys Return
settle 1
expect "exported" has_rows "$work/keyboard.csv"
stop

# By mouse alone, without a manager of windows: the window lies at the corner, 1440 × 900, and the places are those of the design.
[[ -z $manager ]] || kill "$manager"
manager=
xclip -selection clipboard </dev/null
click() {  # x, y, how often
  xdotool mousemove "$1" "$2" click --repeat "${3:-1}" --delay 60 1
  settle 0.8
}
title() { xdotool search --onlyvisible --name clos getwindowname 2>/dev/null | tail -n 1; }
save() {  # the button of the dialog that asks for a file
  local dialog X Y WIDTH HEIGHT
  dialog=$(wait_window Export)
  eval "$(xdotool getwindowgeometry --shell "$dialog" | grep -E '^(X|Y|WIDTH|HEIGHT)=')"
  click $((X + WIDTH - 49)) $((Y + HEIGHT - 66))
}
fewer() { (($(wc -l <"$1") < $(wc -l <"$2"))); }

say "by mouse alone"
newcomer mouse
start
wait_window Éclosion >/dev/null
settle 1
for ((y = 640; y > 300; y -= 10)); do  # the sample is the lowest button on the right
  click 868 "$y"
  [[ $(title) == *—* ]] && break
done
expect "the sample opened" test "$(title)" != Éclosion
settle 1
click 38 84  # the board
click 410 290  # a card in construction
click 1394 848  # Copy, at the foot of the side panel
expect "a story read and copied" has_story construction
click 410 290 2  # its page
click 120 196  # back to the list
today=$HOME/startups-2018-06-30.csv
click 106 146  # the number in programme: a filter
click 1066 196  # Export…
save
click 600 85  # some years back
click 1066 230
save
expect "the rows of a number exported" has_rows "$today"
then=$(compgen -G "$HOME/startups-201[3-7]*.csv" | head -n 1 || true)
expect "fewer of them in the past" fewer "${then:-/dev/null}" "$today"
stop

exit "$failed"
