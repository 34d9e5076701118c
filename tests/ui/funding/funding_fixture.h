// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/editing/editing_fixture.h"
#include "ui/funding/funding_pane.h"
#include "ui/funding/funding_screen.h"
#include "ui/funding/funding_summary.h"
#include "ui/funding/funding_view.h"
#include "ui/models/ledger_source.h"
#include "ui/shell/screens.h"

namespace eclosion::test {

// The window over a real file of six startups with money: an envelope that is over-committed and one that is not, a startup that
// spent more than it was given, a grant. Today is 1 September 2026.
class FundingTest : public EditingWindowTest {
 protected:
  void SetUp() override {
    // The file is opened once there is more in it.
    UiTest::SetUp();  // NOLINT(bugprone-parent-virtual-call)
    prepare();
    fill();
    open(store::Access::edit);
    window_->showScreen(ui::screenIndex(QStringLiteral("funding")));
    ASSERT_NE(screen(), nullptr);
    ASSERT_NE(window_->ledger().waited(), nullptr);
  }

  void fill() {
    store::Recorder recorder(*temporary_.file, temporary_.clock, {});
    ASSERT_TRUE(recorder.record({.words = QStringLiteral("money")}, [this](store::Writer& writer) -> Result<void> {
      writer.put(Envelope{.id = own_, .funder = dinum_, .fiscalYear = 2026, .amount = Money::euros(100'000)});
      writer.put(Envelope{.id = namedId<EnvelopeId>(u"direct"),
                          .funder = anct_,
                          .route = FundingRoute::partnerDirect,
                          .fiscalYear = 2026,
                          .amount = Money::euros(50'000)});
      int count = 0;
      const auto commit = [&](const StartupId& startup, const OrganisationId& funder, FundingRoute route, const QDate& date,
                              qint64 euros) {
        writer.put(Commitment{.id = namedId<CommitmentId>(QStringLiteral("c%1").arg(++count)),
                              .startup = startup,
                              .funder = funder,
                              .route = route,
                              .date = date,
                              .amount = Money::euros(euros)});
      };
      commit(lapins_, dinum_, FundingRoute::ownBudget, QDate(2026, 2, 1), 70'000);
      commit(merles_, dinum_, FundingRoute::ownBudget, QDate(2026, 3, 1), 50'000);
      commit(renards_, anct_, FundingRoute::partnerDirect, QDate(2026, 3, 1), 20'000);
      const auto spend = [&](std::optional<StartupId> startup, FundingRoute route, const QDate& date, qint64 euros,
                             const char* label) {
        writer.put(Expense{.id = namedId<ExpenseId>(QStringLiteral("e%1").arg(++count)),
                           .startup = startup,
                           .funder = dinum_,
                           .route = route,
                           .date = date,
                           .amount = Money::euros(euros),
                           .label = QString::fromUtf8(label)});
      };
      spend(lapins_, FundingRoute::ownBudget, QDate(2026, 4, 1), 30'000, "Développement");
      spend(lapins_, FundingRoute::ownBudget, QDate(2025, 4, 1), 10'000, "Conception");
      spend(renards_, FundingRoute::partnership, QDate(2026, 5, 1), 25'000, "Hébergement");
      spend(std::nullopt, FundingRoute::ownBudget, QDate(2026, 6, 1), 5'000, "Réseau");
      const auto grant = namedId<DecisionId>(u"grant");
      writer.put(Decision{.id = grant,
                          .startup = merles_,
                          .state = DecisionState::recorded,
                          .date = QDate(2026, 1, 10),
                          .outcome = DecisionOutcome::grant,
                          .reason = QStringLiteral("FAST 12")});
      writer.put(DecisionAmount{
          .id = namedId<DecisionAmountId>(u"grant"), .decision = grant, .funder = dinum_, .amount = Money::euros(200'000)});
      return {};
    }));
  }

  [[nodiscard]] ui::FundingScreen* screen() const { return qobject_cast<ui::FundingScreen*>(&window_->currentScreen()); }
  [[nodiscard]] ui::FundingModel& model() const { return screen()->model(); }
  [[nodiscard]] QString cell(int row, const char* key) const {
    for (int column = 0; column < model().columnCount(); ++column) {
      if (qstrcmp(model().columnAt(column)->key, key) == 0) return model().index(row, column).data().toString();
    }
    ADD_FAILURE() << "no column " << key;
    return {};
  }
  // The row whose first cell says that.
  [[nodiscard]] int rowOf(const QString& first) const {
    for (int row = 0; row < model().rowCount(); ++row) {
      if (model().index(row, 0).data().toString() == first) return row;
    }
    return -1;
  }

  const EnvelopeId own_ = namedId<EnvelopeId>(u"own");
};

}  // namespace eclosion::test
