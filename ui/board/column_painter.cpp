// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/column_painter.h"

#include <QCache>
#include <QCoreApplication>
#include <cmath>

#include "ui/board/card_words.h"
#include "ui/models/formats.h"
#include "ui/models/words.h"
#include "ui/theme/painting.h"
#include "ui/theme/phase_glyph.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

struct Columns {
  Q_DECLARE_TR_FUNCTIONS(Columns)
};

// First to third quartile as a box, the median as a line, on a track up to the phase's scale.
void paintQuartileBar(QPainter& painter, const QRect& rect, Phase phase, const PhaseQuartiles& quartiles) {
  const Tokens& t = tokens();
  const auto x = [&](int days) {
    return rect.left() + static_cast<int>(std::lround(rect.width() * std::min(1.0, 1.0 * days / quartiles.scale)));
  };
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.fillRect(QRect(rect.left(), rect.center().y(), rect.width(), 1), t.line2);
  const QColor colour = t.phase(phase);
  if (quartiles.q1) {
    const int left = x(*quartiles.q1);
    const int right = quartiles.q3 ? x(*quartiles.q3) : rect.right();
    painter.fillRect(QRect(left, rect.center().y() - px(3), std::max(2, right - left), px(6) + 1),
                     withAlpha(colour, t.dark ? 0.5 : 0.45));
  }
  painter.fillRect(QRect(x(*quartiles.median) - 1, rect.center().y() - px(5), 2, px(10) + 1), colour);
}

// Text on its side is drawn as outlines, glyph by glyph, at every repaint: each title's picture is kept.
void paintSidewaysTitle(QPainter& painter, const QPoint& top, int length, Phase phase) {
  const qreal ratio = painter.device()->devicePixelRatioF();
  static QCache<QString, QPixmap> kept(32);
  const QFont& font = Theme::instance().font(TextStep::dense);
  const QString title = columnTitle(phase);
  const QString key =
      QStringLiteral("%1 %2 %3 %4 %5").arg(title).arg(length).arg(ratio).arg(tokens().tx2.name()).arg(font.pixelSize());
  const int width = px(20);
  QPixmap* pixmap = kept.object(key);
  if (!pixmap) {
    pixmap = new QPixmap(QSize(width, length) * ratio);
    pixmap->setDevicePixelRatio(ratio);
    pixmap->fill(Qt::transparent);
    QPainter inside(pixmap);
    inside.translate(width / 2.0, 0);
    inside.rotate(90);
    inside.setFont(font);
    inside.setPen(tokens().tx2);
    drawLine(inside, QRect(0, -px(10), length, width), title);
    inside.end();
    kept.insert(key, pixmap);
  }
  painter.drawPixmap(top - QPoint(width / 2, 0), *pixmap);
}

}  // namespace

void paintColumnHeader(QPainter& painter, const QRect& rect, const BoardModel::Column& column, const PhaseQuartiles& quartiles,
                       const std::optional<Money>& committed, ColumnState state) {
  const Theme& theme = Theme::instance();
  const Tokens& t = theme.tokens();
  if (state.hovered && column.isExit()) drawBox(painter, rect.adjusted(0, 0, 0, -px(4)), 7, t.hover, t.hover, 0);
  const QRect first(rect.left() + px(4), rect.top() + px(4), rect.width() - px(8), px(19));
  const int glyph = px(14);
  paintPhaseGlyph(painter, QRectF(first.left(), first.center().y() - glyph / 2.0 + 0.5, glyph, glyph), column.phase);

  int right = 0;
  if (committed) {
    painter.setFont(theme.font(TextStep::meta));
    painter.setPen(t.tx3);
    const QString money = moneyText(*committed);
    painter.drawText(first, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, money);
    right = advanceOf(painter.font(), money) + px(8);
  }
  const QString count = numberText(static_cast<qint64>(column.rows.size()));
  const QFont& countFont = theme.font(TextStep::body);
  const int countWidth = advanceOf(countFont, count);
  const int x = first.left() + glyph + px(7);
  painter.setFont(theme.font(TextStep::body, Weight::semibold));
  painter.setPen(t.tx);
  const int taken = drawLine(painter, QRect(x, first.top(), first.right() - right - countWidth - px(6) - x, first.height()),
                             columnTitle(column.phase));
  painter.setFont(countFont);
  painter.setPen(t.tx2);
  painter.drawText(QRect(x + taken + px(6), first.top(), countWidth + 2, first.height()), Qt::AlignLeft | Qt::AlignVCenter,
                   count);

  const QRect second(first.left(), first.bottom(), first.width(), px(16));
  if (!column.isExit() && quartiles.median && quartiles.scale > 0) {
    const QRect bar(second.left(), second.top(), px(56), second.height());
    paintQuartileBar(painter, bar, column.phase, quartiles);
    painter.setFont(theme.font(TextStep::meta));
    painter.setPen(t.tx2);
    drawLine(painter, QRect(bar.right() + px(9), second.top(), second.right() - bar.right() - px(9), second.height()),
             medianText(*quartiles.median));
  }
}

void paintCollapsedColumn(QPainter& painter, const QRect& rect, const BoardModel::Column& column, ColumnState state) {
  const Theme& theme = Theme::instance();
  const Tokens& t = theme.tokens();
  drawBox(painter, rect, 8, state.hovered ? t.hover : t.panel, state.hovered ? t.line2 : t.line);
  if (state.focused) drawFocusRing(painter, rect, 8);
  const int glyph = px(14);
  paintPhaseGlyph(painter, QRectF(rect.center().x() - glyph / 2.0 + 0.5, rect.top() + px(11), glyph, glyph), column.phase);
  // In the faces of the cards and headers: one more would be looked for before the first picture.
  const QString count = numberText(static_cast<qint64>(column.rows.size()));
  const QFont& face = theme.font(TextStep::body, Weight::semibold);
  painter.setFont(advanceOf(face, count) <= rect.width() - px(4) ? face : theme.font(TextStep::meta, Weight::semibold));
  painter.setPen(t.tx);
  const QRect countRect(rect.left() - px(4), rect.top() + px(32), rect.width() + px(8), px(18));
  drawLine(painter, countRect, count, Qt::AlignHCenter);
  if (const int length = rect.height() - px(66); length > 0)
    paintSidewaysTitle(painter, QPoint(rect.center().x(), rect.top() + px(59)), length, column.phase);
}

QRect scrollThumbRect(const BoardLayout::Box& box, int offset) {
  if (box.maxOffset() == 0) return {};
  const int track = box.body.height() - px(4);
  const int height = std::max(px(28), static_cast<int>(static_cast<qint64>(track) * box.body.height() / box.contentHeight));
  const int y = box.body.top() + 2 + static_cast<int>(static_cast<qint64>(track - height) * offset / box.maxOffset());
  return {box.frame.right() + 5, y, 4, height};
}

void paintScrollThumb(QPainter& painter, const BoardLayout::Box& box, int offset, bool active) {
  const QRect thumb = scrollThumbRect(box, offset);
  if (thumb.isNull()) return;
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(withAlpha(tokens().edge, active ? 1.0 : 0.35));
  painter.drawRoundedRect(thumb, 2, 2);
}

QString columnToolTip(const BoardModel::Column& column, const PhaseQuartiles& quartiles, bool collapsed) {
  QStringList lines{QStringLiteral("<b>%1</b>").arg(columnTitle(column.phase)),
                    Columns::tr("%n startup(s)", nullptr, static_cast<int>(column.rows.size()))};
  if (!column.isExit() && quartiles.median) {
    lines << Columns::tr("Median time in the phase: %1, running ones counted").arg(exactDaysText(*quartiles.median));
    if (quartiles.q1) lines << Columns::tr("1 in 4 within %1").arg(exactDaysText(*quartiles.q1));
    lines << (quartiles.q3 ? Columns::tr("3 in 4 within %1").arg(exactDaysText(*quartiles.q3))
                           : Columns::tr("3 in 4: not reached yet"));
  }
  if (column.isExit()) lines << (collapsed ? Columns::tr("Click to open") : Columns::tr("Click to fold"));
  return QStringLiteral("<qt>") + lines.join(QStringLiteral("<br>")) + QStringLiteral("</qt>");
}

}  // namespace eclosion::ui
