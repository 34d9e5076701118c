// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_models.h"

#include <algorithm>

#include "ui/import/import_words.h"
#include "ui/models/formats.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

void ImportCountsModel::setCounts(const std::vector<ImportCounts>& counts) {
  beginResetModel();
  counts_ = counts;
  endResetModel();
}

QVariant ImportCountsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const ImportCounts& counts = counts_[static_cast<size_t>(index.row())];
  if (role == Qt::TextAlignmentRole)
    return static_cast<int>((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (role == Qt::FontRole && index.column() > 0) return Theme::instance().figures(TextStep::dense);
  const std::array<std::optional<int>, 5> values{0, counts.read, counts.added, counts.changed, counts.removed};
  const std::optional<int> value = values[static_cast<size_t>(index.column())];
  if (role == Qt::ForegroundRole && index.column() > 1 && value.value_or(0) == 0) return tokens().tx3;
  if (role != Qt::DisplayRole) return {};
  if (index.column() == 0) return importKindWord(counts.kind);
  return value ? numberText(*value) : QString();
}

QVariant ImportCountsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role == Qt::TextAlignmentRole) return static_cast<int>((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  const QStringList titles{tr("Records"), tr("Read"), tr("New"), tr("Changed"), tr("Removed")};
  return titles.value(section);
}

void ImportFindingsModel::setSummary(const ImportSummary& summary) {
  beginResetModel();
  rows_.clear();
  for (const auto& rejection : summary.rejected) rows_.push_back({Weight::rejected, rejection.reason, rejection.file});
  for (const auto& finding : summary.findings) {
    rows_.push_back({finding.severity == Severity::warning ? Weight::warning : Weight::note,
                     finding.message.isEmpty() ? finding.code : finding.message,
                     finding.line > 0 ? QStringLiteral("%1:%2").arg(finding.file).arg(finding.line) : finding.file});
  }
  std::stable_sort(rows_.begin(), rows_.end(), [](const Row& a, const Row& b) { return a.weight < b.weight; });
  endResetModel();
}

QVariant ImportFindingsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Row& row = rows_[static_cast<size_t>(index.row())];
  if (role == Qt::ForegroundRole && index.column() == 0) {
    return row.weight == Weight::rejected ? tokens().bad : row.weight == Weight::warning ? tokens().warn : tokens().tx2;
  }
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
  if (index.column() == 1) return row.what;
  if (index.column() == 2) return row.where;
  return row.weight == Weight::rejected ? tr("Rejected") : row.weight == Weight::warning ? tr("Warning") : tr("Note");
}

QVariant ImportFindingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  const QStringList titles{QString(), tr("What"), tr("Where")};
  return titles.value(section);
}

}  // namespace eclosion::ui
