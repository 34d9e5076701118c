// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <vector>

#include "core/domain/portfolio.h"

namespace eclosion {

// Words that many records share, each kept once and known by a code; 0 stands for no word.
class WordPool {
 public:
  using Code = quint32;

  [[nodiscard]] Code codeOf(const QString& word) {
    if (word.isEmpty()) return 0;
    const auto known = codes_.constFind(word);
    if (known != codes_.constEnd()) return *known;
    const auto code = static_cast<Code>(words_.size());
    words_.push_back(word);
    codes_.insert(word, code);
    return code;
  }
  [[nodiscard]] const QString& word(Code code) const { return words_[code]; }
  [[nodiscard]] size_t size() const { return words_.size(); }

 private:
  std::vector<QString> words_{QString()};
  QHash<QString, Code> codes_;
};

// What a roster wants to know of people besides the columns of a Portfolio: a row of `members` and of `missions` here is the same
// row there. Nobody's name is in it. Read when a roster is first wanted (core/store/roster_reader.h).
struct Roster {
  using Row = Portfolio::Row;
  using Code = WordPool::Code;
  static constexpr qint16 noShare = -1;

  struct MemberFacts {
    MemberId id;
    Code domain = 0;
    Code role = 0;
    Row missions = 0;  // where those of this member begin; they end where the next one's begin
    friend bool operator==(const MemberFacts&, const MemberFacts&) = default;
  };
  struct MissionFacts {
    Code employer = 0;
    qint16 share = noShare;  // per cent of full time
    friend bool operator==(const MissionFacts&, const MissionFacts&) = default;
  };

  WordPool domains, roles, employers;
  std::vector<MemberFacts> members;
  std::vector<MissionFacts> missions;

  [[nodiscard]] bool fits(const Portfolio& portfolio) const {
    return members.size() == portfolio.members.size() && missions.size() == portfolio.missions.size();
  }
  // Of missions that belong to the member: the first, and the first that does not.
  [[nodiscard]] std::pair<Row, Row> missionsOf(Row member) const {
    return {members[member].missions,
            member + 1 < members.size() ? members[member + 1].missions : static_cast<Row>(missions.size())};
  }

  // The same people and missions, of whom nothing is told.
  [[nodiscard]] static Roster silent(const Portfolio& portfolio) {
    Roster roster;
    roster.missions.resize(portfolio.missions.size());
    Row mission = 0;
    for (Row row = 0; row < portfolio.members.size(); ++row) {
      roster.members.push_back({.id = portfolio.members[row].id, .missions = mission});
      while (mission < portfolio.missions.size() && portfolio.missions[mission].member == row) ++mission;
    }
    return roster;
  }
};

}  // namespace eclosion
