// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/capture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPainter>

#include "ui/models/due_source.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

QImage capture(MainWindow& window, const QSize& size, double scale) {
  window.resize(size);
  if (!window.isVisible()) window.setAttribute(Qt::WA_DontShowOnScreen);
  static_cast<QWidget&>(window).show();
  QElapsedTimer waited;
  waited.start();
  window.due().wantNow();
  // Layout requests first; then what a large portfolio computes with a delay.
  do {
    QApplication::processEvents(QEventLoop::AllEvents, 20);
  } while (window.model().isComputing() && waited.elapsed() < 10'000);
  // What a layout has to tell goes out by a level each time.
  for (int level = 0; level < 12; ++level) QApplication::sendPostedEvents();
  QApplication::processEvents();
  QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
  image.setDevicePixelRatio(scale);
  image.fill(tokens().win);
  window.render(&image);
  return image.convertToFormat(QImage::Format_RGB32);
}

}  // namespace eclosion::ui
