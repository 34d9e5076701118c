// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/promise_ledger.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include "ui/decisions/condition_row.h"
#include "ui/models/formats.h"
#include "ui/startups/story_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {
namespace {

enum LineOf : size_t { hypothesis, criterion, envelope, team, period, lineCount };

}  // namespace

PromiseLedger::PromiseLedger(QWidget* parent)
    : QWidget(parent),
      title_(new TextLabel(TextStep::body, Weight::semibold)),
      decision_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      nothing_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      conditions_(new TextLabel(TextStep::small, Weight::medium, &Tokens::tx2)),
      grid_(new QGridLayout),
      list_(new QVBoxLayout) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(8));
  auto* head = new QHBoxLayout;
  head->setSpacing(px(8));
  decision_->setElided(true);
  head->addWidget(title_);
  head->addWidget(decision_, 1);
  column->addLayout(head);
  nothing_->setWordWrap(true);
  column->addWidget(nothing_);
  grid_->setHorizontalSpacing(px(16));
  grid_->setVerticalSpacing(px(6));
  grid_->setColumnStretch(1, 5);
  grid_->setColumnStretch(2, 4);
  const auto makeLine = [this](int row, TextStep step, TextLabel::Role role) {
    Line line{new TextLabel(TextStep::small, Weight::regular, &Tokens::tx3), new TextLabel(step, Weight::regular, role),
              new TextLabel(step, Weight::regular, role)};
    int place = 0;
    for (TextLabel* label : {line.what, line.promised, line.observed}) {
      label->setWordWrap(place > 0);
      label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
      grid_->addWidget(label, row, place++);
    }
    return line;
  };
  heads_ = makeLine(0, TextStep::meta, &Tokens::tx3);
  for (int row = 0; row < static_cast<int>(lineCount); ++row) lines_.push_back(makeLine(row + 1, TextStep::dense, &Tokens::tx));
  column->addLayout(grid_);
  column->addWidget(conditions_);
  list_->setSpacing(px(4));
  column->addLayout(list_);
}

void PromiseLedger::say(size_t line, const QString& what, const QString& promised, const QString& observed) {
  const Line& labels = lines_[line];
  const bool shown = !promised.isEmpty();
  labels.what->setText(what);
  labels.promised->setText(promised);
  labels.observed->setText(observed);
  for (TextLabel* label : {labels.what, labels.promised, labels.observed}) label->setVisible(shown);
}

void PromiseLedger::setPromise(const std::optional<PromiseFacts>& promise, const Observed& observed, const QDate& date,
                               bool editable) {
  title_->setText(tr("Promised and observed"));
  nothing_->setVisible(!promise);
  decision_->setVisible(promise.has_value());
  for (TextLabel* label : {heads_.what, heads_.promised, heads_.observed}) label->setVisible(promise.has_value());
  if (!promise) {
    nothing_->setText(tr("No decision is on record, so nothing was promised. What is recorded now comes back here next time."));
    for (size_t line = 0; line < lineCount; ++line) say(line, {}, {}, {});
    return showConditions({}, date, editable);
  }
  const Decision& decision = promise->decided.decision;
  decision_->setText(tr("%1, %2", "an outcome, a date").arg(outcomeWord(decision.outcome), dateText(decision.date)));
  heads_.promised->setText(tr("Promised"));
  heads_.observed->setText(tr("Observed"));
  say(hypothesis, tr("Hypothesis"), decision.hypothesis.simplified(), QString());
  QString measured = observed.metrics.join(QLatin1Char('\n'));
  if (measured.isEmpty()) measured = tr("nothing is measured");
  say(criterion, tr("Success criterion"), decision.successCriterion.simplified(), measured);
  const Money total = promise->decided.total();
  QString spent = tr("%1 spent since", "money").arg(moneyText(promise->spentSince));
  if (total.cents > 0) {
    const auto share = promise->spentSince.cents * 100 / total.cents;
    spent = tr("%1 spent since (%2 %)", "money, a share").arg(moneyText(promise->spentSince), numberText(share));
  }
  say(envelope, tr("Envelope"), total.cents != 0 ? moneyText(total) : QString(), spent);
  say(team, tr("Team"), decision.plannedTeam ? tr("%n people planned", nullptr, *decision.plannedTeam) : QString(),
      tr("%n people now", nullptr, observed.team));
  QString left;
  if (decision.periodEnd.isValid()) {
    const auto days = static_cast<int>(date.daysTo(decision.periodEnd));
    left = days >= 0 ? tr("%1 left", "a length of time").arg(exactDaysText(days))
                     : tr("ended %1 ago", "a length of time").arg(exactDaysText(-days));
  }
  say(period, tr("Period"), decision.periodEnd.isValid() ? tr("until %1", "a date").arg(dateText(decision.periodEnd)) : QString(),
      left);
  std::vector<PromiseFacts::Earlier> conditions;
  for (const Condition& condition : promise->decided.conditions) conditions.push_back({.condition = condition, .decided = {}});
  conditions.insert(conditions.end(), promise->earlier.begin(), promise->earlier.end());
  showConditions(conditions, date, editable);
}

// Rows stay where they are, so that the keyboard does too when one is settled.
void PromiseLedger::showConditions(const std::vector<PromiseFacts::Earlier>& conditions, const QDate& date, bool editable) {
  conditions_->setVisible(!conditions.empty());
  conditions_->setText(tr("Conditions · %1").arg(numberText(static_cast<qint64>(conditions.size()))));
  shown_.clear();
  for (size_t i = 0; i < conditions.size(); ++i) {
    if (i == rows_.size()) {
      auto* row = new ConditionRow(this);
      rows_.push_back(row);
      list_->addWidget(row);
      connect(row, &ConditionRow::settleWanted, this, [this, i](ConditionState state) {
        if (i < shown_.size()) Q_EMIT settleWanted(shown_[i], state);
      });
    }
    shown_.push_back(conditions[i].condition.id);
    rows_[i]->setCondition(conditions[i].condition, date, editable, conditions[i].decided);
    rows_[i]->show();
  }
  for (size_t i = conditions.size(); i < rows_.size(); ++i) rows_[i]->hide();
}

QString PromiseLedger::plainText() const {
  QStringList text{title_->text() + (decision_->isHidden() ? QString() : QStringLiteral(" · ") + decision_->text())};
  if (!nothing_->isHidden()) text << nothing_->text();
  for (const Line& line : lines_) {
    if (line.what->isHidden()) continue;
    //: What was promised, such as “Hypothesis: …”
    QString said = tr("%1: %2").arg(line.what->text(), line.promised->text());
    if (!line.observed->text().isEmpty())
      said += QStringLiteral(" · ") + line.observed->text().replace(QLatin1Char('\n'), QStringLiteral("; "));
    text << said;
  }
  for (size_t i = 0; i < shown_.size(); ++i) text << rows_[i]->plainText();
  return text.join(QLatin1Char('\n'));
}

}  // namespace eclosion::ui
