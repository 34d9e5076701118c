// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card_painter.h"

#include <QCache>
#include <cmath>

#include "ui/board/card_words.h"
#include "ui/models/formats.h"
#include "ui/theme/difference_sign.h"
#include "ui/theme/icons.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int padding = 10;

void strokeFrame(QPainter& painter, const QRectF& box, CardState state) {
  const Tokens& t = tokens();
  if (t.shadow.alpha() > 0 && !state.selected) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.shadow);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(box.translated(0, 1), 8, 8);
  }
  const QColor fill = state.hovered && t.dark ? t.raise : t.panel;
  if (state.selected) {
    drawBox(painter, box, 8, fill, t.acctx, 2);
  } else {
    drawBox(painter, box, 8, fill, state.hovered && !t.dark ? t.line2 : t.line);
  }
  if (state.focused) drawFocusRing(painter, box, 8);
}

struct Frame {
  int width, height;
  qreal ratio;
  bool dark, hovered, selected, focused;
  friend bool operator==(const Frame&, const Frame&) = default;
  friend size_t qHash(const Frame& key, size_t seed = 0) {
    return qHashMulti(seed, key.width, key.height, key.ratio, key.dark, key.hovered, key.selected, key.focused);
  }
};

// Cards are all of one size: each state's frame is painted once.
void paintFrame(QPainter& painter, const QRect& rect, CardState state) {
  constexpr int margin = 6;  // shadow and focus ring
  const qreal ratio = painter.device()->devicePixelRatioF();
  static QCache<Frame, QPixmap> kept(64);
  const Frame key{rect.width(), rect.height(), ratio, tokens().dark, state.hovered, state.selected, state.focused};
  QPixmap* pixmap = kept.object(key);
  if (!pixmap) {
    pixmap = new QPixmap((rect.size() + QSize(2 * margin, 2 * margin)) * ratio);
    pixmap->setDevicePixelRatio(ratio);
    pixmap->fill(Qt::transparent);
    QPainter inside(pixmap);
    strokeFrame(inside, QRectF(QPointF(margin, margin), rect.size()), state);
    inside.end();
    kept.insert(key, pixmap);
  }
  painter.drawPixmap(rect.topLeft() - QPoint(margin, margin), *pixmap);
}

// Names of incubators are long: they give way first, so that the sponsor stays in sight.
void paintAffiliation(QPainter& painter, const QRect& line, const StartupText& text) {
  const QString sponsor = text.sponsorPart();
  const int sponsorWidth = std::min(lineWidth(painter, sponsor), line.width() * 6 / 10);
  const int taken = drawLine(painter, line.adjusted(0, 0, -sponsorWidth, 0), text.incubatorPart());
  drawLine(painter, QRect(line.left() + taken, line.top(), line.width() - taken, line.height()), sponsor);
}

// "482 d" on the left, with its standing where there is room, and "typ. 572 d" on the right.
void paintDuration(QPainter& painter, const QRect& line, const CardFacts& facts, const PhaseQuartiles& quartiles) {
  const Tokens& t = tokens();
  int right = 0;
  if (quartiles.median) {
    painter.setPen(t.tx3);
    right = drawLine(painter, line, typicalText(*quartiles.median), Qt::AlignRight) + px(6);
  }
  QString left = daysText(facts.days);
  if (facts.standing == Standing::lastQuarter) {
    const QString full = left + QStringLiteral(" · ") + standingText(facts.standing);
    const QString brief = left + QStringLiteral(" · > P75");
    left = lineWidth(painter, full) <= line.width() - right ? full : brief;
  }
  painter.setPen(t.tx2);
  drawLine(painter, line.adjusted(0, 0, -right, 0), left);
}

void paintFoot(QPainter& painter, const QRect& line, const CardFacts& facts, const QDate& asOf) {
  const Tokens& t = tokens();
  const int size = px(12);
  int x = line.left();
  const auto item = [&](Icon icon, const QString& text, const QColor* flag) {
    paintIcon(painter, QRectF(x, line.center().y() - size / 2.0 + 0.5, size, size), icon, flag ? *flag : t.tx3);
    x += size + px(3);
    painter.setPen(flag ? *flag : t.tx2);
    x += drawLine(painter, QRect(x, line.top(), line.right() - x + 1, line.height()), text) + px(9);
  };
  const analysis::Attention& attention = facts.attention;
  const bool team = attention.missionsEnding > 0 || attention.teamGone;
  item(Icon::person, numberText(facts.team), team ? &t.warn : nullptr);
  if (attention.missionsEnding > 0) item(Icon::personLeaving, numberText(attention.missionsEnding), &t.warn);
  if (attention.reviewLateDays > 0) {
    painter.setFont(Theme::instance().font(TextStep::meta, Weight::semibold));
    item(Icon::calendar, lateText(attention.reviewLateDays), &t.bad);
    painter.setFont(Theme::instance().font(TextStep::meta));
  } else if (facts.next.isValid()) {
    item(Icon::calendar, shortDateText(facts.next, asOf), nullptr);
  }
  if (facts.committed) {
    painter.setPen(t.tx2);
    drawLine(painter, QRect(x, line.top(), line.right() - x + 1, line.height()), moneyText(*facts.committed), Qt::AlignRight);
  }
}

}  // namespace

void paintTimeBar(QPainter& painter, const QRect& rect, int days, const PhaseQuartiles& quartiles) {
  const Tokens& t = tokens();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(Qt::NoPen);
  painter.setBrush(t.barbg);
  const double radius = rect.height() / 2.0;
  painter.drawRoundedRect(rect, radius, radius);
  if (quartiles.scale <= 0) return;
  const auto at = [&](int value) { return rect.width() * std::min(1.0, static_cast<double>(value) / quartiles.scale); };
  painter.setBrush(t.bar);
  const double width = days > 0 ? std::max(at(days), static_cast<double>(rect.height())) : 0;
  if (width > 0) painter.drawRoundedRect(QRectF(rect.left(), rect.top(), width, rect.height()), radius, radius);
  painter.setRenderHint(QPainter::Antialiasing, false);
  for (const auto& quartile : {quartiles.median, quartiles.q3}) {
    if (!quartile || *quartile > quartiles.scale) continue;
    const int x = rect.left() + static_cast<int>(std::lround(at(*quartile)));
    painter.fillRect(QRect(std::min(x, rect.right()), rect.top() - 2, 1, rect.height() + 4), t.tx3);
  }
}

void paintCard(QPainter& painter, const QRect& rect, const StartupText& text, const CardFacts& facts,
               const PhaseQuartiles& quartiles, const QDate& asOf, CardState state) {
  const Theme& theme = Theme::instance();
  const Tokens& t = theme.tokens();
  paintFrame(painter, rect, state);
  const QRect inner = rect.adjusted(px(padding), 0, -px(padding), 0);
  const auto line = [&](double top, double height) {
    return QRect(inner.left(), rect.top() + px(top), inner.width(), px(height));
  };

  painter.setFont(theme.font(TextStep::body, Weight::semibold));
  painter.setPen(t.tx);
  const int sign = state.differs ? px(12) : 0;
  drawLine(painter, line(9, 18).adjusted(0, 0, state.differs ? -sign - px(4) : 0, 0), text.name);
  if (state.differs) {
    const QRect name = line(9, 18);
    paintDifferenceSign(painter, QRectF(name.right() + 1 - sign, name.center().y() - sign / 2.0 + 0.5, sign, sign), t.acctx);
  }
  painter.setFont(theme.font(TextStep::meta));
  painter.setPen(t.tx2);
  paintAffiliation(painter, line(27, 15), text);
  if (inProgramme(facts.phase)) {
    paintTimeBar(painter, QRect(inner.left(), rect.top() + px(49), inner.width(), px(4)), facts.days, quartiles);
    painter.setFont(theme.font(TextStep::meta));
    paintDuration(painter, line(57, 15), facts, quartiles);
  } else {
    // An outcome has no length to compare: its day stands there instead.
    painter.setPen(t.tx2);
    drawLine(painter, line(57, 15), outcomeText(facts));
  }
  paintFoot(painter, line(76, 15), facts, asOf);
}

}  // namespace eclosion::ui
