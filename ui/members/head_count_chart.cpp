// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/head_count_chart.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <array>

#include "ui/models/formats.h"
#include "ui/models/words.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

// From the ground up, and unknown last.
constexpr std::array order{MissionStatus::civilServant, MissionStatus::contractor, MissionStatus::service,
                           MissionStatus::unknown};

}  // namespace

HeadCountChart::HeadCountChart(QWidget* parent) : QAbstractButton(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize HeadCountChart::minimumSizeHint() const { return {px(120), px(72)}; }

void HeadCountChart::setValues(const std::vector<QDate>& days, const std::vector<analysis::StatusCounts>& counts) {
  days_ = days;
  counts_ = counts;
  describe();
  update();
}

void HeadCountChart::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) describe();
  QAbstractButton::changeEvent(event);
}

void HeadCountChart::enterEvent(QEnterEvent*) { update(); }
void HeadCountChart::leaveEvent(QEvent*) { update(); }

// Enter presses it as Space does, whatever the desktop's custom.
void HeadCountChart::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
  QAbstractButton::keyPressEvent(event);
}

// What the picture says, for who does not see it.
void HeadCountChart::describe() {
  setAccessibleName(tr("Active members over time. Open as chart."));
  if (counts_.empty()) return setAccessibleDescription({});
  //: %1 people on one day, %3 on another
  setAccessibleDescription(tr("%1 on %2, %3 on %4")
                               .arg(numberText(counts_.front().total()), dateText(days_.front()),
                                    numberText(counts_.back().total()), dateText(days_.back())));
  setToolTip(QStringLiteral("%1\n%2").arg(accessibleDescription(), tr("Open as chart")));
}

void HeadCountChart::paintEvent(QPaintEvent*) {
  if (counts_.size() < 2) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (underMouse()) painter.fillRect(rect(), tokens().hover);
  const int key = width() > px(320) ? px(156) : 0;
  const int axis = px(17);
  paintBands(painter, QRectF(0, px(4), width() - key, height() - axis - px(6)));
  if (key > 0) paintKey(painter, QRect(width() - key + px(14), px(4), key - px(14), height() - px(8)));
}

void HeadCountChart::paintBands(QPainter& painter, const QRectF& box) const {
  const Tokens& t = tokens();
  int most = 1;
  for (const auto& counts : counts_) most = std::max(most, counts.total());
  const double days = static_cast<double>(std::max<qint64>(1, days_.front().daysTo(days_.back())));
  const auto x = [&](const QDate& day) {
    return box.left() + static_cast<double>(days_.front().daysTo(day)) / days * box.width();
  };
  const auto y = [&](int people) { return box.bottom() - static_cast<double>(people) / most * box.height(); };
  std::vector<int> below(counts_.size());
  for (const MissionStatus status : order) {
    QPolygonF band;
    bool any = false;
    for (size_t i = 0; i < counts_.size(); ++i) band << QPointF(x(days_[i]), y(below[i] + counts_[i][status]));
    for (size_t i = counts_.size(); i-- > 0;) {
      band << QPointF(x(days_[i]), y(below[i]));
      any = any || counts_[i][status] > 0;
      below[i] += counts_[i][status];
    }
    if (!any) continue;
    painter.setPen(QPen(t.panel, 1));
    painter.setBrush(t.status[static_cast<size_t>(status)]);
    painter.drawPolygon(band);
  }
  painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1), t.line2);
  painter.setFont(Theme::instance().font(TextStep::meta));
  painter.setPen(t.tx3);
  const int wide = QFontMetrics(painter.font()).horizontalAdvance(QStringLiteral("2020"));
  double free = box.left() - 1;
  for (int year = days_.front().year() + (days_.front().dayOfYear() > 1 ? 1 : 0); year <= days_.back().year(); ++year) {
    const double at = x(QDate(year, 1, 1));
    if (at < free || at + wide > box.right()) continue;
    painter.drawText(QPointF(at, box.bottom() + px(14)), QString::number(year));
    free = at + wide + px(8);
  }
}

void HeadCountChart::paintKey(QPainter& painter, const QRect& box) const {
  const Tokens& t = tokens();
  painter.setFont(Theme::instance().font(TextStep::small));
  const int line = px(19);
  int shown = 0;
  for (const MissionStatus status : order) shown += counts_.back()[status] > 0 ? 1 : 0;
  int y = box.center().y() - shown * line / 2;
  for (size_t last = order.size(); last > 0; --last) {
    const MissionStatus status = order[last - 1];
    const int people = counts_.back()[status];
    if (people == 0) continue;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.status[static_cast<size_t>(status)]);
    painter.drawRoundedRect(QRectF(box.left(), y + line / 2.0 - px(4), px(8), px(8)), 2, 2);
    painter.setPen(t.tx2);
    const QString word = status == MissionStatus::unknown ? tr("No status") : statusWord(status);
    drawLine(painter, QRect(box.left() + px(14), y, box.width() - px(14), line),
             QStringLiteral("%1 %2").arg(word, numberText(people)));
    y += line;
  }
}

}  // namespace eclosion::ui
