// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <array>
#include <optional>
#include <vector>

#include "core/analysis/figures.h"
#include "core/analysis/survival.h"
#include "core/domain/roster.h"

// How many people there are, how they come and go, and how long they stay. All of it pure; of some startups alone: people with a
// mission for one of them, and those missions only.
namespace eclosion::analysis {

struct StatusCounts {
  std::array<int, codesOf<MissionStatus>.size()> of{};
  [[nodiscard]] int& operator[](MissionStatus status) { return of[static_cast<size_t>(status)]; }
  [[nodiscard]] int operator[](MissionStatus status) const { return of[static_cast<size_t>(status)]; }
  [[nodiscard]] int total() const {
    int sum = 0;
    for (const int count : of) sum += count;
    return sum;
  }
  friend bool operator==(const StatusCounts&, const StatusCounts&) = default;
};

// Active members on each of some days, in order; each person once, with the status of the mission that covers the day and ends
// last (as in RosterLine). The totals are Figures::membersActive.
[[nodiscard]] std::vector<StatusCounts> activeOn(const Portfolio& portfolio, const std::vector<QDate>& days,
                                                 const StartupSet& only = {});

// Who is active on a day, in the order of the rows, with the status activeOn counts them under.
struct ActiveMember {
  Portfolio::Row member = Portfolio::none;
  MissionStatus status = MissionStatus::unknown;
  friend bool operator==(const ActiveMember&, const ActiveMember&) = default;
};
[[nodiscard]] std::vector<ActiveMember> activeMembers(const Portfolio& portfolio, const QDate& day, const StartupSet& only = {});

// A time somebody is here without a break of more than `mergedGap` days between two missions. Missions that start after the date
// are not of it; one that ends before it starts holds on no day. Of missions that begin with it, the one that goes on longest
// tells the status it begins with.
struct Stay {
  Portfolio::Row member = Portfolio::none;
  QDate start = {};
  QDate end = {};  // last day, possibly after the date; null: no end given
  MissionStatus arrivedAs = MissionStatus::unknown;
  MissionStatus leftAs = MissionStatus::unknown;
  friend bool operator==(const Stay&, const Stay&) = default;
};
inline constexpr int mergedGap = 90;
[[nodiscard]] std::vector<Stay> staysBy(const Portfolio& portfolio, const QDate& date, const StartupSet& only = {});

// The first stay of each person: when they were new. Those who came back are not new again.
[[nodiscard]] std::vector<Stay> firstStays(const std::vector<Stay>& stays);

// The days a stay was watched for up to a date, and whether it had ended before it.
[[nodiscard]] Observation observed(const Stay& stay, const QDate& date);

// How long people stay: an event on the last day of a stay that ended before the date; who is here on it, or has no end, is
// watched up to it.
[[nodiscard]] SurvivalCurve tenure(const std::vector<Stay>& stays, const QDate& date);

// Stays that began, and that ended before the date, in a calendar year.
struct YearFlow {
  int year = 0;
  StatusCounts arrived = {}, left = {};
  friend bool operator==(const YearFlow&, const YearFlow&) = default;
};
// From the first year anybody arrived in to that of the date, without a gap.
[[nodiscard]] std::vector<YearFlow> flowsBy(const std::vector<Stay>& stays, const QDate& date);

// Active people of each domain of expertise on a day: a code of the roster's pool (0: none given) and how many; the most first.
struct DomainCount {
  Roster::Code domain = 0;
  int people = 0;
  friend bool operator==(const DomainCount&, const DomainCount&) = default;
};
[[nodiscard]] std::vector<DomainCount> domainsOn(const Portfolio& portfolio, const Roster& roster, const QDate& date,
                                                 const StartupSet& only = {});

// People on each startup of a phase of the programme on a day. Startups that nobody serves are among them.
struct TeamSizes {
  Phase phase = Phase::investigation;
  std::vector<int> sizes = {};                // from the smallest
  std::vector<Portfolio::Row> startups = {};  // whose each of them is
  // The size that a part p of the teams does not exceed: the smallest one that at least p of them are not above. Nothing of none.
  [[nodiscard]] std::optional<int> quantile(double p) const;
};
[[nodiscard]] std::vector<TeamSizes> teamSizesOn(const Portfolio& portfolio, const QDate& date, const StartupSet& only = {});

// Time given on a day, of the people whose missions then say how much.
struct TimeGiven {
  int people = 0;   // with a share on record
  int percent = 0;  // of full time, all of them together
  friend bool operator==(const TimeGiven&, const TimeGiven&) = default;
};
[[nodiscard]] TimeGiven timeGivenOn(const Portfolio& portfolio, const Roster& roster, const QDate& date,
                                    const StartupSet& only = {});

}  // namespace eclosion::analysis
