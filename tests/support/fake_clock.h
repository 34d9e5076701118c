// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/clock.h"

namespace eclosion::test {

// Stands still until a test moves it.
class FakeClock final : public Clock {
 public:
  [[nodiscard]] QDateTime now() const override { return moment; }
  QDateTime moment = QDateTime(QDate(2026, 9, 1), QTime(12, 0), Qt::UTC);
};

}  // namespace eclosion::test
