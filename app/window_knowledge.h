// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/portfolio_file.h"
#include "core/support/clock.h"
#include "ui/shell/knowledge.h"

namespace eclosion::app {

// What an open file knew and when. Each question reads by a handle of its own.
class FileKnowledge final : public ui::Knowledge {
 public:
  // Both outlive it.
  FileKnowledge(const store::PortfolioFile& file, const Clock& clock) : file_(file), clock_(clock) {}

  [[nodiscard]] Result<std::vector<KnowledgeMark>> marks(std::stop_token stop) const override;
  [[nodiscard]] Result<std::unique_ptr<ui::OpenPortfolio>> at(const QDateTime& moment, std::stop_token stop) const override;
  [[nodiscard]] Result<ui::ThenAndNow> thenAndNow(const QDateTime& moment, const QDate& day, std::stop_token stop) const override;

 private:
  const store::PortfolioFile& file_;
  const Clock& clock_;
};

}  // namespace eclosion::app
