// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/analysis/roster_at.h"
#include "ui/models/roster_data.h"

namespace eclosion::ui {

// Who answers what was typed: each word of it stands in their name, domain, role or employer, or in the name of a startup they
// serve. What each word is found in is looked up once; a line is then a few looks into tables.
class RosterFind {
 public:
  // All of it outlives the search.
  RosterFind(const RosterData& data, const analysis::RosterAt& at, const Portfolio& portfolio, std::string_view folded);
  [[nodiscard]] bool has(const analysis::RosterLine& line) const;

 private:
  struct Word {
    std::vector<char> members, startups, domains, roles, employers;  // 1: it is found there
  };
  const RosterData& data_;
  const analysis::RosterAt& at_;
  std::vector<Word> words_;
};

}  // namespace eclosion::ui
