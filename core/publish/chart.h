// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include "core/domain/portfolio.h"

// A chart described by what it says: both painters (Qt Charts, native slides), the table beside it and the words for those who do
// not see it are made from this alone.
namespace eclosion::publish {

// What it is drawn as. Columns stand, bars lie; `area`, `lines`, `columns` and `bars` run over categories; `dots` is one mark an
// observation, in lanes; `steps` are curves that hold a value until the next.
enum class ChartForm : quint8 { columns, bars, lines, area, dots, steps };
enum class Stacking : quint8 { none, stacked, share };

// Colours by role; painters have the hues (ui/theme, the theme of a deck).
enum class ChartColor : quint8 {
  investigation,
  construction,
  acceleration,
  consolidation,
  operated,
  transferred,
  stopped,
  unrecorded,
  ownBudget,
  partnership,
  partnerDirect,
  civilServant,
  contractor,
  service,
  unknown,
  accent,
  quiet,
  first,
  second,
  third,
  fourth,
  fifth,
  sixth,
  seventh,
  eighth,  // of sets without a meaning of their own
};
inline constexpr int chartColorCount = 25;
[[nodiscard]] ChartColor colorOf(Phase phase);
[[nodiscard]] ChartColor colorOf(FundingRoute route);
[[nodiscard]] ChartColor colorOf(MissionStatus status);
// The n-th of a set without a meaning of its own; begins again after the eighth.
[[nodiscard]] ChartColor plainColor(int n);

// How values are written. Money is in cents, shares from 0 to 1, days whole.
enum class NumberKind : quint8 { count, share, money, days, years, decimal };

struct ChartSeries {
  QString name;
  ChartColor color = ChartColor::accent;
  std::vector<std::optional<double>> values = {};  // one a category; nothing: not known
  friend bool operator==(const ChartSeries&, const ChartSeries&) = default;
};

struct ChartDot {
  double value = 0;
  QString label = {};                    // whose it is; empty where names are hidden
  bool open = false;                     // still going on: a hollow mark
  Portfolio::Row row = Portfolio::none;  // of Chart::behind
  int series = 0;                        // tells apart within a lane by colour: an index of Chart::dotSeries; 0 with none
  friend bool operator==(const ChartDot&, const ChartDot&) = default;
};
struct ChartLane {
  QString name;
  ChartColor color = ChartColor::accent;
  std::vector<ChartDot> dots = {};  // by value
  std::optional<double> firstQuartile = {}, median = {}, thirdQuartile = {};
  std::optional<std::pair<double, double>> expected = {};  // a band to compare with
  friend bool operator==(const ChartLane&, const ChartLane&) = default;
};
struct DotSeries {
  QString name;
  ChartColor color = ChartColor::accent;
  friend bool operator==(const DotSeries&, const DotSeries&) = default;
};

struct ChartCurve {
  QString name;
  ChartColor color = ChartColor::accent;
  std::vector<std::pair<double, double>> points = {};  // by x
  friend bool operator==(const ChartCurve&, const ChartCurve&) = default;
};

// Set by layOut() from the values: whole steps, 0 included, a maximum on a step.
struct ChartAxis {
  QString title = {};
  double minimum = 0, maximum = 1, step = 1;
  NumberKind number = NumberKind::count;
  friend bool operator==(const ChartAxis&, const ChartAxis&) = default;
};

// Something that happened, on the axis of categories (or x of steps).
struct ChartEvent {
  double position = 0;  // an index of categories, with its fraction; or x
  QString title;
  QString text = {};
  friend bool operator==(const ChartEvent&, const ChartEvent&) = default;
};

enum class RowsBehind : quint8 { none, startups, members };

struct Chart {
  QString key;  // the kind's
  ChartForm form = ChartForm::columns;
  Stacking stacking = Stacking::none;
  QString title;          // states the finding
  QString subtitle = {};  // what is shown, of whom, from when to when
  QString source = {};    // which portfolio, as of which day, known when; what is counted
  QString alt = {};       // the same for those who do not see it, from the data
  QString notes = {};     // for who speaks: definitions, denominators, caveats

  QStringList categories = {};
  QStringList axisNames = {};  // by category, what the axis calls it where that is shorter (the year of a month); empty: the same
  int labelEvery = 1;          // every n-th category is named on the axis, counted from labelFirst
  int labelFirst = 0;
  std::vector<ChartSeries> series = {};
  std::vector<ChartLane> lanes = {};  // of dots
  std::vector<DotSeries> dotSeries = {};
  QString bandName = {};                // what ChartLane::expected is; empty: what is expected
  std::vector<ChartCurve> curves = {};  // of steps
  ChartAxis values = {};                // counts and amounts; of dots, along the lanes
  ChartAxis along = {};                 // x of steps
  std::vector<ChartEvent> events = {};
  bool directLabels = true;  // series named at their end instead of by a legend
  bool endValues = true;     // their last value beside that name
  bool valueLabels = false;  // numbers on bars and columns; on points of lines and areas, where there is room
  bool totals = false;       // the sum above a stack

  // The rows a value counts, where that can be said: by series (or lane) and category. To be asked while what the chart was made
  // from stands as it was.
  RowsBehind rowsBehind = RowsBehind::none;
  std::function<std::vector<Portfolio::Row>(int series, int category)> behind = {};

  // Nothing to show: painters say so instead of drawing axes.
  [[nodiscard]] bool isEmpty() const;
};

// Sets axes from the values and checks shapes (as many values as categories); where shares are stacked, turns values into shares
// of what their category adds up to. Call at the end of making a chart.
void layOut(Chart& chart);

// A value as people read it, in the language of documents.
[[nodiscard]] QString numberText(double value, NumberKind kind);
// The same, short enough for an axis or a bar: “1.4 M€”, “12 %”.
[[nodiscard]] QString shortNumber(double value, NumberKind kind);

// The chart as a table: what the table view, CSV, HTML and the workbook inside a slide show.
struct ChartTable {
  QStringList header;
  struct Row {
    QString name;
    std::vector<std::optional<double>> values;
    friend bool operator==(const Row&, const Row&) = default;
  };
  std::vector<Row> rows;
  NumberKind number = NumberKind::count;
};
[[nodiscard]] ChartTable chartTable(const Chart& chart);
// Comma separated, RFC 4180, UTF-8; values in full, text that looks like a formula made harmless.
[[nodiscard]] QByteArray chartCsv(const Chart& chart);

}  // namespace eclosion::publish
