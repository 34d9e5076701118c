// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <compare>
#include <limits>

namespace eclosion {

// A date in four bytes instead of QDate's eight, for the long columns of a portfolio. Becomes a QDate wherever one is wanted,
// and is made of one; null stays null and comes before every day, as with QDate.
class CompactDate {
 public:
  constexpr CompactDate() = default;
  // Both ways without a word, so that a column reads as what it holds.
  constexpr CompactDate(const QDate& date)  // NOLINT(google-explicit-constructor)
      : day_(date.isValid() && date.toJulianDay() > null && date.toJulianDay() <= std::numeric_limits<qint32>::max()
                 ? static_cast<qint32>(date.toJulianDay())
                 : null) {}
  constexpr operator QDate() const {  // NOLINT(google-explicit-constructor)
    return isNull() ? QDate() : QDate::fromJulianDay(day_);
  }

  [[nodiscard]] constexpr bool isNull() const { return day_ == null; }
  [[nodiscard]] constexpr bool isValid() const { return day_ != null; }
  [[nodiscard]] constexpr qint64 toJulianDay() const { return day_; }  // of a day that is not null
  [[nodiscard]] qint64 daysTo(const QDate& other) const { return QDate(*this).daysTo(other); }
  [[nodiscard]] QDate addDays(qint64 days) const { return QDate(*this).addDays(days); }
  [[nodiscard]] int year() const { return QDate(*this).year(); }

  friend constexpr bool operator==(CompactDate, CompactDate) = default;
  friend constexpr std::strong_ordering operator<=>(CompactDate a, CompactDate b) { return a.day_ <=> b.day_; }
  friend constexpr bool operator==(CompactDate a, const QDate& b) { return a == CompactDate(b); }
  friend constexpr std::strong_ordering operator<=>(CompactDate a, const QDate& b) { return a <=> CompactDate(b); }

 private:
  static constexpr qint32 null = std::numeric_limits<qint32>::min();
  qint32 day_ = null;
};

}  // namespace eclosion
