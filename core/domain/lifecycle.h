// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <span>
#include <vector>

#include "core/domain/codes.h"
#include "core/domain/portfolio.h"

namespace eclosion {

// What the method makes of a change of phase. What happened is accepted: only what cannot be is refused.
enum class Standing : quint8 {
  normal,
  noted,       // worth knowing; asks nothing
  unusual,     // accepted and named; a person recording it is asked for the reason
  impossible,  // refused
};

// Every rule by name. The first ones are about going from a phase to another, the rest about dates within a history.
enum class LifecycleRule : quint8 {
  none,
  firstPhaseNotInvestigation,
  skipsConstruction,
  skipsAcceleration,
  skipsConsolidation,
  skipsSeveralPhases,
  goesBack,
  reopensAfterStop,
  reopensAfterExit,
  changesExit,
  changesStop,
  lateInvestigationStop,
  phaseNoLongerRecorded,
  alreadyInPhase,
  sameDayPhases,
  endAfterNextStart,
  gap,
  noExplicitEnd,
  endedWithoutNext,
  endBeforeStart,
};

// Stable codes: they are in findings, in files and in JSON.
// clang-format off
template <> inline constexpr auto codesOf<LifecycleRule> = CodeTable<20>{QLatin1StringView("none"),
    QLatin1StringView("first-phase-not-investigation"), QLatin1StringView("skips-construction"), QLatin1StringView("skips-acceleration"),
    QLatin1StringView("skips-consolidation"), QLatin1StringView("skips-several-phases"), QLatin1StringView("goes-back"),
    QLatin1StringView("reopens-after-stop"), QLatin1StringView("reopens-after-exit"), QLatin1StringView("changes-exit"),
    QLatin1StringView("changes-stop"), QLatin1StringView("late-investigation-stop"), QLatin1StringView("phase-no-longer-recorded"),
    QLatin1StringView("already-in-phase"), QLatin1StringView("same-day-phases"), QLatin1StringView("end-after-next-start"),
    QLatin1StringView("gap"), QLatin1StringView("no-explicit-end"), QLatin1StringView("ended-without-next"),
    QLatin1StringView("end-before-start")};
// clang-format on

[[nodiscard]] Standing standingOf(LifecycleRule rule);

// A translated sentence that says what is unusual or wrong.
[[nodiscard]] QString wordsOf(LifecycleRule rule);

struct Verdict {
  LifecycleRule rule = LifecycleRule::none;
  [[nodiscard]] Standing standing() const { return standingOf(rule); }
  friend bool operator==(const Verdict&, const Verdict&) = default;
};

// May a startup go from one phase to another? `from` is nothing for its first phase. A table, total over every pair.
[[nodiscard]] Verdict judgeTransition(std::optional<Phase> from, Phase to);

struct RuleFinding {
  LifecycleRule rule = LifecycleRule::none;
  size_t entry = 0;  // position in the span given to judgeHistory
  QDate date = {};   // the date at stake: the entry's start, or its stated end where the rule is about that
  friend bool operator==(const RuleFinding&, const RuleFinding&) = default;
};

// Judges a whole history of one startup, in history order (Portfolio::historyOf). Entries with an unknown start are
// skipped. Findings come by entry; an entry that contradicts the next one carries the finding, not the next one.
[[nodiscard]] std::vector<RuleFinding> judgeHistory(std::span<const Portfolio::PhaseFacts> history);

}  // namespace eclosion
