// SPDX-License-Identifier: GPL-3.0-or-later
// Files written by earlier versions of the program, kept in tests/data, as they open today.
#include "core/store/migrations.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "core/store/check.h"
#include "core/store/ledger.h"
#include "core/store/opening.h"
#include "core/store/reader.h"
#include "core/store/recorder.h"
#include "core/store/undo.h"
#include "tests/support/fake_clock.h"
#include "tests/support/files.h"

namespace eclosion::store {
namespace {

class FileOfAVersion : public testing::Test {
 protected:
  explicit FileOfAVersion(int version) : version_(version) {}
  void SetUp() override {
    const QString kept = test::dataFolder("portfolio-v%1.eclosion").arg(version_);
    ASSERT_EQ(readHeader(kept)->version, version_);
    ASSERT_TRUE(QFile::copy(kept, path()));
    ASSERT_TRUE(QFile(path()).setPermissions(QFile::ReadOwner | QFile::WriteOwner));
  }
  [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("old.eclosion")); }
  [[nodiscard]] QByteArray bytes() const {
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  QTemporaryDir folder;
  test::FakeClock clock;

 private:
  int version_;
};

class FileOfVersion1 : public FileOfAVersion {
 protected:
  FileOfVersion1() : FileOfAVersion(1) {}
};

class FileOfVersion2 : public FileOfAVersion {
 protected:
  FileOfVersion2() : FileOfAVersion(2) {}
};

class FileOfVersion3 : public FileOfAVersion {
 protected:
  FileOfVersion3() : FileOfAVersion(3) {}
};

class FileOfVersion4 : public FileOfAVersion {
 protected:
  FileOfVersion4() : FileOfAVersion(4) {}
};

void holdsWhatItHeld(const PortfolioFile& file) {
  const auto now = Reader::at(file);
  ASSERT_TRUE(now);
  const auto startups = now->all<Startup>();
  ASSERT_TRUE(startups) << startups.error().message.toStdString();
  ASSERT_EQ(startups->size(), 7U);
  for (const Startup& startup : *startups) EXPECT_TRUE(startup.archived.isNull());
  // The past too: before the second import there were fewer.
  const auto before = Reader::at(file, QDateTime(QDate(2018, 6, 1), QTime(), Qt::UTC));
  ASSERT_TRUE(before);
  const auto known = before->all<Startup>();
  ASSERT_TRUE(known) << known.error().message.toStdString();
  EXPECT_LT(known->size(), startups->size());
  EXPECT_FALSE(known->empty());
}

TEST_F(FileOfVersion1, opensForWritingInThePresentVersion) {
  const auto file = PortfolioFile::open(path(), Access::write);
  ASSERT_TRUE(file) << file.error().message.toStdString();
  holdsWhatItHeld(**file);
  const auto report = checkPortfolio(**file);
  ASSERT_TRUE(report);
  // One startup's history was odd when it was imported; nothing else is wrong.
  for (const CheckFinding& finding : report->findings)
    EXPECT_TRUE(finding.severity == Severity::note || finding.code == QLatin1String("end-before-start"))
        << finding.message.toStdString();
  EXPECT_EQ(readHeader(path())->version, schemaVersion);
  // A changed row leaves a past version as a row of this version does.
  auto startup = Reader::at(**file)->all<Startup>()->front();
  startup.archived = QDate(2026, 1, 1);
  ASSERT_TRUE(Recorder(**file, clock, {}).record({}, [&](Writer& writer) -> Result<void> {
    writer.put(startup);
    return {};
  }));
  EXPECT_EQ(Reader::at(**file)->find<Startup>(startup.id.uuid()).value()->archived, startup.archived);
}

TEST_F(FileOfVersion1, isReadWithoutBeingTouched) {
  const QByteArray before = bytes();
  {
    const auto file = PortfolioFile::open(path(), Access::read);
    ASSERT_TRUE(file) << file.error().message.toStdString();
    holdsWhatItHeld(**file);
    const auto worker = (*file)->openForWorker();
    ASSERT_TRUE(worker) << worker.error().message.toStdString();
    holdsWhatItHeld(**worker);
  }
  EXPECT_EQ(bytes(), before);
}

// The file knew no decks.
TEST_F(FileOfVersion3, takesDecksAndForgetsThemBeforeTheyWere) {
  const auto opened = PortfolioFile::open(path(), Access::write);
  ASSERT_TRUE(opened) << opened.error().message.toStdString();
  PortfolioFile& file = **opened;
  EXPECT_EQ(readHeader(path())->version, schemaVersion);
  EXPECT_FALSE(Reader::at(file)->all<Startup>().value().empty());
  const auto earlier = clock.now();
  clock.moment = clock.moment.addSecs(60);
  const Deck deck{.id = newId<DeckId>(), .name = QStringLiteral("Steering"), .asOf = QDate(2018, 6, 30)};
  const Slide slide{.id = newId<SlideId>(), .deck = deck.id, .kind = QStringLiteral("text"), .text = QStringLiteral("É")};
  ASSERT_TRUE(Recorder(file, clock, {}).record({}, [&](Writer& writer) -> Result<void> {
    writer.put(deck);
    writer.put(slide);
    return {};
  }));
  EXPECT_EQ(Reader::at(file)->all<Deck>().value(), std::vector{deck});
  EXPECT_EQ(Reader::at(file)->all<Slide>().value(), std::vector{slide});
  EXPECT_TRUE(Reader::at(file, earlier)->all<Slide>().value().empty());
  ASSERT_TRUE(undo(file, clock, {}, nextUndo(file).value()->firstSeq));
  EXPECT_TRUE(Reader::at(file)->all<Deck>().value().empty());
}

// The file knew no short names of incubators.
TEST_F(FileOfVersion4, takesShortNamesAndForgetsThemBeforeTheyWere) {
  const auto opened = PortfolioFile::open(path(), Access::write);
  ASSERT_TRUE(opened) << opened.error().message.toStdString();
  PortfolioFile& file = **opened;
  EXPECT_EQ(readHeader(path())->version, schemaVersion);
  const auto before = Reader::at(file)->all<Incubator>().value();
  ASSERT_EQ(before.size(), 3U);
  for (const Incubator& incubator : before) EXPECT_TRUE(incubator.shortName.isEmpty());
  const auto earlier = clock.now();
  clock.moment = clock.moment.addSecs(60);
  Incubator named = before.front();
  named.shortName = QStringLiteral("É");
  ASSERT_TRUE(Recorder(file, clock, {}).record({}, [&](Writer& writer) -> Result<void> {
    writer.put(named);
    return {};
  }));
  EXPECT_EQ(Reader::at(file)->find<Incubator>(named.id.uuid()).value(), named);
  EXPECT_EQ(Reader::at(file, earlier)->all<Incubator>().value(), before);
  const auto report = checkPortfolio(file);
  ASSERT_TRUE(report);
  for (const CheckFinding& finding : report->findings)
    EXPECT_EQ(finding.severity, Severity::note) << finding.code.toStdString() << finding.message.toStdString();
  ASSERT_TRUE(undo(file, clock, {}, nextUndo(file).value()->firstSeq));
  EXPECT_EQ(Reader::at(file)->all<Incubator>().value(), before);
}

TEST_F(FileOfVersion4, isReadWithoutBeingTouched) {
  const QByteArray before = bytes();
  {
    const auto file = PortfolioFile::open(path(), Access::read);
    ASSERT_TRUE(file) << file.error().message.toStdString();
    EXPECT_EQ(Reader::at(**file)->all<Incubator>().value().size(), 3U);
    EXPECT_EQ(Reader::at(**file, QDateTime(QDate(2026, 8, 21), QTime(), Qt::UTC))->all<Incubator>().value().size(), 3U);
  }
  EXPECT_EQ(bytes(), before);
}

// Its one decision is a grant; the file knew no agendas, documents, transitions and grids, nor when a session begins.
TEST_F(FileOfVersion2, opensWithItsDecisionsAndTakesWhatItCouldNotHold) {
  const auto opened = PortfolioFile::open(path(), Access::write);
  ASSERT_TRUE(opened) << opened.error().message.toStdString();
  PortfolioFile& file = **opened;
  EXPECT_EQ(readHeader(path())->version, schemaVersion);
  const Ledger before = readLedger(*Reader::at(file)).value();
  ASSERT_EQ(before.decisions.size(), 1U);
  EXPECT_EQ(before.decisions.front().outcome, DecisionOutcome::grant);
  EXPECT_EQ(before.amountsOf(before.decisions.front().id).size(), 1U);
  EXPECT_TRUE(before.agenda.empty() && before.transitions.empty() && before.criteria.empty() && before.documents.empty());

  const CommitteeSession session{.id = newId<SessionId>(), .date = QDate(2026, 9, 17), .startsAt = 9 * 60};
  const AgendaItem item{.id = newId<AgendaItemId>(), .session = session.id, .startup = before.decisions.front().startup};
  const auto earlier = clock.now();
  clock.moment = clock.moment.addSecs(60);
  ASSERT_TRUE(Recorder(file, clock, {}).record({}, [&](Writer& writer) -> Result<void> {
    writer.put(session);
    writer.put(item);
    writer.put(
        SessionDocument{.id = newId<SessionDocumentId>(), .session = session.id, .url = QStringLiteral("https://a.example")});
    writer.put(DecisionTransition{.id = newId<DecisionTransitionId>(), .decision = before.decisions.front().id});
    writer.put(Criterion{.id = newId<CriterionId>(), .key = QStringLiteral("team")});
    return {};
  }));
  const Ledger after = readLedger(*Reader::at(file)).value();
  EXPECT_EQ(after.agenda, std::vector{item});
  EXPECT_EQ(after.sessions, std::vector{session});
  EXPECT_EQ(after.documents.size() + after.transitions.size() + after.criteria.size(), 3U);
  EXPECT_EQ(readLedger(*Reader::at(file, earlier)).value(), before);
  // It is as sound as one made today, and undoes what was done since.
  const auto report = checkPortfolio(file);
  ASSERT_TRUE(report);
  for (const CheckFinding& finding : report->findings)
    EXPECT_TRUE(finding.severity == Severity::note || finding.code == QLatin1String("end-before-start") ||
                finding.code == QLatin1String("same-day-phases"))
        << finding.code.toStdString() << finding.message.toStdString();
  ASSERT_TRUE(undo(file, clock, {}, nextUndo(file).value()->firstSeq));
  EXPECT_EQ(readLedger(*Reader::at(file)).value(), before);
}

TEST_F(FileOfVersion2, isReadWithoutBeingTouched) {
  const QByteArray before = bytes();
  {
    const auto file = PortfolioFile::open(path(), Access::read);
    ASSERT_TRUE(file) << file.error().message.toStdString();
    const auto now = readLedger(*Reader::at(**file));
    ASSERT_TRUE(now) << now.error().message.toStdString();
    EXPECT_EQ(now->decisions.size(), 1U);
    const auto then = readLedger(*Reader::at(**file, QDateTime(QDate(2018, 7, 1), QTime(), Qt::UTC)));
    ASSERT_TRUE(then) << then.error().message.toStdString();
    EXPECT_TRUE(then->decisions.empty());
  }
  EXPECT_EQ(bytes(), before);
}

}  // namespace
}  // namespace eclosion::store
