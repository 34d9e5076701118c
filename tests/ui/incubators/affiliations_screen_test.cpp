// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incubators/affiliations_screen.h"

#include "core/edits/change_record.h"
#include "tests/ui/editing/editing_fixture.h"
#include "ui/shell/navigator.h"
#include "ui/shell/screens.h"

namespace eclosion::test {
namespace {

using AffiliationsScreenTest = EditingWindowTest;

TEST_F(AffiliationsScreenTest, remembersItsPageThoughRowsMovedWhileItWasHidden) {
  window_->navigator().openAffiliation(ui::AffiliationKind::organisation, columns().rowOf(dinum_));
  auto& screen = *qobject_cast<ui::AffiliationsScreen*>(&window_->currentScreen());
  ASSERT_TRUE(screen.copyText().startsWith(QStringLiteral("DINUM"))) << screen.copyText().toStdString();
  window_->showScreen(0);
  ASSERT_TRUE(window_->desk().perform(edits::removeRecord({recordKind<Organisation>, anct_.uuid()})));
  const auto recall = screen.remember();
  screen.setFile(window_->file());
  recall();
  EXPECT_TRUE(screen.copyText().startsWith(QStringLiteral("DINUM"))) << screen.copyText().toStdString();
}

}  // namespace
}  // namespace eclosion::test
