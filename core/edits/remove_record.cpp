// SPDX-License-Identifier: GPL-3.0-or-later
// removeRecord: what goes with a record, what stays without it, and what holds it.
#include <QCoreApplication>
#include <QSet>
#include <map>

#include "core/edits/change_record.h"
#include "core/edits/lookup.h"
#include "core/edits/phase_history.h"
#include "core/edits/record_rules.h"
#include "core/edits/record_words.h"

namespace eclosion::edits {
namespace {

struct RemoveRecord {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::RemoveRecord)
};

constexpr int mostNamed = 5;

class Dependents {
 public:
  explicit Dependents(const Records& records) : records_(records) {}

  Result<Removal> run(const RecordRef& ref) {
    auto record = records_.rows(ref.kind, "id", ref.id);
    if (!record) return Failure(record.error());
    if (record->empty()) return missingRecord();
    going_.insert(ref.id);
    removal_.going.push_back(std::move(record->front()));
    // Grows while it is gone through: parts have parts.
    for (size_t i = 0; i < removal_.going.size(); ++i)  // NOLINT(modernize-loop-convert)
      ECLOSION_TRY(collect(refTo(removal_.going[i])));
    // What goes itself, by another way, neither holds nor stays.
    const auto goes = [this](const AnyRecord& pointing) { return going_.contains(refTo(pointing).id); };
    std::erase_if(removal_.detached, goes);
    std::erase_if(removal_.blocking, goes);
    return std::move(removal_);
  }

 private:
  Result<void> collect(const RecordRef& target) {
    for (const Field* field : referencesTo(target.kind)) {
      auto pointing = records_.rows(field->kind, field->column, target.id);
      if (!pointing) return Failure(pointing.error());
      for (AnyRecord& record : *pointing) take(*field, std::move(record));
    }
    // What an import noticed about it.
    auto findings = records_.rows(recordKind<Finding>, "entity_id", target.id);
    if (!findings) return Failure(findings.error());
    for (AnyRecord& finding : *findings) goWith(std::move(finding));
    return {};
  }

  void take(const Field& field, AnyRecord record) {
    switch (field.onRemoval) {
      case OnRemoval::goes:
        return goWith(std::move(record));
      case OnRemoval::blocks:
        removal_.blocking.push_back(std::move(record));
        return;
      case OnRemoval::detaches:
        // The same one may lose two references.
        for (AnyRecord& detached : removal_.detached) {
          if (refTo(detached) != refTo(record)) continue;
          field.set(detached, {});
          return;
        }
        field.set(record, {});
        removal_.detached.push_back(std::move(record));
        return;
    }
  }

  void goWith(AnyRecord record) {
    if (going_.contains(refTo(record).id)) return;
    going_.insert(refTo(record).id);
    removal_.going.push_back(std::move(record));
  }

  const Records& records_;
  Removal removal_;
  QSet<QUuid> going_;
};

QString namesOf(const Records& records, const std::vector<AnyRecord>& found) {
  QStringList names;
  for (const AnyRecord& record : found) {
    const QString words = wordsOf(records, record);
    if (!names.contains(words)) names << words;
  }
  const qsizetype more = names.size() - mostNamed;
  if (more > 0) names = names.mid(0, mostNamed) << RemoveRecord::tr("%n more", nullptr, static_cast<int>(more));
  return names.join(QStringLiteral(", "));
}

// “phases (3), links (2)”, without the record itself.
QString partsOf(const Removal& removal) {
  std::map<size_t, size_t> counts;
  for (size_t i = 1; i < removal.going.size(); ++i) ++counts[removal.going[i].index()];
  QStringList parts;
  for (const auto& [kind, count] : counts) parts << countOf(static_cast<RecordKind>(kind), count);
  return parts.join(QStringLiteral(", "));
}

}  // namespace

Result<Removal> removalOf(const Records& records, const RecordRef& record) { return Dependents(records).run(record); }

Edit removeRecord(const RecordRef& ref, const QString& reason) {
  return [=](const Records& records) -> Result<Plan> {
    const auto removal = removalOf(records, ref);
    if (!removal) return Failure(removal.error());
    const AnyRecord& record = removal->going.front();
    if (!removal->blocking.empty()) {
      return failure(ErrorKind::refused, RemoveRecord::tr("%1 is still needed by: %2. Change or remove these first.")
                                             .arg(wordsOf(records, record), namesOf(records, removal->blocking)));
    }
    for (const AnyRecord& going : removal->going) ECLOSION_TRY(checkChange(records, going, nullptr));
    QString words = wordsOfRemoval(records, record);
    if (const QString parts = partsOf(*removal); !parts.isEmpty())
      words = RemoveRecord::tr("%1 with %2", "removal of a record, its parts").arg(words, parts);
    words = withReason(words, reason);
    if (const auto* phase = std::get_if<PhasePeriod>(&record)) {
      const auto before = historyOf(records, phase->startup);
      if (!before) return Failure(before.error());
      History after = *before;
      std::erase_if(after, [&](const PhasePeriod& entry) { return entry.id == phase->id; });
      return planHistory(*before, after, words, reason);
    }
    Plan plan{.words = words, .puts = removal->detached, .reason = reason};
    for (const AnyRecord& going : removal->going) plan.removals.push_back(refTo(going));
    return plan;
  };
}

}  // namespace eclosion::edits
