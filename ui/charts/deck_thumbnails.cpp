// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/deck_thumbnails.h"

#include <QPainter>
#include <QTimer>

#include "core/support/language.h"
#include "ui/charts/chart_task.h"
#include "ui/charts/slide_painter.h"
#include "ui/models/deck_model.h"
#include "ui/network/network_export.h"
#include "ui/shell/services.h"

namespace eclosion::ui {

publish::DeckPictures deckPictures() {
  return {.network = [](const publish::PublishSources& sources) { return networkPicture(networkPage(sources)); }};
}

DeckThumbnails::DeckThumbnails(ChartTask& task, DeckModel& model, QObject* parent)
    : QObject(parent), task_(task), model_(model), waking_(new QTimer(this)) {
  waking_->setSingleShot(true);
  waking_->setInterval(0);
  connect(waking_, &QTimer::timeout, this, &DeckThumbnails::next);
}

void DeckThumbnails::setFile(const OpenPortfolio* file) {
  file_ = file;
  deck_.reset();
  shelf_ = std::make_shared<Shelf>();
  pending_ = false;
  ++round_;
}

void DeckThumbnails::setDeck(const std::optional<Deck>& deck) {
  const bool same = deck && deck_ && deck->id == deck_->id && deck->language == deck_->language && deck->asOf == deck_->asOf &&
                    deck->knownAt == deck_->knownAt;
  const bool renamed = same && deck->name != deck_->name;  // covers say it
  deck_ = deck;
  if (!same || renamed) forget();
  wake();
}

void DeckThumbnails::setSize(const QSize& pixels) {
  if (size_ == pixels) return;
  size_ = pixels;
  forget();
  wake();
}

void DeckThumbnails::forget() {
  model_.makeStale();
  ++round_;
}

void DeckThumbnails::wake() { waking_->start(); }

void DeckThumbnails::next() {
  const auto* source = dynamic_cast<const PublishSource*>(file_);
  if (pending_ || !source || !deck_ || size_.isEmpty()) return;
  int row = 0;
  while (row < model_.rowCount() && (model_.isFresh(row) || (inSight_ && !inSight_(row)))) ++row;
  if (row == model_.rowCount()) return;
  pending_ = true;
  auto made = std::make_shared<publish::DeckDocument>();
  const Slide slide = model_.slides()[static_cast<size_t>(row)];
  task_.later({.work = [made, slide, source, deck = *deck_, shelf = shelf_](Published& now) -> Result<void> {
                 const publish::DeckMoment moment = publish::deckMoment(deck);
                 Published* from = &now;
                 if (moment.knownAt) {
                   if (!shelf->published || shelf->at != *moment.knownAt) {
                     auto read = source->readPublishedAt(*moment.knownAt);
                     if (!read) return Failure(read.error());
                     shelf->published = std::move(*read);
                     shelf->at = *moment.knownAt;
                   }
                   from = shelf->published.get();
                 }
                 *made = publish::composeDeck(deck, {slide}, from->sources(moment.date), deckPictures());
                 return {};
               },
               .then =
                   [this, made, slide, round = round_](const Result<void>& done) {
                     pending_ = false;
                     // Of what has changed meanwhile another is made; what cannot be read is tried again with the next change.
                     if (round == round_) {
                       if (!done) return;
                       paint(slide, *made);
                     }
                     next();
                   }});
}

void DeckThumbnails::paint(const Slide& slide, const publish::DeckDocument& document) {
  if (document.slides.empty()) return;
  QPixmap pixmap(size_);
  QPainter painter(&pixmap);
  painter.scale(size_.width() / slideSize.width(), size_.height() / slideSize.height());
  {
    const LanguageScope scope(document.language);
    paintSlide(painter, document, 0);
  }
  painter.end();
  model_.setPicture(slide, pixmap, document.slides.front().title, static_cast<int>(document.slides.size()));
}

}  // namespace eclosion::ui
