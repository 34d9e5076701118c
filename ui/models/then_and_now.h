// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "core/analysis/knowledge.h"
#include "ui/models/board_model.h"
#include "ui/shell/services.h"

class QTimer;

namespace eclosion::ui {

// What was known then against what is known now, on the board's date: marks for the cards and rows for the list. Then is the
// knowledge the board shows; where that is the present one, what was known at the end of the board's own day.
class ThenAndNow final : public QObject {
  Q_OBJECT

 public:
  explicit ThenAndNow(BoardModel& board, QObject* parent = nullptr);

  // The file as it is known now, null for none; switches the comparison off.
  void setFile(OpenPortfolio* present);
  // Whether there is anything to compare: not for today as it is known now.
  [[nodiscard]] bool isPossible() const;
  void setOn(bool on);
  [[nodiscard]] bool isOn() const { return on_; }

  // As of the last comparison, which follows a moving date with a short delay.
  [[nodiscard]] const std::vector<analysis::StartupDifference>& differences() const { return differences_; }
  [[nodiscard]] QDateTime moment() const;  // of the knowledge compared with
  [[nodiscard]] const TextSource& textThen() const { return then_->text(); }
  [[nodiscard]] const TextSource& textNow() const { return present_->text(); }
  // What the marks say of a startup of the board; empty where nothing differs.
  [[nodiscard]] BoardMark markOf(Portfolio::Row row) const;

  // Compares at once.
  void update();

 Q_SIGNALS:
  void changed();
  void failed(const Error& error);

 private:
  void follow();
  void clear();

  BoardModel& board_;
  OpenPortfolio* present_ = nullptr;
  std::shared_ptr<OpenPortfolio> then_;
  bool on_ = false;
  std::vector<analysis::StartupDifference> differences_;  // by id
  QTimer* timer_;
};

}  // namespace eclosion::ui
