// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <functional>
#include <vector>

#include "core/store/portfolio_file.h"

// Whole copies of a portfolio, made by SQLite itself: a file that is open may not be copied as a file. Rolling backups stand in
// the program's data folder, a folder for each place a portfolio stands at (packaging/decisions/0009).
namespace eclosion::store {

enum class BackupReason : quint8 { daily, beforeImport, beforeMigration, beforeRestore };

struct Backup {
  QString path = {};
  QDateTime at = {};  // UTC
  BackupReason reason = BackupReason::daily;
  qint64 size = 0;
};

// How many are kept of one portfolio.
inline constexpr int backupsKept = 10;

// All there are of the portfolio at this place, newest first; it need not be whole, or there.
[[nodiscard]] std::vector<Backup> backupsOf(const QString& path);

// Makes one, unless the newest is of this very state, which is then the answer; the oldest beyond the number kept go. Call it
// with a worker's handle where it must not hold up the window.
[[nodiscard]] Result<Backup> makeBackup(const PortfolioFile& file, BackupReason reason, const Clock& clock);

// The same unless nothing was ever recorded but its creation; whether one was made.
[[nodiscard]] Result<bool> makeBackupOfWork(const PortfolioFile& file, BackupReason reason, const Clock& clock);

// The same unless there is one of today already; whether one was made.
[[nodiscard]] Result<bool> makeDailyBackup(const PortfolioFile& file, const Clock& clock);

// Changes every backup there is of the portfolio at this place, each whole or not at all. One that cannot be changed is removed;
// those that neither can be done to come back, with why.
[[nodiscard]] std::vector<Error> rewriteBackups(const QString& path, const std::function<Result<void>(sqlite3*)>& change);

// A copy of the present state under another name, whole or not at all. Errors: refused, when the name is taken and `replace`
// is false, or is the portfolio's own.
[[nodiscard]] Result<void> saveCopy(const PortfolioFile& file, const QString& path, bool replace);

// Puts a backup in the place of the portfolio at `path`, which must be closed: the present state is backed up (a damaged file is
// set aside under another name), the backup is copied beside it and checked, then takes its name. Errors leave everything as it
// was: busy, readOnly, damaged, diskFull.
[[nodiscard]] Result<void> restoreBackup(const QString& path, const QString& backup, const Clock& clock);

}  // namespace eclosion::store
