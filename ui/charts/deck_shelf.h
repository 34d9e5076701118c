// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "core/edits/edit.h"
#include "core/publish/deck_plan.h"

namespace eclosion::ui {

class EditDesk;
class OpenPortfolio;
class Preferences;

// The decks of the open portfolio, and which of them is worked on: remembered for each file. What changes passes the desk.
class DeckShelf final : public QObject {
  Q_OBJECT

 public:
  DeckShelf(EditDesk& desk, Preferences& preferences, QObject* parent = nullptr);

  void setFile(OpenPortfolio* file);
  // Reads the decks again.
  void refresh();
  // Whether decks can be read at all: not in a file as it was known at another time.
  [[nodiscard]] bool isReadable() const;
  [[nodiscard]] const std::vector<Deck>& decks() const { return decks_; }     // by name
  [[nodiscard]] const Deck* current() const;                                  // null: there is none
  [[nodiscard]] const std::vector<Slide>& slides() const { return slides_; }  // of it, in order
  [[nodiscard]] QString whyNot() const;                                       // nothing may be changed; empty: it may
  [[nodiscard]] EditDesk& desk() const { return desk_; }

  void choose(const DeckId& deck);
  // Each says what it did through the desk; false: refused.
  bool create(const QString& name, std::vector<Slide> slides = {});
  bool remove();
  bool duplicate();
  // Into the current deck; a first one is made where there is none. `place`: before the slide there; at the end where it is
  // larger.
  bool add(Slide slide, size_t place = SIZE_MAX);
  bool addChart(const QString& kind, const publish::ChartOptions& options, size_t place = SIZE_MAX);
  bool move(const SlideId& slide, size_t place);
  bool removeSlide(const SlideId& slide);
  bool setLanguage(const QString& language);
  // At the portfolio's today, as known at this moment.
  bool setFrozen(bool frozen);

  [[nodiscard]] static Slide newSlide(publish::SlideKind kind, const QString& subject = {});
  // A name that no deck has yet, from this one on.
  [[nodiscard]] QString freeName(const QString& wanted) const;

 Q_SIGNALS:
  void changed();

 private:
  [[nodiscard]] QString memoryKey() const;
  bool perform(const edits::Edit& edit);

  EditDesk& desk_;
  Preferences& preferences_;
  OpenPortfolio* file_ = nullptr;
  std::vector<Deck> decks_;
  std::vector<Slide> slides_;
  std::optional<DeckId> current_;
};

}  // namespace eclosion::ui
