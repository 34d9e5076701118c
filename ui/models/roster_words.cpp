// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/roster_words.h"

#include <QCoreApplication>

#include "ui/models/formats.h"
#include "ui/models/words.h"

namespace eclosion::ui {
namespace {

using analysis::MissionEndChoice;
using analysis::RosterFacet;
using analysis::RosterPicks;

struct RosterWords {
  Q_DECLARE_TR_FUNCTIONS(RosterWords)
};

QString nothingWord(RosterFacet facet) {
  switch (facet) {
    case RosterFacet::domain:
      return RosterWords::tr("No domain given");
    case RosterFacet::employer:
      return RosterWords::tr("No employer given");
    case RosterFacet::incubator:
      return RosterWords::tr("No incubator");
    case RosterFacet::startup:
      return RosterWords::tr("No startup named");
    case RosterFacet::missionEnd:
    case RosterFacet::status:
      break;
  }
  return {};
}

bool isNear(MissionEndChoice choice) { return choice == MissionEndChoice::soon || choice == MissionEndChoice::near; }

}  // namespace

QString missionEndWord(MissionEndChoice choice, const analysis::RosterTerms& terms) {
  switch (choice) {
    case MissionEndChoice::soon:
      return RosterWords::tr("Within %n day(s)", nullptr, terms.soon);
    case MissionEndChoice::near:
      return RosterWords::tr("Within %n day(s)", nullptr, terms.near);
    case MissionEndChoice::coming:
      return RosterWords::tr("Within %n day(s)", nullptr, terms.coming);
    case MissionEndChoice::later:
      return RosterWords::tr("Later", "a mission ends later than the terms above");
    case MissionEndChoice::open:
      return RosterWords::tr("No end given");
    case MissionEndChoice::left:
      return RosterWords::tr("Left", "people whose missions have ended");
  }
  return {};
}

QString facetTitle(RosterFacet facet) {
  switch (facet) {
    case RosterFacet::missionEnd:
      return RosterWords::tr("Mission end");
    case RosterFacet::domain:
      return RosterWords::tr("Domain", "of expertise");
    case RosterFacet::status:
      return RosterWords::tr("Status", "of a member");
    case RosterFacet::employer:
      return RosterWords::tr("Employer");
    case RosterFacet::incubator:
      return RosterWords::tr("Incubator");
    case RosterFacet::startup:
      return RosterWords::tr("Startup");
  }
  return {};
}

QString choiceWord(const BoardModel& board, const Roster& roster, const analysis::RosterTerms& terms, RosterFacet facet,
                   RosterPicks::Choice choice) {
  if (choice == RosterPicks::nothing) return nothingWord(facet);
  const Portfolio& portfolio = *board.portfolio();
  switch (facet) {
    case RosterFacet::missionEnd:
      return missionEndWord(static_cast<MissionEndChoice>(choice), terms);
    case RosterFacet::domain:
      return choice < roster.domains.size() ? domainWord(roster.domains.word(choice)) : QString();
    case RosterFacet::status: {
      const QString word = statusWord(static_cast<MissionStatus>(choice));
      return word.isEmpty() ? RosterWords::tr("No status given") : word;
    }
    case RosterFacet::employer:
      return choice < roster.employers.size() ? roster.employers.word(choice) : QString();
    case RosterFacet::incubator:
      return choice < portfolio.incubators.size() ? board.text()->incubatorName(portfolio.incubators[choice].id).simplified()
                                                  : QString();
    case RosterFacet::startup:
      return choice < portfolio.startups.size()
                 ? board.text()->startupName(portfolio.startups[choice].id, board.date()).simplified()
                 : QString();
  }
  return {};
}

QString endCell(const analysis::RosterLine& line, const QDate& date, const analysis::RosterTerms& terms) {
  const auto choice = missionEndChoice(line, date, terms);
  if (choice == MissionEndChoice::open) return RosterWords::tr("No end given");
  if (!isNear(choice)) return dateText(line.end);
  //: The end of a mission and the days until then, such as 31 Aug · 11 d
  return RosterWords::tr("%1 · %2").arg(shortDateText(line.end, date), exactDaysText(static_cast<int>(date.daysTo(line.end))));
}

QString spokenEnd(const analysis::RosterLine& line, const QDate& date, const analysis::RosterTerms& terms) {
  const auto choice = missionEndChoice(line, date, terms);
  if (choice == MissionEndChoice::open) return RosterWords::tr("No end given");
  if (choice == MissionEndChoice::left) return RosterWords::tr("left on %1").arg(dateText(line.end));
  //: The end of a mission and the days until then, for a screen reader: 31 August 2026, in 11 days
  return RosterWords::tr("%1, in %2").arg(dateText(line.end), spokenDaysText(static_cast<int>(date.daysTo(line.end))));
}

}  // namespace eclosion::ui
