// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/add_expenses.h"

#include <QSet>

#include "core/domain/fiscal_year.h"
#include "core/edits/fields.h"
#include "core/edits/fiscal_year.h"
#include "core/edits/lookup.h"

namespace eclosion::edits {

Edit addExpenses(std::vector<Expense> expenses, const QString& words) {
  return [expenses = std::move(expenses), words](const Records& records) -> Result<Plan> {
    std::vector<const Field*> fields;
    for (const Field& field : allFields()) {
      if (field.kind == recordKind<Expense>) fields.push_back(&field);
    }
    const auto years = fiscalYears(records);
    if (!years) return Failure(years.error());
    Plan plan{.words = words};
    plan.puts.reserve(expenses.size());
    // Each startup and funder is looked up once, however many rows name it.
    QSet<QUuid> startups, funders;
    for (const Expense& expense : expenses) {
      const AnyRecord record = expense;
      for (const Field* field : fields) ECLOSION_TRY(checkField(*field, record));
      // Says the year in words; asking it of every row would read the settings every time.
      if (expense.date.isValid() && fiscalYearOf(expense.date, years->startMonth) <= years->closed)
        ECLOSION_TRY(isInOpenYear(records, record));
      if (expense.startup) startups.insert(expense.startup->uuid());
      if (expense.funder) funders.insert(expense.funder->uuid());
      plan.puts.push_back(record);
    }
    for (const QUuid& id : startups) ECLOSION_TRY(require<Startup>(records, StartupId(id)));
    for (const QUuid& id : funders) ECLOSION_TRY(require<Organisation>(records, OrganisationId(id)));
    return plan;
  };
}

}  // namespace eclosion::edits
