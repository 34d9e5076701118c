// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSize>
#include <QStringList>

namespace eclosion::ui {

class MainWindow;

// What a picture shows: a screen, or something that lies over one.
struct View {
  QString id;           // one of viewIds()
  QString find = {};    // typed into the palette, or where the screen finds
  QString select = {};  // the key of a chart
  QString folder = {};  // of the community, for the preview of an import; nothing is written
};

// The ids of the screens, in their order, then those of what is no screen.
[[nodiscard]] QStringList viewIds();

// The window with that view, as capture() has it; a dialog lies over its middle. Null where the view needs what the portfolio
// has not, such as a member.
[[nodiscard]] QImage captureView(MainWindow& window, const View& view, const QSize& size, double scale);

}  // namespace eclosion::ui
