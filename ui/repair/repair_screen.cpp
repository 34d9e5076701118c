// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/repair/repair_screen.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLineEdit>
#include <QSet>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/editing/edit_desk.h"
#include "ui/journal/line_delegate.h"
#include "ui/models/moved_rows.h"
#include "ui/repair/repair_task.h"
#include "ui/startups/empty_notice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {
namespace {

// Those that one step may settle together: a second one of the same record was planned on what the first one changes. It is
// found again, or not, once the list is read anew.
std::vector<const edits::Repair*> oneEachRecord(const std::vector<const edits::Repair*>& all,
                                                const std::function<bool(const edits::Repair&)>& wanted) {
  std::vector<const edits::Repair*> some;
  QSet<QUuid> taken;
  for (const edits::Repair* repair : all) {
    if (!wanted(*repair) || taken.contains(repair->record.id)) continue;
    taken.insert(repair->record.id);
    some.push_back(repair);
  }
  return some;
}

bool mayBeRepaired(const edits::Repair& repair) { return static_cast<bool>(repair.edit); }
bool mayBeExplained(const edits::Repair& repair) { return !repair.edit && repair.explain; }

}  // namespace

RepairScreen::RepairScreen(const ScreenContext& context)
    : Screen(context.parent),
      context_(context),
      model_(new RepairsModel(this)),
      task_(new RepairTask(this)),
      find_(new QLineEdit),
      weight_(new QComboBox),
      kind_(new QComboBox),
      words_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      repair_(new Button(Button::Kind::primary)),
      open_(new Button(Button::Kind::secondary)),
      dismiss_(new Button(Button::Kind::secondary)),
      table_(new QTreeView),
      notice_(new EmptyNotice),
      body_(new QStackedWidget) {
  setObjectName(QStringLiteral("repair"));
  build();
  connectParts();
  retranslate();
  refresh();
}

RepairScreen::~RepairScreen() {
  context_.desk.disconnect(this);
  table_->selectionModel()->disconnect(this);
}

void RepairScreen::build() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* bar = new Surface(&Tokens::panel, Qt::BottomEdge);
  auto* lines = new QVBoxLayout(bar);
  lines->setContentsMargins(px(16), px(8), px(16), px(8) + 1);
  lines->setSpacing(px(8));
  auto* first = new QHBoxLayout;
  first->setSpacing(px(8));
  find_->setClearButtonEnabled(true);
  first->addWidget(find_, 2);
  first->addWidget(weight_, 1);
  first->addWidget(kind_, 3);
  kind_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  kind_->setMinimumContentsLength(20);
  lines->addLayout(first);
  auto* second = new QHBoxLayout;
  second->setSpacing(px(8));
  words_->setElided(true);
  second->addWidget(words_, 1);
  for (Button* button : {dismiss_, open_, repair_}) second->addWidget(button);
  lines->addLayout(second);
  column->addWidget(bar);
  table_->setModel(model_);
  dressAsList(*table_, RepairsModel::quietRole, {340, 0, 260, 100});
  table_->setSelectionMode(QAbstractItemView::ExtendedSelection);
  body_->addWidget(table_);
  body_->addWidget(notice_);
  column->addWidget(body_, 1);
  setFocusProxy(table_);
}

void RepairScreen::connectParts() {
  connect(&context_.desk, &EditDesk::changed, this, [this] {
    stale_ = true;
    if (isVisible()) look();
  });
  connect(&context_.desk, &EditDesk::stateChanged, this, &RepairScreen::refreshButtons);
  connect(task_, &RepairTask::listed, this, &RepairScreen::take);
  connect(task_, &RepairTask::failed, this, [this](const Error& error) {
    refresh();
    Q_EMIT failed(error);
  });
  connect(find_, &QLineEdit::textChanged, this, &RepairScreen::filterMoved);
  connect(find_, &QLineEdit::returnPressed, this, &RepairScreen::takeFocus);
  connect(weight_, &QComboBox::currentIndexChanged, this, &RepairScreen::filterMoved);
  connect(kind_, &QComboBox::currentIndexChanged, this, &RepairScreen::filterMoved);
  connect(model_, &QAbstractItemModel::modelReset, this, &RepairScreen::refresh);
  connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
    refreshButtons();
    Q_EMIT selectionChanged();
  });
  connect(table_, &QTreeView::activated, this, &RepairScreen::openCurrent);
  connect(repair_, &QAbstractButton::clicked, this, &RepairScreen::repairSelected);
  connect(open_, &QAbstractButton::clicked, this, &RepairScreen::openCurrent);
  connect(dismiss_, &QAbstractButton::clicked, this, &RepairScreen::dismissSelected);
  connect(notice_, &EmptyNotice::acted, this, [this] {
    quiet_ = true;
    find_->clear();
    weight_->setCurrentIndex(0);
    kind_->setCurrentIndex(0);
    quiet_ = false;
    filterMoved();
    takeFocus();
  });
}

void RepairScreen::setFile(OpenPortfolio* file) {
  source_ = file ? file->repairs() : nullptr;
  looked_ = Portfolio::none;
  listed_ = false;
  task_->setSource(source_);
  model_->setRepairs({});
  stale_ = source_ != nullptr;
  if (isVisible()) look();
  refresh();
}

void RepairScreen::showEvent(QShowEvent* event) {
  if (stale_) look();
  Screen::showEvent(event);
}

void RepairScreen::look() {
  stale_ = false;
  task_->start();
  refresh();
}

void RepairScreen::take() {
  const int row = table_->currentIndex().row();
  listed_ = true;
  model_->setRepairs(task_->takeRepairs());
  fillChoices();
  // What was repaired is gone: the next one stands where it stood.
  if (row >= 0 && model_->rowCount() > 0) table_->setCurrentIndex(model_->index(std::min(row, model_->rowCount() - 1), 0));
  refreshButtons();
}

void RepairScreen::fillChoices() {
  quiet_ = true;
  const QString chosen = kind_->currentData().toString();
  kind_->clear();
  kind_->addItem(tr("Every kind"));
  for (const RepairsModel::Kind& kind : model_->kinds())
    kind_->addItem(tr("%1 (%2)", "reason, how many").arg(kind.reason).arg(kind.count), kind.code);
  // The last of a kind was repaired: nothing is left to filter by.
  kind_->setCurrentIndex(std::max(0, kind_->findData(chosen)));
  quiet_ = false;
  filterMoved();
}

void RepairScreen::filterMoved() {
  if (quiet_) return;
  RepairsModel::Filter filter{.text = find_->text(), .code = kind_->currentData().toString()};
  if (weight_->currentIndex() > 0) filter.severity = weight_->currentIndex() == 1 ? Severity::warning : Severity::note;
  model_->setFilter(filter);
}

void RepairScreen::refresh() {
  const int rows = model_->rowCount();
  if (rows == 0) {
    if (!source_) {
      notice_->say({}, {});
    } else if (!listed_) {
      notice_->say(tr("Looking through the portfolio…"), {});
    } else if (model_->total() > 0) {
      notice_->say(tr("Nothing passes the filter."), tr("Clear the filter"));
    } else {
      notice_->say(tr("Nothing asks for a look: every rule holds, and every finding was dealt with."), {});
    }
  }
  words_->setText(rows == 0                 ? QString()
                  : rows == model_->total() ? tr("%n finding(s)", nullptr, rows)
                                            : tr("%1 of %n finding(s)", nullptr, model_->total()).arg(rows));
  const bool hadFocus = body_->currentWidget()->isAncestorOf(focusWidget());
  body_->setCurrentWidget(rows > 0 ? static_cast<QWidget*>(table_) : notice_);
  if (hadFocus) takeFocus();
  refreshButtons();
}

std::vector<const edits::Repair*> RepairScreen::selected() const {
  std::vector<const edits::Repair*> repairs;
  for (const QModelIndex& index : table_->selectionModel()->selectedRows()) repairs.push_back(model_->repairAt(index));
  return repairs;
}

void RepairScreen::refreshButtons() {
  const auto repairs = selected();
  const auto count = [&](auto test) { return static_cast<int>(std::count_if(repairs.begin(), repairs.end(), test)); };
  const auto repairable = static_cast<int>(oneEachRecord(repairs, mayBeRepaired).size());
  const auto explainable = static_cast<int>(oneEachRecord(repairs, mayBeExplained).size());
  const int dismissable = count([](const edits::Repair* repair) { return repair->mayBeDismissed(); });
  const QString whyNot = context_.desk.whyNot();
  const bool asks = repairable == 0 && explainable > 0;
  repair_->setText(asks ? tr("Say why…") : repairable > 1 ? tr("Repair %n findings", nullptr, repairable) : tr("Repair"));
  repair_->setEnabled(whyNot.isEmpty() && (repairable > 0 || asks));
  repair_->setToolTip(!whyNot.isEmpty()                   ? whyNot
                      : asks                              ? tr("Keeps the reason with the phase: it is no longer asked for")
                      : repairs.empty() || repairable > 0 ? QString()
                                                          : tr("This wants a decision. Open the record and change it there."));
  dismiss_->setEnabled(whyNot.isEmpty() && dismissable > 0);
  dismiss_->setToolTip(!whyNot.isEmpty() ? whyNot
                       : repairs.empty() || dismissable > 0
                           ? QString()
                           : tr("It is so in the portfolio's own facts, and goes once they are other."));
  const edits::Repair* current = model_->repairAt(table_->currentIndex());
  open_->setEnabled(current && current->owner);
}

void RepairScreen::repairSelected() {
  std::vector<edits::Edit> edits;
  std::vector<std::function<edits::Edit(const QString&)>> explains;
  const auto repairs = selected();
  for (const edits::Repair* repair : oneEachRecord(repairs, mayBeRepaired)) edits.push_back(repair->edit);
  for (const edits::Repair* repair : oneEachRecord(repairs, mayBeExplained)) explains.push_back(repair->explain);
  if (edits.size() == 1) {
    context_.desk.perform(edits.front());
    return;
  }
  if (!edits.empty()) {
    context_.desk.performAll(tr("Repair %n finding(s)", nullptr, static_cast<int>(edits.size())), edits);
    return;
  }
  if (explains.empty()) return;
  bool given = false;
  const QString reason = QInputDialog::getText(this, tr("Say why"), tr("Why is it so? The reason is kept with the phase."),
                                               QLineEdit::Normal, {}, &given)
                             .trimmed();
  if (!given || reason.isEmpty()) return;
  for (const auto& explain : explains) edits.push_back(explain(reason));
  edits.size() == 1
      ? context_.desk.perform(edits.front())
      : context_.desk.performAll(tr("Give the reason of %n finding(s)", nullptr, static_cast<int>(edits.size())), edits);
}

void RepairScreen::dismissSelected() {
  std::vector<edits::Edit> edits;
  for (const edits::Repair* repair : selected()) {
    if (repair->mayBeDismissed()) edits.push_back(edits::dismissFinding(*repair->finding));
  }
  if (!edits.empty()) context_.desk.performAll(tr("Dismiss %n finding(s)", nullptr, static_cast<int>(edits.size())), edits);
}

void RepairScreen::openCurrent() {
  const edits::Repair* repair = model_->repairAt(table_->currentIndex());
  const Portfolio* portfolio = context_.model.portfolio();
  if (!repair || !repair->owner || !portfolio) return;
  const QUuid& id = repair->owner->id;
  RecordLink link{.kind = repair->owner->kind};
  switch (link.kind) {
    case NamedKind::startup:
      link.row = rowOfRecord(portfolio->startups, id);
      break;
    case NamedKind::incubator:
      link.row = rowOfRecord(portfolio->incubators, id);
      break;
    case NamedKind::organisation:
      link.row = rowOfRecord(portfolio->organisations, id);
      break;
    case NamedKind::member:
      link.row = rowOfRecord(portfolio->members, id);
      break;
  }
  if (link.row != Portfolio::none) Q_EMIT recordActivated(link);
}

void RepairScreen::applyChange(const PortfolioChange& change) { looked_ = movedRow(change, looked_); }

std::vector<Screen::Row> RepairScreen::selectedStartups() const {
  std::vector<Row> rows;
  const Portfolio* portfolio = context_.model.portfolio();
  if (!portfolio) return rows;
  for (const edits::Repair* repair : selected()) {
    if (!repair->owner || repair->owner->kind != NamedKind::startup) continue;
    if (const Row row = portfolio->rowOf(StartupId(repair->owner->id)); row != Portfolio::none) rows.push_back(row);
  }
  if (rows.empty() && looked_ < portfolio->startups.size()) rows.push_back(looked_);
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  return rows;
}

QString RepairScreen::copyText() const {
  QStringList lines;
  for (const QModelIndex& row : table_->selectionModel()->selectedRows()) {
    QStringList cells;
    for (int column = 0; column < RepairsModel::columns; ++column) cells << row.siblingAtColumn(column).data().toString();
    lines << cells.join(QLatin1Char('\t'));
  }
  return lines.join(QLatin1Char('\n'));
}

void RepairScreen::takeFocus() {
  if (body_->currentWidget() == notice_) {
    if (model_->total() > 0) return notice_->takeFocus();
    return find_->setFocus(Qt::ShortcutFocusReason);
  }
  if (!table_->currentIndex().isValid() && model_->rowCount() > 0) table_->setCurrentIndex(model_->index(0, 0));
  table_->setFocus(Qt::ShortcutFocusReason);
}

QWidget* RepairScreen::findField() { return find_; }

void RepairScreen::retranslate() {
  find_->setPlaceholderText(tr("Find in the list"));
  find_->setAccessibleName(find_->placeholderText());
  weight_->setAccessibleName(tr("Weight"));
  kind_->setAccessibleName(tr("Kind of finding"));
  table_->setAccessibleName(tr("What asks for a look"));
  open_->setText(tr("Open the record"));
  dismiss_->setText(tr("Dismiss"));
  quiet_ = true;
  const int weight = std::max(0, weight_->currentIndex());
  weight_->clear();
  weight_->addItems({tr("Warnings and notes"), tr("Warnings"), tr("Notes")});
  weight_->setCurrentIndex(weight);
  quiet_ = false;
  fillChoices();
  model_->retranslate();
  refresh();
}

void RepairScreen::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    // Reasons were written in the language before.
    stale_ = source_ != nullptr;
    if (isVisible() && stale_) look();
  }
  Screen::changeEvent(event);
}

}  // namespace eclosion::ui
