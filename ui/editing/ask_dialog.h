// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <functional>

#include "core/edits/edit.h"
#include "ui/editing/edit_dialog.h"

class QLineEdit;

namespace eclosion::ui {

class DayField;
class Editing;

// An edit that wants a name or a day, or both: it is planned while they are typed, and says why it would be refused.
class AskDialog final : public EditDialog {
  Q_OBJECT

 public:
  struct Question {
    QString title;
    QString below = {};
    QString record;     // words of the button
    QString name = {};  // label of the name; empty: none is asked
    QString nameNow = {};
    QString day = {};  // label of the day; empty: none is asked
  };
  using Maker = std::function<edits::Edit(const QString& name, const QDate& day)>;

  AskDialog(const Question& question, const Editing& editing, Maker maker, QWidget* parent);
  [[nodiscard]] const edits::Edit& edit() const { return edit_; }

 private:
  void check();

  const Editing& editing_;
  Maker maker_;
  edits::Edit edit_;
  QLineEdit* name_ = nullptr;
  DayField* day_ = nullptr;
};

}  // namespace eclosion::ui
