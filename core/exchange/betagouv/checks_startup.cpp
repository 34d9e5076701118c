// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>
#include <vector>

#include "core/domain/lifecycle.h"
#include "core/exchange/betagouv/checks.h"

namespace eclosion::betagouv {
namespace {

QString iso(const QDate& date) { return date.toString(Qt::ISODate); }
QString name(Phase phase) { return QString(code(phase)); }
QString arrow(const QString& a, const QString& b) { return a + QStringLiteral(" → ") + b; }

// Calls with each entry of a recorded history that breaks `rule`, the entry after it (null for the last) and the date at
// stake. A history made of one status is not the source's account of the phases, so nothing is asked of it.
template <class Use>
void eachBreach(const StartupDraft& draft, LifecycleRule rule, Use use) {
  if (draft.record.singleStatus) return;
  const auto& phases = draft.record.phases;
  std::vector<Portfolio::PhaseFacts> history;
  history.reserve(phases.size());
  for (const SourcePhase& phase : phases) history.push_back({0, phase.phase, phase.start, phase.statedEnd});
  for (const RuleFinding& finding : judgeHistory(history)) {
    if (finding.rule != rule) continue;
    const size_t i = finding.entry;
    use(phases[i], i + 1 < phases.size() ? &phases[i + 1] : nullptr, finding.date);
  }
}

}  // namespace

void futurePhase(const StartupDraft& draft, const QDate& knownOn, Report& report) {
  for (const SourcePhase& phase : draft.record.phases) {
    if (phase.start > knownOn) report.add("future-phase", phase.line, name(phase.phase) + u' ' + iso(phase.start));
  }
}

void futureEvent(const StartupDraft& draft, const QDate& knownOn, Report& report) {
  for (const SourceEvent& event : draft.record.events) {
    if (event.date > knownOn) report.add("future-event", event.line, QString(code(event.kind)) + u' ' + iso(event.date));
  }
}

void sameDayPhases(const StartupDraft& draft, const QDate&, Report& report) {
  QStringList days;
  int line = 0;
  eachBreach(draft, LifecycleRule::sameDayPhases, [&](const SourcePhase&, const SourcePhase* next, const QDate& day) {
    if (line == 0) line = next->line;
    if (!days.contains(iso(day))) days.append(iso(day));
  });
  if (line > 0) report.add("same-day-phases", line, days.join(QStringLiteral(", ")));
}

void endAfterNextStart(const StartupDraft& draft, const QDate&, Report& report) {
  eachBreach(draft, LifecycleRule::endAfterNextStart, [&](const SourcePhase& phase, const SourcePhase* next, const QDate& end) {
    report.add("end-after-next-start", phase.line, name(phase.phase) + u' ' + arrow(iso(end), iso(next->start)));
  });
}

void phaseEndBeforeStart(const StartupDraft& draft, const QDate&, Report& report) {
  eachBreach(draft, LifecycleRule::endBeforeStart, [&](const SourcePhase& phase, const SourcePhase*, const QDate& end) {
    report.add("end-before-start", phase.line, name(phase.phase) + u' ' + arrow(iso(phase.start), iso(end)));
  });
}

void endedWithoutNext(const StartupDraft& draft, const QDate& knownOn, Report& report) {
  eachBreach(draft, LifecycleRule::endedWithoutNext, [&](const SourcePhase& phase, const SourcePhase*, const QDate& end) {
    if (end > knownOn) return;  // a planned end has not ended it yet
    report.add("ended-without-next", phase.line, name(phase.phase) + u' ' + iso(end));
  });
}

void unusualTransition(const StartupDraft& draft, const QDate&, Report& report) {
  if (draft.record.singleStatus) return;
  const SourcePhase* before = nullptr;
  for (const SourcePhase& phase : draft.record.phases) {
    if (phase.start.isNull()) continue;
    if (before) {
      const auto rule = judgeTransition(before->phase, phase.phase).rule;
      if (rule != LifecycleRule::none) {
        report.add("unusual-transition", phase.line,
                   QString(code(rule)) + QStringLiteral(": ") + arrow(name(before->phase), name(phase.phase)));
      }
    }
    before = &phase;
  }
}

void noExplicitEnd(const StartupDraft& draft, const QDate&, Report& report) {
  eachBreach(draft, LifecycleRule::noExplicitEnd, [&](const SourcePhase& phase, const SourcePhase*, const QDate&) {
    report.add("no-explicit-end", phase.line, name(phase.phase) + u' ' + iso(phase.start));
  });
}

void gap(const StartupDraft& draft, const QDate&, Report& report) {
  eachBreach(draft, LifecycleRule::gap, [&](const SourcePhase& phase, const SourcePhase* next, const QDate& end) {
    report.add("gap", phase.line, name(phase.phase) + u' ' + arrow(iso(end), iso(next->start)));
  });
}

void firstPhaseNotInvestigation(const StartupDraft& draft, const QDate&, Report& report) {
  eachBreach(draft, LifecycleRule::firstPhaseNotInvestigation, [&](const SourcePhase& phase, const SourcePhase*, const QDate&) {
    report.add("first-phase-not-investigation", phase.line, name(phase.phase));
  });
}

void twoIncubators(const StartupDraft& draft, const QDate&, Report& report) {
  if (draft.record.incubatorIds.size() < 2) return;
  const int line = draft.incubators.empty() ? 0 : draft.incubators.back().line;
  report.add("two-incubators", line, draft.record.incubatorIds.join(QStringLiteral(", ")));
}

}  // namespace eclosion::betagouv
