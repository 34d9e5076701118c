// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include "app/operations.h"
#include "core/store/undo.h"
#include "tests/support/program.h"

namespace eclosion::app {
namespace {

class DecideCommand : public testing::Test {
 protected:
  void SetUp() override {
    const test::FakeClock clock;
    const auto file = createEmpty(path(), clock);
    ASSERT_TRUE(file) << file.error().message.toStdString();
    const StartupId pitchou = namedId<StartupId>(u"pitchou");
    const StartupId gone = namedId<StartupId>(u"gone");
    ASSERT_TRUE(store::Recorder(**file, clock, {}).record({}, [&](store::Writer& writer) -> Result<void> {
      writer.put(Organisation{.id = namedId<OrganisationId>(u"dinum"),
                              .name = QStringLiteral("Direction interministérielle du numérique"),
                              .acronym = QStringLiteral("DINUM")});
      writer.put(Startup{.id = pitchou, .name = QStringLiteral("Pitchou")});
      writer.put(PhasePeriod{.id = namedId<PhaseId>(u"1"), .startup = pitchou, .start = QDate(2025, 1, 1)});
      writer.put(PhasePeriod{
          .id = namedId<PhaseId>(u"2"), .startup = pitchou, .phase = Phase::construction, .start = QDate(2026, 1, 1)});
      writer.put(Startup{.id = gone, .name = QStringLiteral("Évanouie")});
      writer.put(PhasePeriod{.id = namedId<PhaseId>(u"0"), .startup = gone, .start = QDate(2025, 1, 1)});
      writer.put(PhasePeriod{.id = namedId<PhaseId>(u"3"), .startup = gone, .phase = Phase::stopped, .start = QDate(2026, 1, 1)});
      writer.put(Startup{.id = namedId<StartupId>(u"a1"), .name = QStringLiteral("Twin")});
      writer.put(Startup{.id = namedId<StartupId>(u"a2"), .name = QStringLiteral("Twin")});
      writer.put(CommitteeSession{.id = namedId<SessionId>(u"s"), .date = QDate(2026, 8, 27), .title = QStringLiteral("Summer")});
      return {};
    }));
  }
  [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("p.eclosion")); }
  [[nodiscard]] QString document() const { return folder.filePath(QStringLiteral("decision.json")); }

  test::Outcome decide(const QByteArray& json, const QStringList& options = {}) {
    QFile file(document());
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
    file.close();
    return test::runCommandLine(QStringList{QStringLiteral("decide"), path(), QStringLiteral("--from"), document()} + options);
  }
  template <class E>
  [[nodiscard]] std::vector<E> all() const {
    const auto file = store::PortfolioFile::open(path(), store::Access::read);
    return store::Reader::at(**file)->all<E>().value();
  }
  [[nodiscard]] QByteArray bytes() const {
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  }

  QTemporaryDir folder;
};

const QByteArray full = R"({
  "startup": "pitchou", "outcome": "fund-next-phase", "gate": "construction", "session": "2026-08-27",
  "date": "2026-08-27", "effective": "2026-09-01", "until": "2027-02-28", "nextReview": "2027-02-01",
  "amounts": [
    {"funder": "dinum", "route": "own-budget", "amount": "130000.50"},
    {"funder": "Direction interministérielle du numérique", "route": "partnership", "method": "reinvoicing", "cents": 11000050}
  ],
  "scores": [{"criterion": "usefulness", "score": 8, "evidence": "312 case officers"}],
  "conditions": [{"text": "14 regions live", "due": "2027-02-01"}],
  "hypothesis": "Every region can use it.", "successCriterion": "18 of 18", "plannedTeam": 4,
  "reason": "Use grew without new hires."
})";

TEST_F(DecideCommand, recordsAllOfIt) {
  const auto outcome = decide(full);
  ASSERT_EQ(outcome.code, exit_code::done) << outcome.err.toStdString();
  EXPECT_TRUE(outcome.out.startsWith(QStringLiteral("Record the decision on Pitchou: fund Acceleration, €")))
      << outcome.out.toStdString();
  const auto decisions = all<Decision>();
  ASSERT_EQ(decisions.size(), 1U);
  EXPECT_EQ(decisions[0].state, DecisionState::recorded);
  EXPECT_EQ(decisions[0].gate, Phase::construction);
  EXPECT_EQ(decisions[0].session, namedId<SessionId>(u"s"));
  EXPECT_EQ(decisions[0].periodStart, QDate(2026, 9, 1));
  EXPECT_EQ(decisions[0].plannedTeam, 4);
  Money committed;
  for (const Commitment& commitment : all<Commitment>()) {
    committed += commitment.amount;
    EXPECT_EQ(commitment.funder, namedId<OrganisationId>(u"dinum"));
  }
  EXPECT_EQ(committed, Money{24'000'100});
  EXPECT_EQ(all<DecisionScore>().size(), 1U);
  EXPECT_EQ(all<Condition>().size(), 1U);
  const auto phases = all<PhasePeriod>();
  const auto entered =
      std::find_if(phases.begin(), phases.end(), [](const auto& one) { return one.phase == Phase::acceleration; });
  ASSERT_NE(entered, phases.end());
  EXPECT_EQ(entered->decision, decisions[0].id);
  // The same again: it is in that phase now.
  const auto again = decide(full);
  EXPECT_EQ(again.code, exit_code::problems);
  EXPECT_EQ(all<Decision>().size(), 1U);
  // One undo takes all of it back.
  {
    const test::FakeClock clock;
    const auto file = store::PortfolioFile::open(path(), store::Access::write);
    ASSERT_TRUE(file);
    ASSERT_TRUE(store::undo(**file, clock, {}, store::nextUndo(**file).value()->firstSeq));
  }
  EXPECT_TRUE(all<Decision>().empty());
  EXPECT_TRUE(all<Commitment>().empty());
}

TEST_F(DecideCommand, aDryRunWritesNothing) {
  const QByteArray before = bytes();
  const auto outcome = decide(full, {QStringLiteral("--dry-run"), QStringLiteral("--json")});
  ASSERT_EQ(outcome.code, exit_code::done) << outcome.err.toStdString();
  const QJsonObject result = QJsonDocument::fromJson(outcome.out.toUtf8()).object();
  EXPECT_EQ(result[QStringLiteral("recorded")], false);
  EXPECT_TRUE(result[QStringLiteral("decision")].isNull());
  EXPECT_EQ(result[QStringLiteral("total")].toInteger(), 24'000'100);
  EXPECT_FALSE(result[QStringLiteral("checks")].toArray().isEmpty());
  EXPECT_EQ(bytes(), before);
  EXPECT_TRUE(decide(full, {QStringLiteral("--dry-run")}).out.contains(QStringLiteral("dry run")));
}

TEST_F(DecideCommand, allThatIsInTheWayIsSaid) {
  const QByteArray before = bytes();
  const auto outcome = decide(R"({"startup": "Pitchou", "outcome": "stop", "until": "2026-01-01",
                                  "amounts": [{"route": "own-budget", "amount": "5"}]})",
                              {QStringLiteral("--json")});
  EXPECT_EQ(outcome.code, exit_code::problems);
  EXPECT_EQ(outcome.err.count(u'\n'), 3) << outcome.err.toStdString();  // money, dates, kind of stop
  QStringList codes;
  const QJsonArray checks = QJsonDocument::fromJson(outcome.out.toUtf8())[QStringLiteral("checks")].toArray();
  for (const auto check : checks) {
    if (check[QStringLiteral("level")] == QStringLiteral("error")) codes << check[QStringLiteral("code")].toString();
  }
  EXPECT_EQ(codes, (QStringList{QStringLiteral("total"), QStringLiteral("dates"), QStringLiteral("stop-kind")}));
  EXPECT_EQ(bytes(), before);
}

struct Document {
  const char* name;
  QByteArray json;
  int code;
  const char* said;  // part of the message
};
void PrintTo(const Document& one, std::ostream* out) { *out << one.name; }

class DecideDocuments : public DecideCommand, public testing::WithParamInterface<Document> {};

TEST_P(DecideDocuments, areAnswered) {
  const QByteArray before = bytes();
  const auto outcome = decide(GetParam().json);
  EXPECT_EQ(outcome.code, GetParam().code) << outcome.err.toStdString();
  EXPECT_TRUE(outcome.err.contains(QString::fromUtf8(GetParam().said))) << outcome.err.toStdString();
  EXPECT_TRUE(outcome.out.isEmpty());
  EXPECT_EQ(bytes(), before);
}

QByteArray with(const char* more) {
  return QByteArray(R"({"startup": "Pitchou", "outcome": "extend", "until": "2027-01-01")") + (*more ? ", " : "") + more + "}";
}
QByteArray paying(const char* amount) { return with("\"amounts\": [").chopped(1) + amount + "]}"; }

constexpr int unusable = exit_code::unusable;
constexpr int problems = exit_code::problems;

INSTANTIATE_TEST_SUITE_P(
    All, DecideDocuments,
    testing::Values(
        Document{"empty", "", unusable, "not a JSON document"},
        Document{"malformed", "{\"startup\": \"Pitchou\",\n  \"outcome\" \"extend\"}", unusable, "line 2, column "},
        Document{"cutOff", full.first(200), unusable, "not a JSON document"},
        Document{"aList", "[]", unusable, "the document: it must be an object"},
        Document{"tooLong", QByteArray(2 * 1024 * 1024, ' '), unusable, "longer"},
        Document{"noStartup", R"({"outcome": "extend"})", unusable, "startup: say which"},
        Document{"unknownStartup", R"({"startup": "Nobody", "outcome": "extend"})", unusable,
                 "startup: there is no startup “Nobody”"},
        Document{"severalStartups", R"({"startup": "twin", "outcome": "extend"})", unusable, "startup: “twin” may mean several"},
        Document{"startupOfAnotherType", R"({"startup": 7, "outcome": "extend"})", unusable, "startup: it must be text"},
        Document{"noOutcome", R"({"startup": "Pitchou"})", unusable, "outcome: say what"},
        Document{"unknownOutcome", R"({"startup": "Pitchou", "outcome": "prolong"})", unusable,
                 "outcome: “prolong” is not one of"},
        Document{"unknownKey", with(R"("until ": "2027-01-01")"), unusable, "until : there is no such key"},
        Document{"unknownKeyWithin", paying(R"({"route": "own-budget", "amount": "5", "currency": "EUR"})"), unusable,
                 "amounts[0].currency: there is no such key"},
        Document{"notADay", with(R"("nextReview": "2026-02-30")"), unusable, "nextReview: “2026-02-30” is not a day"},
        Document{"keyTwice", with(R"("until": "2027-02-01")"), unusable, "“until” is given twice (line 1, column "},
        Document{"keyTwiceInOtherLetters", with(R"("\u0075ntil": "2027-02-01")"), unusable, "“until” is given twice"},
        Document{"keyTwiceWithin", paying(R"({"route": "own-budget", "amount": "5", "amount": "6"})"), unusable,
                 "“amount” is given twice"},
        Document{"againAsText", with(R"("again": "yes")"), unusable, "again: it must be true or false"},
        Document{"nothing", with(R"("reason": null)"), unusable, "reason: it must be text"},
        Document{"emptyText", with(R"("reason": " ")"), unusable, "reason: it is empty"},
        Document{"halfAPerson", with(R"("plannedTeam": 2.5)"), unusable, "plannedTeam: it must be a whole number"},
        Document{"hugeTeam", with(R"("plannedTeam": 1e300)"), unusable, "plannedTeam: it must be a whole number"},
        Document{"negativeTeam", with(R"("plannedTeam": -1)"), problems, "A team of -1"},
        Document{"notAList", with(R"("amounts": {})"), unusable, "amounts: it must be a list"},
        Document{"notAnObject", with(R"("amounts": ["5"])"), unusable, "amounts[0]: it must be an object"},
        Document{"negative", paying(R"({"route": "own-budget", "amount": "-5"})"), unusable,
                 "amounts[0].amount: an amount cannot be negative"},
        Document{"negativeCents", paying(R"({"route": "own-budget", "cents": -5})"), unusable,
                 "amounts[0].cents: an amount cannot be negative"},
        Document{"partOfACent", paying(R"({"route": "own-budget", "amount": "5.001"})"), unusable,
                 "amounts[0].amount: “5.001” is not"},
        Document{"halfACent", paying(R"({"route": "own-budget", "cents": 5.5})"), unusable,
                 "amounts[0].cents: it must be a whole"},
        Document{"amountAsNumber", paying(R"({"route": "own-budget", "amount": 5})"), unusable,
                 "amounts[0].amount: it must be text"},
        Document{"amountTwice", paying(R"({"route": "own-budget", "amount": "5", "cents": 500})"), unusable,
                 "amounts[0]: give the sum once"},
        Document{"noAmount", paying(R"({"route": "own-budget"})"), unusable, "amounts[0]: give the sum once"},
        Document{"noRoute", paying(R"({"amount": "5"})"), unusable, "amounts[0].route: say which"},
        Document{"unknownFunder",
                 paying(R"({"route": "own-budget", "amount": "5"}, {"route": "own-budget", "amount": "5", "funder": "ANCT"})"),
                 unusable, "amounts[1].funder: there is no organisation “ANCT”"},
        Document{"tooMuch", paying(R"({"route": "own-budget", "amount": "9999999999999"})"), problems, "cannot be meant"},
        Document{"unknownCriterion", with(R"("scores": [{"criterion": "receiver", "score": 5}])"), unusable,
                 "scores[0].criterion: “receiver” is not in the grid"},
        Document{"scoredTwice", with(R"("scores": [{"criterion": "team", "score": 5}, {"criterion": "team", "score": 6}])"),
                 unusable, "scores[1].criterion: “team” is scored twice"},
        Document{"scoreOfEleven", with(R"("scores": [{"criterion": "team", "score": 11}])"), problems, "goes from 0 to 10"},
        Document{"conditionWithoutWords", with(R"("conditions": [{"due": "2026-12-01"}])"), unusable,
                 "conditions[0].text: say what"},
        Document{"unknownSession", with(R"("session": "Winter")"), unusable, "session: there is no committee session “Winter”"},
        Document{"unknownPhase", with(R"("transition": {"to": "growth"})"), unusable, "transition.to: “growth” is not one of"},
        Document{"nowhere", with(R"("transition": {})"), unusable, "transition.to: say which phase"},
        Document{"keepsItsPhase", with(R"("transition": {"to": "acceleration"})"), problems, "the phase goes on"},
        Document{"otherGate", with(R"("gate": "acceleration")"), problems, "about the end of Acceleration"},
        Document{"reversed", R"({"startup": "Pitchou", "outcome": "extend", "until": "2026-01-01"})", problems,
                 "ends before it starts"},
        Document{"ofAStoppedOne", R"({"startup": "Evanouie", "outcome": "extend", "until": "2027-01-01"})", problems,
                 "Évanouie is stopped"},
        Document{"unusual", R"({"startup": "Pitchou", "outcome": "fund-next-phase", "transition": {"to": "consolidation"}})",
                 problems, "It skips acceleration. It wants a “reason”."}),
    [](const auto& one) { return std::string(one.param.name); });

// A script that runs twice decides once, also where the first run moved the startup on.
TEST_F(DecideCommand, theSameAgainIsRefusedUnlessItSaysSo) {
  for (const QByteArray& json : {with(""), paying(R"({"route": "own-budget", "amount": "5"})"),
                                 QByteArray(R"({"startup": "Pitchou", "outcome": "fund-next-phase", "until": "2027-02-28"})")}) {
    ASSERT_EQ(decide(json).code, exit_code::done);
    const QByteArray before = bytes();
    for (const QStringList& options : {QStringList(), QStringList{QStringLiteral("--dry-run")}}) {
      const auto again = decide(json, options);
      EXPECT_EQ(again.code, exit_code::problems);
      EXPECT_TRUE(again.err.contains(QStringLiteral("recorded already: Pitchou, "))) << again.err.toStdString();
      EXPECT_TRUE(again.err.contains(QStringLiteral("\"again\": true")));
    }
    EXPECT_EQ(bytes(), before);
    EXPECT_EQ(decide(json.chopped(1) + R"(, "again": false})").code, exit_code::problems);
  }
  ASSERT_EQ(all<Decision>().size(), 3U);
  EXPECT_EQ(decide(with(R"("again": true)")).code, exit_code::done);
  // Another sum, period or outcome is another decision.
  EXPECT_EQ(decide(paying(R"({"route": "own-budget", "amount": "6"})")).code, exit_code::done);
  EXPECT_EQ(decide(paying(R"({"route": "partner-direct", "amount": "5"})")).code, exit_code::done);
  EXPECT_EQ(decide(R"({"startup": "Pitchou", "outcome": "extend", "until": "2027-01-02"})").code, exit_code::done);
  EXPECT_EQ(decide(R"({"startup": "Pitchou", "outcome": "postpone", "until": "2027-01-01"})").code, exit_code::done);
  EXPECT_EQ(all<Decision>().size(), 8U);
}

// The kind of a stop says where it leads.
TEST_F(DecideCommand, aStopLeadsWhereItsKindSays) {
  const auto outcome = decide(R"({"startup": "Pitchou", "outcome": "stop", "transition": {"stopKind": "method-abandoned"}})");
  ASSERT_EQ(outcome.code, exit_code::done) << outcome.err.toStdString();
  const auto phases = all<PhasePeriod>();
  const auto stopped =
      std::find_if(phases.begin(), phases.end(), [](const auto& one) { return one.stopKind == StopKind::methodAbandoned; });
  ASSERT_NE(stopped, phases.end());
  EXPECT_EQ(stopped->phase, Phase::stopped);
}

TEST_F(DecideCommand, wantsADocumentThatIsThere) {
  const auto none = test::runCommandLine({QStringLiteral("decide"), path()});
  EXPECT_EQ(none.code, exit_code::usage);
  const auto absent = test::runCommandLine(
      {QStringLiteral("decide"), path(), QStringLiteral("--from"), folder.filePath(QStringLiteral("no.json"))});
  EXPECT_EQ(absent.code, exit_code::unusable);
  EXPECT_TRUE(absent.err.contains(QStringLiteral("no.json")));
}

TEST_F(DecideCommand, itsHelpTellsTheKeys) {
  const auto help = test::runCommandLine({QStringLiteral("decide"), QStringLiteral("-h")});
  EXPECT_EQ(help.code, exit_code::done);
  for (const char* key : {"startup", "outcome", "date", "effective", "until", "nextReview", "gate", "transition", "amounts",
                          "scores", "conditions", "hypothesis", "successCriterion", "plannedTeam", "reason", "session",
                          "fund-next-phase", "own-budget", "method-abandoned"})
    EXPECT_TRUE(help.out.contains(QString::fromLatin1(key))) << key;
}

TEST_F(DecideCommand, isASubCommandOfTheBuiltProgram) {
  QFile file(document());
  ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(full) == full.size());
  file.close();
  const auto outcome =
      test::runProgram({QStringLiteral("decide"), path(), QStringLiteral("--from"), document(), QStringLiteral("--json")});
  ASSERT_EQ(outcome.code, exit_code::done) << outcome.err.toStdString();
  EXPECT_EQ(QJsonDocument::fromJson(outcome.out.toUtf8())[QStringLiteral("recorded")], true);
  EXPECT_EQ(test::runProgram({QStringLiteral("check"), path()}).code, exit_code::done);
}

}  // namespace
}  // namespace eclosion::app
