// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace eclosion::ui {

// Shows the focus ring around whatever control has the keyboard, once the keyboard is in use; one for the program.
// Widgets that draw their own (the board, text fields) are left alone.
class FocusRing final : public QObject {
  Q_OBJECT

 public:
  explicit FocusRing(QObject* parent);
  // Marks a widget that draws its own.
  static void drawsItsOwn(QWidget* widget);

 private:
  bool eventFilter(QObject* object, QEvent* event) override;
  void follow(QWidget* widget);

  QPointer<QFocusFrame> frame_;
  bool keyboard_ = false;
};

}  // namespace eclosion::ui
