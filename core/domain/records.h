// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>
#include <variant>
#include <vector>

#include "core/domain/entities.h"

namespace eclosion {

// A record of any kind. The place of a type in the list is its kind.
using AnyRecord =
    std::variant<Setting, Organisation, Incubator, Startup, StartupName, StartupIncubator, StartupSponsor, StartupTag,
                 StartupLink, Compliance, Deployment, CommitteeSession, Decision, DecisionAmount, DecisionScore, Condition,
                 PhasePeriod, Event, Envelope, Commitment, Expense, Member, Mission, MissionStartup, Attendee, Metric,
                 Measurement, Milestone, Training, Trainee, Spotlight, Editorial, SourceRecord, Alias, Finding,
                 DecisionTransition, AgendaItem, SessionDocument, Criterion, Deck, Slide>;
using RecordKind = quint8;

namespace detail {
template <class E, class... All>
constexpr RecordKind placeIn(const std::variant<All...>*) {
  RecordKind place = 0;
  (void)((std::is_same_v<E, All> || (++place, false)) || ...);
  return place;
}
}  // namespace detail

template <class E>
inline constexpr RecordKind recordKind = detail::placeIn<E>(static_cast<const AnyRecord*>(nullptr));
inline constexpr RecordKind recordKindCount = std::variant_size_v<AnyRecord>;

// Which record, of whatever kind.
struct RecordRef {
  RecordKind kind = 0;
  QUuid id = {};
  friend bool operator==(const RecordRef&, const RecordRef&) = default;
};

template <class E>
[[nodiscard]] RecordRef refTo(const E& record) {
  return {recordKind<E>, record.id.uuid()};
}
[[nodiscard]] inline RecordRef refTo(const AnyRecord& record) {
  return std::visit([](const auto& one) { return refTo(one); }, record);
}

enum class RecordOp : quint8 { added, changed, removed };

struct RecordChange {
  RecordRef record;
  RecordOp op = RecordOp::changed;
};

// What a recorded write did, for whatever shows the portfolio; sent once the columns in memory have followed. `startups` are
// those whose own row, history, names, people or any other child changed, by id; they are what a view of startups has to look at
// again.
struct PortfolioChange {
  std::vector<RecordChange> records = {};
  std::vector<StartupId> startups = {};
  bool rowsMoved = false;  // a record kept by row was added or removed: rows from before mean nothing
  // By row before the change: the startup's row now, or ~0 for one that is gone. Empty where no startup moved.
  std::vector<quint32> startupMoves = {};
  bool whole = false;  // too much to tell apart, such as an import: everything is to be looked at again
};

}  // namespace eclosion
