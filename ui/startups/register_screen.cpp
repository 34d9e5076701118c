// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startups/register_screen.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/exchange/csv/csv_file.h"
#include "core/publish/startup_table.h"
#include "ui/models/formats.h"
#include "ui/models/kept_view.h"
#include "ui/shell/preferences.h"
#include "ui/startups/empty_notice.h"
#include "ui/startups/register_bar.h"
#include "ui/startups/register_table.h"
#include "ui/startups/startup_page.h"
#include "ui/startups/startups_screen.h"

namespace eclosion::ui {
namespace {

QString layoutKey() { return QStringLiteral("startups"); }

}  // namespace

RegisterScreen::RegisterScreen(const ScreenContext& context)
    : context_(context),
      model_(new StartupsModel(context.model, this)),
      bar_(new RegisterBar),
      table_(new RegisterTable(*model_)),
      notice_(new EmptyNotice),
      page_(new StartupPage(context.model)),
      body_(new QStackedWidget),
      pages_(new QStackedWidget) {
  setObjectName(QStringLiteral("startups"));
  auto* list = new QWidget;
  auto* column = new QVBoxLayout(list);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  body_->addWidget(table_);
  body_->addWidget(notice_);
  column->addWidget(bar_);
  column->addWidget(body_, 1);
  pages_->addWidget(list);
  pages_->addWidget(page_);
  page_->setDesk(&context_.desk);
  page_->setLedger(&context_.ledger);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(pages_);
  setFocusProxy(table_);
  model_->setDifferences(context_.differences);
  model_->setPortfolio();
  table_->applyLayout(StartupLayout::fromText(context_.preferences.layout(layoutKey())));
  connectParts();
  refresh();
}

RegisterScreen::~RegisterScreen() {
  // The table tells of its end; nobody listens by then.
  context_.model.disconnect(this);
  table_->disconnect(this);
}

void RegisterScreen::connectParts() {
  connect(&context_.model, &BoardModel::changed, this, &RegisterScreen::boardChanged);
  connect(model_, &QAbstractItemModel::modelReset, this, &RegisterScreen::refresh);
  connect(table_, &RegisterTable::startupsSelected, this, &Screen::selectionChanged);
  connect(table_, &RegisterTable::startupOpened, this, [this](Row startup) {
    openStartup(startup);
    Q_EMIT startupActivated(startup);
  });
  connect(table_, &RegisterTable::menuWanted, this, &Screen::menuWanted);
  connect(table_, &RegisterTable::layoutChanged, this, &RegisterScreen::saveLayout);
  connect(table_, &RegisterTable::columnsMenuRequested, bar_, &RegisterBar::openColumns);
  connect(bar_, &RegisterBar::findChanged, model_, &StartupsModel::setFind);
  connect(bar_, &RegisterBar::listWanted, this, [this] { table_->setFocus(Qt::ShortcutFocusReason); });
  connect(bar_, &RegisterBar::layoutPicked, this, [this](const StartupLayout& layout) {
    table_->applyLayout(layout);
    saveLayout();
    refresh();
  });
  connect(bar_, &RegisterBar::exportWanted, this, &RegisterScreen::chooseExport);
  connect(notice_, &EmptyNotice::acted, this, &RegisterScreen::act);
  connect(page_, &StartupPage::backWanted, this, &RegisterScreen::closePage);
  connect(page_, &StartupPage::copyWanted, this, [this] {
    QApplication::clipboard()->setText(page_->plainText());
    Q_EMIT said(tr("Copied"));
  });
  connect(page_, &StartupPage::recordWanted, this, [this](const RecordLink& link) {
    if (link.kind == NamedKind::startup) openStartup(link.row);
    Q_EMIT recordActivated(link);
  });
}

void RegisterScreen::setFile(OpenPortfolio* file) {
  closePage();
  page_->setFile(file);
  table_->forget();
  bar_->setFind({});
  stale_ = false;
  model_->setPortfolio();
}

Screen::Recall RegisterScreen::remember() {
  const BoardModel& model = context_.model;
  return [this, find = model_->find(), selected = KeptStartups(model, table_->selectedStartups()),
          page = KeptStartups(model, showsPage() ? std::vector<Row>{page_->startup()} : std::vector<Row>())] {
    bar_->setFind(find);
    table_->selectStartups(selected.in(context_.model));
    if (const auto rows = page.in(context_.model); !rows.empty()) openStartup(rows.front());
  };
}

void RegisterScreen::applyChange(const PortfolioChange& change) {
  model_->applyChange(change);
  page_->applyChange(change);
}

void RegisterScreen::boardChanged() {
  if (showsPage() && page_->startup() == Portfolio::none) closePage();
  if (!context_.model.portfolio()) {
    page_->setFile(nullptr);
    model_->setPortfolio();
  } else if (isVisible()) {
    model_->update();
  } else {
    stale_ = true;
  }
}

void RegisterScreen::showEvent(QShowEvent* event) {
  if (std::exchange(stale_, false)) model_->update();
  Screen::showEvent(event);
}

// What stands above and instead of the table follows what is in it.
void RegisterScreen::refresh() {
  bar_->setLayoutShown(table_->currentLayout());
  bar_->setCounts(static_cast<int>(model_->startups().size()), model_->notStartedCount(), model_->archivedCount());
  bar_->setExportEnabled(!model_->startups().empty());
  const bool empty = model_->startups().empty();
  if (empty) {
    const bool any = context_.model.portfolio() && !context_.model.portfolio()->startups.empty();
    if (!model_->find().trimmed().isEmpty()) {
      notice_->say(tr("No startup matches “%1”.").arg(model_->find().trimmed()), tr("Clear the search"));
    } else if (any && model_->notStartedCount() > 0) {
      notice_->say(tr("No startup had started on %1.").arg(dateText(context_.model.date())), tr("Show those that start later"));
    } else if (any) {
      notice_->say(tr("No startup passes the filter."), tr("Clear the filter"));
    } else {
      notice_->say(tr("This portfolio has no startups yet. Import a folder of the community to begin."), QString());
    }
  }
  const bool hadFocus = body_->currentWidget()->isAncestorOf(focusWidget());
  body_->setCurrentWidget(empty ? static_cast<QWidget*>(notice_) : table_);
  if (hadFocus) takeFocus();
}

// The one button of an empty screen.
void RegisterScreen::act() {
  if (!model_->find().trimmed().isEmpty()) {
    bar_->setFind({});
  } else if (model_->notStartedCount() > 0) {
    StartupLayout layout = table_->currentLayout();
    layout.notStarted = true;
    table_->applyLayout(layout);
    saveLayout();
    refresh();
  } else {
    context_.model.setFilter({});
  }
  takeFocus();
}

void RegisterScreen::saveLayout() {
  context_.preferences.setLayout(layoutKey(), table_->currentLayout().toText());
  bar_->setLayoutShown(table_->currentLayout());
}

std::vector<RegisterScreen::Row> RegisterScreen::selectedStartups() const {
  if (showsPage()) return {page_->startup()};
  return table_->selectedStartups();
}

void RegisterScreen::selectStartup(Row startup) {
  if (showsPage()) return openStartup(startup);
  table_->selectStartup(startup);
}

void RegisterScreen::takeFocus() {
  if (showsPage()) {
    page_->takeFocus();
  } else if (body_->currentWidget() == table_) {
    table_->setFocus(Qt::ShortcutFocusReason);
  } else {
    notice_->takeFocus();
  }
}

QWidget* RegisterScreen::findField() {
  if (showsPage()) closePage();
  return bar_->findField();
}

bool RegisterScreen::showsPage() const { return pages_->currentWidget() == page_; }

void RegisterScreen::openStartup(Row startup) {
  const Portfolio* portfolio = context_.model.portfolio();
  if (!portfolio || startup >= portfolio->startups.size()) return;
  if (model_->indexOf(startup).isValid()) table_->selectStartup(startup);
  page_->showStartup(startup);
  pages_->setCurrentWidget(page_);
  page_->takeFocus();
  Q_EMIT selectionChanged();
}

void RegisterScreen::closePage() {
  if (!showsPage()) return;
  pages_->setCurrentIndex(0);
  takeFocus();
  Q_EMIT selectionChanged();
}

void RegisterScreen::keyPressEvent(QKeyEvent* event) {
  const bool back = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Escape;
  if (back && showsPage()) return closePage();
  if (event->key() == Qt::Key_Escape && !model_->find().isEmpty()) return bar_->setFind({});
  Screen::keyPressEvent(event);
}

QString RegisterScreen::copyText() const {
  if (showsPage()) return page_->plainText();
  const std::vector<Row> selected = table_->selectedStartups();
  if (selected.empty()) return {};
  std::vector<int> sections;
  QStringList line;
  for (const auto& column : table_->currentLayout().columns) {
    if (!column.shown) continue;
    sections.push_back(static_cast<int>(column.column));
    line << startupColumnTitle(column.column);
  }
  QStringList lines{line.join(QLatin1Char('\t'))};
  for (const Row startup : model_->startups()) {
    if (!std::binary_search(selected.begin(), selected.end(), startup)) continue;
    line.clear();
    for (const int section : sections) line << model_->textOf(startup, static_cast<StartupColumn>(section));
    lines << line.join(QLatin1Char('\t'));
  }
  return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

bool RegisterScreen::exportTo(const QString& path) {
  std::vector<StartupColumn> columns;
  for (const auto& column : table_->currentLayout().columns) {
    if (column.shown) columns.push_back(column.column);
  }
  const publish::StartupTable rows(*context_.model.portfolio(), *context_.model.text(), context_.model.date(), columns);
  const auto written = exchange::writeCsv(path, [&](exchange::CsvWriter& writer) -> Result<void> {
    ECLOSION_TRY(writer.row(rows.header()));
    for (const Row startup : model_->startups()) ECLOSION_TRY(writer.row(rows.row(startup)));
    return {};
  });
  if (!written) {
    Q_EMIT failed(written.error());
    return false;
  }
  Q_EMIT said(
      tr("Exported %n startup(s) to %1", nullptr, static_cast<int>(model_->startups().size())).arg(QFileInfo(path).fileName()));
  return true;
}

void RegisterScreen::chooseExport() {
  if (model_->startups().empty()) return;
  //: Suggested name of a file; %1 is a date such as 2026-08-20
  const QString name = tr("startups-%1.csv").arg(context_.model.date().toString(Qt::ISODate));
  QString path = QFileDialog::getSaveFileName(this, tr("Export what the table shows"), QDir::home().filePath(name),
                                              tr("Table with commas (*.csv)"));
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += QStringLiteral(".csv");
  exportTo(path);
}

void RegisterScreen::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    bar_->retranslate();
    model_->retranslate();
    page_->retranslate();
  }
  Screen::changeEvent(event);
}

Screen* makeStartupsScreen(const ScreenContext& context) { return new RegisterScreen(context); }

void openStartup(Screen& startupsScreen, Screen::Row startup) {
  if (auto* screen = qobject_cast<RegisterScreen*>(&startupsScreen)) screen->openStartup(startup);
}

}  // namespace eclosion::ui
