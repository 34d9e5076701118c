// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <vector>

#include "core/domain/codes.h"

// An invented network of the shape of the real one, the same for the same scale and seed.
namespace eclosion::bench {

inline constexpr int generatorVersion = 1;  // whatever is kept on disk is made again when it changes
inline constexpr quint64 seed = 2026;

struct Network {
  struct PhaseEntry {
    Phase phase;
    QDate start;
  };
  struct EventEntry {
    EventKind kind;
    QDate date;
  };
  struct Startup {
    QString id;  // as a source names it
    QString name;
    int incubator = 0;
    std::vector<int> sponsors = {};  // positions in `organisations`
    std::vector<PhaseEntry> phases = {};
    std::vector<EventEntry> events = {};
  };
  struct Mission {
    QDate start;
    QDate end;
    MissionStatus status;
    std::vector<int> startups;
  };
  struct Member {
    QString id;
    QString name;
    std::vector<Mission> missions = {};
  };

  std::vector<QString> incubators;
  std::vector<QString> organisations;
  std::vector<Startup> startups;
  std::vector<Member> members;
};

// Scale 1 has the counts of the community's repository in 2026: 662 startups, 1,695 phases, 562 events, 3,484 members,
// 4,761 missions, 23 incubators, 145 organisations. Larger ones grow in proportion, incubators and organisations by the root.
[[nodiscard]] Network inventNetwork(int scale);

// A startup's page in Markdown, about 4 KB; the same for the same startup.
[[nodiscard]] QString inventPage(int startup);
// One sentence, the same for the same number.
[[nodiscard]] QString inventSentence(quint64 number);

}  // namespace eclosion::bench
