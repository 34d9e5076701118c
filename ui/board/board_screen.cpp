// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_screen.h"

#include <QVBoxLayout>

#include "ui/models/kept_view.h"

namespace eclosion::ui {

BoardScreen::BoardScreen(const ScreenContext& context) : Screen(context.parent), board_(new BoardView(context.model, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(board_);
  setFocusProxy(board_);
  board_->setDifferences(context.differences);
  connect(board_, &BoardView::selectionChanged, this, &Screen::selectionChanged);
  connect(board_, &BoardView::activated, this, &Screen::startupActivated);
}

void BoardScreen::setFile(OpenPortfolio*) { board_->reset(); }

Screen::Recall BoardScreen::remember() {
  return [this, kept = KeptStartups(board_->model(), selectedStartups())] { board_->select(kept.in(board_->model())); };
}

std::vector<Screen::Row> BoardScreen::selectedStartups() const {
  const auto& rows = board_->selection().rows();
  return {rows.begin(), rows.end()};
}

}  // namespace eclosion::ui
