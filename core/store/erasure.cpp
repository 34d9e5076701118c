// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include "core/store/backups.h"
#include "core/store/name_places.h"
#include "core/store/person_texts.h"
#include "core/store/reader.h"
#include "core/store/sqlite.h"
#include "core/store/tombstones.h"

namespace eclosion::store {
namespace {

struct Erasing {
  Q_DECLARE_TR_FUNCTIONS(eclosion::store::Erasing)
};

constexpr int checkpointTries = 5;  // each waits as long as a busy file is waited for

// The record goes on without a name: who shows it sees that it changed.
template <class E>
Result<void> unname(const Reader& reader, Writer& writer, const QUuid& id) {
  auto record = reader.find<E>(id);
  if (!record) return Failure(record.error());
  if (!*record) return {};
  E bare = **record;
  bare.name.reset();
  if constexpr (std::is_same_v<E, Member>) bare.sourceId.reset();
  if (bare != **record) writer.put(bare);
  return {};
}

// No page of the file keeps what was in it before.
Result<void> compact(sqlite3* db) {
  ECLOSION_TRY(execute(db, "VACUUM"));
  // A log beside the file holds former pages until all of it is in the file and nobody reads older ones.
  for (int i = 0; i < checkpointTries; ++i) {
    const auto busy = queryInteger(db, "PRAGMA wal_checkpoint(TRUNCATE)");
    if (!busy && busy.error().kind != ErrorKind::busy) return Failure(busy.error());
    if (busy && *busy == 0) return {};
  }
  return failure(ErrorKind::busy, Erasing::tr("another program reads this portfolio"));
}

// The same people may go by other ids in a backup of an earlier import: their ids in the source tell.
Result<void> eraseInBackup(sqlite3* db, const std::vector<QUuid>& people, const QSet<QByteArray>& sourceIds,
                           const NameFinder& finder, const NameChoices& choices) {
  ECLOSION_TRY(execute(db, "PRAGMA secure_delete=ON"));
  std::vector<QUuid> all = people;
  ECLOSION_TRY(addPeopleOfSource(db, sourceIds, all));
  const auto texts = textsNaming(db, all);
  if (!texts) return Failure(texts.error());
  auto transaction = Transaction::begin(db);
  if (!transaction) return Failure(transaction.error());
  auto blank = Statement::prepare(db, "UPDATE person_text SET value = '' WHERE id = ?");
  if (!blank) return Failure(blank.error());
  for (const NamingText& text : *texts) {
    write(*blank, 0, text.id);
    ECLOSION_TRY(blank->run());
  }
  if (const auto blanked = blankNames(db, finder, choices); !blanked) return Failure(blanked.error());
  ECLOSION_TRY(transaction->commit());
  return execute(db, "VACUUM");
}

// A step of its own before the names go, by which texts are found: what stops after it can be done again.
Result<int> blankTyped(sqlite3* db, const NameFinder& finder, const NameChoices& choices) {
  auto transaction = Transaction::begin(db);
  if (!transaction) return Failure(transaction.error());
  const auto blanked = blankNames(db, finder, choices);
  if (!blanked) return blanked;
  ECLOSION_TRY(transaction->commit());
  return blanked;
}

// Whether the file knows all of them, as people or as rows of a list.
Result<void> areThere(const Reader& reader, const std::vector<QUuid>& people) {
  for (const QUuid& id : people) {
    const auto member = reader.find<Member>(id);
    const auto trainee = reader.find<Trainee>(id);
    const auto attendee = reader.find<Attendee>(id);
    if (!member) return Failure(member.error());
    if (!trainee) return Failure(trainee.error());
    if (!attendee) return Failure(attendee.error());
    if (!*member && !*trainee && !*attendee)
      return failure(ErrorKind::notFound, Erasing::tr("This person is not in the portfolio any more."));
  }
  return {};
}

}  // namespace

Result<Erasure> erasePeople(PortfolioFile& file, const Clock& clock, const QString& actor, const std::vector<QUuid>& people,
                            const NameChoices& choices, const ErasureProgress& progress) {
  const auto tell = [&](ErasureStep step) {
    if (progress) progress(step);
  };
  if (file.isReadOnly()) return failure(ErrorKind::readOnly, file.readOnlyReason());
  sqlite3* db = file.handle();
  ECLOSION_TRY(execute(db, "PRAGMA secure_delete=ON"));

  tell(ErasureStep::erasing);
  Erasure done;
  QSet<QByteArray> sourceIds;
  const auto reader = Reader::at(file);
  if (!reader) return Failure(reader.error());
  ECLOSION_TRY(areThere(*reader, people));
  const auto finder = finderOf(db, people);
  if (!finder) return Failure(finder.error());
  // What they themselves are told in goes in any case, and whole.
  NameChoices others = choices;
  const auto own = textsNaming(db, people);
  if (!own) return Failure(own.error());
  for (const NamingText& text : *own) others.kept.insert("person_text/" + text.id.toByteArray(QUuid::WithoutBraces) + "/value");
  const auto blanked = blankTyped(db, *finder, others);
  if (!blanked) return Failure(blanked.error());
  done.blanked = *blanked;
  auto change = Recorder(file, clock, actor)
                    .record({.words = Erasing::tr("Erase %n person(s)", nullptr, static_cast<int>(people.size())),
                             .kind = QStringLiteral("erase")},
                            [&](Writer& writer) -> Result<void> {
                              auto stones = Tombstones::of(db);
                              if (!stones) return Failure(stones.error());
                              for (const QUuid& id : people) {
                                for (const auto unnamed : {&unname<Member>, &unname<Trainee>, &unname<Attendee>})
                                  ECLOSION_TRY(unnamed(*reader, writer, id));
                              }
                              const auto texts = textsNaming(db, people);
                              if (!texts) return Failure(texts.error());
                              for (const NamingText& text : *texts) {
                                writer.erasePersonText(text.id);
                                if (text.kind == "source-id" && !sourceIds.contains(text.value)) {
                                  sourceIds.insert(text.value);
                                  stones->add(writer, text.value);
                                }
                              }
                              done.texts = static_cast<int>(texts->size());
                              return {};
                            });
  if (!change) return Failure(change.error());
  done.change = std::move(*change);

  // From here on it is done; what fails is said, and can be tried again.
  tell(ErasureStep::backups);
  const auto left =
      rewriteBackups(file.path(), [&](sqlite3* backup) { return eraseInBackup(backup, people, sourceIds, *finder, choices); });
  for (const Error& error : left) {
    done.left << Erasing::tr("The backup “%1” still holds the name: remove this file. (%2)")
                     .arg(QDir::toNativeSeparators(error.file), error.message);
  }
  tell(ErasureStep::compacting);
  if (const auto compacted = compact(db); !compacted) {
    done.left << Erasing::tr(
                     "What was erased may still be read in the bytes of the file: %1. Close other windows and erase again.")
                     .arg(compacted.error().message);
  }
  return done;
}

}  // namespace eclosion::store
