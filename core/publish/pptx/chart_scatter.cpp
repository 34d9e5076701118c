// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/pptx/chart_scatter.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/publish/pptx/chart_marks.h"
#include "core/publish/pptx/scatter_series.h"

namespace eclosion::publish::pptx {
namespace {

struct ScatterWords {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::ChartSheet)
};

constexpr int perSeries = 3;  // columns: name, x, y
constexpr int pointsFrom = 1;
using Look = ScatterSeries::Look;

bool isDots(const Chart& chart) { return chart.form == ChartForm::dots; }
std::vector<ScatterSeries> seriesOf(const Chart& chart) { return isDots(chart) ? dotSeriesOf(chart) : stepSeriesOf(chart); }
NumberKind xNumber(const Chart& chart) { return isDots(chart) ? chart.values.number : chart.along.number; }
NumberKind yNumber(const Chart& chart) { return isDots(chart) ? NumberKind::decimal : chart.values.number; }

class Writer {
 public:
  Writer(Xml& xml, const Chart& chart, const ChartSheet& sheet, double points)
      : xml_(xml), chart_(chart), sheet_(sheet), points_(points), all_(seriesOf(chart)) {}

  ChartPlot write() {
    layout();
    xml_.open("c:scatterChart").val("c:scatterStyle", "lineMarker").val("c:varyColors", 0);
    for (size_t i = 0; i < all_.size(); ++i) series(static_cast<int>(i));
    xml_.val("c:axId", firstAxis).val("c:axId", secondAxis).close();
    axes();
    return plot();
  }

 private:
  // Names of lanes stand left of the plot, names of curves right of it.
  void layout() {
    if (isDots(chart_)) {
      qsizetype longest = 0;
      for (const ChartLane& lane : chart_.lanes) longest = std::max(longest, lane.name.size());
      const double room = std::clamp(static_cast<double>(longest) * 0.0105 * points_ / 12 + 0.02, 0.06, 0.3);
      plotLayout(xml_, room, 0.03, 0.97 - room, hasLegend() ? 0.76 : 0.84);
    } else {
      xml_.open("c:layout").close();
    }
  }
  [[nodiscard]] bool hasLegend() const {
    return std::count_if(all_.begin(), all_.end(), [](const ScatterSeries& one) { return one.inLegend; }) >
           (isDots(chart_) ? 0 : 1);
  }

  void series(int index) {
    const ScatterSeries& one = all_[static_cast<size_t>(index)];
    const int column = index * perSeries;
    const int last = pointsFrom + static_cast<int>(one.points.size()) - 1;
    beginSeries(xml_, index, sheet_, 0, column + 2);
    look(one);
    labels(one);
    xml_.open("c:xVal");
    sheet_.writeNumbers(xml_, {column + 1, pointsFrom, last});
    xml_.close().open("c:yVal");
    sheet_.writeNumbers(xml_, {column + 2, pointsFrom, last});
    xml_.close().val("c:smooth", 0).close();
  }

  void look(const ScatterSeries& one) {
    const bool drawn = one.look == Look::curve || one.look == Look::band || one.look == Look::ticks;
    xml_.open("c:spPr");
    if (drawn) {
      // The band is seen through: LibreOffice draws lines over dots.
      const bool band = one.look == Look::band;
      line(xml_, one.color, band ? bandWidth() : 2.25, band ? 45 : 100);
    } else {
      noLine(xml_);
    }
    xml_.close().open("c:marker");
    if (one.look == Look::dots || one.look == Look::hollow) {
      // LibreOffice fills what is hollow: another shape tells it apart there, too.
      xml_.val("c:symbol", one.look == Look::dots ? "circle" : "diamond").val("c:size", 6).open("c:spPr");
      if (one.look == Look::dots) {
        fill(xml_, one.color, 70);
        noLine(xml_);
      } else {
        xml_.open("a:noFill").close();
        line(xml_, one.color, 1.25);
      }
      xml_.close();
    } else {
      xml_.val("c:symbol", "none");
    }
    xml_.close();
  }

  // About a third of a lane of a chart that fills its slide.
  [[nodiscard]] double bandWidth() const {
    const double lanes = static_cast<double>(std::max<size_t>(1, chart_.lanes.size()));
    return std::clamp(100 / lanes, 3.0, 40.0);
  }

  void labels(const ScatterSeries& one) {
    if (one.look == Look::names) {
      std::vector<PointLabel> names;
      for (size_t i = 0; i < chart_.lanes.size(); ++i) names.push_back({static_cast<int>(i), {one.points[i].label}});
      wordLabels(xml_, SeriesKind::scatter, names, {.points = points_, .color = ink});
    }
  }

  void axes() {
    const ChartAxis& x = isDots(chart_) ? chart_.values : chart_.along;
    const double most = cellValue(x.maximum, xNumber(chart_));
    valueAxis(xml_, {.id = firstAxis,
                     .crosses = secondAxis,
                     .side = "b",
                     .minimum = cellValue(x.minimum, xNumber(chart_)),
                     .maximum = most,
                     .step = cellValue(x.step, xNumber(chart_)),
                     .format = shortFormat(xNumber(chart_), most),
                     .title = x.title.isEmpty() ? unitOf(xNumber(chart_)) : x.title,
                     .grid = isDots(chart_),
                     .between = false,
                     .points = points_});
    if (isDots(chart_)) {
      const double lanes = static_cast<double>(std::max<size_t>(1, chart_.lanes.size()));
      valueAxis(xml_, {.id = secondAxis,
                       .crosses = firstAxis,
                       .side = "l",
                       .minimum = 0.5,
                       .maximum = lanes + 0.5,
                       .step = 1,
                       .format = QStringLiteral("General"),
                       .grid = false,
                       .hidden = true,
                       .between = false,
                       .points = points_});
      return;
    }
    const double top = cellValue(chart_.values.maximum, chart_.values.number);
    valueAxis(xml_, {.id = secondAxis,
                     .crosses = firstAxis,
                     .side = "l",
                     .minimum = cellValue(chart_.values.minimum, chart_.values.number),
                     .maximum = top,
                     .step = cellValue(chart_.values.step, chart_.values.number),
                     .format = shortFormat(chart_.values.number, top),
                     .title = chart_.values.title,
                     .between = false,
                     .points = points_});
  }

  static QString unitOf(NumberKind kind) {
    if (kind == NumberKind::days) return ScatterWords::tr("days");
    return kind == NumberKind::years ? ScatterWords::tr("years") : QString();
  }

  [[nodiscard]] ChartPlot plot() const {
    ChartPlot plot;
    if (!hasLegend()) return plot;
    plot.legend = "b";
    for (size_t i = 0; i < all_.size(); ++i) {
      if (!all_[i].inLegend) plot.outOfLegend.push_back(static_cast<int>(i));
    }
    return plot;
  }

  Xml& xml_;
  const Chart& chart_;
  const ChartSheet& sheet_;
  double points_;
  std::vector<ScatterSeries> all_;
};

}  // namespace

ChartSheet scatterSheet(const Chart& chart) {
  ChartSheet sheet;
  const auto all = seriesOf(chart);
  for (size_t i = 0; i < all.size(); ++i) {
    const int column = static_cast<int>(i) * perSeries;
    sheet.set(0, column, QString());
    sheet.set(0, column + 1, QStringLiteral("x"));
    sheet.set(0, column + 2, all[i].name);
    sheet.format(column + 1, numberFormat(xNumber(chart)));
    sheet.format(column + 2, numberFormat(yNumber(chart)));
    int row = pointsFrom;
    for (const ScatterSeries::Point& point : all[i].points) {
      if (!point.label.isEmpty()) sheet.set(row, column, point.label);
      sheet.set(row, column + 1, cellValue(point.x, xNumber(chart)));
      if (point.y) sheet.set(row, column + 2, cellValue(*point.y, yNumber(chart)));
      ++row;
    }
  }
  return sheet;
}

ChartPlot writeScatter(Xml& xml, const Chart& chart, const ChartSheet& sheet, double points) {
  return Writer(xml, chart, sheet, points).write();
}

}  // namespace eclosion::publish::pptx
