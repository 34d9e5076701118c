// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/deck_layout.h"

#include <algorithm>

namespace eclosion::publish {
namespace {

bool isFigures(const SlidePart& part) { return std::holds_alternative<std::vector<SlideFigure>>(part); }

// As many boxes as parts, two by two; the last one alone takes its whole row.
std::vector<QRectF> twoByTwo(const QRectF& box, int count, double gap) {
  std::vector<QRectF> boxes;
  const int rows = (count + 1) / 2;
  const double width = (box.width() - gap) / 2, height = (box.height() - gap * (rows - 1)) / rows;
  for (int i = 0; i < count; ++i) {
    const bool isAlone = i + 1 == count && i % 2 == 0;
    const int column = i % 2, row = i / 2;
    boxes.emplace_back(box.left() + column * (width + gap), box.top() + row * (height + gap), isAlone ? box.width() : width,
                       height);
  }
  return boxes;
}

std::vector<QRectF> besidePicture(const QRectF& box, double gap) {
  const double width = (box.width() - gap) / 2, quote = box.height() * 0.34, right = box.left() + width + gap;
  return {QRectF(box.left(), box.top(), width, box.height()), QRectF(right, box.top(), width, box.height() - quote - gap),
          QRectF(right, box.bottom() - quote, width, quote)};
}

// Of a column, below its header: dates, amounts and short names.
constexpr qsizetype shortCell = 20;

}  // namespace

std::vector<qsizetype> shortColumns(const PaperTable& table) {
  std::vector<qsizetype> letters;
  const auto look = [&](const QStringList& cells) {
    letters.resize(std::max(letters.size(), static_cast<size_t>(cells.size())), 0);
    for (size_t i = 0; i < static_cast<size_t>(cells.size()); ++i)
      letters[i] = std::max(letters[i], cells[static_cast<qsizetype>(i)].size());
  };
  for (const QStringList& row : table.rows) look(row);
  look(table.totals);
  for (qsizetype& longest : letters) longest = longest <= shortCell ? longest : 0;
  return letters;
}

PaperTable withShortCellsWhole(PaperTable table) {
  const auto letters = shortColumns(table);
  const auto join = [&](QStringList& cells) {
    for (qsizetype i = 0; i < cells.size(); ++i) {
      if (letters[static_cast<size_t>(i)] > 0) cells[i].replace(u' ', QChar::Nbsp);
    }
  };
  for (QStringList& row : table.rows) join(row);
  join(table.totals);
  return table;
}

int figureColumns(int figures, const QSizeF& box) {
  constexpr int most = 6;
  if (figures <= 1) return 1;
  // A row over a page, or a box that is about as high as it is wide.
  if (box.width() > 4 * box.height()) return figures <= most ? figures : (figures + 1) / 2;
  return figures <= 3 ? figures : figures == 4 ? 2 : 3;
}

std::vector<QRectF> partBoxes(const DeckSlide& slide, const QRectF& box, double gap) {
  const auto& parts = slide.parts;
  const auto count = static_cast<int>(parts.size());
  if (count == 0) return {};
  if (count == 1) return {box};
  const auto rows = static_cast<int>(std::count_if(parts.begin(), parts.end(), isFigures));
  const int others = count - rows;
  // Of figures alone, each set has its share of the page.
  const double row = others == 0 ? (box.height() - gap * (rows - 1)) / rows : box.height() * 0.24;
  QRectF rest = box;
  rest.setTop(box.top() + rows * (row + gap));
  std::vector<QRectF> below;
  if (others == 1) {
    below = {rest};
  } else if (const auto first = std::find_if_not(parts.begin(), parts.end(), isFigures);
             others == 3 && std::holds_alternative<SlidePicture>(*first)) {
    below = besidePicture(rest, gap);
  } else {
    below = twoByTwo(rest, others, gap);
  }
  std::vector<QRectF> boxes;
  size_t figures = 0, other = 0;
  for (const SlidePart& part : parts) {
    if (isFigures(part)) {
      boxes.emplace_back(box.left(), box.top() + static_cast<double>(figures) * (row + gap), box.width(), row);
      ++figures;
    } else {
      boxes.push_back(below[other++]);
    }
  }
  return boxes;
}

}  // namespace eclosion::publish
