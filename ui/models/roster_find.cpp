// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roster_find.h"

#include <algorithm>

namespace eclosion::ui {

RosterFind::RosterFind(const RosterData& data, const analysis::RosterAt& at, const Portfolio& portfolio, std::string_view folded)
    : data_(data), at_(at) {
  for (size_t from = 0; from < folded.size();) {
    const size_t end = std::min(folded.find(' ', from), folded.size());
    const std::string_view text = folded.substr(from, end - from);
    from = end + 1;
    if (text.empty()) continue;
    Word word{.members = std::vector<char>(portfolio.members.size()),
              .startups = std::vector<char>(portfolio.startups.size()),
              .domains = std::vector<char>(data.roster.domains.size()),
              .roles = std::vector<char>(data.roster.roles.size()),
              .employers = std::vector<char>(data.roster.employers.size())};
    data.members.mark(text, word.members);
    data.startups.mark(text, word.startups);
    data.domains.mark(text, word.domains);
    data.roles.mark(text, word.roles);
    data.employers.mark(text, word.employers);
    words_.push_back(std::move(word));
  }
}

bool RosterFind::has(const analysis::RosterLine& line) const {
  const auto& member = data_.roster.members[line.member];
  const auto startups = at_.startupsOf(line);
  return std::all_of(words_.begin(), words_.end(), [&](const Word& word) {
    if (word.members[line.member] || word.domains[member.domain] || word.roles[member.role]) return true;
    if (word.employers[data_.roster.missions[line.mission].employer]) return true;
    return std::any_of(startups.begin(), startups.end(), [&](Portfolio::Row row) { return word.startups[row] != 0; });
  });
}

}  // namespace eclosion::ui
