// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <algorithm>
#include <optional>
#include <vector>

// How a person has a list (columns, their widths, the order) as text for the preferences: “name:240,-kind:120|sort=-name|…”. A
// layout has `columns` of {column, width, shown}, `sort` and `descending`; in a new one the first column is the one that always
// comes first.
namespace eclosion::ui {

inline constexpr int narrowestColumn = 48;  // pixels of the design
inline constexpr int widestColumn = 1600;

// `keyOf` gives a column's name in the text.
template <class Layout>
[[nodiscard]] QByteArray columnsText(const Layout& layout, auto keyOf) {
  QByteArrayList parts;
  for (const auto& column : layout.columns)
    parts << QByteArray(column.shown ? "" : "-") + keyOf(column.column) + ':' + QByteArray::number(column.width);
  return parts.join(',') + "|sort=" + (layout.descending ? "-" : "") + keyOf(layout.sort);
}

// Into a new layout; what cannot be read stays as it is there. `columnOf` gives the column of a name, where there is one.
template <class Layout>
void readColumns(Layout& layout, const QByteArray& text, auto columnOf) {
  using Column = typename Layout::Column;
  const auto first = layout.columns.front().column;
  const QByteArrayList parts = text.split('|');
  std::vector<Column> read;
  const auto isRead = [&](const Column& column) {
    return std::any_of(read.begin(), read.end(), [&](const Column& known) { return known.column == column.column; });
  };
  for (const QByteArray& part : parts.first().split(',')) {
    const bool shown = !part.startsWith('-');
    const qsizetype colon = part.indexOf(':');
    if (colon < 0) continue;
    const auto column = columnOf(part.mid(shown ? 0 : 1, colon - (shown ? 0 : 1)));
    const int width = part.mid(colon + 1).toInt();
    if (!column || width < narrowestColumn || width > widestColumn) continue;
    if (const Column one{*column, width, shown}; !isRead(one)) read.push_back(one);
  }
  // Columns that the text does not name, such as those of a later version, follow in their usual order.
  for (const Column& column : layout.columns) {
    if (!isRead(column)) read.push_back(column);
  }
  std::stable_partition(read.begin(), read.end(), [first](const Column& column) { return column.column == first; });
  read.front().shown = true;
  layout.columns = std::move(read);
  for (const QByteArray& part : parts.mid(1)) {
    if (!part.startsWith("sort=")) continue;
    const QByteArray value = part.mid(qsizetype{5});
    layout.descending = value.startsWith('-');
    if (const auto column = columnOf(value.mid(layout.descending ? 1 : 0))) layout.sort = *column;
  }
}

// What stands behind “name=” in the rest of the text; nothing where it is not there.
[[nodiscard]] inline std::optional<QByteArray> layoutValue(const QByteArray& text, const QByteArray& name) {
  for (const QByteArray& part : text.split('|').mid(1)) {
    if (part.startsWith(name + '=')) return part.mid(name.size() + 1);
  }
  return std::nullopt;
}
inline void readFlag(const QByteArray& text, const QByteArray& name, bool& flag) {
  if (const auto value = layoutValue(text, name)) flag = *value == "1";
}

}  // namespace eclosion::ui
