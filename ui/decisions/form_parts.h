// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QWidget>

#include "ui/widgets/text_label.h"

namespace eclosion::ui {

// A field below its label.
struct FormField {
  QWidget* box = nullptr;
  TextLabel* label = nullptr;
  QWidget* field = nullptr;
  // The label is the field's name.
  void setLabel(const QString& words) const;
};
[[nodiscard]] FormField labelled(QWidget* field);

// The wheel turns the page, not a choice that it passes over; with the keyboard in the field it does.
void leaveWheelToPage(QWidget* field);

// Some lines of text; grows with them.
class FormText final : public QPlainTextEdit {
  Q_OBJECT

 public:
  explicit FormText(QWidget* parent = nullptr);
  // Leaves the caret where the text is the same.
  void setWords(const QString& text);
  [[nodiscard]] QString words() const { return toPlainText().trimmed(); }

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void grow();
};

// A box with a border, for what is told below the fields.
class FormBox final : public QWidget {
  Q_OBJECT

 public:
  using QWidget::QWidget;

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace eclosion::ui
