// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/pptx/slide_table.h"

#include <algorithm>
#include <cmath>
#include <optional>

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

constexpr double letterWidth = 0.53;       // of the size, of words
constexpr double shortLetterWidth = 0.58;  // of digits and capitals, which dates and amounts are made of

double pointsOf(qint64 length) { return static_cast<double>(length) / emuPerPoint; }
qint64 lengthOf(double points) { return qRound64(points * emuPerPoint); }

// By the words of a column: the longest count in full up to a point, so that one long cell does not starve the others.
std::vector<double> wantedLetters(const PaperTable& table, size_t columns) {
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
  return wanted;
}

// In points, so that they fill the whole; rounding errors are the last one's.
std::vector<qint64> lengthsOf(const std::vector<double>& widths, qint64 whole) {
  std::vector<qint64> lengths;
  qint64 left = whole;
  for (size_t i = 0; i < widths.size(); ++i) {
    lengths.push_back(i + 1 == widths.size() ? left : lengthOf(widths[i]));
    left -= lengths.back();
  }
  return lengths;
}

bool fits(const PaperTable& table, const std::vector<qint64>& widths, double points, const Box& box) {
  double height = 0;
  const auto add = [&](const QStringList& cells) {
    double lines = 1;
    for (qsizetype i = 0; i < cells.size() && static_cast<size_t>(i) < widths.size(); ++i) {
      const double width = pointsOf(widths[static_cast<size_t>(i)] - 2 * sidePad);
      lines = std::max(lines, std::ceil(static_cast<double>(cells[i].size()) * points * letterWidth / std::max(1.0, width)));
    }
    height += lines * points * 1.2 * emuPerPoint + 2 * static_cast<double>(topPad);
  };
  add(table.header);
  for (const QStringList& row : table.rows) add(row);
  if (!table.totals.isEmpty()) add(table.totals);
  return height <= static_cast<double>(box.height);
}

// Short columns are as wide as their longest cell at that size, the others have what is left; nothing: it is too little.
std::optional<std::vector<qint64>> widthsAt(double points, const std::vector<double>& wanted,
                                            const std::vector<qsizetype>& shortLetters, const Box& box) {
  const double whole = pointsOf(box.width), pads = pointsOf(2 * sidePad);
  std::vector<double> widths(wanted.size(), 0);
  double rest = whole, longWanted = 0;
  const auto isShort = [&](size_t i) { return i < shortLetters.size() && shortLetters[i] > 0; };
  for (size_t i = 0; i < wanted.size(); ++i) {
    if (isShort(i)) widths[i] = static_cast<double>(shortLetters[i]) * points * shortLetterWidth + pads;
    if (!isShort(i)) longWanted += wanted[i] * points * letterWidth + pads;
    rest -= widths[i];
  }
  // Half of what they want in one line, at the least.
  if (rest < longWanted / 2) return std::nullopt;
  const double taken = std::min(rest, longWanted), spare = (rest - taken) / static_cast<double>(wanted.size());
  for (size_t i = 0; i < wanted.size(); ++i) {
    if (!isShort(i)) widths[i] = taken * (wanted[i] * points * letterWidth + pads) / longWanted;
    widths[i] += spare;
  }
  return lengthsOf(widths, box.width);
}

struct Layout {
  double points;
  std::vector<qint64> widths;
};

// The largest size at which all rows stand in the box, and what is not to break in its line; where there is none that can be
// read, columns by their words.
Layout layoutOf(const PaperTable& table, size_t columns, const Box& box) {
  constexpr double most = 14, legible = 8, least = 6;
  const auto wanted = wantedLetters(table, columns);
  auto shortLetters = shortColumns(table);
  for (size_t i = 0; i < shortLetters.size(); ++i) {
    // Above them the words of the header, which are bold, stand whole as well.
    for (const QString& word : table.header.value(static_cast<qsizetype>(i)).split(u' ')) {
      if (shortLetters[i] > 0) shortLetters[i] = std::max(shortLetters[i], word.size() + 1);
    }
  }
  for (double points = most; points >= legible; points -= 0.5) {
    const auto widths = widthsAt(points, wanted, shortLetters, box);
    if (widths && fits(table, *widths, points, box)) return {points, *widths};
  }
  double sum = 0;
  for (const double one : wanted) sum += one;
  std::vector<double> shares;
  for (const double one : wanted) shares.push_back(pointsOf(box.width) * one / sum);
  const auto widths = lengthsOf(shares, box.width);
  double points = most;
  while (points > least && !fits(table, widths, points, box)) points -= 0.5;
  return {points, widths};
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
  const auto [points, widths] = layoutOf(table, columns, box);
  const PaperTable whole = withShortCellsWhole(table);
  TableWriter writer(xml, whole, language, points, columns);
  xml.open("a:tbl").open("a:tblPr").at("firstRow", 1).close().open("a:tblGrid");
  for (const qint64 width : widths) xml.open("a:gridCol").at("w", width).close();
  xml.close();
  writer.row(whole.header, true, false);
  for (const QStringList& row : whole.rows) writer.row(row, false, false);
  if (!whole.totals.isEmpty()) writer.row(whole.totals, false, true);
  xml.close();
}

}  // namespace eclosion::publish::pptx
