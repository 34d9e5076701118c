// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/palette_match.h"

#include <algorithm>

#include "core/support/folding.h"

namespace eclosion::ui {
namespace {

size_t placeOf(const std::string& text, const std::string& word) {
  size_t inside = std::string::npos;
  for (size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
    if (at == 0 || text[at - 1] == ' ') return at;
    if (inside == std::string::npos) inside = at;
  }
  return inside;
}

}  // namespace

TextRanges matchedRanges(const QString& text, const QString& typed) {
  const FoldedText in = foldedWithOrigins(text);
  const std::string phrase = folded(typed);
  if (phrase.empty()) return {};
  std::vector<std::string> words;
  if (in.text.find(phrase) != std::string::npos) {
    words.push_back(phrase);
  } else {
    for (const QByteArray& word : QByteArray::fromStdString(phrase).split(' ')) words.push_back(word.toStdString());
  }
  TextRanges ranges;
  for (const std::string& word : words) {
    const size_t at = placeOf(in.text, word);
    if (at == std::string::npos) continue;
    const int begin = in.origins[at];
    // Up to the next character that gave a byte of its own: marks and halves of a pair stay with their letter.
    const int last = in.origins[at + word.size() - 1];
    const auto after = std::find_if(in.origins.begin() + static_cast<std::ptrdiff_t>(at + word.size()), in.origins.end(),
                                    [last](int origin) { return origin > last; });
    int end = after == in.origins.end() ? static_cast<int>(text.size()) : *after;
    while (end > last + 1 && !text[end - 1].isLetterOrNumber() && !text[end - 1].isMark() && !text[end - 1].isSurrogate()) --end;
    ranges.emplace_back(begin, end - begin);
  }
  std::sort(ranges.begin(), ranges.end());
  for (size_t i = 1; i < ranges.size();) {
    auto& before = ranges[i - 1];
    if (ranges[i].first > before.first + before.second) {
      ++i;
      continue;
    }
    before.second = std::max(before.second, ranges[i].first + ranges[i].second - before.first);
    ranges.erase(ranges.begin() + static_cast<std::ptrdiff_t>(i));
  }
  return ranges;
}

std::optional<analysis::Match> matchOfText(const QString& text, const QString& typed) {
  return analysis::matchOf(folded(text), folded(typed));
}

}  // namespace eclosion::ui
