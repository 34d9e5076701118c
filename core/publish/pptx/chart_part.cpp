// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/pptx/chart_part.h"

#include "core/publish/pptx/chart_categories.h"
#include "core/publish/pptx/chart_marks.h"
#include "core/publish/pptx/chart_scatter.h"

namespace eclosion::publish::pptx {
namespace {

void legend(Xml& xml, const ChartPlot& plot, double points) {
  if (!plot.legend) return;
  xml.open("c:legend").val("c:legendPos", plot.legend);
  for (const int hidden : plot.outOfLegend) xml.open("c:legendEntry").val("c:idx", hidden).val("c:delete", 1).close();
  xml.val("c:overlay", 0);
  textLook(xml, {points});
  xml.close();
}

}  // namespace

ChartPart chartPart(const Chart& chart, const QByteArray& workbookId, const ChartRoom& room) {
  const double points = room.points;
  const bool scattered = chart.form == ChartForm::dots || chart.form == ChartForm::steps;
  ChartPart part;
  part.sheet = scattered ? scatterSheet(chart) : categorySheet(chart, room);
  Xml xml;
  xml.open("c:chartSpace").at("xmlns:c", "http://schemas.openxmlformats.org/drawingml/2006/chart");
  xml.at("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main");
  xml.at("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
  xml.val("c:date1904", 0).val("c:roundedCorners", 0);
  xml.open("c:chart").val("c:autoTitleDeleted", 1).open("c:plotArea");
  const ChartPlot plot = scattered ? writeScatter(xml, chart, part.sheet, points) : writeCategories(xml, chart, part.sheet, room);
  xml.close();
  legend(xml, plot, points);
  xml.val("c:plotVisOnly", 1).val("c:dispBlanksAs", "gap").close();
  xml.open("c:spPr").open("a:noFill").close();
  noLine(xml);
  xml.close();
  textLook(xml, {points});
  xml.open("c:externalData").at("r:id", workbookId.constData()).val("c:autoUpdate", 0).close();
  xml.close();
  part.xml = xml.done();
  return part;
}

}  // namespace eclosion::publish::pptx
