// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/phase_strip.h"

#include <QPainter>
#include <QResizeEvent>
#include <algorithm>

#include "core/publish/words.h"
#include "ui/models/formats.h"
#include "ui/models/words.h"
#include "ui/theme/figures.h"
#include "ui/theme/painting.h"
#include "ui/theme/phase_glyph.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int barHeight = 10;
constexpr int rowHeight = 19, tallRow = 36, wordsLine = 16;
constexpr int glyphSize = 12;

}  // namespace

PhaseStrip::PhaseStrip(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

int PhaseStrip::px0() { return px(160); }

int PhaseStrip::daysOf(const Entry& entry) const {
  const QDate end = entry.end.isValid() && entry.end <= asOf_ ? entry.end : asOf_;
  return std::max(0, static_cast<int>(entry.start.daysTo(end)));
}

void PhaseStrip::setHistory(std::vector<Entry> entries, const QDate& asOf) {
  entries_ = std::move(entries);
  asOf_ = asOf;
  QStringList spoken;
  for (const Entry& entry : entries_) {
    spoken << QStringLiteral("%1, %2%3")
                  .arg(publish::phaseName(entry.phase), dateText(entry.start),
                       entry.start <= asOf_ && inProgramme(entry.phase) ? QStringLiteral(", ") + spokenDaysText(daysOf(entry))
                                                                        : QString());
  }
  setAccessibleName(spoken.join(QStringLiteral("; ")));
  updateGeometry();
  update();
}

PhaseStrip::Columns PhaseStrip::columns() const {
  const QFont figures = columnFigures(TextStep::small);
  const QFont& names = Theme::instance().font(TextStep::small);
  Columns columns{.name = 0, .date = advanceOf(figures, dateText(QDate(2026, 9, 28))), .days = 0};
  for (const Entry& entry : entries_) {
    columns.name = std::max(columns.name, advanceOf(names, publish::phaseName(entry.phase)));
    columns.date = std::max(columns.date, advanceOf(figures, dateText(entry.start)));
    columns.days = std::max(columns.days, advanceOf(figures, exactDaysText(daysOf(entry))));
  }
  columns.date += px(4);
  return columns;
}

bool PhaseStrip::isTall() const {
  const Columns columns = this->columns();
  return width() < px(glyphSize + 6) + columns.name + px(8) + columns.date + px(10) + columns.days;
}

QSize PhaseStrip::sizeHint() const {
  const int row = px(isTall() ? tallRow : rowHeight);
  return {px(280), px(barHeight + 12) + static_cast<int>(entries_.size()) * row};
}

void PhaseStrip::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) updateGeometry();
}

void PhaseStrip::paintBar(QPainter& painter) const {
  std::vector<const Entry*> shown;
  int total = 0;
  for (const Entry& entry : entries_) {
    if (!inProgramme(entry.phase) || entry.start > asOf_ || daysOf(entry) == 0) continue;
    shown.push_back(&entry);
    total += daysOf(entry);
  }
  const Tokens& t = tokens();
  const QRect bar(0, 0, width(), px(barHeight));
  if (total == 0) {
    drawBox(painter, bar, 3, t.barbg, t.barbg, 0);
    return;
  }
  // Every phase keeps a sliver, however short; the rest shares what is left.
  const int gap = 2;
  const int sliver = px(4);
  const auto count = static_cast<int>(shown.size());
  const double room = std::max(0, bar.width() - gap * (count - 1) - sliver * count);
  double x = 0;
  painter.setPen(Qt::NoPen);
  painter.setRenderHint(QPainter::Antialiasing);
  for (const Entry* entry : shown) {
    const double width = sliver + room * daysOf(*entry) / total;
    painter.setBrush(t.phase(entry->phase));
    painter.drawRoundedRect(QRectF(x, 0, width, bar.height()), 2, 2);
    x += width + gap;
  }
}

void PhaseStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const Theme& theme = Theme::instance();
  const Tokens& t = theme.tokens();
  paintBar(painter);
  const QFont figures = columnFigures(TextStep::small);
  const Columns columns = this->columns();
  const bool tall = isTall();
  int y = px(barHeight + 8);
  for (const Entry& entry : entries_) {
    const QRect row(0, y, width(), px(rowHeight));
    y += px(tall ? tallRow : rowHeight);
    painter.setOpacity(entry.start > asOf_ ? 0.55 : 1);
    const int glyph = px(glyphSize);
    paintPhaseGlyph(painter, QRectF(0, row.center().y() - glyph / 2.0 + 0.5, glyph, glyph), entry.phase);
    painter.setFont(figures);
    painter.setPen(t.tx2);
    const bool lasts = inProgramme(entry.phase) && entry.start <= asOf_;
    if (lasts) drawLine(painter, row, exactDaysText(daysOf(entry)), Qt::AlignRight);
    const int left = glyph + px(6);
    const int end = row.right() - columns.days - px(10);
    const QRect date = tall ? QRect(left, row.top() + px(wordsLine), row.right() - left, row.height())
                            : QRect(end - columns.date + 1, row.top(), columns.date, row.height());
    drawLine(painter, date, dateText(entry.start), tall ? Qt::AlignLeft : Qt::AlignRight);
    painter.setFont(theme.font(TextStep::small));
    painter.setPen(t.tx);
    drawLine(painter, QRect(left, row.top(), (tall ? end : date.left() - px(4)) - left, row.height()),
             publish::phaseName(entry.phase));
  }
}

}  // namespace eclosion::ui
