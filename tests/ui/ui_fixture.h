// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QApplication>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

#include "tests/support/fake_services.h"
#include "ui/board/board_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"

namespace eclosion::test {

// The theme on the application, in a known state before and after each test.
class UiTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    static const bool installed = [] {
      ui::Theme::instance().install(*qobject_cast<QApplication*>(QCoreApplication::instance()));
      return true;
    }();
    (void)installed;
  }
  void SetUp() override { reset(); }
  void TearDown() override { reset(); }

 private:
  static void reset() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    speakTestLanguage(false);
    ui::Theme::instance().setMode(ui::ThemeMode::light);
    ui::Theme::instance().setZoom(100);
  }
};

// The whole window over an invented portfolio of 120 startups.
class WindowTest : public UiTest {
 protected:
  void SetUp() override {
    UiTest::SetUp();
    preferences_ = std::make_unique<ui::Preferences>(folder_.filePath(QStringLiteral("preferences.ini")));
    window_ = std::make_unique<ui::MainWindow>(services_, *preferences_);
    window_->resize(1440, 900);
  }
  void TearDown() override {
    window_.reset();
    UiTest::TearDown();
  }
  void openInvented() {
    auto file = std::make_unique<FakePortfolio>(inventedWorld());
    file_ = file.get();
    window_->show(std::move(file));
    showWindow();
  }
  void showWindow() {
    window_->show();
    QApplication::setActiveWindow(window_.get());
    ASSERT_TRUE(QTest::qWaitForWindowExposed(window_.get()));
  }

  QTemporaryDir folder_;
  FakeServices services_;
  std::unique_ptr<ui::Preferences> preferences_;
  std::unique_ptr<ui::MainWindow> window_;
  FakePortfolio* file_ = nullptr;
};

}  // namespace eclosion::test
