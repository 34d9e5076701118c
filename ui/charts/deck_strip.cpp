// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/deck_strip.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QShortcut>
#include <algorithm>

#include "core/support/day_words.h"
#include "ui/charts/chart_task.h"
#include "ui/charts/deck_list.h"
#include "ui/charts/deck_thumbnails.h"
#include "ui/charts/deck_tile.h"
#include "ui/charts/document_export.h"
#include "ui/editing/edit_desk.h"
#include "ui/models/deck_model.h"
#include "ui/shell/preferences.h"
#include "ui/shell/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {
namespace {

constexpr int headWidth = 168, sideWidth = 172;
QString foldedKey() { return QStringLiteral("deck-folded"); }

}  // namespace

DeckStrip::DeckStrip(EditDesk& desk, Preferences& preferences, ChartTask& task, QWidget* parent)
    : Surface(&Tokens::sunk, Qt::TopEdge, parent),
      preferences_(preferences),
      task_(task),
      shelf_(new DeckShelf(desk, preferences, this)),
      model_(new DeckModel(this)),
      thumbnails_(new DeckThumbnails(task, *model_, this)),
      export_(new DocumentExport(this)),
      list_(new DeckList(*model_)),
      tile_(new DeckTile),
      head_(new TextLabel(TextStep::body, Weight::semibold)),
      count_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      name_(new TextLabel(TextStep::dense, Weight::regular, &Tokens::tx2)),
      dates_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      empty_(new TextLabel(TextStep::dense, Weight::regular, &Tokens::tx2)),
      caption_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      fold_(new Button(Button::Kind::quiet, Icon::chevronDown)),
      change_(new Button(Button::Kind::quiet)),
      plus_(new Button(Button::Kind::quiet, Icon::plus)),
      pptx_(new Button(Button::Kind::secondary)),
      pdf_(new Button(Button::Kind::quiet)),
      cancel_(new Button(Button::Kind::secondary)),
      open_(new Button(Button::Kind::quiet)),
      progress_(new QProgressBar),
      deckMenu_(new QMenu(this)),
      addMenu_(new QMenu(this)) {
  setObjectName(QStringLiteral("deckStrip"));
  folded_ = preferences_.layout(foldedKey()) == QByteArray("folded");
  build();
  connectParts();
  retranslate();
}

DeckStrip::~DeckStrip() {
  shelf_->disconnect(this);
  export_->disconnect(this);
  list_->disconnect(this);
}

void DeckStrip::build() {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(px(16), px(8) + 1, px(16), px(6));
  row->setSpacing(px(8));
  auto* left = new QVBoxLayout;
  left->setSpacing(0);
  auto* first = new QHBoxLayout;
  first->setSpacing(px(4));
  first->addWidget(head_);
  first->addWidget(count_, 1);
  fold_->setSmall(true);
  fold_->setBare(true);
  first->addWidget(fold_);
  left->addLayout(first);
  name_->setElided(true);
  name_->setMaximumWidth(px(headWidth));
  dates_->setWordWrap(true);
  dates_->setFixedWidth(px(headWidth));
  left->addWidget(name_);
  left->addWidget(dates_);
  auto* acts = new QHBoxLayout;
  acts->setSpacing(0);
  for (Button* button : {change_, plus_, pdf_, open_}) button->setSmall(true);
  change_->setTrailing(Icon::chevronDown);
  change_->setMenu(deckMenu_);
  plus_->setBare(true);
  plus_->setMenu(addMenu_);
  acts->addWidget(change_);
  acts->addWidget(plus_);
  acts->addStretch(1);
  left->addLayout(acts);
  left->addStretch(1);
  row->addLayout(left);
  empty_->setWordWrap(true);
  row->addWidget(empty_, 3);
  row->addWidget(list_, 100, Qt::AlignTop);
  row->addWidget(tile_, 0, Qt::AlignTop);
  row->addStretch(1);
  auto* right = new QVBoxLayout;
  right->setSpacing(px(4));
  progress_->setTextVisible(false);
  for (QWidget* widget : {static_cast<QWidget*>(pptx_), static_cast<QWidget*>(progress_), static_cast<QWidget*>(cancel_)})
    right->addWidget(widget);
  caption_->setAlignment(Qt::AlignHCenter);
  right->addWidget(caption_);
  auto* others = new QHBoxLayout;
  others->setSpacing(px(4));
  others->addStretch(1);
  others->addWidget(pdf_);
  others->addWidget(open_);
  others->addStretch(1);
  right->addLayout(others);
  right->addStretch(1);
  progress_->setFixedWidth(px(sideWidth));
  row->addLayout(right);
  thumbnails_->setInSight([this](int at) { return list_->isInSight(at); });
  setTabOrder(fold_, change_);
  setTabOrder(change_, plus_);
  setTabOrder(plus_, list_);
  setTabOrder(list_, tile_);
  setTabOrder(tile_, pptx_);
}

void DeckStrip::connectParts() {
  connect(shelf_, &DeckShelf::changed, this, &DeckStrip::tell);
  connect(&shelf_->desk(), &EditDesk::stateChanged, this, &DeckStrip::tell);
  connect(fold_, &QAbstractButton::clicked, this, [this] { setFolded(!folded_); });
  connect(deckMenu_, &QMenu::aboutToShow, this, &DeckStrip::fillDeckMenu);
  connect(addMenu_, &QMenu::aboutToShow, this, &DeckStrip::fillAddMenu);
  connect(list_, &DeckList::moveWanted, this, &DeckStrip::moveSlide);
  connect(list_, &DeckList::removalWanted, this, &DeckStrip::removeSlide);
  connect(list_, &DeckList::editWanted, this, [this](const SlideId& slide) { editSlide(slide); });
  connect(list_, &DeckList::titleWanted, this, [this](const SlideId& slide) { editSlide(slide, true); });
  connect(list_, &DeckList::chartDropped, this, &DeckStrip::chartDropped);
  connect(list_, &DeckList::sightChanged, thumbnails_, &DeckThumbnails::wake);
  connect(list_, &QWidget::customContextMenuRequested, this, &DeckStrip::slideMenu);
  connect(tile_, &QAbstractButton::clicked, this, &DeckStrip::chartWanted);
  connect(tile_, &DeckTile::chartDropped, this, [this](const QString& kind) { Q_EMIT chartDropped(kind, SIZE_MAX); });
  connect(model_, &QAbstractItemModel::dataChanged, this, &DeckStrip::tellCount);
  connect(pptx_, &QAbstractButton::clicked, this, [this] { chooseExport(QStringLiteral("pptx")); });
  connect(pdf_, &QAbstractButton::clicked, this, [this] { chooseExport(QStringLiteral("pdf")); });
  connect(cancel_, &QAbstractButton::clicked, export_, &DocumentExport::cancel);
  connect(open_, &QAbstractButton::clicked, this, &DeckStrip::openWritten);
  connect(export_, &DocumentExport::progressed, this, &DeckStrip::showProgress);
  connect(export_, &DocumentExport::finished, this, &DeckStrip::finish);
  connect(export_, &DocumentExport::failed, this, [this](const Error& error) {
    showParts();
    if (error.kind == ErrorKind::cancelled) {
      Q_EMIT said(error.message);
    } else {
      Q_EMIT failed(error);
    }
  });
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    thumbnails_->setSize(DeckList::pictureSize() * 2);
    showParts();
  });
  // Sharp where a pixel is two, and drawn down where it is one.
  thumbnails_->setSize(DeckList::pictureSize() * 2);
}

void DeckStrip::setFile(OpenPortfolio* file) {
  export_->abandon();
  file_ = file;
  written_.clear();
  thumbnails_->setFile(file);
  shelf_->setFile(file);
}

bool DeckStrip::isOfDecksAlone(const PortfolioChange& change) {
  return !change.whole && !change.records.empty() &&
         std::all_of(change.records.begin(), change.records.end(), [](const RecordChange& one) {
           return one.record.kind == recordKind<Deck> || one.record.kind == recordKind<Slide>;
         });
}

void DeckStrip::applyChange(const PortfolioChange& change) {
  stale_ = true;
  if (!isOfDecksAlone(change)) thumbnails_->forget();
}

void DeckStrip::follow() {
  if (std::exchange(stale_, false)) shelf_->refresh();
  thumbnails_->wake();
}

void DeckStrip::tellCount() { count_->setText(shelf_->current() ? tr("%n slide(s)", nullptr, model_->pageCount()) : QString()); }

void DeckStrip::tell() {
  const Deck* deck = shelf_->current();
  const auto slide = list_->currentSlide();
  const int row = list_->currentIndex().row();
  model_->setSlides(shelf_->slides());
  // The slide that was current stays so where it went; where it is gone, the one in its place.
  if (slide && model_->rowOf(slide->id) >= 0) {
    list_->setCurrentSlide(slide->id);
  } else if (row >= 0 && model_->rowCount() > 0) {
    list_->setCurrentSlide(model_->slides()[static_cast<size_t>(std::min(row, model_->rowCount() - 1))].id);
  }
  thumbnails_->setDeck(deck ? std::optional(*deck) : std::nullopt);
  name_->setText(deck ? deck->name : QString());
  tellCount();
  const publish::DeckMoment moment = deck ? publish::deckMoment(*deck) : publish::DeckMoment();
  if (!moment.date.isValid() && !moment.knownAt) {
    dates_->setText(deck ? tr("Follows the portfolio") : QString());
  } else if (moment.knownAt) {
    dates_->setText(
        tr("Frozen on %1, as known on %2").arg(dayWords(moment.date), dayWords(moment.knownAt->toLocalTime().date())));
  } else {
    dates_->setText(tr("Frozen on %1").arg(dayWords(moment.date)));
  }
  const QString why = shelf_->whyNot();
  if (!deck) {
    const QString none = shelf_->isReadable() ? tr("No deck yet: add a chart, and it begins one; or begin with a template.")
                                              : tr("Decks are not shown here.");
    empty_->setText(why.isEmpty() ? none : none + QLatin1Char(' ') + why);
  } else {
    empty_->setText(why.isEmpty() ? tr("This deck is empty: add a chart, or something else with +.") : why);
  }
  tile_->setEnabled(why.isEmpty());
  tile_->retranslate();
  if (!why.isEmpty()) tile_->setToolTip(why);
  tile_->setAcceptDrops(why.isEmpty());
  list_->setAcceptDrops(why.isEmpty());
  plus_->setEnabled(why.isEmpty());
  plus_->setToolTip(why.isEmpty() ? tr("Add a slide") : why);
  list_->setToolTip(why);
  list_->setAccessibleName(deck ? tr("Slides of %1", "a deck").arg(deck->name) : tr("Slides"));
  showParts();
}

void DeckStrip::showParts() {
  const bool busy = export_->isRunning(), open = !folded_;
  const bool any = model_->rowCount() > 0;
  dates_->setVisible(open && shelf_->current() != nullptr);
  name_->setVisible(shelf_->current() != nullptr);
  change_->setVisible(open);
  change_->setEnabled(shelf_->isReadable());
  plus_->setVisible(open);
  list_->setVisible(open && any);
  tile_->setVisible(open);
  empty_->setVisible(open && !any);
  pptx_->setVisible(open && !busy);
  caption_->setVisible(open && !busy);
  pdf_->setVisible(open && !busy);
  open_->setVisible(open && !busy && !written_.isEmpty());
  progress_->setVisible(open && busy);
  cancel_->setVisible(open && busy);
  for (Button* button : {pptx_, pdf_}) button->setEnabled(any);
  thumbnails_->wake();
}

void DeckStrip::setFolded(bool folded) {
  folded_ = folded;
  preferences_.setLayout(foldedKey(), folded ? QByteArray("folded") : QByteArray());
  tellFold();
  showParts();
}

void DeckStrip::tellFold() {
  fold_->setText(folded_ ? tr("Show the deck") : tr("Fold the deck away"));
  fold_->setSign(folded_ ? Icon::chevronRight : Icon::chevronDown);
  fold_->setToolTip(fold_->text());
}

void DeckStrip::showProgress(int done, int total) {
  const bool hadFocus = pptx_->hasFocus() || pdf_->hasFocus();
  progress_->setRange(0, total);
  progress_->setValue(done);
  if (progress_->isVisible()) return;
  showParts();
  if (hadFocus) cancel_->setFocus(Qt::OtherFocusReason);
}

void DeckStrip::finish(const QString& path) {
  const bool hadFocus = cancel_->hasFocus();
  written_ = path;
  showParts();
  if (hadFocus) open_->setFocus(Qt::OtherFocusReason);
  Q_EMIT said(tr("The deck was exported to %1").arg(path));
}

void DeckStrip::retranslate() {
  head_->setText(tr("Deck"));
  tellFold();
  change_->setText(tr("Change deck"));
  plus_->setText(tr("Add a slide"));
  pptx_->setText(tr("Export PowerPoint"));
  caption_->setText(tr("charts stay editable"));
  pdf_->setText(tr("PDF"));
  pdf_->setAccessibleName(tr("Export the deck as a PDF"));
  pdf_->setToolTip(tr("The same slides to print and to send"));
  open_->setText(tr("Open"));
  open_->setToolTip(tr("Open the file that was written"));
  open_->setAccessibleName(tr("Open the file that was written"));
  cancel_->setText(tr("Cancel the export"));
  progress_->setAccessibleName(tr("Progress of the export"));
  tile_->retranslate();
  thumbnails_->forget();  // a deck may be in the language of the window
  model_->retranslate();
  tell();
}

QMenu& DeckStrip::deckMenu() {
  fillDeckMenu();
  return *deckMenu_;
}

QMenu& DeckStrip::addMenu() {
  fillAddMenu();
  return *addMenu_;
}

}  // namespace eclosion::ui
