// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

class QBoxLayout;
class QVBoxLayout;

namespace eclosion::ui {

// The look of every dialog that records something: what it is about, its fields, one sentence on what is typed, Cancel and the
// one button that records. Enter records from any field of one line.
class EditDialog : public QDialog {
  Q_OBJECT

 public:
  [[nodiscard]] bool isReady() const { return ok_->isEnabled(); }
  [[nodiscard]] QString note() const { return note_->text(); }

 protected:
  explicit EditDialog(QWidget* parent);

  void setTitle(const QString& title, const QString& below = {});
  void setButtons(const QString& record, const QString& cancel = {});
  [[nodiscard]] QVBoxLayout* body() const { return body_; }
  // A field below its label; the label is its name.
  TextLabel* addField(const QString& label, QWidget* field, QBoxLayout* into = nullptr);
  // What stands below the fields, in the colour of its weight; empty: nothing.
  void setNote(const QString& sentence, TextLabel::Role role = &Tokens::bad);
  void setReady(bool ready) { ok_->setEnabled(ready); }
  [[nodiscard]] Button* recordButton() const { return ok_; }
  [[nodiscard]] Button* cancelButton() const { return cancel_; }

  void keyPressEvent(QKeyEvent* event) override;

 private:
  TextLabel *title_, *below_, *note_;
  QVBoxLayout* body_;
  Button *cancel_, *ok_;
};

}  // namespace eclosion::ui
