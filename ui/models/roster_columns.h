// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace eclosion::ui {

// The columns of the list of members, in words, and which of them are shown, where and how wide.

enum class RosterColumn : quint8 { person, domain, role, status, employer, startups, end, strip, arrived, share, incubators };
inline constexpr int rosterColumnCount = 11;

[[nodiscard]] QString rosterColumnTitle(RosterColumn column);

enum class RosterGrouping : quint8 { none, startup, incubator, employer };
inline constexpr int rosterGroupingCount = 4;

// How a person has the list; widths in pixels of the design, at 100 %.
struct RosterLayout {
  struct Column {
    RosterColumn column = RosterColumn::person;
    int width = 0;
    bool shown = true;
    friend bool operator==(const Column&, const Column&) = default;
  };
  std::vector<Column> columns;  // every column once, in the order on screen; the person comes first and is always shown
  RosterColumn sort = RosterColumn::end;
  bool descending = false;
  RosterGrouping grouping = RosterGrouping::none;
  bool ever = false;      // also who has left
  bool charts = false;    // the head count in charts, in the place of the list
  bool headCount = true;  // the figures above the list
  friend bool operator==(const RosterLayout&, const RosterLayout&) = default;

  RosterLayout();
  // For the preferences; what cannot be read, or is of another version, is as in a new layout.
  [[nodiscard]] QByteArray toText() const;
  [[nodiscard]] static RosterLayout fromText(const QByteArray& text);
};

}  // namespace eclosion::ui
