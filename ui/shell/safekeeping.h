// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <vector>

#include "core/support/result.h"

namespace eclosion::ui {

// A whole copy of a portfolio that the program made by itself.
struct KeptBackup {
  enum class Reason : quint8 { daily, beforeImport, beforeMigration, beforeRestore };
  QString path = {};
  QDateTime at = {};  // UTC
  Reason reason = Reason::daily;
  qint64 size = 0;  // bytes
};

// What the window asks of the backups. A portfolio is named by its place: it need not be open, nor whole.
class Safekeeping {
 public:
  virtual ~Safekeeping() = default;
  // Newest first.
  [[nodiscard]] virtual std::vector<KeptBackup> backups(const QString& portfolio) const = 0;
  // Puts a backup in the place of the portfolio, which is to be closed; its present state is backed up first. Called from a
  // worker thread. Errors leave everything as it was: busy, readOnly, damaged, diskFull.
  [[nodiscard]] virtual Result<void> restore(const QString& portfolio, const QString& backup) = 0;
};

}  // namespace eclosion::ui
