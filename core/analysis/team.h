// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <array>
#include <optional>
#include <vector>

#include "core/analysis/roster_facets.h"
#include "core/domain/ledger.h"
#include "core/domain/portfolio.h"

// The team of one startup on a day: who is in it, how it has grown, and what leaves with those who leave. All of it pure.
namespace eclosion::analysis {

// A mission that serves the startup, with what is told of its person.
struct TeamMission {
  MemberId member;
  QString domain = {};
  QString role = {};
  QDate start = {};  // null: unknown, never counted
  QDate end = {};    // last day; null: open
  MissionStatus status = MissionStatus::unknown;
  std::optional<int> share = {};  // per cent of full time
  std::optional<int> part = {};   // per cent of the mission that is this startup's
};

// By the community's domain, or a role that says so in whatever form: “Intrapreneuse”, “co-intrapreneur”.
[[nodiscard]] bool isIntrapreneur(const QString& domain, const QString& role);

// What is gone with a person: they are the only one of it, and nobody of it serves the startup between their last day and the end
// of the time looked at, by a mission that runs on or is planned.
enum class TeamGap : quint8 { none, domain, intrapreneur };

struct TeamFacts {
  struct Intrapreneur {
    MemberId member;
    std::optional<int> percent = {};  // of full time for this startup; none where a mission does not say
    friend bool operator==(const Intrapreneur&, const Intrapreneur&) = default;
  };
  struct Leaver {
    MemberId member;
    QDate lastDay = {};  // of the last mission here
    TeamGap gap = TeamGap::none;
    QString domain = {};
    friend bool operator==(const Leaver&, const Leaver&) = default;
  };
  struct Size {
    QDate date;
    int people = 0;
    friend bool operator==(const Size&, const Size&) = default;
  };

  QDate date = {}, until = {};
  std::vector<MemberId> members;                  // on the day, by id
  std::array<int, 4> byStatus{};                  // of those, by MissionStatus, of the mission that began last
  std::vector<std::pair<QString, int>> byDomain;  // of those; the most first, none given as an empty word last
  std::vector<Intrapreneur> intrapreneurs;        // of those
  std::vector<Leaver> leavers;                    // of those, whose last day is before `until`; the first to leave first
  std::vector<Size> sizes;                        // at the end of each quarter since the first mission, and on the day
  int sizeBefore = 0;                             // a year before
  int joined = 0;                                 // of those, who were not there a year before
  int left = 0;                                   // who were there within the year and are not on the day

  // Who left within the year against the mean of the sizes at its ends. Nothing where nobody was there at either.
  [[nodiscard]] std::optional<double> turnover() const;
};
[[nodiscard]] TeamFacts teamOf(const std::vector<TeamMission>& missions, const QDate& date, const QDate& until);

// Of the people who leave within the days of `near`: how many are the only one of their domain in a startup they serve on the
// day, with nobody of that domain there after them, by a mission that runs on or is planned. The roster fits the portfolio.
[[nodiscard]] int countWithoutSuccessor(const RosterAt& at, const Portfolio& portfolio, const Roster& roster,
                                        const RosterTerms& terms);

// The teams of every startup in the phase that this one is in on the day, itself among them (TeamSizes).
struct TeamPeers {
  Phase phase = Phase::unrecorded;
  int teams = 0;
  std::optional<int> low = {}, median = {}, high = {};  // quartiles
  friend bool operator==(const TeamPeers&, const TeamPeers&) = default;
};
// Without teams for a startup that is in none of the four phases.
[[nodiscard]] TeamPeers teamPeersOf(const Portfolio& portfolio, Portfolio::Row startup, const QDate& date);

// The day to look ahead to: the first session after the day that has the startup on its agenda, else the first one, else half a
// year on, as the method reviews twice a year.
inline constexpr int reviewInterval = 183;  // days
[[nodiscard]] QDate nextCommittee(const Ledger& ledger, const StartupId& startup, const QDate& date);

}  // namespace eclosion::analysis
