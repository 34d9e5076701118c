// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/safekeeping.h"

#include <QMetaObject>

#include "core/store/backups.h"
#include "core/store/settle.h"

namespace eclosion::app {
namespace {

ui::KeptBackup::Reason reasonOf(store::BackupReason reason) {
  switch (reason) {
    case store::BackupReason::daily:
      return ui::KeptBackup::Reason::daily;
    case store::BackupReason::beforeImport:
      return ui::KeptBackup::Reason::beforeImport;
    case store::BackupReason::beforeMigration:
      return ui::KeptBackup::Reason::beforeMigration;
    case store::BackupReason::beforeRestore:
      return ui::KeptBackup::Reason::beforeRestore;
  }
  return {};
}

}  // namespace

std::vector<ui::KeptBackup> FileSafekeeping::backups(const QString& portfolio) const {
  std::vector<ui::KeptBackup> kept;
  for (const store::Backup& backup : store::backupsOf(portfolio))
    kept.push_back({.path = backup.path, .at = backup.at, .reason = reasonOf(backup.reason), .size = backup.size});
  return kept;
}

Result<void> FileSafekeeping::restore(const QString& portfolio, const QString& backup) {
  return store::restoreBackup(portfolio, backup, clock_);
}

DailyBackup::DailyBackup(const store::PortfolioFile& file, const Clock& clock, std::function<void(const QString&)> tell) {
  thread_ = std::thread([this, &file, &clock, tell = std::move(tell)] {
    const auto worker = file.openForWorker();
    // First, as long as nothing is copied: whoever edits then does not wait for the copy.
    if (worker) (void)store::settle(**worker);
    const auto made = worker ? store::makeDailyBackup(**worker, clock) : Failure(worker.error());
    if (made) return;
    QMetaObject::invokeMethod(
        this, [tell, why = made.error().message] { tell(tr("No backup was made today: %1").arg(why)); }, Qt::QueuedConnection);
  });
}

DailyBackup::~DailyBackup() { thread_.join(); }

}  // namespace eclosion::app
