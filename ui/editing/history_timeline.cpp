// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/history_timeline.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "core/domain/words.h"
#include "ui/models/formats.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/phase_glyph.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int labels = 168;  // of the phases, at the left
constexpr int years = 24;    // below
constexpr int ghost = 20;    // of the day that is previewed, above
constexpr size_t manyLines = 9;

}  // namespace

HistoryTimeline::HistoryTimeline(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    updateGeometry();
    placeHandles();
  });
}

void HistoryTimeline::setHistory(const edits::History& history, const QStringList& notes, const QDate& today) {
  lines_.clear();
  today_ = today;
  for (size_t i = 0; i < history.size(); ++i) {
    if (history[i].start.isNull()) continue;
    lines_.push_back(
        {history[i], i + 1 < history.size() ? history[i + 1].start : QDate(), notes.value(static_cast<qsizetype>(i))});
  }
  from_ = to_ = today_;
  for (const Line& line : lines_) {
    from_ = std::min(from_, line.entry.start);
    to_ = std::max({to_, line.entry.start, line.entry.statedEnd.isNull() ? line.entry.start : line.entry.statedEnd});
  }
  // Room to move the first and the last.
  const qint64 room = std::max<qint64>(45, from_.daysTo(to_) / 20);
  from_ = from_.addDays(-room);
  to_ = to_.addDays(room);
  makeHandles();
  updateGeometry();
  placeHandles();
}

QDate HistoryTimeline::shownEnd(const Line& line) const {
  if (!line.entry.statedEnd.isNull()) return line.entry.statedEnd;
  return line.next.isNull() ? std::max(line.entry.start, today_) : line.next;
}

// Those of entries that stay are kept, and with them the keyboard.
void HistoryTimeline::makeHandles() {
  std::vector<HistoryHandle*> kept;
  for (const Line& line : lines_) {
    for (const bool end : {false, true}) {
      const bool said = !end || !line.entry.statedEnd.isNull();
      // An exit goes on; an end of it is shown only where one is stated.
      if (!said && !inProgramme(line.entry.phase)) continue;
      HistoryHandle* handle = handleOf(line.entry.id, end);
      if (!handle) {
        handle = new HistoryHandle(*this, line.entry.id, end);
        connect(handle, &HistoryHandle::moved, this, [this, id = line.entry.id, end](const QDate& date) {
          if (end) {
            Q_EMIT endMoved(id, date);
          } else {
            Q_EMIT startMoved(id, date);
          }
        });
      }
      handle->setDate(end ? shownEnd(line) : line.entry.start, said, phaseName(line.entry.phase));
      kept.push_back(handle);
    }
  }
  for (HistoryHandle* handle : handles_) {
    if (std::find(kept.begin(), kept.end(), handle) != kept.end()) continue;
    if (moved_ == handle) moved_ = nullptr;
    handle->hide();
    handle->deleteLater();
  }
  handles_ = std::move(kept);
  for (size_t i = 1; i < handles_.size(); ++i) QWidget::setTabOrder(handles_[i - 1], handles_[i]);
}

HistoryHandle* HistoryTimeline::handleOf(const PhaseId& entry, bool end) const {
  for (HistoryHandle* handle : handles_) {
    if (handle->entry() == entry && handle->isEnd() == end) return handle;
  }
  return nullptr;
}

int HistoryTimeline::rowHeight() const { return px(lines_.size() > manyLines ? 24 : 30); }

QRect HistoryTimeline::plot() const {
  return {px(labels), px(ghost), std::max(1, width() - px(labels) - px(12)), static_cast<int>(lines_.size()) * rowHeight()};
}

QRect HistoryTimeline::rowAt(size_t line) const {
  const QRect area = plot();
  return {area.left(), area.top() + static_cast<int>(line) * rowHeight(), area.width(), rowHeight()};
}

int HistoryTimeline::xOf(const QDate& date) const {
  const QRect area = plot();
  const double share = static_cast<double>(from_.daysTo(date)) / static_cast<double>(std::max<qint64>(1, from_.daysTo(to_)));
  return area.left() + qRound(share * area.width());
}

QDate HistoryTimeline::dateAt(int x) const {
  const QRect area = plot();
  const double share = std::clamp(static_cast<double>(x - area.left()) / area.width(), 0.0, 1.0);
  return from_.addDays(qRound64(share * static_cast<double>(from_.daysTo(to_))));
}

void HistoryTimeline::placeHandles() {
  for (HistoryHandle* handle : handles_) {
    const auto line =
        std::find_if(lines_.begin(), lines_.end(), [&](const Line& one) { return one.entry.id == handle->entry(); });
    const QRect row = rowAt(static_cast<size_t>(line - lines_.begin()));
    const QDate date = moved_ == handle && previewed_.isValid() ? previewed_ : handle->date();
    // Where both ends are on one day, they stand side by side.
    const bool narrow = shownEnd(*line) <= line->entry.start;
    const int aside = narrow ? (handle->isEnd() ? px(6) : -px(6)) : 0;
    handle->move(xOf(date) - handle->width() / 2 + aside, row.center().y() - handle->height() / 2);
    handle->show();
  }
  update();
}

void HistoryTimeline::preview(const HistoryHandle* handle, const QDate& date) {
  moved_ = date.isValid() ? handle : nullptr;
  previewed_ = date;
  placeHandles();
}

QSize HistoryTimeline::sizeHint() const {
  return {px(560), px(ghost) + static_cast<int>(lines_.size()) * rowHeight() + px(years)};
}

QSize HistoryTimeline::minimumSizeHint() const { return {px(labels) + px(160), sizeHint().height()}; }

void HistoryTimeline::resizeEvent(QResizeEvent*) { placeHandles(); }

bool HistoryTimeline::event(QEvent* event) {
  if (event->type() == QEvent::ToolTip) {
    const auto* help = static_cast<QHelpEvent*>(event);
    for (size_t i = 0; i < lines_.size(); ++i) {
      const QRect row = rowAt(i);
      if (help->pos().y() >= row.top() && help->pos().y() <= row.bottom() && !lines_[i].note.isEmpty()) {
        QToolTip::showText(help->globalPos(), lines_[i].note, this);
        return true;
      }
    }
  }
  return QWidget::event(event);
}

void HistoryTimeline::paintYears(QPainter& painter) const {
  const QRect area = plot();
  const QFont& font = Theme::instance().font(TextStep::meta);
  painter.setFont(font);
  const int room = QFontMetrics(font).horizontalAdvance(QStringLiteral("2026")) + px(10);
  int free = area.left();
  for (int year = from_.year() + 1; year <= to_.year(); ++year) {
    const int x = xOf(QDate(year, 1, 1));
    painter.setPen(tokens().line);
    painter.drawLine(x, area.top(), x, area.bottom() + px(4));
    if (x < free || x + room > width()) continue;
    painter.setPen(tokens().tx3);
    painter.drawText(QRect(x + px(3), area.bottom() + px(4), room, px(16)), Qt::AlignLeft | Qt::AlignVCenter,
                     QString::number(year));
    free = x + room;
  }
  painter.setPen(QPen(tokens().acctx, 1, Qt::DashLine));
  painter.drawLine(xOf(today_), area.top(), xOf(today_), area.bottom());
}

void HistoryTimeline::paintLine(QPainter& painter, size_t place) const {
  const Line& line = lines_[place];
  const Tokens& t = tokens();
  const QRect row = rowAt(place);
  const int glyph = px(14);
  paintPhaseGlyph(painter, QRectF(px(2), row.center().y() - glyph / 2.0 + 0.5, glyph, glyph), line.entry.phase);
  painter.setFont(Theme::instance().font(TextStep::small));
  painter.setPen(t.tx);
  const int sign = line.note.isEmpty() ? 0 : px(18);
  drawLine(painter, QRect(px(22), row.top(), px(labels) - px(34) - sign, row.height()), phaseName(line.entry.phase));
  if (sign > 0) {
    const int size = px(14);
    paintIcon(painter, QRectF(px(labels) - px(12) - size, row.center().y() - size / 2.0 + 0.5, size, size), Icon::warning,
              t.warnbar);
  }
  const QColor colour = t.phase(line.entry.phase);
  const double height = inProgramme(line.entry.phase) ? px(12) : px(4);
  const auto bar = [&](const QDate& begin, const QDate& end) {
    const int left = xOf(begin);
    return QRectF(left, row.center().y() - height / 2 + 0.5, std::max(px(3), xOf(end) - left), height);
  };
  const bool stated = !line.entry.statedEnd.isNull();
  const QDate until = line.next.isNull() ? std::max(line.entry.start, today_) : line.next;
  painter.setPen(Qt::NoPen);
  // The figures count an entry until the next begins: what goes on after a stated end is pale, what is stated beyond hatched.
  if (stated && line.entry.statedEnd < until) {
    painter.setBrush(withAlpha(colour, 0.3));
    painter.drawRoundedRect(bar(line.entry.start, until), 2, 2);
  }
  painter.setBrush(colour);
  painter.drawRoundedRect(bar(line.entry.start, stated ? std::min(line.entry.statedEnd, until) : until), 2, 2);
  if (stated && line.entry.statedEnd > until) {
    painter.setBrush(QBrush(colour, Qt::BDiagPattern));
    painter.setPen(QPen(colour, 1));
    painter.drawRect(bar(until, line.entry.statedEnd));
  }
}

void HistoryTimeline::paintPreview(QPainter& painter) const {
  if (!moved_ || !previewed_.isValid()) return;
  const Tokens& t = tokens();
  const QRect area = plot();
  const int x = xOf(previewed_);
  painter.setPen(QPen(t.acctx, 1));
  painter.drawLine(x, area.top() - px(2), x, area.bottom());
  painter.setFont(Theme::instance().font(TextStep::small, Weight::medium));
  const QString words = dateText(previewed_);
  const int wide = painter.fontMetrics().horizontalAdvance(words) + px(12);
  const QRect box(std::clamp(x - wide / 2, 0, std::max(0, width() - wide)), 0, wide, px(18));
  drawBox(painter, box, 5, t.acc, t.acc);
  painter.setPen(t.onacc);
  painter.drawText(box, Qt::AlignCenter, words);
}

void HistoryTimeline::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (!isEnabled()) painter.setOpacity(0.45);
  if (lines_.empty()) return;
  paintYears(painter);
  for (size_t i = 0; i < lines_.size(); ++i) paintLine(painter, i);
  paintPreview(painter);
}

}  // namespace eclosion::ui
