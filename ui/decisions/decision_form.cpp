// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/decision_form.h"

#include "ui/models/ledger_source.h"

namespace eclosion::ui {

DecisionForm::DecisionForm(const ScreenContext& context, QWidget* parent) : QWidget(parent), context_(context) {
  connect(&context_.ledger, &LedgerSource::changed, this, &DecisionForm::follow);
}

void DecisionForm::setStartup(Portfolio::Row startup) {
  startup_ = startup;
  follow();
}

void DecisionForm::follow() {
  const auto before = std::move(draft_);
  draft_.reset();
  const Portfolio* portfolio = context_.model.portfolio();
  const Ledger* ledger = portfolio ? context_.ledger.ledger() : nullptr;
  if (ledger && startup_ < portfolio->startups.size()) {
    if (const Decision* found = draftOf(*ledger, portfolio->startups[startup_].id)) draft_ = caseOf(*ledger, *found);
  }
  if (draft_ != before) Q_EMIT draftChanged();
}

}  // namespace eclosion::ui
