// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_previews.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>
#include <algorithm>

#include "core/support/language.h"
#include "ui/charts/slide_painter.h"
#include "ui/models/formats.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr double margin = 12, gap = 14, captionHeight = 28;

}  // namespace

PagePreviews::PagePreviews(QWidget* parent) : QAbstractScrollArea(parent), painting_(new QTimer(this)) {
  setObjectName(QStringLiteral("reportPages"));
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::StrongFocus);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  painting_->setSingleShot(true);
  painting_->setInterval(0);
  connect(painting_, &QTimer::timeout, this, &PagePreviews::paintNext);
  connect(&Theme::instance(), &Theme::changed, this, &PagePreviews::arrange);
  retranslate();
}

void PagePreviews::setReport(const std::shared_ptr<const ComposedReport>& report) {
  report_ = report;
  ++round_;
  std::erase_if(pictures_, [this](const auto& entry) { return indexOf(entry.first) < 0; });
  if (count() > 0 && indexOf(current_) < 0) current_.clear();
  arrange();
}

int PagePreviews::count() const { return report_ ? static_cast<int>(report_->report.pages.size()) : 0; }

int PagePreviews::indexOf(const QString& key) const {
  if (!report_) return -1;
  const auto& pages = report_->report.pages;
  const auto found = std::find_if(pages.begin(), pages.end(), [&](const auto& page) { return page.key == key; });
  return found == pages.end() ? -1 : static_cast<int>(found - pages.begin());
}

QSize PagePreviews::pageSize() const {
  const QSizeF paper = report_ ? paperSize(report_->deck.paper) : slideSize;
  if (fit_ == Fit::actual) return paper.toSize();
  const int room = viewport()->width() - 2 * px(margin) - (columns() - 1) * px(gap);
  const int width = std::max(px(160), room / columns());
  return {width, static_cast<int>(width * paper.height() / paper.width())};
}

QRect PagePreviews::boxAt(int index) const {
  const QSize size = pageSize();
  const int column = index % columns(), row = index / columns();
  const int used = columns() * size.width() + (columns() - 1) * px(gap);
  const int left = std::max(px(margin), (viewport()->width() - used) / 2);
  return {QPoint(left + column * (size.width() + px(gap)) - horizontalScrollBar()->value(),
                 px(margin) + row * (size.height() + px(captionHeight)) - verticalScrollBar()->value()),
          size};
}

QRect PagePreviews::boxOf(const QString& key) const {
  const int index = indexOf(key);
  return index < 0 ? QRect() : boxAt(index);
}

int PagePreviews::indexAt(const QPoint& at) const {
  for (int i = 0; i < count(); ++i) {
    if (boxAt(i).adjusted(0, 0, 0, px(captionHeight)).contains(at)) return i;
  }
  return -1;
}

void PagePreviews::arrange() {
  const QSize size = pageSize();
  const int rows = (count() + columns() - 1) / columns();
  const int high = 2 * px(margin) + rows * (size.height() + px(captionHeight));
  const int wide = 2 * px(margin) + columns() * size.width() + (columns() - 1) * px(gap);
  verticalScrollBar()->setRange(0, std::max(0, high - viewport()->height()));
  verticalScrollBar()->setPageStep(viewport()->height());
  verticalScrollBar()->setSingleStep(px(48));
  horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
  horizontalScrollBar()->setPageStep(viewport()->width());
  viewport()->update();
  painting_->start();
}

bool PagePreviews::isFresh(int index) const {
  const auto found = pictures_.find(report_->report.pages[static_cast<size_t>(index)].key);
  return found != pictures_.end() && found->second.round == round_ &&
         found->second.pixmap.size() == pageSize() * devicePixelRatioF();
}

int PagePreviews::nextToPaint() const {
  const QRect sight = viewport()->rect();
  // The page somebody works on comes first.
  const int at = indexOf(current_);
  if (at >= 0 && boxAt(at).intersects(sight) && !isFresh(at)) return at;
  for (int i = 0; i < count(); ++i) {
    if (boxAt(i).intersects(sight) && !isFresh(i)) return i;
  }
  return -1;
}

bool PagePreviews::isPainted() const { return nextToPaint() < 0; }

void PagePreviews::paintNext() {
  if (!isVisible()) return;
  const int index = nextToPaint();
  if (index < 0) return;
  const double ratio = devicePixelRatioF();
  QPixmap pixmap(pageSize() * ratio);
  QPainter painter(&pixmap);
  const QSizeF paper = paperSize(report_->deck.paper);
  painter.scale(pixmap.width() / paper.width(), pixmap.height() / paper.height());
  {
    const LanguageScope scope(report_->deck.language);
    paintSlide(painter, report_->deck, static_cast<size_t>(index));
  }
  painter.end();
  pixmap.setDevicePixelRatio(ratio);
  pictures_[report_->report.pages[static_cast<size_t>(index)].key] = {pixmap, round_};
  viewport()->update(boxAt(index));
  painting_->start();
}

void PagePreviews::paintEvent(QPaintEvent*) {
  QPainter painter(viewport());
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  const Tokens& t = tokens();
  painter.fillRect(viewport()->rect(), t.sunk);
  for (int i = 0; i < count(); ++i) {
    const QRect box = boxAt(i);
    if (!box.adjusted(-4, -4, 4, px(captionHeight)).intersects(viewport()->rect())) continue;
    const auto& page = report_->report.pages[static_cast<size_t>(i)];
    const auto found = pictures_.find(page.key);
    if (found == pictures_.end()) {
      painter.fillRect(box, lightTokens().panel);
    } else {
      painter.drawPixmap(box, found->second.pixmap);
    }
    const bool chosen = page.key == current_;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(chosen ? t.acctx : t.line2, chosen ? 2 : 1));
    painter.drawRect(QRectF(box).adjusted(-0.5, -0.5, 0.5, 0.5));
    if (chosen && hasFocus()) drawFocusRing(painter, QRectF(box).adjusted(-1, -1, 1, 1), 2);
    painter.setFont(Theme::instance().font(TextStep::small, chosen ? Weight::medium : Weight::regular));
    painter.setPen(chosen ? t.acctx : t.tx2);
    drawLine(painter, QRect(box.left(), box.bottom() + 1, box.width(), px(captionHeight)),
             page.nothingYet ? tr("%1 · not printed yet", "a page that has nothing to tell readers").arg(page.outline)
                             : QStringLiteral("%1 · %2").arg(numberText(i + 1), page.outline),
             Qt::AlignHCenter);
  }
}

void PagePreviews::setCurrent(const QString& key) {
  current_ = key;
  bringInSight(indexOf(key));
  tellAccessible();
  viewport()->update();
}

void PagePreviews::setFit(Fit fit) {
  fit_ = fit;
  arrange();
  bringInSight(indexOf(current_));
}

void PagePreviews::bringInSight(int index) {
  if (index < 0) return;
  const QRect box = boxAt(index).adjusted(0, -px(margin), 0, px(captionHeight));
  QScrollBar* bar = verticalScrollBar();
  if (box.bottom() > viewport()->height()) bar->setValue(bar->value() + box.bottom() - viewport()->height());
  const QRect now = boxAt(index).adjusted(0, -px(margin), 0, 0);
  if (now.top() < 0) bar->setValue(bar->value() + now.top());
}

int PagePreviews::rowsInSight() const { return std::max(1, viewport()->height() / (pageSize().height() + px(captionHeight))); }

void PagePreviews::choose(int index) {
  if (count() == 0) return;
  index = std::clamp(index, 0, count() - 1);
  setCurrent(report_->report.pages[static_cast<size_t>(index)].key);
  Q_EMIT pageChosen(current_);
}

void PagePreviews::mousePressEvent(QMouseEvent* event) {
  const int index = indexAt(event->position().toPoint());
  if (index >= 0 && event->button() == Qt::LeftButton) choose(index);
}

void PagePreviews::mouseDoubleClickEvent(QMouseEvent* event) {
  if (indexAt(event->position().toPoint()) >= 0) Q_EMIT pageActivated(current_);
}

void PagePreviews::keyPressEvent(QKeyEvent* event) {
  const int at = indexOf(current_);
  switch (event->key()) {
    case Qt::Key_Right:
      return choose(at + 1);
    case Qt::Key_Left:
      return choose(at - 1);
    case Qt::Key_Down:
      return choose(at < 0 ? 0 : at + columns());
    case Qt::Key_Up:
      return choose(at - columns());
    case Qt::Key_PageDown:
      return choose(at + columns() * rowsInSight());
    case Qt::Key_PageUp:
      return choose(at - columns() * rowsInSight());
    case Qt::Key_Home:
      return choose(0);
    case Qt::Key_End:
      return choose(count() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (at >= 0) Q_EMIT pageActivated(current_);
      return;
    default:
      QAbstractScrollArea::keyPressEvent(event);
  }
}

void PagePreviews::resizeEvent(QResizeEvent*) {
  arrange();
  bringInSight(indexOf(current_));
}

void PagePreviews::scrollContentsBy(int, int) {
  viewport()->update();
  painting_->start();
}

void PagePreviews::focusInEvent(QFocusEvent* event) {
  if (current_.isEmpty()) choose(0);
  QAbstractScrollArea::focusInEvent(event);
  viewport()->update();
}

void PagePreviews::focusOutEvent(QFocusEvent* event) {
  QAbstractScrollArea::focusOutEvent(event);
  viewport()->update();
}

void PagePreviews::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QAbstractScrollArea::changeEvent(event);
}

void PagePreviews::tellAccessible() {
  const int index = indexOf(current_);
  if (index < 0) return setAccessibleDescription({});
  const auto& page = report_->report.pages[static_cast<size_t>(index)];
  setAccessibleDescription(
      tr("Page %1 of %2, %3: %4").arg(numberText(index + 1), numberText(count()), page.outline, page.slide.title));
  QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
  QAccessible::updateAccessibility(&changed);
}

void PagePreviews::retranslate() {
  setAccessibleName(tr("Pages of the report"));
  tellAccessible();
}

}  // namespace eclosion::ui
