// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/network.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "tests/bench/random.h"

namespace eclosion::bench {
namespace {

constexpr std::array syllables = {u"ba",  u"cor", u"dé", u"fi",  u"gra", u"lo",  u"mi",
                                  u"nou", u"pra", u"ré", u"sol", u"ti",  u"ver", u"zan"};
constexpr std::array words = {u"les",     u"agents",     u"usagers", u"une",      u"démarche", u"du",      u"territoire",
                              u"données", u"l’équipe",   u"mesure",  u"chaque",   u"dossier",  u"délai",   u"moyen",
                              u"pour",    u"simplifier", u"trouver", u"partager", u"par",      u"semaine", u"écoute",
                              u"terrain", u"et",         u"publier", u"service",  u"avec",     u"commune", u"demande",
                              u"réponse", u"en",         u"ligne",   u"suivi"};

QString invent(Random& random, int parts) {
  QString name;
  for (int i = 0; i < parts; ++i) name += QString::fromUtf16(syllables[static_cast<size_t>(random.below(int{syllables.size()}))]);
  name[0] = name[0].toUpper();
  return name;
}

QString sentence(Random& random, int length) {
  QString text;
  for (int i = 0; i < length; ++i) {
    if (i > 0) text += QLatin1Char(' ');
    text += QString::fromUtf16(words[static_cast<size_t>(random.below(int{words.size()}))]);
  }
  text[0] = text[0].toUpper();
  return text + QLatin1Char('.');
}

// Deals `total` among `count`, at least `least` and at most `most` each.
std::vector<int> deal(Random& random, int total, int count, int least, int most) {
  std::vector<int> dealt(static_cast<size_t>(count), least);
  for (int left = total - least * count; left > 0;) {
    int& one = dealt[static_cast<size_t>(random.below(count))];
    if (one == most) continue;
    ++one;
    --left;
  }
  return dealt;
}

std::vector<Network::PhaseEntry> inventHistory(Random& random, int count) {
  constexpr std::array inProgrammeOrder = {Phase::investigation, Phase::construction, Phase::acceleration, Phase::consolidation};
  constexpr std::array exits = {Phase::operated, Phase::transferred, Phase::stopped, Phase::stopped};
  std::vector<Network::PhaseEntry> history;
  QDate start(2014 + random.below(12), 1 + random.below(12), 1 + random.below(28));
  for (int i = 0; i < count; ++i) {
    const bool last = i == count - 1 && i > 0;
    const auto step = static_cast<size_t>(std::min(i, 3));
    Phase phase = inProgrammeOrder[step];
    if (i == 4 || (last && random.chance(45)))
      phase = i == 1 ? Phase::investigationStopped : exits[static_cast<size_t>(random.below(4))];
    history.push_back({phase, start});
    start = start.addDays(random.between(60, 700));
  }
  return history;
}

}  // namespace

Network inventNetwork(int scale) {
  Random random(seed);
  Network network;
  const double root = std::sqrt(static_cast<double>(scale));
  for (int i = 0; i < static_cast<int>(23 * root); ++i) network.incubators.push_back(invent(random, 2) + QString::number(i));
  for (int i = 0; i < static_cast<int>(145 * root); ++i) network.organisations.push_back(invent(random, 3) + QString::number(i));

  const int startupCount = 662 * scale;
  const auto phases = deal(random, 1695 * scale, startupCount, 1, 5);
  const auto events = deal(random, 562 * scale, startupCount, 0, 4);
  network.startups.reserve(static_cast<size_t>(startupCount));
  for (size_t i = 0; i < phases.size(); ++i) {
    Network::Startup startup;
    startup.name = invent(random, 2 + random.below(3)) + QLatin1Char(' ') + QString::number(i);
    startup.id = QStringLiteral("%1.%2").arg(startup.name.section(QLatin1Char(' '), 0, 0).toLower()).arg(i);
    startup.incubator = random.below(static_cast<int>(network.incubators.size()));
    for (int s = random.below(3); s >= 0; --s)
      startup.sponsors.push_back(random.below(static_cast<int>(network.organisations.size())));
    std::sort(startup.sponsors.begin(), startup.sponsors.end());
    startup.sponsors.erase(std::unique(startup.sponsors.begin(), startup.sponsors.end()), startup.sponsors.end());
    startup.phases = inventHistory(random, phases[i]);
    for (int e = 0; e < events[i]; ++e) {
      startup.events.push_back({e % 3 == 2 ? EventKind::productLaunch : EventKind::committee,
                                startup.phases.front().start.addDays(random.between(20, 900))});
    }
    network.startups.push_back(std::move(startup));
  }

  const int memberCount = 3484 * scale;
  const auto missions = deal(random, 4761 * scale, memberCount, 1, 6);
  network.members.reserve(static_cast<size_t>(memberCount));
  for (size_t i = 0; i < missions.size(); ++i) {
    const QString first = invent(random, 2);
    const QString last = invent(random, 3);
    Network::Member member{.id = QStringLiteral("%1.%2%3").arg(first.toLower(), last.toLower()).arg(i),
                           .name = first + QLatin1Char(' ') + last};
    QDate start(2015 + random.below(10), 1 + random.below(12), 1 + random.below(28));
    for (int m = 0; m < missions[i]; ++m) {
      Network::Mission mission{.start = start,
                               .end = start.addDays(random.between(60, 720)),
                               .status = static_cast<MissionStatus>(1 + random.below(3)),
                               .startups = {}};
      if (random.chance(90)) mission.startups.push_back(random.below(startupCount));
      start = mission.end.addDays(1);
      member.missions.push_back(std::move(mission));
    }
    network.members.push_back(std::move(member));
  }
  return network;
}

QString inventSentence(quint64 number) {
  Random random(seed ^ (number * 0x2545f491U));
  return sentence(random, random.between(12, 18));
}

QString inventPage(int startup) {
  Random random(seed + static_cast<quint64>(startup) * 7919U);
  QString page;
  for (const auto* heading : {u"Problème", u"Solution", u"Stratégie", u"Mesure d’impact"}) {
    page += QStringLiteral("## ") + QString::fromUtf16(heading) + QStringLiteral("\n\n");
    for (int paragraph = 0; paragraph < 2; ++paragraph) {
      for (int i = random.between(2, 5); i > 0; --i) page += sentence(random, random.between(10, 24)) + QLatin1Char(' ');
      page += QStringLiteral("\n\n");
    }
    for (int i = 0; i < 2; ++i)
      page += QStringLiteral("- **") + invent(random, 3) + QStringLiteral("** : ") + sentence(random, 9) + QLatin1Char('\n');
    page += QLatin1Char('\n');
  }
  return page;
}

}  // namespace eclosion::bench
