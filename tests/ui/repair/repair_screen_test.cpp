// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/repair_screen.h"

#include <QTreeView>

#include "tests/ui/editing/editing_fixture.h"
#include "ui/repair/repair_task.h"
#include "ui/shell/screens.h"

namespace eclosion::test {
namespace {

using RepairScreenTest = EditingWindowTest;

TEST_F(RepairScreenTest, twoFindingsOfOneEntryAreRepairedOneAfterTheOther) {
  // Ends before it starts, and goes on with the phase there was already.
  window_.reset();
  temporary_.reopen(store::Access::edit);
  store::Recorder recorder(*temporary_.file, temporary_.clock, {});
  ASSERT_TRUE(recorder.record({.words = QStringLiteral("odd")}, [this](store::Writer& writer) -> Result<void> {
    writer.put(PhasePeriod{.id = namedId<PhaseId>(u"odd"),
                           .startup = lapins_,
                           .phase = Phase::investigation,
                           .start = QDate(2026, 2, 1),
                           .statedEnd = QDate(2026, 1, 1)});
    return {};
  }));
  open(store::Access::edit);
  window_->showScreen(ui::screenIndex(QStringLiteral("repair")));
  auto& screen = *qobject_cast<ui::RepairScreen*>(&window_->currentScreen());
  const auto ofTheEntry = [&] {
    int count = 0;
    for (int row = 0; row < screen.model().rowCount(); ++row) {
      const edits::Repair* repair = screen.model().repairAt(screen.model().index(row, 0));
      if (repair->edit && repair->record.id == namedId<PhaseId>(u"odd").uuid()) ++count;
    }
    return count;
  };
  ASSERT_TRUE(QTest::qWaitFor([&] { return screen.model().rowCount() > 0; }, 5000));
  ASSERT_GE(ofTheEntry(), 2);
  for (int round = 0; round < 6 && ofTheEntry() > 0; ++round) {
    const int before = screen.model().total();
    screen.table().selectAll();
    screen.repairSelected();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !screen.task().isRunning() && screen.model().total() < before; }, 5000));
  }
  EXPECT_EQ(ofTheEntry(), 0);
}

}  // namespace
}  // namespace eclosion::test
