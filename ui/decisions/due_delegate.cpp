// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/due_delegate.h"

#include <QPainter>

#include "core/publish/words.h"
#include "ui/board/card_words.h"
#include "ui/models/due_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/phase_glyph.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int itemHeight = 60, headingHeight = 30, inset = 8, padding = 10, glyphSize = 14, pillHeight = 18;

// The words at the right of the name; answers with the width they took.
int paintState(QPainter& painter, const QRect& line, const QModelIndex& index) {
  const Theme& theme = Theme::instance();
  const Tokens& t = theme.tokens();
  const int days = index.data(DueModel::lateRole).toInt();
  const QString late = days > 0 ? lateText(days) : QString();
  const QString sheet = index.data(DueModel::sheetRole).toString();
  const QString words = late.isEmpty() ? sheet : late;
  if (words.isEmpty()) return 0;
  const bool ready = late.isEmpty() && index.data(DueModel::readyRole).toBool();
  painter.setFont(theme.font(TextStep::meta, late.isEmpty() && !ready ? Weight::medium : Weight::semibold));
  const int width = lineWidth(painter, words);
  if (late.isEmpty()) {
    painter.setPen(ready ? t.ok : t.tx2);
    drawLine(painter, QRect(line.right() - width, line.top(), width + 1, line.height()), words, Qt::AlignRight);
    return width;
  }
  const int height = px(pillHeight);
  const QRect pill(line.right() + 1 - width - px(14), line.top() + (line.height() - height) / 2, width + px(14), height);
  drawBox(painter, pill, px(5), t.badbg, Qt::transparent);
  painter.setPen(t.bad);
  drawLine(painter, pill.adjusted(px(7), 0, -px(7) + 1, 0), words);
  return pill.width();
}

}  // namespace

void paintArrow(QPainter& painter, const QRectF& box, const QColor& colour) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  const QPointF middle = box.center();
  const double half = box.width() * 0.36, head = box.width() * 0.2;
  painter.drawLine(QPointF(middle.x() - half, middle.y()), QPointF(middle.x() + half, middle.y()));
  painter.drawPolyline(QPolygonF({QPointF(middle.x() + half - head, middle.y() - head), QPointF(middle.x() + half, middle.y()),
                                  QPointF(middle.x() + half - head, middle.y() + head)}));
  painter.restore();
}

QSize DueDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
  return {px(120), px(index.data(DueModel::headingRole).toBool() ? headingHeight : itemHeight)};
}

void DueDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Theme& theme = Theme::instance();
  const Tokens& t = theme.tokens();
  painter->save();
  painter->setClipRect(option.rect);
  painter->setRenderHint(QPainter::Antialiasing);
  const QRect inside = option.rect.adjusted(px(inset + padding), 0, -px(inset + padding), 0);
  if (index.data(DueModel::headingRole).toBool()) {
    painter->setFont(theme.font(TextStep::meta, Weight::medium));
    painter->setPen(t.tx3);
    drawLine(*painter, inside.adjusted(0, px(6), 0, 0), index.data().toString());
    painter->restore();
    return;
  }
  const QRectF box = QRectF(option.rect).adjusted(px(inset), 1, -px(inset), -1);
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  if (selected || option.state.testFlag(QStyle::State_MouseOver))
    drawBox(*painter, box, px(8), selected ? t.sel : t.hover, Qt::transparent);
  if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
    painter->setPen(QPen(t.acctx, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(box.adjusted(1, 1, -1, -1), px(8), px(8));
  }
  const QRect first(inside.left(), option.rect.top() + px(8), inside.width(), px(22));
  int state = paintState(*painter, first, index);
  // What is late too is on the agenda of the next committee: that stands in its group's heading for the others.
  if (index.data(DueModel::agendaRole).toBool() && index.data(DueModel::lateRole).toInt() > 0) {
    const int sign = px(13), gap = state > 0 ? px(6) : 0;
    paintIcon(*painter, QRectF(first.right() + 1 - state - gap - sign, first.center().y() - sign / 2.0 + 0.5, sign, sign),
              Icon::calendar, t.acctx);
    state += gap + sign;
  }
  painter->setFont(theme.font(TextStep::body, Weight::semibold));
  painter->setPen(t.tx);
  drawLine(*painter, first.adjusted(0, 0, state > 0 ? -state - px(8) : 0, 0), index.data().toString(),
           Qt::AlignLeft | Qt::AlignAbsolute);

  const int glyph = px(glyphSize);
  QRect second(inside.left(), option.rect.top() + px(32), inside.width(), px(18));
  const double top = second.center().y() - glyph / 2.0 + 0.5;
  paintPhaseGlyph(*painter, QRectF(second.left(), top, glyph, glyph),
                  static_cast<Phase>(index.data(DueModel::phaseRole).toInt()));
  int x = second.left() + glyph + px(5);
  const QVariant target = index.data(DueModel::targetRole);
  QString words = publish::phaseName(static_cast<Phase>(index.data(DueModel::phaseRole).toInt()));
  if (target.isValid()) {
    const auto phase = static_cast<Phase>(target.toInt());
    paintArrow(*painter, QRectF(x, top, glyph, glyph), t.tx3);
    x += glyph + px(5);
    paintPhaseGlyph(*painter, QRectF(x, top, glyph, glyph), phase);
    x += glyph + px(6);
    words = DueDelegate::tr("to %1", "a phase").arg(publish::phaseName(phase));
  }
  painter->setFont(theme.font(TextStep::meta));
  painter->setPen(t.tx3);
  const QString reason = index.data(DueModel::reasonRole).toString();
  const int reasonWidth = lineWidth(*painter, reason);
  const int room = second.right() - x;
  painter->setFont(theme.font(TextStep::small));
  const int wordsWidth = lineWidth(*painter, words);
  painter->setPen(t.tx2);
  drawLine(*painter, QRect(x, second.top(), room, second.height()), words);
  // The reason stands where there is room for it; it is in the tool tip always.
  if (wordsWidth + px(10) + reasonWidth <= room) {
    painter->setFont(theme.font(TextStep::meta));
    painter->setPen(t.tx3);
    drawLine(*painter, QRect(second.right() - reasonWidth, second.top(), reasonWidth + 1, second.height()), reason,
             Qt::AlignRight);
  }
  painter->restore();
}

}  // namespace eclosion::ui
