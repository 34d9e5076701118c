// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>

#include "ui/shell/views.h"

// What the files of views share. A view that is no screen is a function and a line in one of them.
namespace eclosion::ui {

class MembersScreen;

struct ViewPicture {
  const char* id;
  QImage (*capture)(MainWindow& window, const View& view, const QSize& size, double scale);
};

constexpr int patience = 60'000;  // ms; an import of a large folder is read in less

// Opens a dialog, whether it comes back at once or when the dialog is closed, and draws it over the window when it is ready.
[[nodiscard]] QImage withDialog(
    MainWindow& window, const QSize& size, double scale, const std::function<void()>& open,
    const std::function<bool()>& ready = [] { return true; });
// Lets the window go on as long as that holds, and no longer than one has patience.
void waitWhile(const std::function<bool()>& busy);

// The screen of members once it has read what it wants.
[[nodiscard]] MembersScreen* readMembers(MainWindow& window, const QSize& size, double scale);
[[nodiscard]] std::span<const ViewPicture> peopleViews();

}  // namespace eclosion::ui
