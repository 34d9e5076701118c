// SPDX-License-Identifier: GPL-3.0-or-later
// FundingScreen: which fiscal year is looked at, and what is said above the table: that it is another one, that money is
// over-committed.
#include <algorithm>

#include "core/domain/fiscal_year.h"
#include "ui/funding/funding_pane.h"
#include "ui/funding/funding_screen.h"
#include "ui/funding/funding_summary.h"
#include "ui/funding/funding_view.h"
#include "ui/models/formats.h"
#include "ui/models/money_words.h"

namespace eclosion::ui {
namespace {

constexpr int mostNamed = 3;  // envelopes in the warning

}  // namespace

void FundingScreen::showYear(int year) {
  const Portfolio* portfolio = context_.model.portfolio();
  if (!portfolio) return;
  yearOfDate_ = fiscalYearOf(context_.model.date(), portfolio->fiscalYearStartMonth);
  const std::optional<int> chosen = year == yearOfDate_ ? std::nullopt : std::optional(year);
  if (chosen == year_) return;
  year_ = chosen;
  // What is behind a number of one year is not behind one of another.
  if (pane_->query() && (pane_->query()->fiscalYear || pane_->query()->envelope)) closePane();
  refresh();
}

void FundingScreen::followDate() {
  if (year_) showYear(yearOfDate_);
}

void FundingScreen::showFirstOver() {
  showSection(overSection_);
  if (overSection_ == Section::envelopes && !overYears_.empty() &&
      std::find(overYears_.begin(), overYears_.end(), summary_->money().year) == overYears_.end())
    showYear(overYears_.front());
  for (int row = 0; row < model_->rowCount(); ++row) {
    const auto& cells = model_->rowAt(row)->cells;
    if (std::none_of(cells.begin(), cells.end(), [](const auto& c) { return c.tone == FundingCell::Tone::bad; })) continue;
    view_->selectKey(model_->rowAt(row)->key);
    break;
  }
  takeFocus();
}

// Said plainly, with the way back beside it: sums of another year look like any other.
void FundingScreen::tellYear() {
  const Portfolio* portfolio = context_.model.portfolio();
  const bool other = portfolio && year_;
  if (other) {
    const auto name = [&](int year) { return fiscalYearText(year, portfolio->fiscalYearStartMonth); };
    otherYearWords_->setText(
        tr("This is fiscal year %1 as known on %2. The date shown is in fiscal year %3.", "a year, a date, a year")
            .arg(name(*year_), dateText(context_.model.date()), name(yearOfDate_)));
    back_->setText(tr("Back to %1", "a fiscal year").arg(name(yearOfDate_)));
  }
  const bool hadFocus = back_->hasFocus();
  otherYear_->setVisible(other);
  if (!other && hadFocus) takeFocus();
}

QString FundingScreen::yearNotice() const { return otherYear_->isHidden() ? QString() : otherYearWords_->text(); }

// Over-commitment is said whatever the section and the year.
void FundingScreen::tellOver() {
  QStringList envelopes;
  overYears_.clear();
  int startups = 0;
  if (const auto current = sources()) {
    for (const auto& standing : analysis::envelopesAt(current->portfolio, current->ledger, current->date)) {
      if (!standing.isOver() || !standing.hasEnvelope) continue;
      envelopes
          << tr("%1 by %2", "an envelope, a sum").arg(envelopeName(*current, standing.key), exactMoney({-standing.left().cents}));
      overYears_.push_back(standing.key.fiscalYear);
    }
    for (const FundingRow& row : startupsTable(*current).rows) {
      if (std::any_of(row.cells.begin(), row.cells.end(), [](const auto& c) { return c.tone == FundingCell::Tone::bad; }))
        ++startups;
    }
  }
  QStringList sentences;
  overWords_->setToolTip(envelopes.size() > mostNamed ? envelopes.join(QLatin1Char('\n')) : QString());
  if (!envelopes.isEmpty()) {
    QStringList named = envelopes.mid(0, mostNamed);
    if (envelopes.size() > mostNamed) named << tr("%n more", nullptr, static_cast<int>(envelopes.size()) - mostNamed);
    sentences << tr("%n envelope(s) over-committed: %1", nullptr, static_cast<int>(envelopes.size()))
                     .arg(named.join(QStringLiteral("; ")));
  }
  if (startups > 0) sentences << tr("%n startup(s) spent more than was committed", nullptr, startups);
  overSection_ = envelopes.isEmpty() ? Section::startups : Section::envelopes;
  overWords_->setText(sentences.join(QStringLiteral(" · ")));
  over_->setVisible(!sentences.isEmpty());
}

QString FundingScreen::warning() const { return over_->isHidden() ? QString() : overWords_->text(); }

}  // namespace eclosion::ui
