// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/decision_form.h"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSpinBox>
#include <algorithm>
#include <utility>

#include "core/domain/words.h"
#include "ui/decisions/amount_rows.h"
#include "ui/decisions/condition_rows.h"
#include "ui/decisions/draft_keeper.h"
#include "ui/decisions/draft_moves.h"
#include "ui/decisions/form_checks.h"
#include "ui/decisions/form_envelope.h"
#include "ui/decisions/form_outcomes.h"
#include "ui/decisions/form_target.h"
#include "ui/editing/day_field.h"
#include "ui/editing/edit_desk.h"
#include "ui/models/formats.h"
#include "ui/models/ledger_source.h"
#include "ui/widgets/button.h"

namespace eclosion::ui {
namespace {

constexpr int usualMonths = 6;

void showDay(DayField& field, const QDate& day) {
  if (field.day() == day && (day.isValid() || field.text().isEmpty())) return;
  day.isValid() ? field.setDay(day) : field.clear();
}

// What a draft decides, in short.
QString wordsOf(const DecisionCase& draft) {
  QStringList parts{outcomeWord(draft.decision.outcome)};
  if (draft.transition) parts << phaseName(draft.transition->to);
  if (draft.total() > Money{}) parts << moneyWords(draft.total());
  return parts.join(QStringLiteral(" · "));
}

bool isOdd(const DayField& field) { return !field.text().trimmed().isEmpty() && !field.day().isValid(); }

}  // namespace

// Its fields lose the keyboard when they go, and the keeper may be gone by then.
DecisionForm::~DecisionForm() { qApp->disconnect(this); }

void DecisionForm::setStartup(Portfolio::Row startup) {
  const Portfolio* portfolio = context_.model.portfolio();
  const bool known = portfolio && startup < portfolio->startups.size();
  setRecords();
  const bool same = known && keeper_->startup() == portfolio->startups[startup].id;
  if (!same) amounts_->forgetTotal();
  keeper_->setStartup(known ? std::optional(portfolio->startups[startup].id) : std::nullopt);
  scroll_->ensureVisible(0, 0);
  showDraft();
}

const DecisionCase* DecisionForm::draft() const { return keeper_->draft(); }
const std::vector<DecisionCheck>& DecisionForm::checks() const { return checks_->checks(); }

void DecisionForm::save() { keeper_->save(); }

// Another file has other organisations.
void DecisionForm::setRecords() {
  const Editing* editing = context_.desk.editing();
  const edits::Records* records = editing ? &editing->records() : nullptr;
  if (records == std::exchange(records_, records)) return;
  amounts_->setRecords(records);
  target_->setRecords(records);
}

// What is shown of the draft that the keeper has. A field that says it already is left alone, with its caret.
void DecisionForm::showDraft() {
  filling_ = true;
  const DecisionCase* draft = keeper_->draft();
  const auto from = keeper_->phase();
  outcomes_->setChosen(draft ? std::optional(draft->decision.outcome) : std::nullopt);
  fields_->setVisible(draft != nullptr);
  hint_->setVisible(!draft);
  fillSessions();
  if (draft) {
    const Decision& decision = draft->decision;
    target_->showDraft(*draft, from);
    amounts_->setVisible(mayCommit(decision.outcome));
    amounts_->setAmounts(draft->amounts);
    showDay(*effective_, decision.periodStart);
    showDay(*periodEnd_, decision.periodEnd);
    showDay(*review_, decision.nextReview);
    team_->setValue(decision.plannedTeam.value_or(0));
    session_->setCurrentIndex(std::max(0, session_->findData(decision.session ? decision.session->uuid() : QUuid())));
    hypothesis_->setWords(decision.hypothesis);
    criterion_->setWords(decision.successCriterion);
    reason_->setWords(decision.reason);
    conditions_->setConditions(draft->conditions);
  } else {
    amounts_->setAmounts({});
    amounts_->forgetTotal();
    conditions_->setConditions({});
  }
  filling_ = false;
  refresh();
}

// What it is checked against may have changed: money, committees, the phase.
void DecisionForm::refresh() {
  fillSessions();
  offerOutcomes();
  check();
  showState();
  Q_EMIT draftChanged();
}

void DecisionForm::fillSessions() {
  const Ledger* ledger = context_.ledger.ledger();
  const QSignalBlocker quiet(session_);
  const QVariant chosen = session_->currentData();
  session_->clear();
  session_->addItem(tr("None"), QUuid());
  if (!ledger) return;
  for (size_t last = ledger->sessions.size(); last > 0; --last) {
    const CommitteeSession& session = ledger->sessions[last - 1];
    const QString title = session.title.simplified();
    session_->addItem(title.isEmpty() ? dateText(session.date) : QStringLiteral("%1 · %2").arg(dateText(session.date), title),
                      session.id.uuid());
  }
  session_->setCurrentIndex(std::max(0, session_->findData(chosen)));
}

// What cannot be decided in this phase stays in sight, with the reason.
void DecisionForm::offerOutcomes() {
  const Ledger* ledger = context_.ledger.ledger();
  const Portfolio* portfolio = context_.model.portfolio();
  const QString whyNot = context_.desk.whyNot();
  const auto from = keeper_->phase();
  std::optional<CaseFacts> facts;
  for (const DecisionOutcome outcome : FormOutcomes::outcomes) {
    QString why = whyNot;
    if (why.isEmpty() && keeper_->startup() && ledger && portfolio) {
      DecisionCase tried = newCase(*keeper_->startup(), from, outcome, portfolio->today);
      // What has left, or not begun, comes in by the phase that is chosen next.
      if (outcome == DecisionOutcome::fundNextPhase && !(from && inProgramme(*from))) setTarget(tried, Phase::construction);
      if (!facts) facts = caseFacts(*portfolio, *ledger, *context_.model.text(), tried);
      for (const DecisionCheck& one : checkCase(*facts, tried)) {
        if (one.code == CheckCode::outcomeFitsPhase && one.level == CheckLevel::error) why = one.words;
      }
    }
    outcomes_->setWhyNot(outcome, why);
  }
  outcomes_->setEnabled(keeper_->startup().has_value());
}

// Where the next phase leads, and for how long.
void DecisionForm::showDetail() {
  const auto from = keeper_->phase();
  const DecisionCase* draft = keeper_->draft();
  const bool funds = draft && draft->decision.outcome == DecisionOutcome::fundNextPhase;
  auto target = from ? usualTarget(DecisionOutcome::fundNextPhase, *from) : std::nullopt;
  if (funds && draft->transition) target = draft->transition->to;
  QString detail = target ? phaseName(*target) : QString();
  const QDate end = funds ? draft->decision.periodEnd : QDate();
  if (target && end.isValid() && draft->decision.periodStart < end) {
    //: A phase and how long it is funded, such as “Acceleration, 6 mo”
    detail = tr("%1, %2").arg(detail, monthsText(static_cast<int>(draft->decision.periodStart.daysTo(end))));
  }
  outcomes_->setDetail(DecisionOutcome::fundNextPhase, detail);
}

void DecisionForm::showState() {
  showDetail();
  const QString whyNot = keeper_->startup() ? context_.desk.whyNot() : QString();
  const bool may = whyNot.isEmpty();
  why_->setText(whyNot);
  why_->setVisible(!may);
  fields_->setEnabled(may);
  const DecisionCase* draft = keeper_->draft();
  QString state;
  if (!keeper_->isRead() && keeper_->startup()) {
    state = tr("reading…");
  } else if (draft) {
    const QTime saved = keeper_->savedAt();
    //: The state of a draft that is written; %1 is a time of day, such as 10:42
    state = keeper_->isPending() ? tr("draft")
            : saved.isNull()     ? tr("draft, saved")
                                 : tr("draft, saved %1").arg(QLocale().toString(saved, QStringLiteral("HH:mm")));
  }
  state_->setText(state);
  hint_->setText(!keeper_->startup()  ? tr("Select a startup to decide on.")
                 : !keeper_->isRead() ? QString()
                 : recordedOf_ == keeper_->startup()
                     //: %1 is what was decided, such as “Fund the next phase · Acceleration · €240,000”
                     ? tr("Recorded: %1. Ctrl+Z takes it back; choosing an outcome begins another draft.").arg(recordedWords_)
                     : tr("Choose what is decided, by a click or by its key, 1 to 7. That begins a draft."));
  record_->setVisible(draft != nullptr);
  discard_->setVisible(draft != nullptr);
  discard_->setEnabled(may);
  discard_->setToolTip(may ? tr("Throw the draft away; undo brings it back") : whyNot);
}

// What stands in the fields, put into a draft.
DecisionCase DecisionForm::typedCase(DecisionCase draft) const {
  Decision& decision = draft.decision;
  target_->apply(draft);
  if (mayCommit(decision.outcome)) draft.amounts = amounts_->amounts(decision.id);
  if (!isOdd(*effective_)) decision.periodStart = effective_->day();
  if (!isOdd(*periodEnd_)) decision.periodEnd = periodEnd_->day();
  if (!isOdd(*review_)) decision.nextReview = review_->day();
  decision.plannedTeam = team_->value() == 0 ? std::nullopt : std::optional(team_->value());
  decision.hypothesis = hypothesis_->words();
  decision.successCriterion = criterion_->words();
  decision.reason = reason_->words();
  draft.conditions = conditions_->conditions(decision.id);
  return draft;
}

void DecisionForm::typed() {
  if (filling_ || !keeper_->draft()) return;
  keeper_->put(typedCase(*keeper_->draft()));
  check();
  showState();
  Q_EMIT draftChanged();
}

// A committee decides on its day. What takes effect on the day of the decision goes with it.
void DecisionForm::sessionChosen() {
  if (filling_ || !keeper_->draft()) return;
  DecisionCase draft = typedCase(*keeper_->draft());
  const QUuid chosen = session_->currentData().toUuid();
  draft.decision.session = chosen.isNull() ? std::nullopt : std::optional(SessionId(chosen));
  const Ledger* ledger = context_.ledger.ledger();
  const CommitteeSession* session = ledger && draft.decision.session ? ledger->session(*draft.decision.session) : nullptr;
  if (session && session->date.isValid()) {
    if (draft.decision.periodStart == draft.decision.date) draft.decision.periodStart = session->date;
    draft.decision.date = session->date;
  }
  keeper_->put(draft);
  keeper_->save();
  showDraft();
}

// Six months more, from the end that is there or else from the day it takes effect.
void DecisionForm::addMonths() {
  const QDate from = periodEnd_->day().isValid() ? periodEnd_->day() : effective_->day();
  if (!from.isValid()) return;
  const QDate end = from.addMonths(usualMonths);
  const bool together = !review_->day().isValid() || review_->day() == periodEnd_->day();
  periodEnd_->setDay(end);
  if (together) review_->setDay(end);
}

// What cannot be read stops the recording as any other mistake does.
std::vector<DecisionCheck> DecisionForm::unreadable() const {
  std::vector<DecisionCheck> found;
  const auto add = [&](CheckCode code, const QString& words) {
    if (!words.isEmpty()) found.push_back({.code = code, .level = CheckLevel::error, .words = words});
  };
  const DecisionCase* draft = keeper_->draft();
  if (draft && mayCommit(draft->decision.outcome)) add(CheckCode::total, amounts_->problem());
  add(CheckCode::receiver, target_->problem());
  for (const auto& [field, shown] :
       {std::pair(effective_, &effectiveField_), std::pair(periodEnd_, &endField_), std::pair(review_, &reviewField_)}) {
    //: The name of a field, and how a date is written
    if (isOdd(*field)) add(CheckCode::dates, tr("%1: this is not a date. %2").arg(shown->label->text(), DayField::hint()));
  }
  add(CheckCode::conditions, conditions_->problem());
  return found;
}

void DecisionForm::check() {
  const DecisionCase* draft = keeper_->draft();
  const Ledger* ledger = context_.ledger.ledger();
  const Portfolio* portfolio = context_.model.portfolio();
  box_->setVisible(draft != nullptr);
  if (!draft || !ledger || !portfolio) {
    checks_->setChecks({});
    envelope_->setUses({});
    return;
  }
  const DecisionCase decided = asRecorded(*draft, portfolio->today, ledger);
  envelope_->setUses(envelopeUses(*portfolio, *ledger, *context_.model.text(), decided));
  envelope_->setVisible(!envelope_->uses().empty());
  std::vector<DecisionCheck> checks = unreadable();
  const auto told = checkCase(caseFacts(*portfolio, *ledger, *context_.model.text(), decided), decided);
  checks.insert(checks.end(), told.begin(), told.end());
  checks_->setChecks(checks);
  const auto wrong = std::find_if(checks.begin(), checks.end(), [](const auto& one) { return one.level == CheckLevel::error; });
  const QString whyNot = context_.desk.whyNot();
  record_->setEnabled(whyNot.isEmpty() && wrong == checks.end());
  const QString why = !whyNot.isEmpty() ? whyNot : wrong != checks.end() ? wrong->words : QString();
  record_->setToolTip(why.isEmpty() ? tr("Write the decision, and what follows from it, as one edit") : why);
  record_->setAccessibleDescription(why);
  fitTold();
}

void DecisionForm::record() {
  if (!keeper_->draft() || !record_->isVisible()) return;
  if (!record_->isEnabled()) {
    if (const QString why = record_->toolTip(); !why.isEmpty()) Q_EMIT context_.desk.refused(why);
    return;
  }
  const auto& all = checks_->checks();
  const auto asked = std::find_if(all.begin(), all.end(), [](const auto& one) { return one.level == CheckLevel::reason; });
  if (asked != all.end()) {
    Q_EMIT context_.desk.refused(tr("Give a reason first. %1").arg(asked->words));
    reason_->setFocus(Qt::OtherFocusReason);
    scroll_->ensureWidgetVisible(reason_);
    return;
  }
  const auto startup = keeper_->startup();
  const QString words = wordsOf(*keeper_->draft());
  if (!keeper_->record()) return;
  recordedOf_ = startup;
  recordedWords_ = words;
  showState();
  // The fields are gone; undo is meant for the decision, not for a text.
  takeFocus();
  Q_EMIT recorded();
}

void DecisionForm::takeFocus() { outcomes_->takeFocus(); }

void DecisionForm::discard() {
  if (!keeper_->draft() || !discard_->isEnabled()) return;
  takeFocus();
  recordedOf_.reset();
  keeper_->discard();
}

// With or without Shift, as on a French keyboard.
bool DecisionForm::takeKey(const QKeyEvent& event) {
  if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
  static const QString unshifted = QStringLiteral("&é\"'(-è");
  const int place = event.text().size() == 1 ? static_cast<int>(unshifted.indexOf(event.text())) + 1 : 0;
  const int key = event.key() >= Qt::Key_1 && event.key() <= Qt::Key_7 ? event.key() - Qt::Key_0 : place;
  if (key == 0 || !outcomes_->isEnabled()) return false;
  outcomes_->choose(key);
  return true;
}

void DecisionForm::keyPressEvent(QKeyEvent* event) {
  if (!takeKey(*event)) Surface::keyPressEvent(event);
}

// Space presses and opens what has the keyboard here; it is no shortcut of the window.
bool DecisionForm::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
      event->accept();
      return true;
    }
  }
  return Surface::event(event);
}

// One step towards what a line asks for.
void DecisionForm::step(const DecisionCheck& check) {
  const auto take = [this](QWidget* field) {
    field->setFocus(Qt::OtherFocusReason);
    scroll_->ensureWidgetVisible(field);
  };
  if (check.level == CheckLevel::reason) return take(reason_);
  switch (check.code) {
    case CheckCode::missionEnds: {
      const auto row = check.member ? context_.model.portfolio()->rowOf(*check.member) : Portfolio::none;
      if (row == Portfolio::none) return;
      // The screen the form is on leads to people.
      for (QWidget* above = parentWidget(); above; above = above->parentWidget()) {
        if (auto* screen = qobject_cast<Screen*>(above)) Q_EMIT screen->recordActivated({NamedKind::member, row});
      }
      return;
    }
    case CheckCode::weakCriterion:
    case CheckCode::conditions:
      if (check.code == CheckCode::weakCriterion) conditions_->addAnother();
      return take(focusWidget() && conditions_->isAncestorOf(focusWidget()) ? focusWidget() : conditions_);
    case CheckCode::total:
    case CheckCode::envelopeLeft:
      return amounts_->takeFocus(check.route);
    case CheckCode::receiver:
    case CheckCode::stopKind:
    case CheckCode::transitionAllowed:
      return target_->takeFocus();
    case CheckCode::outcomeFitsPhase:
      return takeFocus();
    case CheckCode::teamSize:
      return take(team_);
    case CheckCode::dates:
      for (DayField* field : {effective_, periodEnd_, review_}) {
        if (isOdd(*field)) return take(field);
      }
      return take(effective_);
    case CheckCode::fiscalYearOpen:
      return take(effective_);
    default:
      return;
  }
}

void DecisionForm::focusMoved(const QWidget* from, const QWidget* to) {
  Q_UNUSED(to)
  if (from && isAncestorOf(from) && keeper_->isPending()) keeper_->save();
}

void DecisionForm::resizeEvent(QResizeEvent* event) {
  Surface::resizeEvent(event);
  fitTold();
}

void DecisionForm::hideEvent(QHideEvent* event) {
  save();
  Surface::hideEvent(event);
}

void DecisionForm::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Surface::changeEvent(event);
}

}  // namespace eclosion::ui
