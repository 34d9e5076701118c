// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stays_model.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "core/publish/words.h"
#include "core/support/collation.h"
#include "ui/models/formats.h"
#include "ui/models/moved_rows.h"

namespace eclosion::ui {

StaysModel::StaysModel(const BoardModel& board, QObject* parent) : QAbstractTableModel(parent), board_(board), texts_(board) {}

void StaysModel::show(AffiliationKind kind, Row owner) {
  kind_ = kind;
  owner_ = owner;
  texts_.reset();
  update();
}

void StaysModel::update() {
  beginResetModel();
  fill();
  endResetModel();
}

void StaysModel::applyChange(const PortfolioChange& change) {
  texts_.reset();
  for (Line& line : lines_) line.startup = movedRow(change, line.startup);
}

void StaysModel::retranslate() {
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
  update();
}

void StaysModel::fill() {
  lines_.clear();
  if (!board_.portfolio() || owner_ == Portfolio::none) return;
  const QDate date = board_.date();
  const Portfolio& portfolio = *board_.portfolio();
  // One that came back is one line, from its first day to its last.
  std::map<Row, Line> byStartup;
  for (const Stay& stay : staysWith(portfolio, kind_, owner_)) {
    const auto [at, isNew] = byStartup.try_emplace(stay.startup, Line{stay.startup, stay.start, stay.end, {}, {}, 0, {}});
    if (!isNew) at->second.until = stay.end;
  }
  for (auto& [startup, line] : byStartup) {
    if (const auto* entry = board_.entryOf(startup)) {
      line.phase = entry->phase;
      line.since = QDate::fromJulianDay(entry->start);
    }
    const bool here = belongs(portfolio, kind_, owner_, startup, date);
    line.group = !line.phase || (line.from.isValid() && line.from > date) ? 2 : here ? 0 : 1;
    line.name = texts_.read(startup).name;
    lines_.push_back(std::move(line));
  }
  const QCollator collator = nameCollator();
  std::stable_sort(lines_.begin(), lines_.end(), [&](const Line& a, const Line& b) {
    if (std::tie(a.group, a.phase) != std::tie(b.group, b.phase)) return std::tie(a.group, a.phase) < std::tie(b.group, b.phase);
    return collator.compare(a.name, b.name) < 0;
  });
}

StaysModel::Row StaysModel::startupAt(const QModelIndex& index) const {
  return index.isValid() ? lines_[static_cast<size_t>(index.row())].startup : Portfolio::none;
}

QModelIndex StaysModel::indexOf(Row startup) const {
  const auto found = std::find_if(lines_.begin(), lines_.end(), [&](const Line& line) { return line.startup == startup; });
  return found == lines_.end() ? QModelIndex() : index(static_cast<int>(found - lines_.begin()), 0);
}

int StaysModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(lines_.size()); }

QString StaysModel::textOf(const Line& line, int column) const {
  switch (column) {
    case nameColumn:
      return line.name;
    case phaseColumn:
      return line.phase ? publish::phaseName(*line.phase) : tr("Not started");
    case sinceColumn:
      return line.phase ? dateText(line.since) : QString();
    case fromColumn:
      return dateText(line.from);
    case untilColumn:
      return line.until.isValid() ? dateText(line.until.addDays(-1)) : QString();
    default:
      return {};
  }
}

QVariant StaysModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Line& line = lines_[static_cast<size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      return textOf(line, index.column());
    case Qt::AccessibleTextRole: {
      const QString text = textOf(line, index.column());
      return text.isEmpty() ? tr("none") : text;
    }
    case Qt::ToolTipRole:
      // A tool tip takes what looks like HTML for it; names are shown as they are.
      return index.column() <= phaseColumn
                 ? QVariant(QStringLiteral("<qt>%1</qt>").arg(textOf(line, index.column()).toHtmlEscaped()))
                 : QVariant();
    case startupRole:
      return line.startup;
    case phaseRole:
      return line.phase ? QVariant(static_cast<int>(*line.phase)) : QVariant();
    case laterRole:
      return line.group != 0;
    default:
      return {};
  }
}

QVariant StaysModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case nameColumn:
      return tr("Startup");
    case phaseColumn:
      return tr("Phase");
    case sinceColumn:
      return tr("Since");
    case fromColumn:
      return kind_ == AffiliationKind::incubator ? tr("Accompanied from") : tr("Sponsored from");
    case untilColumn:
      return tr("Until");
    default:
      return {};
  }
}

}  // namespace eclosion::ui
