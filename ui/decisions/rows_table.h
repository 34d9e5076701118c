// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

namespace eclosion::ui {

// A short list of things one edits where it stands: Enter or F2 writes in a cell, Delete takes the row away, Alt+Up and Alt+Down
// move it. Each row carries the id of what it stands for.
class RowsTable final : public QTableWidget {
  Q_OBJECT

 public:
  struct Column {
    QString title;
    bool fixed = false;    // not written in
    bool minutes = false;  // a whole number, written with arrows too; empty: the usual
    int usual = 0;
  };
  RowsTable(const QString& name, std::vector<Column> columns, bool ordered, QWidget* parent = nullptr);

  // A row at the end; cells in the order of the columns.
  void add(const QUuid& id, const QStringList& cells);
  [[nodiscard]] QUuid idOf(int row) const;
  [[nodiscard]] QString cell(int row, int column) const;
  // Nothing where the cell says the usual.
  [[nodiscard]] std::optional<int> minutes(int row, int column) const;
  void removeCurrent();
  void moveCurrent(int by);

 Q_SIGNALS:
  void edited();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  std::vector<Column> columns_;
  bool ordered_;
};

}  // namespace eclosion::ui
