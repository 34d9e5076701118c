// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/identity.h"

#include <set>

#include "core/store/row_image.h"
#include "tests/core/exchange/betagouv/desk.h"

namespace eclosion::betagouv {
namespace {

using test::Desk;
using test::TemporarySource;

const QDate first(2024, 1, 1), second(2025, 1, 1), third(2026, 1, 1);

QByteArray named(const char* title, const char* rest = "") {
  return "title: " + QByteArray(title) + "\nphases:\n  - name: investigation\n    start: 2022-01-10\n" + rest;
}

QUuid nameId(const char* name) { return namedUuid(QString::fromUtf8(name)); }

TEST(Identity, isTheSameInEveryFileButForPeople) {
  Desk one, other;
  one.import(test::dataFolder("betagouv-2026-like"), test::knownOn);
  other.import(test::dataFolder("betagouv-2026-like"), test::knownOn);
  std::set<QUuid> people;
  for (Desk* desk : {&one, &other}) {
    for (const auto& member : desk->all<Member>()) people.insert(member.id.uuid());
  }
  EXPECT_EQ(people.size(), 14U);
  for (const store::Table& table : store::trackedTables()) {
    const QByteArray name = table.name;
    if (name == "setting" || name == "member" || name == "mission" || name == "mission_startup") continue;
    const auto rows = [&](Desk& desk) {
      std::vector<store::RowImage> images;
      EXPECT_TRUE(desk.reader().rows(table, nullptr, {}, [&](const store::RowSource& row) {
        auto image = store::RowImage::of(table, row);
        const bool ofAPerson = (name == "source_record" && image.as<SourceRecord>().kind == u"member") ||
                               (name == "finding" && image.as<Finding>().kind == u"member");
        if (!ofAPerson) images.push_back(std::move(image));
      }));
      return images;
    };
    EXPECT_EQ(rows(one), rows(other)) << name.constData();
  }
}

TEST(Identity, aRenamedRecordIsTheSame) {
  TemporarySource source;
  source.startup(QStringLiteral("tps"), named("TPS")).startup(QStringLiteral("autre"), named("Autre"));
  Desk desk;
  desk.import(source, first);
  const QUuid id = desk.startup("tps").id.uuid();
  EXPECT_EQ(id, nameId("betagouv/startup/tps"));
  source.startup(QStringLiteral("autre"), named("Autre, la suite"));  // so that the last word about tps is older than the vintage
  desk.import(source, second);

  source.startup(QStringLiteral("demarches"), named("Démarches", "redirect_from:\n  - /startups/tps.html"));
  test::drop(source, "content/_startups/tps.md");
  const auto plan = desk.import(source, third);
  EXPECT_EQ(test::count(plan, RecordChange::What::removed), 0);
  EXPECT_EQ(test::count(plan, RecordChange::What::added), 0);
  EXPECT_TRUE(plan.merge.conflicts.empty());
  EXPECT_EQ(desk.startup("demarches").id.uuid(), id);
  EXPECT_EQ(desk.startup("demarches").name, u"Démarches");
  EXPECT_EQ(desk.idOf("startup", "tps"), QUuid());
  EXPECT_EQ(desk.all<PhasePeriod>().size(), 2U);
  ASSERT_EQ(desk.all<Alias>().size(), 1U);
  EXPECT_EQ(desk.all<Alias>().front().formerId, u"tps");
  EXPECT_TRUE(desk.import(source, third).changesNothing());

  // A file that never knew the first name agrees.
  Desk late;
  late.import(source, third);
  EXPECT_EQ(late.startup("demarches").id.uuid(), id);

  // The first name is taken up by another startup: another record.
  source.startup(QStringLiteral("tps"), named("Tous pour la science"));
  for (Desk* each : {&desk, &late}) {
    each->import(source, QDate(2026, 2, 1));
    EXPECT_EQ(each->startup("demarches").id.uuid(), id);
    EXPECT_NE(each->startup("tps").id.uuid(), id);
    EXPECT_EQ(each->all<Startup>().size(), 3U);
    EXPECT_TRUE(each->import(source, QDate(2026, 2, 1)).changesNothing());
  }
}

TEST(Identity, twoRecordsThatClaimOneFormerIdStayTwo) {
  TemporarySource source;
  source.startup(QStringLiteral("huitre"), named("Huître"));
  Desk desk;
  desk.import(source, first);
  source.startup(QStringLiteral("perle"), named("Perle", "redirect_from: /startups/huitre"));
  source.startup(QStringLiteral("nacre"), named("Nacre", "redirect_from: /startups/huitre"));
  test::drop(source, "content/_startups/huitre.md");
  Desk late;
  for (Desk* each : {&desk, &late}) {
    each->import(source, second);
    EXPECT_EQ(each->all<Startup>().size(), 2U);
    EXPECT_EQ(each->startup("nacre").id.uuid(), nameId("betagouv/startup/huitre"));
    EXPECT_EQ(each->startup("perle").id.uuid(), nameId("betagouv/startup/perle"));
    EXPECT_TRUE(each->import(source, second).changesNothing());
  }
}

TEST(Identity, aMergedRecordGoesAndItsReferencesFollow) {
  TemporarySource source;
  source.startup(QStringLiteral("huitre"), named("Huître")).startup(QStringLiteral("perle"), named("Perle"));
  source.member(QStringLiteral("ana.roux"), "fullname: Ana Roux\nmissions:\n  - start: 2023-01-01\n    startups: [huitre]");
  Desk desk;
  desk.import(source, first);
  source.startup(QStringLiteral("perle"), named("Perle", "redirect_from: /startups/huitre"));
  test::drop(source, "content/_startups/huitre.md");
  desk.import(source, second);
  EXPECT_EQ(desk.all<Startup>().size(), 1U);
  ASSERT_EQ(desk.all<MissionStartup>().size(), 1U);
  EXPECT_EQ(desk.all<MissionStartup>().front().startup, desk.startup("perle").id);
}

TEST(Identity, aMemberWhoIsBackIsTheSamePerson) {
  TemporarySource source;
  source.startup(QStringLiteral("huitre"), named("Huître"))
      .member(QStringLiteral("ana.roux"), "fullname: Ana Roux\nmissions:\n  - start: 2023-01-01");
  Desk desk;
  desk.import(source, first);
  const auto member = desk.all<Member>().front();
  test::drop(source, "content/_authors/ana.roux.md");
  desk.import(source, second);
  EXPECT_TRUE(desk.all<Member>().empty());
  source.member(QStringLiteral("ana.roux"), "fullname: Ana Roux\nmissions:\n  - start: 2023-01-01");
  desk.import(source, third);
  ASSERT_EQ(desk.all<Member>().size(), 1U);
  EXPECT_EQ(desk.all<Member>().front().id, member.id);
  EXPECT_EQ(desk.names(), QStringList(QStringLiteral("Ana Roux")));
  EXPECT_EQ(desk.all<Mission>(test::endOf(second)).size(), 0U);
}

}  // namespace
}  // namespace eclosion::betagouv
