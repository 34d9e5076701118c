// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/due_list.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QStringListModel>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>

#include "core/publish/due_words.h"
#include "core/support/collation.h"
#include "ui/decisions/due_delegate.h"
#include "ui/models/formats.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

using analysis::DueReason;

void DueView::keyPressEvent(QKeyEvent* event) {
  const bool letter = !event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space;
  if (letter && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) return event->ignore();
  QListView::keyPressEvent(event);
}

DueList::DueList(BoardModel& board, DueModel& model, QWidget* parent)
    : Surface(&Tokens::win, Qt::RightEdge, parent),
      board_(board),
      model_(model),
      title_(new TextLabel(TextStep::body, Weight::semibold)),
      count_(new TextLabel(TextStep::body, Weight::regular, &Tokens::tx2)),
      committee_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      past_(new TextLabel(TextStep::meta, Weight::regular, &Tokens::tx2)),
      empty_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      reason_(new Button(Button::Kind::quiet)),
      reasons_(new QMenu(this)),
      view_(new DueView),
      body_(new QStackedWidget),
      field_(new QLineEdit),
      names_(new QStringListModel(this)) {
  setMinimumWidth(px(204));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, px(10), 1, px(10));
  column->setSpacing(px(2));
  auto* head = new QHBoxLayout;
  head->setContentsMargins(px(18), 0, px(18), 0);
  head->setSpacing(px(6));
  head->addWidget(title_);
  head->addWidget(count_);
  head->addStretch(1);
  head->addWidget(committee_);
  column->addLayout(head);
  auto* why = new QHBoxLayout;
  why->setContentsMargins(px(8), 0, px(8), 0);
  reason_->setSmall(true);
  reason_->setTrailing(Icon::chevronDown);
  reason_->setMenu(reasons_);
  why->addWidget(reason_);
  why->addStretch(1);
  column->addLayout(why);
  past_->setWordWrap(true);
  past_->setContentsMargins(px(18), px(4), px(18), px(4));
  column->addWidget(past_);
  view_->setModel(&model_);
  view_->setItemDelegate(new DueDelegate(view_));
  view_->setMouseTracking(true);
  view_->setFrameShape(QFrame::NoFrame);
  view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  view_->setStyleSheet(QStringLiteral("QListView { border: none; border-radius: 0; background: transparent; }"));
  empty_->setWordWrap(true);
  empty_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
  empty_->setContentsMargins(px(18), px(12), px(18), px(12));
  body_->addWidget(view_);
  body_->addWidget(empty_);
  column->addWidget(body_, 1);
  auto* adding = new QHBoxLayout;
  adding->setContentsMargins(px(12), px(6), px(12), 0);
  adding->addWidget(field_);
  column->addLayout(adding);
  field_->setClearButtonEnabled(true);
  auto* completer = new QCompleter(names_, this);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setFilterMode(Qt::MatchContains);
  completer->setMaxVisibleItems(10);
  field_->setCompleter(completer);
  field_->installEventFilter(this);
  connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &DueList::take, Qt::QueuedConnection);
  connect(field_, &QLineEdit::returnPressed, this, [this] { take(field_->text()); });
  connect(reasons_, &QMenu::aboutToShow, this, &DueList::fillReasons);
  connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, &DueList::currentChanged);
  connect(view_, &QListView::activated, this, &DueList::activated);
  retranslate();
}

bool DueList::eventFilter(QObject* object, QEvent* event) {
  if (object == field_ && event->type() == QEvent::FocusIn) fillNames();
  if (object == field_ && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
      !field_->text().isEmpty()) {
    field_->clear();
    return true;
  }
  return Surface::eventFilter(object, event);
}

void DueList::forgetNames() {
  named_ = false;
  rows_.clear();
  names_->setStringList({});
  field_->clear();
}

// Those that may be decided of: in the programme at the date, and shown.
void DueList::fillNames() {
  const Portfolio* portfolio = board_.portfolio();
  if (named_ || !portfolio) return;
  named_ = true;
  rows_.clear();
  QStringList names;
  std::vector<std::pair<QString, Row>> found;
  for (Row row = 0; row < portfolio->startups.size(); ++row) {
    const auto* entry = board_.entryOf(row);
    if (!entry || !inProgramme(entry->phase) || portfolio->startups[row].isArchivedOn(board_.date())) continue;
    found.emplace_back(board_.text()->startupName(portfolio->startups[row].id, board_.date()).simplified(), row);
  }
  const QCollator collator = nameCollator();
  std::sort(found.begin(), found.end(), [&](const auto& a, const auto& b) { return collator.compare(a.first, b.first) < 0; });
  for (const auto& [name, row] : found) {
    names << name;
    rows_.push_back(row);
  }
  names_->setStringList(names);
}

// The whole name, whatever its case; else the only one that has what was typed.
void DueList::take(const QString& typed) {
  fillNames();
  const QStringList names = names_->stringList();
  const QString wanted = typed.trimmed();
  if (wanted.isEmpty()) return;
  std::vector<Row> holding;
  Row chosen = Portfolio::none;
  for (qsizetype i = 0; i < names.size(); ++i) {
    const Row row = rows_[static_cast<size_t>(i)];
    if (names[i].compare(wanted, Qt::CaseInsensitive) == 0 && chosen == Portfolio::none) chosen = row;
    if (names[i].contains(wanted, Qt::CaseInsensitive)) holding.push_back(row);
  }
  if (chosen == Portfolio::none && holding.size() == 1) chosen = holding.front();
  if (chosen == Portfolio::none) return;
  field_->clear();
  Q_EMIT startupWanted(chosen);
}

void DueList::fillReasons() {
  reasons_->clear();
  auto* group = new QActionGroup(reasons_);
  const auto add = [&](std::optional<DueReason> reason) {
    const QString words = reason ? publish::reasonName(*reason) : tr("Any reason");
    //: A reason and how many startups are due for it
    QAction* action = reasons_->addAction(tr("%1 (%2)").arg(words, numberText(model_.dueCountOf(reason))));
    action->setCheckable(true);
    action->setChecked(model_.reason() == reason);
    group->addAction(action);
    connect(action, &QAction::triggered, this, [this, reason] {
      const Row shown = current();
      model_.setReason(reason);
      refresh(state_);
      select(shown);
    });
  };
  add({});
  for (int reason = 0; reason < analysis::dueReasonCount; ++reason) add(static_cast<DueReason>(reason));
}

void DueList::select(Row startup) {
  const QModelIndex index = model_.indexOf(startup);
  if (!index.isValid()) return;
  view_->setCurrentIndex(index);
  view_->scrollTo(index);
}

DueList::Row DueList::current() const { return model_.startupAt(view_->currentIndex()); }

bool DueList::step(int by) {
  const QModelIndex next = model_.next(view_->currentIndex(), by);
  if (!next.isValid()) return false;
  view_->setCurrentIndex(next);
  view_->scrollTo(next);
  return true;
}

void DueList::refresh(State state) {
  state_ = state;
  const bool open = board_.portfolio() != nullptr;
  const QString reason = model_.reason() ? publish::reasonName(*model_.reason()) : tr("Any reason");
  reason_->setText(reason);
  reason_->setAccessibleName(tr("Due for: %1").arg(reason));
  count_->setText(!open || state == State::reading ? QString()
                  : state == State::computing      ? QString(QChar(0x2026))
                                                   : numberText(model_.dueCount()));
  count_->setAccessibleName(state == State::computing ? tr("Computing what is due…") : QString());
  committee_->setText(model_.nextCommittee().isValid()
                          ? tr("Committee %1").arg(shortDateText(model_.nextCommittee(), board_.date()))
                          : QString());
  past_->setVisible(open && board_.isPast());
  past_->setText(
      open ? tr("What was due on %1, as is known now. Nothing can be changed here away from today.").arg(dateText(board_.date()))
           : QString());
  const bool nothing = model_.rowCount() == 0;
  body_->setCurrentIndex(nothing ? 1 : 0);
  if (state == State::reading) {
    empty_->setText(tr("Reading the decisions…"));
  } else if (state == State::computing) {
    empty_->setText(tr("Computing what is due…"));
  } else if (model_.reason()) {
    empty_->setText(tr("Nothing is due for this reason."));
  } else if (!board_.filter().isEmpty() && model_.dueCountOf({}) == 0) {
    empty_->setText(tr("Nothing is due behind the filter. Press Esc to show all startups."));
  } else {
    empty_->setText(
        tr("Nothing is due. A startup comes here when the period of its last decision ends, its review is late, its money runs "
           "out, a condition falls due, or a committee is planned. Any other can be brought in by its name below."));
  }
}

void DueList::retranslate() {
  title_->setText(tr("Due"));
  reason_->setToolTip(tr("Show what is due for one reason only"));
  view_->setAccessibleName(tr("Due for a decision or a review"));
  field_->setPlaceholderText(tr("Add a startup…"));
  field_->setAccessibleName(tr("Bring a startup into the room by its name"));
  model_.retranslate();
}

}  // namespace eclosion::ui
