// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <vector>

namespace eclosion::exchange {

// Which cell styles of a workbook show a number as a day.
class WorkbookStyles {
 public:
  // Of xl/styles.xml; what cannot be read says nothing.
  [[nodiscard]] static WorkbookStyles read(const QByteArray& part);
  [[nodiscard]] bool isDate(int style) const {
    return style >= 0 && static_cast<size_t>(style) < dates_.size() && dates_[static_cast<size_t>(style)];
  }

 private:
  std::vector<bool> dates_;
};

// Whether a number format, such as dd/mm/yyyy, shows a day.
[[nodiscard]] bool isDateFormat(const QString& format);

// The day of a spreadsheet's serial number: 1 is 1 January 1900 and, as spreadsheets have it, 1900 has a 29 February; in a
// workbook of 1904, 0 is 1 January 1904. Null for what is no day.
[[nodiscard]] QDate dayOfSerial(double serial, bool from1904 = false);

}  // namespace eclosion::exchange
