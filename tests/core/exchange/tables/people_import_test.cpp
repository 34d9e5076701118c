// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/people_import.h"

#include <gtest/gtest.h>

namespace eclosion::exchange {
namespace {

const MemberId ana = namedId<MemberId>(u"ana");
const StartupId lapins = namedId<StartupId>(u"lapins"), comma = namedId<StartupId>(u"comma");

PeopleNames someNames() {
  PeopleNames names;
  names.people.add(QStringLiteral("Ana Arnoux"), ana.uuid());
  names.people.add(QStringLiteral("Jo Double"), namedId<MemberId>(u"jo").uuid());
  names.people.add(QStringLiteral("Jo Double"), namedId<MemberId>(u"jo too").uuid());
  names.startups.add(QStringLiteral("Lapins"), lapins.uuid());
  names.startups.add(QStringLiteral("Ici, là"), comma.uuid());
  return names;
}

Result<PeoplePlan> planOf(const QByteArray& csv, PeopleKind kind, const std::vector<Mission>& known = {}) {
  const auto table = readSeparated(csv);
  if (!table) return Failure(table.error());
  return planPeople(*table, kind, guessPeopleMapping(table->header), someNames(), known);
}

TEST(PeopleImport, readsPeopleWithAMission) {
  const auto plan = planOf(
      "Prénom;Nom;Domaine;Rôle;Début;Fin;Statut;Employeur;Quotité;Startups\n"
      "Zoé;Quéméneur;Design;Designer;01/02/2025;31/12/2025;Indépendant;Octave;80 %;lapins, Ici; là\n"
      "Max;Seul;;;;;;;;\n",
      PeopleKind::members);
  ASSERT_TRUE(plan) << plan.error().message.toStdString();
  ASSERT_EQ(plan->bad.size(), 1U) << "a comma and a semicolon part one name";
  ASSERT_EQ(plan->people.size(), 1U);
  const auto again = planOf(
      "Prénom;Nom;Domaine;Rôle;Début;Fin;Statut;Employeur;Quotité;Startups\n"
      "Zoé;Quéméneur;Design;Designer;01/02/2025;31/12/2025;Indépendant;Octave;80 %;\"Ici, là\"\n",
      PeopleKind::members);
  ASSERT_TRUE(again);
  ASSERT_EQ(again->people.size(), 1U) << (again->bad.empty() ? "" : again->bad.front().reason.toStdString());
  const auto& person = *again->people.front().listed.person;
  EXPECT_EQ(person.name, QStringLiteral("Zoé Quéméneur"));
  EXPECT_EQ(person.member.domain, QStringLiteral("Design"));
  ASSERT_TRUE(person.mission);
  EXPECT_EQ(person.mission->start, QDate(2025, 2, 1));
  EXPECT_EQ(person.mission->end, QDate(2025, 12, 31));
  EXPECT_EQ(person.mission->status, MissionStatus::contractor);
  EXPECT_EQ(person.mission->share, 80);
  ASSERT_EQ(person.startups.size(), 1U);
  EXPECT_EQ(person.startups.front().startup, comma);
}

TEST(PeopleImport, listsEachBadRowWithItsNumberAndReason) {
  const QByteArray tooLong(301, 'x');
  const struct {
    QByteArray row;
    const char* says;
  } cases[] = {
      {"Ana Arnoux;2025-02-01;2025-01-31;;;", "2025-01-31"},
      {"Ana Arnoux;31/02/2025;;;;", "31/02/2025"},
      {"Ana Arnoux;;2025-01-01;;;", "no first"},
      {"Ana Arnoux;;;;;", "no first day"},
      {"Nobody;2025-01-01;;;;", "Nobody"},
      {"Jo Double;2025-01-01;;;;", "Jo Double"},
      {";2025-01-01;;;;", "no name"},
      {tooLong + ";2025-01-01;;;;", "300"},
      {"Ana\x01 Arnoux;2025-01-01;;;;", "control"},
      {"Ana Arnoux;2025-01-01;;pirate;;", "pirate"},
      {"Ana Arnoux;2025-01-01;;;120;", "120"},
      {"Ana Arnoux;2025-01-01;;;;Nowhere", "Nowhere"},
      {"Ana Arnoux;1850-01-01;;;;", "1850"},
  };
  for (const auto& one : cases) {
    const auto plan =
        planOf("name;start;end;status;share;startups\nAna Arnoux;2020-01-01;;;;\n" + one.row + "\n", PeopleKind::missions);
    ASSERT_TRUE(plan) << one.row.toStdString();
    EXPECT_EQ(plan->people.size(), 1U) << one.row.toStdString();
    ASSERT_EQ(plan->bad.size(), 1U) << one.row.toStdString();
    EXPECT_EQ(plan->bad[0].row, 3) << one.row.toStdString();
    EXPECT_TRUE(plan->bad[0].reason.contains(QString::fromUtf8(one.says)))
        << one.row.toStdString() << ": " << plan->bad[0].reason.toStdString();
  }
}

TEST(PeopleImport, leavesOutWhatIsThere) {
  const Mission had{.id = newId<MissionId>(), .member = ana, .start = {2025, 1, 1}, .end = {2025, 6, 30}};
  const auto missions =
      planOf("name,start,end\nana arnoux,2025-01-01,2025-06-30\nAna Arnoux,2025-07-01,\nAna Arnoux,2025-07-01,\n",
             PeopleKind::missions, {had});
  ASSERT_TRUE(missions);
  EXPECT_EQ(missions->duplicates, (std::vector<int>{2, 4}));
  ASSERT_EQ(missions->people.size(), 1U);
  EXPECT_EQ(missions->people.front().listed.mission->member, ana);
  const auto members = planOf("name\nANA ARNOUX\nNew One\nnew one\n", PeopleKind::members);
  ASSERT_TRUE(members);
  EXPECT_EQ(members->duplicates, (std::vector<int>{2, 4}));
  EXPECT_EQ(members->people.size(), 1U);
}

TEST(PeopleImport, wantsTheColumnsItNeeds) {
  EXPECT_EQ(planOf("x,y\n1,2\n", PeopleKind::members).error().kind, ErrorKind::refused);
  EXPECT_EQ(planOf("name,y\nAna Arnoux,2\n", PeopleKind::missions).error().kind, ErrorKind::refused);
}

TEST(PeopleImport, mapsByTitles) {
  const QStringList header{QStringLiteral("Qui"), QStringLiteral("Depuis")};
  const QJsonObject json{{QStringLiteral("name"), QStringLiteral("Qui")}, {QStringLiteral("start"), QStringLiteral("Depuis")}};
  const auto mapping = peopleMappingFrom(json, header);
  ASSERT_TRUE(mapping);
  EXPECT_EQ(mapping->placeOf(PeopleColumn::start), 1);
  EXPECT_EQ(toJson(*mapping, header), json);
  EXPECT_EQ(peopleMappingFrom({{QStringLiteral("amount"), QStringLiteral("Qui")}}, header).error().kind, ErrorKind::usage);
  EXPECT_EQ(peopleMappingFrom({{QStringLiteral("name"), QStringLiteral("Who")}}, header).error().kind, ErrorKind::usage);
}

}  // namespace
}  // namespace eclosion::exchange
