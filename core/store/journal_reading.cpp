// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_reading.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/domain/person_words.h"
#include "core/store/journal.h"
#include "core/store/schema.h"
#include "core/store/touching_entries.h"
#include "core/support/collation.h"

namespace eclosion::store {
namespace {

constexpr char columns[] = "SELECT seq, kind, ref_seq, group_id, schema_ver, at, actor, intent FROM journal WHERE ";

JournalGroup::Kind kindFrom(const QString& code) {
  if (code == QLatin1String("undo")) return JournalGroup::Kind::undo;
  if (code == QLatin1String("redo")) return JournalGroup::Kind::redo;
  if (code == QLatin1String("erase")) return JournalGroup::Kind::erasure;
  return code == QLatin1String("create") ? JournalGroup::Kind::create : JournalGroup::Kind::edit;
}

JournalStep stepFrom(const Statement& row) {
  return {.firstSeq = row.integer(0),
          .lastSeq = row.integer(0),
          .at = QDateTime::fromMSecsSinceEpoch(row.integer(5), Qt::UTC),
          .actor = row.text(6),
          .words = row.text(7),
          .kind = row.text(1),
          .takesBack = row.isNull(2) ? 0 : row.integer(2)};
}

JournalGroup groupFrom(const JournalStep& step, int version) {
  return {.firstSeq = step.firstSeq,
          .lastSeq = step.lastSeq,
          .kind = kindFrom(step.kind),
          .takesBack = step.takesBack,
          .schemaVersion = version};
}

// What became of the step, now that everything after it has been seen.
void judge(JournalStep& step, const JournalGroup& group, const JournalGroup& newest) {
  step.takenBack = group.isUndo() != newest.isUndo();
  step.mayTakeBack = !step.takenBack && newest.canBeTakenBack() && newest.schemaVersion == schemaVersion;
}

}  // namespace

JournalReading::JournalReading(sqlite3* db, const TextSource& text, const JournalFilter& filter)
    : db_(db), text_(&text), filter_(filter), folded_(folded(filter.text.trimmed())) {}

Result<JournalReading> JournalReading::begin(const PortfolioFile& file, const TextSource& text, const JournalFilter& filter) {
  JournalReading reading(file.handle(), text, filter);
  const auto newest = newestEntry(file.handle());
  if (!newest) return Failure(newest.error());
  reading.from_ = *newest;
  const auto narrow = [&](Result<std::vector<qint64>> entries) -> Result<void> {
    if (!entries) return Failure(entries.error());
    if (!reading.touching_) {
      reading.touching_ = std::move(*entries);
    } else {
      std::vector<qint64> both;
      std::set_intersection(entries->begin(), entries->end(), reading.touching_->begin(), reading.touching_->end(),
                            std::back_inserter(both));
      reading.touching_ = std::move(both);
    }
    return {};
  };
  if (filter.startup) ECLOSION_TRY(narrow(entriesTouching(file.handle(), *filter.startup)));
  if (filter.member) ECLOSION_TRY(narrow(entriesTouching(file.handle(), *filter.member)));
  return reading;
}

bool JournalReading::isTouched(const JournalStep& step) const {
  if (!touching_) return true;
  const auto first = std::lower_bound(touching_->begin(), touching_->end(), step.firstSeq);
  return first != touching_->end() && *first <= step.lastSeq;
}

bool JournalReading::passes(const JournalStep& step) const {
  if (!filter_.kind.isEmpty() && filter_.kind != step.kind) return false;
  if (!isTouched(step)) return false;
  if (!filter_.since.isNull() || !filter_.until.isNull()) {
    const QDate day = dayOf(step.at);
    if (!filter_.since.isNull() && day < filter_.since) return false;
    if (!filter_.until.isNull() && day > filter_.until) return false;
  }
  return folded_.isEmpty() || folded(step.words).contains(folded_) || folded(step.actor).contains(folded_);
}

Result<std::vector<JournalStep>> JournalReading::next(int count) {
  std::vector<JournalStep> page;
  auto entries = Statement::prepare(db_, QByteArray(columns) + "seq <= ? ORDER BY seq DESC");
  if (!entries) return Failure(entries.error());
  entries->bindInteger(0, from_);
  std::optional<JournalStep> step;
  QByteArray groupId;
  int version = 0;
  const auto close = [&] {
    if (!step) return;
    const JournalGroup group = groupFrom(*step, version);
    judge(*step, group, chains_.see(group).newest);
    step->words = withPeople(step->words, *text_);
    if (passes(*step)) page.push_back(std::move(*step));
    step.reset();
  };
  for (;;) {
    const auto row = entries->step();
    if (!row) return Failure(row.error());
    const QByteArray id = *row && !entries->isNull(3) ? entries->bytes(3).toByteArray() : QByteArray();
    if (*row && step && !id.isEmpty() && id == groupId) {
      step->firstSeq = entries->integer(0);
      continue;
    }
    close();
    from_ = *row ? entries->integer(0) : 0;
    if (!*row || page.size() >= static_cast<size_t>(count)) return page;
    step = stepFrom(*entries);
    groupId = id;
    version = static_cast<int>(entries->integer(4));
  }
}

Result<JournalStep> journalStep(const PortfolioFile& file, const TextSource& text, qint64 seq) {
  const auto group = groupOf(file.statements(), seq);
  if (!group) return Failure(group.error());
  if (!*group) return failure(ErrorKind::notFound, QCoreApplication::translate("Undo", "The journal has no entry %1.").arg(seq));
  auto entry = Statement::prepare(file.handle(), QByteArray(columns) + "seq = ?");
  if (!entry) return Failure(entry.error());
  entry->bindInteger(0, (*group)->firstSeq);
  const auto row = entry->step();
  if (!row) return Failure(row.error());
  JournalStep step = stepFrom(*entry);
  step.lastSeq = (*group)->lastSeq;
  step.words = withPeople(step.words, text);
  Chains chains;
  JournalGroup newest = **group;
  ECLOSION_TRY(walkBack(file.statements(), step.firstSeq, [&](const JournalGroup& later) {
    newest = chains.see(later).newest;
    return true;
  }));
  judge(step, **group, newest);
  return step;
}

}  // namespace eclosion::store
