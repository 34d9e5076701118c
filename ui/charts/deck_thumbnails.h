// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPixmap>
#include <functional>
#include <memory>
#include <optional>

#include "core/publish/deck_plan.h"
#include "ui/shell/publish_source.h"

class QTimer;

namespace eclosion::ui {

class ChartTask;
class DeckModel;
class OpenPortfolio;

// The pictures of decks that this program paints; on any thread.
[[nodiscard]] publish::DeckPictures deckPictures();

// The small pictures of a deck's slides: composed one at a time away from the GUI thread once they are in sight, painted a slide
// a turn of the event loop.
class DeckThumbnails final : public QObject {
  Q_OBJECT

 public:
  DeckThumbnails(ChartTask& task, DeckModel& model, QObject* parent);

  void setFile(const OpenPortfolio* file);
  // All are made anew where its language or its dates are others.
  void setDeck(const std::optional<Deck>& deck);
  void setSize(const QSize& pixels);
  // Whether the slide of that row is looked at now.
  void setInSight(std::function<bool(int row)> inSight) { inSight_ = std::move(inSight); }
  // The portfolio was changed.
  void forget();
  // Makes what is missing.
  void wake();

 private:
  void next();
  void paint(const Slide& slide, const publish::DeckDocument& document);

  // As known at the moment where the deck is frozen; the worker's while it runs.
  struct Shelf {
    std::unique_ptr<Published> published;
    QDateTime at;
  };

  ChartTask& task_;
  DeckModel& model_;
  const OpenPortfolio* file_ = nullptr;
  std::optional<Deck> deck_;
  std::function<bool(int)> inSight_;
  std::shared_ptr<Shelf> shelf_;
  QSize size_;
  QTimer* waking_;
  bool pending_ = false;
  int round_ = 0;  // of what they show
};

}  // namespace eclosion::ui
