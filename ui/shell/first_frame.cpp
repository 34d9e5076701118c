// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_frame.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>
#include <QWidget>
#include <algorithm>

namespace eclosion::ui {
namespace {

// Long enough for the picture to reach the screen before the next one is painted.
constexpr int nextFrameMs = 1;
// The window is painted whole by then.
constexpr int writeAfterMs = 1500;

}  // namespace

FirstFrame::FirstFrame(QWidget& window, std::vector<QWidget*> putOff, std::function<void()> begun)
    : QObject(&window), window_(window), putOff_(std::move(putOff)), begun_(std::move(begun)) {
  qApp->installEventFilter(this);
}

void FirstFrame::leaveEmpty(QWidget& part) {
  for (QWidget* widget : part.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
    if (widget->isHidden()) continue;
    widget->hide();
    content_.push_back(widget);
  }
}

// All of a window is painted in one go, beginning with the window itself.
bool FirstFrame::eventFilter(QObject* object, QEvent* event) {
  // So settings are told to write what was set; they also do when they go.
  if (event->type() == QEvent::UpdateRequest) {
    auto* settings = qobject_cast<QSettings*>(object);
    if (settings) unwritten_.emplace_back(settings);
    return settings != nullptr;
  }
  if (event->type() != QEvent::Paint || !object->isWidgetType()) return false;
  if (object == &window_ && !seen_) {
    seen_ = true;
    // Once all of it is painted, and some time from then.
    QTimer::singleShot(0, this, [this] { QTimer::singleShot(nextFrameMs, this, &FirstFrame::end); });
  }
  // A part that is put off paints its ground; what stands on it does not.
  return std::any_of(putOff_.begin(), putOff_.end(), [object](const QWidget* part) {
    return part != object && part->isAncestorOf(static_cast<QWidget*>(object));
  });
}

void FirstFrame::end() {
  qApp->removeEventFilter(this);
  for (QWidget* widget : content_) widget->show();
  begun_();
  for (QSettings* settings : unwritten_) {
    if (settings) QTimer::singleShot(writeAfterMs, settings, &QSettings::sync);
  }
  for (QWidget* part : putOff_) part->update();
  deleteLater();
}

}  // namespace eclosion::ui
