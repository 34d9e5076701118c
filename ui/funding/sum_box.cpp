// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funding/sum_box.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>
#include <algorithm>

#include "core/domain/words.h"
#include "ui/models/money_words.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int boxHeight = 70, pad = 10, top = 8;
constexpr int captionLine = 16, sumLine = 27, noteLine = 15;
constexpr int square = 9, squareGap = 6;
constexpr int barHeight = 8;

int widthOf(const QFont& font, const QString& text) { return QFontMetrics(font).horizontalAdvance(text) + 1; }

}  // namespace

SumBox::SumBox(QWidget* parent) : QAbstractButton(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  connect(&Theme::instance(), &Theme::changed, this, [this] { updateGeometry(); });
}

void SumBox::setRoute(FundingRoute route) { route_ = route; }

void SumBox::setWords(const QString& caption, const QString& sum, const QString& note) {
  setText(caption);
  sum_ = sum;
  note_ = note;
  const QString words = QStringLiteral("%1: %2").arg(caption, sum);
  setAccessibleName(note.isEmpty() ? words : QStringLiteral("%1, %2").arg(words, note));
  updateGeometry();
  update();
}

void SumBox::setBad(bool bad) {
  bad_ = bad;
  update();
}

QSize SumBox::sizeHint() const {
  const Theme& theme = Theme::instance();
  const int caption = widthOf(theme.font(TextStep::small, Weight::medium), text()) + (route_ ? px(square + squareGap) : 0);
  const int sum = widthOf(theme.font(TextStep::pageFigure, Weight::semibold), sum_);
  const int note = widthOf(theme.font(TextStep::meta), note_);
  return {std::max({caption, sum, note}) + 2 * px(pad), px(boxHeight)};
}

// Notes are cut before sums are.
QSize SumBox::minimumSizeHint() const {
  return {widthOf(Theme::instance().font(TextStep::pageFigure, Weight::semibold), sum_) + 2 * px(pad), px(boxHeight)};
}

void SumBox::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
  QAbstractButton::keyPressEvent(event);
}

// What is cut for want of room stands in the tool tip, before what the button does.
bool SumBox::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip || width() >= sizeHint().width()) return QAbstractButton::event(event);
  const QString words = (accessibleName() + QLatin1Char('\n') + toolTip()).trimmed();
  QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), words, this);
  return true;
}

void SumBox::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = Theme::instance();
  const Tokens& t = theme.tokens();
  if (isDown() || underMouse()) {
    const QColor fill = isDown() ? pressedColour(t.hover, t.dark) : t.hover;
    drawBox(painter, rect(), px(8), fill, fill, 0);
  }
  QRect line(px(pad), px(top), width() - 2 * px(pad), px(captionLine));
  QRect caption = line;
  if (route_) {
    const int size = px(square);
    const QColor& colour = t.routes[static_cast<size_t>(*route_)];
    drawBox(painter, QRectF(caption.left(), caption.center().y() - size / 2.0 + 0.5, size, size), 2, colour, colour, 0);
    caption.setLeft(caption.left() + size + px(squareGap));
  }
  painter.setFont(theme.font(TextStep::small, Weight::medium));
  painter.setPen(t.tx2);
  drawLine(painter, caption, text());
  line.translate(0, px(captionLine));
  line.setHeight(px(sumLine));
  painter.setFont(theme.font(TextStep::pageFigure, Weight::semibold));
  painter.setPen(t.tx);
  drawLine(painter, line, sum_);
  line.translate(0, px(sumLine));
  line.setHeight(px(noteLine));
  painter.setFont(theme.font(TextStep::meta, bad_ ? Weight::semibold : Weight::regular));
  painter.setPen(bad_ ? t.bad : t.tx3);
  drawLine(painter, line, note_);
}

RouteBar::RouteBar(QWidget* parent) : QWidget(parent) {
  const auto size = [this] { setFixedHeight(px(barHeight)); };
  size();
  connect(&Theme::instance(), &Theme::changed, this, size);
}

void RouteBar::setAmounts(const analysis::RouteAmounts& amounts) {
  amounts_ = amounts;
  QStringList parts;
  const double total = static_cast<double>(amounts_.total().cents);
  for (const auto route : {FundingRoute::ownBudget, FundingRoute::partnership, FundingRoute::partnerDirect}) {
    if (amounts_[route].cents > 0)
      parts << QStringLiteral("%1 %2").arg(routeName(route), percentText(static_cast<double>(amounts_[route].cents) / total));
  }
  const QString words = parts.join(QStringLiteral(" · "));
  setAccessibleName(words);
  setToolTip(words);
  update();
}

void RouteBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Tokens& t = tokens();
  painter.setRenderHint(QPainter::Antialiasing);
  QPainterPath shape;
  shape.addRoundedRect(rect(), 3, 3);
  painter.setClipPath(shape);
  painter.fillRect(rect(), t.barbg);
  const double total = static_cast<double>(amounts_.total().cents);
  if (total <= 0) return;
  double left = 0;
  for (size_t route = 0; route < 3; ++route) {
    const double part = width() * static_cast<double>(std::max<qint64>(0, amounts_.byRoute[route].cents)) / total;
    if (part <= 0) continue;
    painter.fillRect(QRectF(left, 0, part, height()), t.routes[route]);
    // Neighbours are kept apart.
    if (left > 0) painter.fillRect(QRectF(left, 0, 1, height()), t.panel);
    left += part;
  }
}

}  // namespace eclosion::ui
