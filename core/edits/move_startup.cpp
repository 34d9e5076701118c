// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/move_startup.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/domain/history_change.h"
#include "core/domain/words.h"
#include "core/edits/lookup.h"
#include "core/edits/phase_history.h"

namespace eclosion::edits {
namespace {

struct MoveStartup {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::MoveStartup)
};

Result<void> check(const Move& move) {
  if (move.date.isNull())
    return failure(ErrorKind::refused, MoveStartup::tr("Give the day on which the startup enters the phase."));
  ECLOSION_TRY(isPlausible(move.date));
  if (move.to != Phase::transferred && (move.receiver || !move.legalForm.isEmpty()))
    return failure(ErrorKind::refused, MoveStartup::tr("Only a transfer has a receiver and a legal form."));
  if (!isStop(move.to) && move.stopKind != StopKind::unspecified)
    return failure(ErrorKind::refused, MoveStartup::tr("Only a stop has a kind of stop."));
  return {};
}

QString words(const Move& move, const QString& name, const Records& records) {
  if (isStop(move.to)) return MoveStartup::tr("Stop %1", "a startup").arg(name);
  if (move.to == Phase::operated) return MoveStartup::tr("Make %1 permanent, operated in the network").arg(name);
  if (move.to != Phase::transferred) return MoveStartup::tr("Move %1 to %2", "startup, phase").arg(name, phaseName(move.to));
  const QString receiver = move.receiver ? records.text().organisationName(*move.receiver) : QString();
  return receiver.isEmpty() ? MoveStartup::tr("Transfer %1", "a startup").arg(name)
                            : MoveStartup::tr("Transfer %1 to %2", "startup, organisation").arg(name, receiver);
}

}  // namespace

Result<Plan> planMove(const Records& records, const Move& move, const PhaseId& id) {
  ECLOSION_TRY(check(move));
  const auto startup = require<Startup>(records, move.startup);
  if (!startup) return Failure(startup.error());
  if (move.receiver) ECLOSION_TRY(require<Organisation>(records, *move.receiver));
  const auto before = historyOf(records, move.startup);
  if (!before) return Failure(before.error());
  History after = *before;
  endHeldOn(after, move.date);
  after.push_back({.id = id,
                   .startup = move.startup,
                   .phase = move.to,
                   .start = move.date,
                   .comment = move.decision ? QString() : move.reason.trimmed(),
                   .decision = move.decision,
                   .receiver = move.receiver,
                   .legalForm = move.legalForm.trimmed(),
                   .stopKind = move.stopKind});
  auto plan = planHistory(*before, after, words(move, startup->name, records), move.reason);
  if (plan && inProgramme(move.to) && !startup->archived.isNull()) {
    // Back in the programme, back in sight.
    Startup shown = *startup;
    shown.archived = {};
    plan->puts.emplace_back(std::move(shown));
  }
  return plan;
}

Edit moveStartup(Move move) {
  // Made here, so that a plan that is made again names the same record.
  return [move = std::move(move), id = newId<PhaseId>()](const Records& records) { return planMove(records, move, id); };
}

}  // namespace eclosion::edits
