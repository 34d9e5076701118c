// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/search_index.h"

#include <algorithm>
#include <cstring>

#include "core/support/folding.h"

namespace eclosion::analysis {
namespace {

using Row = Portfolio::Row;

// What was typed, folded: each word, and all of them.
struct Terms {
  explicit Terms(std::string text) : phrase(std::move(text)) {
    const std::string_view all = phrase;
    for (size_t at = 0; at < all.size();) {
      const size_t end = std::min(all.find(' ', at), all.size());
      words.push_back(all.substr(at, end - at));
      at = end + 1;
    }
    if (!words.empty()) {
      longest = *std::max_element(words.begin(), words.end(),
                                  [](std::string_view a, std::string_view b) { return a.size() < b.size(); });
    }
  }
  Q_DISABLE_COPY_MOVE(Terms)  // the words are parts of the phrase

  std::string phrase;
  std::vector<std::string_view> words;
  std::string_view longest;
};

bool beginsAWord(std::string_view text, std::string_view word) {
  for (size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    if (at == 0 || text[at - 1] == ' ') return true;
  }
  return false;
}

std::optional<Match> matchOf(std::string_view text, const Terms& terms) {
  if (text.size() >= terms.phrase.size() && text.compare(0, terms.phrase.size(), terms.phrase) == 0)
    return text.size() == terms.phrase.size() ? Match::exact : Match::prefix;
  if (beginsAWord(text, terms.phrase)) return Match::wordPrefix;
  bool atWords = true;
  for (const std::string_view word : terms.words) {
    if (beginsAWord(text, word)) continue;
    if (word.size() == 1 || text.find(word) == std::string_view::npos) return std::nullopt;
    atWords = false;
  }
  return atWords ? Match::words : Match::inside;
}

// The same for a single word whose first place in the text is known; most of what is typed is one, and finds the most.
Match matchAt(std::string_view text, size_t place, std::string_view word) {
  if (place == 0) return text.size() == word.size() ? Match::exact : Match::prefix;
  for (; place != std::string_view::npos; place = text.find(word, place + 1)) {
    if (text[place - 1] == ' ') return Match::wordPrefix;
  }
  return Match::inside;
}

template <class Facts, class Memory>
Row rowOf(const std::vector<Facts, Memory>& records, const QUuid& id, Row& next) {
  const auto at = [&](Row row) { return row < records.size() && records[row].id.uuid() == id; };
  if (next > 0 && at(next - 1)) return next - 1;  // another name of the same record
  if (!at(next)) {
    const auto found = std::lower_bound(records.begin(), records.end(), id,
                                        [](const Facts& fact, const QUuid& key) { return fact.id.uuid() < key; });
    if (found == records.end() || found->id.uuid() != id) return Portfolio::none;
    next = static_cast<Row>(found - records.begin());
  }
  return next++;
}

// std::string_view::find, sixteen places at a time: where the first and the last byte are both right, the rest is looked at.
// memmem takes five to ten times as long for the two or three letters that most searches begin with.
size_t findFrom(std::string_view text, std::string_view needle, size_t from) {
  using Lanes = signed char __attribute__((vector_size(16)));
  const size_t last = needle.size() - 1;
  const Lanes firsts = Lanes{} + static_cast<signed char>(needle.front());
  const Lanes lasts = Lanes{} + static_cast<signed char>(needle.back());
  for (; from + last + sizeof(Lanes) <= text.size(); from += sizeof(Lanes)) {
    Lanes begins, ends;
    std::memcpy(&begins, text.data() + from, sizeof begins);
    std::memcpy(&ends, text.data() + from + last, sizeof ends);
    const Lanes both = (begins == firsts) & (ends == lasts);
    std::array<quint64, 2> any;
    std::memcpy(&any, &both, sizeof any);
    if ((any[0] | any[1]) == 0) continue;
    for (size_t i = 0; i < sizeof(Lanes); ++i) {
      if (both[i] != 0 && std::memcmp(text.data() + from + i, needle.data(), needle.size()) == 0) return from + i;
    }
  }
  return text.find(needle, from);
}

// Where `word` is next found at or after `from`, which is not 0; for a letter alone, at the beginning of a word, which comes
// after a space: one letter is everywhere, the two together are not.
size_t nextPlace(std::string_view text, std::string_view word, size_t from) {
  if (word.size() > 1) return findFrom(text, word, from);
  const std::array<char, 2> begun{' ', word[0]};
  const size_t at = findFrom(text, std::string_view(begun.data(), begun.size()), from - 1);
  return at == std::string_view::npos ? at : at + 1;
}

// The best hits of one kind seen so far, the worst of them on top.
class Best {
 public:
  Best(std::vector<SearchIndex::Hit>& hits, size_t limit) : hits_(hits), limit_(limit) {}

  template <class Before>
  void offer(const SearchIndex::Hit& hit, Before before) {
    if (hits_.size() == limit_) {
      if (limit_ == 0 || !before(hit, hits_.front())) return;
      std::pop_heap(hits_.begin(), hits_.end(), before);
      hits_.pop_back();
    }
    hits_.push_back(hit);
    std::push_heap(hits_.begin(), hits_.end(), before);
  }

 private:
  std::vector<SearchIndex::Hit>& hits_;
  size_t limit_;
};

}  // namespace

std::optional<Match> matchOf(std::string_view text, std::string_view phrase) {
  const Terms terms{std::string(phrase)};
  return terms.words.empty() ? std::nullopt : matchOf(text, terms);
}

std::string_view SearchIndex::textAt(size_t entry) const {
  const size_t end = entry + 1 < entries_.size() ? entries_[entry + 1].text : text_.size();
  return std::string_view(text_).substr(entries_[entry].text, end - entries_[entry].text - 1);
}

QString SearchIndex::nameAt(size_t entry) const {
  const size_t end = entry + 1 < entries_.size() ? entries_[entry + 1].name : names_.size();
  return QString::fromUtf8(names_.data() + entries_[entry].name, static_cast<qsizetype>(end - entries_[entry].name)).simplified();
}

QString SearchIndex::presentNameOf(const Hit& hit) const {
  size_t entry = hit.entry;
  while (entry > 0 && entries_[entry - 1].row == hit.row && entries_[entry - 1].kind == hit.kind) --entry;
  return nameAt(entry);
}

SearchIndex::Hits SearchIndex::find(QStringView typed, size_t limitPerKind, const std::function<bool(Row)>& inProgramme) const {
  Hits hits;
  const Terms terms(folded(typed));
  if (terms.words.empty()) return hits;
  // Names that answer equally well: the present one, of a startup in the programme, the shorter, by the alphabet.
  const auto orderOf = [&](Match match, const Entry& entry, size_t length) {
    const bool ended = entry.kind == NamedKind::startup && inProgramme && !inProgramme(entry.row);
    return (static_cast<quint64>(match) << 40) | (quint64{ended} << 36) |
           (quint64{entry.sense == ListedName::Sense::former} << 35) | std::min<size_t>(length, 0xFFFF);
  };
  const auto before = [this](const Hit& a, const Hit& b) {
    return a.order != b.order ? a.order < b.order : textAt(a.entry) < textAt(b.entry);
  };
  Hit held;  // the best name so far of the record being looked at
  const auto release = [&] {
    if (held.row == Portfolio::none) return;
    const auto kind = static_cast<size_t>(held.kind);
    ++hits.count[kind];
    Best(hits.best[kind], limitPerKind).offer(held, before);
  };
  size_t entry = 0;
  for (size_t at = nextPlace(text_, terms.longest, 1); at != std::string_view::npos;) {
    // The next hit is most often in one of the next few names.
    for (int steps = 0; steps < 8 && entry + 1 < entries_.size() && entries_[entry + 1].text <= at; ++steps) ++entry;
    if (entry + 1 < entries_.size() && entries_[entry + 1].text <= at) {
      const auto after = std::upper_bound(entries_.begin() + static_cast<std::ptrdiff_t>(entry), entries_.end(), at,
                                          [](size_t place, const Entry& e) { return place < e.text; });
      entry = static_cast<size_t>(after - entries_.begin()) - 1;
    }
    const std::string_view text = textAt(entry);
    const Entry& found = entries_[entry];
    const auto match =
        terms.words.size() == 1 ? std::optional(matchAt(text, at - found.text, terms.longest)) : matchOf(text, terms);
    if (match) {
      const Hit hit{.kind = found.kind,
                    .match = *match,
                    .sense = found.sense,
                    .row = found.row,
                    .entry = static_cast<quint32>(entry),
                    .order = orderOf(*match, found, text.size())};
      if (held.row == found.row && held.kind == found.kind) {
        if (hit.order < held.order) held = hit;
      } else {
        release();
        held = hit;
      }
    }
    if (++entry == entries_.size()) break;
    at = nextPlace(text_, terms.longest, entries_[entry].text);
  }
  release();
  for (auto& best : hits.best) std::sort(best.begin(), best.end(), before);
  return hits;
}

void SearchIndex::Builder::add(const ListedName& name) {
  Row& next = next_[static_cast<size_t>(name.kind)];
  Row row = Portfolio::none;
  switch (name.kind) {
    case NamedKind::startup:
      row = rowOf(portfolio_.startups, name.id, next);
      break;
    case NamedKind::incubator:
      row = rowOf(portfolio_.incubators, name.id, next);
      break;
    case NamedKind::organisation:
      row = rowOf(portfolio_.organisations, name.id, next);
      break;
    case NamedKind::member:
      row = rowOf(portfolio_.members, name.id, next);
      break;
  }
  if (row == Portfolio::none) return;
  const size_t begin = index_.text_.size();
  foldInto(name.utf8, index_.text_);
  if (index_.text_.size() == begin) return;
  index_.text_.push_back(separator);
  index_.entries_.push_back({.text = static_cast<quint32>(begin),
                             .name = static_cast<quint32>(index_.names_.size()),
                             .row = row,
                             .kind = name.kind,
                             .sense = name.sense});
  index_.names_.append(name.utf8.data(), static_cast<size_t>(name.utf8.size()));
}

SearchIndex SearchIndex::Builder::take() {
  index_.text_.shrink_to_fit();
  index_.names_.shrink_to_fit();
  index_.entries_.shrink_to_fit();
  return std::move(index_);
}

}  // namespace eclosion::analysis
