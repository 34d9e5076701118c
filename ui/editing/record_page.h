// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/editing/edit_desk.h"
#include "ui/editing/facts_sections.h"

class QLabel;
class QTreeView;
class QVBoxLayout;

namespace eclosion::ui {

class Button;

// A table of a section of the sheet with what can be done to its records: added, changed (Enter, F2 or a double click, at the
// field one points at), removed (Del). Below it, in the same way, those that belong to the selected one.
class RecordPage final : public QWidget {
  Q_OBJECT

 public:
  // `subject`: whose the records are; acts that are not of a record are of it. A null title: the table stands alone.
  RecordPage(EditDesk& desk, const RecordRef& subject, FactsTable table, const QString& title, QWidget* parent = nullptr);

  [[nodiscard]] RecordTable& model() const { return *model_; }
  [[nodiscard]] QTreeView& table() const { return *view_; }
  [[nodiscard]] RecordPage* parts() const { return parts_; }
  // Null for none.
  [[nodiscard]] RecordRef selected() const;
  void select(const QUuid& id);

  void add();
  void change();
  void remove();

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void buildButtons(QVBoxLayout& column);
  void allow();
  void sizeColumns();
  [[nodiscard]] RecordRef owner() const;

  EditDesk& desk_;
  RecordRef subject_;
  FactsTable table_;
  RecordTable* model_;
  QTreeView* view_;
  QLabel* nothing_;
  RecordPage* parts_ = nullptr;
  Button *add_ = nullptr, *change_ = nullptr, *remove_ = nullptr;
  std::vector<Button*> acts_;
};

}  // namespace eclosion::ui
