#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# LibreOffice Calc and Éclosion opening the same rows, each on a display of its own: from the start of the program to its window
# with the rows in it, and the memory resident a second later. Both are waited for alike, by the title of the window. The best of
# several starts, so that files are in the cache.
#   sidebyside.sh PROGRAM PORTFOLIO
set -euo pipefail

program=$(realpath "$1") portfolio=$(realpath "$2")
starts=${STARTS:-5}
for tool in soffice Xvfb xdotool; do
  command -v "$tool" >/dev/null ||
    { echo "sidebyside: skipped, $tool is not installed (packages libreoffice-calc, xvfb, xdotool)"; exit 0; }
done

work=$(mktemp -d)
server=
clean() {
  [[ -z $server ]] || kill "$server" 2>/dev/null || true
  rm -rf "$work"
}
trap clean EXIT
export HOME=$work XDG_CONFIG_HOME=$work XDG_DATA_HOME=$work XDG_CACHE_HOME=$work XDG_RUNTIME_DIR=$work LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY

QT_QPA_PLATFORM=offscreen "$program" export csv "$portfolio" --kind startups --out "$work/rows.csv" >/dev/null
rows=$(wc -l <"$work/rows.csv")

Xvfb -displayfd 3 -screen 0 1920x1080x24 -nolisten tcp -noreset 3>"$work/display" 2>/dev/null &
server=$!
for _ in {1..100}; do
  [[ -s $work/display ]] && break
  sleep 0.1
done
[[ -s $work/display ]] || { echo "sidebyside: the display does not start"; exit 1; }
DISPLAY=:$(<"$work/display")
export DISPLAY

now() { date +%s%N; }
best() { sort -n "$1" | head -n 1; }

# The same rows in Calc's own file, which it reads faster than a table with commas.
calc=(soffice "-env:UserInstallation=file://$work/office" --norestore --nologo --nofirststartwizard)
"${calc[@]}" --headless --infilter=CSV:44,34,UTF8 --convert-to ods --outdir "$work" "$work/rows.csv" >/dev/null 2>&1

wait_window() {  # words of its title
  local id
  for _ in {1..6000}; do
    id=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -n 1) && [[ -n $id ]] && { printf '%s\n' "$id"; return; }
    sleep 0.01
  done
  echo "sidebyside: no window named “$1”" >&2
  return 1
}

once() {  # results, words of the title, command…
  local results=$1 words=$2 begin id pid
  shift 2
  begin=$(now)
  "$@" >/dev/null 2>&1 &
  id=$(wait_window "$words")
  echo $((($(now) - begin) / 1000000)) >>"$work/$results"
  sleep 1
  # The process of the window; for Calc that is not the one started here.
  pid=$(xdotool getwindowpid "$id")
  awk '/^VmRSS:/ { print $2 }' "/proc/$pid/status" >>"$work/$results.memory"
  kill "$pid"
  wait
}

for ((i = 0; i <= starts; ++i)); do
  once ods rows.ods "${calc[@]}" --calc "$work/rows.ods"
  once csv rows.csv "${calc[@]}" --infilter=CSV:44,34,UTF8 --calc "$work/rows.csv"
  QT_QPA_PLATFORM=xcb once ours " — " "$program" "$portfolio"
done

ours=$(best "$work/ours") ods=$(best "$work/ods") csv=$(best "$work/csv")
quickest=$((ods < csv ? ods : csv))
ours_kb=$(best "$work/ours.memory") ods_kb=$(best "$work/ods.memory") csv_kb=$(best "$work/csv.memory")
calc_kb=$((ods_kb < csv_kb ? ods_kb : csv_kb))
printf '%-34s %12s %12s %8s\n' "$((rows - 1)) startups" "Calc" "Éclosion" "ratio"
printf '%-34s %9s ms %9s ms %8s\n' "start to its rows, quicker of two" "$quickest" "$ours" "$(awk "BEGIN { printf \"%.1f\", $quickest / $ours }")"
printf '%-34s %9s ms\n' "  from its own .ods" "$ods" "  from a .csv" "$csv"
printf '%-34s %9s MB %9s MB %8s\n' "resident memory" "$((calc_kb / 1024))" "$((ours_kb / 1024))" "$(awk "BEGIN { printf \"%.1f\", $calc_kb / $ours_kb }")"
