// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incubators/affiliation_history.h"

#include <QPainter>
#include <algorithm>

#include "ui/models/formats.h"
#include "ui/shell/history_painter.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int steps = 160;  // enough for a month each

}  // namespace

AffiliationHistory::AffiliationHistory(const BoardModel& board, QWidget* parent) : QWidget(parent), board_(board) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&board_, &BoardModel::changed, this, qOverload<>(&QWidget::update));
}

QSize AffiliationHistory::sizeHint() const { return {px(400), px(132)}; }

void AffiliationHistory::show(AffiliationKind kind, Portfolio::Row owner) {
  kind_ = kind;
  owner_ = owner;
  count();
  update();
}

void AffiliationHistory::count() {
  counts_.clear();
  if (!board_.portfolio() || owner_ == Portfolio::none) return;
  const auto& transitions = board_.timeline().transitions();
  to_ = board_.today();
  const QDate first = transitions.empty() ? to_ : std::min(QDate::fromJulianDay(transitions.front()), to_);
  from_ = QDate(first.year(), 1, 1);
  counts_ = affiliationHistory(*board_.portfolio(), kind_, owner_, from_, to_, steps);
  setAccessibleName(tr("Startups in programme over the years, at most %1 at a time").arg(numberText(highestOf(counts_))));
}

void AffiliationHistory::paintEvent(QPaintEvent*) {
  if (counts_.empty()) return;
  QPainter painter(this);
  const Tokens& t = tokens();
  const QRect area = rect().adjusted(px(28), px(10), -px(8), -px(20));
  const int highest = highestOf(counts_);
  paintProgrammeHistory(painter, area, counts_, highest);
  painter.setRenderHint(QPainter::Antialiasing, false);
  painter.setFont(Theme::instance().font(TextStep::meta));
  painter.setPen(t.tx3);
  // The scale: its top and its ground.
  for (const int value : {highest, 0}) {
    const int y = area.bottom() + 1 - area.height() * value / highest;
    painter.fillRect(QRect(area.left(), y, area.width(), 1), value == 0 ? t.line2 : t.line);
    drawLine(painter, QRect(0, y - px(8), px(22), px(16)), numberText(value), Qt::AlignRight);
  }
  const auto days = static_cast<double>(std::max<qint64>(1, from_.daysTo(to_)));
  const auto xOf = [&](const QDate& date) {
    return area.left() + static_cast<int>(area.width() * std::clamp(static_cast<double>(from_.daysTo(date)) / days, 0.0, 1.0));
  };
  const int room = QFontMetrics(painter.font()).horizontalAdvance(QStringLiteral("2026")) + px(8);
  for (int year = from_.year(), free = 0; year <= to_.year(); ++year) {
    const int x = xOf(QDate(year, 1, 1));
    if (x < free || x + room > width()) continue;
    free = x + room + px(10);
    painter.setPen(t.tx3);
    drawLine(painter, QRect(x, area.bottom() + px(3), room, px(15)), QString::number(year));
  }
  const QColor mark = board_.isPast() ? t.warn : t.acctx;
  painter.fillRect(QRect(xOf(board_.date()) - 1, area.top() - px(4), 2, area.height() + px(4)), mark);
}

}  // namespace eclosion::ui
