// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/roster_facets.h"
#include "ui/models/roster_data.h"

namespace eclosion::ui {

// Who answers what was typed: each word of it stands in their name, domain, role or employer, or in the name of a startup they
// serve. What each word is found in is looked up once, and kept while one types on; a line is then a few looks into tables.
class RosterFind {
 public:
  // What is looked for from now on. The data and the lines fit each other.
  void look(const RosterData& data, const analysis::RosterChoices& lines, std::string_view folded);
  // The data is another.
  void forget() { words_.clear(); }
  [[nodiscard]] bool isEmpty() const { return words_.empty(); }
  // Sets `found` to 0 for lines that do not answer, from `first` on, before `last`. May be called by several threads.
  void narrow(const analysis::RosterChoices& lines, size_t first, size_t last, std::vector<char>& found) const;

 private:
  // 1: it is found there. Empty where it is found nowhere in the table, so that it need not be looked into.
  using Marks = std::vector<char>;
  struct Word {
    std::string text;
    Marks members, startups, domains, roles, employers;
    [[nodiscard]] char isIn(const analysis::RosterChoices& lines, size_t place) const;
  };
  [[nodiscard]] static Word lookUp(const RosterData& data, size_t startups, std::string_view text);

  std::vector<Word> words_;  // of the last search
};

}  // namespace eclosion::ui
