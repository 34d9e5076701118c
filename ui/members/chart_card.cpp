// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/chart_card.h"

#include <QKeyEvent>
#include <QPainter>

#include "ui/charts/chart_picture.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int edge = 16;
constexpr int designHeight = 288;

}  // namespace

ChartCard::ChartCard(const QString& kind, QWidget* parent) : QAbstractButton(parent), kind_(kind) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    drawn_ = {};
    updateGeometry();
    update();
  });
}

void ChartCard::setChart(publish::Chart chart) {
  chart_ = std::move(chart);
  drawn_ = {};
  setAccessibleName(tr("%1. Open as chart.", "the title of a chart").arg(chart_.title));
  setAccessibleDescription(chart_.alt);
  setToolTip(tr("Open as chart"));
  update();
}

QSize ChartCard::sizeHint() const { return {px(420), px(designHeight)}; }
QSize ChartCard::minimumSizeHint() const { return {px(260), sizeHint().height()}; }

void ChartCard::resizeEvent(QResizeEvent* event) {
  drawn_ = {};
  QAbstractButton::resizeEvent(event);
}

void ChartCard::enterEvent(QEnterEvent*) { update(); }
void ChartCard::leaveEvent(QEvent*) { update(); }

// Enter presses it as Space does, whatever the desktop's custom.
void ChartCard::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
  QAbstractButton::keyPressEvent(event);
}

void ChartCard::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme& theme = Theme::instance();
  const Tokens& t = theme.tokens();
  drawBox(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(8), t.panel, underMouse() ? t.line2 : t.line);
  if (chart_.key.isEmpty()) return;
  const int left = px(edge), wide = width() - 2 * px(edge);
  painter.setFont(theme.font(TextStep::body, Weight::semibold));
  painter.setPen(t.tx);
  // Two lines of what is found where it needs them, then one of what is shown.
  const QRect words(left, px(10), wide, px(38));
  const QRect needed = painter.boundingRect(words, Qt::TextWordWrap, chart_.title);
  const bool fits = needed.height() <= words.height() + 1;
  const int titleHeight = fits ? needed.height() : px(20);
  if (fits) {
    painter.drawText(words, Qt::TextWordWrap | Qt::AlignTop, chart_.title);
  } else {
    drawLine(painter, QRect(left, words.top(), wide, titleHeight), chart_.title);
  }
  painter.setFont(theme.font(TextStep::small));
  painter.setPen(t.tx2);
  const QRect below(left, words.top() + titleHeight + px(2), wide, px(16));
  drawLine(painter, below, chart_.subtitle);
  const QRectF box(left, below.bottom() + px(4), wide, height() - below.bottom() - px(14));
  if (drawn_.isNull()) {
    drawn_ = QPixmap((box.size() * devicePixelRatioF()).toSize());
    drawn_.setDevicePixelRatio(devicePixelRatioF());
    drawn_.fill(t.panel);
    const ChartPicture picture(chart_, box.size(), {.tokens = &t, .unit = px(100) / 100.0, .words = ChartLook::Words::within});
    QPainter onto(&drawn_);
    picture.paint(onto, QRectF(QPointF(0, 0), box.size()));
  }
  painter.drawPixmap(box.topLeft(), drawn_);
}

}  // namespace eclosion::ui
