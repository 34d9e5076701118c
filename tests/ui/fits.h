// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QWidget>
#include <string>

#include "ui/widgets/button.h"

namespace eclosion::test {

// What a layout has to tell goes out by a level with each turn of the event loop.
inline void letLayOut() {
  for (int level = 0; level < 12; ++level) QApplication::processEvents();
}

// Nothing below that a person reads or presses is cut: it lies within whatever holds it, and its words have the room
// they ask for or go on in the next line. What is elided says the whole in its tool tip; that is known once it was painted.
inline void expectFits(QWidget& root, const std::string& where) {
  for (QWidget* part : root.findChildren<QWidget*>()) {
    const auto* label = qobject_cast<QLabel*>(part);
    const auto* button = qobject_cast<ui::Button*>(part);
    if (!part->isVisible() || !(label || button || qobject_cast<QComboBox*>(part) || qobject_cast<QLineEdit*>(part))) continue;
    const std::string words = (label ? label->text() : button ? button->text() : part->accessibleName()).toStdString();
    bool scrolls = false;  // up and down, further out
    for (const QWidget* holder = part->parentWidget(); holder; holder = holder == &root ? nullptr : holder->parentWidget()) {
      const QRect place(part->mapTo(holder, QPoint(0, 0)), part->size());
      scrolls = scrolls || qobject_cast<const QAbstractScrollArea*>(holder->parentWidget());
      EXPECT_GE(place.left(), 0) << where << ": " << words;
      EXPECT_LE(place.right(), holder->width()) << where << ": " << words << " in a " << holder->metaObject()->className();
      if (!scrolls) {
        EXPECT_LE(place.bottom(), holder->height()) << where << ": " << words << " in a " << holder->metaObject()->className();
      }
    }
    if (label && label->wordWrap() && !label->text().isEmpty()) {
      EXPECT_GE(part->height(), label->heightForWidth(part->width())) << where << ": " << words;
    }
    if (button) {
      EXPECT_GE(part->width(), button->sizeHint().width()) << where << ": " << words;
    } else if (label && !label->wordWrap() && !label->text().isEmpty() && part->toolTip().isEmpty()) {
      EXPECT_GE(part->width() + 1, label->sizeHint().width()) << where << ": " << words;
    }
  }
}

// With ECLOSION_PICTURES=folder the picture is kept, to be looked at.
inline void keepPicture(QWidget& widget, const QString& name) {
  const QPixmap picture = widget.grab();
  const QString folder = qEnvironmentVariable("ECLOSION_PICTURES");
  if (!folder.isEmpty()) picture.save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

}  // namespace eclosion::test
