// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/name_index.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <map>
#include <numeric>
#include <utility>

#include "core/support/collation.h"
#include "core/support/folding.h"
#include "core/support/halves.h"

namespace eclosion::analysis {
namespace {

// Fewer are looked through before a second thread has begun.
constexpr size_t manyNames = 100'000;

bool isLetter(char character) { return character >= 'a' && character <= 'z'; }

std::vector<std::string_view> wordsOf(std::string_view folded) {
  std::vector<std::string_view> words;
  for (size_t at = 0; at < folded.size();) {
    const size_t end = std::min(folded.find(' ', at), folded.size());
    if (end > at) words.push_back(folded.substr(at, end - at));
    at = end + 1;
  }
  return words;
}

size_t findFrom(std::string_view text, std::string_view needle, size_t from) {
  if (from >= text.size()) return std::string_view::npos;
  const void* found = memmem(text.data() + from, text.size() - from, needle.data(), needle.size());
  return found ? static_cast<size_t>(static_cast<const char*>(found) - text.data()) : std::string_view::npos;
}

}  // namespace

void NameIndex::Builder::add(Row row, QByteArrayView utf8) {
  if (row >= first_.size()) return;
  const auto begin = static_cast<quint32>(text_.size());
  foldInto(utf8, text_);
  if (text_.size() == begin) return;
  text_.push_back(' ');
  entries_.emplace_back(begin, row);
  if (first_[row] >= 0) return;
  first_[row] = static_cast<int>(names_.size());
  names_.push_back(QString::fromUtf8(utf8).simplified());
}

NameIndex NameIndex::Builder::take() {
  NameIndex index;
  index.text_ = std::move(text_);
  index.entries_ = std::move(entries_);
  const QCollator collator = nameCollator();
  std::vector<QCollatorSortKey> keys;
  keys.reserve(names_.size());
  for (const QString& name : names_) keys.push_back(collator.sortKey(name));
  std::vector<quint32> places(keys.size());
  std::iota(places.begin(), places.end(), 0U);
  std::sort(places.begin(), places.end(), [&](quint32 a, quint32 b) {
    const int order = keys[a].compare(keys[b]);
    return order != 0 ? order < 0 : a < b;
  });
  std::vector<quint32> rankAt(keys.size());
  for (size_t i = 0; i < places.size(); ++i) rankAt[places[i]] = static_cast<quint32>(i);
  index.ranks_.assign(first_.size(), noRank);
  for (size_t row = 0; row < first_.size(); ++row) {
    if (first_[row] >= 0) index.ranks_[row] = rankAt[static_cast<size_t>(first_[row])];
  }
  index.noteLetters();
  return index;
}

std::string_view NameIndex::textAt(size_t entry) const {
  const size_t end = entry + 1 < entries_.size() ? entries_[entry + 1].first : text_.size();
  return std::string_view(text_).substr(entries_[entry].first, end - entries_[entry].first - 1);
}

void NameIndex::noteLetters() {
  letters_.assign(entries_.size(), 0);
  for (size_t entry = 0; entry < entries_.size(); ++entry) {
    for (const char letter : textAt(entry)) {
      if (isLetter(letter)) letters_[entry] |= 1U << static_cast<quint32>(letter - 'a');
    }
  }
}

void NameIndex::mark(std::string_view folded, std::vector<char>& rows) const {
  auto words = wordsOf(folded);
  if (words.empty() || entries_.empty()) return;
  // The first letter that is typed is in most names, and would be met in each anew.
  if (words.size() == 1 && words.front().size() == 1 && isLetter(words.front().front())) {
    const quint32 bit = 1U << static_cast<quint32>(words.front().front() - 'a');
    for (size_t entry = 0; entry < entries_.size(); ++entry) {
      if ((letters_[entry] & bit) != 0 && entries_[entry].second < rows.size()) rows[entries_[entry].second] = 1;
    }
    return;
  }
  std::sort(words.begin(), words.end(), [](std::string_view a, std::string_view b) { return a.size() > b.size(); });
  inHalves(entries_.size(), manyNames, [&](size_t, size_t first, size_t last) { markAmong(first, last, words, rows); });
}

void NameIndex::markAmong(size_t entry, size_t last, const std::vector<std::string_view>& words, std::vector<char>& rows) const {
  const std::string_view text = std::string_view(text_).substr(0, last < entries_.size() ? entries_[last].first : text_.size());
  for (size_t at = findFrom(text, words.front(), entries_[entry].first); at != std::string_view::npos;) {
    // The next hit is most often in one of the next few names.
    for (int steps = 0; steps < 8 && entry + 1 < last && entries_[entry + 1].first <= at; ++steps) ++entry;
    if (entry + 1 < last && entries_[entry + 1].first <= at) {
      const auto after = std::upper_bound(entries_.begin() + static_cast<std::ptrdiff_t>(entry),
                                          entries_.begin() + static_cast<std::ptrdiff_t>(last), at,
                                          [](size_t place, const auto& e) { return place < e.first; });
      entry = static_cast<size_t>(after - entries_.begin()) - 1;
    }
    const std::string_view name = textAt(entry);
    const bool all = std::all_of(words.begin() + 1, words.end(),
                                 [&](std::string_view word) { return name.find(word) != std::string_view::npos; });
    // Two names of one row may be looked at by two threads.
    if (all && entries_[entry].second < rows.size())
      std::atomic_ref(rows[entries_[entry].second]).store(1, std::memory_order_relaxed);
    if (++entry == last) break;
    at = findFrom(text, words.front(), entries_[entry].first);
  }
}

bool NameIndex::startsWith(Row row, std::string_view folded) const {
  // Names are read by id, and rows stand by id: the entries are in order of rows.
  const auto found =
      std::lower_bound(entries_.begin(), entries_.end(), row, [](const auto& e, Row key) { return e.second < key; });
  if (found == entries_.end() || found->second != row) return false;
  return textAt(static_cast<size_t>(found - entries_.begin())).substr(0, folded.size()) == folded;
}

std::vector<std::vector<NameIndex::Row>> NameIndex::twins() const {
  std::map<std::vector<std::string_view>, std::vector<Row>> byWords;
  std::vector<char> seen(ranks_.size());
  for (size_t i = 0; i < entries_.size(); ++i) {
    const Row row = entries_[i].second;
    if (row >= seen.size() || std::exchange(seen[row], 1)) continue;
    auto words = wordsOf(textAt(i));
    std::sort(words.begin(), words.end());
    byWords[std::move(words)].push_back(row);
  }
  std::vector<std::vector<Row>> groups;
  for (auto& [words, rows] : byWords) {
    if (rows.size() < 2) continue;
    std::sort(rows.begin(), rows.end());
    groups.push_back(std::move(rows));
  }
  std::sort(groups.begin(), groups.end());
  return groups;
}

NameIndex NameIndex::moved(const std::vector<Row>& moves, size_t rows) const {
  NameIndex index;
  index.ranks_.assign(rows, noRank);
  const auto now = [&](Row row) { return row < moves.size() ? moves[row] : Portfolio::none; };
  for (Row row = 0; row < ranks_.size(); ++row) {
    if (const Row to = now(row); to < rows) index.ranks_[to] = ranks_[row];
  }
  for (size_t i = 0; i < entries_.size(); ++i) {
    const Row to = now(entries_[i].second);
    if (to >= rows) continue;
    index.entries_.emplace_back(static_cast<quint32>(index.text_.size()), to);
    index.text_ += textAt(i);
    index.text_ += ' ';
  }
  index.noteLetters();
  return index;
}

}  // namespace eclosion::analysis
