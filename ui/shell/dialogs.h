// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/support/result.h"

class QWidget;

namespace eclosion::ui {

// The small questions and messages of the window. An empty path: the person changed their mind.
[[nodiscard]] QString askNewFile(QWidget* parent);
[[nodiscard]] QString askOpenFile(QWidget* parent);
// Of the portfolio at `path`; a name that is taken was asked about.
[[nodiscard]] QString askCopyName(QWidget* parent, const QString& path);
// A calendar file.
[[nodiscard]] QString askCalendarName(QWidget* parent, const QString& portfolio);
void showError(QWidget* parent, const Error& error);
void showAbout(QWidget* parent);
void showKeys(QWidget* parent);

}  // namespace eclosion::ui
