// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/pptx/chart_categories.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstring>

#include "core/publish/pptx/chart_marks.h"
#include "core/publish/pptx/event_series.h"

namespace eclosion::publish::pptx {
namespace {

struct ChartCategories {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::ChartSheet)
};

// Years begin in January, and office suites name every n-th category from the first on: where months begin later in the year, the
// rows of those before stand empty.
int rowsBefore(const Chart& chart) {
  constexpr int year = 12;
  return chart.axisNames.isEmpty() ? 0 : (year - std::max(0, chart.labelFirst) % year) % year;
}

bool isBar(const Chart& chart) { return chart.form == ChartForm::columns || chart.form == ChartForm::bars; }
bool isStack(const Chart& chart) { return chart.form == ChartForm::area || (isBar(chart) && chart.stacking != Stacking::none); }
// So many that numbers on them would cover each other.
bool isMany(const Chart& chart) {
  const bool beside = isBar(chart) && chart.stacking == Stacking::none;
  return chart.categories.size() * (beside ? chart.series.size() : 1) > 40;
}
bool hasTotals(const Chart& chart) {
  return chart.totals && !isMany(chart) && isBar(chart) && chart.stacking == Stacking::stacked && !chart.series.empty();
}

// The sheet's columns: a category, what the axis calls it where that is another word, the series, their sum, how high the words
// about what happened stand, and those words.
struct Columns {
  explicit Columns(const Chart& chart)
      : axis(chart.axisNames.isEmpty() ? 0 : 1),
        first(axis + 1),
        total(first + static_cast<int>(chart.series.size())),
        events(total + (hasTotals(chart) ? 1 : 0)),
        eventWords(events + 1) {}
  int axis, first, total, events, eventWords;
};

const char* grouping(const Chart& chart) {
  if (chart.form == ChartForm::lines) return "standard";
  if (chart.stacking == Stacking::share) return "percentStacked";
  if (chart.form == ChartForm::area) return "stacked";
  return chart.stacking == Stacking::stacked ? "stacked" : "clustered";
}

std::optional<double> sumOf(const Chart& chart, size_t category) {
  std::optional<double> sum;
  for (const ChartSeries& one : chart.series) {
    if (category < one.values.size() && one.values[category]) sum = sum.value_or(0) + *one.values[category];
  }
  return sum;
}

double largest(const Chart& chart) { return cellValue(chart.values.maximum, chart.values.number); }

// Ink that shows on a colour.
ThemeColor inkOn(ThemeColor color) {
  const bool light = color.lumOff >= 40 || (std::strcmp(color.scheme, "bg1") == 0 && color.lumMod >= 60);
  return light ? ink : paper;
}

class Writer {
 public:
  Writer(Xml& xml, const Chart& chart, const ChartSheet& sheet, const ChartRoom& room)
      : xml_(xml),
        chart_(chart),
        sheet_(sheet),
        columns_(chart),
        points_(room.points),
        height_(room.size.height()),
        events_(eventPoints(chart, room, rowsBefore(chart))) {}

  ChartPlot write() {
    layout();
    switch (chart_.form) {
      case ChartForm::lines:
        lines();
        break;
      case ChartForm::area:
        area();
        break;
      default:
        bars();
    }
    const bool lying = chart_.form == ChartForm::bars;
    const bool crowded = !lying && isCrowded();
    categoryAxis(xml_, {.id = firstAxis,
                        .crosses = secondAxis,
                        .lying = lying,
                        .labelEvery = std::max(1, chart_.labelEvery),
                        .turned = turnOf(crowded),
                        .points = lying ? lyingPoints() : points_});
    const double most = largest(chart_);
    valueAxis(xml_, {.id = secondAxis,
                     .crosses = firstAxis,
                     .side = lying ? "b" : "l",
                     .minimum = cellValue(chart_.values.minimum, chart_.values.number),
                     .maximum = most,
                     .step = cellValue(chart_.values.step, chart_.values.number),
                     .format = shortFormat(chart_.values.number, most),
                     .title = chart_.values.title,
                     .atMaximum = lying,
                     .between = chart_.form != ChartForm::area,
                     .points = points_});
    return plot();
  }

 private:
  // Names at the ends of lines stand right of the plot.
  void layout() {
    if (!named()) {
      xml_.open("c:layout").close();
      return;
    }
    qsizetype longest = 0;
    for (const ChartSeries& one : chart_.series) longest = std::max(longest, one.name.size());
    const double room = std::clamp(static_cast<double>(longest) * 0.0105 * points_ / 12 + 0.02, 0.06, 0.35);
    plotLayout(xml_, 0.08, 0.04, 0.92 - room, 0.8);
  }
  // Names below each other, of many bars, are set smaller, so that one of two lines does not reach into the next.
  [[nodiscard]] double lyingPoints() const {
    constexpr double bars = 14, least = 8;
    return std::max(least,
                    std::min(points_, points_ * bars / static_cast<double>(std::max<qsizetype>(1, chart_.categories.size()))));
  }
  // LibreOffice breaks what is set to lie flat where the next place begins: the names of years have twelve.
  [[nodiscard]] std::optional<int> turnOf(bool crowded) const {
    if (!chart_.axisNames.isEmpty()) return std::nullopt;
    return crowded ? -45 : 0;
  }
  // Names that would run into each other, broken over three lines even, are turned.
  [[nodiscard]] bool isCrowded() const {
    if (!chart_.axisNames.isEmpty()) return false;
    constexpr qsizetype letters = 110;  // along an axis
    qsizetype longest = 0, longestWord = 0;
    for (const QString& name : chart_.categories) {
      longest = std::max(longest, name.size());
      for (const QStringView word : QStringView(name).split(u' ')) longestWord = std::max(longestWord, word.size());
    }
    const int every = std::max(1, chart_.labelEvery);
    const qsizetype shown = (chart_.categories.size() + every - 1) / every;
    return longest > 4 && (shown * longestWord > letters || shown * longest > 3 * letters);
  }

  [[nodiscard]] ChartSheet::Range rows(int column) const {
    return {column, 1, std::max(1, rowsBefore(chart_) + static_cast<int>(chart_.categories.size()))};
  }
  void categoriesAndValues(int column) {
    xml_.open("c:cat");
    sheet_.writeTexts(xml_, rows(columns_.axis));
    xml_.close().open("c:val");
    sheet_.writeNumbers(xml_, rows(column));
    xml_.close();
  }
  // The last row that has a value.
  [[nodiscard]] int lastKnown(const ChartSeries& series) const {
    for (size_t i = series.values.size(); i > 0; --i) {
      if (series.values[i - 1]) return rowsBefore(chart_) + static_cast<int>(i - 1);
    }
    return -1;
  }
  // Nothing at all says nothing.
  [[nodiscard]] QString labelFormat() const {
    const QString one = shortFormat(chart_.values.number, largest(chart_));
    return QStringLiteral("%1;-%1;").arg(one);
  }
  // A part that is too thin for its number says none: the numbers of its neighbours would stand on each other.
  [[nodiscard]] QString partFormat() const {
    const bool lying = chart_.form == ChartForm::bars;
    const double part = lying ? 0.03 : std::min(0.2, points_ * 1.15 / std::max(1.0, height_ * 0.84));
    const double range = largest(chart_) - cellValue(chart_.values.minimum, chart_.values.number);
    return QStringLiteral("[<%1]\"\";%2").arg(plain(range * part), shortFormat(chart_.values.number, largest(chart_)));
  }
  [[nodiscard]] ThemeColor colorOf(size_t i) const { return themeColor(chart_.series[i].color); }

  void bars() {
    const bool stacked = isStack(chart_);
    const SeriesKind kind = stacked ? SeriesKind::stackedBar : SeriesKind::clusteredBar;
    xml_.open("c:barChart").val("c:barDir", chart_.form == ChartForm::bars ? "bar" : "col");
    xml_.val("c:grouping", grouping(chart_)).val("c:varyColors", 0);
    for (size_t i = 0; i < chart_.series.size(); ++i) {
      const int column = columns_.first + static_cast<int>(i);
      beginSeries(xml_, static_cast<int>(i), sheet_, 0, column);
      xml_.open("c:spPr");
      fill(xml_, colorOf(i));
      xml_.close().val("c:invertIfNegative", 0);
      if (chart_.valueLabels && !isMany(chart_)) {
        const TextLook look{.points = points_ - 1, .color = stacked ? inkOn(colorOf(i)) : ink};
        valueLabels(xml_, kind, stacked ? LabelPlace::ctr : LabelPlace::outEnd,
                    stacked && chart_.values.minimum >= 0 ? partFormat() : labelFormat(), look);
      }
      categoriesAndValues(column);
      xml_.close();
    }
    const bool lying = chart_.form == ChartForm::bars;
    if (hasTotals(chart_) && lying) totalBars();
    const auto count = chart_.categories.size();
    xml_.val("c:gapWidth", isMany(chart_) ? 15 : count <= 2 ? 200 : 45);
    if (stacked) xml_.val("c:overlap", 100);
    xml_.val("c:axId", firstAxis).val("c:axId", secondAxis).close();
    linesOver(!lying && hasTotals(chart_));
  }

  // Lines without ink pass over the shapes, for words that stand at their points: one chart of lines has all of them.
  void linesOver(bool totals) {
    if (!totals && events_.empty()) return;
    xml_.open("c:lineChart").val("c:grouping", "standard").val("c:varyColors", 0);
    if (totals) totalLine();
    events();
    xml_.val("c:marker", 1).val("c:axId", firstAxis).val("c:axId", secondAxis).close();
  }
  void events() {
    if (events_.empty()) return;
    writeEvents(xml_, sheet_,
                {.index = eventsIndex(),
                 .categories = rows(columns_.axis),
                 .values = rows(columns_.events),
                 .firstRow = rowsBefore(chart_)},
                events_, points_);
  }
  [[nodiscard]] int eventsIndex() const { return static_cast<int>(chart_.series.size()) + (hasTotals(chart_) ? 1 : 0); }

  void totalLine() {
    beginSeries(xml_, static_cast<int>(chart_.series.size()), sheet_, 0, columns_.total);
    beginTotals();
    noLine(xml_);
    xml_.close().open("c:marker").val("c:symbol", "none").close();
    valueLabels(xml_, SeriesKind::line, LabelPlace::t, labelFormat(), sumLook());
    categoriesAndValues(columns_.total);
    xml_.val("c:smooth", 0).close();
  }
  // No line goes along bars that lie: a bar without ink begins where each ends, and the axis cuts it off.
  // In legends of such bars suites count the entries from either end, so that the sum cannot be taken out: its name is empty.
  void totalBars() {
    beginNamelessSeries(xml_, static_cast<int>(chart_.series.size()));
    beginTotals();
    xml_.open("a:noFill").close();
    noLine(xml_);
    xml_.close().val("c:invertIfNegative", 0);
    valueLabels(xml_, SeriesKind::stackedBar, LabelPlace::inBase, labelFormat(), sumLook());
    categoriesAndValues(columns_.total);
    xml_.close();
  }
  void beginTotals() { xml_.open("c:spPr"); }
  [[nodiscard]] TextLook sumLook() const { return {.points = points_ - 1, .color = ink, .bold = true}; }

  void lines() {
    xml_.open("c:lineChart").val("c:grouping", "standard").val("c:varyColors", 0);
    for (size_t i = 0; i < chart_.series.size(); ++i) {
      const int column = columns_.first + static_cast<int>(i);
      beginSeries(xml_, static_cast<int>(i), sheet_, 0, column);
      xml_.open("c:spPr");
      line(xml_, colorOf(i), 2.25);
      xml_.close().open("c:marker");
      // One point makes no line: it is marked.
      if (chart_.categories.size() > 1) {
        xml_.val("c:symbol", "none");
      } else {
        xml_.val("c:symbol", "circle").val("c:size", 8).open("c:spPr");
        fill(xml_, colorOf(i));
        xml_.close();
      }
      xml_.close();
      const TextLook look{.points = points_, .color = colorOf(i), .bold = true};
      if (const int last = lastKnown(chart_.series[i]); named() && last >= 0) {
        nameLabel(xml_, SeriesKind::line, last, look);
      } else if (chart_.valueLabels && chart_.categories.size() <= 24) {
        valueLabels(xml_, SeriesKind::line, LabelPlace::t, labelFormat(), {.points = points_ - 1, .color = ink});
      }
      categoriesAndValues(column);
      xml_.val("c:smooth", 0).close();
    }
    events();
    xml_.val("c:marker", 1).val("c:axId", firstAxis).val("c:axId", secondAxis).close();
  }

  void area() {
    xml_.open("c:areaChart").val("c:grouping", grouping(chart_)).val("c:varyColors", 0);
    for (size_t i = 0; i < chart_.series.size(); ++i) {
      const int column = columns_.first + static_cast<int>(i);
      beginSeries(xml_, static_cast<int>(i), sheet_, 0, column);
      xml_.open("c:spPr");
      fill(xml_, colorOf(i));
      xml_.close();
      if (chart_.valueLabels && chart_.categories.size() <= 24)
        valueLabels(xml_, SeriesKind::area, LabelPlace::ctr, labelFormat(), {.points = points_ - 1, .color = inkOn(colorOf(i))});
      categoriesAndValues(column);
      xml_.close();
    }
    xml_.val("c:axId", firstAxis).val("c:axId", secondAxis).close();
    linesOver(false);
  }

  // Lines that are few end with their names, where there is room for them to the right.
  [[nodiscard]] bool named() const {
    return chart_.directLabels && chart_.form == ChartForm::lines && chart_.series.size() > 1 && chart_.series.size() <= 4 &&
           chart_.categories.size() > 12;
  }

  [[nodiscard]] ChartPlot plot() const {
    ChartPlot plot;
    if (chart_.series.size() < 2 || named()) return plot;
    plot.legend = isStack(chart_) && chart_.form != ChartForm::bars ? "r" : "b";
    if (hasTotals(chart_) && chart_.form != ChartForm::bars) plot.outOfLegend = {static_cast<int>(chart_.series.size())};
    if (!events_.empty()) plot.outOfLegend.push_back(eventsIndex());
    return plot;
  }

  Xml& xml_;
  const Chart& chart_;
  const ChartSheet& sheet_;
  Columns columns_;
  double points_, height_;  // of words, of the chart
  std::vector<EventPoint> events_;
};

}  // namespace

ChartSheet categorySheet(const Chart& chart, const ChartRoom& room) {
  const Columns columns(chart);
  ChartSheet sheet;
  sheet.set(0, 0, QString());
  const QString format = numberFormat(chart.values.number);
  for (size_t i = 0; i < chart.series.size(); ++i) {
    const int column = columns.first + static_cast<int>(i);
    sheet.set(0, column, chart.series[i].name);
    sheet.format(column, format);
  }
  if (hasTotals(chart)) {
    sheet.set(0, columns.total, ChartCategories::tr("Total"));
    sheet.format(columns.total, format);
  }
  const int before = rowsBefore(chart), every = std::max(1, chart.labelEvery);
  // The axis names a year once: not every suite leaves out as many names as it is told to.
  const auto axisName = [&](int row, qsizetype category) {
    if (columns.axis > 0 && row % every == 0) sheet.set(row + 1, columns.axis, chart.axisNames.value(category));
  };
  for (int row = 0; row < before; ++row) axisName(row, 0);
  for (qsizetype i = 0; i < chart.categories.size(); ++i) {
    axisName(before + static_cast<int>(i), i);
    const int row = before + static_cast<int>(i) + 1;
    const auto category = static_cast<size_t>(i);
    sheet.set(row, 0, chart.categories[i]);
    for (size_t one = 0; one < chart.series.size(); ++one) {
      const auto& values = chart.series[one].values;
      if (category < values.size() && values[category])
        sheet.set(row, columns.first + static_cast<int>(one), cellValue(*values[category], chart.values.number));
    }
    if (const auto sum = sumOf(chart, category); hasTotals(chart) && sum)
      sheet.set(row, columns.total, cellValue(*sum, chart.values.number));
  }
  const auto events = eventPoints(chart, room, before);
  if (!events.empty()) {
    sheet.set(0, columns.events, ChartCategories::tr("Events"));
    sheet.format(columns.events, format);
    sheet.set(0, columns.eventWords, ChartCategories::tr("What happened"));
  }
  for (const EventPoint& event : events) {
    const int row = before + static_cast<int>(event.category) + 1;
    sheet.set(row, columns.events, event.value);
    sheet.set(row, columns.eventWords, event.words.join(u' '));
  }
  return sheet;
}

ChartPlot writeCategories(Xml& xml, const Chart& chart, const ChartSheet& sheet, const ChartRoom& room) {
  return Writer(xml, chart, sheet, room).write();
}

}  // namespace eclosion::publish::pptx
