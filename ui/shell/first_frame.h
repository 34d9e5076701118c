// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>
#include <vector>

class QSettings;
class QWidget;

namespace eclosion::ui {

// The first picture of a window without what can wait for the second one, a moment later: parts that are put off show their
// ground alone, in their place, so that nothing moves when they come. Preferences that were set before go to the disk, which
// takes its time, when the window stands. Goes once the first picture is on the screen.
class FirstFrame final : public QObject {
 public:
  // Belongs to the window. `begun` is called when the parts may be shown.
  FirstFrame(QWidget& window, std::vector<QWidget*> putOff, std::function<void()> begun);
  // For a part of fixed measure whose content nobody else shows or hides: until then it is not laid out either.
  void leaveEmpty(QWidget& part);

 protected:
  bool eventFilter(QObject* object, QEvent* event) override;

 private:
  void end();

  QWidget& window_;
  std::vector<QWidget*> putOff_, content_;
  std::vector<QPointer<QSettings>> unwritten_;
  std::function<void()> begun_;
  bool seen_ = false;
};

}  // namespace eclosion::ui
