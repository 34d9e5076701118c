// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <string_view>

namespace eclosion::betagouv {

// A date as people wrote it.
struct WrittenDate {
  QDate date = {};          // null: nothing said, or nothing that can be a date
  bool impossible = false;  // it says a day that cannot be, or is not a date at all
};

// Reads `2019-01-31`, also with one-digit parts and with a time after it (which is left out). A day past the end of its
// month (`2020-02-31`) is the month's last day and marked impossible; a month that is none (`2019-23-08`), a year outside
// 1900 to 2200 and any other text are unknown and marked impossible. Spaces around are ignored; empty is nothing said.
[[nodiscard]] WrittenDate readDate(std::string_view text);

}  // namespace eclosion::betagouv
