// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/merge.h"

#include "tests/core/exchange/betagouv/desk.h"

// What the source said last, what became of it at the desk, what the source says now: case by case.
namespace eclosion::betagouv {
namespace {

using test::Desk;
using test::TemporarySource;
using What = RecordChange::What;

const QDate first(2026, 8, 1);  // of the vintages; the desk works on 1 September
const QDate second(2026, 9, 1);

QByteArray crab(const QByteArray& mission, const QByteArray& rest = {}) {
  return "title: Crabe\nmission: " + mission + "\nphases:\n  - name: investigation\n    start: 2025-01-10\n" + rest;
}

class Merge : public testing::Test {
 protected:
  Merge() {
    source.startup(QStringLiteral("crabe"), crab("Compter les crabes."));
    source.startup(QStringLiteral("moule"), "title: Moule\nphases:\n  - name: investigation\n    start: 2025-02-01");
    source.member(
        QStringLiteral("ana.roux"),
        "fullname: Ana Roux\nrole: Design\nmissions:\n  - start: 2025-01-01\n    end: 2025-12-31\n    startups:\n      - crabe");
    desk.import(source, first);
  }
  void editMission(const char* mission) {
    Startup startup = desk.startup("crabe");
    startup.mission = QString::fromUtf8(mission);
    desk.put(startup);
  }
  // The same vintage once more: nothing changes, down to the last byte.
  void expectSettled(const QDate& day = second) {
    const QByteArray before = desk.bytes();
    EXPECT_TRUE(desk.import(source, day).changesNothing());
    EXPECT_EQ(desk.bytes(), before);
  }

  TemporarySource source;
  Desk desk;
};

TEST_F(Merge, theSameVintageTwiceChangesNothing) {
  expectSettled(first);
  expectSettled(second);
  for (const auto& [name, day] :
       {std::pair("betagouv-2017-like", QDate(2018, 6, 30)), std::pair("betagouv-2020-like", QDate(2020, 1, 1)),
        std::pair("betagouv-2023-like", QDate(2023, 6, 30)), std::pair("betagouv-2026-like", QDate(2026, 8, 20))}) {
    Desk other;
    EXPECT_FALSE(other.import(test::dataFolder(name), day).changesNothing());
    const QByteArray before = other.bytes();
    EXPECT_TRUE(other.import(test::dataFolder(name), day).changesNothing()) << name;
    EXPECT_EQ(other.bytes(), before) << name;
  }
}

TEST_F(Merge, aNewerVintageUpdatesAddsAndRemoves) {
  const QUuid crabId = desk.startup("crabe").id.uuid();
  source.startup(QStringLiteral("crabe"), crab("Compter tous les crabes.", "  - name: construction\n    start: 2025-06-01"));
  source.startup(QStringLiteral("palourde"), "title: Palourde");
  test::drop(source, "content/_startups/moule.md");
  const auto plan = desk.import(source, second);
  EXPECT_EQ(test::count(plan, What::added), 1);
  EXPECT_EQ(test::count(plan, What::changed), 1);
  EXPECT_EQ(test::count(plan, What::removed), 1);
  EXPECT_TRUE(plan.merge.conflicts.empty());
  EXPECT_EQ(desk.startup("crabe").id.uuid(), crabId);
  EXPECT_EQ(desk.startup("crabe").mission, u"Compter tous les crabes.");
  EXPECT_EQ(desk.history(crabId), u"investigation@2025-01-10 construction@2025-06-01");
  EXPECT_EQ(desk.startup("palourde").name, u"Palourde");
  EXPECT_EQ(desk.all<Startup>().size(), 2U);
  EXPECT_EQ(desk.all<PhasePeriod>().size(), 2U);
  EXPECT_EQ(desk.all<Startup>(test::endOf(first)).size(), 2U);
  EXPECT_EQ(desk.idOf("startup", "moule"), QUuid());
  expectSettled();
}

TEST_F(Merge, whatTheDeskChangedAloneStays) {
  editMission("Suivre les crabes.");
  source.startup(QStringLiteral("crabe"), crab("Compter les crabes.", "contact: crabe@example.org"));
  EXPECT_TRUE(desk.import(source, second).merge.conflicts.empty());
  EXPECT_EQ(desk.startup("crabe").mission, u"Suivre les crabes.");
  EXPECT_EQ(desk.startup("crabe").contact, u"crabe@example.org");
  expectSettled();
}

TEST_F(Merge, whatBothChangedIsAConflictOnce) {
  editMission("Suivre les crabes.");
  source.startup(QStringLiteral("crabe"), crab("Observer les crabes."));
  EXPECT_EQ(desk.import(source, second).merge.conflicts.size(), 1U);
  EXPECT_EQ(desk.startup("crabe").mission, u"Suivre les crabes.");
  const QStringList expected{QStringLiteral("mission: Compter les crabes. / Suivre les crabes. / Observer les crabes.")};
  EXPECT_EQ(desk.conflicts(), expected);
  expectSettled();
  EXPECT_EQ(desk.conflicts(), expected);
}

TEST_F(Merge, whatBothChangedAlikeIsNone) {
  editMission("Suivre les crabes.");
  source.startup(QStringLiteral("crabe"), crab("Suivre les crabes."));
  EXPECT_TRUE(desk.import(source, second).merge.conflicts.empty());
  EXPECT_EQ(desk.startup("crabe").mission, u"Suivre les crabes.");
  expectSettled();
}

TEST_F(Merge, aRecordThatGoesStaysWithTheDesksEdits) {
  editMission("Suivre les crabes.");
  const QUuid id = desk.startup("crabe").id.uuid();
  test::drop(source, "content/_startups/crabe.md");
  const auto plan = desk.import(source, second);
  EXPECT_EQ(test::count(plan, What::kept), 1);
  EXPECT_EQ(desk.startup("crabe").mission, u"Suivre les crabes.");
  EXPECT_EQ(desk.history(id), u"investigation@2025-01-10");
  EXPECT_EQ(desk.conflicts().size(), 1);
  expectSettled();
  expectSettled();
  EXPECT_EQ(desk.conflicts().size(), 1);
  // And when it is back, it is the same one.
  source.startup(QStringLiteral("crabe"), crab("Observer les crabes."));
  desk.import(source, second);
  EXPECT_EQ(desk.startup("crabe").id.uuid(), id);
  EXPECT_EQ(desk.startup("crabe").mission, u"Suivre les crabes.");
}

// With nothing else in the vintage that is new, the conflict alone must still reach the file.
TEST_F(Merge, aConflictIsKeptThoughNoRowChanges) {
  Startup startup = desk.startup("moule");
  startup.problem = QStringLiteral("Personne ne les compte.");
  desk.put(startup);
  test::drop(source, "content/_startups/moule.md");
  const auto plan = desk.import(source, second);
  EXPECT_FALSE(plan.changesNothing());
  EXPECT_EQ(desk.conflicts().size(), 1);
  expectSettled();
}

TEST_F(Merge, aRecordThatGoesStaysWhileSomethingOfTheDesksBelongsToIt) {
  desk.put(
      Expense{.id = newId<ExpenseId>(), .startup = desk.startup("moule").id, .date = QDate(2026, 3, 1), .amount = Money{100}});
  test::drop(source, "content/_startups/moule.md");
  EXPECT_EQ(test::count(desk.import(source, second), What::kept), 1);
  EXPECT_EQ(desk.startup("moule").name, u"Moule");
  EXPECT_EQ(desk.conflicts().size(), 1);
  expectSettled();
}

// An organisation, and a startup of the source that names it and stays for its edits.
TEST_F(Merge, aRecordKeptKeepsWhatItNeeds) {
  source.page(QStringLiteral("_organisations"), QStringLiteral("port"), "name: Le Port");
  source.startup(QStringLiteral("moule"), "title: Moule\nsponsors:\n  - /organisations/port");
  desk.import(source, second);
  Startup startup = desk.startup("moule");
  startup.problem = QStringLiteral("Personne ne les compte.");
  desk.put(startup);
  test::drop(source, "content/_startups/moule.md");
  test::drop(source, "content/_organisations/port.md");
  EXPECT_EQ(test::count(desk.import(source, second), What::kept), 2);
  EXPECT_EQ(desk.all<Organisation>().size(), 1U);
  EXPECT_EQ(desk.all<StartupSponsor>().size(), 1U);
  expectSettled();
}

TEST_F(Merge, aChildThatGoesStaysWhileSomethingOfTheDesksBelongsToIt) {
  const Mission mission = desk.all<Mission>().front();
  desk.put(MissionStartup{.id = newId<MissionStartupId>(), .mission = mission.id, .startup = desk.startup("moule").id});
  source.member(QStringLiteral("ana.roux"), "fullname: Ana Roux\nrole: Produit");
  desk.import(source, second);
  EXPECT_EQ(desk.all<Member>().front().role, u"Produit");
  EXPECT_EQ(desk.all<Mission>().size(), 1U);
  EXPECT_EQ(desk.all<MissionStartup>().size(), 1U);  // the desk's; the source's is gone
  EXPECT_EQ(desk.conflicts().size(), 1);
  expectSettled();
}

TEST_F(Merge, whatTheDeskDeletedStaysDeleted) {
  const QUuid id = desk.startup("crabe").id.uuid();
  desk.record([&](store::Writer& writer) {
    for (const auto& link : desk.all<MissionStartup>()) writer.remove<MissionStartup>(link.id.uuid());
    for (const auto& phase : desk.phases(id)) writer.remove<PhasePeriod>(phase.id.uuid());
    writer.remove<Startup>(id);
  });
  expectSettled(second);
  // The source goes on about it: a phase, and a member who serves it. Their rows would point at nothing.
  source.startup(QStringLiteral("crabe"), crab("Observer les crabes.", "  - name: construction\n    start: 2025-06-01"));
  source.member(QStringLiteral("bao.lin"),
                "fullname: Bao Lin\nmissions:\n  - start: 2025-03-01\n    startups:\n      - crabe\n      - moule");
  desk.import(source, second);
  EXPECT_EQ(desk.all<Startup>().size(), 1U);
  EXPECT_EQ(desk.all<Member>().size(), 2U);
  EXPECT_EQ(desk.all<MissionStartup>().size(), 1U);
  EXPECT_EQ(desk.conflicts().size(), 3);  // the startup's own row, its new phase, the new mission's link
  expectSettled();
}

TEST_F(Merge, aMemberTheDeskDeletedStaysDeleted) {
  const auto member = desk.all<Member>().front();
  desk.record([&](store::Writer& writer) {
    for (const auto& link : desk.all<MissionStartup>()) writer.remove<MissionStartup>(link.id.uuid());
    for (const auto& mission : desk.all<Mission>()) writer.remove<Mission>(mission.id.uuid());
    writer.remove<Member>(member.id.uuid());
  });
  expectSettled(second);
  source.member(QStringLiteral("ana.roux"), "fullname: Ana Roux\nrole: Produit\nmissions:\n  - start: 2026-01-01");
  desk.import(source, second);
  EXPECT_TRUE(desk.all<Member>().empty());
  expectSettled();
}

TEST_F(Merge, aRenamedFileOfAMemberIsAnotherMember) {
  const MemberId before = desk.all<Member>().front().id;
  source.member(QStringLiteral("ana.roux.petit"), "fullname: Ana Roux Petit");
  test::drop(source, "content/_authors/ana.roux.md");
  const auto plan = desk.import(source, second);
  EXPECT_EQ(test::count(plan, What::removed), 1);
  EXPECT_EQ(test::count(plan, What::added), 1);
  EXPECT_EQ(desk.names(), QStringList(QStringLiteral("Ana Roux Petit")));
  EXPECT_NE(desk.all<Member>().front().id, before);
  expectSettled();
}

TEST_F(Merge, aNameIsMergedAsAnyOtherColumn) {
  const MemberId id = desk.all<Member>().front().id;
  source.member(QStringLiteral("ana.roux"), "fullname: Ana Le Roux\nrole: Design");
  desk.import(source, second);
  EXPECT_EQ(desk.names(), QStringList(QStringLiteral("Ana Le Roux")));
  EXPECT_EQ(desk.all<Member>().front().id, id);
  expectSettled();

  const auto name = newId<PersonTextId>();
  desk.record([&](store::Writer& writer) {
    writer.addPersonText(name, id.uuid(), QStringLiteral("name"), "Anaëlle Le Roux");
    Member member = desk.all<Member>().front();
    member.name = name;
    writer.put(member);
  });
  expectSettled();  // the desk's name is no difference to the source's
  source.member(QStringLiteral("ana.roux"), "fullname: Ana Le Roux\nrole: Produit");
  desk.import(source, second);
  EXPECT_EQ(desk.names(), QStringList(QStringLiteral("Anaëlle Le Roux")));
  EXPECT_EQ(desk.all<Member>().front().role, u"Produit");
  EXPECT_TRUE(desk.conflicts().isEmpty());

  source.member(QStringLiteral("ana.roux"), "fullname: Ana Roux-Petit\nrole: Produit");
  desk.import(source, second);
  EXPECT_EQ(desk.names(), QStringList(QStringLiteral("Anaëlle Le Roux")));
  ASSERT_EQ(desk.conflicts().size(), 1);
  // Its sides are ids of texts, never the names; both can be read for the decision.
  const auto conflict = desk.reader().conflicts().value().front();
  EXPECT_EQ(desk.reader().personText(*PersonTextId::fromString(conflict.theirs)), u"Ana Roux-Petit");
  EXPECT_EQ(desk.reader().personText(*PersonTextId::fromString(conflict.base)), u"Ana Le Roux");
  expectSettled();
}

TEST_F(Merge, aFileThatCannotBeReadLeavesItsRecordAsItWas) {
  const QUuid id = desk.startup("crabe").id.uuid();
  source.add(QStringLiteral("content/_startups/crabe.md"), "---\ntitle: [\n---\n");
  auto plan = desk.import(source, second);
  EXPECT_EQ(plan.rejected.size(), 1U);
  EXPECT_EQ(plan.counts.startups, 1);
  EXPECT_TRUE(plan.changesNothing());
  EXPECT_EQ(desk.history(id), u"investigation@2025-01-10");
  EXPECT_EQ(desk.all<MissionStartup>().size(), 1U);

  // A folder that leads elsewhere does not take its records along: nothing is imported.
  QDir(source.path(QStringLiteral("content/_authors"))).removeRecursively();
  ASSERT_TRUE(QFile::link(QStringLiteral("/"), source.path(QStringLiteral("content/_authors"))));
  const auto refused = planImport(source.path(), second, desk.file());
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().kind, ErrorKind::unreadable);
  EXPECT_TRUE(refused.error().message.contains(QStringLiteral("content/_authors"))) << refused.error().message.toStdString();
  EXPECT_EQ(desk.all<Member>().size(), 1U);
}

TEST_F(Merge, aSourceWithoutARecordIsRefused) {
  const TemporarySource empty;
  const auto none = planImport(empty.path(), second, desk.file());
  ASSERT_FALSE(none);
  EXPECT_EQ(none.error().kind, ErrorKind::notFound);
  TemporarySource broken;
  broken.add(QStringLiteral("content/_startups/a.md"), "no front matter");
  const auto unusable = planImport(broken.path(), second, desk.file());
  ASSERT_FALSE(unusable);
  EXPECT_EQ(unusable.error().kind, ErrorKind::unreadable);
  EXPECT_TRUE(unusable.error().message.contains(QStringLiteral("content/_startups/a.md")));
}

TEST_F(Merge, twoSpellingsOfOneSponsorAreOne) {
  source.startup(QStringLiteral("moule"), "title: Moule\nowner: [Le Port, le port]");
  desk.import(source, second);
  EXPECT_EQ(desk.all<StartupSponsor>().size(), 1U);
  expectSettled();
}

TEST_F(Merge, findingsFollowTheVintage) {
  source.startup(QStringLiteral("moule"), "title: ' Moule'\nphases:\n  - name: construction\n    start: 2027-02-01");
  desk.import(source, second);
  QStringList codes;
  for (const Finding& finding : desk.all<Finding>()) codes.append(finding.code);
  codes.sort();
  EXPECT_EQ(codes, QStringList({QStringLiteral("first-phase-not-investigation"), QStringLiteral("future-phase"),
                                QStringLiteral("text-trimmed")}));
  source.startup(QStringLiteral("moule"), "title: Moule");
  desk.import(source, second);
  EXPECT_TRUE(desk.all<Finding>().empty());
}

}  // namespace
}  // namespace eclosion::betagouv
