// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/betagouv/write_back/write_back_desk.h"

namespace eclosion::betagouv {
namespace {

using test::Desk;
using test::filesBelow;
using test::TemporarySource;
using test::writeBack;

struct Vintage {
  const char* name;
  QDate knownOn;
};
const Vintage vintages[]{{"betagouv-2017-like", QDate(2018, 6, 30)},
                         {"betagouv-2020-like", QDate(2020, 1, 1)},
                         {"betagouv-2023-like", QDate(2023, 1, 1)},
                         {"betagouv-2026-like", QDate(2026, 8, 20)}};

TEST(WriteBack, ofAnUntouchedImportIsEveryFileByteForByte) {
  for (const Vintage& vintage : vintages) {
    SCOPED_TRACE(vintage.name);
    const QString folder = test::dataFolder(vintage.name);
    Desk desk;
    desk.import(folder, vintage.knownOn);
    QTemporaryDir out;
    const WriteBackPlan plan = writeBack(desk, out.path());
    EXPECT_EQ(test::refusals(plan), QStringList());
    const auto records = test::recordsOf(*readSource(folder, vintage.knownOn));
    const auto written = filesBelow(out.path());
    EXPECT_EQ(written.keys(), records.keys());
    for (auto it = records.keyValueBegin(); it != records.keyValueEnd(); ++it)
      EXPECT_EQ(written.value(it->first), it->second) << qPrintable(it->first);
    EXPECT_EQ(plan.count(FileChange::same), records.size());
  }
}

TEST(WriteBack, keepsAByteOrderMarkAndAnOddName) {
  TemporarySource source;
  source.add(QStringLiteral("content/_authors/ana"), "\xef\xbb\xbf---\nfullname: Ana\n---\n");
  source.startup(QStringLiteral("crabe"), "title: Crabe");
  Desk desk;
  desk.import(source, test::knownOn);
  EXPECT_TRUE(desk.import(source, test::knownOn).changesNothing());
  QTemporaryDir out;
  writeBack(desk, out.path());
  EXPECT_EQ(filesBelow(out.path()), filesBelow(source.path()));
}

TEST(WriteBack, refusesByNameWhatChangedMeanwhileAndOffersTheRest) {
  TemporarySource source;
  source.startup(QStringLiteral("crabe"), "title: Crabe").startup(QStringLiteral("moule"), "title: Moule");
  source.startup(QStringLiteral("oursin"), "title: Oursin");
  Desk desk;
  desk.import(source, test::knownOn);
  for (const char* id : {"crabe", "moule", "oursin"}) {
    Startup startup = desk.startup(id);
    startup.mission = QStringLiteral("Nager");
    desk.put(startup);
  }
  source.startup(QStringLiteral("crabe"), "title: Crabe\ncontact: c@d.example");
  test::drop(source, "content/_startups/oursin.md");
  const auto before = filesBelow(source.path());
  const WriteBackPlan plan = writeBack(desk, source.path());
  EXPECT_EQ(test::refusals(plan),
            test::words(
                {"content/_startups/crabe.md: The file changed since it was imported. Import the folder, then write back again.",
                 "content/_startups/oursin.md: The file is no longer there. Bring the copy up to date in the portfolio "
                 "first, by importing it."}));
  EXPECT_EQ(plan.count(FileChange::changed), 1);
  auto after = filesBelow(source.path());
  EXPECT_EQ(after.keys(), before.keys());
  EXPECT_EQ(after.value(QStringLiteral("content/_startups/crabe.md")),
            before.value(QStringLiteral("content/_startups/crabe.md")));
  EXPECT_EQ(after.value(QStringLiteral("content/_startups/moule.md")), QByteArray("---\ntitle: Moule\nmission: Nager\n---\n"));
}

TEST(WriteBack, refusesByNameWhatTheFormatCannotSay) {
  TemporarySource source;
  source.startup(QStringLiteral("crabe"),
                 "title: Crabe\nlink: https://a.example\nphases:\n  - name: investigation\n    start: 2019-01-01");
  Desk desk;
  desk.import(source, test::knownOn);
  const StartupId id = desk.startup("crabe").id;
  desk.put(StartupLink{.id = newId<StartupLinkId>(), .startup = id, .url = QStringLiteral("https://b.example")});
  desk.put(PhasePeriod{.id = newId<PhaseId>(), .startup = id, .phase = Phase::unrecorded, .start = QDate(2020, 1, 1)});
  const auto before = filesBelow(source.path());
  const WriteBackPlan plan = writeBack(desk, source.path());
  EXPECT_EQ(test::refusals(plan),
            test::words(
                {"content/_startups/crabe.md: The community's format cannot say what changed here: link, phases. The file stays "
                 "as it is."}));
  EXPECT_EQ(filesBelow(source.path()), before);
}

TEST(WriteBack, writesAsImportedWhatItRefusesIntoAnEmptyFolder) {
  TemporarySource source;
  source
      .startup(QStringLiteral("crabe"),
               "title: Crabe\nlink: https://a.example\nphases:\n  - name: investigation\n    start: 2019-01-01")
      .startup(QStringLiteral("moule"), "title: Moule\nphases:\n  - name: investigation\n    start: 2019-01-01");
  Desk desk;
  desk.import(source, test::knownOn);
  const StartupId id = desk.startup("crabe").id;
  desk.put(StartupLink{.id = newId<StartupLinkId>(), .startup = id, .url = QStringLiteral("https://b.example")});
  QTemporaryDir out;
  const WriteBackPlan plan = writeBack(desk, out.path());
  EXPECT_EQ(
      test::refusals(plan),
      test::words({"content/_startups/crabe.md: The community's format cannot say what changed here: link. It is written as it "
                   "was imported."}));
  EXPECT_EQ(filesBelow(out.path()), filesBelow(source.path()));
}

TEST(WriteBack, writesNewRecordsAndTakesAwayThoseThatWentFromTheDesk) {
  TemporarySource source;
  source.startup(QStringLiteral("crabe"), "title: Crabe\nphases:\n  - name: investigation\n    start: 2019-01-01");
  source.startup(QStringLiteral("moule"), "title: Moule\nphases:\n  - name: investigation\n    start: 2019-01-01");
  source.page(QStringLiteral("_organisations"), QStringLiteral("port"), "name: Port\ntype: autre");
  source.member(QStringLiteral("ana.silva"),
                "fullname: Ana Silva\nmissions:\n  - start: 2020-01-01\n    startups:\n      - moule");
  Desk desk;
  desk.import(source, test::knownOn);
  const StartupId born = newId<StartupId>();
  const IncubatorId jetty = newId<IncubatorId>();
  const OrganisationId harbour = newId<OrganisationId>();
  desk.put(Organisation{.id = harbour, .name = QStringLiteral("Vieux Port"), .kind = OrganisationKind::localAuthority});
  desk.put(Incubator{.id = jetty, .name = QStringLiteral("L'Œil de la jetée"), .host = harbour});
  desk.put(Startup{.id = born,
                   .name = QStringLiteral("Étoile de mer"),
                   .mission = QStringLiteral("Briller"),
                   .description = QStringLiteral("Une étoile.")});
  desk.put(StartupIncubator{
      .id = newId<StartupIncubatorId>(), .startup = born, .incubator = jetty, .position = QStringLiteral("0001")});
  desk.put(StartupSponsor{
      .id = newId<StartupSponsorId>(), .startup = born, .organisation = harbour, .position = QStringLiteral("0001")});
  desk.put(PhasePeriod{.id = newId<PhaseId>(), .startup = born, .phase = Phase::investigation, .start = QDate(2026, 1, 1)});
  const auto mission = desk.all<Mission>().front();
  const StartupId gone = desk.startup("moule").id;
  desk.record([&](store::Writer& writer) {
    writer.remove<MissionStartup>(desk.all<MissionStartup>().front().id.uuid());
    for (const auto& phase : desk.phases(gone.uuid())) writer.remove<PhasePeriod>(phase.id.uuid());
    writer.remove<Startup>(gone.uuid());
    writer.put(MissionStartup{.id = newId<MissionStartupId>(), .mission = mission.id, .startup = born});
  });
  const WriteBackPlan plan = writeBack(desk, source.path());
  EXPECT_EQ(test::refusals(plan), QStringList());
  EXPECT_EQ(plan.count(FileChange::removed), 1);
  const auto after = filesBelow(source.path());
  EXPECT_EQ(after.keys(), test::words({"content/_authors/ana.silva.md", "content/_incubators/l-oeil-de-la-jetee.md",
                                       "content/_organisations/port.md", "content/_organisations/vieux-port.md",
                                       "content/_startups/crabe.md", "content/_startups/etoile-de-mer.md"}));
  EXPECT_EQ(after.value(QStringLiteral("content/_authors/ana.silva.md")).toStdString(),
            "---\nfullname: Ana Silva\nmissions:\n  - start: 2020-01-01\n    startups:\n      - etoile-de-mer\n---\n");
  EXPECT_EQ(after.value(QStringLiteral("content/_incubators/l-oeil-de-la-jetee.md")),
            "---\ntitle: L'Œil de la jetée\nowner: /organisations/vieux-port\n---\n");
  EXPECT_EQ(after.value(QStringLiteral("content/_organisations/vieux-port.md")),
            "---\nname: Vieux Port\ntype: collectivite-territoriale\n---\n");
  EXPECT_EQ(
      after.value(QStringLiteral("content/_startups/etoile-de-mer.md")),
      "---\ntitle: Étoile de mer\nmission: Briller\nsponsors:\n  - /organisations/vieux-port\nincubator: l-oeil-de-la-jetee\n"
      "phases:\n  - name: investigation\n    start: 2026-01-01\n---\nUne étoile.\n");
}

TEST(WriteBack, ofMissionsChangesTheirLines) {
  TemporarySource source;
  source.startup(QStringLiteral("crabe"), "title: Crabe").startup(QStringLiteral("moule"), "title: Moule");
  source.member(
      QStringLiteral("ana.silva"),
      "fullname: Ana Silva\nrole: Coach\nmissions:\n  - start: '2020-01-01'\n    end: '2020-12-31'\n    status: admin\n"
      "  - start: '2021-01-01'\n    end: '2026-12-31'\n    status: independent\n    startups:\n      - crabe\n      - absent");
  Desk desk;
  desk.import(source, test::knownOn);
  auto missions = desk.all<Mission>();
  std::sort(missions.begin(), missions.end(), [](const auto& a, const auto& b) { return a.start < b.start; });
  missions[0].end = QDate(2020, 11, 30);
  missions[1].employer = QStringLiteral("Port");
  desk.put(missions[0]);
  desk.put(missions[1]);
  desk.put(MissionStartup{.id = newId<MissionStartupId>(), .mission = missions[1].id, .startup = desk.startup("moule").id});
  const MissionId third = newId<MissionId>();
  desk.put(Mission{.id = third, .member = missions[0].member, .start = QDate(2027, 1, 1), .status = MissionStatus::service});
  desk.put(MissionStartup{.id = newId<MissionStartupId>(), .mission = third, .startup = desk.startup("crabe").id});
  const WriteBackPlan plan = writeBack(desk, source.path());
  EXPECT_EQ(test::refusals(plan), QStringList());
  EXPECT_EQ(
      filesBelow(source.path()).value(QStringLiteral("content/_authors/ana.silva.md")).toStdString(),
      "---\nfullname: Ana Silva\nrole: Coach\nmissions:\n  - start: '2020-01-01'\n    end: '2020-11-30'\n    status: admin\n"
      "  - start: '2021-01-01'\n    end: '2026-12-31'\n    status: independent\n    employer: Port\n    startups:\n"
      "      - crabe\n      - moule\n      - absent\n  - start: '2027-01-01'\n    status: service\n    startups:\n      - "
      "crabe\n---\n");
}

TEST(WriteBack, knowsAStartupByItsFormerId) {
  TemporarySource source;
  source.startup(QStringLiteral("crabe"), "title: Crabe\nredirect_from:\n  - /startups/tourteau");
  source.member(QStringLiteral("ana.silva"),
                "fullname: Ana Silva\nmissions:\n  - start: 2020-01-01\n    startups:\n      - tourteau");
  Desk desk;
  desk.import(source, test::knownOn);
  desk.remove<MissionStartup>(desk.all<MissionStartup>().front().id.uuid());
  EXPECT_EQ(test::refusals(writeBack(desk, source.path())), QStringList());
  EXPECT_EQ(filesBelow(source.path()).value(QStringLiteral("content/_authors/ana.silva.md")).toStdString(),
            "---\nfullname: Ana Silva\nmissions:\n  - start: 2020-01-01\n---\n");
}

TEST(WriteBack, saysWhatTheFormatHasNoPlaceFor) {
  TemporarySource source;
  source.startup(QStringLiteral("crabe"), "title: Crabe");
  Desk desk;
  desk.import(source, test::knownOn);
  Startup startup = desk.startup("crabe");
  startup.problem = QStringLiteral("Tout");
  desk.put(startup);
  desk.put(Metric{.id = newId<MetricId>(), .startup = startup.id, .name = QStringLiteral("Pinces")});
  const WriteBackPlan plan = test::planOf(desk, source.path());
  EXPECT_TRUE(plan.writesNothing());
  QStringList words;
  for (const KeptAlone& kept : plan.keptAlone) words << wordsOf(kept);
  EXPECT_EQ(words, test::words({"metrics (1)", "the problem of startups (1)"}));
}

TEST(WriteBack, isAllOrNothing) {
  TemporarySource source;
  source.startup(QStringLiteral("crabe"), "title: Crabe").startup(QStringLiteral("moule"), "title: Moule");
  Desk desk;
  desk.import(source, test::knownOn);
  for (const char* id : {"crabe", "moule"}) {
    Startup startup = desk.startup(id);
    startup.mission = QStringLiteral("Nager");
    desk.put(startup);
  }
  const WriteBackPlan plan = test::planOf(desk, source.path());
  source.startup(QStringLiteral("moule"), "title: Moule\ncontact: c@d.example");
  const auto before = filesBelow(source.path());
  const auto applied = applyWriteBack(plan);
  ASSERT_FALSE(applied);
  EXPECT_EQ(applied.error().kind, ErrorKind::conflict);
  EXPECT_EQ(applied.error().file, QStringLiteral("content/_startups/moule.md"));
  EXPECT_EQ(filesBelow(source.path()), before) << "the first was put back, and nothing is left beside";

  std::stop_source stop;
  stop.request_stop();
  const auto stopped = applyWriteBack(plan, {.progress = {}, .stop = stop.get_token()});
  ASSERT_FALSE(stopped);
  EXPECT_EQ(stopped.error().kind, ErrorKind::cancelled);
  EXPECT_EQ(planWriteBack(desk.reader(), source.path(), test::deskToday, {.progress = {}, .stop = stop.get_token()}).error().kind,
            ErrorKind::cancelled);
  EXPECT_EQ(filesBelow(source.path()), before);
}

TEST(WriteBack, writesThroughNoLinkThatIsInItsWay) {
  TemporarySource source;
  source.startup(QStringLiteral("crabe"), "title: Crabe");
  Desk desk;
  desk.import(source, test::knownOn);
  Startup startup = desk.startup("crabe");
  startup.mission = QStringLiteral("Nager");
  desk.put(startup);
  QTemporaryDir other;
  const QString letter = other.filePath(QStringLiteral("letter.txt"));
  eclosion::test::writeFile(letter, "Dear");
  const QString link = source.path(QStringLiteral("content/_startups/.eclosion-0-new"));
  ASSERT_TRUE(QFile::link(letter, link));
  writeBack(desk, source.path());
  EXPECT_EQ(eclosion::test::contents(letter), "Dear");
  const auto files = filesBelow(source.path());
  EXPECT_TRUE(files.value(QStringLiteral("content/_startups/crabe.md")).contains("Nager"));
  EXPECT_FALSE(QFileInfo(link).isSymLink());
}

TEST(WriteBack, refusesFoldersThatAreNeitherEmptyNorACopy) {
  TemporarySource source;
  source.startup(QStringLiteral("crabe"), "title: Crabe");
  Desk desk;
  desk.import(source, test::knownOn);
  QTemporaryDir other;
  eclosion::test::writeFile(other.filePath(QStringLiteral("letter.txt")), "Dear");
  const struct {
    QString folder;
    ErrorKind kind;
  } cases[]{{other.path(), ErrorKind::refused},
            {other.filePath(QStringLiteral("letter.txt")), ErrorKind::notFound},
            {other.filePath(QStringLiteral("no/such")), ErrorKind::notFound}};
  for (const auto& c : cases) {
    const auto plan = planWriteBack(desk.reader(), c.folder, test::deskToday);
    ASSERT_FALSE(plan) << qPrintable(c.folder);
    EXPECT_EQ(plan.error().kind, c.kind) << qPrintable(c.folder);
  }
  EXPECT_EQ(filesBelow(other.path()).size(), 1);
  // A history without files counts as empty; so does a folder that is yet to be made.
  QTemporaryDir history;
  eclosion::test::writeFile(history.filePath(QStringLiteral(".git/HEAD")), "ref");
  EXPECT_FALSE(writeBack(desk, history.path()).intoCheckout);
  EXPECT_FALSE(writeBack(desk, other.filePath(QStringLiteral("new"))).intoCheckout);
  EXPECT_EQ(filesBelow(other.filePath(QStringLiteral("new"))), filesBelow(source.path()));
  // The folder of the records does for the repository's.
  EXPECT_EQ(test::planOf(desk, source.path(QStringLiteral("content"))).folder, QFileInfo(source.path()).canonicalFilePath());
}

TEST(WriteBack, neverLeavesTheFolder) {
  TemporarySource source;
  source.startup(QStringLiteral("crabe"), "title: Crabe").startup(QStringLiteral("moule"), "title: Moule");
  Desk desk;
  desk.import(source, test::knownOn);
  auto records = desk.all<SourceRecord>();
  for (SourceRecord& record : records) {
    if (record.path.contains(QLatin1String("crabe"))) record.path = QStringLiteral("content/_startups/../../../crabe.md");
    desk.put(record);
  }
  QTemporaryDir out;
  const QString folder = out.filePath(QStringLiteral("a/b"));
  QDir().mkpath(folder);
  const WriteBackPlan plan = writeBack(desk, folder);
  EXPECT_EQ(plan.refused.size(), 1U);
  EXPECT_EQ(filesBelow(out.path()).keys(), test::words({"a/b/content/_startups/moule.md"}));

  // Nor through a link in a copy.
  TemporarySource linked;
  QDir(linked.path(QStringLiteral("content"))).rmdir(QStringLiteral("_startups"));
  ASSERT_TRUE(QFile::link(source.path(QStringLiteral("content/_startups")), linked.path(QStringLiteral("content/_startups"))));
  Startup startup = desk.startup("moule");
  startup.mission = QStringLiteral("Nager");
  desk.put(startup);
  EXPECT_EQ(planWriteBack(desk.reader(), linked.path(), test::deskToday).value_or(WriteBackPlan{}).count(FileChange::changed), 0);
}

}  // namespace
}  // namespace eclosion::betagouv
