// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charts_screen.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <algorithm>

#include "ui/charts/chart_choices.h"
#include "ui/charts/chart_gallery.h"
#include "ui/charts/chart_task.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/deck_list.h"
#include "ui/charts/deck_strip.h"
#include "ui/charts/rows_pane.h"
#include "ui/editing/edit_desk.h"
#include "ui/models/chart_table_model.h"
#include "ui/models/formats.h"
#include "ui/models/record_link.h"
#include "ui/shell/preferences.h"
#include "ui/shell/services.h"
#include "ui/startups/empty_notice.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

QString layoutKey() { return QStringLiteral("charts-gallery"); }
QString panesKey() { return QStringLiteral("charts-panes"); }

}  // namespace

ChartsScreen::ChartsScreen(const ScreenContext& context)
    : Screen(context.parent),
      context_(context),
      task_(new ChartTask(this)),
      gallery_(new ChartGallery),
      view_(new ChartView),
      tableModel_(new ChartTableModel(this)),
      table_(new QTableView),
      notice_(new EmptyNotice),
      choices_(new ChartChoicesPanel),
      rows_(new RowsPane),
      name_(new TextLabel(TextStep::screenTitle, Weight::semibold)),
      state_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      stop_(new Button(Button::Kind::secondary)),
      tableButton_(new Button(Button::Kind::chip)),
      copy_(new Button(Button::Kind::secondary)),
      export_(new Button(Button::Kind::secondary)),
      add_(new Button(Button::Kind::primary, Icon::plus)),
      exportMenu_(new QMenu(this)),
      body_(new QStackedWidget),
      side_(new QStackedWidget),
      deck_(new DeckStrip(context.desk, context.preferences, *task_)),
      splitter_(new QSplitter(Qt::Horizontal)),
      panes_(new QSplitter(Qt::Horizontal)),
      settle_(new QTimer(this)),
      slow_(new QTimer(this)) {
  setObjectName(QStringLiteral("charts"));
  build();
  connectParts();
  retranslate();
}

ChartsScreen::~ChartsScreen() {
  context_.desk.disconnect(this);
  context_.model.disconnect(this);
  deck_->disconnect(this);
  task_->disconnect(this);
}

void ChartsScreen::build() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* bar = new Surface(&Tokens::panel, Qt::BottomEdge);
  auto* row = new QHBoxLayout(bar);
  row->setContentsMargins(px(16), px(8), px(16), px(8) + 1);
  row->setSpacing(px(8));
  name_->setElided(true);
  row->addWidget(name_, 1);
  row->addWidget(state_);
  row->addWidget(stop_);
  stop_->hide();
  tableButton_->setCheckable(true);
  copy_->setKeys(QStringLiteral("Ctrl C"));
  export_->setMenu(exportMenu_);
  export_->setTrailing(Icon::chevronDown);
  for (Button* button : {tableButton_, copy_, export_, add_}) row->addWidget(button);
  column->addWidget(bar);
  table_->setObjectName(QStringLiteral("chartTable"));
  table_->setModel(tableModel_);
  table_->setFrameShape(QFrame::NoFrame);
  table_->setShowGrid(false);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->verticalHeader()->hide();
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  for (QWidget* page : {static_cast<QWidget*>(notice_), static_cast<QWidget*>(view_), static_cast<QWidget*>(table_)})
    body_->addWidget(page);
  side_->addWidget(choices_);
  side_->addWidget(rows_);
  auto* right = new QWidget;
  auto* below = new QVBoxLayout(right);
  below->setContentsMargins(0, 0, 0, 0);
  below->setSpacing(0);
  panes_->addWidget(body_);
  panes_->addWidget(side_);
  panes_->setStretchFactor(0, 1);
  panes_->setSizes({px(880), px(240)});
  below->addWidget(panes_, 1);
  below->addWidget(deck_);
  splitter_->addWidget(gallery_);
  splitter_->addWidget(right);
  splitter_->setStretchFactor(1, 1);
  splitter_->setSizes({px(226), px(1120)});
  for (const auto& [splitter, key] : {std::pair(splitter_, layoutKey()), std::pair(panes_, panesKey())}) {
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->restoreState(context_.preferences.layout(key));
  }
  column->addWidget(splitter_, 1);
  settle_->setSingleShot(true);
  settle_->setInterval(400);
  slow_->setInterval(1000);
  setFocusProxy(view_);
}

void ChartsScreen::connectParts() {
  connect(&context_.model, &BoardModel::changed, this, &ChartsScreen::follow);
  connect(task_, &ChartTask::drawn, this, &ChartsScreen::take);
  connect(task_, &ChartTask::drawnSmall, gallery_, &ChartGallery::setPicture);
  connect(task_, &ChartTask::stopped, this, &ChartsScreen::tellStopped);
  connect(stop_, &QAbstractButton::clicked, task_, &ChartTask::cancel);
  connect(task_, &ChartTask::failed, this, [this](const QString& message) {
    slow_->stop();
    stop_->hide();
    state_->clear();
    notice_->say(message, tr("Read again"));
    body_->setCurrentWidget(notice_);
  });
  connect(gallery_, &ChartGallery::kindChosen, this, &ChartsScreen::showKind);
  connect(&gallery_->list(), &QListView::activated, this, &ChartsScreen::takeFocus);
  connect(choices_, &ChartChoicesPanel::optionsPicked, this, [this](const publish::ChartOptions& options) {
    options_[kind_] = options;
    save();
    want();
  });
  connect(view_, &ChartView::markOpened, this, &ChartsScreen::openMark);
  connect(choices_, &ChartChoicesPanel::expectationsWanted, this, &ChartsScreen::setExpectations);
  connect(view_, &ChartView::titleTyped, this, &ChartsScreen::keepTitle);
  view_->setDragged([this] { return dragged(); });
  connect(rows_, &RowsPane::closed, this, &ChartsScreen::closeRows);
  connect(rows_, &RowsPane::rowOpened, this, [this](Row row) {
    if (rows_->what() == publish::RowsBehind::members) {
      Q_EMIT recordActivated({.kind = NamedKind::member, .row = row});
    } else {
      Q_EMIT startupActivated(row);
    }
  });
  connect(tableButton_, &QAbstractButton::toggled, this, &ChartsScreen::showTable);
  connect(copy_, &QAbstractButton::clicked, this, &ChartsScreen::copyNow);
  connect(notice_, &EmptyNotice::acted, this, &ChartsScreen::want);
  connect(settle_, &QTimer::timeout, this, &ChartsScreen::wantSmall);
  connect(slow_, &QTimer::timeout, this, &ChartsScreen::tellProgress);
  for (const auto& [splitter, key] : {std::pair(splitter_, layoutKey()), std::pair(panes_, panesKey())}) {
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, moved = splitter, kept = key] { context_.preferences.setLayout(kept, moved->saveState()); });
  }
  connect(add_, &QAbstractButton::clicked, this, [this] { addToDeck(kind_); });
  connect(deck_, &DeckStrip::chartWanted, this, [this] { addToDeck(kind_); });
  connect(deck_, &DeckStrip::chartDropped, this, &ChartsScreen::addToDeck);
  connect(deck_, &DeckStrip::slideShown, this, &ChartsScreen::showSlide);
  connect(deck_, &DeckStrip::said, this, &Screen::said);
  connect(deck_, &DeckStrip::failed, this, &Screen::failed);
  connect(&context_.desk, &EditDesk::stateChanged, this, &ChartsScreen::tellDeck);
  auto* add = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), this);
  add->setContext(Qt::WidgetWithChildrenShortcut);
  connect(add, &QShortcut::activated, this, [this] { addToDeck(kind_); });
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    smallOf_ = {};
    follow();
  });
}

void ChartsScreen::setFile(OpenPortfolio* file) {
  file_ = file;
  task_->setFile(file);
  deck_->setFile(file);
  view_->setChart({});
  gallery_->forgetPictures();
  smallOf_ = {};
  options_.clear();
  titles_.clear();
  closeRows();
  body_->setCurrentWidget(notice_);
  notice_->say(file ? tr("Reading the portfolio…") : QString(), {});
  restore();
  readTitles();
  follow();
}

void ChartsScreen::applyChange(const PortfolioChange& change) {
  deck_->applyChange(change);
  if (DeckStrip::isOfDecksAlone(change)) return;
  task_->forget();
  closeRows();
  smallOf_ = {};
  // Milestones, settings and money are in no column, so that the board does not say that there is something to follow.
  readTitles();
  follow();
}

void ChartsScreen::follow() {
  stale_ = !isVisible();
  if (stale_) return;
  deck_->follow();
  tellChoices();
  want();
}

void ChartsScreen::showEvent(QShowEvent* event) {
  if (stale_) {
    stale_ = false;
    deck_->follow();
    tellChoices();
    want();
  }
  Screen::showEvent(event);
}

publish::ChartOptions ChartsScreen::optionsOf(const QString& kind) const {
  const auto found = options_.find(kind);
  publish::ChartOptions options = found == options_.end() ? publish::ChartOptions() : found->second;
  // What the window is narrowed to holds here too, where nothing else was chosen.
  const Portfolio* portfolio = context_.model.portfolio();
  if (portfolio && options.incubators.empty()) {
    for (const Row row : context_.model.filter().incubators) {
      if (row < portfolio->incubators.size()) options.incubators.push_back(portfolio->incubators[row].id);
    }
  }
  return options;
}

void ChartsScreen::want() {
  if (!file_ || !context_.model.portfolio() || kind_.isEmpty()) return;
  if (!slow_->isActive()) {
    slow_->start();
    waited_.start();
  }
  task_->want({.kind = kind_, .options = optionsNow(), .date = context_.model.date()});
  if (smallOf_ == context_.model.date()) return;
  // Not for each date that the hand passes.
  smallOf_.isNull() ? wantSmall() : settle_->start();
}

void ChartsScreen::wantSmall() {
  if (!context_.model.portfolio()) return;
  smallOf_ = context_.model.date();
  task_->wantAll(smallOf_);
}

void ChartsScreen::tellProgress() {
  const qint64 seconds = waited_.elapsed() / 1000;
  //: %1: seconds
  state_->setText((task_->isReading() ? tr("Reading the portfolio… %1 s") : tr("Counting… %1 s")).arg(numberText(seconds)));
  stop_->show();
}

void ChartsScreen::tellStopped() {
  slow_->stop();
  stop_->hide();
  state_->setText(tr("Stopped"));
  if (body_->currentWidget() == notice_) notice_->say(tr("The chart was not made."), tr("Make it"));
}

void ChartsScreen::take(const publish::Chart& chart) {
  if (chart.key != kind_) return;
  slow_->stop();
  stop_->hide();
  const bool own = !optionsNow().title.isEmpty();
  state_->setText(own ? tr("Title of your own") : QString());
  state_->setToolTip(own ? tr("Press F2 and leave it empty to have the one made from the figures again") : QString());
  view_->setChart(chart);
  tableModel_->setTable(publish::chartTable(chart));
  choices_->drawnAs(chart.form);
  table_->setAccessibleName(chart.title);
  if (body_->currentWidget() == notice_) showTable(tableButton_->isChecked());
  for (Button* button : {copy_, export_}) button->setEnabled(true);
}

void ChartsScreen::tellChoices() {
  const publish::ChartKind* kind = publish::chartKind(kind_);
  if (!kind) return;
  name_->setText(kind->name());
  std::vector<ChartChoicesPanel::NamedIncubator> incubators;
  if (const Portfolio* portfolio = context_.model.portfolio()) {
    for (const auto& incubator : portfolio->incubators)
      incubators.push_back({incubator.id, context_.model.text()->incubatorName(incubator.id)});
  }
  std::sort(incubators.begin(), incubators.end(),
            [](const auto& a, const auto& b) { return a.name.localeAwareCompare(b.name) < 0; });
  choices_->tell(*kind, optionsNow(), incubators);
}

bool ChartsScreen::showKind(const QString& kind) {
  if (!publish::chartKind(kind)) return false;
  kind_ = kind;
  gallery_->setCurrent(kind);
  closeRows();
  view_->setCurrent(nullptr);
  save();
  tellChoices();
  want();
  return true;
}

void ChartsScreen::setOptions(const publish::ChartOptions& options) {
  options_[kind_] = options;
  save();
  tellChoices();
  want();
}

void ChartsScreen::showTable(bool table) {
  tableButton_->setChecked(table);
  if (!hasChart()) return;
  const bool hadFocus = body_->currentWidget()->isAncestorOf(focusWidget());
  body_->setCurrentWidget(table ? static_cast<QWidget*>(table_) : view_);
  setFocusProxy(body_->currentWidget());
  if (hadFocus) takeFocus();
}

bool ChartsScreen::hasChart() const { return !view_->chart().key.isEmpty(); }

void ChartsScreen::openMark(const ChartMark& mark) {
  const Portfolio* portfolio = context_.model.portfolio();
  const publish::Chart& chart = view_->chart();
  if (!portfolio) return;
  const auto rows = task_->ownRows(rowsBehind(chart, mark), chart.rowsBehind, *portfolio);
  std::vector<RowsPane::Entry> entries;
  const TextSource& text = *context_.model.text();
  for (const Row row : rows) {
    const bool person = chart.rowsBehind == publish::RowsBehind::members;
    QString name = person ? text.memberName(MemberId(portfolio->members[row].id))
                          : text.startupName(portfolio->startups[row].id, context_.model.date());
    if (name.isEmpty()) name = person ? tr("erased") : tr("without a name");
    entries.push_back({name, row});
  }
  rows_->tell(markText(chart, mark), std::move(entries), chart.rowsBehind);
  side_->setCurrentWidget(rows_);
  rows_->list().setFocus(Qt::OtherFocusReason);
}

void ChartsScreen::closeRows() {
  const bool hadFocus = rows_->isAncestorOf(focusWidget());
  side_->setCurrentWidget(choices_);
  rows_->clear();
  if (hadFocus) takeFocus();
}

QList<QWidget*> ChartsScreen::regions() {
  QList<QWidget*> regions{&gallery_->list(), body_->currentWidget(), side_->currentWidget()};
  if (deck_->list().isVisible()) regions << &deck_->list();
  return regions;
}

bool ChartsScreen::addToDeck(const QString& kind, size_t place) {
  return publish::chartKind(kind) && deck_->addChart(kind, optionsOf(kind), place);
}

void ChartsScreen::showSlide(const Slide& slide) {
  if (auto options = publish::optionsFrom(slide.options)) options_[slide.subject] = std::move(*options);
  options_[slide.subject].title = slide.title;
  showKind(slide.subject);
}

void ChartsScreen::tellDeck() {
  const QString why = context_.desk.whyNot();
  add_->setEnabled(why.isEmpty());
  add_->setToolTip(why.isEmpty() ? tr("Add this chart, as it is set, to the deck (Ctrl+Shift+A)") : why);
}

void ChartsScreen::takeFocus() {
  if (body_->currentWidget() == notice_) {
    gallery_->list().setFocus(Qt::ShortcutFocusReason);
  } else {
    body_->currentWidget()->setFocus(Qt::ShortcutFocusReason);
  }
}

Screen::Recall ChartsScreen::remember() {
  return [this, kind = kind_, options = options_] {
    options_ = options;
    showKind(kind);
  };
}

void ChartsScreen::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    follow();
  }
  Screen::changeEvent(event);
}

void ChartsScreen::retranslate() {
  stop_->setText(tr("Stop"));
  stop_->setToolTip(tr("Give up this chart; the one before stays"));
  tableButton_->setText(tr("Table"));
  tableButton_->setToolTip(tr("The same figures as a table"));
  copy_->setText(tr("Copy"));
  copy_->setToolTip(tr("As a picture and as a table, for slides, documents and sheets"));
  export_->setText(tr("Export"));
  add_->setText(tr("Add to deck"));
  tellDeck();
  exportMenu_->clear();
  for (const auto& [words, ending] : {std::pair(tr("Picture (PNG)…"), "png"), std::pair(tr("Drawing (SVG)…"), "svg"),
                                      std::pair(tr("Document (PDF)…"), "pdf"), std::pair(tr("Table (CSV)…"), "csv")}) {
    connect(exportMenu_->addAction(words), &QAction::triggered, this,
            [this, ending = QLatin1String(ending)] { chooseExport(ending); });
  }
  for (Button* button : {copy_, export_}) button->setEnabled(hasChart());
  view_->setToolTip({});
  gallery_->retranslate();
  deck_->retranslate();
  choices_->retranslate();
  rows_->retranslate();
  if (const publish::ChartKind* kind = publish::chartKind(kind_)) name_->setText(kind->name());
}

}  // namespace eclosion::ui
