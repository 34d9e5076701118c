// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_outline_model.h"

#include <QMimeData>
#include <algorithm>

#include "ui/models/formats.h"

namespace eclosion::ui {
namespace {

QString mimeType() { return QStringLiteral("application/x-eclosion-report-page"); }

// The contents follow the cover, wherever other pages go.
bool isMovable(const QString& key) { return key != u"contents"; }

}  // namespace

void ReportOutlineModel::setReport(const std::shared_ptr<const ComposedReport>& made) {
  std::vector<Entry> entries;
  int number = 0;
  if (made) {
    const publish::Report& report = made->report;
    const auto add = [&](const publish::ReportPage& page, int at) {
      entries.push_back({page.key, page.outline, at, static_cast<int>(page.toWrite.size()),
                         static_cast<int>(page.toTranslate.size()),
                         std::any_of(report.warnings.begin(), report.warnings.end(),
                                     [&](const auto& warning) { return warning.page == page.key; })});
    };
    for (const auto& page : report.pages) add(page, ++number);
    for (const auto& page : report.left) add(page, 0);
  }
  shown_ = number;
  const bool same =
      entries.size() == entries_.size() &&
      std::equal(entries.begin(), entries.end(), entries_.begin(), [](const Entry& a, const Entry& b) { return a.key == b.key; });
  if (same) {
    entries_ = std::move(entries);
    if (!entries_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    return;
  }
  beginResetModel();
  entries_ = std::move(entries);
  endResetModel();
}

int ReportOutlineModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

QVariant ReportOutlineModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Entry& entry = entries_[static_cast<size_t>(index.row())];
  switch (role) {
    case Qt::DisplayRole:
      return entry.name;
    case keyRole:
      return entry.key;
    case numberRole:
      return entry.number;
    case toWriteRole:
      return entry.toWrite;
    case toTranslateRole:
      return entry.toTranslate;
    case leftOutRole:
      return entry.number == 0;
    case warnedRole:
      return entry.warned;
    case Qt::AccessibleTextRole: {
      QStringList words{entry.name};
      words << (entry.number > 0 ? tr("page %1").arg(numberText(entry.number)) : tr("left out"));
      if (entry.toWrite > 0) words << tr("to write");
      if (entry.toTranslate > 0) words << tr("to translate");
      if (entry.warned) words << tr("something does not add up");
      return words.join(QStringLiteral(", "));
    }
    default:
      return {};
  }
}

Qt::ItemFlags ReportOutlineModel::flags(const QModelIndex& index) const {
  if (!index.isValid()) return Qt::ItemIsDropEnabled;
  const Entry& entry = entries_[static_cast<size_t>(index.row())];
  Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
  if (entry.number > 0 && isMovable(entry.key)) flags |= Qt::ItemIsDragEnabled;
  return flags;
}

QStringList ReportOutlineModel::mimeTypes() const { return {mimeType()}; }

QMimeData* ReportOutlineModel::mimeData(const QModelIndexList& indexes) const {
  if (indexes.isEmpty()) return nullptr;
  auto* data = new QMimeData;
  data->setData(mimeType(), indexes.first().data(keyRole).toString().toUtf8());
  return data;
}

bool ReportOutlineModel::dropMimeData(const QMimeData* data, Qt::DropAction, int row, int, const QModelIndex& parent) {
  if (!data->hasFormat(mimeType())) return false;
  const QString key = QString::fromUtf8(data->data(mimeType()));
  if (row < 0) row = parent.isValid() ? parent.row() : shown_;
  // The next page below that can stand after it.
  while (row < shown_ && !isMovable(entries_[static_cast<size_t>(row)].key)) ++row;
  const QString before = row < shown_ ? entries_[static_cast<size_t>(row)].key : QString();
  const QStringList order = orderWith(key, before);
  if (order != movableKeys()) Q_EMIT moved(key, order);
  return false;  // it moves once the report is composed again
}

int ReportOutlineModel::rowOf(const QString& key) const {
  const auto found = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) { return entry.key == key; });
  return found == entries_.end() ? -1 : static_cast<int>(found - entries_.begin());
}

QStringList ReportOutlineModel::movableKeys() const {
  QStringList keys;
  for (const Entry& entry : entries_) {
    if (entry.number > 0 && isMovable(entry.key)) keys << entry.key;
  }
  return keys;
}

QStringList ReportOutlineModel::orderWith(const QString& moved, const QString& before) const {
  QStringList keys = movableKeys();
  if (moved == before || !keys.contains(moved)) return keys;
  keys.removeAll(moved);
  const qsizetype at = keys.indexOf(before);
  keys.insert(at < 0 ? keys.size() : at, moved);
  return keys;
}

}  // namespace eclosion::ui
