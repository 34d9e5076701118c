// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <memory>

#include "core/store/portfolio_file.h"
#include "tests/support/fake_clock.h"

namespace eclosion::test {

// A new portfolio in a folder of its own, gone with the object.
class TemporaryPortfolio {
 public:
  TemporaryPortfolio() { file = store::PortfolioFile::create(path(), {.name = QStringLiteral("Test")}, clock).value(); }

  [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("test.eclosion")); }
  void close() { file.reset(); }
  void reopen(store::Access access = store::Access::write) {
    file.reset();
    file = store::PortfolioFile::open(path(), access).value();
  }

  QTemporaryDir folder;
  FakeClock clock;
  std::unique_ptr<store::PortfolioFile> file;
};

}  // namespace eclosion::test
