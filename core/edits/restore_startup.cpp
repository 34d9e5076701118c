// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/restore_startup.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

#include "core/edits/fields.h"
#include "core/edits/lookup.h"
#include "core/edits/record_rules.h"
#include "core/edits/record_words.h"

namespace eclosion::edits {
namespace {

struct RestoreStartup {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::RestoreStartup)
};

// A reference that makes a record a part of what it points to. Money that was spent is a part too, though it stands in the way of
// a removal.
bool isPart(const Field& field) {
  return field.onRemoval == OnRemoval::goes || (field.kind == recordKind<Expense> && field.refersTo == recordKind<Startup>);
}

Result<std::vector<AnyRecord>> withParts(const Records& records, const RecordRef& root) {
  auto found = records.rows(root.kind, "id", root.id);
  if (!found) return Failure(found.error());
  std::vector<AnyRecord> all = std::move(*found);
  QSet<QUuid> seen{root.id};
  for (size_t i = 0; i < all.size(); ++i) {
    const RecordRef owner = refTo(all[i]);
    for (const Field* field : referencesTo(owner.kind)) {
      if (!isPart(*field)) continue;
      auto parts = records.rows(field->kind, field->column, owner.id);
      if (!parts) return Failure(parts.error());
      for (AnyRecord& part : *parts) {
        if (seen.contains(refTo(part).id)) continue;
        seen.insert(refTo(part).id);
        all.push_back(std::move(part));
      }
    }
  }
  return all;
}

template <class Take>
void eachReference(const AnyRecord& record, Take take) {
  for (const Field& field : allFields()) {
    if (field.kind != static_cast<RecordKind>(record.index()) || field.type != FieldType::reference || !field.refersTo) continue;
    const FieldValue value = field.get(record);
    if (const auto* id = std::get_if<QUuid>(&value)) take(RecordRef{*field.refersTo, *id});
  }
}

// Everything it points to must still be there, or come back with it.
Result<void> canStand(const Records& records, const StartupThen& then) {
  QSet<QUuid> coming;
  for (const AnyRecord& record : then.records) coming.insert(refTo(record).id);
  Result<void> result;
  QSet<QUuid> seen;
  for (const AnyRecord& record : then.records) {
    eachReference(record, [&](const RecordRef& target) {
      if (!result || coming.contains(target.id) || seen.contains(target.id)) return;
      seen.insert(target.id);
      const auto there = records.rows(target.kind, "id", target.id);
      if (!there) {
        result = Failure(there.error());
      } else if (there->empty()) {
        const QString words = then.neighbours.value(target.id, nounOf(target.kind));
        result = failure(ErrorKind::refused,
                         RestoreStartup::tr("%1 cannot be restored as it was: %2, which it had to do with then, is no longer in "
                                            "the portfolio. Undo that removal first.")
                             .arg(then.name, words));
      }
    });
  }
  return result;
}

}  // namespace

Result<StartupThen> startupIn(const Records& records, const StartupId& startup, const QString& moment) {
  auto all = withParts(records, {recordKind<Startup>, startup.uuid()});
  if (!all) return Failure(all.error());
  if (all->empty())
    return failure(ErrorKind::notFound,
                   RestoreStartup::tr("The portfolio did not hold this startup then: there is nothing to restore."));
  StartupThen then{.startup = startup,
                   .name = std::get<Startup>(all->front()).name,
                   .moment = moment,
                   .records = std::move(*all),
                   .neighbours = {}};
  for (const AnyRecord& record : then.records) {
    eachReference(record, [&](const RecordRef& target) {
      if (then.neighbours.contains(target.id)) return;
      const auto there = records.rows(target.kind, "id", target.id);
      if (there && !there->empty()) then.neighbours.insert(target.id, wordsOf(records, there->front()));
    });
  }
  return then;
}

Edit restoreStartup(StartupThen then) {
  return [then = std::move(then)](const Records& records) -> Result<Plan> {
    ECLOSION_TRY(canStand(records, then));
    const auto now = withParts(records, {recordKind<Startup>, then.startup.uuid()});
    if (!now) return Failure(now.error());
    Plan plan{.words = RestoreStartup::tr("Restore %1 as it was on %2", "startup, moment").arg(then.name, then.moment)};
    for (const AnyRecord& record : then.records) {
      // A row may have moved to another startup since: it comes back.
      const auto present = records.rows(refTo(record).kind, "id", refTo(record).id);
      if (!present) return Failure(present.error());
      if (present->empty() || !(present->front() == record)) plan.puts.push_back(record);
    }
    if (!plan.puts.empty() && std::holds_alternative<Startup>(plan.puts.front()))
      ECLOSION_TRY(checkRecord(records, plan.puts.front()));
    for (const AnyRecord& record : *now) {
      const RecordRef ref = refTo(record);
      const bool had =
          std::any_of(then.records.begin(), then.records.end(), [&](const AnyRecord& one) { return refTo(one) == ref; });
      if (!had) plan.removals.push_back(ref);
    }
    return plan.isEmpty() ? Plan{} : plan;
  };
}

}  // namespace eclosion::edits
