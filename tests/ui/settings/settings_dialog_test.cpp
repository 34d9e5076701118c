// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

#include "tests/ui/ui_fixture.h"
#include "ui/models/due_source.h"
#include "ui/shell/actions.h"

namespace eclosion::test {
namespace {

class SettingsTest : public WindowTest {
 protected:
  // Opens the settings as a person does, does `work` in them, and closes them.
  void inSettings(const std::function<void(QDialog&)>& work) {
    bool opened = false;
    QTimer::singleShot(0, window_.get(), [&] {
      auto* dialog = window_->findChild<QDialog*>(QStringLiteral("settings"));
      opened = dialog != nullptr;
      if (!dialog) return;
      work(*dialog);
      QTest::keyClick(dialog, Qt::Key_Escape);
    });
    window_->actionSet().settings->trigger();
    EXPECT_TRUE(opened);
  }
  static void pick(QDialog& dialog, const QString& field, int index) {
    for (auto* box : dialog.findChildren<QComboBox*>()) {
      if (box->accessibleName() != field) continue;
      box->setCurrentIndex(index);
      Q_EMIT box->activated(index);
    }
  }
  static QSpinBox* days(QDialog& dialog, const QString& field) {
    for (auto* box : dialog.findChildren<QSpinBox*>()) {
      if (box->accessibleName() == field) return box;
    }
    return nullptr;
  }
};

TEST_F(SettingsTest, whatIsSetHoldsAtOnceAndIsRemembered) {
  openInvented();
  inSettings([&](QDialog& dialog) {
    pick(dialog, QStringLiteral("Theme"), 2);
    EXPECT_TRUE(ui::Theme::instance().isDark());
    pick(dialog, QStringLiteral("Zoom"), 3);
    EXPECT_EQ(ui::Theme::instance().zoom(), 120);
    dialog.findChild<QCheckBox*>()->click();
    EXPECT_TRUE(ui::Theme::instance().reducedMotion());
    days(dialog, QStringLiteral("A review is late after"))->setValue(100);
    days(dialog, QStringLiteral("A mission ends soon within"))->setValue(90);
    days(dialog, QStringLiteral("A period ends within"))->setValue(10);
    days(dialog, QStringLiteral("Money runs out within"))->setValue(20);
    days(dialog, QStringLiteral("A condition is due within"))->setValue(40);
    days(dialog, QStringLiteral("A committee meets within"))->setValue(50);
  });
  EXPECT_EQ(window_->model().terms(), (analysis::AttentionTerms{.review = 100, .mission = 90}));
  EXPECT_EQ(preferences_->attentionTerms(), (analysis::AttentionTerms{.review = 100, .mission = 90}));
  const analysis::DueTerms due{.review = 100, .periodEnd = 10, .money = 20, .condition = 40, .committee = 50};
  EXPECT_EQ(window_->due().terms(), due);
  EXPECT_EQ(preferences_->dueTerms(), due);
  EXPECT_EQ(preferences_->themeMode(), ui::ThemeMode::dark);
  EXPECT_EQ(preferences_->zoom(), 120);
  EXPECT_TRUE(preferences_->reducedMotion());
  EXPECT_TRUE(window_->actionSet().reduceMotion->isChecked()) << "the menu says the same";
  inSettings([&](QDialog& dialog) {
    EXPECT_EQ(days(dialog, QStringLiteral("A review is late after"))->value(), 100);
    dialog.findChild<QCheckBox*>()->click();
    for (auto* button : dialog.findChildren<QPushButton*>()) {
      if (button->text() == QLatin1String("Usual values")) button->click();
    }
  });
  EXPECT_EQ(window_->model().terms(), analysis::AttentionTerms{});
  EXPECT_EQ(window_->due().terms(), analysis::DueTerms{});
}

TEST_F(SettingsTest, speakAnotherLanguageAtOnce) {
  inSettings([&](QDialog& dialog) {
    pick(dialog, QStringLiteral("Language"), 2);
    QApplication::processEvents();
    EXPECT_EQ(dialog.windowTitle(), QStringLiteral("[fr] Settings"));
    EXPECT_NE(days(dialog, QStringLiteral("[fr] A review is late after")), nullptr);
  });
  EXPECT_EQ(services_.languages, QStringList{QStringLiteral("fr")});
}

TEST_F(SettingsTest, absurdTermsInAHandEditedFileAreTheUsualOnes) {
  preferences_->setAttentionTerms({.review = -5, .mission = 1'000'000});
  EXPECT_EQ(preferences_->attentionTerms(), analysis::AttentionTerms{});
  preferences_->setDueTerms({.review = 0, .periodEnd = -1, .money = 0, .condition = 99'999, .committee = -60});
  EXPECT_EQ(preferences_->dueTerms(), analysis::DueTerms{});
}

}  // namespace
}  // namespace eclosion::test
