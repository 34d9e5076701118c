// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_screen.h"

#include <QVBoxLayout>

#include "ui/decisions/draft_moves.h"
#include "ui/editing/edit_desk.h"
#include "ui/editing/transition_dialog.h"
#include "ui/models/kept_view.h"

namespace eclosion::ui {

BoardScreen::BoardScreen(const ScreenContext& context) : Screen(context.parent), board_(new BoardView(context.model, this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(board_);
  setFocusProxy(board_);
  board_->setDifferences(context.differences);
  connect(board_, &BoardView::selectionChanged, this, &Screen::selectionChanged);
  connect(board_, &BoardView::menuWanted, this, &Screen::menuWanted);
  connect(board_, &BoardView::dropped, this, &Screen::moveWanted);
  board_->setDropJudge([&model = context.model, &desk = context.desk](const std::vector<Row>& startups, Phase to) {
    const QString why = desk.whyNot();
    BoardView::DropVerdict verdict{.refusal = why.isEmpty() ? whyNoMove(model, startups, to) : why};
    const bool decides = startups.size() == 1 && model.portfolio() &&
                         outcomeOfMove(model, model.portfolio()->startups[startups.front()].id, to).has_value();
    if (verdict.refusal.isEmpty()) verdict.offer = decides ? tr("Opens a decision draft") : tr("Opens the form of a move");
    return verdict;
  });
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
