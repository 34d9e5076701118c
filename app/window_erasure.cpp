// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_erasure.h"

#include <QCoreApplication>

#include "app/operations.h"

namespace eclosion::app {
namespace {

struct WindowErasure {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::WindowErasure)
};

QString words(store::ErasureStep step) {
  switch (step) {
    case store::ErasureStep::erasing:
      return WindowErasure::tr("Erasing");
    case store::ErasureStep::backups:
      return WindowErasure::tr("Going through the backups");
    case store::ErasureStep::compacting:
      return WindowErasure::tr("Writing the file anew");
  }
  return {};
}

}  // namespace

Result<store::Erasure> eraseFromFile(const store::PortfolioFile& file, const Clock& clock, const std::vector<MemberId>& people,
                                     const ui::ProgressSink& progress) {
  const auto worker = file.openForWorker();
  if (!worker) return Failure(worker.error());
  std::vector<QUuid> ids;
  for (const MemberId& id : people) ids.push_back(id.uuid());
  return store::erasePeople(**worker, clock, actorName(), ids, [&](store::ErasureStep step) { progress({.step = words(step)}); });
}

}  // namespace eclosion::app
