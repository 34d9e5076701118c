// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "core/analysis/network_layout.h"
#include "core/analysis/network_map.h"
#include "core/domain/stop_kinds.h"
#include "core/support/result.h"
#include "ui/models/board_model.h"

namespace eclosion::ui {

class Worker;

// The network at the board's date behind its filter, and where everything stands on its map. A large portfolio is laid out by a
// worker; until it is done what was known before stays.
class NetworkModel final : public QObject {
  Q_OBJECT

 public:
  explicit NetworkModel(const BoardModel& board, QObject* parent = nullptr);
  ~NetworkModel() override;

  // Where kinds of stops are read, from any thread; null: they are not told apart. Before forget().
  using StopReader = std::function<Result<StopKinds>()>;
  void setStops(StopReader reader) { readStops_ = std::move(reader); }
  // Another portfolio, or other columns: places and stops are found anew at the next update().
  void forget();
  // The board has another date, filter or portfolio.
  void update();
  // The columns are about to change: waits for a worker that reads them.
  void letGo();

  // Null without a portfolio, or before they were found.
  [[nodiscard]] const std::shared_ptr<const analysis::NetworkMap>& map() const { return map_; }
  [[nodiscard]] const std::shared_ptr<const analysis::NetworkLayout>& layout() const { return layout_; }
  [[nodiscard]] bool isComputing() const { return computing_; }

  // From how many startups on a worker counts.
  static constexpr size_t largePortfolio = 8'000;

 Q_SIGNALS:
  void changed();

 private:
  const BoardModel& board_;
  std::shared_ptr<const analysis::NetworkMap> map_;
  std::shared_ptr<const analysis::NetworkLayout> layout_;
  std::shared_ptr<const StopKinds> stops_;
  StopReader readStops_;
  bool computing_ = false;
  bool again_ = false;  // asked while the worker was at it
  int round_ = 0;       // which portfolio a worker is at
  Worker* worker_;
};

}  // namespace eclosion::ui
