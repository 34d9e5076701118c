// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/people_import.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "core/exchange/tables/bad_rows.h"

namespace eclosion::exchange {
namespace {

const MemberId ana = namedId<MemberId>(u"ana");
const StartupId lapins = namedId<StartupId>(u"lapins"), comma = namedId<StartupId>(u"comma");

KnownPeople someNames(const std::vector<Mission>& missions) {
  KnownPeople names{.missions = missions};
  names.people.add(QStringLiteral("Ana Arnoux"), ana.uuid());
  names.people.add(QStringLiteral("Jo Double"), namedId<MemberId>(u"jo").uuid());
  names.people.add(QStringLiteral("Jo Double"), namedId<MemberId>(u"jo too").uuid());
  names.startups.add(QStringLiteral("Lapins"), lapins.uuid());
  names.startups.add(QStringLiteral("Ici, là"), comma.uuid());
  return names;
}

// A plan with what its rows come to.
struct Planned : PeoplePlan {
  std::vector<edits::ListedPerson> listed = {};
};

Result<Planned> planOf(const QByteArray& csv, PeopleKind kind, const std::vector<Mission>& known = {}) {
  const auto table = readSeparated(csv);
  if (!table) return Failure(table.error());
  const PeopleReading reading{.kind = kind, .mapping = guessPeopleMapping(table->header)};
  const KnownPeople names = someNames(known);
  auto plan = planPeople(*table, reading, names);
  if (!plan) return Failure(plan.error());
  Planned planned{std::move(*plan)};
  PlannedPeople people(*table, reading, names, planned);
  while (auto one = people.next()) planned.listed.push_back(std::move(*one));
  EXPECT_EQ(static_cast<int>(planned.listed.size()), planned.people);
  return planned;
}

TEST(PeopleImport, readsPeopleWithAMission) {
  const auto plan = planOf(
      "Prénom;Nom;Domaine;Rôle;Début;Fin;Statut;Employeur;Quotité;Startups\n"
      "Zoé;Quéméneur;Design;Designer;01/02/2025;31/12/2025;Indépendant;Octave;80 %;lapins, Ici; là\n"
      "Max;Seul;;;;;;;;\n",
      PeopleKind::members);
  ASSERT_TRUE(plan) << plan.error().message.toStdString();
  ASSERT_EQ(plan->badRows, 1) << "a comma and a semicolon part one name";
  ASSERT_EQ(plan->people, 1);
  const auto again = planOf(
      "Prénom;Nom;Domaine;Rôle;Début;Fin;Statut;Employeur;Quotité;Startups\n"
      "Zoé;Quéméneur;Design;Designer;01/02/2025;31/12/2025;Indépendant;Octave;80 %;\"Ici, là\"\n",
      PeopleKind::members);
  ASSERT_TRUE(again);
  ASSERT_EQ(again->people, 1) << (again->firstBad.empty() ? "" : again->firstBad.front().reason.toStdString());
  const auto& person = *again->listed.front().person;
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
    EXPECT_EQ(plan->people, 1) << one.row.toStdString();
    ASSERT_EQ(plan->firstBad.size(), 1U) << one.row.toStdString();
    EXPECT_EQ(plan->firstBad[0].row, 3) << one.row.toStdString();
    EXPECT_TRUE(plan->firstBad[0].reason.contains(QString::fromUtf8(one.says)))
        << one.row.toStdString() << ": " << plan->firstBad[0].reason.toStdString();
  }
}

TEST(PeopleImport, leavesOutWhatIsThere) {
  const Mission had{.id = newId<MissionId>(), .member = ana, .start = {2025, 1, 1}, .end = {2025, 6, 30}};
  const auto missions =
      planOf("name,start,end\nana arnoux,2025-01-01,2025-06-30\nAna Arnoux,2025-07-01,\nAna Arnoux,2025-07-01,\n",
             PeopleKind::missions, {had});
  ASSERT_TRUE(missions);
  EXPECT_EQ(missions->firstDuplicates, (std::vector<int>{2, 4}));
  ASSERT_EQ(missions->people, 1);
  EXPECT_EQ(missions->listed.front().mission->member, ana);
  const auto members = planOf("name\nANA ARNOUX\nNew One\nnew one\n", PeopleKind::members);
  ASSERT_TRUE(members);
  EXPECT_EQ(members->firstDuplicates, (std::vector<int>{2, 4}));
  EXPECT_EQ(members->people, 1);
}

TEST(PeopleImport, wantsTheColumnsItNeeds) {
  EXPECT_EQ(planOf("x,y\n1,2\n", PeopleKind::members).error().kind, ErrorKind::refused);
  EXPECT_EQ(planOf("name,y\nAna Arnoux,2\n", PeopleKind::missions).error().kind, ErrorKind::refused);
}

TEST(PeopleImport, keepsTheFirstOfManyBadRowsAndWritesAllOfThem) {
  constexpr int rows = 3'000;
  QByteArray csv("name,start,end\n");
  for (int i = 0; i < rows; ++i) csv += i % 2 ? "=Ana Arnoux,2025-02-31,\n" : "Ana Arnoux,2025-02-02,2025-02-01\n";
  const auto table = readSeparated(csv);
  ASSERT_TRUE(table);
  const PeopleReading reading{.kind = PeopleKind::missions, .mapping = guessPeopleMapping(table->header)};
  qint64 told = 0;
  int heard = 0;
  const auto plan = planPeople(*table, reading, someNames({}), {},
                               {.progress = [&](qint64, qint64 total) { told = total; },
                                .bad = [&](const BadRow&, const SourceRow&) -> Result<void> {
                                  ++heard;
                                  return {};
                                }});
  ASSERT_TRUE(plan);
  EXPECT_EQ(plan->badRows, rows);
  EXPECT_EQ(heard, rows);
  EXPECT_EQ(told, rows);
  EXPECT_EQ(plan->firstBad.size(), mostRowsShown);
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("bad.csv"));
  ASSERT_TRUE(writeBadRows(path, *table, reading, someNames({})));
  const auto written = readTable(path);
  ASSERT_TRUE(written);
  ASSERT_EQ(written->rows.size(), static_cast<size_t>(rows));
  EXPECT_EQ(written->header.mid(2), table->header) << "what was corrected is imported again as it stands";
  EXPECT_EQ(written->rows[1].cells[0].text, QStringLiteral("3"));
  EXPECT_FALSE(written->rows[1].cells[2].text.startsWith(u'=')) << "no spreadsheet takes it for a formula";
  EXPECT_EQ(written->rows[2'999].cells[0].text, QStringLiteral("3001"));
}

TEST(PeopleImport, isStopped) {
  const auto table = readSeparated("name\nNew One\n");
  ASSERT_TRUE(table);
  std::stop_source stop;
  stop.request_stop();
  const auto plan = planPeople(*table, {.mapping = guessPeopleMapping(table->header)}, someNames({}), stop.get_token());
  ASSERT_FALSE(plan);
  EXPECT_EQ(plan.error().kind, ErrorKind::cancelled);
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
