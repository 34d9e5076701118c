// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startups/register_header.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/theme/wrapped_lines.h"

namespace eclosion::ui {
namespace {

constexpr int headerHeight = 32, twoLines = 42, wordsLine = 15;
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

QString RegisterHeader::titleOf(int section) const { return model()->headerData(section, Qt::Horizontal).toString(); }

int RegisterHeader::endsOf(int section) const {
  return px(visualIndex(section) == 0 ? 16 : padding) + px(padding) + px(15);  // and the way it is sorted
}

int RegisterHeader::leastWidthOf(int section) const {
  const QFont& font = Theme::instance().font(TextStep::small, Weight::semibold);
  return endsOf(section) + 1 + (wraps_ ? widthInTwoLines(font, titleOf(section)) : advanceOf(font, titleOf(section)));
}

QSize RegisterHeader::sizeHint() const {
  int height = px(headerHeight);
  const QFont& font = Theme::instance().font(TextStep::small, Weight::semibold);
  for (int section = 0; wraps_ && section < count(); ++section) {
    if (!isSectionHidden(section) && advanceOf(font, titleOf(section)) > sectionSize(section) - endsOf(section))
      height = px(twoLines);
  }
  return {QHeaderView::sizeHint().width(), height};
}

// A title that is cut stands in the tool tip.
bool RegisterHeader::viewportEvent(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QHeaderView::viewportEvent(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const int section = logicalIndexAt(help->pos());
  if (section < 0) return QHeaderView::viewportEvent(event);
  const QString told = model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString();
  const bool cut = sectionSize(section) < leastWidthOf(section);
  QToolTip::showText(help->globalPos(), !told.isEmpty() ? told : cut ? titleOf(section) : QString(), this);
  return true;
}

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
  const QStringList lines =
      wrappedLines(painter->font(), titleOf(section), inside.width() - (sorted ? px(15) : 0), wraps_ ? 2 : 1);
  if (sorted) {
    const int sign = px(12);
    int width = 0;
    for (const QString& line : lines) width = std::max(width, QFontMetrics(painter->font()).horizontalAdvance(line));
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
  drawLines(*painter, inside, lines, px(wordsLine), alignment & Qt::AlignHorizontal_Mask);
  painter->restore();
}

void RegisterHeader::contextMenuEvent(QContextMenuEvent* event) { Q_EMIT menuRequested(event->globalPos()); }

}  // namespace eclosion::ui
