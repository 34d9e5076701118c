// SPDX-License-Identifier: GPL-3.0-or-later
// Dragging cards out of the board: into a mail, a note, a list. What is dropped is words, a line a startup.
#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QPainter>
#include <utility>

#include "ui/board/board_view.h"
#include "ui/board/card_painter.h"
#include "ui/board/card_words.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

std::unique_ptr<QMimeData> BoardView::dragData(const std::vector<Portfolio::Row>& rows) {
  QStringList lines;
  for (const Portfolio::Row row : rows) {
    const StartupText& text = texts_.read(row);
    const CardFacts facts = facts_.read(row);
    lines << (facts.since.isValid() ? cardSpokenText(text, facts) : text.name);
  }
  auto words = std::make_unique<QMimeData>();
  words->setText(lines.join(QLatin1Char('\n')));
  return words;
}

// The card under the pointer, at the pixel ratio of the screen; several lie on each other.
QPixmap BoardView::dragPicture(const BoardModel::Place& place, size_t count) {
  const QRect card = layout_.cardRect(place);
  constexpr int margin = 6;
  const int behind = count > 1 ? 6 : 0;
  const qreal ratio = devicePixelRatioF();
  QPixmap picture((card.size() + QSize(2 * margin + behind, 2 * margin + behind)) * ratio);
  picture.setDevicePixelRatio(ratio);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  const Portfolio::Row row = model_.rowAt(place);
  const CardFacts facts = facts_.read(row);
  const QRect front(QPoint(margin, margin), card.size());
  if (behind > 0) paintCard(painter, front.translated(behind, behind), {}, {}, {}, model_.date(), {.selected = true});
  paintCard(painter, front, texts_.read(row), facts, model_.quartiles(facts.phase), model_.date(), {.selected = true});
  return picture;
}

bool BoardView::startDrag(const QPoint& point) {
  if (!pressedPlace_.isValid() || (point - pressedAt_).manhattanLength() < QApplication::startDragDistance()) return false;
  const auto place = std::exchange(pressedPlace_, {});
  const Portfolio::Row row = model_.rowAt(place);
  if (row == Portfolio::none) return false;
  dragged_.assign(selection_.rows().begin(), selection_.rows().end());
  if (!selection_.contains(row)) dragged_ = {row};
  auto* drag = new QDrag(this);
  drag->setMimeData(dragData(dragged_).release());
  drag->setPixmap(dragPicture(place, dragged_.size()));
  drag->setHotSpot(pressedAt_ - layout_.cardRect(place).topLeft() + QPoint(6, 6));
  viewport()->update();
  drag->exec(Qt::CopyAction);
  dragged_.clear();
  viewport()->update();
  return true;
}

}  // namespace eclosion::ui
