// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roster_find.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace eclosion::ui {

RosterFind::Word RosterFind::lookUp(const RosterData& data, size_t startups, std::string_view text) {
  const auto marks = [&](const analysis::NameIndex& names, size_t rows) {
    Marks found(rows);
    names.mark(text, found);
    if (!found.empty() && !std::memchr(found.data(), 1, found.size())) found.clear();
    return found;
  };
  return {.text = std::string(text),
          .members = marks(data.members, data.roster.members.size()),
          .startups = marks(data.startups, startups),
          .domains = marks(data.domains, data.roster.domains.size()),
          .roles = marks(data.roles, data.roster.roles.size()),
          .employers = marks(data.employers, data.roster.employers.size())};
}

void RosterFind::look(const RosterData& data, const analysis::RosterChoices& lines, std::string_view folded) {
  std::vector<Word> before = std::exchange(words_, {});
  for (size_t from = 0; from < folded.size();) {
    const size_t end = std::min(folded.find(' ', from), folded.size());
    const std::string_view text = folded.substr(from, end - from);
    from = end + 1;
    if (text.empty()) continue;
    const auto known = std::find_if(before.begin(), before.end(), [&](const Word& word) { return word.text == text; });
    if (known == before.end()) {
      words_.push_back(lookUp(data, lines.choicesOf(analysis::RosterFacet::startup), text));
    } else {
      words_.push_back(std::move(*known));
      before.erase(known);
    }
  }
}

void RosterFind::narrow(const analysis::RosterChoices& lines, size_t first, size_t last, std::vector<char>& found) const {
  for (const Word& word : words_) {
    for (size_t place = first; place < last; ++place) found[place] &= word.isIn(lines, place);
  }
}

// 1 or 0. All is looked into, without asking at each whether that is enough: the answer cannot be guessed.
char RosterFind::Word::isIn(const analysis::RosterChoices& lines, size_t place) const {
  const auto& line = lines.line(place);
  char found = 0;
  if (!members.empty()) found |= members[line.member];
  if (!domains.empty()) found |= domains[line.domain];
  if (!roles.empty()) found |= roles[line.role];
  if (!employers.empty()) found |= employers[line.employer];
  if (startups.empty()) return found;
  for (const Portfolio::Row row : lines.startupsOf(place)) found |= startups[row];
  return found;
}

}  // namespace eclosion::ui
