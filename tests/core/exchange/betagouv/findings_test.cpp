// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/findings.h"

#include "core/exchange/betagouv/quirks.h"
#include "tests/core/exchange/betagouv/temporary_source.h"

// Every finding where it is due, and not where it is not.
namespace eclosion::betagouv {
namespace {

using test::details;
using test::TemporarySource;

QStringList ofStartup(const char* code, const QByteArray& yaml) {
  TemporarySource source;
  source.page(QStringLiteral("_incubators"), QStringLiteral("i"), "title: I\nowner: O");
  source.page(QStringLiteral("_incubators"), QStringLiteral("j"), "title: J\nowner: O");
  source.startup(QStringLiteral("s"), "title: S\n" + yaml);
  return details(source.read(), code);
}

QStringList ofMember(const char* code, const QByteArray& yaml) {
  TemporarySource source;
  source.startup(QStringLiteral("s"), "title: S\nredirect_from: /startups/old-s");
  source.startup(QStringLiteral("t"), "title: T");
  source.member(QStringLiteral("m"), "fullname: M\n" + yaml);
  return details(source.read(), code);
}

QByteArray phases(std::initializer_list<const char*> entries) {
  QByteArray yaml = "phases:\n";
  for (const char* entry : entries) yaml += QByteArray("  - {") + entry + "}\n";
  return yaml;
}

QByteArray missions(std::initializer_list<const char*> entries) { return "missions" + phases(entries).mid(6); }

const QStringList none;

struct Case {
  const char* code;
  QByteArray due;
  QStringList detail;
  QByteArray notDue;
};

QStringList one(const char16_t* detail) { return {QString::fromUtf16(detail)}; }

TEST(Findings, ofStartups) {
  const QByteArray usual =
      phases({"name: investigation, start: 2020-01-01, end: 2020-06-01", "name: construction, start: 2020-06-01"});
  const Case cases[] = {
      {"future-phase", phases({"name: investigation, start: 2026-08-21"}), one(u"investigation 2026-08-21"),
       phases({"name: investigation, start: 2026-08-20"})},
      {"future-event", "events: [{name: committee, date: 2026-09-01}]", one(u"committee 2026-09-01"),
       "events: [{name: committee, date: 2026-08-20}]"},
      {"same-day-phases",
       phases({"name: construction, start: 2020-01-01", "name: investigation, start: 2020-01-01",
               "name: acceleration, start: 2020-01-01"}),
       one(u"2020-01-01"), usual},
      {"end-after-next-start",
       phases({"name: investigation, start: 2020-01-01, end: 2020-06-02", "name: construction, start: 2020-06-01"}),
       one(u"investigation 2020-06-02 → 2020-06-01"), usual},
      {"gap", phases({"name: investigation, start: 2020-01-01, end: 2020-05-31", "name: construction, start: 2020-06-01"}),
       one(u"investigation 2020-05-31 → 2020-06-01"), usual},
      {"no-explicit-end", phases({"name: investigation, start: 2020-01-01", "name: construction, start: 2020-06-01"}),
       one(u"investigation 2020-01-01"), usual},
      {"ended-without-next", phases({"name: investigation, start: 2020-01-01, end: 2020-06-01"}),
       one(u"investigation 2020-06-01"), phases({"name: investigation, start: 2026-01-01, end: 2026-12-01"})},
      {"end-before-start", phases({"name: investigation, start: 2020-01-01, end: 2019-06-01"}),
       one(u"investigation 2020-01-01 → 2019-06-01"), phases({"name: investigation, start: 2020-01-01, end: 2020-01-01"})},
      {"first-phase-not-investigation", phases({"name: construction, start: 2020-01-01"}), one(u"construction"), usual},
      {"unusual-transition", phases({"name: construction, start: 2020-01-01", "name: investigation, start: 2021-01-01"}),
       one(u"goes-back: construction → investigation"), usual},
      {"missing-date", phases({"name: investigation"}), one(u"start: investigation"), usual},
      {"impossible-date", phases({"name: investigation, start: 2020-02-31"}), one(u"start: 2020-02-31 → 2020-02-29"), usual},
      {"stop-date-unknown", "status: death\nstart: 2020-01-01", one(u"2026-08-20"),
       "status: death\nstart: 2020-01-01\nend: 2021-01-01"},
      {"unknown-value", phases({"name: hibernation, start: 2020-01-01"}), one(u"name: hibernation"), usual},
      {"unknown-reference", "incubator: k", one(u"incubator: k"), "incubator: i"},
      {"unknown-reference", "sponsors: [/organisations/k]", one(u"sponsors: /organisations/k"), "owner: Ministère"},
      {"two-incubators", "incubator: i\nincubators: [j, i]", one(u"i, j"), "incubator: i\nincubators: [i]"},
      {"text-trimmed", "mission: 'a '", one(u"mission"), "mission: |\n  a\n"},
      {"former-id", "redirect_from: [/startups/a.html]", one(u"/startups/a.html"), "redirect_from:"},
      {"repeated-field", "mission: a\nmission: b", one(u"mission"), "mission: a"},
      {"unexpected-shape", "mission: [a, b]", one(u"mission"), "mission: a"},
      {"unexpected-shape", "phases: [investigation]", one(u"phases"), "phases: []"},
      {"unexpected-shape", "fast: 12", one(u"fast"), "fast: {promotion: 12, montant: 300000}"},
      {"unknown-value", "fast: {promotion: 12, montant: beaucoup}", one(u"montant: beaucoup"),
       "fast: {promotion: 12, montant: 300 000 €}"},
      {"value-variant", "usertypes: [Entreprises]", one(u"usertypes: Entreprises → entreprise"), "usertypes: [entreprise]"},
      {"value-variant", "usertypes: [Pilotes]", one(u"usertypes: Pilotes"), "usertypes: [etat, particulier]"},
      {"value-variant", "status: Consolidation\nstart: 2020-01-01", one(u"status: Consolidation"),
       "status: consolidation\nstart: 2020-01-01"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(ofStartup(c.code, c.due), c.detail) << c.code << '\n' << c.due.constData();
    EXPECT_EQ(ofStartup(c.code, c.notDue), none) << c.code << '\n' << c.notDue.constData();
  }
}

TEST(Findings, ofMembers) {
  const QByteArray usual = missions({"start: 2020-01-01, end: 2020-12-31, status: admin, startups: [s]",
                                     "start: 2020-12-31, end: 2021-12-31, status: service, startups: [s, t]"});
  const Case cases[] = {
      {"overlapping-missions",
       missions({"start: 2020-01-01, startups: [s]", "start: 2021-01-01, end: 2021-06-01, startups: [s]",
                 "start: 2021-02-01, startups: [s]"}),
       one(u"2020-01-01 – …, 2021-01-01 – 2021-06-01"), usual},
      {"mission-without-startup", missions({"start: 2020-01-01, end: 2020-06-01"}), one(u"2020-01-01 – 2020-06-01"), usual},
      {"mission-without-startup", missions({"start: 2020-01-01, end: 2020-06-01, startups: []"}), one(u"2020-01-01 – 2020-06-01"),
       missions({"start: 2020-01-01"}) + "startups: [s]"},
      {"end-before-start", missions({"start: 2020-01-01, end: 2019-01-01, startups: [s]"}), one(u"2020-01-01 – 2019-01-01"),
       usual},
      {"unknown-reference", missions({"start: 2020-01-01, startups: [s, u]"}), one(u"startups: u"),
       missions({"start: 2020-01-01, startups: [old-s]"})},
      {"unknown-reference", "previously: [u]", one(u"previously: u"), "previously: [s]"},
      {"unknown-reference", "incubator: u", one(u"incubator: u"), ""},
      {"missing-date", missions({"end: 2020-01-01, startups: [s]"}), one(u"start"), usual},
      {"impossible-date", missions({"start: '2019-23-08', startups: [s]"}), one(u"start: 2019-23-08"), usual},
      {"unknown-value", missions({"start: 2020-01-01, status: mercenaire, startups: [s]"}), one(u"status: mercenaire"), usual},
      {"value-variant", missions({"start: 2020-01-01, status: dinsic, startups: [s]"}), one(u"status: dinsic"), usual},
      {"value-variant",
       missions({"start: 2020-01-01, employer: Octo", "start: 2021-01-01, employer: octo", "start: 2022-01-01, employer: octo"}),
       one(u"employer: Octo → octo"), missions({"start: 2020-01-01, employer: octo", "start: 2021-01-01, employer: octave"})},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(ofMember(c.code, c.due), c.detail) << c.code << '\n' << c.due.constData();
    EXPECT_EQ(ofMember(c.code, c.notDue), none) << c.code << '\n' << c.notDue.constData();
  }
}

TEST(Findings, ofOtherRecords) {
  TemporarySource source;
  source.page(QStringLiteral("_organisations"), QStringLiteral("o"), "name: O\ntype: operateur");
  source.page(QStringLiteral("_organisations"), QStringLiteral("p"), "type: Operateur");
  source.page(QStringLiteral("_organisations"), QStringLiteral("q"), "name: Q\ntype: club");
  source.page(QStringLiteral("_incubators"), QStringLiteral("a"), "title: A\nowner: /organisations/o");
  source.page(QStringLiteral("_incubators"), QStringLiteral("b"), "title: B\nowner: ''");
  source.page(QStringLiteral("_incubators"), QStringLiteral("c"), "title: C\nowner: /organisations/x");
  source.page(QStringLiteral("_incubators"), QStringLiteral("d"), "title: D\nowner: En toutes lettres");
  const auto content = source.read();
  EXPECT_EQ(details(content, "incubator-owner-missing"), QStringList({QStringLiteral("?"), QStringLiteral("/organisations/x")}));
  EXPECT_EQ(details(content, "missing-name"), QStringList(QStringLiteral("p")));
  EXPECT_EQ(details(content, "value-variant"), QStringList(QStringLiteral("type: Operateur")));
  EXPECT_EQ(details(content, "unknown-value"), QStringList(QStringLiteral("type: club")));
}

TEST(Findings, ofOnePersonInTwoFilesNameNobody) {
  TemporarySource source;
  source.member(QStringLiteral("zoe.martinet"), "fullname: Zoé Martinet\n" + missions({"start: 2020-01-01"}));
  source.member(QStringLiteral("zoe.martinet2"), "fullname: Zoe  MARTINET");
  source.member(QStringLiteral("zoe.martin"), "fullname: Zoé Martin");
  const auto content = source.read();
  EXPECT_EQ(details(content, "duplicate-person"), QStringList(QStringLiteral("2020-01-01 – …")));
}

TEST(Findings, tellTheLineAndTheirWeight) {
  TemporarySource source;
  source.startup(QStringLiteral("s"), "title: S\n\nphases:\n  - name: construction\n    start: 2030-01-01");
  const auto content = source.read();
  ASSERT_EQ(content.findings.size(), 2U);
  EXPECT_EQ(content.findings[0].line, 5);
  EXPECT_EQ(content.findings[0].path, u"content/_startups/s.md");
  EXPECT_EQ(content.findings[0].severity, Severity::warning);
  EXPECT_EQ(content.findings[1].severity, Severity::note);
}

TEST(Findings, haveWordsAndAWeightEach) {
  const auto codes = findingCodes();
  EXPECT_GT(codes.size(), 20U);
  for (const QLatin1StringView code : codes) {
    EXPECT_TRUE(findingSeverity(QString(code))) << code.data();
    const QString message = findingMessage(QString(code), QStringLiteral("DETAIL"));
    EXPECT_TRUE(message.contains(u"DETAIL") && message.endsWith(u'.')) << qPrintable(message);
  }
  EXPECT_FALSE(findingSeverity(u"of-a-later-version"));
  EXPECT_EQ(findingMessage(u"of-a-later-version", QStringLiteral("x")), u"x");
  for (const Quirk& quirk : quirks()) EXPECT_EQ(findingSeverity(QString(quirk.code)), quirk.severity) << quirk.code.data();
}

TEST(Findings, askForALookWhereTheSourceSaysSo) {
  for (const char* code : {"future-phase", "future-event", "same-day-phases", "end-after-next-start", "unusual-transition",
                           "impossible-date", "unknown-reference", "incubator-owner-missing", "ended-without-next"}) {
    EXPECT_EQ(findingSeverity(QString(QLatin1StringView(code))), Severity::warning) << code;
  }
  for (const char* code : {"overlapping-missions", "mission-without-startup", "former-id", "no-explicit-end", "gap",
                           "first-phase-not-investigation", "text-trimmed", "value-variant"}) {
    EXPECT_EQ(findingSeverity(QString(QLatin1StringView(code))), Severity::note) << code;
  }
}

}  // namespace
}  // namespace eclosion::betagouv
