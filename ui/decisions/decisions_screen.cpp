// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/decisions_screen.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/decisions/decision_form.h"
#include "ui/decisions/due_list.h"
#include "ui/decisions/review_sheet.h"
#include "ui/decisions/session_bar.h"
#include "ui/editing/edit_desk.h"
#include "ui/models/due_source.h"
#include "ui/models/kept_view.h"
#include "ui/models/ledger_source.h"
#include "ui/models/moved_rows.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

QString layoutKey() { return QStringLiteral("decisions"); }

}  // namespace

DecisionsScreen::DecisionsScreen(const ScreenContext& context)
    : Screen(context.parent),
      context_(context),
      model_(new DueModel(context.model, this)),
      list_(new DueList(context.model, *model_)),
      splitter_(new QSplitter) {
  setObjectName(QStringLiteral("decisions"));
  form_ = new DecisionForm(context_, splitter_);
  sheet_ = new ReviewSheet(context_, *form_);
  bar_ = new SessionBar(context_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(bar_);
  column->addWidget(splitter_, 1);
  splitter_->addWidget(list_);
  splitter_->addWidget(sheet_);
  splitter_->addWidget(form_);
  splitter_->setHandleWidth(1);
  splitter_->setChildrenCollapsible(false);
  splitter_->setStretchFactor(0, 0);
  splitter_->setStretchFactor(1, 1);
  splitter_->setStretchFactor(2, 0);
  splitter_->setSizes({px(248), px(760), px(356)});
  splitter_->restoreState(context_.preferences.layout(layoutKey()));
  connect(splitter_, &QSplitter::splitterMoved, this,
          [this] { context_.preferences.setLayout(layoutKey(), splitter_->saveState()); });
  connect(list_, &DueList::currentChanged, this, [this] {
    if (!refilling_ && list_->current() != Portfolio::none) open(list_->current());
  });
  connect(list_, &DueList::activated, sheet_, &ReviewSheet::takeFocus);
  connect(list_, &DueList::startupWanted, this, [this](Row startup) { bringIn(startup, true); });
  connect(sheet_, &ReviewSheet::startupActivated, this, &Screen::startupActivated);
  connect(sheet_, &ReviewSheet::said, this, &Screen::said);
  connect(bar_, &SessionBar::said, this, &Screen::said);
  connect(bar_, &SessionBar::failed, this, &Screen::failed);
  connect(sheet_, &ReviewSheet::failed, this, &Screen::failed);
  connect(form_, &DecisionForm::recorded, this, [this] {
    decided_ = shown_;
    refill();
    list_->view().setFocus(Qt::OtherFocusReason);
  });
  connect(&context_.model, &BoardModel::changed, this, &DecisionsScreen::follow);
  connect(&context_.ledger, &LedgerSource::changed, this, &DecisionsScreen::follow);
  // The list that was awaited, or one by other terms.
  connect(&context_.due, &DueSource::changed, this, [this] {
    if (!awaiting_ && terms_ == context_.due.terms()) return;
    stale_ = stale_ || !isVisible();
    if (isVisible()) fillList();
  });
}

void DecisionsScreen::setFile(OpenPortfolio* file) {
  file_ = file;
  pinned_.clear();
  visiting_ = decided_ = Portfolio::none;
  list_->forgetNames();
  sheet_->setFile(file);
  bar_->setFile(file);
  model_->setReason({});
  forgetList();
  open(Portfolio::none);
  stale_ = true;
  if (isVisible()) refill();
}

void DecisionsScreen::applyChange(const PortfolioChange& change) {
  moveRows(change, pinned_);
  visiting_ = movedRow(change, visiting_);
  decided_ = movedRow(change, decided_);
  shown_ = movedRow(change, shown_);
  // What the list holds are rows from before; it is filled again as soon as the board has followed.
  if (!change.startupMoves.empty()) {
    forgetList();
    moved_ = true;
  }
  list_->forgetNames();
  sheet_->applyChange(change);
}

void DecisionsScreen::forgetList() {
  listedOn_ = {};
  model_->setItems({}, {}, nullptr);
}

void DecisionsScreen::follow() {
  if (std::exchange(moved_, false)) {
    form_->setStartup(shown_);
    sheet_->setStartup(shown_);
  }
  stale_ = true;
  if (isVisible()) refill();
}

// Besides what is due: startups brought in by name, the one carried over, and those with a draft at present, and the one
// that was just decided of.
std::vector<Screen::Row> DecisionsScreen::broughtIn(const Ledger* ledger) const {
  std::vector<Row> rows = pinned_;
  const auto add = [&](Row row) {
    if (row != Portfolio::none && std::find(rows.begin(), rows.end(), row) == rows.end()) rows.push_back(row);
  };
  if (ledger && !context_.model.isPast()) {
    for (const Decision& decision : ledger->decisions) {
      if (decision.state == DecisionState::draft) add(context_.model.portfolio()->rowOf(decision.startup));
    }
  }
  add(visiting_);
  add(decided_);
  std::erase_if(rows, [&](Row row) {
    const auto* entry = context_.model.entryOf(row);
    return !entry || (!inProgramme(entry->phase) && row != decided_);
  });
  return rows;
}

// What is due at the date, and the sheet that was open where it is still on record.
void DecisionsScreen::refill() {
  stale_ = false;
  context_.due.want();
  {
    const QScopedValueRollback quiet(refilling_, true);
    bar_->refresh();
  }
  const Portfolio* portfolio = context_.model.portfolio();
  if (portfolio && shown_ >= portfolio->startups.size()) shown_ = Portfolio::none;
  fillList();
  sheet_->refresh();
}

// What is due is computed away from this thread, however long it takes. Meanwhile an edit leaves the list as it was, so that
// nothing moves twice; of another day nothing is shown until it is known.
void DecisionsScreen::fillList() {
  const Portfolio* portfolio = context_.model.portfolio();
  const Ledger* ledger = portfolio ? context_.ledger.ledger() : nullptr;
  const bool known = ledger && context_.due.isCurrent();
  awaiting_ = ledger && !known;
  if (known) {
    listedOn_ = context_.model.date();
    terms_ = context_.due.terms();
  } else if (listedOn_ != context_.model.date()) {
    listedOn_ = {};
  }
  {
    const QScopedValueRollback quiet(refilling_, true);
    auto due = known ? context_.due.items() : listedOn_.isValid() ? model_->items() : std::vector<analysis::DueItem>();
    if (known) {
      std::vector<StartupId> ids;
      for (const auto& item : due) ids.push_back(portfolio->startups[item.startup].id);
      bar_->setDue(std::move(ids));
    }
    model_->setItems(std::move(due), portfolio ? broughtIn(ledger) : std::vector<Row>(), ledger);
    list_->refresh(listState());
    list_->select(shown_);
  }
  if (shown_ == Portfolio::none && known) open(model_->startupAt(model_->next({}, 1)));
}

DueList::State DecisionsScreen::listState() const {
  if (context_.model.portfolio() && context_.ledger.isReading()) return DueList::State::reading;
  return awaiting_ && listedOn_.isNull() ? DueList::State::computing : DueList::State::known;
}

void DecisionsScreen::open(Row startup) {
  if (startup == shown_ && startup != Portfolio::none) return;
  shown_ = startup;
  {
    const QScopedValueRollback quiet(refilling_, true);
    list_->select(startup);
  }
  form_->setStartup(startup);
  sheet_->setStartup(startup);
  Q_EMIT selectionChanged();
}

std::vector<Screen::Row> DecisionsScreen::selectedStartups() const {
  return shown_ == Portfolio::none ? std::vector<Row>() : std::vector<Row>{shown_};
}

bool DecisionsScreen::bringIn(Row startup, bool pin) {
  const Portfolio* portfolio = context_.model.portfolio();
  if (!portfolio || startup >= portfolio->startups.size()) return false;
  if (stale_) refill();
  const auto* entry = context_.model.entryOf(startup);
  if (!entry || !inProgramme(entry->phase)) {
    Q_EMIT context_.desk.refused(tr("Only a startup in the programme can be decided of."));
    return false;
  }
  if (!model_->indexOf(startup).isValid()) {
    if (pin) {
      pinned_.push_back(startup);
    } else {
      visiting_ = startup;
    }
    refill();
  }
  open(startup);
  return true;
}

void DecisionsScreen::selectStartup(Row startup) { bringIn(startup, false); }

Screen::Recall DecisionsScreen::remember() {
  return [this, pinned = KeptStartups(context_.model, pinned_), shown = KeptStartups(context_.model, selectedStartups())] {
    if (!context_.model.portfolio()) return;
    pinned_ = pinned.in(context_.model);
    const auto rows = shown.in(context_.model);
    if (!rows.empty()) open(rows.front());
    follow();
  };
}

QString DecisionsScreen::copyText() const { return sheet_->plainText(); }
void DecisionsScreen::takeFocus() { list_->view().setFocus(Qt::ShortcutFocusReason); }
QWidget* DecisionsScreen::findField() { return &list_->field(); }

QList<QWidget*> DecisionsScreen::regions() { return {bar_, list_, sheet_, form_}; }

void DecisionsScreen::step(int by) {
  if (!list_->step(by))
    Q_EMIT context_.desk.refused(by > 0 ? tr("This is the last due sheet.") : tr("This is the first due sheet."));
}

void DecisionsScreen::settle() {
  (void)context_.ledger.waited();
  context_.due.wantNow();
  refill();
  sheet_->computeNow();
}

void DecisionsScreen::keyPressEvent(QKeyEvent* event) {
  if (event->modifiers() == Qt::NoModifier && (event->key() == Qt::Key_J || event->key() == Qt::Key_K))
    return step(event->key() == Qt::Key_J ? 1 : -1);
  if (event->matches(QKeySequence::Print)) return sheet_->choosePaper();
  if (form_->takeKey(*event)) return;
  Screen::keyPressEvent(event);
}

void DecisionsScreen::showEvent(QShowEvent* event) {
  if (stale_) refill();
  Screen::showEvent(event);
}

void DecisionsScreen::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    list_->retranslate();
    list_->refresh(listState());
    sheet_->refresh();
  }
  Screen::changeEvent(event);
}

}  // namespace eclosion::ui
