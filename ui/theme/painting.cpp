// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/painting.h"

#include <QCache>
#include <QFontMetrics>
#include <QStaticText>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/theme/figures.h"
#include "ui/theme/type_scale.h"

namespace eclosion::ui {

void drawFocusRing(QPainter& painter, const QRectF& shape, double radius) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(tokens().acctx, 2));
  painter.drawRoundedRect(shape.adjusted(-3, -3, 3, 3), radius + 3, radius + 3);
  painter.restore();
}

void drawBox(QPainter& painter, const QRectF& box, double radius, const QColor& fill, const QColor& border, double width) {
  painter.setRenderHint(QPainter::Antialiasing);
  const double half = width / 2;
  painter.setPen(width > 0 ? QPen(border, width) : QPen(Qt::NoPen));
  painter.setBrush(fill);
  painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half);
}

namespace {

constexpr int wide = 1 << 20;
// Letters of a line are seldom narrower on average, in parts of their size; where they are, what fits is found to need no cut.
constexpr double narrowest = 0.45;

// A line of text as it was shaped and, where it had to be, cut.
struct ShapedLine {
  QStaticText text;
  QGlyphRun figures;  // in place of it, where they stand in a column
  int width = 0;
  double height = 0;
  double blank = 0;  // of the width, right of figures: they end where their column does, to the part of a pixel
};

struct LineKey {
  QString text;
  QString family;
  int pixels, weight, room, strategy, hint;
  qreal spacing, ratio;
  friend bool operator==(const LineKey&, const LineKey&) = default;
  friend size_t qHash(const LineKey& key, size_t seed = 0) {
    return qHashMulti(seed, key.text, key.pixels, key.weight, key.room, key.ratio);
  }
};

// Whether letters stand side by side: no marks that sit on others, no emoji made of several.
bool isPlain(const QString& text) {
  return std::all_of(text.begin(), text.end(), [](QChar c) {
    const auto code = c.unicode();
    return code < 0x0300 || (code >= 0x0370 && code < 0x0530) ||
           (code >= 0x2010 && code < 0x2300 && (code < 0x20D0 || code >= 0x2100));
  });
}

ShapedLine shape(const QString& text, const QFont& font) {
  ShapedLine line;
  if (areColumnFigures(font)) {
    if (FigureLine figures = figureLine(font, text); !figures.glyphs.isEmpty()) {
      line.figures = std::move(figures.glyphs);
      line.width = static_cast<int>(std::ceil(figures.width));
      line.height = QFontMetricsF(font).height();
      line.blank = line.width - figures.width;
      return line;
    }
  }
  line.text.setText(text);
  line.text.setTextFormat(Qt::PlainText);
  line.text.setPerformanceHint(QStaticText::AggressiveCaching);
  line.text.prepare(QTransform(), font);
  line.width = static_cast<int>(std::ceil(line.text.size().width()));
  line.height = line.text.size().height();
  return line;
}

QFont fontFor(const QString& text, const QFont& face) {
  const bool byLetters = face.styleStrategy() == QFont::PreferNoShaping || areColumnFigures(face);
  if (!byLetters || isPlain(text)) return face;
  QFont font = shapedFont(face);
  font.setStyleHint(QFont::AnyStyle);
  return font;
}

// Shaping is what text costs, and boards and tables draw the same words again and again: the last few thousand lines are kept,
// once for every room they fit and once for each they had to be cut for.
const ShapedLine& shapedLine(const QString& text, const QFont& face, int room, qreal ratio) {
  static QCache<LineKey, ShapedLine> kept(6000);
  const QFont font = fontFor(text, face);
  LineKey key{text, font.family(),        font.pixelSize(), font.weight(),
              wide, font.styleStrategy(), font.styleHint(), font.letterSpacing(),
              ratio};
  const auto keep = [&key](ShapedLine line) -> const ShapedLine& {
    auto* made = new ShapedLine(std::move(line));
    kept.insert(key, made);
    return *made;
  };
  const ShapedLine* known = kept.object(key);
  const QString words = text.contains(QLatin1Char('\n')) ? text.simplified() : text;
  // What is far too long is not shaped whole, only to be cut.
  const bool isLong = !known && static_cast<double>(words.size()) * font.pixelSize() * narrowest > room;
  // Callers measure in whole pixels; a fraction more is still a line that fits.
  if (!isLong) {
    const ShapedLine& whole = known ? *known : keep(shape(words, font));
    if (whole.width <= room + 1) return whole;
  }
  key.room = room;
  if (const ShapedLine* cut = kept.object(key)) return *cut;
  ShapedLine line = shape(QFontMetrics(font).elidedText(words, Qt::ElideRight, room), font);
  line.width = std::min(line.width, room);
  return keep(std::move(line));
}

}  // namespace

int advanceOf(const QFont& face, const QString& text) {
  static QCache<LineKey, int> kept(2000);
  if (text.isEmpty()) return 0;
  const QFont font = fontFor(text, face);
  const LineKey key{
      text, font.family(), font.pixelSize(), font.weight(), 0, font.styleStrategy(), font.styleHint(), font.letterSpacing(), 1};
  if (const int* known = kept.object(key)) return *known;
  const double figures = areColumnFigures(font) ? figureLine(font, text).width : 0;
  const int advance = figures > 0 ? static_cast<int>(std::ceil(figures)) : QFontMetrics(font).horizontalAdvance(text);
  kept.insert(key, new int(advance));
  return advance;
}

int lineWidth(const QPainter& painter, const QString& text) {
  return text.isEmpty() ? 0 : shapedLine(text, painter.font(), wide, painter.device()->devicePixelRatioF()).width;
}

int drawLine(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment alignment) {
  if (rect.width() <= 0 || text.isEmpty()) return 0;
  const ShapedLine& line = shapedLine(text, painter.font(), rect.width(), painter.device()->devicePixelRatioF());
  // As everywhere in Qt, left is where a text begins, unless it is said to be absolute.
  const bool mirrored = !(alignment & Qt::AlignAbsolute) && text.isRightToLeft();
  const bool right = alignment & (mirrored ? Qt::AlignLeft : Qt::AlignRight);
  const bool middle = alignment & Qt::AlignHCenter;
  const int spare = rect.width() - line.width;
  const bool atRight = right || (mirrored && !(alignment & Qt::AlignRight));
  const qreal x = rect.left() + (middle ? spare / 2.0 : atRight ? spare + line.blank : 0);
  const QPointF corner(x, rect.top() + (rect.height() - line.height) / 2);
  if (line.figures.isEmpty()) {
    painter.drawStaticText(corner, line.text);
  } else {
    painter.drawGlyphRun(corner + QPointF(0, QFontMetricsF(painter.font()).ascent()), line.figures);
  }
  return line.width;
}

QColor pressedColour(const QColor& color, bool dark) {
  const int towards = dark ? 255 : 0;
  const auto mix = [towards](int channel) { return static_cast<int>(channel + (towards - channel) * 0.06); };
  return QColor(mix(color.red()), mix(color.green()), mix(color.blue()), color.alpha());
}

QColor withAlpha(QColor color, double alpha) {
  color.setAlphaF(static_cast<float>(alpha));
  return color;
}

}  // namespace eclosion::ui
