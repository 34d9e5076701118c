// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incubators/affiliations_screen.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>
#include <utility>

#include "ui/incubators/affiliation_page.h"
#include "ui/incubators/stays_delegate.h"
#include "ui/models/kept_view.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/surface.h"

namespace eclosion::ui {
namespace {

QString layoutKey() { return QStringLiteral("incubators"); }

}  // namespace

AffiliationsScreen::AffiliationsScreen(const ScreenContext& context)
    : Screen(context.parent),
      context_(context),
      model_(new AffiliationsModel(context.model, this)),
      incubators_(new Button(Button::Kind::chip)),
      organisations_(new Button(Button::Kind::chip)),
      find_(new QLineEdit),
      list_(new QListView),
      page_(new AffiliationPage(context.model)),
      splitter_(new QSplitter) {
  setObjectName(QStringLiteral("incubators"));
  page_->setDesk(&context_.desk);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  auto* side = new Surface(&Tokens::win, Qt::RightEdge);
  side->setMinimumWidth(px(204));
  auto* column = new QVBoxLayout(side);
  column->setContentsMargins(0, px(12), 1, 0);
  column->setSpacing(px(8));
  auto* kinds = new QHBoxLayout;
  kinds->setContentsMargins(px(12), 0, px(12), 0);
  for (Button* button : {incubators_, organisations_}) {
    button->setCheckable(true);
    button->setAutoExclusive(true);
    kinds->addWidget(button);
  }
  kinds->addStretch(1);
  column->addLayout(kinds);
  auto* finding = new QHBoxLayout;
  finding->setContentsMargins(px(12), 0, px(12), 0);
  finding->addWidget(find_);
  column->addLayout(finding);
  list_->setModel(model_);
  list_->setItemDelegate(new AffiliationDelegate(list_));
  list_->setUniformItemSizes(true);
  list_->setMouseTracking(true);
  list_->setFrameShape(QFrame::NoFrame);
  list_->setStyleSheet(QStringLiteral("QListView { border: none; border-radius: 0; background: transparent; }"));
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  column->addWidget(list_, 1);
  splitter_->addWidget(side);
  splitter_->addWidget(page_);
  splitter_->setHandleWidth(1);
  splitter_->setChildrenCollapsible(false);
  splitter_->setStretchFactor(0, 0);
  splitter_->setStretchFactor(1, 1);
  splitter_->setSizes({px(300), px(900)});
  splitter_->restoreState(context_.preferences.layout(layoutKey()));
  row->addWidget(splitter_);
  find_->setClearButtonEnabled(true);
  incubators_->setChecked(true);

  connect(splitter_, &QSplitter::splitterMoved, this,
          [this] { context_.preferences.setLayout(layoutKey(), splitter_->saveState()); });
  connect(incubators_, &QAbstractButton::clicked, this, [this] { setKind(AffiliationKind::incubator); });
  connect(organisations_, &QAbstractButton::clicked, this, [this] { setKind(AffiliationKind::organisation); });
  connect(find_, &QLineEdit::textChanged, this, [this](const QString& text) {
    model_->setFind(text);
    selectFirst();
  });
  connect(find_, &QLineEdit::returnPressed, this, [this] { list_->setFocus(Qt::OtherFocusReason); });
  connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this, &AffiliationsScreen::showCurrent);
  connect(list_, &QListView::activated, this, [this] { page_->table().setFocus(Qt::OtherFocusReason); });
  connect(page_, &AffiliationPage::selectionChanged, this, &Screen::selectionChanged);
  connect(page_, &AffiliationPage::startupActivated, this, &Screen::startupActivated);
  connect(&context_.model, &BoardModel::changed, this, [this] {
    if (!context_.model.portfolio()) return;
    stale_ = !isVisible();
    if (stale_) return;
    followBoard();
  });
  retranslate();
}

void AffiliationsScreen::setFile(OpenPortfolio* file) {
  page_->setFile(file);
  const QSignalBlocker quiet(find_);
  find_->clear();
  model_->setFind({});
  model_->reload();
  stale_ = changed_ = false;
  selectFirst();
}

Screen::Recall AffiliationsScreen::remember() {
  const AffiliationKind kind = model_->kind();
  // While it is hidden the list does not follow: its rows may be those of others by now.
  return [this, kind, owner = shown_, find = find_->text(), selected = KeptStartups(context_.model, selectedStartups())] {
    const Portfolio* now = context_.model.portfolio();
    if (!now) return;
    const Row row = kind == AffiliationKind::incubator ? now->rowOf(IncubatorId(owner)) : now->rowOf(OrganisationId(owner));
    open(kind, row);
    if (!find.isEmpty()) find_->setText(find);
    if (const QModelIndex index = model_->indexOf(row); index.isValid()) list_->setCurrentIndex(index);
    for (const Row startup : selected.in(context_.model)) selectStartup(startup);
  };
}

void AffiliationsScreen::applyChange(const PortfolioChange& change) {
  page_->applyChange(change);
  changed_ = true;
}

// Names and rows may be others now; whose page it was stays on the page.
void AffiliationsScreen::readAgain() {
  changed_ = false;
  const Portfolio& portfolio = *context_.model.portfolio();
  const Row owner = model_->kind() == AffiliationKind::incubator ? portfolio.rowOf(IncubatorId(shown_))
                                                                 : portfolio.rowOf(OrganisationId(shown_));
  {
    const QSignalBlocker quiet(list_->selectionModel());
    model_->reload();
    const QModelIndex index = model_->indexOf(owner);
    list_->setCurrentIndex(index.isValid() || model_->rowCount() == 0 ? index : model_->index(0));
  }
  const auto* entry = model_->entryAt(list_->currentIndex());
  if (!entry || entry->row != owner) return showCurrent();
  page_->follow(owner, entry->counts);
}

void AffiliationsScreen::selectFirst() {
  if (model_->rowCount() > 0) list_->setCurrentIndex(model_->index(0));
  showCurrent();
}

void AffiliationsScreen::setKind(AffiliationKind kind) {
  (kind == AffiliationKind::incubator ? incubators_ : organisations_)->setChecked(true);
  model_->setKind(kind);
  selectFirst();
}

void AffiliationsScreen::showCurrent() {
  const auto* entry = model_->entryAt(list_->currentIndex());
  shown_ = {};
  if (entry) {
    const Portfolio& portfolio = *context_.model.portfolio();
    shown_ = model_->kind() == AffiliationKind::incubator ? portfolio.incubators[entry->row].id.uuid()
                                                          : portfolio.organisations[entry->row].id.uuid();
  }
  page_->show(model_->kind(), entry ? entry->row : Portfolio::none, entry ? entry->counts : AffiliationCounts{});
}

// The list counts for all of them at once; the page takes its own from there.
void AffiliationsScreen::followBoard() {
  if (changed_) return readAgain();
  model_->update();
  const auto* entry = model_->entryAt(list_->currentIndex());
  page_->update(entry ? entry->counts : AffiliationCounts{});
}

void AffiliationsScreen::open(AffiliationKind kind, Row owner) {
  find_->clear();
  setKind(kind);
  const QModelIndex index = model_->indexOf(owner);
  if (!index.isValid()) return;
  list_->setCurrentIndex(index);
  list_->scrollTo(index);
}

std::vector<Screen::Row> AffiliationsScreen::selectedStartups() const { return page_->selectedStartups(); }
void AffiliationsScreen::selectStartup(Row startup) { page_->selectStartup(startup); }
QString AffiliationsScreen::copyText() const { return page_->plainText(); }
void AffiliationsScreen::takeFocus() { list_->setFocus(Qt::ShortcutFocusReason); }
QWidget* AffiliationsScreen::findField() { return find_; }

void AffiliationsScreen::showEvent(QShowEvent* event) {
  if (std::exchange(stale_, false)) {
    followBoard();
  }
  Screen::showEvent(event);
}

void AffiliationsScreen::retranslate() {
  incubators_->setText(tr("Incubators"));
  organisations_->setText(tr("Sponsors"));
  find_->setPlaceholderText(tr("Find by name"));
  find_->setAccessibleName(find_->placeholderText());
  list_->setAccessibleName(tr("Incubators and sponsors"));
}

void AffiliationsScreen::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    page_->retranslate();
  }
  Screen::changeEvent(event);
}

}  // namespace eclosion::ui
