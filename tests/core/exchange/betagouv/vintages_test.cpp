// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/betagouv/temporary_source.h"

// Fixtures of ours in the formats of the years, with the oddities each is known for.
namespace eclosion::betagouv {
namespace {

using test::byId;
using test::findingsOf;

QString history(const SourceStartup& startup) {
  QStringList entries;
  for (const SourcePhase& phase : startup.phases) {
    QString entry =
        QString(code(phase.phase)) + u'@' + (phase.start.isValid() ? phase.start.toString(Qt::ISODate) : QStringLiteral("?"));
    if (phase.statedEnd.isValid()) entry += QStringLiteral("–") + phase.statedEnd.toString(Qt::ISODate);
    entries.append(entry);
  }
  return entries.join(u' ');
}

QString served(const SourceMember& member) {
  QStringList missions;
  for (const SourceMission& mission : member.missions) missions.append(u'[' + mission.startupIds.join(u' ') + u']');
  return missions.join(QString());
}

const SourceContent& of2026() {
  static const auto content = readSource(test::dataFolder("betagouv-2026-like"), QDate(2026, 8, 20));
  EXPECT_TRUE(content);
  return *content;
}

TEST(Vintage2026, isReadWhole) {
  const SourceContent& content = of2026();
  EXPECT_EQ(content.startups.size(), 12U);
  EXPECT_EQ(content.members.size(), 7U);
  EXPECT_EQ(content.incubators.size(), 3U);
  EXPECT_EQ(content.organisations.size(), 4U);
  EXPECT_EQ(content.fastRounds.size(), 3U);
  ASSERT_EQ(content.rejected.size(), 2U);
  EXPECT_EQ(content.rejected[0].path, u"content/_startups/brouillons");
  EXPECT_EQ(content.rejected[1].path, u"content/_startups/image.png");
}

TEST(Vintage2026, aUsualStartupHasEverythingAndNoFinding) {
  const SourceStartup& ponton = byId(of2026().startups, QStringLiteral("ponton"));
  EXPECT_EQ(findingsOf(of2026(), RecordKind::startup, QStringLiteral("ponton")), QStringList());
  EXPECT_EQ(ponton.title, u"Ponton");
  EXPECT_EQ(ponton.mission, u"Réserver une place à quai en deux minutes.");
  EXPECT_EQ(ponton.description, u"Ponton aide les plaisanciers à trouver une place.");
  EXPECT_EQ(ponton.contact, u"bonjour@ponton.example.org");
  EXPECT_EQ(ponton.incubatorIds, QStringList(QStringLiteral("quai")));
  EXPECT_EQ(ponton.sponsorIds, QStringList(QStringLiteral("rivage")));
  EXPECT_EQ(history(ponton), u"investigation@2022-01-10–2022-06-30 construction@2022-06-30");
  EXPECT_EQ(ponton.phases[0].line, 12);
  ASSERT_EQ(ponton.events.size(), 1U);
  EXPECT_EQ(ponton.events[0].kind, EventKind::committee);
  EXPECT_EQ(ponton.events[0].comment, u"Comité d'investissement");
  EXPECT_EQ(ponton.links.size(), 7U);
  const std::vector<SourceCompliance> facts{{ComplianceKind::publicStatistics, QStringLiteral("yes")},
                                            {ComplianceKind::accessibility, QStringLiteral("partiellement conforme")},
                                            {ComplianceKind::securityReview, QStringLiteral("yes")},
                                            {ComplianceKind::riskAnalysis, QStringLiteral("no")}};
  EXPECT_EQ(ponton.compliance, facts);
  const std::vector<SourceTag> tags{{TagKind::theme, QStringLiteral("Mer")},
                                    {TagKind::userType, QStringLiteral("particulier")},
                                    {TagKind::technology, QStringLiteral("python")}};
  EXPECT_EQ(ponton.tags, tags);
}

TEST(Vintage2026, oddHistoriesAreKeptAndNamed) {
  const auto check = [](const QString& id, const char16_t* expected, const QStringList& findings) {
    EXPECT_EQ(history(byId(of2026().startups, id)), QStringView(expected));
    EXPECT_EQ(findingsOf(of2026(), RecordKind::startup, id), findings) << qPrintable(id);
  };
  check(QStringLiteral("passerelle"), u"investigation@2021-03-01–2021-03-01 construction@2021-03-01",
        {QStringLiteral("same-day-phases 2021-03-01")});
  check(QStringLiteral("ecluse"),
        u"investigation@2019-01-01–2019-09-01 construction@2019-06-01–2020-01-15 acceleration@2020-02-01 "
        u"consolidation@2021-02-01–2022-02-01 operated@2022-02-01",
        {QStringLiteral("end-after-next-start investigation 2019-09-01 → 2019-06-01"),
         QStringLiteral("gap construction 2020-01-15 → 2020-02-01"), QStringLiteral("no-explicit-end acceleration 2020-02-01")});
  check(QStringLiteral("balise"), u"construction@2020-05-01–2021-05-01",
        {QStringLiteral("ended-without-next construction 2021-05-01"),
         QStringLiteral("first-phase-not-investigation construction")});
  check(QStringLiteral("courant"), u"investigation@2026-01-05–2026-12-01 construction@2026-12-01",
        {QStringLiteral("future-event committee 2026-11-12"), QStringLiteral("future-phase construction 2026-12-01")});
  check(QStringLiteral("méandre"),
        u"investigation@2020-01-01–2020-06-01 construction@2020-06-01–2021-01-01 investigation@2021-01-01",
        {QStringLiteral("unusual-transition goes-back: construction → investigation")});
  check(QStringLiteral("source-vive"),
        u"investigation@2020-01-01–2020-06-01 investigation-stopped@2020-06-01–2022-01-01 investigation@2022-01-01",
        {QStringLiteral("unusual-transition reopens-after-stop: investigation-stopped → investigation")});
  EXPECT_EQ(byId(of2026().startups, QStringLiteral("source-vive")).phases[1].stopKind, StopKind::inconclusiveInvestigation);
}

TEST(Vintage2026, referencesAreFollowed) {
  const SourceStartup& delta = byId(of2026().startups, QStringLiteral("DeltaNord"));
  EXPECT_EQ(delta.title, u"Delta Nord");
  EXPECT_EQ(delta.mission, u"Partager les relevés de crue");
  EXPECT_EQ(delta.incubatorIds, QStringList({QStringLiteral("quai"), QStringLiteral("Digue")}));
  EXPECT_EQ(delta.sponsorIds, QStringList({QStringLiteral("rivage"), QStringLiteral("Préfecture")}));
  EXPECT_EQ(delta.sponsorNames, QStringList(QStringLiteral("inconnue")));
  EXPECT_EQ(delta.formerIds, QStringList({QStringLiteral("delta"), QStringLiteral("vieux-delta")}));
  EXPECT_TRUE(delta.links.empty());
  EXPECT_EQ(findingsOf(of2026(), RecordKind::startup, QStringLiteral("DeltaNord")),
            QStringList({QStringLiteral("text-trimmed title"), QStringLiteral("text-trimmed mission"),
                         QStringLiteral("two-incubators quai, Digue"),
                         QStringLiteral("unknown-reference sponsors: /organisations/inconnue"),
                         QStringLiteral("former-id /startups/delta"), QStringLiteral("former-id /startups/delta.html"),
                         QStringLiteral("former-id /startups/vieux-delta.md")}));
}

TEST(Vintage2026, writingOfEveryStyleIsRead) {
  const SourceStartup& styles = byId(of2026().startups, QStringLiteral("styles"));
  EXPECT_EQ(styles.title, u"L'atelier: tout #compris");
  EXPECT_EQ(styles.mission, u"Une phrase pliée sur deux lignes.");
  EXPECT_EQ(styles.contact, u"équipe \"styles\" <styles@example.org>");
  EXPECT_EQ(history(styles), u"investigation@2023-01-02 construction@2023-06-30 unrecorded@2024-01-01");
  EXPECT_EQ(styles.phases[2].comment, u"hibernation");
  ASSERT_EQ(styles.events.size(), 4U);
  EXPECT_EQ(styles.events[0].date, QDate(2024, 1, 15));
  EXPECT_TRUE(styles.events[0].comment.endsWith(u"🚀"));
  EXPECT_EQ(styles.events[1].kind, EventKind::other);
  EXPECT_EQ(styles.events[1].comment, u"pique-nique");
  ASSERT_TRUE(styles.grant);
  EXPECT_EQ(styles.grant->promotion, 15);
  EXPECT_EQ(styles.grant->amount, Money{20000050});
  EXPECT_EQ(styles.tags.front(), (SourceTag{TagKind::theme, QStringLiteral("Mer")}));
  EXPECT_EQ(styles.tags.size(), 1U + 3U + 2U);  // a repeated tag counts once; "État" is "etat"
  EXPECT_TRUE(styles.links.empty());
  EXPECT_EQ(findingsOf(of2026(), RecordKind::startup, QStringLiteral("styles")).filter(QStringLiteral("value-variant")).size(),
            6);

  const SourceStartup& crue = byId(of2026().startups, QStringLiteral("crue"));  // CRLF, and a rule in the body
  EXPECT_EQ(crue.mission, u"Prévenir les riverains.");
  EXPECT_TRUE(crue.description.contains(u"---") && crue.description.endsWith(u"trait."));
  EXPECT_EQ(findingsOf(of2026(), RecordKind::startup, QStringLiteral("crue")), QStringList());

  EXPECT_EQ(byId(of2026().startups, QStringLiteral("estuaire.fr")).title, u"Estuaire");
  EXPECT_EQ(byId(of2026().startups, QStringLiteral("vide")).title, u"vide");
}

TEST(Vintage2026, pagesAreRead) {
  const SourceIncubator& quai = byId(of2026().incubators, QStringLiteral("quai"));
  EXPECT_EQ(quai.ownerId, u"atelier");
  EXPECT_EQ(quai.formerIds, QStringList(QStringLiteral("vieux-quai")));
  EXPECT_EQ(quai.repository, u"https://forge.example.org/quai");
  EXPECT_EQ(byId(of2026().incubators, QStringLiteral("Digue")).title, u"La Digue");
  EXPECT_EQ(byId(of2026().incubators, QStringLiteral("jetee")).ownerName, u"disparue");
  EXPECT_EQ(test::details(of2026(), "incubator-owner-missing").size(), 2);

  EXPECT_EQ(byId(of2026().organisations, QStringLiteral("atelier")).kind, OrganisationKind::operatorBody);
  EXPECT_EQ(byId(of2026().organisations, QStringLiteral("Préfecture")).kind, OrganisationKind::devolvedService);
  EXPECT_EQ(byId(of2026().organisations, QStringLiteral("ligue")).kind, OrganisationKind::other);

  EXPECT_EQ(byId(of2026().fastRounds, QStringLiteral("01-fast")).month, QDate(2019, 6, 1));
  EXPECT_EQ(byId(of2026().fastRounds, QStringLiteral("01-fast")).promotion, 1);
  EXPECT_EQ(byId(of2026().fastRounds, QStringLiteral("15_fast")).month, QDate(2024, 8, 1));
  EXPECT_EQ(byId(of2026().fastRounds, QStringLiteral("16_fast")).month, QDate());
  EXPECT_EQ(byId(of2026().fastRounds, QStringLiteral("16_fast")).promotion, 16);
}

TEST(Vintage2026, membersServeByMission) {
  const auto& members = of2026().members;
  const SourceMember& alix = byId(members, QStringLiteral("alix.verdier"));
  EXPECT_EQ(alix.domain, u"Développement");
  EXPECT_EQ(served(alix), u"[ponton][ponton ecluse]");
  EXPECT_EQ(alix.missions[1].status, MissionStatus::contractor);
  EXPECT_EQ(findingsOf(of2026(), RecordKind::member, alix.sourceId), QStringList());

  // A former id is followed, and one that differs in capitals alone; what nobody has is left out.
  EXPECT_EQ(served(byId(members, QStringLiteral("bo.lindqvist"))), u"[DeltaNord][DeltaNord]");
  EXPECT_EQ(findingsOf(of2026(), RecordKind::member, QStringLiteral("bo.lindqvist")),
            QStringList({QStringLiteral("text-trimmed role"),
                         QStringLiteral("overlapping-missions 2022-01-01 – 2022-12-31, 2022-06-01 – 2023-06-30"),
                         QStringLiteral("value-variant employer: atelier bleu → Atelier Bleu"),
                         QStringLiteral("unknown-reference startups: nulle-part")}));
  EXPECT_EQ(served(byId(members, QStringLiteral("carmen.ortega"))), u"[ponton]");
  EXPECT_EQ(
      findingsOf(of2026(), RecordKind::member, QStringLiteral("carmen.ortega")),
      QStringList({QStringLiteral("unknown-value status: mercenaire"), QStringLiteral("unknown-reference incubator: inconnu")}));

  const SourceMember& dorian = byId(members, QStringLiteral("dorian.petitjean"));
  EXPECT_EQ(dorian.role, u"Coach");  // given twice: the last one
  EXPECT_EQ(served(dorian), u"[ecluse][]");
  EXPECT_EQ(findingsOf(of2026(), RecordKind::member, dorian.sourceId),
            QStringList({QStringLiteral("end-before-start 2024-05-01 – 2024-01-01"), QStringLiteral("missing-date start"),
                         QStringLiteral("repeated-field role")}));
  EXPECT_EQ(byId(members, QStringLiteral("sans.nom")).name, u"sans.nom");
  EXPECT_EQ(test::details(of2026(), "duplicate-person"), QStringList(QStringLiteral("2020-01-01 – 2021-01-01")));
}

TEST(Vintage2023, legacyNamesAndStartupsOfTheMember) {
  const auto read = readSource(test::dataFolder("betagouv-2023-like"), QDate(2023, 6, 30));
  ASSERT_TRUE(read);
  const SourceContent& content = *read;
  EXPECT_EQ(history(byId(content.startups, QStringLiteral("phare"))),
            u"investigation@2020-01-01–2020-06-01 construction@2020-06-01–2021-01-01 acceleration@2021-01-01–2022-01-01 "
            u"transferred@2022-01-01");
  EXPECT_EQ(history(byId(content.startups, QStringLiteral("grue"))), u"operated@? construction@2019-06-01");
  EXPECT_EQ(history(byId(content.startups, QStringLiteral("bac"))), u"investigation@2019-06-01–2020-01-01 stopped@2020-01-01");
  EXPECT_EQ(served(byId(content.members, QStringLiteral("erwan.le.goff"))), u"[][phare][]")
      << "the mission current on the vintage's date";
  EXPECT_EQ(served(byId(content.members, QStringLiteral("fanny.colas"))), u"[grue][]") << "else the last to start";
  ASSERT_EQ(content.rejected.size(), 1U);
  EXPECT_EQ(content.rejected[0].path, u"content/_authors/gus.anonyme.md");
  EXPECT_EQ(content.rejected[0].line, 1);
}

TEST(Vintage2020, oneStatusAStartup) {
  const auto read = readSource(test::dataFolder("betagouv-2020-like"), QDate(2020, 1, 1));
  ASSERT_TRUE(read);
  const SourceContent& content = *read;
  EXPECT_TRUE(content.rejected.empty());
  const auto check = [&](const char* name, const char16_t* expected, const QStringList& findings) {
    const QString id = QString(QLatin1StringView(name));
    EXPECT_TRUE(byId(content.startups, id).singleStatus);
    EXPECT_EQ(history(byId(content.startups, id)), QStringView(expected));
    EXPECT_EQ(findingsOf(content, RecordKind::startup, id), findings) << name;
  };
  check("bouee", u"unrecorded@2018-04-01 construction@2020-01-01", {QStringLiteral("former-id /startups/flotteur")});
  check("ancre", u"unrecorded@2016-05-01 consolidation@2020-01-01", {QStringLiteral("value-variant status: Consolidation")});
  check("epave", u"unrecorded@2017-03-01 stopped@2020-01-01", {QStringLiteral("stop-date-unknown 2020-01-01")});
  check("naufrage", u"unrecorded@2017-03-01 stopped@2019-02-15", {});
  check("futur", u"investigation@2020-03-01", {QStringLiteral("future-phase investigation 2020-03-01")});
  check("flou", u"acceleration@2020-01-01",
        {QStringLiteral("unknown-reference incubator: absent"), QStringLiteral("missing-date start")});
  check("sieste", u"unrecorded@2019-01-01–2018-01-01",
        {QStringLiteral("unknown-value status: sieste"), QStringLiteral("end-before-start 2019-01-01 → 2018-01-01")});
  EXPECT_EQ(byId(content.startups, QStringLiteral("bouee")).sponsorNames, QStringList(QStringLiteral("Ministère du Rivage")));
  EXPECT_EQ(byId(content.incubators, QStringLiteral("quai")).ownerName, u"Ministère du Rivage");
  EXPECT_EQ(test::details(content, "incubator-owner-missing"), QStringList(QStringLiteral("?")));

  const SourceMember& hana = byId(content.members, QStringLiteral("hana.suzuki"));
  EXPECT_EQ(served(hana), u"[][bouee]");
  EXPECT_EQ(hana.missions[0].end, QDate(2018, 12, 31));
  EXPECT_EQ(hana.missions[1].end, QDate());
  EXPECT_EQ(hana.missions[1].status, MissionStatus::civilServant);
  EXPECT_EQ(hana.missions[1].employer, u"MDR/ATELIER");
  EXPECT_EQ(findingsOf(content, RecordKind::member, hana.sourceId),
            QStringList({QStringLiteral("value-variant status: dinsic"), QStringLiteral("unknown-reference startups: fantome")}));

  const SourceMember& igor = byId(content.members, QStringLiteral("igor.blanc"));
  ASSERT_EQ(igor.missions.size(), 3U);
  EXPECT_EQ(igor.missions[0].end, QDate(2020, 2, 29));
  EXPECT_EQ(igor.missions[1].start, QDate());
  EXPECT_EQ(igor.missions[1].end, QDate());
  const QStringList found = findingsOf(content, RecordKind::member, igor.sourceId);
  EXPECT_EQ(found.filter(QStringLiteral("impossible-date")).size(), 3);
  EXPECT_EQ(found.filter(QStringLiteral("mission-without-startup")).size(), 3);
}

TEST(Vintage2017, isReadFromTheTopOfTheRepository) {
  const auto read = readSource(test::dataFolder("betagouv-2017-like"), QDate(2018, 6, 30));
  ASSERT_TRUE(read);
  const SourceContent& content = *read;
  EXPECT_TRUE(content.rejected.empty());
  EXPECT_EQ(history(byId(content.startups, QStringLiteral("canot"))), u"unrecorded@2014-05-01–2016-12-31 transferred@2018-06-30");
  EXPECT_EQ(history(byId(content.startups, QStringLiteral("voile"))), u"unrecorded@2015-05-01 consolidation@2018-06-30");
  EXPECT_EQ(history(byId(content.startups, QStringLiteral("rame"))), u"unrecorded@2015-01-01 stopped@2016-02-01");
  EXPECT_TRUE(byId(content.startups, QStringLiteral("voile")).incubatorIds.isEmpty());

  const SourceMember& jo = byId(content.members, QStringLiteral("jo.marchand"));
  ASSERT_EQ(jo.missions.size(), 1U);
  EXPECT_EQ(jo.missions[0].start, QDate(2016, 1, 1));
  EXPECT_EQ(jo.missions[0].status, MissionStatus::civilServant);
  EXPECT_EQ(jo.missions[0].employer, u"pole-rivage");
  EXPECT_EQ(served(jo), u"[canot rame]") << "an inactive one is no longer served";
  const SourceMember& kim = byId(content.members, QStringLiteral("kim.roy"));
  EXPECT_EQ(served(kim), u"[canot]");
  EXPECT_EQ(kim.missions[0].employer, u"Studio/Voile");
  EXPECT_EQ(kim.missions[0].status, MissionStatus::contractor);
  EXPECT_TRUE(byId(content.members, QStringLiteral("lou.sans.mission")).missions.empty());
}

}  // namespace
}  // namespace eclosion::betagouv
