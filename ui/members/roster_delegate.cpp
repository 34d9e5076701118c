// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/roster_delegate.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/members/mission_strip.h"
#include "ui/members/roster_header.h"
#include "ui/members/roster_table.h"
#include "ui/models/formats.h"
#include "ui/shell/team_strip.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int padding = 10;
constexpr int firstPadding = 16;
constexpr int face = 24;
constexpr int square = 8;
constexpr int pill = 20;

RosterColumn columnOf(const QModelIndex& index) { return static_cast<RosterColumn>(index.column()); }

QFont fontOf(RosterColumn column) {
  return Theme::instance().font(TextStep::dense, column == RosterColumn::person ? Weight::medium : Weight::regular);
}

}  // namespace

RosterDelegate::RosterDelegate(RosterTable& table) : QStyledItemDelegate(&table), table_(table) {}

QRect RosterDelegate::textRect(const QRect& cell, int column) const {
  switch (static_cast<RosterColumn>(column)) {
    case RosterColumn::person:
      return cell.adjusted(px(firstPadding + face + 9), 0, -px(padding), 0);
    case RosterColumn::status:
      return cell.adjusted(px(padding + square + 7), 0, -px(padding), 0);
    default:
      return cell.adjusted(px(padding), 0, -px(padding), 0);
  }
}

void RosterDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Tokens& t = tokens();
  const RosterModel& model = table_.roster();
  const QRect& cell = option.rect;
  painter->save();
  painter->setClipRect(cell);
  if (model.isGroup(index.row())) {
    paintGroup(*painter, cell, index);
    painter->restore();
    return;
  }
  const bool selected = table_.selectionModel()->isRowSelected(index.row());
  painter->fillRect(cell, selected ? t.sel : table_.hoveredRow() == index.row() ? t.hover : t.panel);
  painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), t.line);
  switch (columnOf(index)) {
    case RosterColumn::person:
      paintPerson(*painter, cell, index.data().toString());
      break;
    case RosterColumn::end:
      paintEnd(*painter, cell, index);
      break;
    case RosterColumn::strip:
      paintStrip(*painter, cell, index);
      break;
    default: {
      const QString text = index.data().toString();
      if (columnOf(index) == RosterColumn::status && !text.isEmpty()) {
        const QRectF mark(cell.left() + px(padding), cell.center().y() - px(square) / 2.0 + 0.5, px(square), px(square));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.status[static_cast<size_t>(index.data(RosterModel::statusRole).toInt())]);
        painter->drawRoundedRect(mark, 2, 2);
      }
      painter->setFont(fontOf(columnOf(index)));
      painter->setPen(columnOf(index) == RosterColumn::startups ? t.tx : t.tx2);
      drawLine(*painter, textRect(cell, index.column()), text, Qt::AlignLeft | Qt::AlignAbsolute);
    }
  }
  if (table_.showsFocusOn(index.row())) {
    // The ring goes round the row; each cell draws its part of it.
    const QRect row = table_.rowRect(index.row());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(t.acctx, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(row).adjusted(2, 1, -2, -2), 4, 4);
  }
  painter->restore();
}

void RosterDelegate::paintPerson(QPainter& painter, const QRect& cell, const QString& name) const {
  const Theme& theme = Theme::instance();
  const QRectF circle(cell.left() + px(firstPadding), cell.center().y() - px(face) / 2.0 + 0.5, px(face), px(face));
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(avatarTone(name));
  painter.drawEllipse(circle);
  QFont font = theme.font(TextStep::meta, Weight::semibold);
  font.setPixelSize(px(9));
  painter.setFont(font);
  painter.setPen(tokens().onacc);
  painter.drawText(circle, Qt::AlignCenter, initialsOf(name));
  painter.setFont(fontOf(RosterColumn::person));
  painter.setPen(tokens().tx);
  drawLine(painter, textRect(cell, static_cast<int>(RosterColumn::person)), name, Qt::AlignLeft | Qt::AlignAbsolute);
}

void RosterDelegate::paintEnd(QPainter& painter, const QRect& cell, const QModelIndex& index) const {
  const Tokens& t = tokens();
  const QString text = index.data().toString();
  const int urgency = index.data(RosterModel::urgencyRole).toInt();
  if (urgency == RosterModel::calm) {
    const analysis::RosterLine* line = table_.roster().lineAt(index.row());
    painter.setFont(fontOf(RosterColumn::end));
    painter.setPen(line && line->active ? t.tx2 : t.tx3);
    drawLine(painter, textRect(cell, index.column()), text, Qt::AlignLeft | Qt::AlignAbsolute);
    return;
  }
  const bool soon = urgency == RosterModel::soon;
  painter.setFont(Theme::instance().font(TextStep::meta, Weight::semibold));
  const int sign = px(12);
  const int width = std::min(lineWidth(painter, text) + sign + px(5) + px(14), cell.width() - px(12));
  const QRect box(cell.left() + px(padding) - px(2), cell.center().y() - px(pill) / 2 + 1, width, px(pill));
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(soon ? t.badbg : t.warnbg);
  painter.drawRoundedRect(box, px(5), px(5));
  const QColor ink = soon ? t.bad : t.warn;
  paintIcon(painter, QRectF(box.left() + px(6), box.center().y() - sign / 2.0 + 0.5, sign, sign),
            soon ? Icon::warning : Icon::clock, ink);
  painter.setPen(ink);
  drawLine(painter, box.adjusted(px(6) + sign + px(4), 0, -px(5), 0), text, Qt::AlignLeft | Qt::AlignAbsolute);
}

void RosterDelegate::paintStrip(QPainter& painter, const QRect& cell, const QModelIndex& index) const {
  const RosterHeader& head = table_.head();
  paintYears(painter, cell, head.scale());
  if (const analysis::RosterLine* line = table_.roster().lineAt(index.row()))
    paintMissions(painter, cell, head.scale(), table_.roster(), *line);
  paintDay(painter, cell, head.scale(), head.day(), head.isToday());
}

// Across the whole row; every cell draws its part, so that any part of it can be drawn anew.
void RosterDelegate::paintGroup(QPainter& painter, const QRect& cell, const QModelIndex& index) const {
  const Tokens& t = tokens();
  const QRect row = table_.rowRect(index.row());
  const QModelIndex first = index.siblingAtColumn(0);
  painter.fillRect(cell, t.win);
  painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), t.line);
  painter.setFont(Theme::instance().font(TextStep::dense, Weight::semibold));
  painter.setPen(t.tx);
  const QRect room(px(firstPadding), row.top(), std::max(0, row.width() - px(firstPadding + 60)), row.height());
  const int width = drawLine(painter, room, first.data().toString(), Qt::AlignLeft | Qt::AlignAbsolute);
  painter.setFont(Theme::instance().font(TextStep::dense));
  painter.setPen(t.tx2);
  drawLine(painter, QRect(room.left() + width + px(8), row.top(), px(60), row.height()),
           numberText(first.data(RosterModel::countRole).toInt()));
}

bool RosterDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                               const QModelIndex& index) {
  if (event->type() != QEvent::ToolTip) return QStyledItemDelegate::helpEvent(event, view, option, index);
  const QString text = index.data().toString();
  const QRect room = textRect(option.rect, index.column());
  const bool cut = !text.isEmpty() && QFontMetrics(fontOf(columnOf(index))).horizontalAdvance(text) > room.width();
  // A tool tip takes what looks like HTML for it; names are shown as they are.
  QToolTip::showText(event->globalPos(),
                     cut ? QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped()) : QString(), view);
  return true;
}

}  // namespace eclosion::ui
