// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/session_mode.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "core/publish/session_papers.h"
#include "ui/decisions/decision_form.h"
#include "ui/decisions/review_sheet.h"
#include "ui/editing/edit_desk.h"
#include "ui/models/ledger_source.h"
#include "ui/widgets/button.h"
#include "ui/widgets/folding_row.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {
namespace {

constexpr int tickMilliseconds = 250;

std::vector<AgendaItem> itemsOf(const ScreenContext& context, const SessionId& session) {
  const Ledger* ledger = context.ledger.ledger();
  if (!ledger) return {};
  const auto items = ledger->agendaOf(session);
  return {items.begin(), items.end()};
}

Button* named(Button::Kind kind, const QString& words, const QString& keys) {
  auto* button = new Button(kind);
  button->setText(words);
  button->setKeys(keys);
  return button;
}

}  // namespace

SessionMode::SessionMode(const ScreenContext& context, OpenPortfolio* file, const SessionId& session)
    : QWidget(nullptr, Qt::Window),
      context_(context),
      session_(session),
      items_(itemsOf(context, session)),
      tick_(new QTimer(this)),
      title_(new TextLabel(TextStep::body, Weight::regular, &Tokens::tx2)),
      startup_(new TextLabel(TextStep::pageFigure, Weight::semibold)),
      stage_(new TextLabel(TextStep::screenTitle, Weight::semibold)),
      left_(new TextLabel(TextStep::pageFigure, Weight::semibold)),
      whole_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      said_(new TextLabel(TextStep::small, Weight::medium, &Tokens::tx2)),
      previous_(named(Button::Kind::secondary, tr("Previous"), tr("Page Up"))),
      next_(named(Button::Kind::secondary, tr("Next startup"), tr("Page Down"))),
      run_(named(Button::Kind::secondary, tr("Start the clock"), tr("Space"))),
      part_(named(Button::Kind::secondary, tr("Next part"), QStringLiteral("T"))),
      leave_(named(Button::Kind::quiet, tr("Leave the session"), tr("Esc"))) {
  setAttribute(Qt::WA_DeleteOnClose);
  setObjectName(QStringLiteral("sessionMode"));
  context_.parent = this;
  const Ledger* ledger = context_.ledger.ledger();
  const CommitteeSession* held = ledger ? ledger->session(session) : nullptr;
  if (held) title_->setText(publish::sessionTitle(*held));
  setWindowTitle(title_->text());
  resize(px(1280), px(800));  // where nothing gives it the whole display

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* told = new QWidget;
  auto* line = new QHBoxLayout(told);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(px(12));
  auto* names = new QVBoxLayout;
  names->setSpacing(0);
  title_->setElided(true);
  startup_->setElided(true);
  names->addWidget(title_);
  names->addWidget(startup_);
  line->addLayout(names, 1);
  auto* times = new QVBoxLayout;
  times->setSpacing(0);
  auto* now = new QHBoxLayout;
  left_->setFont(Theme::instance().figures(TextStep::pageFigure));
  now->addWidget(stage_);
  now->addSpacing(px(10));
  now->addWidget(left_);
  times->addLayout(now);
  times->addWidget(whole_);
  line->addLayout(times);
  auto* acts = new QWidget;
  auto* buttons = new QHBoxLayout(acts);
  buttons->setContentsMargins(0, 0, 0, 0);
  buttons->setSpacing(px(12));
  buttons->addStretch(1);
  for (Button* button : {run_, part_, previous_, next_, leave_}) buttons->addWidget(button);
  // The keys beside their words want more room than a small display has.
  strip_ = new FoldingRow(told, acts);
  strip_->setSpacing(24, 8);
  auto* edge = new QVBoxLayout;
  edge->setContentsMargins(px(24), px(12), px(24), px(12));
  edge->addWidget(strip_);
  column->addLayout(edge);
  said_->setWordWrap(true);
  said_->setContentsMargins(px(24), 0, px(24), px(8));
  said_->hide();
  column->addWidget(said_);

  auto* panes = new QSplitter;
  form_ = new DecisionForm(context_, panes);
  sheet_ = new ReviewSheet(context_, *form_);
  sheet_->setFile(file);
  panes->addWidget(sheet_);
  panes->addWidget(form_);
  panes->setHandleWidth(1);
  panes->setChildrenCollapsible(false);
  panes->setStretchFactor(0, 1);
  panes->setSizes({px(1000), px(380)});
  column->addWidget(panes, 1);

  connect(run_, &QAbstractButton::clicked, this, &SessionMode::toggleClock);
  connect(part_, &QAbstractButton::clicked, this, &SessionMode::nextStage);
  connect(previous_, &QAbstractButton::clicked, this, [this] { go(place_ - 1); });
  connect(next_, &QAbstractButton::clicked, this, [this] { go(place_ + 1); });
  connect(leave_, &QAbstractButton::clicked, this, &QWidget::close);
  connect(&context_.ledger, &LedgerSource::changed, this, &SessionMode::follow);
  // The status line is behind this window.
  connect(&context_.desk, &EditDesk::said, this, [this](const QString& sentence) { say(sentence, false); });
  connect(&context_.desk, &EditDesk::refused, this, [this](const QString& sentence) { say(sentence, true); });
  connect(&context_.desk, &EditDesk::failed, this, [this](const Error& error) { say(error.message, true); });
  connect(sheet_, &ReviewSheet::said, this, [this](const QString& sentence) { say(sentence, false); });
  // Written in a field, these keys are the field's; the rest of the display hears them by keyPressEvent().
  connect(new QShortcut(Qt::Key_PageDown, this), &QShortcut::activated, this, [this] { go(place_ + 1); });
  connect(new QShortcut(Qt::Key_PageUp, this), &QShortcut::activated, this, [this] { go(place_ - 1); });
  // The window with these keys is behind this one. A text that is written has its own.
  connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), this), &QShortcut::activated, this, [this] { context_.desk.undo(); });
  for (const int keys : {int(Qt::SHIFT) | int(Qt::Key_Z), int(Qt::Key_Y)})
    connect(new QShortcut(QKeySequence(int(Qt::CTRL) | keys), this), &QShortcut::activated, this,
            [this] { context_.desk.redo(); });
  connect(new QShortcut(Qt::Key_F6, this), &QShortcut::activated, this, [this] {
    QWidget* at = focusWidget();
    at && sheet_->isAncestorOf(at) ? form_->takeFocus() : sheet_->takeFocus();
  });
  connect(tick_, &QTimer::timeout, this, [this] {
    const auto seconds = static_cast<int>(since_.elapsed() / 1000);
    if (seconds == 0) return;
    since_.restart();
    pass(seconds);
  });
  tick_->setInterval(tickMilliseconds);
  show(0);
}

SessionMode::~SessionMode() = default;

void SessionMode::go(int place) {
  if (place >= 0 && place < count() && place != place_) show(place);
}

void SessionMode::show(int place) {
  previous_->setEnabled(place > 0);
  next_->setEnabled(place + 1 < count());
  run_->setEnabled(count() > 0);
  part_->setEnabled(count() > 0);
  if (items_.empty()) {
    place_ = -1;
    startup_->setText(tr("No startup is on the agenda. Leave, and put some on it."));
    return;
  }
  place_ = place;
  const AgendaItem& item = items_[static_cast<size_t>(place)];
  const Portfolio* portfolio = context_.model.portfolio();
  const auto row = portfolio ? portfolio->rowOf(item.startup) : Portfolio::none;
  startup_->setText(tr("%1 of %2: %3", "place, number of startups, name")
                        .arg(place + 1)
                        .arg(count())
                        .arg(context_.model.text()->startupName(item.startup, context_.model.date())));
  form_->setStartup(row);
  sheet_->setStartup(row);
  clock_.begin(item);
  since_.restart();
  tellClock();
  setFocus(Qt::OtherFocusReason);
}

// The agenda may have changed, and rows with it: the startup that is before the committee stays.
void SessionMode::follow() {
  const auto shown = place_ >= 0 && place_ < count() ? std::optional(items_[static_cast<size_t>(place_)].startup) : std::nullopt;
  items_ = itemsOf(context_, session_);
  const auto same = std::find_if(items_.begin(), items_.end(), [&](const AgendaItem& item) { return item.startup == shown; });
  if (same == items_.end()) return show(0);
  place_ = static_cast<int>(same - items_.begin());
  sheet_->refresh();
}

void SessionMode::toggleClock() {
  clock_.run(!clock_.isRunning());
  since_.restart();
  clock_.isRunning() ? tick_->start() : tick_->stop();
  tellClock();
}

void SessionMode::nextStage() {
  clock_.nextStage();
  tellClock();
}

void SessionMode::pass(int seconds) {
  const int before = clock_.left();
  clock_.pass(seconds);
  tellClock();
  if (before <= 0 || clock_.left() > 0) return;
  // The end of a part is said once; nothing blinks.
  QAccessibleEvent alert(left_, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

QString SessionMode::stageWords() const {
  switch (clock_.stage()) {
    case SessionClock::Stage::pitch:
      return tr("Pitch");
    case SessionClock::Stage::questions:
      return tr("Questions");
    case SessionClock::Stage::deliberation:
      return tr("Deliberation");
  }
  return {};
}

void SessionMode::tellClock() {
  const bool over = clock_.left() < 0;
  stage_->setText(stageWords());
  left_->setText(clockText(clock_.left()));
  left_->setRole(over ? &Tokens::bad : &Tokens::tx);
  left_->setAccessibleName(over ? tr("%1: %2 over time", "part, minutes and seconds").arg(stageWords(), clockText(-clock_.left()))
                                : tr("%1: %2 left", "part, minutes and seconds").arg(stageWords(), clockText(clock_.left())));
  whole_->setText(
      over ? tr("over time; %1 of %2 in all").arg(clockText(clock_.spent()), clockText(clock_.planned()))
           : tr("%1 of %2 in all", "time spent, time planned").arg(clockText(clock_.spent()), clockText(clock_.planned())));
  run_->setText(clock_.isRunning() ? tr("Stop the clock") : tr("Start the clock"));
  part_->setEnabled(clock_.stage() != SessionClock::Stage::deliberation);
}

void SessionMode::say(const QString& sentence, bool bad) {
  said_->setRole(bad ? &Tokens::bad : &Tokens::tx2);
  said_->setText(sentence);
  said_->setVisible(!sentence.isEmpty());
  QAccessibleEvent alert(said_, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void SessionMode::leave() {
  tick_->stop();
  context_.ledger.disconnect(this);
  form_->save();
  sheet_->setFile(nullptr);  // it reads elsewhere, too
  close();
}

void SessionMode::keyPressEvent(QKeyEvent* event) {
  if (event->modifiers() == Qt::NoModifier) {
    switch (event->key()) {
      case Qt::Key_Space:
        return toggleClock();
      case Qt::Key_T:
        return nextStage();
      case Qt::Key_Escape:
        close();
        return;
      default:
        break;
    }
  }
  if (form_->takeKey(*event)) return;
  QWidget::keyPressEvent(event);
}

void SessionMode::closeEvent(QCloseEvent* event) {
  form_->save();
  QWidget::closeEvent(event);
}

}  // namespace eclosion::ui
