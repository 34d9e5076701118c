// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/portfolio_file.h"
#include "ui/shell/journal_source.h"

namespace eclosion::app {

// The journal of an open file, for its screen.
class WindowJournal final : public ui::JournalSource {
 public:
  // Both outlive it.
  WindowJournal(const store::PortfolioFile& file, const TextSource& text) : file_(file), text_(text) {}

  [[nodiscard]] Result<std::unique_ptr<ui::JournalPages>> pages(const JournalFilter& filter) const override;
  [[nodiscard]] Result<JournalDetails> details(qint64 seq) const override;
  [[nodiscard]] Result<edits::Edit> restoreStartup(const StartupId& startup, qint64 seq) const override;
  [[nodiscard]] Result<qint64> verify() const override;
  [[nodiscard]] Result<int> exportTo(const QString& path, const JournalFilter& filter) const override;

 private:
  const store::PortfolioFile& file_;
  const TextSource& text_;
};

}  // namespace eclosion::app
