// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/document_export.h"

#include <QFileInfo>
#include <QTimer>

#include "core/publish/pptx/pptx.h"
#include "ui/charts/deck_pdf.h"

namespace eclosion::ui {

DocumentExport::DocumentExport(QObject* parent) : QObject(parent), steps_(new QTimer(this)) {
  steps_->setInterval(0);
  connect(steps_, &QTimer::timeout, this, &DocumentExport::step);
}

DocumentExport::~DocumentExport() = default;

Failure DocumentExport::cancelled() { return failure(ErrorKind::cancelled, tr("Cancelled: nothing was written.")); }

void DocumentExport::start(const QString& path, Making making) {
  if (running_) return;
  running_ = true;
  wasCancelled_ = false;
  path_ = path;
  Q_EMIT progressed(0, 0);
  work_ = std::make_unique<CancellableWork>();
  connect(work_.get(), &CancellableWork::progressed, this, [this](const Progress& progress) {
    Q_EMIT progressed(static_cast<int>(progress.done), static_cast<int>(progress.total));
  });
  work_->run([this, making = std::move(making), work = work_.get()](const ProgressSink& sink, const std::stop_token& stop) {
    const Result<Opening> made = making(sink, stop);
    work->finish([this, made] {
      if (!made) return end(Failure(made.error()));
      if (!*made) return end({});
      // Whoever is quick stops it before there is a page.
      if (wasCancelled_) return end(cancelled());
      open(*made);
    });
  });
}

void DocumentExport::open(const Opening& opening) {
  auto opened = opening();
  if (!opened) return end(Failure(opened.error()));
  pages_ = std::move(*opened);
  steps_->start();
}

void DocumentExport::step() {
  if (!pages_) return;
  if (pages_->isComplete()) return end(pages_->commit());
  if (const Result<void> done = pages_->writeNext(); !done) return end(done);
  // Whoever hears of it may cancel.
  Q_EMIT progressed(static_cast<int>(pages_->written()), static_cast<int>(pages_->pageCount()));
}

void DocumentExport::cancel() {
  if (!running_) return;
  wasCancelled_ = true;
  if (work_->isRunning()) return work_->cancel();
  end(cancelled());
}

void DocumentExport::abandon() {
  steps_->stop();
  pages_.reset();
  work_.reset();
  running_ = false;
}

void DocumentExport::end(const Result<void>& result) {
  steps_->stop();
  pages_.reset();
  running_ = false;
  if (result) {
    Q_EMIT finished(path_);
  } else {
    Q_EMIT failed(result.error());
  }
}

Result<DocumentExport::Opening> exportDeck(publish::DeckDocument deck, const QString& path, const QString& master,
                                           const ProgressSink& sink, const std::stop_token& stop) {
  if (QFileInfo(path).suffix().compare(u"pdf", Qt::CaseInsensitive) == 0) {
    auto made = std::make_shared<const publish::DeckDocument>(std::move(deck));
    return DocumentExport::Opening([made, path]() -> Result<std::unique_ptr<PagedFile>> { return DeckPdf::open(made, path); });
  }
  const auto told = [&sink](int done, int total) { sink({.step = {}, .done = done, .total = total}); };
  ECLOSION_TRY(publish::writePptx(deck, path, {.master = master, .stop = stop, .told = told}));
  return DocumentExport::Opening();
}

}  // namespace eclosion::ui
