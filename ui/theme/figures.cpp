// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/figures.h"

#include <QRawFont>
#include <algorithm>

namespace eclosion::ui {
namespace {

// Tells such a font from others. It decides what takes the place of a missing family, and ours is there.
constexpr auto mark = QFont::TypeWriter;

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

}  // namespace

QFont columnFigures(TextStep step) {
  QFont font = Theme::instance().font(step);
  font.setStyleHint(mark);
  return font;
}

bool areColumnFigures(const QFont& font) { return font.styleHint() == mark; }

FigureLine figureLine(const QFont& font, const QString& text) {
  const QRawFont face = QRawFont::fromFont(font);
  const QList<quint32> glyphs = face.glyphIndexesForString(text);
  if (text.isRightToLeft() || glyphs.size() != text.size() || glyphs.contains(0)) return {};
  const auto advances = [&face](const QList<quint32>& of) { return face.advancesForGlyphIndexes(of); };
  double cell = 0;
  for (const QPointF& digit : advances(face.glyphIndexesForString(QStringLiteral("0123456789"))))
    cell = std::max(cell, digit.x());
  const QList<QPointF> own = advances(glyphs);
  QList<QPointF> places;
  FigureLine line;
  for (qsizetype i = 0; i < own.size(); ++i) {
    const double room = isDigit(text.at(i)) ? cell : own.at(i).x();
    places.append({line.width + (room - own.at(i).x()) / 2, 0});
    line.width += room + font.letterSpacing();
  }
  line.glyphs.setRawFont(face);
  line.glyphs.setGlyphIndexes(glyphs);
  line.glyphs.setPositions(places);
  return line;
}

}  // namespace eclosion::ui
