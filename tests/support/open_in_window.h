// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/open_portfolio.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::test {

// The portfolio as a window has it, over the temporary file, which it takes.
[[nodiscard]] inline Result<std::unique_ptr<ui::OpenPortfolio>> openInWindow(TemporaryPortfolio& temporary) {
  return app::openPortfolio(std::move(temporary.file), temporary.clock);
}

}  // namespace eclosion::test
