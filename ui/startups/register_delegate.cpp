// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startups/register_delegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/models/formats.h"
#include "ui/models/known_differences.h"
#include "ui/models/startups_model.h"
#include "ui/theme/difference_sign.h"
#include "ui/theme/figures.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/phase_glyph.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int rowHeight = 34;
constexpr int padding = 10;
constexpr int firstPadding = 16;  // in line with the tops of the screen
constexpr int glyphSize = 14;
constexpr int signSize = 12;  // of what differs

StartupColumn columnOf(const QModelIndex& index) { return static_cast<StartupColumn>(index.column()); }

}  // namespace

QFont RegisterDelegate::fontOf(const QModelIndex& index) {
  const Theme& theme = Theme::instance();
  if (standsRight(columnOf(index))) return columnFigures(TextStep::dense);
  return theme.font(TextStep::dense, index.column() == 0 ? Weight::medium : Weight::regular);
}

QRect RegisterDelegate::textRect(const QRect& cell, const QModelIndex& index) {
  QRect rect = cell.adjusted(px(index.column() == 0 ? firstPadding : padding), 0, -px(padding), 0);
  if (columnOf(index) == StartupColumn::phase && index.data(StartupsModel::phaseRole).isValid())
    rect.setLeft(rect.left() + px(glyphSize + 6));
  if (!index.data(StartupsModel::differencesRole).toStringList().isEmpty()) rect.setRight(rect.right() - px(signSize + 4));
  return rect;
}

QSize RegisterDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const { return {px(100), px(rowHeight)}; }

void RegisterDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const Tokens& t = tokens();
  painter->save();
  painter->setClipRect(option.rect);
  const bool later = index.data(StartupsModel::laterRole).toBool();
  const QVariant phase = index.data(StartupsModel::phaseRole);
  const QRect text = textRect(option.rect, index);
  if (columnOf(index) == StartupColumn::phase && phase.isValid()) {
    const int size = px(glyphSize);
    const QRectF box(option.rect.left() + px(padding), option.rect.center().y() - size / 2.0 + 0.5, size, size);
    paintPhaseGlyph(*painter, box, static_cast<Phase>(phase.toInt()));
  }
  painter->setFont(fontOf(index));
  const bool strong = columnOf(index) == StartupColumn::name || (columnOf(index) == StartupColumn::phase && phase.isValid());
  // Secondary ink is for what is beside the point; a startup still to come is all beside it.
  painter->setPen(strong && !later ? t.tx : t.tx2);
  // A name written from right to left still begins where its column does.
  const auto alignment = standsRight(columnOf(index)) ? Qt::AlignRight : Qt::AlignLeft | Qt::AlignAbsolute;
  drawLine(*painter, text, index.data().toString(), alignment);
  if (!index.data(StartupsModel::differencesRole).toStringList().isEmpty()) {
    const int size = px(signSize);
    paintDifferenceSign(*painter, QRectF(text.right() + px(4), text.center().y() - size / 2.0 + 0.5, size, size), t.acctx);
  }
  painter->restore();
}

void RegisterDelegate::paintGroup(QPainter* painter, const QRect& rect, const QModelIndex& index, bool open) {
  const Tokens& t = tokens();
  int x = rect.left() + px(firstPadding) - px(3);
  const int sign = px(12);
  paintIcon(*painter, QRectF(x, rect.center().y() - sign / 2.0 + 0.5, sign, sign), open ? Icon::chevronDown : Icon::chevronRight,
            t.tx2);
  x += sign + px(6);
  if (const QVariant phase = index.data(StartupsModel::phaseRole); phase.isValid()) {
    const int size = px(glyphSize);
    paintPhaseGlyph(*painter, QRectF(x, rect.center().y() - size / 2.0 + 0.5, size, size), static_cast<Phase>(phase.toInt()));
    x += size + px(6);
  }
  painter->setFont(Theme::instance().font(TextStep::dense, Weight::semibold));
  painter->setPen(t.tx);
  const int width = drawLine(*painter, QRect(x, rect.top(), std::max(0, rect.right() - x - px(60)), rect.height()),
                             index.data().toString(), Qt::AlignLeft | Qt::AlignAbsolute);
  painter->setFont(Theme::instance().font(TextStep::dense));
  painter->setPen(t.tx2);
  drawLine(*painter, QRect(x + width + px(8), rect.top(), px(60), rect.height()),
           numberText(index.data(StartupsModel::countRole).toInt()));
}

bool RegisterDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) {
  if (event->type() != QEvent::ToolTip) return QStyledItemDelegate::helpEvent(event, view, option, index);
  const QString text = index.data().toString();
  const bool cut = QFontMetrics(fontOf(index)).horizontalAdvance(text) > textRect(option.rect, index).width();
  const QStringList differences = index.data(StartupsModel::differencesRole).toStringList();
  if (!differences.isEmpty()) {
    QStringList lines = QStringList{text, differencesTitle()} + differences;
    for (QString& line : lines) line = line.toHtmlEscaped();
    QToolTip::showText(event->globalPos(), QStringLiteral("<qt>%1</qt>").arg(lines.join(QStringLiteral("<br>"))), view);
    return true;
  }
  // A tool tip takes what looks like HTML for it; names are shown as they are.
  QToolTip::showText(event->globalPos(),
                     cut ? QStringLiteral("<p style='white-space:pre-wrap'>%1</p>").arg(text.toHtmlEscaped()) : QString(), view);
  return true;
}

}  // namespace eclosion::ui
