// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/review_sheet.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "core/analysis/due.h"
#include "core/analysis/funding.h"
#include "core/domain/review_grid.h"
#include "core/edits/decide.h"
#include "core/publish/due_words.h"
#include "core/publish/words.h"
#include "ui/decisions/criteria_view.h"
#include "ui/decisions/decision_form.h"
#include "ui/decisions/draft_moves.h"
#include "ui/decisions/grid_dialog.h"
#include "ui/decisions/impact_row.h"
#include "ui/decisions/money_box.h"
#include "ui/decisions/peers_plot.h"
#include "ui/decisions/promise_ledger.h"
#include "ui/decisions/sheet_header.h"
#include "ui/decisions/team_box.h"
#include "ui/editing/edit_desk.h"
#include "ui/editing/facts_dialog.h"
#include "ui/models/criteria_model.h"
#include "ui/models/due_model.h"
#include "ui/models/due_source.h"
#include "ui/models/formats.h"
#include "ui/models/ledger_source.h"
#include "ui/models/moved_rows.h"
#include "ui/models/watch_source.h"
#include "ui/startups/empty_notice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/folding_row.h"
#include "ui/widgets/surface.h"

namespace eclosion::ui {
namespace {

// The second takes what room there is.
QWidget* sideBySide(QWidget* first, QWidget* second) {
  auto* box = new QWidget;
  auto* row = new QHBoxLayout(box);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(px(8));
  row->addWidget(first);
  row->addWidget(second, 1);
  return box;
}

}  // namespace

ReviewSheet::ReviewSheet(const ScreenContext& context, DecisionForm& form, QWidget* parent)
    : QStackedWidget(parent),
      context_(context),
      form_(form),
      texts_(context.model),
      header_(new SheetHeader(context.model)),
      criteriaTitle_(new TextLabel(TextStep::body, Weight::semibold)),
      criteriaHint_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      criteriaState_(new TextLabel(TextStep::small, Weight::medium, &Tokens::tx2)),
      peersTitle_(new TextLabel(TextStep::body, Weight::semibold)),
      impactTitle_(new TextLabel(TextStep::body, Weight::semibold)),
      impactNothing_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      grid_(new Button(Button::Kind::quiet)),
      measure_(new Button(Button::Kind::quiet)),
      watch_(new WatchSource(context.model, context.desk, this)),
      criteria_(new CriteriaModel(this)),
      criteriaView_(new CriteriaView(*criteria_)),
      peers_(new PeersPlot),
      legend_(new PeersLegend(*peers_)),
      impact_(new ImpactRow),
      money_(new MoneyBox),
      team_(new TeamBox(context.model)),
      promises_(new PromiseLedger),
      page_(new Surface(&Tokens::panel)),
      scroll_(new QScrollArea),
      notice_(new EmptyNotice) {
  setFocusProxy(criteriaView_);  // where F6 leads
  build();
  connectParts();
  refresh();
}

ReviewSheet::~ReviewSheet() = default;

void ReviewSheet::build() {
  auto* column = new QVBoxLayout(page_);
  column->setContentsMargins(px(24), px(16), px(24), px(24));
  column->setSpacing(px(20));
  column->addWidget(header_);

  auto* criteria = new QVBoxLayout;
  criteria->setSpacing(px(6));
  criteriaHint_->setElided(true);
  grid_->setSmall(true);
  criteria->addWidget(new FoldingRow(sideBySide(criteriaTitle_, criteriaHint_), sideBySide(criteriaState_, grid_)));
  auto* line = new Surface(&Tokens::line);
  line->setFixedHeight(1);
  criteria->addWidget(line);
  criteria->addWidget(criteriaView_);
  criteria->setSpacing(px(4));
  column->addLayout(criteria);

  auto* peers = new QVBoxLayout;
  peers->setSpacing(px(6));
  auto* peersHead = new FoldingRow(peersTitle_, legend_);
  peersHead->setSpacing(12, 2);
  peers->addWidget(peersHead);
  peers->addWidget(peers_);
  column->addLayout(peers);

  auto* impact = new QVBoxLayout;
  impact->setSpacing(px(6));
  auto* impactHead = new QHBoxLayout;
  measure_->setSmall(true);
  impactHead->addWidget(impactTitle_);
  impactHead->addWidget(impactNothing_, 1);
  impactHead->addWidget(measure_);
  impact->addLayout(impactHead);
  impact->addWidget(impact_);
  column->addLayout(impact);

  const auto separate = [column] {
    auto* separator = new Surface(&Tokens::line);
    separator->setFixedHeight(1);
    column->addWidget(separator);
  };
  separate();
  auto* pair = new QHBoxLayout;
  pair->setSpacing(px(24));
  pair->addWidget(money_, 1);
  pair->addWidget(team_, 1);
  column->addLayout(pair);
  separate();
  column->addWidget(promises_);
  column->addStretch(1);

  // Words that are long in a language are cut or go on below: the sheet is never wider than its pane.
  page_->setMinimumWidth(px(380));
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setWidgetResizable(true);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll_->setFocusPolicy(Qt::NoFocus);
  scroll_->setWidget(page_);
  addWidget(scroll_);
  addWidget(notice_);
  setMinimumWidth(px(420));
}

void ReviewSheet::connectParts() {
  connect(header_, &SheetHeader::pageWanted, this, [this] { Q_EMIT startupActivated(startup_); });
  connect(header_, &SheetHeader::printWanted, this, &ReviewSheet::choosePaper);
  connect(peers_, &PeersPlot::startupActivated, this, &ReviewSheet::startupActivated);
  connect(criteria_, &CriteriaModel::scoreWanted, this, [this](const QString& criterion, std::optional<int> value) {
    score(criterion, [value](DecisionScore& score) { score.score = value; });
  });
  connect(criteria_, &CriteriaModel::evidenceWanted, this, [this](const QString& criterion, const QString& evidence) {
    score(criterion, [evidence](DecisionScore& score) { score.evidence = evidence; });
  });
  connect(criteriaView_, &CriteriaView::refused, this, [this] { Q_EMIT context_.desk.refused(context_.desk.whyNot()); });
  connect(promises_, &PromiseLedger::settleWanted, this, &ReviewSheet::settle);
  connect(grid_, &QAbstractButton::clicked, this, &ReviewSheet::editGrid);
  connect(measure_, &QAbstractButton::clicked, this, [this] {
    if (hasSheet()) editFacts(context_.desk, {recordKind<Startup>, startupId().uuid()}, window(), QLatin1String(facts::metrics));
  });
  connect(&form_, &DecisionForm::draftChanged, this, &ReviewSheet::followLedger);
  connect(watch_, &WatchSource::changed, this, &ReviewSheet::followLedger);
  connect(&context_.desk, &EditDesk::stateChanged, this, &ReviewSheet::followLedger);
}

void ReviewSheet::setFile(OpenPortfolio* file) {
  file_ = file;
  watch_->letGo();
  startup_ = Portfolio::none;
  story_.reset();
  refresh();
}

void ReviewSheet::applyChange(const PortfolioChange& change) {
  startup_ = movedRow(change, startup_);
  texts_.reset();
}

void ReviewSheet::setStartup(Row startup) {
  startup_ = startup;
  criteriaView_->setCurrentIndex({});
  refresh();
  scroll_->verticalScrollBar()->setValue(0);
}

// Whether there is a startup in one of the phases at the date.
bool ReviewSheet::hasSheet() const {
  const Portfolio* portfolio = context_.model.portfolio();
  if (!portfolio || startup_ >= portfolio->startups.size()) return false;
  const auto* entry = context_.model.entryOf(startup_);
  return entry && inProgramme(entry->phase);
}

StartupId ReviewSheet::startupId() const { return context_.model.portfolio()->startups[startup_].id; }
const Ledger* ReviewSheet::ledger() const { return context_.ledger.ledger(); }
Phase ReviewSheet::gate() const { return context_.model.entryOf(startup_)->phase; }
QString ReviewSheet::noticeWords() const { return currentWidget() == notice_ ? notice_->sentence() : QString(); }

void ReviewSheet::sayNothing() {
  const Portfolio* portfolio = context_.model.portfolio();
  if (portfolio && startup_ < portfolio->startups.size()) {
    notice_->say(tr("%1 is not in the programme on %2: there is nothing to decide of it.", "a startup, a date")
                     .arg(texts_.read(startup_).name, dateText(context_.model.date())),
                 {});
  } else {
    notice_->say(tr("Choose a startup on the left to see its review sheet."), {});
  }
  criteria_->clear();
  setCurrentWidget(notice_);
}

void ReviewSheet::refresh() {
  texts_.reset();
  if (!hasSheet()) return sayNothing();
  setCurrentWidget(scroll_);
  header_->show(startup_);
  story_ = file_ ? std::make_unique<StartupStory>(file_->story(startupId())) : nullptr;
  criteriaTitle_->setText(tr("Criteria"));
  criteriaView_->setAccessibleName(tr("Criteria at the end of %1", "a phase").arg(publish::phaseName(gate())));
  grid_->setText(tr("Change the criteria…"));
  impactTitle_->setText(tr("Impact"));
  measure_->setText(tr("Measures…"));
  measure_->setAccessibleName(tr("Open what is measured of it"));
  showPeers();
  followLedger();
}

void ReviewSheet::showPeers() {
  const QString phase = publish::phaseName(gate());
  PeerSpells peers = peersOf(*context_.model.portfolio(), startup_, context_.model.date());
  peersTitle_->setText(tr("Time in %1 against %n past spell(s)", "a phase", static_cast<int>(peers.ended.size())).arg(phase));
  peers_->setPeers(std::move(peers), texts_.read(startup_).name, [this](Row row) { return texts_.read(row).name; });
  legend_->retranslate();
}

void ReviewSheet::showImpact() {
  const Ledger* known = ledger();
  const Decision* last = known ? lastDecisionOf(*known, startupId(), context_.model.date()) : nullptr;
  auto metrics = story_ ? metricFactsOf(story_->metrics, context_.model.date(), last ? last->date : QDate(), ImpactRow::most)
                        : std::vector<MetricFacts>();
  impactNothing_->setText(metrics.empty() ? tr("Nothing is measured yet.") : QString());
  impact_->setVisible(!metrics.empty());
  impact_->setMetrics(std::move(metrics), gate());
}

QDate ReviewSheet::horizon(const Ledger& ledger) const {
  const QDate date = context_.model.date();
  const auto later = [&](const QDate& day) { return day.isValid() && day > date; };
  if (const DecisionCase* draft = form_.draft(); draft && !context_.model.isPast()) {
    if (later(draft->decision.nextReview)) return draft->decision.nextReview;
    if (later(draft->decision.periodEnd)) return draft->decision.periodEnd;
  }
  const Decision* last = lastDecisionOf(ledger, startupId(), date);
  if (last && later(last->nextReview)) return last->nextReview;
  for (const auto& cause : analysis::causesOf(*context_.model.portfolio(), ledger, startup_, date, context_.due.terms())) {
    if (cause.reason == analysis::DueReason::committeePlanned && later(cause.date)) return cause.date;
  }
  return date.addDays(analysis::reviewInterval);
}

void ReviewSheet::followLedger() {
  if (!hasSheet()) return;
  const Ledger* known = ledger();
  const Ledger none;
  const Ledger& read = known ? *known : none;
  const QDate date = context_.model.date();
  showCriteria(read);
  showImpact();
  const QDate until = horizon(read);
  money_->setFunding(analysis::fundingOf(read, startupId(), date), date, until);
  const TeamReport team = teamReportOf(story_ ? *story_ : StartupStory(), *context_.model.portfolio(), startup_, date, until);
  if (isVisible()) watch_->want();
  team_->setTeam(team, watch_->wordsOf(startup_));
  promises_->setPromise(promiseOf(read, startupId(), date),
                        {.metrics = impact_->shortLines(), .team = static_cast<int>(team.facts.members.size())}, date,
                        context_.desk.canEdit());
  QStringList late, due;
  for (const auto& cause : analysis::causesOf(*context_.model.portfolio(), read, startup_, date, context_.due.terms()))
    (cause.date < date ? late : due) << publish::causeSentence(cause, date, read);
  const DecisionCase* draft = form_.draft();
  const bool isOfIt = draft && !context_.model.isPast() && draft->decision.startup == startupId();
  header_->setStep(gate(), leadsTo(isOfIt ? draft : nullptr, gate()));
  header_->setState(known ? QString() : tr("Reading the decisions…"), late, due);
}

void ReviewSheet::showCriteria(const Ledger& ledger) {
  const QDate date = context_.model.date();
  const bool past = context_.model.isPast();
  const Decision* draft = past ? nullptr : draftOf(ledger, startupId());
  const Decision* last = lastDecisionOf(ledger, startupId(), date);
  const auto scoresOf = [&](const Decision* decision) {
    return decision ? caseOf(ledger, *decision).scores : std::vector<DecisionScore>();
  };
  criteria_->set(gridOf(ledger, gate()), scoresOf(draft), scoresOf(last), context_.desk.canEdit());
  criteriaHint_->setText(!criteria_->hasPrevious() ? tr("blocks = score, 0 to 10")
                                                   : tr("blocks = score, mark = review of %1").arg(dateText(last->date)));
  const QStringList weak = criteria_->weakLabels();
  QString state = tr("%1 of %2 scored").arg(criteria_->scoredCount()).arg(criteria_->rowCount());
  if (!weak.isEmpty()) state += QStringLiteral(" · ") + tr("%n weak", nullptr, static_cast<int>(weak.size()));
  criteriaState_->setText(state);
  criteriaState_->setRole(weak.isEmpty() ? &Tokens::tx2 : &Tokens::warn);
  criteriaState_->setToolTip(weak.join(QLatin1Char('\n')));
  grid_->setEnabled(context_.desk.canEdit());
  const QString whyNot = context_.desk.whyNot();
  grid_->setToolTip(whyNot.isEmpty() ? tr("Add, rename or reorder what is looked at when this phase ends") : whyNot);
  measure_->setEnabled(whyNot.isEmpty());
  measure_->setToolTip(whyNot);
}

// Into the draft of the startup, which begins with the first score.
void ReviewSheet::score(const QString& criterion, const std::function<void(DecisionScore&)>& change) {
  const Ledger* known = ledger();
  if (!hasSheet() || !known) return;
  DecisionCase draft =
      form_.draft() ? *form_.draft() : newCase(startupId(), gate(), DecisionOutcome::fundNextPhase, context_.model.today());
  // What the form holds may be older than a score given just now.
  if (const Decision* kept = draftOf(*known, startupId())) {
    if (!form_.draft()) draft = caseOf(*known, *kept);
    draft.scores = caseOf(*known, *kept).scores;
  }
  auto found = std::find_if(draft.scores.begin(), draft.scores.end(),
                            [&](const DecisionScore& score) { return score.criterion == criterion; });
  if (found == draft.scores.end()) {
    draft.scores.push_back({.id = newId<DecisionScoreId>(), .decision = draft.decision.id, .criterion = criterion});
    found = draft.scores.end() - 1;
  }
  change(*found);
  if (!found->score && found->evidence.isEmpty()) draft.scores.erase(found);
  context_.desk.perform(edits::saveDraft(std::move(draft)));
}

void ReviewSheet::settle(const ConditionId& condition, ConditionState state) {
  context_.desk.perform(edits::settleCondition(condition, state, context_.model.today()));
}

void ReviewSheet::editGrid() {
  const Ledger* known = ledger();
  if (!hasSheet() || !known) return;
  if (!context_.desk.canEdit()) return Q_EMIT context_.desk.refused(context_.desk.whyNot());
  GridDialog dialog(*known, gate(), window());
  if (dialog.exec() == QDialog::Accepted) context_.desk.performAll(dialog.words(), dialog.draft().edits());
}

void ReviewSheet::computeNow() { watch_->wantNow(); }

void ReviewSheet::takeFocus() { criteriaView_->setFocus(Qt::OtherFocusReason); }

QString ReviewSheet::plainText() const { return hasSheet() ? document().toPlainText() : QString(); }

}  // namespace eclosion::ui
