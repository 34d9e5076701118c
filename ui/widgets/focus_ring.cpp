// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focus_ring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>

namespace eclosion::ui {

FocusRing::FocusRing(QObject* parent) : QObject(parent) {
  qApp->installEventFilter(this);
  connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void FocusRing::drawsItsOwn(QWidget* widget) { widget->setProperty("ownFocusRing", true); }

bool FocusRing::eventFilter(QObject* object, QEvent* event) {
  if (event->type() == QEvent::KeyPress && !keyboard_) {
    keyboard_ = true;
    follow(QApplication::focusWidget());
  } else if (event->type() == QEvent::MouseButtonPress && keyboard_) {
    keyboard_ = false;
    follow(nullptr);
  }
  return QObject::eventFilter(object, event);
}

void FocusRing::follow(QWidget* widget) {
  const bool shown = keyboard_ && widget && qobject_cast<QAbstractButton*>(widget) && !widget->property("ownFocusRing").toBool();
  if (frame_) frame_->deleteLater();
  frame_ = nullptr;
  if (!shown) return;
  // One for each control: the frame lives beside the control and goes with its window.
  frame_ = new QFocusFrame(widget);
  frame_->setWidget(widget);
}

}  // namespace eclosion::ui
