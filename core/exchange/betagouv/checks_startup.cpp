// SPDX-License-Identifier: GPL-3.0-or-later
#include <QMap>
#include <algorithm>

#include "core/exchange/betagouv/checks.h"
#include "core/exchange/betagouv/transitions.h"

namespace eclosion::betagouv {
namespace {

QString iso(const QDate& date) { return date.toString(Qt::ISODate); }
QString name(Phase phase) { return QString(code(phase)); }
QString arrow(const QString& a, const QString& b) { return a + QStringLiteral(" → ") + b; }

// Calls with each entry of a recorded history and the one after it (null for the last). A history made of one status is
// not the source's account of the phases, so nothing is asked of it; an entry without a start has no place in it.
template <class Use>
void eachEntry(const StartupDraft& draft, Use use) {
  if (draft.record.singleStatus) return;
  const auto& phases = draft.record.phases;
  for (size_t i = 0; i < phases.size(); ++i) {
    if (!phases[i].start.isValid()) continue;
    use(phases[i], i + 1 < phases.size() ? &phases[i + 1] : nullptr);
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
  eachEntry(draft, [&](const SourcePhase& phase, const SourcePhase* next) {
    if (!next || next->start != phase.start) return;
    if (line == 0) line = next->line;
    if (!days.contains(iso(phase.start))) days.append(iso(phase.start));
  });
  if (line > 0) report.add("same-day-phases", line, days.join(QStringLiteral(", ")));
}

void endAfterNextStart(const StartupDraft& draft, const QDate&, Report& report) {
  eachEntry(draft, [&](const SourcePhase& phase, const SourcePhase* next) {
    if (!next || !phase.statedEnd.isValid() || phase.statedEnd <= next->start) return;
    report.add("end-after-next-start", phase.line, name(phase.phase) + u' ' + arrow(iso(phase.statedEnd), iso(next->start)));
  });
}

void phaseEndBeforeStart(const StartupDraft& draft, const QDate&, Report& report) {
  eachEntry(draft, [&](const SourcePhase& phase, const SourcePhase*) {
    if (!phase.statedEnd.isValid() || phase.statedEnd >= phase.start) return;
    report.add("end-before-start", phase.line, name(phase.phase) + u' ' + arrow(iso(phase.start), iso(phase.statedEnd)));
  });
}

void endedWithoutNext(const StartupDraft& draft, const QDate& knownOn, Report& report) {
  eachEntry(draft, [&](const SourcePhase& phase, const SourcePhase* next) {
    if (next || !phase.statedEnd.isValid() || phase.statedEnd > knownOn) return;  // a planned end has not ended it yet
    report.add("ended-without-next", phase.line, name(phase.phase) + u' ' + iso(phase.statedEnd));
  });
}

void unusualTransition(const StartupDraft& draft, const QDate&, Report& report) {
  eachEntry(draft, [&](const SourcePhase& phase, const SourcePhase* next) {
    if (!next) return;
    const QString kind = unusualKind(phase.phase, next->phase);
    if (kind.isEmpty()) return;
    report.add("unusual-transition", next->line, kind + QStringLiteral(": ") + arrow(name(phase.phase), name(next->phase)));
  });
}

void noExplicitEnd(const StartupDraft& draft, const QDate&, Report& report) {
  eachEntry(draft, [&](const SourcePhase& phase, const SourcePhase* next) {
    if (next && phase.statedEnd.isNull()) report.add("no-explicit-end", phase.line, name(phase.phase) + u' ' + iso(phase.start));
  });
}

void gap(const StartupDraft& draft, const QDate&, Report& report) {
  eachEntry(draft, [&](const SourcePhase& phase, const SourcePhase* next) {
    if (!next || !phase.statedEnd.isValid() || phase.statedEnd >= next->start) return;
    report.add("gap", phase.line, name(phase.phase) + u' ' + arrow(iso(phase.statedEnd), iso(next->start)));
  });
}

void firstPhaseNotInvestigation(const StartupDraft& draft, const QDate&, Report& report) {
  bool first = true;
  eachEntry(draft, [&](const SourcePhase& phase, const SourcePhase*) {
    if (first && phase.phase != Phase::investigation) report.add("first-phase-not-investigation", phase.line, name(phase.phase));
    first = false;
  });
}

void twoIncubators(const StartupDraft& draft, const QDate&, Report& report) {
  if (draft.record.incubatorIds.size() < 2) return;
  const int line = draft.incubators.empty() ? 0 : draft.incubators.back().line;
  report.add("two-incubators", line, draft.record.incubatorIds.join(QStringLiteral(", ")));
}

}  // namespace eclosion::betagouv
