// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "core/publish/deck.h"
#include "core/support/result.h"
#include "ui/shell/cancellable_work.h"

class QTimer;

namespace eclosion::ui {

class PagedFile;

// A deck, a report: a document written to a file while the window stays alive. What can be is made on a thread of its own; what
// is painted, a page a turn of the event loop.
class DocumentExport final : public QObject {
  Q_OBJECT

 public:
  // What is left for the GUI thread: the pages to paint, once they are opened. Empty: all is written.
  using Opening = std::function<Result<std::unique_ptr<PagedFile>>()>;
  // On the thread of its own.
  using Making = std::function<Result<Opening>(const ProgressSink& sink, const std::stop_token& stop)>;

  explicit DocumentExport(QObject* parent = nullptr);
  ~DocumentExport() override;

  // One at a time. What `making` refers to outlives it, or abandon() is called first.
  void start(const QString& path, Making making);
  // Nothing is left of what was begun; failed() says so.
  void cancel();
  // The same, at once and without a word.
  void abandon();
  [[nodiscard]] bool isRunning() const { return running_; }

  // The error of who was asked to stop.
  [[nodiscard]] static Failure cancelled();

 Q_SIGNALS:
  void progressed(int done, int total);  // total 0: not known
  void finished(const QString& path);
  void failed(const eclosion::Error& error);  // cancelled too

 private:
  void open(const Opening& opening);
  void step();
  void end(const Result<void>& result);

  bool running_ = false, wasCancelled_ = false;
  QString path_;
  std::unique_ptr<PagedFile> pages_;
  QTimer* steps_;
  std::unique_ptr<CancellableWork> work_;
};

// A deck by the ending of the path: as .pptx it is written, with a master of its own where one is named; as .pdf its pages are
// left to be painted. For a thread that is not the GUI's. Errors: those of writePptx().
[[nodiscard]] Result<DocumentExport::Opening> exportDeck(publish::DeckDocument deck, const QString& path, const QString& master,
                                                         const ProgressSink& sink, const std::stop_token& stop);

}  // namespace eclosion::ui
