// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startups/register_header.h"

#include <QContextMenuEvent>
#include <QPainter>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int headerHeight = 32;
constexpr int padding = 10;

}  // namespace

RegisterHeader::RegisterHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
  setSectionsClickable(true);
  setSectionsMovable(true);
  setFirstSectionMovable(false);
  setHighlightSections(false);
  setStretchLastSection(false);
  setMouseTracking(true);
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    setMinimumSectionSize(px(48));
    updateGeometry();
    viewport()->update();
  });
  setMinimumSectionSize(px(48));
}

QSize RegisterHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), px(headerHeight)}; }

QSize RegisterHeader::sectionSizeFromContents(int section) const {
  const QString title = model()->headerData(section, Qt::Horizontal).toString();
  const QFontMetrics metrics(Theme::instance().font(TextStep::small, Weight::semibold));
  return {metrics.horizontalAdvance(title) + 2 * px(padding) + px(18), px(headerHeight)};
}

void RegisterHeader::paintEvent(QPaintEvent* event) {
  QHeaderView::paintEvent(event);
  // The style fills what is right of the last section in a colour of its own.
  const int end = length() - offset();
  if (end >= viewport()->width()) return;
  QPainter painter(viewport());
  painter.fillRect(end, 0, viewport()->width() - end, viewport()->height(), tokens().panel);
  painter.fillRect(end, viewport()->height() - 1, viewport()->width() - end, 1, tokens().line);
}

void RegisterHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
  const Tokens& t = tokens();
  const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
  painter->save();
  painter->fillRect(rect, t.panel);
  painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
  const auto alignment = Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
  QRect inside = rect.adjusted(px(visualIndex(section) == 0 ? 16 : padding), 0, -px(padding), 0);
  painter->setFont(Theme::instance().font(TextStep::small, sorted ? Weight::semibold : Weight::medium));
  painter->setPen(sorted ? t.tx : t.tx2);
  const QString title = model()->headerData(section, Qt::Horizontal).toString();
  if (sorted) {
    const int sign = px(12);
    const int width = QFontMetrics(painter->font()).horizontalAdvance(title);
    const bool right = alignment & Qt::AlignRight;
    const int text = std::min(width, inside.width() - sign - px(3));
    const int x = right ? inside.right() - sign + 1 : inside.left() + text + px(3);
    painter->save();
    painter->translate(x + sign / 2.0, rect.center().y() + 0.5);
    if (sortIndicatorOrder() == Qt::AscendingOrder) painter->rotate(180);
    paintIcon(*painter, QRectF(-sign / 2.0, -sign / 2.0, sign, sign), Icon::chevronDown, t.tx);
    painter->restore();
    inside = right ? inside.adjusted(0, 0, -sign - px(3), 0) : QRect(inside.left(), inside.top(), text + 2, inside.height());
  }
  drawLine(*painter, inside, title, alignment & Qt::AlignHorizontal_Mask);
  painter->restore();
}

void RegisterHeader::contextMenuEvent(QContextMenuEvent* event) { Q_EMIT menuRequested(event->globalPos()); }

}  // namespace eclosion::ui
