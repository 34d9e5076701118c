// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/team_report.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/domain/words.h"
#include "ui/models/formats.h"
#include "ui/models/member_standing.h"
#include "ui/models/roster_words.h"

namespace eclosion::ui {
namespace {

struct TeamWords {
  Q_DECLARE_TR_FUNCTIONS(TeamWords)
};

QString statusCount(MissionStatus status, int count) {
  switch (status) {
    case MissionStatus::civilServant:
      return TeamWords::tr("%n civil servant(s)", nullptr, count);
    case MissionStatus::contractor:
      return TeamWords::tr("%n contractor(s)", nullptr, count);
    case MissionStatus::service:
      return TeamWords::tr("%n from a service company", nullptr, count);
    case MissionStatus::unknown:
      return TeamWords::tr("%n without a status", nullptr, count);
  }
  return {};
}

QString nameOf(const BoardModel& board, const MemberId& member) {
  const Portfolio::Row row = board.portfolio()->rowOf(member);
  return row == Portfolio::none ? QString() : memberNameText(board, row);
}

}  // namespace

TeamReport teamReportOf(const StartupStory& story, const Portfolio& portfolio, Portfolio::Row startup, const QDate& date,
                        const QDate& until) {
  std::vector<analysis::TeamMission> missions;
  missions.reserve(story.missions.size());
  for (const StoryMission& told : story.missions) {
    missions.push_back({.member = told.member.id,
                        .domain = told.member.domain,
                        .role = told.member.role,
                        .start = told.mission.start,
                        .end = told.mission.end,
                        .status = told.mission.status,
                        .share = told.mission.share,
                        .part = told.share});
  }
  return {.facts = analysis::teamOf(missions, date, until), .peers = analysis::teamPeersOf(portfolio, startup, date)};
}

QString statusesText(const analysis::TeamFacts& facts) {
  QStringList parts;
  for (const auto status :
       {MissionStatus::civilServant, MissionStatus::contractor, MissionStatus::service, MissionStatus::unknown}) {
    if (const int count = facts.byStatus[static_cast<size_t>(status)]; count > 0) parts << statusCount(status, count);
  }
  return parts.join(QStringLiteral(", "));
}

QString domainsText(const analysis::TeamFacts& facts) {
  QStringList parts;
  for (const auto& [domain, people] : facts.byDomain)
    //: A domain of expertise and how many people have it
    parts << TeamWords::tr("%1 %2").arg(domain.isEmpty() ? TeamWords::tr("domain not given") : domainWord(domain),
                                        numberText(people));
  return parts.join(QStringLiteral(", "));
}

QString intrapreneursText(const BoardModel& board, const analysis::TeamFacts& facts) {
  if (facts.members.empty()) return {};
  if (facts.intrapreneurs.empty()) return TeamWords::tr("No intrapreneur is on a mission here");
  QStringList parts;
  for (const auto& one : facts.intrapreneurs) {
    const QString name = nameOf(board, one.member);
    parts << (one.percent ? TeamWords::tr("%1, %2 % of full time", "a person").arg(name).arg(*one.percent)
                          : TeamWords::tr("%1, share of time not said", "a person").arg(name));
  }
  return TeamWords::tr("Intrapreneur: %1").arg(parts.join(QStringLiteral("; ")));
}

QString peersText(const TeamReport& report) {
  const auto& peers = report.peers;
  if (!peers.low || !peers.median || !peers.high) return {};
  return TeamWords::tr("Half of the %n team(s) in %1 have %2 to %3 people, median %4", nullptr, peers.teams)
      .arg(phaseName(peers.phase), numberText(*peers.low), numberText(*peers.high), numberText(*peers.median));
}

QString turnoverText(const analysis::TeamFacts& facts) {
  const auto turnover = facts.turnover();
  if (!turnover) return {};
  return TeamWords::tr("Within a year %1 joined and %2 left: %3 % turnover")
      .arg(numberText(facts.joined), numberText(facts.left))
      .arg(static_cast<int>(std::lround(*turnover * 100)));
}

QString leaverText(const BoardModel& board, const analysis::TeamFacts::Leaver& leaver) {
  const QString until =
      TeamWords::tr("%1 until %2", "a person, a date").arg(nameOf(board, leaver.member), dateText(leaver.lastDay));
  switch (leaver.gap) {
    case analysis::TeamGap::none:
      return until;
    case analysis::TeamGap::domain:
      return TeamWords::tr("%1: the only one in %2, no successor planned").arg(until, domainWord(leaver.domain));
    case analysis::TeamGap::intrapreneur:
      return TeamWords::tr("%1: the intrapreneur, no successor planned").arg(until);
  }
  return {};
}

QString sizesText(const analysis::TeamFacts& facts) {
  if (facts.sizes.empty()) return {};
  const auto& first = facts.sizes.front();
  const auto& last = facts.sizes.back();
  const auto most =
      std::max_element(facts.sizes.begin(), facts.sizes.end(), [](const auto& a, const auto& b) { return a.people < b.people; });
  return TeamWords::tr("From %1 on %2 to %3 on %4, %5 at most", "numbers of people")
      .arg(numberText(first.people), dateText(first.date), numberText(last.people), dateText(last.date),
           numberText(most->people));
}

}  // namespace eclosion::ui
