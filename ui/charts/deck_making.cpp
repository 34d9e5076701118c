// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/deck_making.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "core/publish/deck_plan.h"
#include "core/publish/pptx/pptx.h"
#include "ui/charts/deck_thumbnails.h"
#include "ui/shell/publish_source.h"

namespace eclosion::ui {
namespace {

struct DeckMaking {
  Q_DECLARE_TR_FUNCTIONS(eclosion::ui::DeckMaking)
};

Result<publish::DeckDocument> compose(const DeckWish& wish, const OpenPortfolio& file, const ProgressSink& sink,
                                      const std::stop_token& stop) {
  const auto* source = dynamic_cast<const PublishSource*>(&file);
  if (!source) return failure(ErrorKind::refused, DeckMaking::tr("This portfolio cannot be published."));
  const publish::DeckMoment moment = publish::deckMoment(wish.deck);
  const auto read = moment.knownAt ? source->readPublishedAt(*moment.knownAt) : source->readPublished();
  if (!read) return Failure(read.error());
  const auto told = [&sink](int done, int total) { sink({.step = {}, .done = done, .total = total}); };
  publish::DeckDocument document =
      publish::composeDeck(wish.deck, wish.slides, (*read)->sources(moment.date), deckPictures(), {.stop = stop, .told = told});
  if (stop.stop_requested()) return DocumentExport::cancelled();
  for (publish::DeckSlide& slide : document.slides) {
    for (publish::SlidePart& part : slide.parts) {
      // What was read goes with this.
      if (auto* chart = std::get_if<publish::Chart>(&part)) chart->behind = {};
    }
  }
  return document;
}

}  // namespace

DocumentExport::Making deckMaking(DeckWish wish, const QString& path, const OpenPortfolio& file) {
  return [wish = std::move(wish), path, &file](const ProgressSink& sink,
                                               const std::stop_token& stop) -> Result<DocumentExport::Opening> {
    const bool isPdf = QFileInfo(path).suffix().compare(u"pdf", Qt::CaseInsensitive) == 0;
    // A master that is broken is told before a minute's work, not after.
    if (!isPdf) ECLOSION_TRY(publish::checkMaster(wish.master));
    auto deck = compose(wish, file, sink, stop);
    if (!deck) return Failure(deck.error());
    return exportDeck(std::move(*deck), path, wish.master, sink, stop);
  };
}

}  // namespace eclosion::ui
