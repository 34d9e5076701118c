// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/pptx/chart_marks.h"

#include <array>

namespace eclosion::publish::pptx {
namespace {

constexpr std::array<const char*, 7> placeNames{"outEnd", "ctr", "inBase", "t", "b", "l", "r"};

// The end of every <c:dLbl> and <c:dLbls>.
void shown(Xml& xml, bool value, bool seriesName) {
  xml.val("c:showLegendKey", 0).val("c:showVal", value ? 1 : 0).val("c:showCatName", 0);
  xml.val("c:showSerName", seriesName ? 1 : 0).val("c:showPercent", 0).val("c:showBubbleSize", 0);
}

void placed(Xml& xml, SeriesKind kind, LabelPlace place) {
  if (isAllowed(kind, place)) xml.val("c:dLblPos", placeNames.at(static_cast<size_t>(place)));
}

void textRun(Xml& xml, const char* element, const TextLook& look) {
  xml.open(element).at("sz", qRound64(look.points * 100)).at("b", look.bold ? 1 : 0);
  fill(xml, look.color);
  xml.open("a:latin").at("typeface", "+mn-lt").close();
  xml.close();
}

void axisTitle(Xml& xml, const QString& words, double points, bool turned) {
  if (words.isEmpty()) return;
  xml.open("c:title").open("c:tx").open("c:rich");
  xml.open("a:bodyPr");
  if (turned) xml.at("rot", -5'400'000).at("vert", "horz");
  xml.close().open("a:lstStyle").close();
  xml.open("a:p").open("a:pPr");
  textRun(xml, "a:defRPr", {points});
  xml.close().open("a:r");
  textRun(xml, "a:rPr", {points});
  xml.leaf("a:t", words).close(2);
  xml.close(2).val("c:overlay", 0).close();
}

}  // namespace

bool isAllowed(SeriesKind kind, LabelPlace place) {
  switch (kind) {
    case SeriesKind::clusteredBar:
      return place == LabelPlace::outEnd || place == LabelPlace::ctr || place == LabelPlace::inBase;
    case SeriesKind::stackedBar:
      return place == LabelPlace::ctr || place == LabelPlace::inBase;
    case SeriesKind::line:
    case SeriesKind::scatter:
      return place != LabelPlace::outEnd && place != LabelPlace::inBase;
    case SeriesKind::area:
      return false;  // it has no places at all
  }
  return false;
}

void textLook(Xml& xml, const TextLook& look) {
  xml.open("c:txPr").open("a:bodyPr");
  if (look.turned) xml.at("rot", *look.turned * 60'000).at("vert", "horz");
  xml.close().open("a:lstStyle").close().open("a:p").open("a:pPr");
  textRun(xml, "a:defRPr", look);
  xml.close().open("a:endParaRPr").at("lang", "en-US").close();
  xml.close(2);
}

void valueLabels(Xml& xml, SeriesKind kind, LabelPlace place, const QString& format, const TextLook& look) {
  xml.open("c:dLbls");
  xml.open("c:numFmt").at("formatCode", format).at("sourceLinked", 0).close();
  xml.open("c:spPr").open("a:noFill").close();
  noLine(xml);
  xml.close();
  textLook(xml, look);
  placed(xml, kind, place);
  shown(xml, true, false);
  xml.close();
}

void noLabels(Xml& xml) {
  xml.open("c:dLbls");
  shown(xml, false, false);
  xml.close();
}

void wordLabels(Xml& xml, SeriesKind kind, const std::vector<PointLabel>& labels, const TextLook& look) {
  xml.open("c:dLbls");
  for (const PointLabel& label : labels) {
    xml.open("c:dLbl").val("c:idx", label.index);
    xml.open("c:tx").open("c:rich").open("a:bodyPr").close().open("a:lstStyle").close();
    for (const QString& line : label.words) {
      xml.open("a:p");
      // Lines end, or begin, where their point is.
      if (label.words.size() > 1) xml.open("a:pPr").at("algn", label.place == LabelPlace::l ? "r" : "l").close();
      xml.open("a:r");
      textRun(xml, "a:rPr", look);
      xml.leaf("a:t", line).close(2);
    }
    xml.close(2);
    if (look.ground) {
      xml.open("c:spPr");
      fill(xml, *look.ground, 82);
      noLine(xml);
      xml.close();
    }
    placed(xml, kind, label.place);
    shown(xml, true, false);
    xml.close();
  }
  xml.open("c:spPr").open("a:noFill").close();
  noLine(xml);
  xml.close();
  shown(xml, false, false);
  xml.close();
}

void nameLabel(Xml& xml, SeriesKind kind, int index, const TextLook& look) {
  xml.open("c:dLbls").open("c:dLbl").val("c:idx", index);
  xml.open("c:spPr").open("a:noFill").close();
  noLine(xml);
  xml.close();
  textLook(xml, look);
  placed(xml, kind, LabelPlace::r);
  shown(xml, false, true);
  xml.close();
  shown(xml, false, false);
  xml.close();
}

void valueAxis(Xml& xml, const AxisLook& look) {
  const bool lying = *look.side == 'b';
  xml.open("c:valAx").val("c:axId", look.id);
  xml.open("c:scaling")
      .val("c:orientation", "minMax")
      .val("c:max", plain(look.maximum))
      .val("c:min", plain(look.minimum))
      .close();
  xml.val("c:delete", look.hidden ? 1 : 0).val("c:axPos", look.side);
  if (look.grid) {
    xml.open("c:majorGridlines").open("c:spPr");
    line(xml, hairline, 0.75);
    xml.close(2);
  }
  axisTitle(xml, look.title, look.points, !lying);
  xml.open("c:numFmt").at("formatCode", look.format).at("sourceLinked", 0).close();
  xml.val("c:majorTickMark", "none").val("c:minorTickMark", "none").val("c:tickLblPos", "nextTo");
  xml.open("c:spPr");
  noLine(xml);
  xml.close();
  textLook(xml, {look.points});
  xml.val("c:crossAx", look.crosses).val("c:crosses", look.atMaximum ? "max" : "min");
  xml.val("c:crossBetween", look.between ? "between" : "midCat");
  xml.val("c:majorUnit", plain(look.step)).close();
}

void categoryAxis(Xml& xml, const CategoryAxisLook& look) {
  xml.open("c:catAx").val("c:axId", look.id);
  xml.open("c:scaling").val("c:orientation", look.lying ? "maxMin" : "minMax").close();
  xml.val("c:delete", 0).val("c:axPos", look.lying ? "l" : "b");
  xml.open("c:numFmt").at("formatCode", "General").at("sourceLinked", 0).close();
  xml.val("c:majorTickMark", "none").val("c:minorTickMark", "none").val("c:tickLblPos", "low");
  xml.open("c:spPr");
  line(xml, {"bg1", 65}, 0.75);
  xml.close();
  textLook(xml, {.points = look.points, .turned = look.turned});
  // Years are names here, never dates to be spread out: auto is off.
  xml.val("c:crossAx", look.crosses).val("c:crosses", "autoZero").val("c:auto", 0).val("c:lblAlgn", "ctr");
  xml.val("c:lblOffset", 100).val("c:tickLblSkip", look.labelEvery).val("c:tickMarkSkip", look.labelEvery);
  xml.val("c:noMultiLvlLbl", 1).close();
}

void beginSeries(Xml& xml, int index, const ChartSheet& sheet, int nameRow, int nameColumn) {
  xml.open("c:ser").val("c:idx", index).val("c:order", index).open("c:tx");
  sheet.writeTexts(xml, {nameColumn, nameRow, nameRow});
  xml.close();
}

void beginNamelessSeries(Xml& xml, int index) {
  xml.open("c:ser").val("c:idx", index).val("c:order", index).open("c:tx").leaf("c:v", QString(QChar::Nbsp)).close();
}

QString numberFormat(NumberKind kind) {
  switch (kind) {
    case NumberKind::count:
    case NumberKind::days:
      return QStringLiteral("#,##0");
    case NumberKind::share:
      return QStringLiteral("0.0%");
    case NumberKind::money:
      return QStringLiteral("#,##0.00\\ \"€\"");
    case NumberKind::years:
    case NumberKind::decimal:
      return QStringLiteral("0.0");
  }
  return QStringLiteral("General");
}

QString shortFormat(NumberKind kind, double most) {
  if (kind == NumberKind::share) return QStringLiteral("0%");
  if (kind != NumberKind::money) return numberFormat(kind);
  if (most >= 9'950'000) return QStringLiteral("#,##0,,\\ \"M€\"");
  if (most >= 999'500) return QStringLiteral("#,##0.0,,\\ \"M€\"");
  return most >= 1000 ? QStringLiteral("#,##0,\\ \"k€\"") : QStringLiteral("#,##0\\ \"€\"");
}

double cellValue(double value, NumberKind kind) { return kind == NumberKind::money ? value / 100 : value; }

}  // namespace eclosion::publish::pptx
