// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/slide_table.h"

#include <QPainter>
#include <algorithm>

#include "core/publish/deck_layout.h"
#include "core/support/language.h"
#include "ui/charts/chart_canvas.h"
#include "ui/charts/slide_words.h"

namespace eclosion::ui {
namespace {

using publish::PaperTable;

constexpr double largest = 20, smallest = 11, leading = 1.3;

// Rows of one size of words, with the lines that each cell takes.
class LaidTable {
 public:
  LaidTable(const PaperTable& table, double pixels, double width)
      : table_(table),
        pixels_(pixels),
        padding_(pixels * 0.45),
        plain_(slideFont(pixels)),
        strong_(slideFont(pixels, Weight::semibold)) {
    measure(width);
    header_ = lay(table.header, strong_);
    for (const QStringList& row : table.rows) rows_.push_back(lay(row, plain_));
    totals_ = lay(table.totals, strong_);
  }

  [[nodiscard]] double height() const {
    double all = heightOf(header_) + (table_.totals.isEmpty() ? 0 : heightOf(totals_));
    for (const auto& row : rows_) all += heightOf(row);
    return all;
  }

  void paint(QPainter& painter, const QRectF& box) const {
    double top = box.top();
    paintRow(painter, header_, strong_, lightTokens().tx2, box.left(), top, 2);
    const double foot = box.bottom() + 1 - (table_.totals.isEmpty() ? 0 : heightOf(totals_));
    const double more = pixels_ * leading + 2 * padding_;
    for (size_t i = 0; i < rows_.size(); ++i) {
      const bool isLast = i + 1 == rows_.size();
      if (top + heightOf(rows_[i]) + (isLast ? 0 : more) > foot) {
        const QString rest = documentLocale().toString(static_cast<qulonglong>(rows_.size() - i));
        paintRow(painter, lay({QStringLiteral("… + %1").arg(rest)}, plain_), plain_, lightTokens().tx2, box.left(), top, 1);
        break;
      }
      paintRow(painter, rows_[i], plain_, lightTokens().tx, box.left(), top, 1);
    }
    if (!table_.totals.isEmpty()) paintRow(painter, totals_, strong_, lightTokens().tx, box.left(), top, 1);
  }

 private:
  using Cells = std::vector<QStringList>;

  [[nodiscard]] bool isFigure(size_t column) const { return column < table_.figures.size() && table_.figures[column]; }
  [[nodiscard]] double heightOf(const Cells& cells) const {
    size_t lines = 1;
    for (const QStringList& cell : cells) lines = std::max(lines, static_cast<size_t>(cell.size()));
    return static_cast<double>(lines) * pixels_ * leading + 2 * padding_;
  }
  // No word is broken where there is room for it; what is left goes to who says more.
  void measure(double width) {
    const auto columns = static_cast<size_t>(table_.header.size());
    std::vector<double> least(columns, 0), wanted(columns, 0);
    double allLeast = 0, allMore = 0;
    for (size_t column = 0; column < columns; ++column) {
      const auto cell = static_cast<qsizetype>(column);
      const auto take = [&](const QString& words, const QFont& font, bool isWhole) {
        wanted[column] = std::max(wanted[column], lineWidth(font, pictureLine(words)));
        const QStringList parts = isWhole ? QStringList{words} : words.split(QLatin1Char(' '));
        for (const QString& part : parts) least[column] = std::max(least[column], lineWidth(font, pictureLine(part)));
      };
      take(table_.header[cell], strong_, false);
      // Figures are one word, whatever parts their thousands.
      take(table_.totals.value(cell), strong_, isFigure(column));
      for (const QStringList& row : table_.rows) take(row.value(cell), plain_, isFigure(column));
      least[column] = std::min(least[column], width * 0.4) + 2 * padding_ + 1;
      wanted[column] += 2 * padding_ + 1;
      allLeast += least[column];
      allMore += std::max(wanted[column] - least[column], 0.0);
    }
    const double rest = width - allLeast;
    for (size_t column = 0; column < columns; ++column) {
      const double more = std::max(wanted[column] - least[column], 0.0);
      double wide = least[column] * (rest < 0 ? width / allLeast : 1);
      // Where all of them have what they want, they share what is left.
      if (rest > 0) wide += rest > allMore ? more + (rest - allMore) / static_cast<double>(columns) : more * rest / allMore;
      widths_.push_back(wide);
    }
  }
  [[nodiscard]] Cells lay(const QStringList& row, const QFont& font) const {
    Cells cells;
    for (size_t column = 0; column < widths_.size(); ++column)
      cells.push_back(brokenLines(row.value(static_cast<qsizetype>(column)), font, widths_[column] - 2 * padding_, 12));
    return cells;
  }
  void paintRow(QPainter& painter, const Cells& cells, const QFont& font, const QColor& color, double left, double& top,
                double rule) const {
    const double height = pixels_ * leading, begin = left;
    for (size_t column = 0; column < cells.size(); ++column) {
      painter.setFont(font);
      painter.setPen(color);
      // The first stands at the edge of the page's text, the last figure at the other one.
      const double before = column == 0 ? 0 : padding_, after = column + 1 == cells.size() ? 0 : padding_;
      double y = top + padding_;
      for (const QString& line : cells[column]) {
        painter.drawText(QRectF(left + before, y, widths_[column] - before - after, height),
                         (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine, line);
        y += height;
      }
      left += widths_[column];
    }
    top += heightOf(cells);
    painter.fillRect(QRectF(begin, top - rule, left - begin, rule), rule > 1 ? lightTokens().tx : lightTokens().line);
  }

  const PaperTable& table_;
  double pixels_, padding_;
  QFont plain_, strong_;
  std::vector<double> widths_;
  Cells header_, totals_;
  std::vector<Cells> rows_;
};

// The largest words with which all of it is in the box.
double sizeFor(const PaperTable& table, const QRectF& box) {
  double pixels = largest;
  while (pixels > smallest && LaidTable(table, pixels, box.width()).height() > box.height()) pixels -= 1;
  return pixels;
}

}  // namespace

void paintTable(QPainter& painter, const PaperTable& given, const QRectF& box) {
  if (given.header.isEmpty()) return;
  const PaperTable table = publish::withShortCellsWhole(given);
  QRectF room = box;
  if (!table.caption.isEmpty()) {
    const QFont font = slideFont(18, Weight::semibold);
    room.setTop(
        writeLines(painter, brokenLines(table.caption, font, box.width(), 1), font, lightTokens().tx, box.left(), box.top()) + 8);
  }
  constexpr size_t longList = 10;
  const bool isNamesAndFigures = table.header.size() == 2 && table.figures.size() == 2 && table.figures.back();
  const bool isLong = isNamesAndFigures && table.rows.size() > longList;
  const bool isHalved = isLong || LaidTable(table, smallest, room.width()).height() > room.height();
  if (!isHalved || !table.totals.isEmpty() || box.width() < 800) {
    return LaidTable(table, sizeFor(table, room), room.width()).paint(painter, room);
  }
  constexpr double gap = 56;
  const auto half = static_cast<std::ptrdiff_t>((table.rows.size() + 1) / 2);
  PaperTable first = table, second = table;
  first.rows.assign(table.rows.begin(), table.rows.begin() + half);
  second.rows.assign(table.rows.begin() + half, table.rows.end());
  room.setWidth((box.width() - gap) / 2);
  const double pixels = std::min(sizeFor(first, room), sizeFor(second, room));
  LaidTable(first, pixels, room.width()).paint(painter, room);
  LaidTable(second, pixels, room.width()).paint(painter, room.translated(room.width() + gap, 0));
}

}  // namespace eclosion::ui
