// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/criteria_model.h"

#include <algorithm>

namespace eclosion::ui {
namespace {

const DecisionScore* scoreOf(const std::vector<DecisionScore>& scores, const QString& criterion) {
  const auto found =
      std::find_if(scores.begin(), scores.end(), [&](const DecisionScore& score) { return score.criterion == criterion; });
  return found == scores.end() ? nullptr : &*found;
}

}  // namespace

void CriteriaModel::set(std::vector<GridCriterion> grid, const std::vector<DecisionScore>& scores,
                        const std::vector<DecisionScore>& previous, bool editable) {
  std::vector<Line> lines;
  for (GridCriterion& criterion : grid) {
    Line line{.criterion = std::move(criterion)};
    if (const DecisionScore* now = scoreOf(scores, line.criterion.key)) {
      line.score = now->score;
      line.evidence = now->evidence;
    }
    if (const DecisionScore* before = scoreOf(previous, line.criterion.key)) line.previous = before->score;
    lines.push_back(std::move(line));
  }
  editable_ = editable;
  // A line that is being written on stays where it is as long as the criteria are the same ones.
  const bool same = std::equal(lines.begin(), lines.end(), lines_.begin(), lines_.end(),
                               [](const Line& a, const Line& b) { return a.criterion.key == b.criterion.key; });
  if (!same) {
    beginResetModel();
    lines_ = std::move(lines);
    endResetModel();
    return;
  }
  for (size_t i = 0; i < lines.size(); ++i) {
    if (lines[i] == lines_[i]) continue;
    lines_[i] = std::move(lines[i]);
    const QModelIndex changed = index(static_cast<int>(i));
    Q_EMIT dataChanged(changed, changed);
  }
}

int CriteriaModel::scoredCount() const {
  return static_cast<int>(std::count_if(lines_.begin(), lines_.end(), [](const Line& line) { return line.score.has_value(); }));
}

QStringList CriteriaModel::weakLabels() const {
  QStringList labels;
  for (const Line& line : lines_) {
    if (isWeak(line)) labels << line.criterion.label;
  }
  return labels;
}

bool CriteriaModel::hasPrevious() const {
  return std::any_of(lines_.begin(), lines_.end(), [](const Line& line) { return line.previous.has_value(); });
}

int CriteriaModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(lines_.size()); }

Qt::ItemFlags CriteriaModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::NoItemFlags;
  const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
  return editable_ ? flags | Qt::ItemIsEditable : flags;
}

// "Measured impact, 6 of 10, was 3, Review time 38 to 26 days".
QString CriteriaModel::spoken(const Line& line) {
  QStringList parts{line.criterion.label};
  parts << (line.score ? tr("%1 of %2", "a score").arg(*line.score).arg(bestScore) : tr("not scored"));
  if (line.previous) parts << tr("was %1", "a score").arg(*line.previous);
  if (isWeak(line)) parts << tr("weak", "a score");
  if (!line.evidence.isEmpty()) parts << line.evidence;
  return parts.join(QStringLiteral(", "));
}

QVariant CriteriaModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Line& line = lines_[static_cast<size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      return line.criterion.label;
    case Qt::EditRole:
    case evidenceRole:
      return line.evidence;
    case Qt::ToolTipRole: {
      QStringList parts{line.criterion.label, line.criterion.guidance, line.evidence};
      parts.removeAll(QString());
      for (QString& part : parts) part = part.toHtmlEscaped();
      return QStringLiteral("<qt>%1</qt>").arg(parts.join(QStringLiteral("<br>")));
    }
    case Qt::AccessibleTextRole:
      return spoken(line);
    case Qt::AccessibleDescriptionRole:
      return line.criterion.guidance;
    case keyRole:
      return line.criterion.key;
    case scoreRole:
      return line.score ? QVariant(*line.score) : QVariant();
    case previousRole:
      return line.previous ? QVariant(*line.previous) : QVariant();
    case weakRole:
      return isWeak(line);
    default:
      return {};
  }
}

bool CriteriaModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!index.isValid() || !editable_) return false;
  const Line& line = lines_[static_cast<size_t>(index.row())];
  const QString key = line.criterion.key;
  if (role == scoreRole) {
    const auto score = value.isValid() ? std::optional(std::clamp(value.toInt(), 0, bestScore)) : std::nullopt;
    if (score != line.score) Q_EMIT scoreWanted(key, score);
    return true;
  }
  if (role != Qt::EditRole) return false;
  const QString evidence = value.toString().simplified();
  if (evidence != line.evidence) Q_EMIT evidenceWanted(key, evidence);
  return true;
}

}  // namespace eclosion::ui
