// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recording_lags_model.h"

#include "core/publish/words.h"
#include "ui/models/formats.h"

namespace eclosion::ui {
namespace {

// A dash where there is no change to count.
QString text(const QVariant& number) { return number.isNull() ? QString(QChar(0x2013)) : numberText(number.toInt()); }

QVariant number(const std::optional<int>& value) { return value ? QVariant(*value) : QVariant(); }

QVariant numberIn(const analysis::RecordingLag& lag, int column) {
  switch (column) {
    case RecordingLagsModel::transitionsColumn:
      return lag.transitions;
    case RecordingLagsModel::aheadColumn:
      return lag.ahead;
    case RecordingLagsModel::firstQuartileColumn:
      return number(lag.firstQuartile);
    case RecordingLagsModel::medianColumn:
      return number(lag.median);
    case RecordingLagsModel::thirdQuartileColumn:
      return number(lag.thirdQuartile);
    default:
      return {};
  }
}

}  // namespace

void RecordingLagsModel::setLags(std::vector<analysis::RecordingLag> lags) {
  beginResetModel();
  lags_ = std::move(lags);
  endResetModel();
}

QVariant RecordingLagsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  if (role == Qt::TextAlignmentRole)
    return static_cast<int>((index.column() == phaseColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::EditRole) return {};
  const analysis::RecordingLag& lag = lags_[static_cast<size_t>(index.row())];
  if (index.column() == phaseColumn) return publish::phaseName(lag.phase);
  const QVariant value = numberIn(lag, index.column());
  return role == Qt::EditRole ? value : text(value);
}

QVariant RecordingLagsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole)
    return static_cast<int>((section == phaseColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case phaseColumn:
      return tr("Phase");
    case transitionsColumn:
      return tr("Changes");
    case aheadColumn:
      return tr("Known ahead");
    case firstQuartileColumn:
      return tr("1st quartile");
    case medianColumn:
      return tr("Median");
    case thirdQuartileColumn:
      return tr("3rd quartile");
    default:
      return {};
  }
}

}  // namespace eclosion::ui
