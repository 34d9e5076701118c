// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <future>

#include "app/safekeeping.h"
#include "core/support/clock.h"
#include "ui/shell/services.h"

namespace eclosion::app {

// What the window asks for, over the file and the exchange.
class WindowServices final : public ui::Services {
 public:
  // `clock` outlives the services and the portfolios they open.
  explicit WindowServices(const Clock& clock) : clock_(clock), safekeeping_(clock) {}

  // Begins to open a file on a thread of its own, while the window is still being made; open() of the same path takes it over.
  void openAhead(const QString& path);
  // Whether open() would wait for that.
  [[nodiscard]] bool isOpening() const;

  [[nodiscard]] Result<std::unique_ptr<ui::OpenPortfolio>> open(const QString& path) override;
  [[nodiscard]] Result<std::unique_ptr<ui::OpenPortfolio>> create(const QString& path, const QString& name) override;
  [[nodiscard]] Result<std::unique_ptr<ui::OpenPortfolio>> openSample() override;
  void useLanguage(const QString& language) override;
  [[nodiscard]] ui::Safekeeping* safekeeping() override { return &safekeeping_; }

  // For pictures and other readers: touches nothing beside the file.
  [[nodiscard]] Result<std::unique_ptr<ui::OpenPortfolio>> openForReading(const QString& path);

 private:
  const Clock& clock_;
  FileSafekeeping safekeeping_;
  QString aheadPath_;
  std::future<Result<std::unique_ptr<ui::OpenPortfolio>>> ahead_;
};

}  // namespace eclosion::app
