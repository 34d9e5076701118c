// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/publish/pptx/chart_sheet.h"
#include "core/publish/pptx/colors.h"

// What the charts of all forms are put together from.
namespace eclosion::publish::pptx {

// Axes have numbers of their own within a chart.
inline constexpr int firstAxis = 111'111'111, secondAxis = 222'222'222;

// Where labels of points may stand; each kind of chart takes but some of them, and office suites call a file broken over another.
enum class LabelPlace : quint8 { outEnd, ctr, inBase, t, b, l, r };
enum class SeriesKind : quint8 { clusteredBar, stackedBar, line, area, scatter };
[[nodiscard]] bool isAllowed(SeriesKind kind, LabelPlace place);

struct TextLook {
  double points = 12;
  ThemeColor color = quietInk;
  bool bold = false;
  std::optional<int> turned = {};         // degrees, of an axis; nothing: as whoever draws it sees fit
  std::optional<ThemeColor> ground = {};  // of words beside points, which cover what is below; nothing: none
};
// <c:txPr>.
void textLook(Xml& xml, const TextLook& look);

// <c:dLbls> of a series whose every point says its value, or nothing.
void valueLabels(Xml& xml, SeriesKind kind, LabelPlace place, const QString& format, const TextLook& look);
void noLabels(Xml& xml);
// Some points say words of their own.
struct PointLabel {
  int index = 0;
  QStringList words = {};  // a line each
  LabelPlace place = LabelPlace::l;
};
void wordLabels(Xml& xml, SeriesKind kind, const std::vector<PointLabel>& labels, const TextLook& look);
// One point says the name of its series.
void nameLabel(Xml& xml, SeriesKind kind, int index, const TextLook& look);

struct AxisLook {
  int id = 0, crosses = 0;
  const char* side = "l";  // l, b
  double minimum = 0, maximum = 1, step = 1;
  QString format;
  QString title = {};
  bool grid = true;
  bool hidden = false;
  bool atMaximum = false;  // stands at the far end of the other one
  bool between = true;     // categories stand between its marks
  double points = 12;
};
void valueAxis(Xml& xml, const AxisLook& look);

struct CategoryAxisLook {
  int id = 0, crosses = 0;
  bool lying = false;  // bars: from top to bottom
  int labelEvery = 1;
  std::optional<int> turned = {};  // as in TextLook
  double points = 12;
};
void categoryAxis(Xml& xml, const CategoryAxisLook& look);

// idx, order and the name of a series, which every kind begins with.
void beginSeries(Xml& xml, int index, const ChartSheet& sheet, int nameRow, int nameColumn);
// The same of one that no legend is to name.
void beginNamelessSeries(Xml& xml, int index);

// How numbers of a kind are written: a spreadsheet's format. `most`: the largest of them, in the unit of cells.
[[nodiscard]] QString numberFormat(NumberKind kind);
[[nodiscard]] QString shortFormat(NumberKind kind, double most);
// What a cell holds for a value: euros for cents.
[[nodiscard]] double cellValue(double value, NumberKind kind);

}  // namespace eclosion::publish::pptx
