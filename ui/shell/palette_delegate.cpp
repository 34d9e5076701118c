// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_delegate.h"

#include <QPainter>
#include <QTextLayout>

#include "ui/models/palette_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/phase_glyph.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

using Kind = PaletteItem::Kind;

constexpr double rowHeight = 34, sectionHeight = 28;

Icon iconOf(Kind kind) {
  switch (kind) {
    case Kind::startup:
      return Icon::board;
    case Kind::member:
      return Icon::person;
    case Kind::incubator:
      return Icon::incubator;
    case Kind::organisation:
      return Icon::organisation;
    case Kind::command:
      return Icon::command;
    case Kind::date:
      return Icon::calendar;
  }
  return Icon::search;
}

// One line from the left whatever the script, cut with an ellipsis where it does not fit. Returns the width it took.
int drawMatched(QPainter& painter, const QRect& rect, const QString& text, const TextRanges& ranges, const QColor& colour,
                const QColor& matchColour) {
  const Theme& theme = Theme::instance();
  const QFont font = painter.font();
  const QFont strong = theme.font(TextStep::body, Weight::semibold);
  // Semibold is wider than what the ellipsis is measured with.
  int slack = 0;
  for (const auto& range : ranges) slack += range.second;
  const int room = rect.width() - std::min(slack, px(24));
  if (room <= 0) return 0;
  const QString shown = QFontMetrics(font).elidedText(text.left(400), Qt::ElideRight, room);
  QTextLayout layout(shown, font);
  QTextOption line(Qt::AlignLeft | Qt::AlignAbsolute);
  line.setWrapMode(QTextOption::NoWrap);
  layout.setTextOption(line);
  QList<QTextLayout::FormatRange> formats;
  const auto length = static_cast<int>(shown.size());
  for (const auto& [begin, size] : ranges) {
    QTextLayout::FormatRange range;
    range.start = begin;
    range.length = std::min(size, length - begin - (shown.size() < text.size() ? 1 : 0));
    if (range.length <= 0) continue;
    range.format.setFont(strong);
    range.format.setForeground(matchColour);
    formats << range;
  }
  layout.setFormats(formats);
  layout.beginLayout();
  QTextLine only = layout.createLine();
  only.setLineWidth(1e6);
  layout.endLayout();
  painter.setPen(colour);
  layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - only.height()) / 2));
  return static_cast<int>(std::ceil(only.naturalTextWidth()));
}

int drawKeys(QPainter& painter, const QRect& rect, const QString& keys) {
  const Tokens& t = tokens();
  painter.setFont(Theme::instance().font(TextStep::meta, Weight::medium));
  const int width = QFontMetrics(painter.font()).horizontalAdvance(keys) + px(12);
  const QRectF box(rect.right() - width + 1, rect.center().y() - px(9) + 1, width, px(18));
  drawBox(painter, box, 4, t.win, t.line2);
  painter.setPen(t.tx2);
  painter.drawText(box, Qt::AlignCenter, keys);
  return width;
}

}  // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const bool titled = !index.data(PaletteModel::sectionRole).toString().isEmpty();
  return {option.rect.width(), px(rowHeight) + (titled ? px(sectionHeight) : 0)};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  const auto* model = qobject_cast<const PaletteModel*>(index.model());
  const PaletteItem* item = model ? model->itemAt(index.row()) : nullptr;
  if (!item) return;
  const Theme& theme = Theme::instance();
  const Tokens& t = theme.tokens();
  painter->save();
  QRect row = option.rect;
  if (!item->section.isEmpty()) {
    painter->setFont(theme.font(TextStep::meta, Weight::semibold));
    painter->setPen(t.tx3);
    const QRect title(row.left() + px(16), row.top() + px(8), row.width() - px(32), px(sectionHeight) - px(10));
    drawLine(*painter, title, item->section);
    row.setTop(row.top() + px(sectionHeight));
  }
  const bool selected = option.state & QStyle::State_Selected;
  const QRect box = row.adjusted(px(6), 1, -px(6), -1);
  if (selected || (option.state & QStyle::State_MouseOver)) {
    const QColor fill = selected ? t.sel : t.hover;
    drawBox(*painter, box, px(7), fill, fill, 0);
  }
  const int sign = px(item->kind == Kind::startup ? 14 : 15);
  const QRectF place(box.left() + px(17) - sign / 2.0, box.center().y() + 0.5 - sign / 2.0, sign, sign);
  if (item->phase) {
    paintPhaseGlyph(*painter, place, *item->phase);
  } else {
    paintIcon(*painter, place, iconOf(item->kind), selected ? t.acctx : t.tx2);
  }
  QRect words = box.adjusted(px(34), 0, -px(10), 0);
  if (!item->kindWord.isEmpty()) {
    if (item->kind == Kind::command) {
      words.setRight(words.right() - drawKeys(*painter, words, item->kindWord) - px(12));
    } else {
      painter->setFont(theme.font(TextStep::small));
      painter->setPen(selected ? t.tx2 : t.tx3);
      words.setRight(words.right() - drawLine(*painter, words, item->kindWord, Qt::AlignRight) - px(12));
    }
  }
  painter->setFont(theme.font(TextStep::body));
  // A former name is why the line is here: it keeps its place beside a long present one.
  QRect titleRect = words;
  if (!item->detail.isEmpty()) titleRect.setWidth(words.width() * 11 / 20);
  const int taken = drawMatched(*painter, titleRect, item->title, item->titleMatch, t.tx, t.acctx);
  if (!item->detail.isEmpty()) {
    painter->setFont(theme.font(TextStep::small));
    words.setLeft(words.left() + taken + px(10));
    drawMatched(*painter, words, item->detail, item->detailMatch, t.tx2, t.acctx);
  }
  painter->restore();
}

}  // namespace eclosion::ui
