// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chart_check.h"

#include <QRegularExpression>
#include <QSet>

#include "core/support/zip_bytes.h"

namespace eclosion::test {
namespace {

using Cells = std::map<QString, QString>;  // "B2": what stands there

// A workbook of one sheet named Data with shared strings, as libxlsxwriter writes them.
std::optional<Cells> cellsOf(const QByteArray& workbook) {
  const auto parts = unzipped(workbook, qint64{1} << 28);
  if (!parts || parts->count("xl/worksheets/sheet1.xml") == 0) return std::nullopt;
  std::vector<QString> strings;
  if (const auto shared = parts->find("xl/sharedStrings.xml"); shared != parts->end()) {
    const auto tree = readXml(shared->second);
    if (!tree) return std::nullopt;
    for (const XmlNode& one : tree->children) strings.push_back(one.child("t") ? one.child("t")->text : QString());
  }
  const auto sheet = readXml(parts->at("xl/worksheets/sheet1.xml"));
  const auto book = readXml(parts->at("xl/workbook.xml"));
  if (!sheet || !book || !book->find("sheet") || book->find("sheet")->attribute("name") != u"Data") return std::nullopt;
  Cells cells;
  sheet->each([&](const XmlNode& node) {
    if (node.name != u"c" || !node.child("v")) return;
    const QString value = node.child("v")->text;
    cells[node.attribute("r")] = node.attribute("t") == u"s" ? strings.at(value.toUInt()) : value;
  });
  return cells;
}

class ChartChecker {
 public:
  ChartChecker(const XmlNode& chart, const Cells& cells) : chart_(chart), cells_(cells) {}

  QStringList faults() {
    order();
    chart_.each([&](const XmlNode& node) {
      if (node.name == u"c:strRef") range(node, "c:strCache");
      if (node.name == u"c:numRef") range(node, "c:numCache");
      if (node.name == u"c:ser") labels(node);
      if (node.name.endsWith(u"Chart") && node.child("c:axId")) plot(node);
    });
    axes();
    if (!chart_.find("c:externalData")) wrong(QStringLiteral("does not lead to its workbook"));
    const XmlNode* blanks = chart_.find("c:dispBlanksAs");
    if (!blanks || blanks->attribute("val") != u"gap") wrong(QStringLiteral("does not leave gaps where values are missing"));
    return faults_;
  }

 private:
  void wrong(const QString& what) { faults_ << what; }

  void order() {
    const auto say = [&](const QString& what) { wrong(what); };
    chart_.each([&](const XmlNode& node) {
      if (node.name == u"c:chartSpace")
        checkOrder(node, {"c:date1904", "c:roundedCorners", "c:chart", "c:spPr", "c:txPr", "c:externalData"}, say);
      if (node.name == u"c:chart")
        checkOrder(node, {"c:title", "c:autoTitleDeleted", "c:plotArea", "c:legend", "c:plotVisOnly", "c:dispBlanksAs"}, say);
      if (node.name == u"c:ser")
        checkOrder(node,
                   {"c:idx", "c:order", "c:tx", "c:spPr", "c:invertIfNegative", "c:marker", "c:dLbls", "c:errBars", "c:cat",
                    "c:xVal", "c:val", "c:yVal", "c:smooth"},
                   say);
      if (node.name == u"c:valAx" || node.name == u"c:catAx")
        checkOrder(
            node,
            {"c:axId", "c:scaling", "c:delete", "c:axPos", "c:majorGridlines", "c:title", "c:numFmt", "c:majorTickMark",
             "c:minorTickMark", "c:tickLblPos", "c:spPr", "c:txPr", "c:crossAx", "c:crosses", "c:crossBetween", "c:majorUnit"},
            say);
      if (node.name == u"c:barChart")
        checkOrder(node, {"c:barDir", "c:grouping", "c:varyColors", "c:ser", "c:gapWidth", "c:overlap", "c:axId"}, say);
    });
  }

  void range(const XmlNode& node, const char* cacheName) {
    const XmlNode *formula = node.child("c:f"), *cache = node.child(cacheName);
    if (!formula || !cache) return wrong(QStringLiteral("has a range without a cache"));
    static const QRegularExpression form(QStringLiteral(R"(^Data!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$)"));
    const auto match = form.match(formula->text);
    if (!match.hasMatch()) return wrong(QStringLiteral("has no range: ") + formula->text);
    const QString column = match.captured(1);
    const int first = match.captured(2).toInt(), last = match.captured(4).isEmpty() ? first : match.captured(4).toInt();
    if (!match.captured(3).isEmpty() && match.captured(3) != column) wrong(formula->text + QStringLiteral(" has two columns"));
    const XmlNode* count = cache->child("c:ptCount");
    if (!count || count->attribute("val").toInt() != last - first + 1)
      wrong(formula->text + QStringLiteral(" has another number of points in its cache"));
    std::map<int, QString> points;
    for (const XmlNode& one : cache->children) {
      if (one.name == u"c:pt") points[one.attribute("idx").toInt()] = one.child("c:v") ? one.child("c:v")->text : QString();
    }
    for (int row = first; row <= last; ++row) {
      const auto cell = cells_.find(column + QString::number(row));
      const auto point = points.find(row - first);
      const bool same = (cell == cells_.end()) == (point == points.end()) &&
                        (cell == cells_.end() || isSame(cell->second, point->second, node.name == u"c:numRef"));
      if (!same) wrong(QStringLiteral("%1: row %2 of the cache is not the cell").arg(formula->text).arg(row));
    }
    if (!points.empty() && points.rbegin()->first > last - first)
      wrong(formula->text + QStringLiteral(" has points beyond its end"));
  }
  // Suites show words of a point where there is none at zero, or refuse the file.
  void labels(const XmlNode& series) {
    const XmlNode *labels = series.child("c:dLbls"), *values = series.child("c:val");
    if (!values) values = series.child("c:yVal");
    if (!labels || !values) return;
    QSet<QString> points;
    values->each([&](const XmlNode& node) {
      if (node.name == u"c:pt") points << node.attribute("idx");
    });
    for (const XmlNode& one : labels->children) {
      const XmlNode* index = one.name == u"c:dLbl" ? one.child("c:idx") : nullptr;
      if (index && !points.contains(index->attribute("val")))
        wrong(QStringLiteral("has words beside the point %1, which is not there").arg(index->attribute("val")));
    }
  }
  static bool isSame(const QString& a, const QString& b, bool number) { return number ? a.toDouble() == b.toDouble() : a == b; }

  void plot(const XmlNode& node) {
    const QString grouping = node.child("c:grouping") ? node.child("c:grouping")->attribute("val") : QString();
    const bool bar = node.name == u"c:barChart", stacked = grouping == u"stacked" || grouping == u"percentStacked";
    if (bar && stacked && (!node.child("c:overlap") || node.child("c:overlap")->attribute("val") != u"100"))
      wrong(QStringLiteral("has stacks that do not overlap"));
    int ids = 0;
    for (const XmlNode& one : node.children) {
      if (one.name != u"c:axId") continue;
      ++ids;
      used_ << one.attribute("val");
    }
    if (ids != 2) wrong(QStringLiteral("has %1 axes in a plot").arg(ids));
    QSet<QString> allowed;
    if (bar) allowed = {QStringLiteral("ctr"), QStringLiteral("inEnd"), QStringLiteral("inBase")};
    if (bar && !stacked) allowed << QStringLiteral("outEnd");
    if (node.name == u"c:lineChart" || node.name == u"c:scatterChart")
      allowed = {QStringLiteral("t"), QStringLiteral("b"), QStringLiteral("l"), QStringLiteral("r"), QStringLiteral("ctr")};
    node.each([&](const XmlNode& one) {
      if (one.name == u"c:dLblPos" && !allowed.contains(one.attribute("val")))
        wrong(node.name + QStringLiteral(" has labels at ") + one.attribute("val"));
      if (one.name == u"c:cat" && !one.child("c:strRef")) wrong(QStringLiteral("has categories that are no words"));
    });
  }

  void axes() {
    QSet<QString> ids;
    chart_.each([&](const XmlNode& node) {
      if (node.name != u"c:valAx" && node.name != u"c:catAx") return;
      const QString id = node.child("c:axId") ? node.child("c:axId")->attribute("val") : QString();
      if (ids.contains(id)) wrong(QStringLiteral("has the axis %1 twice").arg(id));
      ids << id;
      if (node.name == u"c:valAx" && (!node.find("c:min") || !node.find("c:max") || !node.child("c:majorUnit")))
        wrong(QStringLiteral("has an axis whose range is not set"));
      if (node.name == u"c:catAx" && (!node.child("c:auto") || node.child("c:auto")->attribute("val") != u"0"))
        wrong(QStringLiteral("takes its categories for dates"));
    });
    if (ids != used_) wrong(QStringLiteral("has axes that its plots do not name"));
  }

  const XmlNode& chart_;
  const Cells& cells_;
  QSet<QString> used_;
  QStringList faults_;
};

}  // namespace

QStringList chartFaults(const XmlNode& chart, const QByteArray& workbook) {
  const auto cells = cellsOf(workbook);
  if (!cells) return {QStringLiteral("has a workbook that cannot be read")};
  return ChartChecker(chart, *cells).faults();
}

}  // namespace eclosion::test
