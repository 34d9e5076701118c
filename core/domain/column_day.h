// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <algorithm>
#include <compare>

namespace eclosion {

// A day in a column of the portfolio: three bytes where a QDate takes eight. Reads as a QDate wherever one is wanted and is made
// of one without a word. From 4714 BC to some 41,000 years after; what lies beyond is the first or the last of these days.
class ColumnDay {
 public:
  constexpr ColumnDay() = default;  // null, before every day
  // NOLINTNEXTLINE(google-explicit-constructor)
  ColumnDay(const QDate& date) { set(date.isValid() ? std::clamp<qint64>(date.toJulianDay(), 0, most) + 1 : 0); }
  // NOLINTNEXTLINE(google-explicit-constructor)
  operator QDate() const { return isNull() ? QDate() : QDate::fromJulianDay(qint64{raw()} - 1); }

  [[nodiscard]] bool isNull() const { return raw() == 0; }
  [[nodiscard]] bool isValid() const { return raw() != 0; }
  [[nodiscard]] qint64 toJulianDay() const { return isNull() ? QDate().toJulianDay() : qint64{raw()} - 1; }
  [[nodiscard]] qint64 daysTo(const QDate& other) const { return QDate(*this).daysTo(other); }
  [[nodiscard]] QDate addDays(qint64 days) const { return QDate(*this).addDays(days); }
  [[nodiscard]] QDate addMonths(int months) const { return QDate(*this).addMonths(months); }
  [[nodiscard]] QDate addYears(int years) const { return QDate(*this).addYears(years); }
  [[nodiscard]] int year() const { return QDate(*this).year(); }
  [[nodiscard]] int month() const { return QDate(*this).month(); }
  [[nodiscard]] int day() const { return QDate(*this).day(); }
  [[nodiscard]] QString toString(Qt::DateFormat format) const { return QDate(*this).toString(format); }

  friend bool operator==(const ColumnDay& a, const ColumnDay& b) { return a.raw() == b.raw(); }
  friend std::strong_ordering operator<=>(const ColumnDay& a, const ColumnDay& b) { return a.raw() <=> b.raw(); }
  friend bool operator==(const ColumnDay& a, const QDate& b) { return a.toJulianDay() == b.toJulianDay(); }
  friend std::strong_ordering operator<=>(const ColumnDay& a, const QDate& b) { return a.toJulianDay() <=> b.toJulianDay(); }

 private:
  static constexpr qint64 most = (1 << 24) - 2;
  [[nodiscard]] quint32 raw() const { return bytes_[0] | quint32{bytes_[1]} << 8 | quint32{bytes_[2]} << 16; }
  void set(qint64 raw) {
    for (int i = 0; i < 3; ++i) bytes_[i] = static_cast<quint8>(raw >> (8 * i) & 0xff);
  }

  quint8 bytes_[3] = {};
};

static_assert(sizeof(ColumnDay) == 3);

}  // namespace eclosion
