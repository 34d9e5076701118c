// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>

namespace eclosion::ui {

class MainWindow;

// The window as a person sees it, at a size in device-independent pixels and a number of pixels for each; needs no
// display. Waits until whatever is loaded or computed a moment later has arrived.
[[nodiscard]] QImage capture(MainWindow& window, const QSize& size, double scale);

}  // namespace eclosion::ui
