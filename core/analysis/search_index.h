// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/domain/names.h"
#include "core/domain/portfolio.h"

namespace eclosion::analysis {

// How a name answers what was typed, best first. Case and accents never count (core/support/folding.h).
enum class Match : quint8 {
  exact,       // the whole name
  prefix,      // its beginning
  wordPrefix,  // the beginning of a word in it
  words,       // each word typed begins a word of the name, in any order
  inside,      // somewhere
};

// How a folded text answers a folded phrase; nothing where a word of it is missing, or there is none.
[[nodiscard]] std::optional<Match> matchOf(std::string_view text, std::string_view phrase);

// Names of a portfolio, folded once into one long text that is searched from end to end: 66,000 startups and 350,000 members
// take a few milliseconds, and there is nothing to keep up to date but the text. Holds nothing of the portfolio.
class SearchIndex {
 public:
  using Row = Portfolio::Row;

  struct Hit {
    NamedKind kind = NamedKind::startup;
    Match match = Match::inside;
    ListedName::Sense sense = ListedName::Sense::present;  // of the name that answers
    Row row = Portfolio::none;
    quint32 entry = 0;
    quint64 order = 0;  // smaller comes first, within and across kinds
  };
  struct Hits {
    std::array<std::vector<Hit>, namedKindCount> best;  // by kind, in order, at most the limit asked for
    std::array<int, namedKindCount> count{};            // of records, all of them
    [[nodiscard]] const std::vector<Hit>& of(NamedKind kind) const { return best[static_cast<size_t>(kind)]; }
    [[nodiscard]] int countOf(NamedKind kind) const { return count[static_cast<size_t>(kind)]; }
  };

  class Builder;

  // Records whose name has every word typed. `inProgramme`: whether a startup is in the programme; those come before others
  // that answer equally well. Words of a single letter are looked for at the beginning of words alone.
  [[nodiscard]] Hits find(QStringView typed, size_t limitPerKind, const std::function<bool(Row)>& inProgramme = {}) const;

  [[nodiscard]] QString nameOf(const Hit& hit) const { return nameAt(hit.entry); }  // the name that answers
  [[nodiscard]] QString presentNameOf(const Hit& hit) const;                        // the record's present name
  [[nodiscard]] size_t size() const { return entries_.size(); }
  [[nodiscard]] size_t bytes() const { return text_.size() + names_.size() + entries_.size() * sizeof(Entry); }

 private:
  struct Entry {
    quint32 text;  // where its folded name begins in text_; it ends before the next one's separator
    quint32 name;  // the same in names_
    Row row;
    NamedKind kind;
    ListedName::Sense sense;
  };
  static constexpr char separator = ' ';  // as between words: what is looked for is one word, so it never spans two names

  [[nodiscard]] std::string_view textAt(size_t entry) const;
  [[nodiscard]] QString nameAt(size_t entry) const;

  std::string text_{separator};
  std::string names_;
  std::vector<Entry> entries_;
};

// Fed with a listing of all names (the names of one record together, the present one first), then taken. Reads ids of
// the portfolio while it is fed. Names without anything to search for, and of records the portfolio does not hold, are left out.
class SearchIndex::Builder {
 public:
  explicit Builder(const Portfolio& portfolio) : portfolio_(portfolio) {}
  void add(const ListedName& name);
  [[nodiscard]] SearchIndex take();

 private:
  const Portfolio& portfolio_;
  std::array<Row, namedKindCount> next_{};  // listings come in the order of ids: where the next one is expected
  SearchIndex index_;
};

}  // namespace eclosion::analysis
