// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_pictures.h"

#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QPainter>
#include <QTimer>

#include "ui/shell/capture.h"
#include "ui/shell/main_window.h"
#include "ui/theme/painting.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

QImage withDialog(MainWindow& window, const QSize& size, double scale, const std::function<void()>& open,
                  const std::function<bool()>& ready) {
  QImage image = capture(window, size, scale);
  bool drawn = false;
  QElapsedTimer waited;
  waited.start();
  QTimer look;
  QObject::connect(&look, &QTimer::timeout, &window, [&] {
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    const bool late = waited.elapsed() > patience;
    if (!dialog || (!ready() && !late)) {
      if (late) drawn = true;
      return;
    }
    // As a small window keeps its dialogs within itself.
    dialog->resize(dialog->size().boundedTo(size - QSize(40, 40)));
    QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    QPainter painter(&image);
    const QRect place(QPoint((size.width() - dialog->width()) / 2, (size.height() - dialog->height()) / 2), dialog->size());
    painter.fillRect(QRect({}, size), withAlpha(tokens().dark ? tokens().win : tokens().tx, tokens().dark ? 0.6 : 0.16));
    painter.fillRect(place.adjusted(-1, -1, 1, 1), tokens().line2);
    dialog->render(&painter, place.topLeft());
    painter.end();
    drawn = true;
    look.stop();
    dialog->reject();
  });
  look.start(20);
  open();
  while (!drawn) QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
  QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  return image;
}

void waitWhile(const std::function<bool()>& busy) {
  QElapsedTimer waited;
  waited.start();
  while (busy() && waited.elapsed() < patience) QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

}  // namespace eclosion::ui
