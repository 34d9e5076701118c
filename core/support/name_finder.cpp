// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/name_finder.h"

#include <algorithm>

#include "core/support/folding.h"

namespace eclosion {
namespace {

// Behind the character at that place, and what belongs to it: the second half of a pair, accents of their own.
qsizetype behind(const QString& text, qsizetype place) {
  ++place;
  while (place < text.size() && (text[place].isLowSurrogate() || text[place].category() == QChar::Mark_NonSpacing)) ++place;
  return place;
}

}  // namespace

NameFinder::NameFinder(const QStringList& names) {
  for (const QString& name : names) {
    QStringList words = QString::fromStdString(folded(name)).split(u' ', Qt::SkipEmptyParts);
    // Begun with each of its words in turn: the family name may come first.
    for (qsizetype turn = 0; turn < words.size(); ++turn) {
      auto& needles = byFirstWord_[words.front().toStdString()];
      const std::string wanted = words.join(u' ').toStdString();
      const bool isHad =
          std::any_of(needles.begin(), needles.end(), [&](const Needle& needle) { return needle.words == wanted; });
      if (!isHad) needles.push_back({.words = wanted, .isOneWord = words.size() == 1});
      words.append(words.takeFirst());
    }
  }
  for (auto& [word, needles] : byFirstWord_)
    std::sort(needles.begin(), needles.end(), [](const Needle& a, const Needle& b) { return a.words.size() > b.words.size(); });
}

const NameFinder::Needle* NameFinder::at(const std::string& text, size_t at) const {
  const auto found = byFirstWord_.find(text.substr(at, std::min(text.find(' ', at), text.size()) - at));
  if (found == byFirstWord_.end()) return nullptr;
  for (const Needle& needle : found->second) {
    const size_t end = at + needle.words.size();
    if (text.compare(at, needle.words.size(), needle.words) == 0 && (end == text.size() || text[end] == ' ')) return &needle;
  }
  return nullptr;
}

// Calls take(place, needle) until it says false.
template <class Take>
void NameFinder::each(const std::string& text, Take take) const {
  for (size_t place = 0; place < text.size();) {
    const Needle* needle = at(text, place);
    if (needle && !take(place, *needle)) return;
    const size_t from = needle ? place + needle->words.size() : place;
    const size_t space = text.find(' ', from);
    if (space == std::string::npos) return;
    place = space + 1;
  }
}

bool NameFinder::isIn(QStringView text) const {
  bool found = false;
  each(folded(text), [&](size_t, const Needle&) { return !(found = true); });
  return found;
}

bool NameFinder::isIn(QByteArrayView utf8) const {
  std::string text;
  foldInto(utf8, text);
  bool found = false;
  each(text, [&](size_t, const Needle&) { return !(found = true); });
  return found;
}

bool NameFinder::isSureIn(QStringView text) const {
  bool found = false;
  each(folded(text), [&](size_t, const Needle& needle) { return !(found = !needle.isOneWord); });
  return found;
}

QString NameFinder::without(const QString& text) const {
  const FoldedText folded = foldedWithOrigins(text);
  QString kept;
  qsizetype from = 0;
  each(folded.text, [&](size_t place, const Needle& needle) {
    const qsizetype begin = folded.origins[place];
    kept += QStringView(text).sliced(from, begin - from);
    kept += QStringView(mark);
    from = behind(text, folded.origins[place + needle.words.size() - 1]);
    return true;
  });
  return kept + text.sliced(from);
}

}  // namespace eclosion
