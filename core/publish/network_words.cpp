// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/network_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/publish/words.h"
#include "core/support/language.h"

namespace eclosion::publish {
namespace {

using analysis::NetworkGroup;
using analysis::NetworkLink;
using analysis::NetworkMap;
using Row = Portfolio::Row;

struct NetworkSayings {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::NetworkSayings)
};

constexpr int mostNames = 80;  // startups that are named one by one to those who do not see the map
constexpr Phase phases[] = {Phase::consolidation, Phase::acceleration, Phase::construction, Phase::investigation,
                            Phase::unrecorded};

QString day(const QDate& date) { return documentLocale().toString(date, QStringLiteral("d MMM yyyy")); }

QString inPhases(const NetworkMap& map) {
  QStringList parts;
  for (const Phase phase : phases) {
    if (const int count = map.counts[phase]; count > 0)
      //: A phase and how many are in it: Construction 24
      parts << NetworkSayings::tr("%1 %2").arg(phaseName(phase)).arg(documentLocale().toString(count));
  }
  const int stopped = map.counts[Phase::stopped] + map.counts[Phase::investigationStopped];
  if (stopped > 0) parts << NetworkSayings::tr("%n stopped", nullptr, stopped);
  return parts.join(QStringLiteral(" · "));
}

class Sayer {
 public:
  Sayer(const Portfolio& portfolio, const TextSource& text, const NetworkMap& map)
      : portfolio_(portfolio), text_(text), map_(map), names_(map.counts.everStarted() <= mostNames) {}

  [[nodiscard]] QString group(const NetworkGroup& group) const {
    QStringList parts;
    for (const Phase phase : phases) {
      std::vector<Row> rows;
      for (const auto& startup : group.inProgramme) {
        if (startup.phase == phase) rows.push_back(startup.startup);
      }
      add(parts, phaseName(phase), rows);
    }
    add(parts, phaseName(Phase::operated), group.operated);
    add(parts, phaseName(Phase::transferred), group.transferred);
    add(parts, NetworkSayings::tr("stopped after the investigation"), group.stoppedEarly);
    add(parts, NetworkSayings::tr("closed"), group.closed);
    add(parts, NetworkSayings::tr("method abandoned by the sponsor"), group.abandoned);
    add(parts, NetworkSayings::tr("stopped later"), group.stoppedLater);
    //: An incubator and its startups by phase: La Fabrique: Construction 4 (Zen, Avril…); …
    return NetworkSayings::tr("%1: %2.").arg(networkGroupName(portfolio_, text_, group.incubator),
                                             parts.join(QStringLiteral("; ")));
  }

  [[nodiscard]] QString family(const NetworkLink& link) const {
    return NetworkSayings::tr("%1 contains %2.").arg(name(link.whole), namesOf(link.parts));
  }
  [[nodiscard]] QString merger(const NetworkLink& link) const {
    return NetworkSayings::tr("%2 joined to form %1.").arg(name(link.whole), namesOf(link.parts));
  }

 private:
  [[nodiscard]] QString name(Row startup) const { return text_.startupName(portfolio_.startups[startup].id, map_.date); }
  [[nodiscard]] QString namesOf(const std::vector<Row>& rows) const {
    QStringList names;
    for (const Row row : rows) names << name(row);
    return names.join(QStringLiteral(", "));
  }
  void add(QStringList& parts, const QString& what, const std::vector<Row>& rows) const {
    if (rows.empty()) return;
    const QString count = documentLocale().toString(static_cast<qlonglong>(rows.size()));
    parts << (names_ ? NetworkSayings::tr("%1 %2 (%3)", "phase, how many, their names").arg(what, count, namesOf(rows))
                     : NetworkSayings::tr("%1 %2").arg(what, count));
  }

  const Portfolio& portfolio_;
  const TextSource& text_;
  const NetworkMap& map_;
  bool names_;
};

}  // namespace

QString networkGroupName(const Portfolio& portfolio, const TextSource& text, Row incubator) {
  if (incubator == Portfolio::none) return NetworkSayings::tr("Without an incubator");
  const QString name = text.incubatorName(portfolio.incubators[incubator].id);
  return name.isEmpty() ? NetworkSayings::tr("Without a name") : name;
}

QString networkGroupShortName(const Portfolio& portfolio, const TextSource& text, Row incubator) {
  return incubator == Portfolio::none ? QString() : text.incubatorShortName(portfolio.incubators[incubator].id);
}

QString networkSummary(const NetworkMap& map) {
  const int stopped = map.counts[Phase::stopped] + map.counts[Phase::investigationStopped];
  QStringList parts{NetworkSayings::tr("%n in the programme", nullptr, map.counts.inProgramme())};
  if (map.counts.madePermanent() > 0) parts << NetworkSayings::tr("%n success(es)", nullptr, map.counts.madePermanent());
  if (stopped > 0) parts << NetworkSayings::tr("%n stopped", nullptr, stopped);
  //: How many startups, then in how many incubators: 231 in the programme, 105 successes in 20 incubators
  return NetworkSayings::tr("%1 in %2")
      .arg(parts.join(QStringLiteral(", ")), NetworkSayings::tr("%n incubator(s)", nullptr, map.activeIncubators()));
}

NetworkWords networkWords(const Portfolio& portfolio, const TextSource& text, const NetworkMap& map, const QString& portfolioName,
                          const QDate& known) {
  NetworkWords words;
  if (map.isEmpty()) {
    words.title = NetworkSayings::tr("No startup had begun by %1").arg(day(map.date));
  } else {
    //: Startups in the programme, then in how many incubators: 38 startups in 5 incubators
    words.title = NetworkSayings::tr("%1 in %2")
                      .arg(NetworkSayings::tr("%n startup(s)", nullptr, map.counts.inProgramme()),
                           NetworkSayings::tr("%n incubator(s)", nullptr, map.activeIncubators()));
    if (map.counts.madePermanent() > 0)
      //: Appends to a title: 38 startups in 5 incubators, 3 made permanent
      words.title = NetworkSayings::tr("%1, %2").arg(
          words.title, NetworkSayings::tr("%n made permanent", nullptr, map.counts.madePermanent()));
  }
  words.reading = inPhases(map);
  words.source = NetworkSayings::tr("%1, as of %2").arg(portfolioName, day(map.date));
  words.source = known.isValid() ? NetworkSayings::tr("%1, as known on %2").arg(words.source, day(known))
                                 : NetworkSayings::tr("%1, as known now").arg(words.source);

  const Sayer say(portfolio, text, map);
  QStringList lines{NetworkSayings::tr("Map of the network on %1: %2.").arg(day(map.date), networkSummary(map))};
  auto groups = map.groups;
  std::stable_sort(groups.begin(), groups.end(),
                   [](const NetworkGroup& a, const NetworkGroup& b) { return a.inProgramme.size() > b.inProgramme.size(); });
  for (const NetworkGroup& group : groups) lines << say.group(group);
  for (const NetworkLink& family : map.families) lines << say.family(family);
  for (const NetworkLink& merger : map.mergers) lines << say.merger(merger);
  words.alt = lines.join(QLatin1Char('\n'));
  return words;
}

}  // namespace eclosion::publish
