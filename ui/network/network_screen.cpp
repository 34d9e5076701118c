// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/network_screen.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/publish/network_words.h"
#include "core/support/collation.h"
#include "ui/charts/deck_shelf.h"
#include "ui/editing/edit_desk.h"
#include "ui/models/formats.h"
#include "ui/models/kept_view.h"
#include "ui/models/moved_rows.h"
#include "ui/models/network_model.h"
#include "ui/network/network_bar.h"
#include "ui/network/network_pane.h"
#include "ui/network/network_view.h"
#include "ui/shell/knowledge_time.h"
#include "ui/shell/navigator.h"
#include "ui/shell/preferences.h"
#include "ui/shell/publish_source.h"
#include "ui/shell/screens.h"
#include "ui/startups/empty_notice.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

QString splitterKey() { return QStringLiteral("network-pane"); }
QString sizingKey() { return QStringLiteral("network-size"); }

}  // namespace

NetworkScreen::NetworkScreen(const ScreenContext& context)
    : Screen(context.parent),
      context_(context),
      shelf_(new DeckShelf(context.desk, context.preferences, this)),
      model_(new NetworkModel(context.model, this)),
      bar_(new NetworkBar),
      view_(new NetworkView(context.model)),
      pane_(new NetworkPane(context.model)),
      notice_(new EmptyNotice),
      body_(new QStackedWidget),
      splitter_(new QSplitter) {
  setObjectName(QStringLiteral("network"));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(bar_);
  body_->addWidget(view_);
  body_->addWidget(notice_);
  splitter_->addWidget(body_);
  splitter_->addWidget(pane_);
  splitter_->setHandleWidth(1);
  splitter_->setChildrenCollapsible(false);
  splitter_->setStretchFactor(0, 1);
  splitter_->setStretchFactor(1, 0);
  splitter_->setSizes({px(1100), px(262)});
  splitter_->restoreState(context_.preferences.layout(splitterKey()));
  column->addWidget(splitter_, 1);
  setFocusProxy(view_);
  const bool equal = context_.preferences.layout(sizingKey()) == QByteArray("equal");
  view_->setSizing(equal ? NetworkSizing::equal : NetworkSizing::team);
  bar_->setSizing(view_->sizing());
  pane_->setSizeWords(!equal);
  connectParts();
}

NetworkScreen::~NetworkScreen() {
  context_.model.disconnect(this);
  model_->disconnect(this);
}

void NetworkScreen::connectParts() {
  connect(&context_.model, &BoardModel::changed, this, [this] {
    stale_ = true;
    if (isVisible()) follow();
  });
  connect(&context_.desk, &EditDesk::aboutToFollow, model_, &NetworkModel::letGo);
  connect(model_, &NetworkModel::changed, this, &NetworkScreen::refresh);
  connect(view_, &NetworkView::selectionChanged, this, [this] {
    keepIncubator();
    tellPane();
    Q_EMIT selectionChanged();
  });
  connect(view_, &NetworkView::activated, this, &Screen::startupActivated);
  connect(view_, &NetworkView::menuWanted, this, &Screen::menuWanted);
  connect(view_, &NetworkView::copyWanted, this, &NetworkScreen::copyPicture);
  connect(view_, &NetworkView::zoomChanged, this, [this] { bar_->setZoomed(view_->zoom() > 1); });
  connect(pane_, &NetworkPane::startupChosen, view_, &NetworkView::selectStartup);
  connect(pane_, &NetworkPane::startupOpened, this, &Screen::startupActivated);
  connect(pane_, &NetworkPane::boardWanted, this, &NetworkScreen::showOnBoard);
  connect(pane_, &NetworkPane::exportWanted, this, &NetworkScreen::chooseExport);
  connect(bar_, &NetworkBar::datePicked, &context_.model, &BoardModel::setDate);
  connect(bar_, &NetworkBar::fitWanted, view_, &NetworkView::fit);
  connect(bar_, &NetworkBar::phasePicked, this, [this](std::optional<Phase> phase) {
    bar_->setPhase(phase);
    view_->setPhase(phase);
    find(bar_->field().text());
  });
  connect(bar_, &NetworkBar::sizingPicked, this, [this](NetworkSizing sizing) {
    bar_->setSizing(sizing);
    view_->setSizing(sizing);
    pane_->setSizeWords(sizing == NetworkSizing::team);
    context_.preferences.setLayout(sizingKey(), sizing == NetworkSizing::equal ? QByteArray("equal") : QByteArray("team"));
  });
  connect(&bar_->field(), &QLineEdit::textChanged, this, &NetworkScreen::find);
  connect(&bar_->field(), &QLineEdit::returnPressed, this, &NetworkScreen::goToFound);
  connect(notice_, &EmptyNotice::acted, this, &NetworkScreen::act);
  connect(splitter_, &QSplitter::splitterMoved, this,
          [this] { context_.preferences.setLayout(splitterKey(), splitter_->saveState()); });
  connect(pane_, &NetworkPane::deckWanted, this, &NetworkScreen::addToDeck);
  connect(&context_.desk, &EditDesk::stateChanged, this, [this] { pane_->setDeckReason(context_.desk.whyNot()); });
  pane_->setDeckReason(context_.desk.whyNot());
  auto* decks = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), this);
  decks->setContext(Qt::WidgetWithChildrenShortcut);
  connect(decks, &QShortcut::activated, this, &NetworkScreen::addToDeck);
  auto* exports = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), this);
  exports->setContext(Qt::WidgetWithChildrenShortcut);
  connect(exports, &QShortcut::activated, this, [this] { chooseExport(QStringLiteral("svg")); });
}

void NetworkScreen::setFile(OpenPortfolio* file) {
  file_ = file;
  incubatorId_.reset();
  found_.clear();
  view_->reset();
  pane_->forget();
  // The portfolio is open for as long as the model has it.
  const auto* source = dynamic_cast<const PublishSource*>(file);
  model_->setStops(source ? NetworkModel::StopReader([source] { return source->readStopKinds(); }) : nullptr);
  model_->forget();
  names_.setPortfolio(context_.model.portfolio(), context_.model.text());
  {
    const QSignalBlocker quiet(&bar_->field());
    bar_->field().clear();
  }
  stale_ = true;
  if (isVisible()) follow();
}

// Into the deck that the charts screen shows, which is asked for now: it may have changed there.
void NetworkScreen::addToDeck() {
  shelf_->setFile(file_);
  shelf_->add(DeckShelf::newSlide(publish::SlideKind::network));
}

Screen::Recall NetworkScreen::remember() {
  return [this, kept = KeptStartups(context_.model, selectedStartups()), incubator = incubatorId_] {
    const auto rows = kept.in(context_.model);
    if (rows.size() == 1) return selectStartup(rows.front());
    const Portfolio* portfolio = context_.model.portfolio();
    const Row row = incubator && portfolio ? portfolio->rowOf(*incubator) : Portfolio::none;
    if (row == Portfolio::none) return;
    if (stale_) follow();
    view_->selectIncubator(row);
  };
}

void NetworkScreen::applyChange(const PortfolioChange& change) {
  const Portfolio* portfolio = context_.model.portfolio();
  const Row startup = movedRow(change, view_->startup());
  std::optional<Row> incubator;
  if (incubatorId_ && portfolio) {
    incubator = portfolio->rowOf(*incubatorId_);
    if (*incubator == Portfolio::none) incubator.reset();
  }
  model_->forget();
  view_->show(nullptr, nullptr);
  view_->setSelection(startup, incubator);
  pane_->forget();
  names_.setPortfolio(portfolio, context_.model.text());
  stale_ = true;
}

void NetworkScreen::follow() {
  stale_ = false;
  model_->update();
}

void NetworkScreen::showEvent(QShowEvent* event) {
  if (stale_) follow();
  Screen::showEvent(event);
}

void NetworkScreen::refresh() {
  view_->show(model_->map(), model_->layout());
  bar_->setDate(context_.model.date(), context_.model.isPast());
  const auto& map = model_->map();
  bar_->setSummary(map && !map->isEmpty() ? publish::networkSummary(*map) : QString());
  if (!names_.isOf(context_.model.portfolio())) names_.setPortfolio(context_.model.portfolio(), context_.model.text());
  find(bar_->field().text());
  tellPane();
  const bool empty = !map || map->isEmpty();
  const bool filtered = !context_.model.filter().isEmpty();
  if (!map) {
    notice_->say(context_.model.portfolio() ? tr("Laying out the map…") : QString(), {});
  } else if (empty && filtered) {
    notice_->say(tr("No startup that passes the filter had begun by %1.").arg(dateText(map->date)), tr("Clear the filter"));
  } else if (empty && context_.model.portfolio()->startups.empty()) {
    notice_->say(tr("This portfolio has no startups yet. Import a folder of the community, or add a startup with Ctrl+N."), {});
  } else if (empty) {
    notice_->say(tr("No startup had begun by %1.").arg(dateText(map->date)), tr("Go to today"));
  }
  const bool hadFocus = body_->currentWidget()->isAncestorOf(focusWidget());
  body_->setCurrentWidget(empty ? static_cast<QWidget*>(notice_) : view_);
  pane_->setVisible(!empty);
  if (hadFocus) takeFocus();
}

// The one button of an empty map.
void NetworkScreen::act() {
  if (!context_.model.filter().isEmpty()) {
    context_.model.setFilter({});
  } else {
    context_.model.setDate(context_.model.today());
  }
  takeFocus();
}

void NetworkScreen::keepIncubator() {
  incubatorId_.reset();
  const auto row = view_->incubator();
  if (row && *row != Portfolio::none && context_.model.portfolio())
    incubatorId_ = context_.model.portfolio()->incubators[*row].id;
}

QString NetworkScreen::about(Row incubator) const {
  if (incubator == Portfolio::none || !file_) return {};
  const auto record = file_->incubator(context_.model.portfolio()->incubators[incubator].id);
  if (!record) return {};
  QStringList parts;
  if (record->host) parts << file_->text().organisationShortName(*record->host);
  if (record->opened.isValid()) parts << tr("since %1").arg(record->opened.year());
  return parts.join(QStringLiteral(", "));
}

void NetworkScreen::tellPane() {
  const auto incubator = view_->incubator();
  pane_->show(model_->map().get(), incubator, view_->startup(), incubator ? about(*incubator) : QString());
}

void NetworkScreen::find(const QString& text) {
  const QString wanted = folded(text.simplified());
  found_.clear();
  nextFound_ = 0;
  const Portfolio* portfolio = context_.model.portfolio();
  if (wanted.isEmpty() || !portfolio) return view_->setFound({});
  std::vector<bool> all(portfolio->startups.size());
  for (const auto& zone : view_->scene().zones()) {
    const bool whole = !zone.name.isEmpty() && folded(zone.name).contains(wanted);
    for (const auto& item : zone.items) {
      if (!whole && !names_.contains(item.startup, wanted)) continue;
      all[item.startup] = true;
      found_.push_back(item.startup);
    }
  }
  view_->setFound(std::move(all));
}

// From one that was found to the next.
void NetworkScreen::goToFound() {
  if (found_.empty()) {
    if (!bar_->field().text().trimmed().isEmpty())
      Q_EMIT said(tr("Nothing on the map is called “%1”.").arg(bar_->field().text()));
    return;
  }
  view_->selectStartup(found_[nextFound_ % found_.size()]);
  ++nextFound_;
}

std::vector<NetworkScreen::Row> NetworkScreen::selectedStartups() const {
  return view_->startup() == Portfolio::none ? std::vector<Row>() : std::vector<Row>{view_->startup()};
}

void NetworkScreen::selectStartup(Row startup) {
  if (stale_) follow();
  view_->selectStartup(startup);
}

NetworkPage NetworkScreen::page() const {
  const Portfolio* portfolio = context_.model.portfolio();
  if (!portfolio || !file_ || !model_->map()) return {};
  NetworkPage page{.portfolio = portfolio,
                   .text = context_.model.text(),
                   .map = *model_->map(),
                   .layout = *model_->layout(),
                   .sizing = view_->sizing(),
                   .phase = view_->phase()};
  const auto* knowledge = window()->findChild<KnowledgeTime*>();
  page.words = publish::networkWords(*portfolio, *page.text, page.map, file_->name(),
                                     knowledge && knowledge->isPast() ? knowledge->moment().date() : QDate());
  return page;
}

QString NetworkScreen::copyText() const {
  const NetworkPage page = this->page();
  return page.portfolio ? page.words.title + QLatin1Char('\n') + page.words.alt + QLatin1Char('\n') + page.words.source
                        : QString();
}

void NetworkScreen::copyPicture() {
  const NetworkPage page = this->page();
  if (!page.portfolio) return;
  auto* both = new QMimeData;
  both->setImageData(networkImage(page));
  both->setData(QStringLiteral("image/svg+xml"), networkSvg(page));
  both->setText(copyText());
  QGuiApplication::clipboard()->setMimeData(both);
  Q_EMIT said(tr("Copied the map as a picture and as text"));
}

bool NetworkScreen::exportTo(const QString& path) {
  const NetworkPage page = this->page();
  if (!page.portfolio) return false;
  const auto written = writeNetwork(page, path);
  if (!written) {
    Q_EMIT failed(written.error());
    return false;
  }
  Q_EMIT said(tr("Exported the map to %1").arg(QFileInfo(path).fileName()));
  return true;
}

void NetworkScreen::chooseExport(const QString& ending) {
  if (!model_->map() || model_->map()->isEmpty()) return;
  //: Suggested name of a file; %1 is a date such as 2026-08-20, %2 an ending such as svg
  const QString name = tr("network-%1.%2").arg(context_.model.date().toString(Qt::ISODate), ending);
  const QStringList kinds{tr("Vector picture (*.svg)"), tr("Picture (*.png)"), tr("Page (*.pdf)")};
  const QStringList endings{QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf")};
  QString chosen = kinds.value(endings.indexOf(ending));
  QString path = QFileDialog::getSaveFileName(this, tr("Export the map"), QDir::home().filePath(name),
                                              kinds.join(QStringLiteral(";;")), &chosen);
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += QLatin1Char('.') + endings.value(kinds.indexOf(chosen), ending);
  exportTo(path);
}

void NetworkScreen::showOnBoard() {
  if (const auto incubator = view_->incubator(); incubator && *incubator != Portfolio::none) {
    BoardFilter filter = context_.model.filter();
    filter.incubators = {*incubator};
    context_.model.setFilter(filter);
  }
  if (auto* navigator = window()->findChild<Navigator*>()) navigator->showScreen(screenIndex(QStringLiteral("board")));
}

void NetworkScreen::takeFocus() {
  if (body_->currentWidget() == view_) return view_->setFocus(Qt::ShortcutFocusReason);
  // A notice without a button has nowhere to be.
  const Portfolio* portfolio = context_.model.portfolio();
  if (model_->map() && portfolio && !portfolio->startups.empty()) return notice_->takeFocus();
  bar_->field().setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget*> NetworkScreen::regions() { return {bar_, body_, pane_}; }

QWidget* NetworkScreen::findField() { return &bar_->field(); }

void NetworkScreen::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && !bar_->field().text().isEmpty()) {
    bar_->field().clear();
    return takeFocus();
  }
  if (event->key() == Qt::Key_Escape && view_->phase()) return Q_EMIT bar_->phasePicked({});
  Screen::keyPressEvent(event);
}

void NetworkScreen::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    view_->setAccessibleName(NetworkView::tr("Map of the network"));
    pane_->setSizeWords(view_->sizing() == NetworkSizing::team);
    if (model_->map()) refresh();
  }
  Screen::changeEvent(event);
}

}  // namespace eclosion::ui
