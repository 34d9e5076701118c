// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_view.h"
#include "ui/shell/screen.h"

namespace eclosion::ui {

// The board as one of the window's screens.
class BoardScreen final : public Screen {
  Q_OBJECT

 public:
  explicit BoardScreen(const ScreenContext& context);

  [[nodiscard]] BoardView& board() { return *board_; }

  void setFile(OpenPortfolio* file) override;
  [[nodiscard]] Recall remember() override;
  void applyChange(const PortfolioChange& change) override { board_->applyChange(change); }
  [[nodiscard]] std::vector<Row> selectedStartups() const override;
  void selectStartup(Row startup) override { board_->select(startup); }
  void takeFocus() override { board_->setFocus(Qt::ShortcutFocusReason); }

 private:
  BoardView* board_;
};

}  // namespace eclosion::ui
