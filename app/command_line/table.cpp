// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/table.h"

#include <algorithm>

namespace eclosion::app {

void TextTable::write(QTextStream& out, int indent) const {
  std::vector<qsizetype> widths;
  for (const QStringList& row : rows_) {
    widths.resize(std::max(widths.size(), static_cast<size_t>(row.size())), 0);
    for (qsizetype i = 0; i < row.size(); ++i) {
      auto& width = widths[static_cast<size_t>(i)];
      width = std::max(width, row.at(i).size());
    }
  }
  for (const QStringList& row : rows_) {
    QString line(indent, u' ');
    for (qsizetype i = 0; i < row.size(); ++i) {
      const auto column = static_cast<size_t>(i);
      const bool right = column < alignment_.size() && alignment_[column] == Align::right;
      const QString& cell = row.at(i);
      line += right ? cell.rightJustified(widths[column]) : cell.leftJustified(widths[column]);
      line += QStringLiteral("  ");
    }
    while (line.endsWith(u' ')) line.chop(1);
    out << line << QLatin1Char('\n');
  }
}

}  // namespace eclosion::app
