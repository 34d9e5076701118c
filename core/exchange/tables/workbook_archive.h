// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <functional>
#include <memory>
#include <stop_token>

#include "core/exchange/tables/source_table.h"

struct zip;

namespace eclosion::exchange {

// The parts of a workbook, unpacked piece by piece: what a part claims to hold is not believed, so an archive that would unpack
// to more than the limits is refused once it has.
class WorkbookArchive {
 public:
  // Errors: refused, where it is no archive.
  [[nodiscard]] static Result<WorkbookArchive> open(const QByteArray& bytes, const TableLimits& limits, std::stop_token stop);
  ~WorkbookArchive();
  WorkbookArchive(WorkbookArchive&&) noexcept;
  WorkbookArchive& operator=(WorkbookArchive&&) = delete;

  [[nodiscard]] bool has(const QByteArray& part) const;
  // Calls take() with each piece until it says false. Errors: refused (missing, damaged, too large), cancelled.
  [[nodiscard]] Result<void> read(const QByteArray& part, const std::function<bool(const QByteArray&)>& take);
  // The whole of a small part; refused where it is none.
  [[nodiscard]] Result<QByteArray> whole(const QByteArray& part);

 private:
  WorkbookArchive(const QByteArray& bytes, const TableLimits& limits, std::stop_token stop)
      : bytes_(bytes), limits_(limits), stop_(std::move(stop)) {}

  QByteArray bytes_;  // what libzip reads from
  TableLimits limits_;
  std::stop_token stop_;
  zip* zip_ = nullptr;
  qint64 unpacked_ = 0;
};

}  // namespace eclosion::exchange
