// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes as a table of expenses. The first one tells what they are: text, a whole workbook, or the sheet, the strings or the
// styles of a workbook that is sound otherwise, since an archive that was altered is mostly no archive any more.
#include <cstdint>

#include "core/exchange/tables/expense_import.h"
#include "tests/fuzz/fed_portfolio.h"
#include "tests/support/zip_bytes.h"

namespace eclosion::fuzz {
namespace {

using namespace exchange;

constexpr TableLimits limits{
    .fileBytes = 1 << 20, .unpackedBytes = 4 << 20, .rows = 2'000, .columns = 64, .cellCharacters = 4'000};

Result<SourceTable> tableOf(unsigned kind, const QByteArray& bytes) {
  const QByteArray header =
      R"(<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c s="1"><v>46022</v></c><c><v>12</v></c></row>)";
  switch (kind % 5) {
    case 0:
      return readSeparated(bytes, {}, limits);
    case 1:
      return readWorkbook(bytes, {}, limits);
    case 2:
      return readWorkbook(test::workbookOf(bytes, {"date", "montant"}), {}, limits);
    case 3:
      return readWorkbook(test::workbookOf(header, {"date", bytes}), {}, limits);
    default:
      return readWorkbook(test::workbookOf(header, {"date", "montant"}, bytes), {}, limits);
  }
}

void look(const SourceTable& table) {
  demand(!table.header.isEmpty(), "a table has titles");
  demand(table.rows.size() <= static_cast<size_t>(limits.rows), "there are no more rows than allowed");
  int last = 0;
  for (const SourceRow& row : table.rows) {
    demand(row.cells.size() <= static_cast<size_t>(limits.columns), "there are no more columns than allowed");
    demand(row.number != last, "rows are told apart");
    last = row.number;
  }
  demand(!wordsOf(table).isEmpty(), "a table can be told of");
}

void plan(const SourceTable& table) {
  ExpenseNames names;
  names.startups.add(QStringLiteral("Lapins"), namedUuid(u"lapins"));
  names.funders.add(QStringLiteral("DINUM"), namedUuid(u"dinum"));
  ExpenseMapping mapping = guessMapping(table.header);
  // What is not found is taken in turn, so that cells are read as every kind of value.
  for (int column = 0; column < expenseColumnCount; ++column) {
    const auto what = static_cast<ExpenseColumn>(column);
    if (mapping.placeOf(what) < 0) mapping.set(what, static_cast<int>(column % table.header.size()));
  }
  const auto planned = planExpenses(table, mapping, names, {}, {.creditNotes = true});
  demand(planned.has_value(), "a mapped table has a plan");
  demand(planned->expenses.size() + planned->bad.size() == table.rows.size(), "each row is an expense or a bad row");
  for (const BadRow& bad : planned->bad) demand(!bad.reason.isEmpty(), "a bad row has its reason");
  Money sum;
  for (const PlannedExpense& one : planned->expenses) {
    demand(one.expense.date.isValid() && one.expense.amount.cents != 0, "an expense has a day and a sum");
    sum += one.expense.amount;
  }
  demand(sum == planned->total, "the sum is that of the rows");
}

}  // namespace
}  // namespace eclosion::fuzz

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  if (size == 0) return 0;
  const QByteArrayView bytes(data, static_cast<qsizetype>(size));
  const auto table = eclosion::fuzz::tableOf(data[0], bytes.sliced(1).toByteArray());
  if (!table) {
    eclosion::fuzz::demand(!table.error().message.isEmpty(), "a refusal has its reason");
    return 0;
  }
  eclosion::fuzz::look(*table);
  eclosion::fuzz::plan(*table);
  return 0;
}
