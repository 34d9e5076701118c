// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/roster_copy.h"

#include <algorithm>
#include <utility>

#include "ui/models/formats.h"

namespace eclosion::ui {
namespace {

// The head, then a line for each.
QList<QStringList> cellsOf(const RosterModel& model, const RosterLayout& layout, const std::vector<Portfolio::Row>& members) {
  std::vector<RosterColumn> columns;
  QStringList head;
  for (const auto& column : layout.columns) {
    if (!column.shown || column.column == RosterColumn::strip) continue;  // a picture
    columns.push_back(column.column);
    head << rosterColumnTitle(column.column);
  }
  QList<QStringList> cells{head};
  for (const Portfolio::Row member : model.membersInOrder()) {
    const auto* line = model.lineOf(member);
    if (!line || !std::binary_search(members.begin(), members.end(), member)) continue;
    QStringList row;
    for (const RosterColumn column : columns) {
      // A date as such, without the days left.
      const bool isEnd = column == RosterColumn::end && line->end.isValid();
      row << (isEnd ? dateText(line->end) : model.textOf(*line, column));
    }
    cells << row;
  }
  return cells;
}

}  // namespace

QString rosterText(const RosterModel& model, const RosterLayout& layout, const std::vector<Portfolio::Row>& members) {
  if (members.empty()) return {};
  QStringList lines;
  for (const QStringList& row : cellsOf(model, layout, members)) lines << row.join(QLatin1Char('\t'));
  return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString rosterHtml(const RosterModel& model, const RosterLayout& layout, const std::vector<Portfolio::Row>& members) {
  if (members.empty()) return {};
  QString html = QStringLiteral("<table>");
  bool head = true;
  for (const QStringList& row : cellsOf(model, layout, members)) {
    const QString tag = std::exchange(head, false) ? QStringLiteral("th") : QStringLiteral("td");
    html += QStringLiteral("<tr>");
    for (const QString& cell : row) html += QStringLiteral("<%1>%2</%1>").arg(tag, cell.toHtmlEscaped());
    html += QStringLiteral("</tr>");
  }
  return html + QStringLiteral("</table>");
}

}  // namespace eclosion::ui
