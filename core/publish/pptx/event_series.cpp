// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/pptx/event_series.h"

#include <algorithm>

#include "core/publish/chart_events.h"

namespace eclosion::publish::pptx {
namespace {

constexpr int mostLetters = 21;                          // of a line: LibreOffice breaks longer ones where it sees fit
constexpr int mostLines = 4;                             // of one event
constexpr double letterWidth = 0.55, lineHeight = 1.25;  // of the size of words

double wordSize(double points) { return points - 2; }

// At spaces; the last line has what is left, however long: nothing is cut that can be edited.
QStringList linesOf(const QString& words) {
  QStringList lines;
  for (const QString& word : words.simplified().split(u' ', Qt::SkipEmptyParts)) {
    const bool joins = !lines.isEmpty() && (lines.constLast().size() + word.size() < mostLetters || lines.size() == mostLines);
    if (joins) {
      lines.last() += u' ' + word;
    } else {
      lines << word;
    }
  }
  return lines;
}

double highest(const Chart& chart, qsizetype category) {
  double sum = 0, most = 0;
  for (const ChartSeries& one : chart.series) {
    const double value = one.values[static_cast<size_t>(category)].value_or(0);
    sum += std::max(0.0, value);
    most = std::max(most, value);
  }
  const bool stacked = chart.form == ChartForm::area || (chart.form == ChartForm::columns && chart.stacking != Stacking::none);
  return stacked ? sum : most;
}

}  // namespace

std::vector<EventPoint> eventPoints(const Chart& chart, const ChartRoom& room, int rowsBefore) {
  std::vector<EventPoint> points;
  if (chart.form == ChartForm::bars || chart.categories.isEmpty()) return points;
  for (const size_t index : eventOrder(chart)) {
    const ChartEvent& event = chart.events[index];
    const qsizetype category = eventCategory(chart, event);
    if (points.empty() || points.back().category != category) points.push_back({.category = category});
    points.back().words << linesOf(event.title) << linesOf(event.text);
  }
  // The axes take some of the chart, the names of series right of an area or a stack more.
  const bool besideLegend = chart.series.size() > 1 && chart.form != ChartForm::lines;
  const QRectF plot(0, 0, room.size.width() * (besideLegend ? 0.76 : 0.9), room.size.height() * 0.84);
  const double places = static_cast<double>(rowsBefore + chart.categories.size());
  const bool between = chart.form != ChartForm::area;  // the places of categories stand between marks of the axis
  const auto xOf = [&](qsizetype category) {
    const double place = static_cast<double>(rowsBefore + category);
    return plot.width() * (between ? (place + 0.5) / places : places > 1 ? place / (places - 1) : 0.5);
  };
  const double range = chart.values.maximum - chart.values.minimum;
  const auto yOf = [&](double value) { return plot.bottom() - (value - chart.values.minimum) / range * plot.height(); };
  std::vector<EventNote> notes;
  for (const EventPoint& point : points) {
    qsizetype letters = 0;
    for (const QString& line : point.words) letters = std::max(letters, line.size());
    // A label has some air around its words.
    notes.push_back(
        {.x = xOf(point.category),
         .width = static_cast<double>(std::min<qsizetype>(letters, mostLetters)) * wordSize(room.points) * letterWidth + 8,
         .height = static_cast<double>(point.words.size()) * wordSize(room.points) * lineHeight + 6});
  }
  const auto topOfData = [&](double left, double right) {
    double top = plot.bottom();
    for (qsizetype category = 0; category < chart.categories.size(); ++category) {
      if (const double x = xOf(category); x >= left - 4 && x <= right + 4) top = std::min(top, yOf(highest(chart, category)));
    }
    return top;
  };
  const auto stands = placeEvents(notes, {.plot = plot, .gap = 5, .above = 8, .over = 60, .topOfData = topOfData});
  for (size_t i = 0; i < points.size(); ++i) {
    // Words stand beside their point, at its height: what found no room is at the top all the same.
    const double middle = stands[i] ? stands[i]->box.center().y() : plot.top() + notes[i].height / 2;
    const double value = chart.values.minimum + (plot.bottom() - middle) / plot.height() * range;
    points[i].value = cellValue(value, chart.values.number);
    if (stands[i] ? !stands[i]->left : notes[i].x < plot.center().x()) points[i].place = LabelPlace::r;
  }
  return points;
}

void writeEvents(Xml& xml, const ChartSheet& sheet, const EventRanges& ranges, const std::vector<EventPoint>& events,
                 double points) {
  beginSeries(xml, ranges.index, sheet, ranges.nameRow, ranges.values.column);
  xml.open("c:spPr");
  noLine(xml);
  xml.close();
  xml.open("c:marker").val("c:symbol", "circle").val("c:size", 5).open("c:spPr");
  fill(xml, quietInk);
  noLine(xml);
  xml.close(2);
  std::vector<PointLabel> labels;
  for (const EventPoint& event : events)
    labels.push_back({ranges.firstRow + static_cast<int>(event.category), event.words, event.place});
  wordLabels(xml, SeriesKind::line, labels, {.points = wordSize(points), .color = ink, .ground = paper});
  // The whole of the value downwards: a line to the axis that follows the point wherever somebody moves it.
  xml.open("c:errBars").val("c:errDir", "y").val("c:errBarType", "minus").val("c:errValType", "percentage");
  xml.val("c:noEndCap", 1).val("c:val", 100).open("c:spPr");
  line(xml, quietInk, 1, 100, "sysDot");
  xml.close(2);
  xml.open("c:cat");
  sheet.writeTexts(xml, ranges.categories);
  xml.close().open("c:val");
  sheet.writeNumbers(xml, ranges.values);
  xml.close().val("c:smooth", 0).close();
}

}  // namespace eclosion::publish::pptx
