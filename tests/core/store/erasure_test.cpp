// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFileInfo>

#include "core/edits/people.h"
#include "core/store/backups.h"
#include "core/store/check.h"
#include "core/store/journal.h"
#include "core/store/reader.h"
#include "core/store/record_plan.h"
#include "core/store/sqlite.h"
#include "core/store/stored_records.h"
#include "core/store/texts.h"
#include "core/store/tombstones.h"
#include "core/store/undo.h"
#include "tests/support/files.h"
#include "tests/support/own_data_home.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::store {
namespace {

const QByteArray accented = "Zoé Quéméneur-Test";
const QByteArray plain = "zoe.quemeneur.test";
const QByteArray biography = "biography of a sailor";
const QByteArray otherBiography = "biography of a cook";

class ErasureTest : public testing::Test {
 protected:
  ErasureTest() {
    temporary.reopen(Access::edit);
    opened = std::make_unique<Opened>(*temporary.file);
  }

  // What stands over the file that is open now.
  struct Opened {
    explicit Opened(PortfolioFile& open)
        : file(open),
          texts(open),
          columns(Reader::at(open)->portfolio(QDate(2026, 9, 1)).value()),
          records(open, texts, columns) {}
    PortfolioFile& file;
    Texts texts;
    Portfolio columns;
    StoredRecords records;
  };
  PortfolioFile& file() { return *temporary.file; }

  MemberId addPerson(const QByteArray& name, const QByteArray& sourceId, const QByteArray& told = biography) {
    const auto id = newId<MemberId>();
    const auto written = record([&](Writer& writer) {
      const auto nameId = newId<PersonTextId>(), source = newId<PersonTextId>(), content = newId<PersonTextId>();
      writer.addPersonText(nameId, id.uuid(), QStringLiteral("name"), name);
      writer.addPersonText(source, id.uuid(), QStringLiteral("source-id"), sourceId);
      writer.addPersonText(content, id.uuid(), QStringLiteral("source"), "fullname: " + name + "\n" + told);
      writer.addPersonText(newId<PersonTextId>(), id.uuid(), QStringLiteral("note"), "called " + name);
      writer.put(Member{.id = id, .name = nameId, .sourceId = source});
      writer.put(Mission{.id = newId<MissionId>(),
                         .member = id,
                         .start = {2020, 1, 1},
                         .end = {2021, 1, 1},
                         .employer = QStringLiteral("Atelier")});
      writer.put(SourceRecord{.id = newId<SourceRecordId>(),
                              .source = QStringLiteral("betagouv"),
                              .kind = QStringLiteral("member"),
                              .entity = id.uuid(),
                              .personContent = content,
                              .digest = QByteArray(32, 'x')});
    });
    EXPECT_TRUE(written);
    return id;
  }
  bool record(const std::function<void(Writer&)>& work) {
    return Recorder(file(), temporary.clock, QStringLiteral("tester"))
        .record({.words = QStringLiteral("test")},
                [&](Writer& writer) -> Result<void> {
                  work(writer);
                  return {};
                })
        .has_value();
  }
  bool perform(const edits::Edit& edit) {
    const auto plan = edit(opened->records);
    EXPECT_TRUE(plan) << (plan ? "" : plan.error().message.toStdString());
    return plan && recordPlan(file(), temporary.clock, QStringLiteral("tester"), *plan);
  }
  Erasure erase(const std::vector<QUuid>& people) {
    auto erased = erasePeople(file(), temporary.clock, QStringLiteral("tester"), people);
    EXPECT_TRUE(erased) << (erased ? "" : erased.error().message.toStdString());
    return erased ? std::move(*erased) : Erasure{};
  }

  // Every file that can hold something of the portfolio.
  QStringList allFiles() {
    QStringList paths;
    const QDir beside(temporary.folder.path());
    for (const QString& name : test::namesIn(beside.path())) paths << beside.filePath(name);
    for (const Backup& backup : backupsOf(file().path())) paths << backup.path;
    return paths;
  }
  int filesWith(const QByteArray& words) {
    int files = 0;
    for (const QString& path : allFiles()) files += test::contents(path).contains(words) ? 1 : 0;
    return files;
  }
  void expectGone() {
    for (const QByteArray& words : {accented, plain, biography, QByteArray("Quéméneur"), QByteArray("quemeneur")})
      EXPECT_EQ(filesWith(words), 0) << words.toStdString();
  }
  void expectSound() {
    const auto report = checkPortfolio(file());
    ASSERT_TRUE(report);
    for (const CheckFinding& finding : report->findings)
      EXPECT_NE(finding.severity, Severity::warning) << finding.message.toStdString();
    EXPECT_TRUE(verifyChain(file().handle()));
  }

  test::OwnDataHome data;
  test::TemporaryPortfolio temporary;
  std::unique_ptr<Opened> opened;
};

TEST_F(ErasureTest, leavesNoByteOfTheNameInFileLogAndBackups) {
  const MemberId zoe = addPerson(accented, plain);
  addPerson("Somebody Else", "somebody.else", otherBiography);
  ASSERT_TRUE(makeBackup(file(), BackupReason::daily, temporary.clock));
  ASSERT_TRUE(
      record([&](Writer& writer) { writer.put(Organisation{.id = newId<OrganisationId>(), .name = QStringLiteral("A")}); }));
  ASSERT_TRUE(makeBackup(file(), BackupReason::beforeImport, temporary.clock));
  ASSERT_EQ(backupsOf(file().path()).size(), 2U);
  ASSERT_GE(filesWith(accented), 3);
  const auto entries = newestEntry(file().handle()).value();

  const Erasure done = erase({zoe.uuid()});
  EXPECT_EQ(done.texts, 4);
  EXPECT_TRUE(done.left.isEmpty()) << done.left.join(u' ').toStdString();
  expectGone();
  expectSound();
  EXPECT_EQ(newestEntry(file().handle()).value(), entries + 1);

  // Counts stay, and whoever was not meant.
  const auto reader = Reader::at(file()).value();
  EXPECT_EQ(reader.all<Member>()->size(), 2U);
  EXPECT_EQ(reader.all<Mission>()->size(), 2U);
  EXPECT_GE(filesWith("Somebody Else"), 3);
  EXPECT_GE(filesWith(otherBiography), 3);
  for (const Backup& backup : backupsOf(file().path())) {
    const auto kept = PortfolioFile::open(backup.path, Access::read);
    ASSERT_TRUE(kept);
    EXPECT_TRUE(checkPortfolio(**kept)->isSound());
  }
}

TEST_F(ErasureTest, isSaidInTheJournalWithoutTheName) {
  const MemberId zoe = addPerson(accented, plain);
  erase({zoe.uuid()});
  auto entry = Statement::prepare(file().handle(), "SELECT kind, intent FROM journal ORDER BY seq DESC LIMIT 1");
  ASSERT_TRUE(entry);
  ASSERT_TRUE(*entry->step());
  EXPECT_EQ(entry->text(0), QStringLiteral("erase"));
  EXPECT_FALSE(entry->text(1).contains(QString::fromUtf8(accented)));
  EXPECT_FALSE(entry->text(1).contains(zoe.toString()));
}

TEST_F(ErasureTest, cannotBeUndoneNorUndoneAround) {
  const MemberId zoe = addPerson(accented, plain);
  ASSERT_TRUE(perform(edits::renameEmployers({QStringLiteral("Atelier")}, QStringLiteral("Chantier"))));
  const auto before = nextUndo(file()).value();
  ASSERT_TRUE(before);
  const qint64 seq = erase({zoe.uuid()}).change.firstSeq;

  // The menu goes on with the edit before it.
  const auto next = nextUndo(file()).value();
  ASSERT_TRUE(next);
  EXPECT_EQ(next->firstSeq, before->firstSeq);
  EXPECT_EQ(undo(file(), temporary.clock, {}, seq).error().kind, ErrorKind::refused);
  EXPECT_TRUE(undo(file(), temporary.clock, {}, next->firstSeq));
  (void)undo(file(), temporary.clock, {}, next->firstSeq - 1);
  expectGone();
  expectSound();
}

TEST_F(ErasureTest, takesRecordsThatWereMergedIntoTheirs) {
  const MemberId gone = addPerson(accented, plain);
  const MemberId kept = addPerson("Plain Name", "plain.name");
  ASSERT_TRUE(perform(edits::mergePeople(gone, kept, edits::NameKept::ofGone)));
  erase({kept.uuid()});
  expectGone();
  EXPECT_EQ(filesWith("Plain Name"), 0);
  EXPECT_TRUE(Tombstones::of(file().handle())->covers(QString::fromUtf8(plain)));
  expectSound();
}

TEST_F(ErasureTest, takesCopiesThatAMergePassedOnBeforeItWasUndone) {
  const MemberId gone = addPerson(accented, plain);
  const MemberId kept = addPerson("Plain Name", "plain.name");
  ASSERT_TRUE(perform(edits::mergePeople(gone, kept, edits::NameKept::ofGone)));
  ASSERT_TRUE(undo(file(), temporary.clock, {}, nextUndo(file()).value()->firstSeq));
  erase({gone.uuid()});
  EXPECT_EQ(filesWith(accented), 0);
  EXPECT_GE(filesWith("Plain Name"), 1);
  expectSound();
}

TEST_F(ErasureTest, takesTheListsWhereTheyStand) {
  const MemberId zoe = addPerson("Zoe", "zoe");
  const auto training = newId<TrainingId>();
  const auto listed = newId<TraineeId>(), guest = newId<TraineeId>();
  ASSERT_TRUE(record([&](Writer& writer) {
    const auto asMember = newId<PersonTextId>(), alone = newId<PersonTextId>();
    writer.put(Training{.id = training, .name = QStringLiteral("Alpha")});
    writer.addPersonText(asMember, listed.uuid(), QStringLiteral("name"), accented);
    writer.put(Trainee{.id = listed, .training = training, .member = zoe, .name = asMember});
    writer.addPersonText(alone, guest.uuid(), QStringLiteral("name"), "Guest Of Honour");
    writer.put(Trainee{.id = guest, .training = training, .name = alone});
  }));
  erase({zoe.uuid()});
  EXPECT_EQ(filesWith(accented), 0);
  EXPECT_GE(filesWith("Guest Of Honour"), 1);
  erase({guest.uuid()});
  EXPECT_EQ(filesWith("Guest Of Honour"), 0);
  expectSound();
}

class TypedNames : public ErasureTest {
 protected:
  TypedNames() : zoe(addPerson(accented, plain)) {}
  bool setRole(const QString& role) {
    auto member = Reader::at(file())->find<Member>(other.uuid()).value();
    Member changed = member ? *member : Member{.id = other};
    changed.role = role;
    return record([&](Writer& writer) { writer.put(changed); });
  }
  std::vector<NamePlace> places() {
    auto found = placesNaming(file(), {zoe.uuid()});
    EXPECT_TRUE(found) << (found ? "" : found.error().message.toStdString());
    return found ? std::move(*found) : std::vector<NamePlace>();
  }

  const MemberId other = newId<MemberId>();
  const StartupId startup = newId<StartupId>();
  const MemberId zoe;
};

TEST_F(TypedNames, areFoundAndLeaveNoByteAnywhere) {
  ASSERT_TRUE(setRole(QStringLiteral("Assistant of Zoé Quéméneur-Test")));
  ASSERT_TRUE(makeBackup(file(), BackupReason::daily, temporary.clock));
  ASSERT_TRUE(setRole(QStringLiteral("Successor of ZOE QUEMENEUR-TEST")));
  ASSERT_TRUE(record([&](Writer& writer) {
    writer.put(Startup{.id = startup, .name = QStringLiteral("Lapins"), .contact = QStringLiteral("zoe.quemeneur.test@gouv.fr")});
    writer.put(PhasePeriod{.id = newId<PhaseId>(), .startup = startup, .comment = QStringLiteral("Quéméneur-Test, Zoé")});
  }));
  // What nobody says any more is still in the past and in the journal.
  ASSERT_TRUE(setRole(QStringLiteral("Lead")));
  ASSERT_GE(filesWith("QUEMENEUR-TEST"), 1);
  const auto found = places();
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(found[0].text, QStringLiteral("zoe.quemeneur.test@gouv.fr"));
  EXPECT_TRUE(found[0].where.contains(QStringLiteral("Lapins"))) << found[0].where.toStdString();
  EXPECT_FALSE(found[0].former);
  EXPECT_TRUE(found[2].former) << "the role, as it was";
  EXPECT_TRUE(found[2].sure);

  const Erasure done = erase({zoe.uuid()});
  EXPECT_EQ(done.blanked, 2);
  EXPECT_TRUE(done.left.isEmpty()) << done.left.join(u' ').toStdString();
  expectGone();
  for (const QByteArray& words : {QByteArray("QUEMENEUR"), QByteArray("Quéméneur"), QByteArray("quemeneur")})
    EXPECT_EQ(filesWith(words), 0) << words.toStdString();
  expectSound();
  EXPECT_EQ(Reader::at(file())->find<Startup>(startup.uuid()).value()->contact, QStringLiteral("[…]@gouv.fr"));
  EXPECT_EQ(Reader::at(file())->find<Member>(other.uuid()).value()->role, QStringLiteral("Lead"));
  for (const Backup& backup : backupsOf(file().path())) {
    const auto kept = PortfolioFile::open(backup.path, Access::read);
    ASSERT_TRUE(kept);
    EXPECT_TRUE(checkPortfolio(**kept)->isSound());
  }
}

TEST_F(TypedNames, areTakenOutOfWhatUndoBringsBack) {
  ASSERT_TRUE(setRole(QStringLiteral("Assistant of Zoé Quéméneur-Test")));
  ASSERT_TRUE(setRole(QStringLiteral("Lead")));
  const auto last = nextUndo(file()).value();
  ASSERT_TRUE(last);
  erase({zoe.uuid()});
  const auto undone = undo(file(), temporary.clock, {}, last->firstSeq);
  ASSERT_TRUE(undone) << undone.error().message.toStdString();
  EXPECT_EQ(Reader::at(file())->find<Member>(other.uuid()).value()->role, QStringLiteral("Assistant of […]"));
  expectGone();
  expectSound();
}

TEST_F(TypedNames, stayWhereThePersonSaysSo) {
  ASSERT_TRUE(setRole(QStringLiteral("Assistant of Zoé Quéméneur-Test")));
  const auto found = places();
  ASSERT_EQ(found.size(), 1U);
  const auto erased = erasePeople(file(), temporary.clock, {}, {zoe.uuid()}, {.kept = {found[0].id().toUtf8()}});
  ASSERT_TRUE(erased);
  EXPECT_EQ(erased->blanked, 0);
  EXPECT_EQ(Reader::at(file())->find<Member>(other.uuid()).value()->role, found[0].text);
  expectSound();
}

TEST_F(TypedNames, ofOneWordGoOnlyWhereThePersonSaysSo) {
  const MemberId paul = addPerson("Paul", "paul");
  ASSERT_TRUE(setRole(QStringLiteral("Assistant of Paul")));
  const auto found = placesNaming(file(), {paul.uuid()});
  ASSERT_TRUE(found);
  ASSERT_EQ(found->size(), 1U);
  EXPECT_FALSE(found->front().sure);
  ASSERT_TRUE(makeBackup(file(), BackupReason::daily, temporary.clock));
  ASSERT_TRUE(erasePeople(file(), temporary.clock, {}, {paul.uuid()}, {.taken = {found->front().id().toUtf8()}}));
  EXPECT_EQ(filesWith("of Paul"), 0);
  expectSound();
  const MemberId anne = addPerson("Anne", "anne");
  ASSERT_TRUE(setRole(QStringLiteral("Assistant of Anne")));
  erase({anne.uuid()});
  EXPECT_EQ(filesWith("of Anne"), 1);
}

TEST_F(TypedNames, inOtherListsArePeopleToErase) {
  const auto guest = newId<TraineeId>();
  ASSERT_TRUE(record([&](Writer& writer) {
    const auto training = newId<TrainingId>();
    const auto name = newId<PersonTextId>();
    writer.put(Training{.id = training, .name = QStringLiteral("Alpha")});
    writer.addPersonText(name, guest.uuid(), QStringLiteral("name"), "zoé quéméneur-test");
    writer.put(Trainee{.id = guest, .training = training, .name = name});
  }));
  const auto found = places();
  ASSERT_EQ(found.size(), 1U);
  EXPECT_EQ(found[0].listed, guest.uuid());
  erase({zoe.uuid(), found[0].listed});
  EXPECT_EQ(filesWith("zoé quéméneur-test"), 0);
  expectGone();
}

TEST_F(ErasureTest, twiceChangesNothingMore) {
  const MemberId zoe = addPerson(accented, plain);
  erase({zoe.uuid()});
  const auto entries = newestEntry(file().handle()).value();
  EXPECT_EQ(erase({zoe.uuid()}).texts, 0);
  EXPECT_EQ(newestEntry(file().handle()).value(), entries);
}

TEST_F(ErasureTest, refusesWhomItDoesNotKnow) {
  const auto erased = erasePeople(file(), temporary.clock, {}, {newUuid()});
  ASSERT_FALSE(erased);
  EXPECT_EQ(erased.error().kind, ErrorKind::notFound);
}

TEST_F(ErasureTest, removesABackupThatCannotBeRewritten) {
  const MemberId zoe = addPerson(accented, plain);
  const auto backup = makeBackup(file(), BackupReason::daily, temporary.clock);
  ASSERT_TRUE(backup);
  test::writeFile(backup->path, "no portfolio, but " + accented);
  erase({zoe.uuid()});
  EXPECT_FALSE(QFileInfo::exists(backup->path));
  expectGone();
}

}  // namespace
}  // namespace eclosion::store
