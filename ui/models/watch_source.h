// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <optional>
#include <vector>

#include "core/analysis/watch_list.h"
#include "core/domain/records.h"
#include "ui/shell/worker.h"

class QTimer;

namespace eclosion::ui {

class BoardModel;
class EditDesk;

// Who is on the watch-list at the board's date, and how often it was right, computed away from the GUI thread when it is wanted.
class WatchSource final : public QObject {
  Q_OBJECT

 public:
  // Both outlive it.
  WatchSource(BoardModel& model, EditDesk& desk, QObject* parent = nullptr);

  // Begins to compute where the date or the portfolio is another one; changed() tells.
  void want();
  // The same at once, for pictures.
  void wantNow();
  // Before the columns go.
  void letGo();
  // Why a startup is on the list and what that is worth, in sentences; empty where it is not on it, or that is not known yet.
  [[nodiscard]] QString wordsOf(Portfolio::Row startup) const;

 Q_SIGNALS:
  void changed();

 private:
  struct Computed {
    std::vector<analysis::WatchItem> items;
    std::vector<analysis::WatchRecord> records;
  };
  [[nodiscard]] static Computed computed(const Portfolio& portfolio, const QDate& date, const std::stop_token& stop);
  void compute();
  void pause();
  void follow(const PortfolioChange& change);

  BoardModel& model_;
  QTimer* soon_;  // a date that is dragged along is followed once it rests
  QDate date_;    // of what is known, or being computed; null: nothing
  std::optional<Computed> known_;
  std::shared_ptr<Computed> computing_;  // another one, or none: what it brings is of no use
  std::stop_source stopping_;
  Worker worker_;
};

}  // namespace eclosion::ui
