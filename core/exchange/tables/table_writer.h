// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/data_table.h"
#include "core/exchange/csv/csv_file.h"

// Tables for elsewhere. Both kinds replace a file of the name once the new one is whole.
namespace eclosion::exchange {

// Text with commas: days in ISO form, euros with a point and two decimals. Text that a spreadsheet would take for a formula gets
// an apostrophe in front; numbers do not.
[[nodiscard]] Result<void> writeTableCsv(const QString& path, const DataTable& table, const CsvOptions& options = {});

// A workbook with one sheet: days and sums as such, the header frozen, a filter over all columns. The same table gives the same
// bytes. Errors: refused for more rows than a sheet has; those of writing.
[[nodiscard]] Result<void> writeTableWorkbook(const QString& path, const DataTable& table);

// By the ending: a workbook for .xlsx, else text with commas.
[[nodiscard]] Result<void> writeTable(const QString& path, const DataTable& table);

}  // namespace eclosion::exchange
