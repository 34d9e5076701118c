// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/editing/edit_desk.h"
#include "ui/editing/facts_sections.h"

namespace eclosion::ui {

class Button;
class FieldEditor;

// The fields of a record itself, each written as soon as one is done with it.
class FieldsPage final : public QWidget {
  Q_OBJECT

 public:
  FieldsPage(EditDesk& desk, const RecordRef& record, const FactsSection& section, QWidget* parent = nullptr);

  [[nodiscard]] FieldEditor* editorOf(const char* column) const;

 private:
  void keep(FieldEditor& editor);
  void follow(const PortfolioChange& change);
  void allow();

  EditDesk& desk_;
  RecordRef record_;
  std::vector<FieldEditor*> editors_;
  std::vector<Button*> acts_;
};

}  // namespace eclosion::ui
