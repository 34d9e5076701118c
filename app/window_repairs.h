// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/portfolio_file.h"
#include "ui/shell/repair_source.h"

namespace eclosion::app {

// What asks for a look in an open file, for its screen.
class WindowRepairs final : public ui::RepairSource {
 public:
  // Both outlive it.
  WindowRepairs(const store::PortfolioFile& file, const Clock& clock) : file_(file), clock_(clock) {}

  [[nodiscard]] Result<std::vector<edits::Repair>> list() const override;

 private:
  const store::PortfolioFile& file_;
  const Clock& clock_;
};

}  // namespace eclosion::app
