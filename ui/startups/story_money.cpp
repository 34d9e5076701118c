// SPDX-License-Identifier: GPL-3.0-or-later
// Of the page of a startup: decisions with their amounts and conditions, commitments, expenses.
#include <QCoreApplication>

#include "core/publish/words.h"
#include "ui/models/formats.h"
#include "ui/models/money_words.h"
#include "ui/startups/story_sections.h"
#include "ui/startups/story_words.h"

namespace eclosion::ui {
namespace {

struct StoryMoney {
  Q_DECLARE_TR_FUNCTIONS(StoryMoney)
};

QString join(const QStringList& parts) {
  QStringList said;
  for (const QString& part : parts) {
    if (!part.isEmpty()) said << part;
  }
  return said.join(QStringLiteral(" · "));
}

QString sourceOf(const StoryContext& context, const std::optional<OrganisationId>& funder, FundingRoute route,
                 PartnershipMethod method = PartnershipMethod::none) {
  return join({context.organisation(funder), publish::routeName(route), methodWord(method)});
}

void addDecision(const StoryContext& context, const StoryDecision& told, StorySection& section) {
  const Decision& decision = told.decision;
  const bool later = context.isLater(decision.date);
  const auto line = [&](const QString& what, const QString& text) {
    if (!text.isEmpty()) section.rows.push_back({.cells = {{}, {.text = what}, {.text = text}}, .later = later});
  };
  QString outcome = outcomeWord(decision.outcome);
  if (decision.gate)
    outcome = StoryMoney::tr("%1, end of %2", "an outcome, a phase").arg(outcome, publish::phaseName(*decision.gate));
  if (decision.state == DecisionState::draft) outcome = StoryMoney::tr("%1 (draft)").arg(outcome);
  section.rows.push_back({.cells = {{.text = dateText(decision.date)}, {.text = outcome}}, .later = later});
  if (told.session) line(StoryMoney::tr("Session"), join({told.session->title.simplified(), dateText(told.session->date)}));
  Money total;
  for (const DecisionAmount& amount : told.amounts) {
    total += amount.amount;
    line(StoryMoney::tr("Amount"),
         join({exactMoney(amount.amount), sourceOf(context, amount.funder, amount.route, amount.method)}));
  }
  if (told.amounts.size() > 1) line(StoryMoney::tr("In all"), exactMoney(total));
  line(StoryMoney::tr("Period"), spellText(decision.periodStart, decision.periodEnd, true));
  if (decision.plannedTeam) line(StoryMoney::tr("Planned team"), numberText(*decision.plannedTeam));
  line(StoryMoney::tr("Hypothesis"), decision.hypothesis.simplified());
  line(StoryMoney::tr("Success criterion"), decision.successCriterion.simplified());
  line(StoryMoney::tr("Reason"), decision.reason.simplified());
  for (const DecisionScore& score : told.scores) {
    //: A score such as 7 out of 10
    const QString value = score.score ? StoryMoney::tr("%1/10").arg(*score.score) : QString();
    line(score.criterion.simplified(), join({value, score.evidence.simplified()}));
  }
  for (const Condition& condition : told.conditions) {
    const QString due = condition.due.isValid() ? StoryMoney::tr("due %1").arg(dateText(condition.due)) : QString();
    line(StoryMoney::tr("Condition"), join({condition.text.simplified(), due, conditionWord(condition.state)}));
  }
  if (decision.nextReview.isValid()) line(StoryMoney::tr("Next review"), dateText(decision.nextReview));
}

}  // namespace

void addMoney(const StoryContext& context, std::vector<StorySection>& sections) {
  StorySection decisions{.title = StoryMoney::tr("Decisions"), .widths = {18, 30, 52}};
  for (auto told = context.story.decisions.rbegin(); told != context.story.decisions.rend(); ++told)
    addDecision(context, *told, decisions);
  StorySection commitments{.title = StoryMoney::tr("Commitments"), .widths = {18, 18, 64}};
  for (const Commitment& commitment : context.story.commitments) {
    commitments.rows.push_back({.cells = {{.text = dateText(commitment.date)},
                                          {.text = exactMoney(commitment.amount), .figures = true},
                                          {.text = sourceOf(context, commitment.funder, commitment.route)}},
                                .later = context.isLater(commitment.date)});
  }
  StorySection expenses{.title = StoryMoney::tr("Expenses"), .widths = {18, 18, 64}};
  for (const Expense& expense : context.story.expenses) {
    expenses.rows.push_back({.cells = {{.text = dateText(expense.date)},
                                       {.text = exactMoney(expense.amount), .figures = true},
                                       {.text = join({expense.label.simplified(),
                                                      sourceOf(context, expense.funder, expense.route, expense.method)})}},
                             .later = context.isLater(expense.date)});
  }
  for (StorySection* section : {&decisions, &commitments, &expenses}) {
    if (!section->rows.empty()) sections.push_back(std::move(*section));
  }
}

}  // namespace eclosion::ui
