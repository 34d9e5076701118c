// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/following.h"

#include <QApplication>

#include "core/store/lock.h"

namespace eclosion::app {
namespace {

constexpr int everyMs = 1000;

}  // namespace

Following::Following(Parts parts) : parts_(std::move(parts)), isHeld_(store::isLockTaken(parts_.path)), wasHeld_(isHeld_) {
  connect(&timer_, &QTimer::timeout, this, &Following::look);
  timer_.start(everyMs);
}

QString Following::whyStillReadOnly() const {
  // Where nobody ever had it, it is read only for another reason.
  if (isHeld_ || !wasHeld_) return {};
  return tr("The window that edited this portfolio has closed it. Open it again to edit it here.");
}

void Following::look() {
  // Dialogs and whatever is held by the mouse lean on rows as they were.
  if (QApplication::activeModalWidget() || QGuiApplication::mouseButtons() != Qt::NoButton) return;
  const auto caughtUp = parts_.catchUp();
  // Said once, and tried again.
  if (!caughtUp && !failed_) parts_.tell(caughtUp.error().message);
  failed_ = !caughtUp;
  const bool held = store::isLockTaken(parts_.path);
  if (held == isHeld_) return;
  isHeld_ = held;
  wasHeld_ = wasHeld_ || held;
  if (const QString why = whyStillReadOnly(); !why.isEmpty()) parts_.tell(why);
}

}  // namespace eclosion::app
