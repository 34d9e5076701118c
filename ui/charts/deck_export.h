// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "core/publish/deck_plan.h"
#include "core/support/result.h"
#include "ui/shell/cancellable_work.h"

class QTimer;

namespace eclosion::ui {

class DeckPdf;
class OpenPortfolio;

// Whether the slides of a presentation can be made with that master. Errors: refused or notFound, with what is wrong with it.
[[nodiscard]] Result<void> checkMaster(const QString& path);

// A deck of the portfolio written to a file while the window stays alive: it is read, composed and written as slides on a thread
// of their own; a PDF is painted a page a turn of the event loop.
class DeckExport final : public QObject {
  Q_OBJECT

 public:
  struct Wish {
    Deck deck;
    std::vector<Slide> slides;
    QString path;         // .pptx or .pdf
    QString master = {};  // of a .pptx; empty: our own
  };

  explicit DeckExport(QObject* parent = nullptr);
  ~DeckExport() override;

  // One at a time. The portfolio outlives it, or abandon() is called first.
  void start(const Wish& wish, const OpenPortfolio& file);
  // Nothing is left of what was begun; failed() says so.
  void cancel();
  // The same, at once and without a word.
  void abandon();
  [[nodiscard]] bool isRunning() const { return running_; }

 Q_SIGNALS:
  void progressed(int done, int total);
  void finished(const QString& path);
  void failed(const eclosion::Error& error);  // cancelled too

 private:
  void step();
  void end(const Result<void>& result);

  bool running_ = false;
  QString path_;
  publish::DeckDocument deck_;
  std::unique_ptr<DeckPdf> pdf_;
  QTimer* steps_;
  std::unique_ptr<CancellableWork> work_;
};

}  // namespace eclosion::ui
