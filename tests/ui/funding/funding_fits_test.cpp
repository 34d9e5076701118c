// SPDX-License-Identifier: GPL-3.0-or-later
// No sum is ever cut, in either language, with and without the side panel.
#include <QHeaderView>
#include <QLineEdit>

#include "core/edits/change_record.h"
#include "tests/support/french.h"
#include "tests/ui/fits.h"
#include "tests/ui/funding/funding_fixture.h"
#include "ui/funding/sum_box.h"
#include "ui/startups/register_header.h"
#include "ui/theme/theme.h"

namespace eclosion::test {
namespace {

using Section = ui::FundingScreen::Section;

class FundingFitsTest : public FundingTest {
 protected:
  void SetUp() override {
    FundingTest::SetUp();
    // Sums as large as any network has.
    ASSERT_TRUE(window_->desk().perform(edits::addRecord(Envelope{.id = newId<EnvelopeId>(),
                                                                  .funder = anct_,
                                                                  .route = FundingRoute::partnership,
                                                                  .fiscalYear = 2026,
                                                                  .amount = Money{123'456'789'012}})));
    ASSERT_TRUE(window_->desk().perform(edits::addRecord(Commitment{.id = newId<CommitmentId>(),
                                                                    .startup = chouettes_,
                                                                    .funder = anct_,
                                                                    .route = FundingRoute::partnership,
                                                                    .date = QDate(2026, 5, 2),
                                                                    .amount = Money{234'567'890'123}})));
  }
  void expectTableFits(const ui::FundingView& view, const std::string& where) {
    const auto& model = static_cast<const ui::FundingModel&>(*view.model());
    const auto& header = static_cast<const ui::RegisterHeader&>(*view.horizontalHeader());
    for (int column = 0; column < model.columnCount(); ++column) {
      if (!model.columnAt(column)->right && !model.columnAt(column)->whole) continue;
      EXPECT_GE(header.sectionSize(column), header.leastWidthOf(column)) << where << ' ' << model.columnAt(column)->key;
      const QFontMetrics metrics(ui::Theme::instance().figures(ui::TextStep::dense));
      for (int row = 0; row < model.rowCount(); ++row) {
        const QString words = model.index(row, column).data().toString();
        EXPECT_GE(header.sectionSize(column), metrics.horizontalAdvance(words) + 20) << where << ": " << words.toStdString();
      }
    }
    EXPECT_GE(header.height(), header.sizeHint().height());
  }
  void expectScreenFits() {
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(window_.get(), &change);
    const QString language = QLocale().language() == QLocale::French ? QStringLiteral("fr") : QStringLiteral("en");
    for (const QSize size : {QSize(1440, 900), QSize(1280, 800)}) {
      window_->resize(size);
      for (const Section section : {Section::envelopes, Section::startups, Section::grants}) {
        screen()->showSection(section);
        screen()->openRow(0);
        letLayOut();
        const QString name = QStringLiteral("funding-%1-%2-%3").arg(language).arg(size.width()).arg(static_cast<int>(section));
        keepPicture(*window_, name);
        ASSERT_EQ(window_->size(), size);
        expectFits(*screen(), name.toStdString());
        expectTableFits(screen()->table(), name.toStdString());
        expectTableFits(screen()->pane().view(), name.toStdString() + " behind");
        for (const auto* box : screen()->summary().findChildren<ui::SumBox*>())
          EXPECT_GE(box->width(), box->minimumSizeHint().width()) << name.toStdString() << ": " << box->text().toStdString();
      }
    }
  }
};

TEST_F(FundingFitsTest, inEnglish) { expectScreenFits(); }

TEST_F(FundingFitsTest, inFrench) {
  const InFrench french;
  expectScreenFits();
}

// Words that come and go fold the bar and unfold it.
TEST_F(FundingFitsTest, followsItsTotals) {
  const InFrench french;
  QEvent change(QEvent::LanguageChange);
  QApplication::sendEvent(window_.get(), &change);
  window_->resize(1280, 800);
  auto* find = qobject_cast<QLineEdit*>(screen()->findField());
  for (const char* words : {"", "nobody", "", "anct"}) {
    find->setText(QLatin1String(words));
    for (const Section section : {Section::envelopes, Section::startups}) {
      screen()->showSection(section);
      letLayOut();
      expectFits(*screen(), words);
    }
  }
}

TEST_F(FundingFitsTest, ofAnotherYearToo) {
  const InFrench french;
  screen()->showYear(2025);
  expectScreenFits();
  EXPECT_FALSE(screen()->yearNotice().isEmpty());
}

}  // namespace
}  // namespace eclosion::test
