// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/funding/funding_screen.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

#include "core/analysis/fiscal_money.h"
#include "core/edits/fiscal_year.h"
#include "ui/editing/edit_desk.h"
#include "ui/funding/fiscal_year_control.h"
#include "ui/funding/funding_edits.h"
#include "ui/funding/funding_pane.h"
#include "ui/funding/funding_summary.h"
#include "ui/funding/funding_view.h"
#include "ui/models/ledger_source.h"
#include "ui/models/money_words.h"
#include "ui/shell/preferences.h"
#include "ui/startups/empty_notice.h"
#include "ui/theme/theme.h"
#include "ui/widgets/folding_row.h"

namespace eclosion::ui {
namespace {

QString layoutKey() { return QStringLiteral("funding"); }

class WarningSign final : public QWidget {
 public:
  WarningSign() { setFixedSize(px(16), px(16)); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    paintIcon(painter, rect(), Icon::warning, tokens().bad);
  }
};

}  // namespace

FundingScreen::FundingScreen(const ScreenContext& context)
    : Screen(context.parent),
      context_(context),
      model_(new FundingModel(this)),
      summary_(new FundingSummary(context.model)),
      otherYear_(new Surface(&Tokens::warnbg, Qt::BottomEdge)),
      otherYearWords_(new TextLabel(TextStep::dense, Weight::medium, &Tokens::warn)),
      back_(new Button(Button::Kind::secondary)),
      over_(new Surface(&Tokens::badbg, Qt::BottomEdge)),
      overWords_(new TextLabel(TextStep::dense, Weight::medium, &Tokens::bad)),
      showOver_(new Button(Button::Kind::quiet)),
      find_(new QLineEdit),
      words_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      add_(new Button(Button::Kind::secondary, Icon::plus)),
      import_(new Button(Button::Kind::secondary, Icon::importFolder)),
      export_(new Button(Button::Kind::secondary)),
      addMenu_(new QMenu(this)),
      view_(new FundingView(*model_)),
      notice_(new EmptyNotice),
      body_(new QStackedWidget),
      pane_(new FundingPane(context.desk)),
      splitter_(new QSplitter(Qt::Vertical)) {
  setObjectName(QStringLiteral("funding"));
  build();
  connectParts();
  retranslate();
}

FundingScreen::~FundingScreen() {
  context_.desk.disconnect(this);
  context_.model.disconnect(this);
  context_.ledger.disconnect(this);
  view_->selectionModel()->disconnect(this);
}

void FundingScreen::build() {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(summary_);
  auto* other = new QHBoxLayout(otherYear_);
  other->setContentsMargins(px(16), px(6), px(12), px(6) + 1);
  other->setSpacing(px(8));
  otherYearWords_->setWordWrap(true);
  other->addWidget(otherYearWords_, 1);
  back_->setSmall(true);
  other->addWidget(back_);
  otherYear_->hide();
  column->addWidget(otherYear_);
  auto* over = new QHBoxLayout(over_);
  over->setContentsMargins(px(16), px(6), px(12), px(6) + 1);
  over->setSpacing(px(8));
  over->addWidget(new WarningSign);
  overWords_->setWordWrap(true);  // there are sums in it
  over->addWidget(overWords_, 1);
  showOver_->setSmall(true);
  over->addWidget(showOver_);
  over_->hide();
  column->addWidget(over_);
  auto* bar = new Surface(&Tokens::panel, Qt::BottomEdge);
  auto* inside = new QVBoxLayout(bar);
  inside->setContentsMargins(px(16), px(8), px(16), px(8) + 1);
  const auto rowOf = [](QWidget* box) {
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    return row;
  };
  auto* choices = new QWidget;
  auto* first = rowOf(choices);
  for (Button*& button : sections_) {
    button = new Button(Button::Kind::chip);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    first->addWidget(button);
  }
  sections_.front()->setChecked(true);
  find_->setClearButtonEnabled(true);
  find_->setMinimumWidth(px(84));
  find_->setMaximumWidth(px(170));
  first->addWidget(find_, 2);
  first->addStretch(1);
  auto* acts = new QWidget;
  auto* second = rowOf(acts);
  // A total is whole; where there is no room beside it for the rest, that stands above.
  second->addWidget(words_);
  second->addStretch(1);
  add_->setMenu(addMenu_);
  add_->setTrailing(Icon::chevronDown);
  for (Button* button : {add_, import_, export_}) second->addWidget(button);
  bar_ = new FoldingRow(choices, acts);
  inside->addWidget(bar_);
  column->addWidget(bar);
  body_->addWidget(view_);
  body_->addWidget(notice_);
  body_->setMinimumHeight(px(120));
  splitter_->addWidget(body_);
  splitter_->addWidget(pane_);
  splitter_->setHandleWidth(1);
  splitter_->setChildrenCollapsible(false);
  splitter_->setStretchFactor(0, 3);
  splitter_->setStretchFactor(1, 2);
  splitter_->setSizes({px(360), px(240)});
  splitter_->restoreState(context_.preferences.layout(layoutKey()));
  pane_->hide();
  column->addWidget(splitter_, 1);
  setFocusProxy(view_);
}

void FundingScreen::connectParts() {
  for (size_t i = 0; i < sections_.size(); ++i)
    connect(sections_[i], &QAbstractButton::clicked, this, [this, i] { showSection(static_cast<Section>(i)); });
  connect(&context_.model, &BoardModel::changed, this, &FundingScreen::follow);
  connect(&context_.ledger, &LedgerSource::changed, this, &FundingScreen::follow);
  connect(&context_.desk, &EditDesk::stateChanged, this, &FundingScreen::tellState);
  connect(summary_, &FundingSummary::rowsWanted, this, [this](const MoneyQuery& query) {
    showRows(query);
    pane_->takeFocus();
  });
  connect(summary_, &FundingSummary::yearWanted, this, &FundingScreen::showYear);
  connect(back_, &QAbstractButton::clicked, this, [this] {
    followDate();
    takeFocus();
  });
  // Not the tables' own, which page by them.
  const auto steps = [this](int key, int by) {
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, by] { summary_->years().step(by); });
  };
  steps(Qt::Key_PageUp, -1);
  steps(Qt::Key_PageDown, 1);
  connect(summary_, &FundingSummary::closeWanted, this, [this](int year, bool close) {
    context_.desk.perform(close ? edits::closeFiscalYear(year) : edits::reopenFiscalYear(year));
  });
  connect(find_, &QLineEdit::textChanged, this, [this](const QString& text) {
    model_->setFind(text);
    tellState();
  });
  connect(find_, &QLineEdit::returnPressed, this, &FundingScreen::takeFocus);
  connect(view_, &FundingView::currentRowChanged, this, &Screen::selectionChanged);
  connect(view_, &FundingView::cellOpened, this, &FundingScreen::openCell);
  connect(view_, &FundingView::rowOpened, this, [this](const QModelIndex& index) {
    const FundingRow* row = model_->rowAt(index.row());
    if (!row || !row->startup || !context_.model.portfolio()) return;
    const Row startup = context_.model.portfolio()->rowOf(*row->startup);
    if (startup != Portfolio::none && index.column() <= 1) Q_EMIT startupActivated(startup);
  });
  connect(pane_, &FundingPane::kindWanted, this, [this](MoneyKind kind) {
    if (!pane_->query()) return;
    MoneyQuery query = *pane_->query();
    query.kind = kind;
    showRows(query);
  });
  connect(pane_, &FundingPane::startupSelected, this, &Screen::selectionChanged);
  connect(pane_, &FundingPane::startupOpened, this, [this](const StartupId& id) {
    const Row startup = context_.model.portfolio() ? context_.model.portfolio()->rowOf(id) : Portfolio::none;
    if (startup != Portfolio::none) Q_EMIT startupActivated(startup);
  });
  connect(pane_, &FundingPane::closed, this, &FundingScreen::closePane);
  connect(splitter_, &QSplitter::splitterMoved, this,
          [this] { context_.preferences.setLayout(layoutKey(), splitter_->saveState()); });
  connect(showOver_, &QAbstractButton::clicked, this, &FundingScreen::showFirstOver);
  connect(import_, &QAbstractButton::clicked, this, [this] { importExpenses(); });
  connect(export_, &QAbstractButton::clicked, this, &FundingScreen::chooseExport);
  connect(notice_, &EmptyNotice::acted, this, &FundingScreen::act);
}

std::optional<FundingSources> FundingScreen::sources() {
  const Portfolio* portfolio = context_.model.portfolio();
  const Ledger* ledger = portfolio ? context_.ledger.ledger() : nullptr;
  if (!ledger) return std::nullopt;
  return FundingSources{.portfolio = *portfolio,
                        .text = *context_.model.text(),
                        .ledger = *ledger,
                        .date = context_.model.date(),
                        .only = context_.model.filter().passing(*portfolio, context_.model.date()),
                        .year = year_};
}

void FundingScreen::setFile(OpenPortfolio*) {
  closePane();
  year_.reset();
  find_->clear();
  model_->setTable({}, false);
  follow();
}

void FundingScreen::follow() {
  stale_ = !isVisible();
  if (!stale_) refresh();
}

void FundingScreen::showEvent(QShowEvent* event) {
  if (std::exchange(stale_, false)) refresh();
  Screen::showEvent(event);
}

void FundingScreen::refresh() {
  // A date in another fiscal year takes the year along.
  if (const Portfolio* portfolio = context_.model.portfolio();
      year_ && portfolio && fiscalYearOf(context_.model.date(), portfolio->fiscalYearStartMonth) != yearOfDate_)
    year_.reset();
  if (const auto current = sources()) {
    summary_->refresh(current->fiscalYear(), analysis::fiscalYearsOf(current->portfolio, current->ledger, current->date));
    switch (section_) {
      case Section::envelopes:
        model_->setTable(envelopesTable(*current));
        break;
      case Section::startups:
        model_->setTable(startupsTable(*current));
        break;
      case Section::grants:
        model_->setTable(grantsTable(*current));
        break;
    }
    pane_->refresh(*current);
  } else {
    if (const Portfolio* portfolio = context_.model.portfolio())
      summary_->refresh(year_.value_or(fiscalYearOf(context_.model.date(), portfolio->fiscalYearStartMonth)), {});
    model_->setTable({});
    pane_->clear();
  }
  tellYear();
  tellOver();
  tellState();
  Q_EMIT selectionChanged();
}

void FundingScreen::tellState() {
  const int rows = model_->rowCount();
  const bool reading = context_.model.portfolio() && !context_.ledger.ledger();
  const QString why = context_.desk.whyNot();
  if (rows == 0) {
    if (reading) {
      notice_->say(tr("Reading decisions and money…"), {});
    } else if (!model_->find().isEmpty()) {
      notice_->say(tr("Nothing matches “%1”.").arg(model_->find()), tr("Clear the search"));
    } else if (section_ != Section::envelopes && !context_.model.filter().isEmpty()) {
      notice_->say(tr("No money of the startups that pass the filter."), tr("Clear the filter"));
    } else if (section_ == Section::grants) {
      notice_->say(tr("No accelerated funding up to this day."), {});
    } else if (section_ == Section::envelopes) {
      notice_->say(tr("No envelopes of this fiscal year yet: what a funder gives by a route."),
                   why.isEmpty() ? tr("Add an envelope…") : QString());
    } else {
      notice_->say(tr("No money was committed or spent up to this day."), why.isEmpty() ? tr("Add an expense…") : QString());
    }
  }
  QString words;
  if (section_ == Section::envelopes) {
    words = tr("%n envelope(s), %1 committed", nullptr, rows).arg(exactMoney(model_->sumOf("committed_eur")));
  } else if (section_ == Section::startups) {
    words = tr("%n startup(s), %1 spent in the year", nullptr, rows).arg(exactMoney(model_->sumOf("spent_in_year_eur")));
  } else {
    words = tr("%n grant(s), %1 in all", nullptr, rows).arg(exactMoney(model_->sumOf("amount_eur")));
  }
  words_->setText(rows > 0 ? words : QString());
  for (Button* button : {add_, import_}) {
    button->setEnabled(why.isEmpty());
    button->setToolTip(why);
  }
  export_->setEnabled(rows > 0);
  const Ledger* ledger = context_.model.portfolio() ? context_.ledger.ledger() : nullptr;
  summary_->setClosed(ledger ? ledger->closedFiscalYear : 0, why);
  const bool hadFocus = body_->currentWidget()->isAncestorOf(focusWidget());
  body_->setCurrentWidget(rows > 0 ? static_cast<QWidget*>(view_) : notice_);
  if (hadFocus) takeFocus();
}

void FundingScreen::showSection(Section section) {
  sections_[static_cast<size_t>(section)]->setChecked(true);
  if (section == section_) return;
  section_ = section;
  closePane();
  model_->setTable({}, false);
  refresh();
  // The largest sums first; envelopes stand by year and route.
  if (section == Section::startups) model_->sort(1, Qt::DescendingOrder);
}

void FundingScreen::showRows(const MoneyQuery& query) {
  const auto current = sources();
  if (!current) return;
  pane_->tell(*current, query);
  pane_->show();
}

void FundingScreen::openCell(const QModelIndex& index) {
  const auto current = sources();
  const FundingRow* row = model_->rowAt(index.row());
  if (!current || !row) return;
  auto query = model_->behind(index, current->fiscalYear());
  if (!query && section_ == Section::grants) return;
  if (!query) {
    // Beside the numbers: what is looked at of another row already.
    query = row->query;
    if (pane_->query()) query->kind = pane_->query()->kind;
    if (!query->envelope && query->kind == MoneyKind::envelopes) query->kind = MoneyKind::expenses;
  }
  showRows(*query);
}

void FundingScreen::openRow(int row) {
  if (!model_->rowAt(row)) return;
  view_->selectKey(model_->rowAt(row)->key);
  openCell(model_->index(row, 0));
}

void FundingScreen::closePane() {
  const bool hadFocus = pane_->isAncestorOf(focusWidget());
  pane_->hide();
  pane_->clear();
  if (hadFocus) takeFocus();
}

// The one button of an empty screen.
void FundingScreen::act() {
  if (!model_->find().isEmpty()) {
    find_->clear();
  } else if (section_ != Section::envelopes && !context_.model.filter().isEmpty()) {
    context_.model.setFilter({});
  } else {
    addMoney(context_.desk,
             {.kind = section_ == Section::envelopes ? MoneyKind::envelopes : MoneyKind::expenses, .fiscalYear = year_}, this);
  }
  takeFocus();
}

Screen::Recall FundingScreen::remember() {
  return [this, section = section_, year = year_, key = view_->currentKey(), query = pane_->query()] {
    showSection(section);
    if (year) showYear(*year);
    view_->selectKey(key);
    if (query) showRows(*query);
  };
}

const FundingRow* FundingScreen::currentRow() const {
  if (pane_->isVisible() && pane_->view().hasFocus()) return pane_->model().rowAt(pane_->view().currentIndex().row());
  return model_->rowAt(view_->currentIndex().row());
}

std::vector<Screen::Row> FundingScreen::selectedStartups() const {
  const Portfolio* portfolio = context_.model.portfolio();
  const FundingRow* row = portfolio ? currentRow() : nullptr;
  if (!row || !row->startup) return {};
  const Row startup = portfolio->rowOf(*row->startup);
  return startup == Portfolio::none ? std::vector<Row>() : std::vector<Row>{startup};
}

void FundingScreen::selectStartup(Row startup) {
  const Portfolio* portfolio = context_.model.portfolio();
  if (!portfolio || startup >= portfolio->startups.size()) return;
  showSection(Section::startups);
  view_->selectKey(portfolio->startups[startup].id.toString());
}

QString FundingScreen::copyText() const {
  return pane_->isVisible() && pane_->isAncestorOf(focusWidget()) ? pane_->selectedText() : view_->selectedText();
}

void FundingScreen::takeFocus() {
  if (body_->currentWidget() == view_) {
    view_->setFocus(Qt::ShortcutFocusReason);
  } else {
    notice_->takeFocus();
  }
}

QWidget* FundingScreen::findField() { return find_; }

void FundingScreen::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Backspace) {
    if (pane_->isVisible()) return closePane();
    if (event->key() == Qt::Key_Escape && !find_->text().isEmpty()) return find_->clear();
    if (event->key() == Qt::Key_Escape && year_) return followDate();
  }
  Screen::keyPressEvent(event);
}

void FundingScreen::retranslate() {
  sections_[0]->setText(tr("Envelopes"));
  sections_[1]->setText(tr("Startups"));
  sections_[2]->setText(tr("Accelerated funding"));
  find_->setPlaceholderText(tr("Find…"));
  find_->setAccessibleName(tr("Find in the table"));
  view_->setAccessibleName(tr("Funding"));
  showOver_->setText(tr("Show"));
  back_->setKeys(tr("Esc"));
  add_->setText(tr("Add"));
  import_->setText(tr("Import…"));
  export_->setText(tr("Export…"));
  addMenu_->clear();
  addMenu_->addAction(tr("Envelope…"), this,
                      [this] { addMoney(context_.desk, {.kind = MoneyKind::envelopes, .fiscalYear = year_}, this); });
  addMenu_->addAction(tr("Expense…"), this, [this] { addMoney(context_.desk, {.kind = MoneyKind::expenses}, this); });
  summary_->retranslate();
  pane_->retranslate();
  if (isVisible()) {
    refresh();
  } else {
    stale_ = true;
  }
}

void FundingScreen::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Screen::changeEvent(event);
}

}  // namespace eclosion::ui
