// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/dates.h"

#include <algorithm>
#include <charconv>

namespace eclosion::betagouv {
namespace {

// Takes between one and `most` digits off the front; -1 when there are none or too many.
int takeNumber(std::string_view& text, size_t most) {
  size_t digits = 0;
  while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') ++digits;
  if (digits == 0 || digits > most) return -1;
  int value = 0;
  std::from_chars(text.data(), text.data() + digits, value);
  text.remove_prefix(digits);
  return value;
}

bool takeHyphen(std::string_view& text) {
  if (text.empty() || text.front() != '-') return false;
  text.remove_prefix(1);
  return true;
}

}  // namespace

WrittenDate readDate(std::string_view text) {
  constexpr std::string_view spaces = " \t\r\n";
  const size_t first = text.find_first_not_of(spaces);
  if (first == std::string_view::npos) return {};
  text = text.substr(first, text.find_last_not_of(spaces) + 1 - first);

  const WrittenDate unreadable{.impossible = true};
  const int year = takeNumber(text, 4);
  if (!takeHyphen(text)) return unreadable;
  const int month = takeNumber(text, 2);
  if (!takeHyphen(text)) return unreadable;
  const int day = takeNumber(text, 2);
  const bool timeFollows = !text.empty() && (text.front() == 'T' || text.front() == 't' || text.front() == ' ');
  if (!text.empty() && !timeFollows) return unreadable;
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return unreadable;
  const int lastDay = QDate(year, month, 1).daysInMonth();
  return {.date = QDate(year, month, std::min(day, lastDay)), .impossible = day > lastDay};
}

}  // namespace eclosion::betagouv
