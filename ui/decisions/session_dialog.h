// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/session_edits.h"
#include "ui/editing/edit_dialog.h"

class QLineEdit;
class QTabWidget;

namespace eclosion::ui {

class DayField;
class EditDesk;
class ReferenceBox;
class RowsTable;

// A committee session: when and where, who comes, which startups in which order and for how long, what is to be read before.
class SessionDialog final : public EditDialog {
  Q_OBJECT

 public:
  enum class Part { session, agenda, attendees, documents };

  // `due`: startups that could be put on the agenda at once. The desk has an editing, and outlives the dialog.
  SessionDialog(EditDesk& desk, edits::SessionSheet sheet, std::vector<StartupId> due, bool isNew, QWidget* parent);

  void showPart(Part part);
  // As the fields have it now.
  [[nodiscard]] edits::SessionSheet sheet() const;
  void accept() override;
  // Asks first where something was changed.
  void reject() override;

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  [[nodiscard]] QWidget* sessionPage();
  [[nodiscard]] QWidget* agendaPage();
  [[nodiscard]] QWidget* attendeesPage();
  [[nodiscard]] QWidget* documentsPage();
  [[nodiscard]] std::optional<int> hour() const;  // minutes after midnight
  bool addStartup();
  void addDue();
  bool addPerson();
  void eraseGuest();
  [[nodiscard]] edits::SessionSheet::Guest* currentGuest();
  void tellGuest();
  bool takeChosen();
  [[nodiscard]] bool isOnAgenda(const QUuid& startup) const;
  void check();

  EditDesk& desk_;
  edits::SessionSheet sheet_;
  std::vector<StartupId> due_;
  QTabWidget* parts_;
  QLineEdit *title_, *place_, *hour_, *person_;
  DayField* day_;
  ReferenceBox *startup_, *member_;
  RowsTable *agenda_, *attendees_, *documents_;
  TextLabel* length_;
  Button* dueButton_ = nullptr;
  Button* eraseButton_ = nullptr;
  bool changed_ = false;
};

}  // namespace eclosion::ui
