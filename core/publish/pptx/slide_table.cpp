// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/pptx/slide_table.h"

#include <algorithm>
#include <cmath>

#include "core/publish/deck_layout.h"
#include "core/publish/pptx/text_box.h"

namespace eclosion::publish::pptx {
namespace {

constexpr qint64 sidePad = 70'000, topPad = 36'000;

size_t columnsOf(const PaperTable& table) {
  size_t columns = std::max<size_t>(1, static_cast<size_t>(table.header.size()));
  for (const QStringList& row : table.rows) columns = std::max(columns, static_cast<size_t>(row.size()));
  return columns;
}

// By the words of a column: the longest count in full up to a point, so that one long cell does not starve the others.
std::vector<qint64> widthsOf(const PaperTable& table, size_t columns, qint64 whole) {
  std::vector<double> wanted(columns, 4);
  const auto look = [&](const QStringList& cells) {
    for (qsizetype i = 0; i < cells.size() && static_cast<size_t>(i) < columns; ++i) {
      double& most = wanted[static_cast<size_t>(i)];
      most = std::max(most, std::min(40.0, static_cast<double>(cells[i].size()) + 2));
    }
  };
  look(table.header);
  for (const QStringList& row : table.rows) look(row);
  look(table.totals);
  double sum = 0;
  for (const double one : wanted) sum += one;
  std::vector<qint64> widths;
  qint64 left = whole;
  for (size_t i = 0; i < columns; ++i) {
    const qint64 width = i + 1 == columns ? left : qRound64(static_cast<double>(whole) * wanted[i] / sum);
    widths.push_back(width);
    left -= width;
  }
  return widths;
}

// The largest size at which all rows stand in the box, and what is not to break in its line.
double pointsFor(const PaperTable& table, const std::vector<qint64>& widths, const Box& box) {
  constexpr double letterWidth = 0.58;  // of digits and capitals, which dates and amounts are made of
  const auto unbroken = shortColumns(table);
  for (double points = 14; points > 6; points -= 0.5) {
    double height = 0;
    bool breaks = false;
    for (size_t i = 0; i < std::min(widths.size(), unbroken.size()); ++i) {
      const double room = static_cast<double>(widths[i] - 2 * sidePad) / emuPerPoint;
      breaks = breaks || static_cast<double>(unbroken[i]) * points * letterWidth > room;
    }
    // A table of many columns would become too small to be read.
    if (breaks && points > 8) continue;
    const auto add = [&](const QStringList& cells) {
      double lines = 1;
      for (qsizetype i = 0; i < cells.size() && static_cast<size_t>(i) < widths.size(); ++i) {
        const double width = static_cast<double>(widths[static_cast<size_t>(i)] - 2 * sidePad) / emuPerPoint;
        lines = std::max(lines, std::ceil(static_cast<double>(cells[i].size()) * points * 0.53 / std::max(1.0, width)));
      }
      height += lines * points * 1.2 * emuPerPoint + 2 * static_cast<double>(topPad);
    };
    add(table.header);
    for (const QStringList& row : table.rows) add(row);
    if (!table.totals.isEmpty()) add(table.totals);
    if (height <= static_cast<double>(box.height)) return points;
  }
  return 6;
}

class TableWriter {
 public:
  TableWriter(Xml& xml, const PaperTable& table, const QString& language, double points, size_t columns)
      : xml_(xml), table_(table), language_(language), points_(points), columns_(columns) {}

  void row(const QStringList& cells, bool header, bool totals) {
    xml_.open("a:tr").at("h", qRound64(points_ * 1.2 * emuPerPoint) + 2 * topPad);
    for (size_t i = 0; i < columns_; ++i) {
      const bool figure = i < table_.figures.size() && table_.figures[i];
      xml_.open("a:tc").open("a:txBody").open("a:bodyPr").close().open("a:lstStyle").close();
      paragraph(xml_,
                {.words = cells.value(static_cast<qsizetype>(i)),
                 .points = points_,
                 .color = header ? quietInk : ink,
                 .bold = header || totals,
                 .align = figure ? "r" : "l"},
                language_);
      xml_.close();
      xml_.open("a:tcPr").at("marL", sidePad).at("marR", sidePad).at("marT", topPad).at("marB", topPad).at("anchor", "ctr");
      edge("a:lnL", false);
      edge("a:lnR", false);
      edge("a:lnT", totals);
      edge("a:lnB", !totals);
      xml_.open("a:noFill").close(3);
    }
    xml_.close();
  }

 private:
  void edge(const char* element, bool drawn) {
    xml_.open(element).at("w", drawn ? 9525 : 0);
    if (drawn) {
      fill(xml_, hairline);
    } else {
      xml_.open("a:noFill").close();
    }
    xml_.close();
  }

  Xml& xml_;
  const PaperTable& table_;
  const QString& language_;
  double points_;
  size_t columns_;
};

}  // namespace

void writeTable(Xml& xml, const PaperTable& table, const Box& box, const QString& language) {
  const size_t columns = columnsOf(table);
  const auto widths = widthsOf(table, columns, box.width);
  const PaperTable whole = withShortCellsWhole(table);
  TableWriter writer(xml, whole, language, pointsFor(table, widths, box), columns);
  xml.open("a:tbl").open("a:tblPr").at("firstRow", 1).close().open("a:tblGrid");
  for (const qint64 width : widths) xml.open("a:gridCol").at("w", width).close();
  xml.close();
  writer.row(whole.header, true, false);
  for (const QStringList& row : whole.rows) writer.row(row, false, false);
  if (!whole.totals.isEmpty()) writer.row(whole.totals, false, true);
  xml.close();
}

}  // namespace eclosion::publish::pptx
