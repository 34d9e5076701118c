// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/session_papers.h"

#include <gtest/gtest.h>

#include <QLocale>

#include "core/domain/decision_checks.h"
#include "tests/support/builders.h"

namespace eclosion::publish {
namespace {

class SessionPapersTest : public testing::Test {
 protected:
  SessionPapersTest() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    test::WorldBuilder builder;
    const auto first = builder.startup(QStringLiteral("Renards"));
    const auto second = builder.startup(QStringLiteral("Lapins"));
    builder.phase(first, Phase::construction, QDate(2025, 1, 1));
    builder.phase(second, Phase::investigation, QDate(2026, 1, 1));
    builder.sponsoredBy(first, builder.organisation(QStringLiteral("Ministry")));
    world = builder.build(QDate(2026, 9, 1));
    renards = world->portfolio.startups[first].id;
    lapins = world->portfolio.startups[second].id;
    world->text.organisations[funder] = QStringLiteral("DINUM");
    world->text.personTexts[guest] = QStringLiteral("Ada Example");
    ledger.sessions = {session};
    ledger.attendees = {
        {.id = newId<AttendeeId>(), .session = session.id, .name = guest, .role = QStringLiteral("Voting member")}};
    ledger.agenda = {
        {.id = newId<AgendaItemId>(), .session = session.id, .startup = *renards, .position = QStringLiteral("1"), .pitch = 5},
        {.id = newId<AgendaItemId>(), .session = session.id, .startup = *lapins, .position = QStringLiteral("2")}};
    ledger.documents = {{.id = newId<SessionDocumentId>(),
                         .session = session.id,
                         .title = QStringLiteral("Pack"),
                         .url = QStringLiteral("https://example.org")}};
    const auto decision = [&](const StartupId& startup, DecisionState state, const QDate& date, std::optional<SessionId> in) {
      const auto id = newId<DecisionId>();
      ledger.decisions.push_back({.id = id,
                                  .startup = startup,
                                  .session = in,
                                  .state = state,
                                  .date = date,
                                  .gate = Phase::construction,
                                  .outcome = DecisionOutcome::fundNextPhase,
                                  .periodStart = date,
                                  .periodEnd = date < session.date ? QDate(2026, 8, 1) : QDate(),
                                  .hypothesis = QStringLiteral("People come back"),
                                  .reason = QStringLiteral("Use grew")});
      return id;
    };
    const auto earlier = decision(*renards, DecisionState::recorded, QDate(2026, 3, 1), {});
    ledger.conditions = {{.id = newId<ConditionId>(),
                          .decision = earlier,
                          .text = QStringLiteral("14 regions live"),
                          .due = QDate(2026, 8, 1),
                          .state = ConditionState::met}};
    const auto now = decision(*renards, DecisionState::recorded, session.date, session.id);
    ledger.amounts = {{.id = newId<DecisionAmountId>(),
                       .decision = now,
                       .funder = funder,
                       .route = FundingRoute::ownBudget,
                       .amount = Money::euros(130'000)},
                      {.id = newId<DecisionAmountId>(),
                       .decision = now,
                       .funder = funder,
                       .route = FundingRoute::partnership,
                       .method = PartnershipMethod::reinvoicing,
                       .amount = Money{80'000'50}}};
    ledger.transitions = {{.id = newId<DecisionTransitionId>(), .decision = now, .to = Phase::acceleration}};
    decision(*lapins, DecisionState::draft, session.date, session.id);
    ledger.seal();
  }
  [[nodiscard]] PaperSources sources() const {
    return {world->portfolio, ledger, world->text, QStringLiteral("Coast"), QDate(2026, 9, 17)};
  }
  [[nodiscard]] static QString text(const Paper& paper) { return QString::fromUtf8(paperHtml(paper)); }

  const CommitteeSession session{.id = namedId<SessionId>(u"s"),
                                 .date = QDate(2026, 9, 17),
                                 .title = QStringLiteral("Investment committee"),
                                 .place = QStringLiteral("Paris"),
                                 .startsAt = 14 * 60};
  const OrganisationId funder = newId<OrganisationId>();
  const PersonTextId guest = newId<PersonTextId>();
  std::unique_ptr<test::World> world;
  std::optional<StartupId> renards, lapins;
  Ledger ledger;
};

TEST_F(SessionPapersTest, theAgendaSaysWhoWhenAndWhatWasPromised) {
  const QString agenda = text(agendaPaper(sources(), session));
  for (const char* words :
       {"Agenda: Investment committee", "17 September 2026", "Paris", "Voting member", "Ada Example", "Renards", "Lapins",
        "14:00", "14:25", "14:55", "In all, 55 min", "People come back", "14 regions live, by 1 August 2026 (met)",
        "No earlier decision on record.", "Sponsor", "Ministry", "https://example.org", "Coast, as of 17 September 2026"})
    EXPECT_TRUE(agenda.contains(QLatin1String(words))) << words;
}

// Made a week before: why each startup is due by then.
TEST_F(SessionPapersTest, theAgendaSaysWhyAStartupIsOnIt) {
  PaperSources before = sources();
  before.asOf = QDate(2026, 9, 10);
  const QString agenda = text(agendaPaper(before, session));
  EXPECT_TRUE(agenda.contains(QStringLiteral("Why now")));
  EXPECT_TRUE(agenda.contains(QStringLiteral("The period decided ended on 1 Aug 2026")));
  EXPECT_FALSE(agenda.contains(QStringLiteral("A committee looks at it"))) << "the agenda itself is no reason";
}

TEST_F(SessionPapersTest, theMinutesSayWhatWasDecidedAndWhatWasNot) {
  const QString minutes = text(minutesPaper(sources(), session));
  for (const char* words : {"Minutes: Investment committee", "Fund the next phase: Acceleration", "Use grew", "DINUM",
                            "Partnership, re-invoicing", "On the agenda, without a decision", "Lapins"})
    EXPECT_TRUE(minutes.contains(QLatin1String(words))) << words;
  EXPECT_TRUE(minutes.contains(moneyWords(Money{210'000'50}))) << minutes.toStdString();
}

// Whoever chairs it is named before a team, in whatever order they were written down.
TEST_F(SessionPapersTest, whoHasAPartOfTheirOwnComesFirst) {
  for (const char* name : {"Bea Example", "Cleo Example"}) {
    const auto id = newId<PersonTextId>();
    world->text.personTexts[id] = QString::fromLatin1(name);
    ledger.attendees.push_back({.id = newId<AttendeeId>(), .session = session.id, .name = id, .role = QStringLiteral("Team")});
  }
  ledger.seal();
  const QString agenda = text(agendaPaper(sources(), session));
  EXPECT_LT(agenda.indexOf(QStringLiteral("Voting member")), agenda.indexOf(QStringLiteral("Team")));
  EXPECT_TRUE(agenda.contains(QStringLiteral("Bea Example, Cleo Example")));
}

TEST_F(SessionPapersTest, anEmptySessionSaysSo) {
  const CommitteeSession empty{.id = namedId<SessionId>(u"empty")};
  EXPECT_TRUE(text(agendaPaper(sources(), empty)).contains(QStringLiteral("No startup is on the agenda yet.")));
  EXPECT_TRUE(text(minutesPaper(sources(), empty)).contains(QStringLiteral("No decision was recorded in this session.")));
}

}  // namespace
}  // namespace eclosion::publish
