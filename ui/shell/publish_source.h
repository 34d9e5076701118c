// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <stop_token>

#include "core/domain/stop_kinds.h"
#include "core/publish/charts/chart_kind.h"
#include "core/support/result.h"

namespace eclosion::ui {

// All that charts and documents are made from, as it was when it was read; changes do not reach it. Belongs to one thread at a
// time.
class Published {
 public:
  virtual ~Published() = default;
  // What was true on a day; null: the portfolio's present. Holds as long as this.
  [[nodiscard]] virtual publish::PublishSources sources(const QDate& date) const = 0;
};

// An open portfolio that can be published is one of these as well.
class PublishSource {
 public:
  virtual ~PublishSource() = default;
  // From a worker thread, while the GUI thread goes on. Errors: unreadable, busy, cancelled.
  [[nodiscard]] virtual Result<std::unique_ptr<Published>> readPublished(std::stop_token stop = {}) const = 0;
  // As it was known at a moment. As above.
  [[nodiscard]] virtual Result<std::unique_ptr<Published>> readPublishedAt(const QDateTime& knownAt) const = 0;
  // The kinds of its stops alone, which the map of the network tells apart. As above.
  [[nodiscard]] virtual Result<StopKinds> readStopKinds() const = 0;
};

}  // namespace eclosion::ui
