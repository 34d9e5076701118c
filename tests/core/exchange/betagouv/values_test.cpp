// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/exchange/betagouv/amounts.h"
#include "core/exchange/betagouv/dates.h"
#include "core/exchange/betagouv/fields.h"
#include "core/exchange/betagouv/text_check.h"
#include "core/exchange/betagouv/vocabulary.h"

// Dates, amounts, words and ids as people wrote them.
namespace eclosion::betagouv {
namespace {

TEST(SourceDates, areReadAsWritten) {
  struct Case {
    const char* text;
    QDate date;
    bool impossible = false;
  };
  const Case cases[] = {
      {"2020-01-31", QDate(2020, 1, 31)},
      {"2020-1-3", QDate(2020, 1, 3)},
      {" 2020-01-31 ", QDate(2020, 1, 31)},
      {"2024-01-15T10:00:00Z", QDate(2024, 1, 15)},
      {"2024-01-15 10:00:00 +02:00", QDate(2024, 1, 15)},
      {"", QDate()},
      {"  ", QDate()},
      {"2020-02-31", QDate(2020, 2, 29), true},
      {"2021-02-29", QDate(2021, 2, 28), true},
      {"2020-06-31", QDate(2020, 6, 30), true},
      {"2019-23-08", QDate(), true},
      {"2019-00-08", QDate(), true},
      {"2019-01-00", QDate(), true},
      {"2019-01-32", QDate(), true},
      {"0219-01-01", QDate(), true},
      {"20190101", QDate(), true},
      {"2019-01", QDate(), true},
      {"2019-01-01x", QDate(), true},
      {"99999999999-01-01", QDate(), true},
      {"bientôt", QDate(), true},
      {"-", QDate(), true},
  };
  for (const Case& one : cases) {
    const WrittenDate read = readDate(one.text);
    EXPECT_EQ(read.date, one.date) << one.text;
    EXPECT_EQ(read.impossible, one.impossible) << one.text;
  }
}

TEST(SourceAmounts, areReadToTheCent) {
  EXPECT_EQ(readAmount(u"300000"), Money::euros(300000));
  EXPECT_EQ(readAmount(u"300 000 €"), Money::euros(300000));
  EXPECT_EQ(readAmount(u"300\u202f000"), Money::euros(300000));
  EXPECT_EQ(readAmount(u"1 250,5"), Money{125050});
  EXPECT_EQ(readAmount(u"1250.55"), Money{125055});
  EXPECT_EQ(readAmount(u"0"), Money{0});
  for (const char16_t* bad : {u"", u"€", u"beaucoup", u"1,2,3", u"1,234", u"-5", u"99999999999999999999", u"1000000000001"}) {
    EXPECT_FALSE(readAmount(QStringView(bad))) << qPrintable(QString::fromUtf16(bad));
  }
}

TEST(SourceWords, ofPhasesFollowTheirVintage) {
  using enum HistoryForm;
  const auto phase = [](QStringView word, HistoryForm form) { return readPhase(word, form)->value.phase; };
  EXPECT_EQ(phase(u"opere", phases), Phase::operated);
  EXPECT_EQ(phase(u"transfere", phases), Phase::transferred);
  EXPECT_EQ(phase(u"transfer", phases), Phase::transferred);
  EXPECT_EQ(phase(u"abandon", phases), Phase::stopped);
  EXPECT_EQ(phase(u"alumni", phases), Phase::stopped);
  EXPECT_EQ(phase(u"death", singleStatus), Phase::stopped);
  EXPECT_EQ(phase(u"passation", singleStatus), Phase::consolidation);
  EXPECT_EQ(phase(u"success", singleStatus), Phase::transferred);
  EXPECT_EQ(phase(u"success", phases), Phase::operated);
  EXPECT_EQ(readPhase(u"abandon-investigation", phases)->value.stopKind, StopKind::inconclusiveInvestigation);
  EXPECT_TRUE(readPhase(u"consolidation", singleStatus)->exact);
  EXPECT_FALSE(readPhase(u"Consolidation", singleStatus)->exact);
  EXPECT_FALSE(readPhase(u"hibernation", phases));
  EXPECT_FALSE(readPhase(u"", phases));
}

TEST(SourceWords, ofMissionsEventsAndOrganisations) {
  EXPECT_EQ(readMissionStatus(u"independent")->value, MissionStatus::contractor);
  EXPECT_EQ(readMissionStatus(u"admin")->value, MissionStatus::civilServant);
  EXPECT_FALSE(readMissionStatus(u"dinsic")->exact);
  EXPECT_EQ(readEvent(u"eig")->value, EventKind::publicInterestEntrepreneur);
  EXPECT_FALSE(readEvent(u"fête"));
  EXPECT_EQ(readOrganisationKind(u"operateur")->value, OrganisationKind::operatorBody);
  EXPECT_EQ(readMonth(u"Août"), 8);
  EXPECT_EQ(readMonth(u"fevrier"), 2);
  EXPECT_FALSE(readMonth(u"FAST"));
}

TEST(SourceWords, ofUserTypesAreTheCommunityCodesWhereTheyCanBe) {
  EXPECT_TRUE(readUserType(u"etat")->exact);
  EXPECT_EQ(readUserType(u"État")->value, u"etat");
  EXPECT_FALSE(readUserType(u"État")->exact);
  EXPECT_EQ(readUserType(u"Entreprises")->value, u"entreprise");
  EXPECT_FALSE(readUserType(u"Garde-côtes"));
}

TEST(SourceWords, foldToTheirSpelling) {
  EXPECT_EQ(foldedSpelling(u"Pôle Emploi"), foldedSpelling(u"pole-emploi"));
  EXPECT_EQ(foldedSpelling(u"Préfectures"), foldedSpelling(u"prefecture"));
  EXPECT_NE(foldedSpelling(u"MTE"), foldedSpelling(u"MTES"));
  EXPECT_NE(foldedSpelling(u"!"), foldedSpelling(u"?"));
}

TEST(SourceIds, areTheLastSegment) {
  EXPECT_EQ(lastSegment(QStringLiteral("/organisations/dinum")), u"dinum");
  EXPECT_EQ(lastSegment(QStringLiteral("/startups/classes12.md")), u"classes12");
  EXPECT_EQ(lastSegment(QStringLiteral("/startups/locatio.html")), u"locatio");
  EXPECT_EQ(lastSegment(QStringLiteral("/startups/data.gouv.fr/")), u"data.gouv.fr");
  EXPECT_EQ(lastSegment(QStringLiteral("pix")), u"pix");
  EXPECT_EQ(lastSegment(QStringLiteral("/")), u"");
}

TEST(SourceText, isCheckedByteByByte) {
  EXPECT_EQ(firstBadByte("plain text of some length, é ß 漢 🌊"), std::string_view::npos);
  EXPECT_EQ(firstBadByte(std::string_view("eight ok\0x", 10)), 8U);
  EXPECT_EQ(firstBadByte("0123456\xff"), 7U);
  EXPECT_EQ(firstBadByte("\xf4\x90\x80\x80"), 0U);  // above U+10FFFF
  EXPECT_EQ(firstBadByte("\xe0\x80\x80"), 0U);
  EXPECT_EQ(lineOf("a\nb\nc", 4), 3);
}

}  // namespace
}  // namespace eclosion::betagouv
