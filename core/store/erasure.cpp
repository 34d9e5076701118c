// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

#include "core/store/backups.h"
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
Result<bool> unname(const Reader& reader, Writer& writer, const QUuid& id) {
  auto record = reader.find<E>(id);
  if (!record) return Failure(record.error());
  if (!*record) return false;
  E bare = **record;
  bare.name.reset();
  if constexpr (std::is_same_v<E, Member>) bare.sourceId.reset();
  if (bare != **record) writer.put(bare);
  return true;
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
Result<void> eraseInBackup(sqlite3* db, const std::vector<QUuid>& people, const QSet<QByteArray>& sourceIds) {
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
  ECLOSION_TRY(transaction->commit());
  return execute(db, "VACUUM");
}

}  // namespace

Result<Erasure> erasePeople(PortfolioFile& file, const Clock& clock, const QString& actor, const std::vector<QUuid>& people,
                            const ErasureProgress& progress) {
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
  auto change =
      Recorder(file, clock, actor)
          .record({.words = Erasing::tr("Erase %n person(s)", nullptr, static_cast<int>(people.size())),
                   .kind = QStringLiteral("erase")},
                  [&](Writer& writer) -> Result<void> {
                    auto stones = Tombstones::of(db);
                    if (!stones) return Failure(stones.error());
                    for (const QUuid& id : people) {
                      bool found = false;
                      for (const auto unnamed : {&unname<Member>, &unname<Trainee>, &unname<Attendee>}) {
                        const auto known = unnamed(*reader, writer, id);
                        if (!known) return Failure(known.error());
                        found = found || *known;
                      }
                      if (!found)
                        return failure(ErrorKind::notFound, Erasing::tr("This person is not in the portfolio any more."));
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
  const auto left = rewriteBackups(file.path(), [&](sqlite3* backup) { return eraseInBackup(backup, people, sourceIds); });
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
