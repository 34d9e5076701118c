// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entry_details.h"

#include <gtest/gtest.h>

#include <QLocale>

#include "core/edits/change_record.h"
#include "core/edits/move_startup.h"
#include "core/edits/restore_startup.h"
#include "core/store/past_records.h"
#include "core/store/undo.h"
#include "tests/support/edit_desk.h"
#include "tests/support/random_edits.h"

namespace eclosion::store {
namespace {

const StartupId lapins = namedId<StartupId>(u"lapins");
const IncubatorId incubator = namedId<IncubatorId>(u"incubator");
const PhaseId phase = namedId<PhaseId>(u"1");

class EntryDetailsTest : public testing::Test {
 protected:
  EntryDetailsTest() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    desk.write([](Writer& writer) {
      writer.put(Incubator{.id = incubator, .name = QStringLiteral("Pépinière")});
      writer.put(Startup{.id = lapins, .name = QStringLiteral("Lapins")});
      writer.put(PhasePeriod{.id = phase, .startup = lapins, .start = QDate(2025, 9, 1)});
      writer.put(StartupIncubator{
          .id = namedId<StartupIncubatorId>(u"stay"), .startup = lapins, .incubator = incubator, .start = QDate(2025, 9, 1)});
      const PersonTextId name = namedId<PersonTextId>(u"name");
      writer.addPersonText(name, namedUuid(u"ines"), QStringLiteral("name"), QByteArray("Inès Aubert"));
      writer.put(Member{.id = namedId<MemberId>(u"ines"), .name = name});
      writer.put(Mission{.id = namedId<MissionId>(u"m"), .member = namedId<MemberId>(u"ines"), .start = QDate(2025, 9, 1)});
    });
  }
  [[nodiscard]] JournalDetails details(qint64 seq, size_t limit = 200) const {
    auto found = entryDetails(desk.file, desk.texts, seq, limit);
    EXPECT_TRUE(found) << (found ? "" : found.error().message.toStdString());
    return found ? std::move(*found) : JournalDetails{};
  }
  // "words|op: label: before -> after; …" a record.
  [[nodiscard]] static QStringList lines(const JournalDetails& details) {
    QStringList lines;
    for (const RecordDifference& record : details.records) {
      QStringList fields;
      for (const FieldDifference& field : record.fields)
        fields << QStringLiteral("%1: %2 -> %3").arg(field.label, field.before, field.after);
      static const char* ops[] = {"+", "~", "-"};
      lines << QLatin1String(ops[static_cast<int>(record.op)]) + record.words + QStringLiteral(" | ") +
                   fields.join(QStringLiteral("; "));
    }
    return lines;
  }
  Result<PortfolioChange> restore(qint64 seq) {
    const PastRecords then(desk.file, seq, desk.texts, {});
    auto found = edits::startupIn(then, lapins, QStringLiteral("1 Sep 2026"));
    if (!found) return Failure(found.error());
    return desk.perform(edits::restoreStartup(std::move(*found)));
  }

  test::EditDesk desk;
};

TEST_F(EntryDetailsTest, sayWhatStoodThereBeforeAndAfter) {
  ASSERT_TRUE(desk.perform(edits::moveStartup({.startup = lapins, .to = Phase::construction, .date = QDate(2026, 1, 15)})));
  const auto moved = details(3);
  EXPECT_EQ(moved.startups, std::vector{lapins});
  const QStringList found = lines(moved);
  ASSERT_EQ(found.size(), 2) << found.join(u'\n').toStdString();
  EXPECT_TRUE(
      found.join(u'\n').contains(QStringLiteral("~the phase “Investigation” of Lapins | the stated end:  -> 15 Jan 2026")))
      << found.join(u'\n').toStdString();
  EXPECT_TRUE(found.join(u'\n').contains(QStringLiteral("the first day:  -> 15 Jan 2026"))) << found.join(u'\n').toStdString();
  EXPECT_TRUE(found.join(u'\n').contains(QStringLiteral("the phase:  -> Construction"))) << found.join(u'\n').toStdString();
}

TEST_F(EntryDetailsTest, nameRecordsAsTheyWereThen) {
  ASSERT_TRUE(desk.perform(edits::setField({recordKind<Startup>, lapins.uuid()}, "name", QStringLiteral("Lièvres"))));
  ASSERT_TRUE(desk.perform(edits::setField({recordKind<PhasePeriod>, phase.uuid()}, "comment", QStringLiteral("Oui"))));
  ASSERT_TRUE(desk.perform(edits::setField({recordKind<Startup>, lapins.uuid()}, "name", QStringLiteral("Hases"))));
  EXPECT_EQ(lines(details(3)), QStringList{QStringLiteral("~Lièvres | the name: Lapins -> Lièvres")});
  EXPECT_EQ(lines(details(4)), QStringList{QStringLiteral("~the phase “Investigation” of Lièvres | the comment:  -> Oui")});
}

TEST_F(EntryDetailsTest, nameWhatIsPointedToAndPeople) {
  const QStringList found = lines(details(2));
  const QString all = found.join(u'\n');
  EXPECT_TRUE(all.contains(QStringLiteral("the incubator:  -> Pépinière"))) << all.toStdString();
  EXPECT_TRUE(all.contains(QStringLiteral("+Inès Aubert | the name:  -> Inès Aubert"))) << all.toStdString();
  EXPECT_TRUE(all.contains(QStringLiteral("the member:  -> Inès Aubert"))) << all.toStdString();
  EXPECT_FALSE(all.contains(QStringLiteral("{person"))) << all.toStdString();
}

TEST_F(EntryDetailsTest, ofARemovalNameWhatWent) {
  ASSERT_TRUE(desk.perform(edits::removeRecord({recordKind<Startup>, lapins.uuid()})));
  const auto removed = details(3);
  EXPECT_EQ(removed.records.size(), 3U) << lines(removed).join(u'\n').toStdString();
  for (const RecordDifference& record : removed.records) EXPECT_EQ(record.op, RecordOp::removed);
  EXPECT_EQ(removed.startups, std::vector{lapins});
  EXPECT_TRUE(lines(removed).contains(QStringLiteral("-Lapins | "))) << lines(removed).join(u'\n').toStdString();
}

TEST_F(EntryDetailsTest, ofALargeStepAreAFewAndACount) {
  const auto some = details(2, 2);
  EXPECT_EQ(some.records.size(), 2U);
  EXPECT_EQ(some.leftOff, 4);
}

TEST_F(EntryDetailsTest, ofAnEntryOfAnotherVersionComeFromTheHistory) {
  ASSERT_TRUE(desk.perform(edits::setField({recordKind<Startup>, lapins.uuid()}, "name", QStringLiteral("Lièvres"))));
  ASSERT_TRUE(execute(desk.file.handle(), "UPDATE journal SET schema_ver = 1, changeset = x'00'"));
  EXPECT_EQ(lines(details(3)), QStringList{QStringLiteral("~Lièvres | the name: Lapins -> Lièvres")});
}

TEST_F(EntryDetailsTest, ofWhatIsNotThereFail) {
  EXPECT_EQ(entryDetails(desk.file, desk.texts, 9).error().kind, ErrorKind::notFound);
}

TEST_F(EntryDetailsTest, aStartupIsGivenBackWhatItHad) {
  ASSERT_TRUE(desk.perform(edits::moveStartup({.startup = lapins, .to = Phase::construction, .date = QDate(2026, 1, 15)})));
  ASSERT_TRUE(desk.perform(edits::setField({recordKind<Startup>, lapins.uuid()}, "mission", QStringLiteral("Élever"))));
  const QByteArray later = test::trackedDump(desk.file);
  const auto before = desk.all<PhasePeriod>();
  ASSERT_EQ(before.size(), 2U);
  ASSERT_TRUE(restore(2));
  EXPECT_EQ(desk.all<PhasePeriod>().size(), 1U);
  EXPECT_EQ(desk.find<PhasePeriod>(phase)->statedEnd, QDate());
  EXPECT_EQ(desk.find<Startup>(lapins)->mission, QString());
  EXPECT_TRUE(desk.lastWords().contains(QStringLiteral("Restore Lapins as it was on 1 Sep 2026")))
      << desk.lastWords().toStdString();
  const auto next = nextUndo(desk.file).value();
  ASSERT_TRUE(undo(desk.file, desk.temporary.clock, QStringLiteral("test"), next->firstSeq));
  EXPECT_EQ(test::trackedDump(desk.file), later);
}

TEST_F(EntryDetailsTest, aStartupThatWasRemovedComesBackWhole) {
  const QByteArray before = test::trackedDump(desk.file);
  ASSERT_TRUE(desk.perform(edits::removeRecord({recordKind<Startup>, lapins.uuid()})));
  ASSERT_TRUE(restore(2));
  EXPECT_EQ(test::trackedDump(desk.file), before);
}

TEST_F(EntryDetailsTest, aStartupIsNotRestoredToWhatIsGone) {
  ASSERT_TRUE(desk.perform(edits::removeRecord({recordKind<StartupIncubator>, namedUuid(u"stay")})));
  ASSERT_TRUE(desk.perform(edits::removeRecord({recordKind<Incubator>, incubator.uuid()})));
  const auto refused = restore(2);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::refused);
  EXPECT_TRUE(refused.error().message.contains(QStringLiteral("Pépinière"))) << refused.error().message.toStdString();
}

TEST_F(EntryDetailsTest, aStartupIsNotRestoredToATimeBeforeIt) { EXPECT_EQ(restore(1).error().kind, ErrorKind::notFound); }

TEST_F(EntryDetailsTest, aStartupThatIsAsItWasIsLeftAlone) {
  const PastRecords now(desk.file, 2, desk.texts, {});
  const auto plan = desk.plan(edits::restoreStartup(edits::startupIn(now, lapins, {}).value()));
  ASSERT_TRUE(plan);
  EXPECT_TRUE(plan->isEmpty());
}

}  // namespace
}  // namespace eclosion::store
