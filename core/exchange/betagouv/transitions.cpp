// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/transitions.h"

namespace eclosion::betagouv {

QString unusualKind(Phase from, Phase to) {
  const auto rank = [](Phase phase) { return static_cast<int>(phase); };
  if (from == Phase::unrecorded || to == Phase::unrecorded || from == to) return {};
  if (isStop(from)) return QStringLiteral("reopens-after-stop");
  if (isGoodExit(from)) return inProgramme(to) ? QStringLiteral("reopens-after-exit") : QStringLiteral("changes-exit");
  if (to == Phase::investigationStopped && from != Phase::investigation) return QStringLiteral("late-investigation-stop");
  if (isStop(to)) return {};
  if (rank(to) < rank(from)) return QStringLiteral("goes-back");
  if (isGoodExit(to)) return from < Phase::acceleration ? QStringLiteral("skips-phases") : QString();
  return rank(to) > rank(from) + 1 ? QStringLiteral("skips-phases") : QString();
}

}  // namespace eclosion::betagouv
