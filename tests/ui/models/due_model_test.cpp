// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/due_model.h"

#include <QAbstractItemModelTester>

#include "core/domain/review_grid.h"
#include "tests/ui/ui_fixture.h"

namespace eclosion::test {
namespace {

using analysis::DueCause;
using analysis::DueItem;
using analysis::DueReason;
using ui::DueModel;

const QDate today(2026, 9, 1);

class DueModelTest : public UiTest {
 protected:
  void SetUp() override {
    UiTest::SetUp();
    WorldBuilder builder;
    for (const auto& [name, phase] : {std::pair(QStringLiteral("Late"), Phase::construction),
                                      {QStringLiteral("Soon"), Phase::investigation},
                                      {QStringLiteral("Planned"), Phase::acceleration},
                                      {QStringLiteral("Other"), Phase::consolidation},
                                      {QStringLiteral("Gone"), Phase::stopped}})
      builder.phase(builder.startup(name), phase, QDate(2024, 1, 1));
    world_ = builder.build(today);
    board_.setPortfolio(&world_->portfolio, &world_->text);
    tester_ = std::make_unique<QAbstractItemModelTester>(&model_, QAbstractItemModelTester::FailureReportingMode::Fatal);
  }
  static DueItem item(Portfolio::Row startup, Phase gate, std::vector<DueCause> causes) {
    return {.startup = startup, .gate = gate, .causes = std::move(causes)};
  }
  void fill(std::vector<Portfolio::Row> added = {}) {
    model_.setItems({item(late, Phase::construction,
                          {{.reason = DueReason::periodEnds, .date = today.addDays(-14)},
                           {.reason = DueReason::committeePlanned, .date = QDate(2026, 10, 21)}}),
                     item(soon, Phase::investigation, {{.reason = DueReason::moneyRunsOut, .date = today.addDays(10)}}),
                     item(planned, Phase::acceleration, {{.reason = DueReason::committeePlanned, .date = QDate(2026, 10, 21)}})},
                    std::move(added), &ledger_);
  }
  QStringList lines() const {
    QStringList lines;
    for (int row = 0; row < model_.rowCount(); ++row) lines << model_.index(row).data().toString();
    return lines;
  }
  // A draft with that many criteria scored.
  void draft(Portfolio::Row startup, Phase gate, size_t scored) {
    const auto id = newId<DecisionId>();
    ledger_.decisions.push_back({.id = id, .startup = world_->portfolio.startups[startup].id, .gate = gate});
    const auto grid = methodGrid(gate);
    for (size_t i = 0; i < scored; ++i)
      ledger_.scores.push_back({.id = newId<DecisionScoreId>(), .decision = id, .criterion = grid[i].key, .score = 7});
    ledger_.scores.push_back(
        {.id = newId<DecisionScoreId>(), .decision = id, .criterion = QStringLiteral("unknown"), .score = 1});
    ledger_.seal();
  }

  static constexpr Portfolio::Row late = 0, soon = 1, planned = 2, other = 3, gone = 4;
  std::unique_ptr<World> world_;
  ui::BoardModel board_;
  Ledger ledger_;
  DueModel model_{board_};
  std::unique_ptr<QAbstractItemModelTester> tester_;
};

TEST_F(DueModelTest, groupsByWhatIsLateThenTheNextCommitteeThenTheTerms) {
  fill({other, planned, gone});
  EXPECT_EQ(lines(), (QStringList{QStringLiteral("Late · 1"), QStringLiteral("Late"), QStringLiteral("Next committee · 1"),
                                  QStringLiteral("Planned"), QStringLiteral("Soon · 1"), QStringLiteral("Soon"),
                                  QStringLiteral("Others · 2"), QStringLiteral("Other"), QStringLiteral("Gone")}));
  EXPECT_EQ(model_.dueCount(), 3);
  EXPECT_EQ(model_.nextCommittee(), QDate(2026, 10, 21));
  EXPECT_EQ(model_.indexOf(late).data(DueModel::lateRole).toInt(), 14);
  EXPECT_EQ(model_.indexOf(soon).data(DueModel::lateRole).toInt(), 0);
  EXPECT_FALSE(model_.flags(model_.index(0)).testFlag(Qt::ItemIsSelectable)) << "a heading is no sheet";
}

TEST_F(DueModelTest, oneReasonAtATime) {
  fill();
  EXPECT_EQ(model_.dueCountOf(DueReason::committeePlanned), 2);
  EXPECT_EQ(model_.dueCountOf(DueReason::conditionDue), 0);
  model_.setReason(DueReason::moneyRunsOut);
  EXPECT_EQ(lines(), (QStringList{QStringLiteral("Soon · 1"), QStringLiteral("Soon")}));
  model_.setReason(DueReason::conditionDue);
  EXPECT_EQ(model_.rowCount(), 0);
  model_.setReason({});
  EXPECT_EQ(model_.dueCount(), 3);
}

TEST_F(DueModelTest, theBoardsFilterHolds) {
  fill();
  board_.setFilter({.only = {soon}, .onlyWords = QStringLiteral("one")});
  fill();
  EXPECT_EQ(lines(), (QStringList{QStringLiteral("Soon · 1"), QStringLiteral("Soon")}));
}

TEST_F(DueModelTest, stepsOverHeadings) {
  fill();
  QStringList walked;
  for (QModelIndex at = model_.next({}, 1); at.isValid(); at = model_.next(at, 1)) walked << at.data().toString();
  EXPECT_EQ(walked, (QStringList{QStringLiteral("Late"), QStringLiteral("Planned"), QStringLiteral("Soon")}));
  EXPECT_EQ(model_.next({}, -1).data().toString(), QStringLiteral("Soon"));
  EXPECT_FALSE(model_.next(model_.indexOf(late), -1).isValid());
}

TEST_F(DueModelTest, saysHowMuchOfTheSheetIsScored) {
  struct Case {
    size_t scored;
    QString words;
    bool ready;
  };
  const size_t all = methodGrid(Phase::construction).size();
  for (const Case& c :
       {Case{0, QString(), false}, Case{3, QStringLiteral("50 %"), false}, Case{all, QStringLiteral("ready"), true}}) {
    ledger_ = {};
    draft(late, Phase::construction, c.scored);
    fill();
    EXPECT_EQ(model_.indexOf(late).data(DueModel::sheetRole).toString(), c.words) << c.scored;
    EXPECT_EQ(model_.indexOf(late).data(DueModel::readyRole).toBool(), c.ready) << c.scored;
  }
}

// What is late and on the next agenda says so, too.
TEST_F(DueModelTest, marksTheAgendaOfTheNextCommittee) {
  fill({other});
  EXPECT_TRUE(model_.indexOf(late).data(DueModel::agendaRole).toBool());
  EXPECT_TRUE(model_.indexOf(planned).data(DueModel::agendaRole).toBool());
  EXPECT_FALSE(model_.indexOf(soon).data(DueModel::agendaRole).toBool());
  EXPECT_FALSE(model_.indexOf(other).data(DueModel::agendaRole).toBool());
}

// A draft says where it leads; without one, the next phase.
TEST_F(DueModelTest, leadsWhereTheDraftDoes) {
  using enum DecisionOutcome;
  struct Case {
    DecisionOutcome outcome;
    std::optional<Phase> to, shown;
  };
  for (const Case& c : {Case{fundNextPhase, {}, Phase::acceleration}, Case{stop, Phase::stopped, Phase::stopped},
                        Case{transfer, Phase::transferred, Phase::transferred}, Case{operate, {}, Phase::operated},
                        Case{pivot, Phase::investigation, Phase::investigation}, Case{pivot, {}, {}}, Case{extend, {}, {}},
                        Case{postpone, {}, {}}}) {
    ledger_ = {};
    DecisionCase made = newCase(world_->portfolio.startups[late].id, Phase::construction, c.outcome, today);
    if (c.to)
      made.transition = DecisionTransition{.id = newId<DecisionTransitionId>(), .decision = made.decision.id, .to = *c.to};
    ledger_.decisions.push_back(made.decision);
    if (made.transition) ledger_.transitions.push_back(*made.transition);
    ledger_.seal();
    fill();
    const QVariant target = model_.indexOf(late).data(DueModel::targetRole);
    EXPECT_EQ(target.isValid() ? std::optional(static_cast<Phase>(target.toInt())) : std::nullopt, c.shown)
        << QString(code(c.outcome)).toStdString();
  }
  ledger_ = {};
  fill();
  EXPECT_EQ(model_.indexOf(late).data(DueModel::targetRole).toInt(), static_cast<int>(Phase::acceleration));
}

TEST_F(DueModelTest, isReadAsOneSentence) {
  draft(late, Phase::construction, 2);
  fill();
  EXPECT_EQ(model_.indexOf(late).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("Late, Construction, The period decided ended on 18 Aug 2026, "
                           "A committee looks at it on 21 Oct 2026, 2 of 6 criteria scored"));
}

}  // namespace
}  // namespace eclosion::test
