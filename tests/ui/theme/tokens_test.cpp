// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <gtest/gtest.h>

#include <cmath>

#include "ui/theme/stylesheet.h"
#include "ui/theme/theme.h"

namespace eclosion::test {
namespace {

using ui::Tokens;

double luminance(const QColor& colour) {
  const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
  return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

// WCAG 2.1
double contrast(const QColor& a, const QColor& b) {
  const double la = luminance(a), lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

class TokensTest : public ::testing::TestWithParam<bool> {
 protected:
  const Tokens& t = GetParam() ? ui::darkTokens() : ui::lightTokens();
};

TEST_P(TokensTest, TextIsReadable) {
  for (const QColor& ground : {t.panel, t.sunk, t.win}) {
    for (const QColor& text : {t.tx, t.tx2, t.tx3, t.acctx, t.invt})
      EXPECT_GE(contrast(text, ground), 4.5) << text.name().toStdString();
  }
  EXPECT_GE(contrast(t.onacc, t.acc), 4.5);
  EXPECT_GE(contrast(t.acctx, t.sel), 4.5);
  EXPECT_GE(contrast(t.tx, t.hover), 4.5);
  for (const auto& [text, ground] : {std::pair(t.warn, t.warnbg), std::pair(t.bad, t.badbg), std::pair(t.ok, t.okbg)}) {
    EXPECT_GE(contrast(text, ground), 4.5);
    EXPECT_GE(contrast(text, t.panel), 4.5);
  }
}

TEST_P(TokensTest, ShapesThatInformStandOut) {
  for (const QColor& shape : t.phases) EXPECT_GE(contrast(shape, t.panel), 3.0) << shape.name().toStdString();
  for (const QColor& shape : {t.edge, t.bar, t.warnbar, t.badbar})
    EXPECT_GE(contrast(shape, t.panel), 3.0) << shape.name().toStdString();
  for (const QColor& shape : t.routes) EXPECT_GE(contrast(shape, t.panel), 3.0);
}

TEST_P(TokensTest, TheStyleSheetLeavesNoTokenUnread) {
  const QString sheet = ui::styleSheetFor(t, ui::Theme::instance());
  EXPECT_FALSE(sheet.contains(QLatin1Char('@')));
  EXPECT_FALSE(sheet.contains(QStringLiteral("#000000"))) << "an unknown colour name gives black";
}

INSTANTIATE_TEST_SUITE_P(Themes, TokensTest, ::testing::Values(false, true));

TEST(AvatarTone, CarriesWhiteInitials) {
  for (const char* name : {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"}) {
    EXPECT_GE(contrast(ui::avatarTone(QString::fromLatin1(name)), Qt::white), 4.5) << name;
  }
}

}  // namespace
}  // namespace eclosion::test
