// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/fiscal_year.h"

#include <QCoreApplication>

#include "core/domain/fiscal_year.h"
#include "core/domain/settings.h"

namespace eclosion::edits {
namespace {

struct FiscalYear {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::FiscalYear)
};

Result<int> numberOf(const Records& records, SettingKey key) {
  const auto row = records.find<Setting>(settingId(key).uuid());
  if (!row) return Failure(row.error());
  return *row ? (*row)->value.toInt() : 0;
}

Plan planClosed(int year, const QString& words) {
  return {.words = words, .puts = {makeSetting(SettingKey::closedFiscalYear, year > 0 ? QString::number(year) : QString())}};
}

// The fiscal year a record's money is of; nothing where it is of none.
std::optional<int> yearOf(const AnyRecord& record, int startMonth) {
  if (const auto* envelope = std::get_if<Envelope>(&record)) return envelope->fiscalYear;
  const auto* commitment = std::get_if<Commitment>(&record);
  const auto* expense = std::get_if<Expense>(&record);
  const QDate date = commitment ? commitment->date : expense ? expense->date : QDate();
  return date.isNull() ? std::nullopt : std::optional(fiscalYearOf(date, startMonth));
}

}  // namespace

Result<FiscalYears> fiscalYears(const Records& records) {
  const auto closed = numberOf(records, SettingKey::closedFiscalYear);
  if (!closed) return Failure(closed.error());
  const auto month = numberOf(records, SettingKey::fiscalYearStartMonth);
  if (!month) return Failure(month.error());
  return FiscalYears{.closed = *closed, .startMonth = *month >= 1 && *month <= 12 ? *month : 1};
}

Edit closeFiscalYear(int year) {
  return [year](const Records& records) -> Result<Plan> {
    const auto years = fiscalYears(records);
    if (!years) return Failure(years.error());
    if (year <= years->closed) return Plan{};
    if (year > fiscalYearOf(records.today(), years->startMonth))
      return failure(ErrorKind::refused, FiscalYear::tr("The fiscal year %1 has not begun: it cannot be closed.").arg(year));
    return planClosed(year, FiscalYear::tr("Close the fiscal year %1").arg(year));
  };
}

Edit reopenFiscalYear(int year) {
  return [year](const Records& records) -> Result<Plan> {
    const auto years = fiscalYears(records);
    if (!years) return Failure(years.error());
    if (year > years->closed) return Plan{};
    return planClosed(year - 1, FiscalYear::tr("Open the fiscal year %1 again").arg(year));
  };
}

Result<void> isInOpenYear(const Records& records, const AnyRecord& record) {
  const bool money = std::holds_alternative<Envelope>(record) || std::holds_alternative<Commitment>(record) ||
                     std::holds_alternative<Expense>(record);
  if (!money) return {};
  const auto years = fiscalYears(records);
  if (!years) return Failure(years.error());
  const auto year = yearOf(record, years->startMonth);
  if (!year || *year > years->closed) return {};
  return failure(
      ErrorKind::refused,
      FiscalYear::tr("The fiscal year %1 is closed: its money stays as it is. Open it again first, or choose another year.")
          .arg(*year));
}

}  // namespace eclosion::edits
