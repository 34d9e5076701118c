// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/rows_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStyledItemDelegate>
#include <QUuid>

#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int mostMinutes = 600;

class MinutesDelegate final : public QStyledItemDelegate {
 public:
  MinutesDelegate(int usual, const QString& title, QObject* parent) : QStyledItemDelegate(parent), usual_(usual), title_(title) {}

  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override {
    auto* box = new QSpinBox(parent);
    box->setRange(0, mostMinutes);
    box->setFrame(false);
    box->setAccessibleName(title_);
    return box;
  }
  void setEditorData(QWidget* editor, const QModelIndex& index) const override {
    const auto text = index.data(Qt::EditRole).toString();
    static_cast<QSpinBox*>(editor)->setValue(text.isEmpty() ? usual_ : QLocale().toInt(text));
  }
  void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
    model->setData(index, QLocale().toString(static_cast<QSpinBox*>(editor)->value()), Qt::EditRole);
  }

 private:
  int usual_;
  QString title_;
};

}  // namespace

RowsTable::RowsTable(const QString& name, std::vector<Column> columns, bool ordered, QWidget* parent)
    : QTableWidget(0, static_cast<int>(columns.size()), parent), columns_(std::move(columns)), ordered_(ordered) {
  setAccessibleName(name);
  QStringList titles;
  for (size_t i = 0; i < columns_.size(); ++i) {
    titles << columns_[i].title;
    const auto section = static_cast<int>(i);
    if (columns_[i].minutes) setItemDelegateForColumn(section, new MinutesDelegate(columns_[i].usual, columns_[i].title, this));
    horizontalHeader()->setSectionResizeMode(section, columns_[i].minutes ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
  }
  setHorizontalHeaderLabels(titles);
  horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  verticalHeader()->setDefaultSectionSize(px(32));
  verticalHeader()->hide();
  setSelectionBehavior(SelectRows);
  setSelectionMode(SingleSelection);
  setShowGrid(false);
  setTabKeyNavigation(false);
  setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
  connect(this, &QTableWidget::itemChanged, this, &RowsTable::edited);
}

void RowsTable::add(const QUuid& id, const QStringList& cells) {
  const QSignalBlocker quiet(this);
  const int row = rowCount();
  insertRow(row);
  for (int column = 0; column < columnCount(); ++column) {
    auto* item = new QTableWidgetItem(cells.value(column));
    const Column& of = columns_[static_cast<size_t>(column)];
    if (of.fixed) item->setFlags(item->flags() & ~Qt::ItemIsEditable);
    if (of.minutes) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    item->setToolTip(cells.value(column));
    if (column == 0) item->setData(Qt::UserRole, id);
    setItem(row, column, item);
  }
  if (!currentItem()) setCurrentCell(row, 0);
}

QUuid RowsTable::idOf(int row) const { return item(row, 0)->data(Qt::UserRole).toUuid(); }
QString RowsTable::cell(int row, int column) const { return item(row, column)->text().trimmed(); }

std::optional<int> RowsTable::minutes(int row, int column) const {
  const QString text = cell(row, column);
  const int value = QLocale().toInt(text);
  return text.isEmpty() || value == columns_[static_cast<size_t>(column)].usual ? std::nullopt : std::optional(value);
}

void RowsTable::removeCurrent() {
  const int row = currentRow();
  if (row < 0) return;
  removeRow(row);
  if (rowCount() > 0) setCurrentCell(std::min(row, rowCount() - 1), 0);
  Q_EMIT edited();
}

void RowsTable::moveCurrent(int by) {
  const int from = currentRow();
  const int to = from + by;
  if (!ordered_ || from < 0 || to < 0 || to >= rowCount()) return;
  {
    const QSignalBlocker quiet(this);
    for (int column = 0; column < columnCount(); ++column) {
      auto* moved = takeItem(from, column);
      setItem(from, column, takeItem(to, column));
      setItem(to, column, moved);
    }
  }
  setCurrentCell(to, std::max(0, currentColumn()));
  Q_EMIT edited();
}

void RowsTable::keyPressEvent(QKeyEvent* event) {
  const bool alt = event->modifiers() & Qt::AltModifier;
  switch (event->key()) {
    case Qt::Key_Delete:
      return removeCurrent();
    case Qt::Key_Up:
      if (alt) return moveCurrent(-1);
      break;
    case Qt::Key_Down:
      if (alt) return moveCurrent(1);
      break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (event->modifiers() == Qt::NoModifier && currentItem() && (currentItem()->flags() & Qt::ItemIsEditable))
        return editItem(currentItem());
      break;
    default:
      break;
  }
  QTableWidget::keyPressEvent(event);
}

}  // namespace eclosion::ui
