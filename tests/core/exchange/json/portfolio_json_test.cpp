// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/portfolio_json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QBuffer>

#include "core/exchange/json/sample.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::exchange {
namespace {

using store::Reader;
using test::TemporaryPortfolio;

Result<store::Change> read(TemporaryPortfolio& portfolio, const QByteArray& document) {
  store::Recorder recorder(*portfolio.file, portfolio.clock, QStringLiteral("tester"));
  return importPortfolioJson(document, *portfolio.file, recorder,
                             {.words = QStringLiteral("read"), .kind = QStringLiteral("import")});
}

QByteArray written(const TemporaryPortfolio& portfolio, const QDateTime& moment = {}) {
  QBuffer out;
  out.open(QIODevice::WriteOnly);
  const auto done = exportPortfolioJson(Reader::at(*portfolio.file, moment).value(), out);
  EXPECT_TRUE(done) << done.error().message.toStdString();
  return out.data();
}

QByteArray document(const QByteArray& tables) {
  return R"({"format":"eclosion-portfolio","version":1,"tables":{)" + tables + "}}";
}

template <class E>
std::vector<E> all(const TemporaryPortfolio& portfolio) {
  return Reader::at(*portfolio.file).value().all<E>().value();
}

// Everything a row can hold: each type of column, text of persons, references by kind, erased text.
void fillByHand(TemporaryPortfolio& portfolio) {
  store::Recorder recorder(*portfolio.file, portfolio.clock, QStringLiteral("tester"));
  const auto done = recorder.record({.words = QStringLiteral("fill")}, [](store::Writer& writer) -> Result<void> {
    const auto text = [&](const QUuid& person, const char* kind, const QString& value) {
      const auto id = newId<PersonTextId>();
      writer.addPersonText(id, person, QString::fromLatin1(kind), value.toUtf8());
      return id;
    };
    const auto startup = namedId<StartupId>(u"s");
    writer.put(Startup{.id = startup, .name = QStringLiteral("Démarche \"é\" \\ \n\t\u2028 😀"), .kind = StartupKind::territory});
    writer.put(Startup{.id = namedId<StartupId>(u"part"), .name = QStringLiteral("Part"), .parent = startup});
    writer.put(PhasePeriod{.id = namedId<PhaseId>(u"p"),
                           .startup = startup,
                           .phase = Phase::stopped,
                           .start = QDate(2017, 2, 28),
                           .stopKind = StopKind::methodAbandoned});
    writer.put(Expense{
        .id = namedId<ExpenseId>(u"e"), .startup = startup, .date = QDate(2017, 1, 1), .amount = {9'007'199'254'740'993}});
    const auto member = namedId<MemberId>(u"m");
    writer.put(Member{.id = member,
                      .name = text(member.uuid(), "name", QStringLiteral("Ada Exemple")),
                      .sourceId = text(member.uuid(), "source-id", QStringLiteral("ada.exemple")),
                      .domain = QStringLiteral("Data")});
    const auto erased = namedId<MemberId>(u"erased");
    writer.put(Member{.id = erased, .name = text(erased.uuid(), "name", QString())});
    writer.put(Metric{.id = namedId<MetricId>(u"metric"), .startup = startup, .name = QStringLiteral("x")});
    writer.put(Measurement{.id = namedId<MeasurementId>(u"value"),
                           .metric = namedId<MetricId>(u"metric"),
                           .date = QDate(2018, 1, 1),
                           .value = 0.1,
                           .impactYear = 2017});
    writer.put(SourceRecord{.id = namedId<SourceRecordId>(u"r"),
                            .source = QStringLiteral("betagouv"),
                            .kind = QStringLiteral("member"),
                            .entity = member.uuid(),
                            .content = QByteArray("\0\xff", 2),
                            .personContent = text(member.uuid(), "source", QStringLiteral("fullname: Ada Exemple\n")),
                            .digest = QByteArray(32, '\x01')});
    writer.put(Alias{.id = namedId<AliasId>(u"a"),
                     .source = QStringLiteral("betagouv"),
                     .kind = QStringLiteral("startup"),
                     .formerId = QStringLiteral("old"),
                     .entity = startup.uuid()});
    return {};
  });
  ASSERT_TRUE(done) << done.error().message.toStdString();
}

TEST(PortfolioJson, readsBackWhatItWrote) {
  TemporaryPortfolio first, second;
  fillByHand(first);
  const QByteArray once = written(first);
  EXPECT_EQ(written(first), once);
  const auto done = read(second, once);
  ASSERT_TRUE(done) << done.error().message.toStdString();
  EXPECT_EQ(written(second), once);

  EXPECT_EQ(all<Startup>(second), all<Startup>(first));
  EXPECT_EQ(all<PhasePeriod>(second), all<PhasePeriod>(first));
  EXPECT_EQ(all<Expense>(second), all<Expense>(first));
  EXPECT_EQ(all<Measurement>(second), all<Measurement>(first));
  EXPECT_EQ(all<Alias>(second), all<Alias>(first));
  EXPECT_EQ(all<Setting>(second), all<Setting>(first));
  EXPECT_EQ(all<SourceRecord>(second).front().content, all<SourceRecord>(first).front().content);
}

TEST(PortfolioJson, keepsTextOfPersonsApart) {
  TemporaryPortfolio portfolio;
  ASSERT_TRUE(read(portfolio, document(R"("member":[{"id":"ada","name":"Ada Exemple","source_id":"ada.exemple"}],
      "committee_session":[{"id":"c"}],"session_attendee":[{"id":"g","session_id":"c","name":"Bo Exemple","role":"chair"}])")));
  const auto reader = Reader::at(*portfolio.file).value();
  const Member ada = all<Member>(portfolio).at(0);
  EXPECT_EQ(ada.id, namedId<MemberId>(u"portfolio/member/ada"));
  EXPECT_EQ(reader.personText(ada.name.value()), QStringLiteral("Ada Exemple"));
  EXPECT_EQ(reader.personText(ada.sourceId.value()), QStringLiteral("ada.exemple"));
  EXPECT_EQ(reader.personText(all<Attendee>(portfolio).at(0).name.value()), QStringLiteral("Bo Exemple"));
}

TEST(PortfolioJson, followsKeysByTable) {
  TemporaryPortfolio portfolio;
  const auto done = read(portfolio, document(R"("organisation":[{"id":"same","name":"O","kind":"other"}],
      "incubator":[{"id":"same","name":"I","host_id":"same","opened":"2015-09-01"}],
      "startup":[{"id":"b","name":"B","kind":"state","parent_id":"a"},{"id":"a","name":"A","kind":"state"}],
      "startup_sponsor":[{"id":"x","startup_id":"a"}],
      "finding":[{"id":"f","severity":"note","kind":"startup","entity_id":"b","line":3}],
      "setting":[{"id":"whatever","key":"home_incubator","value":"same"}])"));
  ASSERT_TRUE(done) << done.error().message.toStdString();
  const auto startup = namedId<StartupId>(u"portfolio/startup/a");
  EXPECT_EQ(all<Incubator>(portfolio).at(0).host, namedId<OrganisationId>(u"portfolio/organisation/same"));
  EXPECT_EQ(all<Incubator>(portfolio).at(0).opened, QDate(2015, 9, 1));
  EXPECT_EQ(Reader::at(*portfolio.file)->find<Startup>(namedUuid(u"portfolio/startup/b")).value()->parent, startup);
  EXPECT_FALSE(all<StartupSponsor>(portfolio).at(0).organisation);
  EXPECT_EQ(all<Finding>(portfolio).at(0).entity, namedUuid(u"portfolio/startup/b"));
  EXPECT_EQ(Reader::at(*portfolio.file)->setting(QStringLiteral("home_incubator")),
            namedId<IncubatorId>(u"portfolio/incubator/same").toString());
}

TEST(PortfolioJson, saysWhatWasKnownAtATime) {
  TemporaryPortfolio portfolio;
  const QByteArray before = written(portfolio);
  const QDateTime moment = portfolio.clock.moment;
  portfolio.clock.moment = moment.addDays(1);
  fillByHand(portfolio);
  EXPECT_NE(written(portfolio), before);
  EXPECT_EQ(written(portfolio, moment), before);
}

TEST(PortfolioJson, isReadIntoANewPortfolioOnly) {
  TemporaryPortfolio portfolio;
  ASSERT_TRUE(read(portfolio, sample2017()));
  const auto again = read(portfolio, sample2017());
  ASSERT_FALSE(again);
  EXPECT_EQ(again.error().kind, ErrorKind::refused);
}

TEST(PortfolioJson, refusesAnEndlessDocumentUnread) {
  TemporaryPortfolio portfolio;
  const auto done = read(portfolio, QByteArray(maxPortfolioJsonBytes + 1, '['));
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().kind, ErrorKind::refused);
}

struct Hostile {
  const char* name;
  QByteArray document;
  ErrorKind kind;
  const char* says;  // part of the message
};
void PrintTo(const Hostile& hostile, std::ostream* out) { *out << hostile.name; }

class HostileJson : public testing::TestWithParam<Hostile> {};

TEST_P(HostileJson, isRefusedAndLeavesTheFileAsItWas) {
  TemporaryPortfolio portfolio;
  const QByteArray before = written(portfolio);
  const auto done = read(portfolio, GetParam().document);
  ASSERT_FALSE(done);
  EXPECT_EQ(done.error().kind, GetParam().kind) << done.error().message.toStdString();
  EXPECT_THAT(done.error().message.toStdString(), testing::HasSubstr(GetParam().says));
  EXPECT_EQ(written(portfolio), before);
}

const QByteArray startup = R"("startup":[{"id":"s","name":"S","kind":"state"}],)";

INSTANTIATE_TEST_SUITE_P(
    PortfolioJson, HostileJson,
    testing::Values(
        Hostile{"empty", "", ErrorKind::notPortfolio, "line 1"},
        Hostile{"notJson", "{\n\"format\": \"eclosion-portfolio\",\n nonsense", ErrorKind::notPortfolio, "line 3"},
        Hostile{"deep", QByteArray(100'000, '['), ErrorKind::notPortfolio, "not a JSON document"},
        Hostile{"notUtf8", "{\"format\":\"\xff\xfe\"}", ErrorKind::notPortfolio, ""},
        Hostile{"otherDocument", R"({"features":[]})", ErrorKind::notPortfolio, "format"},
        Hostile{"aList", "[]", ErrorKind::notPortfolio, "format"},
        Hostile{"newer", R"({"format":"eclosion-portfolio","version":2,"tables":{}})", ErrorKind::newerVersion, "later version"},
        Hostile{"noVersion", R"({"format":"eclosion-portfolio","version":"1","tables":{}})", ErrorKind::damaged, "version"},
        Hostile{"noTables", R"({"format":"eclosion-portfolio","version":1})", ErrorKind::damaged, "tables"},
        Hostile{"unknownTable", document(R"("journal":[])"), ErrorKind::damaged, "journal"},
        Hostile{"tableOfAnotherType", document(R"("startup":{})"), ErrorKind::damaged, "startup"},
        Hostile{"rowOfAnotherType", document(R"("startup":[7])"), ErrorKind::damaged, "“startup”, row 1"},
        Hostile{"noId", document(R"("startup":[{"id":"a","name":"A","kind":"state"},{"name":"B"}])"), ErrorKind::damaged,
                "row 2"},
        Hostile{"idOfAnotherType", document(R"("startup":[{"id":5}])"), ErrorKind::damaged, "id"},
        Hostile{"duplicate", document(R"("startup":[{"id":"s","kind":"state"},{"id":"s","kind":"state"}])"), ErrorKind::damaged,
                "“startup”, row 2 (s): Another row"},
        Hostile{"duplicateSetting", document(R"("setting":[{"id":"a","key":"today"},{"id":"b","key":"today"}])"),
                ErrorKind::damaged, "row 2"},
        Hostile{"unknownColumn", document(R"("startup":[{"id":"s","kind":"state","drop":1}])"), ErrorKind::damaged,
                "“startup”, row 1 (s): The table has no column “drop”"},
        Hostile{"apartColumn", document(R"("member":[{"id":"m","name_id":"x"}])"), ErrorKind::damaged, "no column “name_id”"},
        Hostile{"textOfAnotherType", document(R"("startup":[{"id":"s","kind":"state","name":["x"]}])"), ErrorKind::damaged,
                "“name”"},
        Hostile{"unknownCode", document(R"("startup":[{"id":"s","kind":"planet"}])"), ErrorKind::damaged, "“planet”"},
        Hostile{"missingCode", document(R"("startup":[{"id":"s"}])"), ErrorKind::damaged, "“kind”: It is missing"},
        Hostile{"impossibleDay", document(startup + R"("event":[{"id":"e","startup_id":"s","kind":"end","date":"2018-02-30"}])"),
                ErrorKind::damaged, "“date”"},
        Hostile{"dayWithSlashes", document(startup + R"("event":[{"id":"e","startup_id":"s","kind":"end","date":"2018/02/03"}])"),
                ErrorKind::damaged, "“date”"},
        Hostile{"brokenCents", document(R"("envelope":[{"id":"e","route":"own-budget","fiscal_year":2018,"amount":1.5}])"),
                ErrorKind::damaged, "“amount”: It must be a whole number"},
        Hostile{"hugeNumber", document(R"("envelope":[{"id":"e","route":"own-budget","fiscal_year":2018,"amount":1e300}])"),
                ErrorKind::damaged, "“amount”"},
        Hostile{"yearOutOfRange",
                document(R"("envelope":[{"id":"e","route":"own-budget","fiscal_year":99999999999,"amount":1}])"),
                ErrorKind::damaged, "“fiscal_year”: The number is out of range"},
        Hostile{"notBase64", document(R"("source_record":[{"id":"r","digest":"%%%"}])"), ErrorKind::damaged, "“digest”"},
        Hostile{"dangling",
                document(R"("phase":[{"id":"p","startup_id":"ghost","phase":"construction","stop_kind":"unspecified"}])"),
                ErrorKind::damaged, "“phase”, row 1 (p): “startup_id”: Table “startup” has no row “ghost”"},
        Hostile{"danglingUuid",
                document(R"("startup":[{"id":"s","kind":"state","parent_id":"00000000-0000-4000-8000-000000000001"}])"),
                ErrorKind::damaged, "“parent_id”"},
        Hostile{"unknownKind", document(R"("alias":[{"id":"a","kind":"planet","entity_id":"s"}])"), ErrorKind::damaged,
                "“planet”"},
        Hostile{"noSuchHome", document(R"("setting":[{"id":"h","key":"home_incubator","value":"ghost"}])"), ErrorKind::damaged,
                "“ghost”"}),
    [](const auto& hostile) { return hostile.param.name; });

}  // namespace
}  // namespace eclosion::exchange
