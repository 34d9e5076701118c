// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include "core/publish/chart.h"
#include "ui/theme/tokens.h"

namespace eclosion::ui {

// The colours of charts by their roles: 3:1 or more on the panel (WCAG 2.1), in both themes.
[[nodiscard]] QColor chartTone(publish::ChartColor color, const Tokens& tokens);
// The same for words of that colour, 4.5:1 or more on the panel.
[[nodiscard]] QColor chartInk(publish::ChartColor color, const Tokens& tokens);
// Words on a shape of that fill.
[[nodiscard]] QColor inkOn(const QColor& fill, const Tokens& tokens);

// Of the lighter to the darker (WCAG 2.1), from 1 to 21.
[[nodiscard]] double contrastOf(const QColor& one, const QColor& other);

}  // namespace eclosion::ui
