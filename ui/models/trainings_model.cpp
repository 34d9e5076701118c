// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/trainings_model.h"

#include <algorithm>

#include "ui/models/formats.h"

namespace eclosion::ui {
namespace {

QString day(const QDate& date) { return date.isNull() ? QString() : dateText(date); }

}  // namespace

void TrainingsModel::setLines(std::vector<Line> lines) {
  beginResetModel();
  lines_ = std::move(lines);
  std::stable_sort(lines_.begin(), lines_.end(),
                   [](const Line& a, const Line& b) { return a.training.start > b.training.start; });
  endResetModel();
}

int TrainingsModel::rowOf(const TrainingId& training) const {
  const auto found = std::find_if(lines_.begin(), lines_.end(), [&](const Line& line) { return line.training.id == training; });
  return found == lines_.end() ? -1 : static_cast<int>(found - lines_.begin());
}

QString TrainingsModel::summary() const {
  int trained = 0, became = 0;
  for (const Line& line : lines_) {
    trained += line.outcome.trained;
    became += line.outcome.became;
  }
  if (trained == 0) return tr("%n session(s)", nullptr, rowCount());
  //: %1 sessions, such as “3 sessions”, then people, then how many of them and their share
  return tr("%1 · %2 trained · %3 became members (%4 %)")
      .arg(tr("%n session(s)", nullptr, rowCount()), numberText(trained), numberText(became))
      .arg(became * 100 / trained);
}

int TrainingsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(lines_.size()); }

int TrainingsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant TrainingsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  if (role == Qt::TextAlignmentRole && index.column() >= trainedColumn)
    return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  const Line& line = at(index.row());
  switch (index.column()) {
    case nameColumn:
      return line.training.name;
    case sessionColumn:
      return line.training.session;
    case fromColumn:
      return day(line.training.start);
    case untilColumn:
      return day(line.training.end);
    case trainedColumn:
      return numberText(line.outcome.trained);
    case becameColumn:
      if (line.outcome.trained == 0) return numberText(0);
      //: How many, and their share: 3 (25 %)
      return tr("%1 (%2 %)").arg(numberText(line.outcome.became)).arg(line.outcome.became * 100 / line.outcome.trained);
    case delayColumn:
      return line.outcome.medianDelay ? tr("%n day(s)", nullptr, *line.outcome.medianDelay) : QString();
    default:
      return {};
  }
}

QVariant TrainingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case nameColumn:
      return tr("Training");
    case sessionColumn:
      return tr("Session");
    case fromColumn:
      return tr("From");
    case untilColumn:
      return tr("Until");
    case trainedColumn:
      return tr("Trained");
    case becameColumn:
      return tr("Became members");
    case delayColumn:
      return tr("Median delay");
    default:
      return {};
  }
}

}  // namespace eclosion::ui
