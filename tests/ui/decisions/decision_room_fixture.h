// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/decision_case.h"
#include "core/domain/review_grid.h"
#include "tests/ui/editing/editing_fixture.h"
#include "ui/decisions/decisions_screen.h"
#include "ui/decisions/due_list.h"
#include "ui/decisions/review_sheet.h"
#include "ui/models/ledger_source.h"
#include "ui/shell/screens.h"

namespace eclosion::test {

// The decision room over a real file. Renards' period ended on 15 August 2026, Chouettes are at the committee of 17 September;
// nothing is due of the others.
class DecisionRoomTest : public EditingWindowTest {
 protected:
  void SetUp() override {
    // The file is opened once there is more in it.
    UiTest::SetUp();  // NOLINT(bugprone-parent-virtual-call)
    prepare();
    prepareDecisions();
    open(store::Access::edit);
    enter();
  }
  void prepareDecisions() {
    store::Recorder recorder(*temporary_.file, temporary_.clock, {});
    ASSERT_TRUE(recorder.record({.words = QStringLiteral("decide")}, [this](store::Writer& writer) -> Result<void> {
      writer.put(Decision{.id = decided_,
                          .startup = renards_,
                          .state = DecisionState::recorded,
                          .date = QDate(2026, 2, 20),
                          .gate = Phase::construction,
                          .outcome = DecisionOutcome::extend,
                          .periodStart = QDate(2026, 3, 1),
                          .periodEnd = QDate(2026, 8, 15),
                          .plannedTeam = 4,
                          .hypothesis = QStringLiteral("Foxes are seen by night"),
                          .successCriterion = QStringLiteral("300 sightings a month")});
      writer.put(DecisionAmount{
          .id = namedId<DecisionAmountId>(u"amount"), .decision = decided_, .funder = dinum_, .amount = Money::euros(240'000)});
      writer.put(DecisionScore{
          .id = namedId<DecisionScoreId>(u"score"), .decision = decided_, .criterion = QStringLiteral("usefulness"), .score = 6});
      writer.put(Condition{
          .id = condition_, .decision = decided_, .text = QStringLiteral("Fourteen regions"), .due = QDate(2026, 8, 20)});
      writer.put(CommitteeSession{.id = session_, .date = QDate(2026, 9, 17)});
      writer.put(AgendaItem{.id = namedId<AgendaItemId>(u"item"), .session = session_, .startup = chouettes_});
      return {};
    }));
  }
  void enter() {
    window_->showScreen(ui::screenIndex(QStringLiteral("decisions")));
    room().settle();
    QApplication::processEvents();  // the window is in front by then
  }

  [[nodiscard]] ui::DecisionsScreen& room() { return static_cast<ui::DecisionsScreen&>(window_->currentScreen()); }
  [[nodiscard]] ui::ReviewSheet& sheet() { return room().sheet(); }
  // Until what is due is computed.
  bool waitKnown() {
    return QTest::qWaitFor([this] { return !room().isComputing(); });
  }
  [[nodiscard]] const Ledger& ledger() { return *window_->ledger().waited(); }
  [[nodiscard]] StartupId shown() { return columns().startups[room().shown()].id; }
  [[nodiscard]] std::optional<DecisionCase> draft(const StartupId& startup) {
    const Decision* found = draftOf(ledger(), startup);
    return found ? std::optional(caseOf(ledger(), *found)) : std::nullopt;
  }
  [[nodiscard]] std::optional<int> scoreOf(const StartupId& startup, const QString& criterion) {
    const auto kept = draft(startup);
    if (!kept) return {};
    for (const DecisionScore& score : kept->scores) {
      if (score.criterion == criterion) return score.score;
    }
    return {};
  }

  const DecisionId decided_ = namedId<DecisionId>(u"decided");
  const ConditionId condition_ = namedId<ConditionId>(u"condition");
  const SessionId session_ = namedId<SessionId>(u"session");
};

}  // namespace eclosion::test
