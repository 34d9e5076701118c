// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funding/funding_edits.h"

#include <QCoreApplication>

#include "core/domain/fiscal_year.h"
#include "core/edits/change_record.h"
#include "core/edits/fiscal_year.h"
#include "ui/editing/record_dialog.h"
#include "ui/models/field_words.h"
#include "ui/models/record_fields.h"

namespace eclosion::ui {
namespace {

struct FundingEdits {
  Q_DECLARE_TR_FUNCTIONS(FundingEdits)
};

AnyRecord recordFor(const MoneyQuery& query, const QDate& today, int startMonth) {
  const auto fill = [&](auto record) {
    if (query.route) record.route = *query.route;
    if (query.envelope) {
      record.funder = query.envelope->funder;
      record.route = query.envelope->route;
    }
    return record;
  };
  switch (query.kind) {
    case MoneyKind::envelopes:
      return fill(Envelope{.id = newId<EnvelopeId>(),
                           .fiscalYear = query.envelope     ? query.envelope->fiscalYear
                                         : query.fiscalYear ? *query.fiscalYear
                                                            : fiscalYearOf(today, startMonth)});
    case MoneyKind::commitments:
      return fill(Commitment{.id = newId<CommitmentId>(), .startup = query.startup.value_or(StartupId(QUuid())), .date = today});
    case MoneyKind::expenses:
    case MoneyKind::grants:
      break;
  }
  return fill(Expense{.id = newId<ExpenseId>(), .startup = query.startup, .date = today});
}

}  // namespace

bool changeMoney(EditDesk& desk, const RecordRef& record, QWidget* parent) {
  return changeRecordAsking(desk, record, {}, parent, "amount");
}

bool addMoney(EditDesk& desk, const MoneyQuery& query, QWidget* parent) {
  if (!desk.canEdit()) return false;
  const edits::Records& records = desk.editing()->records();
  const auto years = edits::fiscalYears(records);
  const AnyRecord record = recordFor(query, records.today(), years ? years->startMonth : 1);
  const auto kind = static_cast<RecordKind>(record.index());
  std::vector<FormDialog::Row> rows;
  std::vector<const edits::Field*> fields;
  for (const edits::Field* field : formFields(kind)) {
    rows.push_back({.field = *field, .record = record});
    fields.push_back(field);
  }
  FormDialog form(desk,
                  {.title = FundingEdits::tr("Add: %1", "a kind of record").arg(kindTitle(kind)),
                   .accept = FundingEdits::tr("Add"),
                   .rows = std::move(rows),
                   .maker =
                       [record, fields](const std::vector<edits::FieldValue>& values, const QString& reason) {
                         AnyRecord made = record;
                         for (size_t i = 0; i < fields.size(); ++i) fields[i]->set(made, values[i]);
                         return edits::addRecord(made, reason);
                       }},
                  parent);
  return form.exec() == QDialog::Accepted;
}

}  // namespace eclosion::ui
