// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/import.h"

#include "core/domain/settings.h"
#include "core/store/check.h"
#include "core/store/erasure.h"
#include "core/store/journal.h"
#include "tests/core/exchange/betagouv/desk.h"
#include "tests/support/raw_tables.h"

namespace eclosion::betagouv {
namespace {

using test::Desk;
using test::endOf;
using test::TemporarySource;

const QDate in2018(2018, 6, 30), in2020(2020, 1, 1), in2022(2022, 1, 1), in2026(2026, 8, 20);

// A startup as the first vintages have it.
void status(TemporarySource& source, const char* word, const char* more = "") {
  source.startup(QStringLiteral("crabe"), "title: Crabe\nstart: 2016-03-01\nstatus: " + QByteArray(word) + "\n" + more);
}

ErrorKind kindOf(const auto& result) { return result ? ErrorKind::internal : result.error().kind; }

TEST(Import, keepsWhatEarlierSingleStatusesSaid) {
  TemporarySource source;
  Desk desk;
  status(source, "construction");
  desk.import(source, in2018);
  const QUuid id = desk.startup("crabe").id.uuid();
  EXPECT_EQ(desk.history(id), u"unrecorded@2016-03-01 construction@2018-06-30");
  // Seen again, a status is no later for that.
  source.startup(QStringLiteral("moule"), "title: Moule");
  desk.import(source, QDate(2019, 1, 1));
  EXPECT_EQ(desk.history(id), u"unrecorded@2016-03-01 construction@2018-06-30");
  // Another one comes after it.
  status(source, "acceleration");
  desk.import(source, in2020);
  EXPECT_EQ(desk.history(id), u"unrecorded@2016-03-01 construction@2018-06-30 acceleration@2020-01-01");
  EXPECT_TRUE(desk.import(source, in2020).changesNothing());
  // And one that comes back is a new entry: the one in between did happen.
  status(source, "construction");
  desk.import(source, in2022);
  const QString all =
      QStringLiteral("unrecorded@2016-03-01 construction@2018-06-30 acceleration@2020-01-01 construction@2022-01-01");
  EXPECT_EQ(desk.history(id), all);
  EXPECT_TRUE(desk.import(source, in2022).changesNothing());
  EXPECT_EQ(desk.conflicts(), QStringList());

  // Whole histories correct what the statuses had to guess; the past stays as it was known.
  source.startup(
      QStringLiteral("crabe"),
      "title: Crabe\nphases:\n  - name: investigation\n    start: 2016-03-01\n  - name: construction\n    start: 2016-09-01\n"
      "  - name: acceleration\n    start: 2019-05-01");
  desk.import(source, in2026);
  EXPECT_EQ(desk.history(id), u"investigation@2016-03-01 construction@2016-09-01 acceleration@2019-05-01");
  EXPECT_EQ(desk.history(id, endOf(in2022)), all);
  EXPECT_EQ(desk.history(id, endOf(in2018)), u"unrecorded@2016-03-01 construction@2018-06-30");
  EXPECT_EQ(desk.conflicts(), QStringList());
  EXPECT_TRUE(desk.import(source, in2026).changesNothing());
}

TEST(Import, ofWholeHistoriesLeavesWhatTheDeskMadeOfAStatus) {
  TemporarySource source;
  Desk desk;
  status(source, "construction");
  desk.import(source, in2018);
  status(source, "acceleration");
  desk.import(source, in2020);
  const QUuid id = desk.startup("crabe").id.uuid();
  desk.at = endOf(in2020);
  auto moved = desk.phases(id)[1];
  moved.start = QDate(2017, 2, 1);
  desk.put(moved);
  source.startup(QStringLiteral("crabe"), "title: Crabe\nphases:\n  - name: acceleration\n    start: 2019-05-01");
  desk.import(source, in2026);
  EXPECT_EQ(desk.history(id), u"construction@2017-02-01 acceleration@2019-05-01");
}

TEST(Import, datesAStopOnceItIsTold) {
  TemporarySource source;
  Desk desk;
  status(source, "death");
  desk.import(source, in2018);
  const QUuid id = desk.startup("crabe").id.uuid();
  EXPECT_EQ(desk.history(id), u"unrecorded@2016-03-01 stopped@2018-06-30");
  status(source, "death", "end: 2017-11-30");
  desk.import(source, in2020);
  EXPECT_EQ(desk.history(id), u"unrecorded@2016-03-01 stopped@2017-11-30");
  EXPECT_TRUE(desk.conflicts().isEmpty());
}

TEST(Import, goesOnFromAStatusTheDeskHadAlready) {
  TemporarySource source;
  Desk desk;
  status(source, "construction");
  desk.import(source, in2018);
  const StartupId id = desk.startup("crabe").id;
  desk.at = endOf(in2018);
  desk.put(PhasePeriod{.id = newId<PhaseId>(), .startup = id, .phase = Phase::acceleration, .start = QDate(2018, 6, 1)});
  desk.put(PhasePeriod{.id = newId<PhaseId>(), .startup = id, .phase = Phase::consolidation, .start = QDate(2019, 6, 1)});
  status(source, "consolidation");
  desk.import(source, in2020);
  EXPECT_EQ(desk.history(id.uuid()),
            u"unrecorded@2016-03-01 acceleration@2018-06-01 construction@2018-06-30 consolidation@2019-06-01");
  EXPECT_TRUE(desk.conflicts().isEmpty());
  EXPECT_TRUE(desk.import(source, in2020).changesNothing());
}

TEST(Import, answersEachKnowledgeTimeWithItsVintage) {
  Desk desk;
  const std::pair<const char*, QDate> vintages[] = {{"betagouv-2017-like", in2018},
                                                    {"betagouv-2020-like", in2020},
                                                    {"betagouv-2023-like", QDate(2023, 6, 30)},
                                                    {"betagouv-2026-like", in2026}};
  for (const auto& [name, day] : vintages) desk.import(test::dataFolder(name), day);
  for (const auto& [name, day] : vintages) {
    Desk alone;
    alone.import(test::dataFolder(name), day);
    const auto ids = [](Desk& which, const QDateTime& moment) {
      std::vector<StartupId> found;
      for (const Startup& startup : which.all<Startup>(moment)) found.push_back(startup.id);
      return found;
    };
    EXPECT_EQ(ids(desk, endOf(day)), ids(alone, {})) << name;
    EXPECT_EQ(desk.all<Member>(endOf(day)).size(), alone.all<Member>().size()) << name;
    EXPECT_EQ(desk.all<Mission>(endOf(day)).size(), alone.all<Mission>().size()) << name;
    for (const StartupId& id : ids(alone, {})) EXPECT_EQ(desk.history(id.uuid(), endOf(day)), alone.history(id.uuid())) << name;
  }
  const auto report = store::checkPortfolio(*desk.file());
  ASSERT_TRUE(report);
  EXPECT_TRUE(report->isSound());
}

TEST(Import, ofAnOlderDateIsRefused) {
  TemporarySource source;
  source.startup(QStringLiteral("crabe"), "title: Crabe");
  Desk desk;
  desk.import(source, in2020);
  source.startup(QStringLiteral("crabe"), "title: Tourteau");
  const QByteArray before = desk.bytes();
  EXPECT_EQ(kindOf(mayImport(in2018, desk.file(), desk.portfolio.clock)), ErrorKind::refused);
  const auto plan = planImport(source.path(), in2018, desk.file());
  ASSERT_TRUE(plan);
  EXPECT_EQ(kindOf(desk.apply(*plan, in2018)), ErrorKind::refused);
  EXPECT_EQ(desk.bytes(), before);
  EXPECT_TRUE(mayImport(in2020, desk.file(), desk.portfolio.clock));
  desk.import(source, in2020);
  EXPECT_EQ(desk.startup("crabe").name, u"Tourteau");
}

TEST(Import, ofADayToComeIsRefused) {
  TemporarySource source;
  source.startup(QStringLiteral("crabe"), "title: Crabe");
  Desk desk;  // its clock stands on 2026-09-01
  EXPECT_TRUE(mayImport(QDate(2026, 9, 1), desk.file(), desk.portfolio.clock));
  EXPECT_TRUE(mayImport(QDate(2026, 9, 1), nullptr, desk.portfolio.clock));
  EXPECT_EQ(kindOf(mayImport(QDate(2026, 9, 2), nullptr, desk.portfolio.clock)), ErrorKind::refused);
  const auto plan = planImport(source.path(), QDate(2026, 9, 2), desk.file());
  ASSERT_TRUE(plan);
  EXPECT_EQ(kindOf(desk.apply(*plan, QDate(2026, 9, 2))), ErrorKind::refused);
  // A practice portfolio may live in a present of its own, later than ours.
  desk.record([](store::Writer& writer) { writer.put(makeSetting(SettingKey::today, QStringLiteral("2030-01-01"))); });
  EXPECT_TRUE(mayImport(QDate(2030, 1, 1), desk.file(), desk.portfolio.clock));
  EXPECT_EQ(kindOf(mayImport(QDate(2030, 1, 2), desk.file(), desk.portfolio.clock)), ErrorKind::refused);
  desk.import(source, QDate(2030, 1, 1));
  // And one whose present is past is no reason to refuse today's facts.
  desk.record([](store::Writer& writer) { writer.put(makeSetting(SettingKey::today, QStringLiteral("2018-06-30"))); });
}

TEST(Import, isOneEntryOfTheJournalAtTheSourcesDate) {
  TemporarySource source;
  source.startup(QStringLiteral("crabe"), "title: Crabe");
  Desk desk;
  const qint64 before = store::newestEntry(desk.reader().handle()).value();
  desk.import(source, in2020);
  EXPECT_EQ(store::newestEntry(desk.reader().handle()).value(), before + 1);
  EXPECT_EQ(store::newestFacts(desk.file()->statements()).value(), endOf(in2020));
  EXPECT_TRUE(desk.all<Startup>(endOf(in2018)).empty());
}

// Names live in one table and nowhere else: not in rows, past rows, the journal, findings, conflicts.
TEST(Import, keepsNamesOfPeopleApart) {
  TemporarySource source;
  source.startup(QStringLiteral("crabe"), "title: Crabe");
  const QByteArray mission =
      "missions:\n  - start: 2020-01-01\n    end: 2019-01-01\n    status: \" admin\"\n    startups: [crabe, nulle-part]\n";
  source.member(QStringLiteral("zebulon.quartz"),
                "fullname: ' Zébulon Quartz'\nrole: Design\nrole: Produit\ninconnu: 1\n" + mission);
  source.member(QStringLiteral("zebulon.quartz.bis"), "fullname: Zébulon Quartz\n" + mission);
  source.member(QStringLiteral("sans.quartz"), mission);
  source.add(QStringLiteral("content/_authors/rejete.quartz.md"), "nothing of Quartz");
  Desk desk;
  desk.import(source, in2020);
  source.member(QStringLiteral("zebulon.quartz"), "fullname: Zébulon Quartz-Mica\n" + mission);
  test::drop(source, "content/_authors/zebulon.quartz.bis.md");
  desk.import(source, in2026);
  EXPECT_EQ(desk.names().size(), 2);
  desk.portfolio.close();
  const auto tables = eclosion::test::rawTables(desk.portfolio.path());
  EXPECT_GT(tables.size(), 60);
  int holding = 0;
  for (auto table = tables.cbegin(); table != tables.cend(); ++table) {
    const bool names = table->toLower().contains("quartz") || table->contains("bulon");
    EXPECT_EQ(names, table.key() == "person_text") << table.key().constData();
    holding += names ? 1 : 0;
  }
  EXPECT_EQ(holding, 1);
}

TEST(Import, stoppedHalfwayChangesNothing) {
  TemporarySource source;
  for (int i = 0; i < 900; ++i) source.startup(QString::number(i), "title: S");
  Desk desk;
  const QByteArray before = desk.bytes();
  for (const auto step : {ImportStep::reading, ImportStep::comparing, ImportStep::writing}) {
    std::stop_source stop;
    ImportOptions options{.progress =
                              [&](ImportStep now, int, int) {
                                if (now == step) stop.request_stop();
                              },
                          .stop = stop.get_token()};
    const auto plan = planImport(source.path(), in2026, desk.file(), options);
    if (step != ImportStep::writing) {
      EXPECT_EQ(kindOf(plan), ErrorKind::cancelled);
      continue;
    }
    ASSERT_TRUE(plan);
    EXPECT_EQ(kindOf(applyImport(*plan, endOf(in2026), *desk.file(), desk.portfolio.clock, {}, options)), ErrorKind::cancelled);
  }
  EXPECT_EQ(desk.bytes(), before);
}

TEST(Import, ofAPlanThatTimeOvertookIsRefused) {
  TemporarySource source;
  source.startup(QStringLiteral("crabe"), "title: Crabe");
  Desk desk;
  const auto plan = planImport(source.path(), QDate(2026, 9, 1), desk.file());
  ASSERT_TRUE(plan);
  desk.put(Organisation{.id = newId<OrganisationId>(), .name = QStringLiteral("Le Port")});
  EXPECT_EQ(kindOf(desk.apply(*plan, QDate(2026, 9, 1))), ErrorKind::conflict);
  EXPECT_TRUE(desk.all<Startup>().empty());
}

TEST(Import, leavesOutWhoWasErased) {
  TemporarySource source;
  Desk desk;
  source.startup(QStringLiteral("crabe"), "title: Crabe");
  source.member(QStringLiteral("zoe.test"), "fullname: Zoé Test\nmissions:\n  - start: 2020-01-01\n    end: 2021-01-01");
  source.member(QStringLiteral("max.test"), "fullname: Max Test\nmissions:\n  - start: 2020-01-01");
  desk.import(source, in2022);
  ASSERT_EQ(desk.names(), (QStringList{QStringLiteral("Max Test"), QStringLiteral("Zoé Test")}));
  for (const Member& member : desk.all<Member>()) {
    if (desk.reader().personText(*member.name) == QStringLiteral("Zoé Test")) {
      ASSERT_TRUE(store::erasePeople(*desk.file(), desk.portfolio.clock, {}, {member.id.uuid()}));
    }
  }
  source.member(QStringLiteral("max.test"), "fullname: Max Test\nrole: Captain\nmissions:\n  - start: 2020-01-01");
  desk.import(source, QDate(2026, 9, 1));
  EXPECT_EQ(desk.names(), (QStringList{QString(), QStringLiteral("Max Test")}));
  EXPECT_EQ(desk.all<Mission>().size(), 2U) << "what the person did is still counted";
  EXPECT_TRUE(store::checkPortfolio(*desk.file())->isSound());
}

}  // namespace
}  // namespace eclosion::betagouv
