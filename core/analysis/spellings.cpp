// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/spellings.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <utility>

#include "core/support/folding.h"

namespace eclosion::analysis {
namespace {

// Of companies and cooperatives in French and the law's neighbours; single letters are those of “S.A.R.L.”, put together first.
constexpr std::array<std::string_view, 22> legalForms{"sa",   "sas",         "sasu",   "sarl", "eurl", "scop", "scic", "scp",
                                                      "snc",  "sci",         "selarl", "gie",  "gip",  "ei",   "eirl", "epic",
                                                      "asso", "association", "gmbh",   "ltd",  "inc",  "bv"};

bool isLegalForm(std::string_view word) { return std::find(legalForms.begin(), legalForms.end(), word) != legalForms.end(); }

std::vector<std::string> wordsOf(const std::string& folded) {
  std::vector<std::string> words;
  std::string letters;  // that stand alone, one after the other
  const auto close = [&] {
    if (!letters.empty()) words.push_back(std::exchange(letters, {}));
  };
  for (size_t at = 0; at < folded.size();) {
    const size_t end = std::min(folded.find(' ', at), folded.size());
    const std::string word = folded.substr(at, end - at);
    const bool alone = word.size() == 1 && word[0] >= 'a' && word[0] <= 'z';
    if (alone) {
      letters += word;
    } else {
      close();
      if (!word.empty()) words.push_back(word);
    }
    at = end + 1;
  }
  close();
  return words;
}

}  // namespace

std::string employerKey(QStringView name) {
  std::vector<std::string> words = wordsOf(folded(name));
  while (words.size() > 1 && isLegalForm(words.back())) words.pop_back();
  std::string key;
  for (const std::string& word : words) key += word;
  return key;
}

std::vector<int> missionsByEmployer(const Roster& roster) {
  std::vector<int> counts(roster.employers.size());
  for (const auto& mission : roster.missions) ++counts[mission.employer];
  return counts;
}

std::vector<EmployerSpellings> employerSpellings(const Roster& roster) {
  const std::vector<int> counts = missionsByEmployer(roster);
  std::map<std::string, EmployerSpellings> byKey;
  for (Roster::Code code = 1; code < roster.employers.size(); ++code) {
    if (counts[code] == 0) continue;
    const std::string key = employerKey(roster.employers.word(code));
    if (key.empty()) continue;
    EmployerSpellings& group = byKey[key];
    group.spellings.push_back(code);
    group.missions += counts[code];
  }
  std::vector<EmployerSpellings> groups;
  for (auto& [key, group] : byKey) {
    if (group.spellings.size() < 2) continue;
    std::stable_sort(group.spellings.begin(), group.spellings.end(),
                     [&](Roster::Code a, Roster::Code b) { return counts[a] > counts[b]; });
    groups.push_back(std::move(group));
  }
  std::stable_sort(groups.begin(), groups.end(),
                   [](const EmployerSpellings& a, const EmployerSpellings& b) { return a.missions > b.missions; });
  return groups;
}

}  // namespace eclosion::analysis
