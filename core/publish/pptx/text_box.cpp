// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/pptx/text_box.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace eclosion::publish::pptx {

void openRoot(Xml& xml, const char* element) {
  xml.open(element).at("xmlns:a", drawingSpace).at("xmlns:r", relationSpace).at("xmlns:p", slideSpace);
}

void openTree(Xml& xml) {
  xml.open("p:spTree").open("p:nvGrpSpPr").open("p:cNvPr").at("id", 1).at("name", "").close();
  xml.open("p:cNvGrpSpPr").close().open("p:nvPr").close(2);
  xml.open("p:grpSpPr").open("a:xfrm");
  for (const char* corner : {"a:off", "a:chOff"}) {
    xml.open(corner).at("x", 0).at("y", 0).close();
    xml.open(corner == std::string_view("a:off") ? "a:ext" : "a:chExt").at("cx", 0).at("cy", 0).close();
  }
  xml.close(2);
}

void paragraph(Xml& xml, const Paragraph& words, const QString& language) {
  const auto look = [&](const char* element) {
    xml.open(element);
    if (!language.isEmpty()) xml.at("lang", language);
    xml.at("sz", qRound64(words.points * 100)).at("b", words.bold ? 1 : 0);
    fill(xml, words.color);
    xml.close();
  };
  xml.open("a:p").open("a:pPr");
  if (words.bullet) {
    xml.at("marL", 228'600).at("indent", -228'600);
  } else {
    xml.at("marL", 0).at("indent", 0);
  }
  xml.at("algn", words.align);
  if (words.bullet) {
    xml.open("a:buFont").at("typeface", "Arial").close().open("a:buChar").at("char", QStringLiteral("•")).close();
  } else {
    xml.open("a:buNone").close();
  }
  xml.close();
  const QStringList lines = words.words.split(u'\n');
  for (qsizetype i = 0; i < lines.size(); ++i) {
    if (i > 0) xml.open("a:br").close();
    if (lines[i].isEmpty()) continue;
    xml.open("a:r");
    look("a:rPr");
    xml.leaf("a:t", lines[i]).close();
  }
  look("a:endParaRPr");
  xml.close();
}

void shapeName(Xml& xml, const ShapeName& name) {
  xml.open("p:cNvPr").at("id", name.id).at("name", name.name);
  if (!name.alt.isEmpty()) xml.at("descr", name.alt);
  xml.close();
}

void transform(Xml& xml, const char* element, const Box& box) {
  xml.open(element).open("a:off").at("x", box.x).at("y", box.y).close();
  xml.open("a:ext").at("cx", std::max<qint64>(0, box.width)).at("cy", std::max<qint64>(0, box.height)).close(2);
}

void textBox(Xml& xml, const ShapeName& name, const Box& box, const std::vector<Paragraph>& paragraphs, const QString& language,
             const char* anchor) {
  xml.open("p:sp").open("p:nvSpPr");
  shapeName(xml, name);
  xml.open("p:cNvSpPr").at("txBox", 1).close().open("p:nvPr").close(2);
  xml.open("p:spPr");
  transform(xml, "a:xfrm", box);
  xml.open("a:prstGeom").at("prst", "rect").open("a:avLst").close(2);
  xml.open("a:noFill").close(2);
  xml.open("p:txBody").open("a:bodyPr").at("wrap", "square").at("lIns", 0).at("tIns", 0).at("rIns", 0).at("bIns", 0);
  xml.at("anchor", anchor).open("a:normAutofit").close(2);
  xml.open("a:lstStyle").close();
  for (const Paragraph& one : paragraphs) paragraph(xml, one, language);
  if (paragraphs.empty()) paragraph(xml, {}, language);
  xml.close(2);
}

double sizeThatFits(const std::vector<QString>& paragraphs, const Box& box, double most, double least) {
  constexpr double letterWidth = 0.52, lineHeight = 1.25;  // of the size, of a plain typeface
  const double width = static_cast<double>(box.width) / emuPerPoint, height = static_cast<double>(box.height) / emuPerPoint;
  for (double points = most; points > least; points -= 1) {
    const double letters = std::max(1.0, width / (points * letterWidth));
    double lines = 0;
    for (const QString& words : paragraphs) {
      for (const QString& line : words.split(u'\n'))
        lines += std::max(1.0, std::ceil(static_cast<double>(line.size()) / letters));
    }
    if (lines * points * lineHeight <= height) return points;
  }
  return least;
}

double pointsOfLine(const QString& words, qint64 width) {
  constexpr double letterWidth = 0.72;  // of the size, of a wide typeface: who opens the slides may have another one
  return std::max(9.0, std::floor(static_cast<double>(width) / emuPerPoint /
                                  (letterWidth * static_cast<double>(std::max<qsizetype>(1, words.size())))));
}

}  // namespace eclosion::publish::pptx
