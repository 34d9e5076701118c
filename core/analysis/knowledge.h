// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <array>
#include <optional>
#include <vector>

#include "core/domain/knowledge.h"
#include "core/domain/portfolio.h"
#include "core/domain/text_source.h"

// What was known then against what is known now: the startups whose facts differ, and how late facts reach the record.
namespace eclosion::analysis {

// What can differ of a startup on a day. A fact is told once: another start only where the phase is the same, another earlier
// history only where both are.
enum class KnownFact : quint8 { name, phase, phaseStart, history, incubator, sponsors, team };

// A startup on a day, as known at one knowledge time.
struct StartupAsKnown {
  struct Entry {
    Phase phase;
    QDate start;
    friend bool operator==(const Entry&, const Entry&) = default;
  };
  QString name = {};                // the present one of that knowledge
  std::optional<Phase> phase = {};  // none: it had not started by the day
  QDate phaseStart = {};
  std::vector<Entry> earlier = {};            // of its history, before that one
  std::optional<IncubatorId> incubator = {};  // the one that accompanies it
  std::vector<OrganisationId> sponsors = {};  // by id
  bool seeksSponsor = false;
  int team = 0;  // people with a mission that serves it
};

struct StartupDifference {
  enum class Kind : quint8 {
    changed,
    added,    // had not been heard of, or not as started by the day
    removed,  // was started by the day, and now is not, or is gone
  };
  StartupId startup;
  Kind kind = Kind::changed;
  StartupAsKnown then = {};
  StartupAsKnown now = {};
  std::vector<KnownFact> facts = {};  // in the order of the list; empty unless `changed`
};

// A portfolio and its words as known at one time.
struct Known {
  const Portfolio& portfolio;
  const TextSource& text;
};

// By id. `day` is what was true, the same for both; a startup that neither has started by the day is left out.
[[nodiscard]] std::vector<StartupDifference> thenAndNow(const Known& then, const Known& now, const QDate& day);

// How many days after it was true the file learnt of a change of phase. Counted: entries of the histories, as known now, that
// were true after the file learnt its first facts and by `asOf`; what was true before came with those first facts, and says
// nothing of delay. Known: from the journal entry that first put the entry there, even with another date; an import is as
// known on its own date (--known-on). Known before it was true counts as 0 days and in `ahead`. Quartiles are plain: the
// smallest number of days by which a quarter, half, three quarters of them were known. What is true already and not yet known
// cannot be counted, so recent years look quicker than they are; with vintages years apart the days say when a vintage came.
struct RecordingLag {
  Phase phase = Phase::investigation;
  int transitions = 0;
  int ahead = 0;
  std::optional<int> firstQuartile = {}, median = {}, thirdQuartile = {};
  friend bool operator==(const RecordingLag&, const RecordingLag&) = default;
};

// The phases and outcomes that a transition can lead to, in the lifecycle's order.
inline constexpr std::array<Phase, 8> lagPhases{
    Phase::investigation, Phase::construction, Phase::acceleration, Phase::consolidation,
    Phase::operated,      Phase::transferred,  Phase::stopped,      Phase::investigationStopped};

// One element a phase, in that order; for phases without transitions too.
[[nodiscard]] std::vector<RecordingLag> recordingLags(const KnownTransitions& transitions, const QDate& asOf);

}  // namespace eclosion::analysis
