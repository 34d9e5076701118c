// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/peers_plot.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "core/publish/words.h"
#include "ui/board/card_words.h"
#include "ui/models/due_model.h"
#include "ui/models/formats.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"
#include "ui/widgets/focus_ring.h"

namespace eclosion::ui {

using analysis::SpellEnd;

namespace {

constexpr int labelHeight = 24, stripHeight = 68, axisHeight = 22, markSize = 6;
constexpr int legendLine = 18, legendGap = 12, markRoom = 13;
constexpr double yearDays = 365.25;

// The same place for the same startup at every date: between 0 and 1.
double spread(const analysis::Spell& spell) {
  quint32 h = spell.startup * 2654435761U ^ static_cast<quint32>(spell.start.toJulianDay()) * 40503U;
  h ^= h >> 15;
  h *= 2246822519U;
  h ^= h >> 13;
  return (h & 0xffffU) / 65535.0;
}

}  // namespace

QString spellEndWord(SpellEnd end) {
  switch (end) {
    case SpellEnd::none:
      return {};
    case SpellEnd::stopped:
      return PeersPlot::tr("stopped");
    case SpellEnd::goodExit:
      return PeersPlot::tr("made permanent");
    case SpellEnd::otherPhase:
      return PeersPlot::tr("went on");
  }
  return {};
}

PeersPlot::PeersPlot(QWidget* parent) : QWidget(parent) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  FocusRing::drawsItsOwn(this);
  connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

void PeersPlot::setPeers(PeerSpells peers, const QString& name, std::function<QString(Portfolio::Row)> nameOf) {
  peers_ = std::move(peers);
  name_ = name;
  nameOf_ = std::move(nameOf);
  mark_ = -1;
  // A few that stayed very long would press all the others together: they stand at the end.
  const auto& ended = peers_.ended;
  const int most = ended.empty() ? 0 : ended.back().days;
  const int usual = ended.empty() ? 0 : ended[ended.size() * 97 / 100].days;
  longest_ = std::max({peers_.days, std::min(most, usual + usual / 5), 200});
  longest_ += longest_ / 25;
  beyond_ = static_cast<int>(
      std::count_if(ended.begin(), ended.end(), [this](const analysis::Spell& spell) { return spell.days > longest_; }));
  setAccessibleName(summary());
  setToolTip(QStringLiteral("<qt>%1<br>%2</qt>").arg(summary().toHtmlEscaped(), bandWords()));
  update();
}

QString PeersPlot::summary() const {
  if (peers_.phase == Phase::unrecorded) return tr("No phase is on record to compare with.");
  const QString phase = publish::phaseName(peers_.phase);
  QStringList said{tr("%1 is at day %2 in %3").arg(name_, numberText(peers_.days), phase)};
  if (peers_.standing != Standing::unknown) said << standingText(peers_.standing);
  QString text = said.join(QStringLiteral(", ")) + QStringLiteral(". ");
  int counts[4] = {};
  for (const auto& spell : peers_.ended) ++counts[static_cast<size_t>(spell.end)];
  text += tr("%n past spell(s)", nullptr, static_cast<int>(peers_.ended.size()));
  for (const SpellEnd end : {SpellEnd::otherPhase, SpellEnd::goodExit, SpellEnd::stopped})
    text += QStringLiteral(", ") +
            //: How many spells ended in a way: 212 went on
            tr("%1 %2", "a number, how they ended").arg(numberText(counts[static_cast<size_t>(end)]), spellEndWord(end));
  text += QStringLiteral(". ");
  const auto& q = peers_.quartiles;
  if (q.median) {
    text += q.q1 && q.q3 ? tr("The middle half leaves between day %1 and day %2; the median is %3.")
                               .arg(numberText(*q.q1), numberText(*q.q3), exactDaysText(*q.median))
                         : tr("The median is %1.").arg(exactDaysText(*q.median));
  } else {
    text += tr("Too few have left the phase for a median.");
  }
  return text;
}

QString PeersPlot::reading() const {
  if (mark_ < 0) return {};
  const auto& spell = peers_.ended[static_cast<size_t>(mark_)];
  return QStringLiteral("%1 · %2 · %3")
      .arg(nameOf_ ? nameOf_(spell.startup) : QString(), exactDaysText(spell.days), spellEndWord(spell.end));
}

QString PeersPlot::bandWords() { return tr("band = P25 to P75, line = median"); }

QSize PeersPlot::sizeHint() const { return {px(500), px(labelHeight + stripHeight + axisHeight)}; }
QSize PeersPlot::minimumSizeHint() const { return {px(200), sizeHint().height()}; }

QRectF PeersPlot::plot() const { return {px(6) + 0.0, px(labelHeight) + 0.0, width() - px(12) + 0.0, px(stripHeight) + 0.0}; }
double PeersPlot::xOf(int days) const { return plot().left() + plot().width() * days / std::max(1, longest_); }

QPointF PeersPlot::placeOf(size_t mark) const {
  const auto& spell = peers_.ended[mark];
  const double inset = px(markSize);
  return {xOf(std::min(spell.days, longest_)), plot().top() + inset + spread(spell) * (plot().height() - 2 * inset)};
}

// Who went on has the colour of what follows; exits and stops have their own.
QColor PeersPlot::colourOf(SpellEnd end) const {
  const Tokens& t = tokens();
  switch (end) {
    case SpellEnd::stopped:
      return t.phase(Phase::stopped);
    case SpellEnd::goodExit:
      return t.phase(Phase::transferred);
    default:
      return t.phase(peers_.phase == Phase::consolidation ? Phase::acceleration
                                                          : phaseAfter(peers_.phase).value_or(Phase::acceleration));
  }
}

void PeersPlot::paintMark(QPainter& painter, const QPointF& at, SpellEnd end, double size) const {
  const QColor colour = withAlpha(colourOf(end), 0.78);
  const double half = size / 2;
  if (end == SpellEnd::stopped) {
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap));
    const double arm = half * 0.8;
    painter.drawLine(at + QPointF(-arm, -arm), at + QPointF(arm, arm));
    painter.drawLine(at + QPointF(-arm, arm), at + QPointF(arm, -arm));
    return;
  }
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  if (end == SpellEnd::goodExit) {
    const double arm = half * 1.3;
    painter.drawPolygon(QPolygonF({at + QPointF(0, -arm), at + QPointF(arm, 0), at + QPointF(0, arm), at + QPointF(-arm, 0)}));
  } else {
    painter.drawEllipse(at, half, half);
  }
}

void PeersPlot::paintAxis(QPainter& painter) const {
  const Tokens& t = tokens();
  const QRectF area = plot();
  painter.fillRect(QRectF(0, area.bottom(), width(), 1), t.line2);
  painter.setFont(Theme::instance().font(TextStep::meta));
  painter.setPen(t.tx3);
  const int top = static_cast<int>(area.bottom()) + px(4);
  const int height = px(16);
  drawLine(painter, QRect(0, top, px(60), height), tr("start", "of a phase, on an axis"));
  int end = width();
  if (beyond_ > 0) {
    //: Of spells that last longer than an axis reaches
    const QString words = tr("%n longer", nullptr, beyond_);
    end -= lineWidth(painter, words);
    drawLine(painter, QRect(end, top, width() - end, height), words);
    end -= px(10);
  }
  const int years = static_cast<int>(longest_ / yearDays);
  const int step = std::max(1, (years + 7) / 8);
  const bool quarters = years < 1;
  for (int i = quarters ? 1 : step; i <= (quarters ? 4 : years); i += quarters ? 1 : step) {
    const int days = static_cast<int>(std::lround(quarters ? i * 91.3 : i * yearDays));
    const int x = static_cast<int>(xOf(days));
    if (days > longest_ || x < px(50)) continue;
    painter.fillRect(QRectF(x, area.bottom(), 1, px(4)), t.line2);
    const QString words = quarters ? monthsText(days) : tr("%n y", "years on an axis", i);
    const int wide = lineWidth(painter, words);
    if (x + wide / 2 <= end) drawLine(painter, QRect(x - wide / 2, top, wide + 1, height), words);
  }
}

// A dark label above the strip, kept within the widget.
void PeersPlot::paintLabel(QPainter& painter, double x, const QString& text) const {
  const Tokens& t = tokens();
  painter.setFont(Theme::instance().font(TextStep::meta, Weight::semibold));
  const int width = lineWidth(painter, text) + px(16);
  const int left = std::clamp(static_cast<int>(x) - width / 2, 0, std::max(0, this->width() - width));
  const QRect box(left, 0, width, px(18));
  drawBox(painter, box, px(4), t.tx, Qt::transparent);
  painter.setPen(t.panel);
  drawLine(painter, box.adjusted(px(8), 0, -px(8) + 1, 0), text);
}

void PeersPlot::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Tokens& t = tokens();
  const QRectF area = plot();
  const auto& q = peers_.quartiles;
  if (q.q1) {
    const double right = q.q3 ? xOf(std::min(*q.q3, longest_)) : area.right();
    painter.fillRect(QRectF(xOf(*q.q1), area.top(), right - xOf(*q.q1), area.height()),
                     withAlpha(t.phase(peers_.phase), t.dark ? 0.22 : 0.11));
  }
  if (q.median && *q.median <= longest_)
    painter.fillRect(QRectF(xOf(*q.median) - 1, area.top(), 2, area.height()), t.phase(peers_.phase));
  for (size_t i = 0; i < peers_.ended.size(); ++i) paintMark(painter, placeOf(i), peers_.ended[i].end, px(markSize));
  paintAxis(painter);
  const double own = xOf(peers_.days);
  painter.fillRect(QRectF(own - 1, px(18), 2, area.bottom() - px(18)), t.tx);
  if (mark_ < 0) {
    paintLabel(painter, own, tr("%1 · day %2").arg(name_, numberText(peers_.days)));
  } else {
    const QPointF at = placeOf(static_cast<size_t>(mark_));
    painter.setPen(QPen(t.panel, 4));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(at, px(6), px(6));
    painter.setPen(QPen(t.acctx, 2));
    painter.drawEllipse(at, px(6), px(6));
    paintLabel(painter, at.x(), reading());
  }
  if (hasFocus()) {
    painter.setPen(QPen(t.acctx, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(area.left() - px(5), area.top() - px(2), area.width() + px(10), area.height() + px(3)), px(5),
                            px(5));
  }
}

void PeersPlot::read(int mark) {
  if (mark == mark_) return;
  mark_ = mark;
  setAccessibleDescription(reading());
  if (mark >= 0 && hasFocus()) {
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
  }
  update();
}

void PeersPlot::keyPressEvent(QKeyEvent* event) {
  const int last = static_cast<int>(peers_.ended.size()) - 1;
  const auto next = [&](int mark) { read(std::clamp(mark, 0, last)); };
  if (last < 0) return QWidget::keyPressEvent(event);
  // Reading begins beside the startup itself.
  const auto own = std::lower_bound(peers_.ended.begin(), peers_.ended.end(), peers_.days,
                                    [](const analysis::Spell& spell, int days) { return spell.days < days; });
  const int from = mark_ >= 0 ? mark_ : static_cast<int>(own - peers_.ended.begin());
  switch (event->key()) {
    case Qt::Key_Left:
      return next(from - 1);
    case Qt::Key_Right:
      return next(mark_ >= 0 ? from + 1 : from);
    case Qt::Key_Home:
      return next(0);
    case Qt::Key_End:
      return next(last);
    case Qt::Key_Escape:
      if (mark_ < 0) break;
      return read(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (mark_ >= 0) Q_EMIT startupActivated(peers_.ended[static_cast<size_t>(mark_)].startup);
      return;
    default:
      break;
  }
  QWidget::keyPressEvent(event);
}

int PeersPlot::markAt(const QPointF& point) const {
  int nearest = -1;
  double best = px(8);
  for (size_t i = 0; i < peers_.ended.size(); ++i) {
    const QPointF away = placeOf(i) - point;
    const double distance = std::hypot(away.x(), away.y());
    if (distance > best) continue;
    best = distance;
    nearest = static_cast<int>(i);
  }
  return nearest;
}

void PeersPlot::mouseMoveEvent(QMouseEvent* event) { read(markAt(event->position())); }

void PeersPlot::mouseReleaseEvent(QMouseEvent* event) {
  if (const int mark = markAt(event->position()); mark >= 0 && event->button() == Qt::LeftButton)
    Q_EMIT startupActivated(peers_.ended[static_cast<size_t>(mark)].startup);
}

void PeersPlot::leaveEvent(QEvent*) {
  if (!hasFocus()) read(-1);
}

void PeersPlot::focusOutEvent(QFocusEvent* event) {
  read(-1);
  QWidget::focusOutEvent(event);
  update();
}

PeersLegend::PeersLegend(const PeersPlot& plot, QWidget* parent) : QWidget(parent), plot_(plot) {
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);  // as high as its width makes it
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  connect(&Theme::instance(), &Theme::changed, this, &QWidget::updateGeometry);
}

std::vector<PeersLegend::Entry> PeersLegend::entries() const {
  const QFont& font = Theme::instance().font(TextStep::meta);
  std::vector<Entry> entries;
  const auto add = [&](SpellEnd end, const QString& words) {
    const int mark = end == SpellEnd::none ? 0 : px(markRoom);
    entries.push_back({.end = end, .words = words, .width = mark + advanceOf(font, words) + 1});
  };
  for (const SpellEnd end : {SpellEnd::otherPhase, SpellEnd::goodExit, SpellEnd::stopped}) add(end, spellEndWord(end));
  add(SpellEnd::none, PeersPlot::bandWords());
  return entries;
}

// Calls take(entry, left, line) for each, from the left, on as many lines as it takes. The number of lines.
template <class Take>
int PeersLegend::flow(int width, Take take) const {
  int x = 0, line = 0;
  for (const Entry& entry : entries()) {
    if (x > 0 && x + entry.width > width) {
      x = 0;
      ++line;
    }
    take(entry, x, line);
    x += entry.width + px(legendGap);
  }
  return line + 1;
}

QSize PeersLegend::sizeHint() const {
  int width = -px(legendGap);
  for (const Entry& entry : entries()) width += entry.width + px(legendGap);
  return {width, px(legendLine)};
}

QSize PeersLegend::minimumSizeHint() const {
  int width = 0;
  for (const Entry& entry : entries()) width = std::max(width, entry.width);
  return {width, px(legendLine)};
}

int PeersLegend::heightForWidth(int width) const {
  return flow(width, [](const Entry&, int, int) {}) * px(legendLine);
}

void PeersLegend::retranslate() {
  updateGeometry();
  update();
}

void PeersLegend::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(Theme::instance().font(TextStep::meta));
  const Tokens& t = tokens();
  flow(width(), [&](const Entry& entry, int left, int line) {
    const QRect place(left, line * px(legendLine), entry.width, px(legendLine));
    const int mark = entry.end == SpellEnd::none ? 0 : px(markRoom);
    if (mark > 0) plot_.paintMark(painter, QPointF(place.left() + px(4), place.center().y() + 0.5), entry.end, px(7));
    painter.setPen(t.tx2);
    drawLine(painter, place.adjusted(mark, 0, 1, 0), entry.words);
  });
}

}  // namespace eclosion::ui
