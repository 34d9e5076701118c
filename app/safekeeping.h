// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <thread>

#include "core/store/portfolio_file.h"
#include "ui/shell/safekeeping.h"

namespace eclosion::app {

// The backups of the program's data folder.
class FileSafekeeping final : public ui::Safekeeping {
 public:
  // `clock` outlives it.
  explicit FileSafekeeping(const Clock& clock) : clock_(clock) {}
  [[nodiscard]] std::vector<ui::KeptBackup> backups(const QString& portfolio) const override;
  [[nodiscard]] Result<void> restore(const QString& portfolio, const QString& backup) override;

 private:
  const Clock& clock_;
};

// Makes the backup of the day on a thread of its own. Going away waits for it.
class DailyBackup final : public QObject {
  Q_OBJECT

 public:
  // The file and the clock outlive it. `tell` is called on the thread of this object, where no backup could be made.
  DailyBackup(const store::PortfolioFile& file, const Clock& clock, std::function<void(const QString&)> tell);
  ~DailyBackup() override;
  Q_DISABLE_COPY_MOVE(DailyBackup)

 private:
  std::thread thread_;
};

}  // namespace eclosion::app
