// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <array>
#include <vector>

#include "core/publish/startup_table.h"

namespace eclosion::ui {

using publish::StartupColumn;
using publish::startupColumnCount;

// The columns of the register in words, and which of them are shown, where and how wide.

[[nodiscard]] QString startupColumnTitle(StartupColumn column);
// Figures and days stack, and so stand on the right.
[[nodiscard]] bool standsRight(StartupColumn column);

enum class StartupGrouping : quint8 { none, phase, incubator, sponsor };
inline constexpr int startupGroupingCount = 4;

// How a person has the register; widths in pixels of the design, at 100 %.
struct StartupLayout {
  struct Column {
    StartupColumn column = StartupColumn::name;
    int width = 0;
    bool shown = true;
    friend bool operator==(const Column&, const Column&) = default;
  };
  std::vector<Column> columns;  // every column once, in the order on screen; the name comes first and is always shown
  StartupColumn sort = StartupColumn::name;
  bool descending = false;
  StartupGrouping grouping = StartupGrouping::none;
  bool notStarted = false;
  bool archived = false;  // also those put away
  friend bool operator==(const StartupLayout&, const StartupLayout&) = default;

  StartupLayout();
  // For the preferences; what cannot be read, or is of another version, is as in a new layout.
  [[nodiscard]] QByteArray toText() const;
  [[nodiscard]] static StartupLayout fromText(const QByteArray& text);
};

}  // namespace eclosion::ui
