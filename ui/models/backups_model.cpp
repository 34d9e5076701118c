// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/backups_model.h"

#include <QLocale>

#include "ui/models/formats.h"

namespace eclosion::ui {

BackupsModel::BackupsModel(std::vector<KeptBackup> backups, QObject* parent)
    : QAbstractTableModel(parent), backups_(std::move(backups)) {}

int BackupsModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(backups_.size()); }

QVariant BackupsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  if (role == Qt::TextAlignmentRole)
    return QVariant(Qt::AlignVCenter | (index.column() == sizeColumn ? Qt::AlignRight : Qt::AlignLeft));
  if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) return {};
  const KeptBackup& backup = at(index.row());
  switch (index.column()) {
    case timeColumn:
      return momentText(backup.at);
    case sizeColumn:
      return QLocale().formattedDataSize(backup.size, 1, QLocale::DataSizeSIFormat);
    default:
      break;
  }
  switch (backup.reason) {
    case KeptBackup::Reason::daily:
      return tr("the first opening of that day");
    case KeptBackup::Reason::beforeImport:
      return tr("before an import");
    case KeptBackup::Reason::beforeMigration:
      return tr("before a newer version changed the file");
    case KeptBackup::Reason::beforeRestore:
      return tr("before another backup was restored");
  }
  return {};
}

QVariant BackupsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignVCenter | (section == sizeColumn ? Qt::AlignRight : Qt::AlignLeft));
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case timeColumn:
      return tr("Made on");
    case reasonColumn:
      return tr("Why");
    case sizeColumn:
      return tr("Size");
    default:
      return {};
  }
}

QString momentText(const QDateTime& moment) {
  const QDateTime here = moment.toLocalTime();
  return QStringLiteral("%1, %2").arg(dateText(here.date()), QLocale().toString(here.time(), QLocale::ShortFormat));
}

}  // namespace eclosion::ui
