// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QComboBox;

namespace eclosion::ui {

// Which column of a table says what: a box for each thing there may be, two beside each other in a form.
class ColumnBoxes final : public QWidget {
  Q_OBJECT

 public:
  // What no column says.
  static constexpr int noColumn = -1;

  // So many below each other, the others beside them.
  ColumnBoxes(const QStringList& names, int rows, QWidget* parent = nullptr);

  [[nodiscard]] QComboBox& box(size_t place) const { return *boxes_[place]; }
  // A column of the table, from 0, or one of the values below 0.
  [[nodiscard]] int value(size_t place) const;
  void setBoxesEnabled(bool enabled);

  struct Entry {
    QString words;
    int value = noColumn;  // below 0
  };
  // The entries before and after the columns of the table, and the one to be chosen; the first where it is not there. Without a
  // word of changed().
  void fill(size_t place, const QStringList& header, int wanted, const std::vector<Entry>& before,
            const std::vector<Entry>& after = {});

 Q_SIGNALS:
  void changed();

 private:
  std::vector<QComboBox*> boxes_;
};

}  // namespace eclosion::ui
