// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/deck_export.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>
#include <algorithm>

#include "core/publish/pptx/pptx.h"
#include "ui/charts/deck_pdf.h"
#include "ui/charts/deck_thumbnails.h"
#include "ui/shell/publish_source.h"

namespace eclosion::ui {
namespace {

struct DeckExports {
  Q_DECLARE_TR_FUNCTIONS(eclosion::ui::DeckExport)
};

Failure cancelled() { return failure(ErrorKind::cancelled, DeckExports::tr("Cancelled: nothing was written.")); }

// A slide at a time, so that it can be told and stopped.
Result<publish::DeckDocument> compose(const DeckExport::Wish& wish, const OpenPortfolio& file, const ProgressSink& sink,
                                      const std::stop_token& stop) {
  const auto* source = dynamic_cast<const PublishSource*>(&file);
  if (!source) return failure(ErrorKind::refused, DeckExports::tr("This portfolio cannot be published."));
  const publish::DeckMoment moment = publish::deckMoment(wish.deck);
  const auto read = moment.knownAt ? source->readPublishedAt(*moment.knownAt) : source->readPublished();
  if (!read) return Failure(read.error());
  const publish::PublishSources sources = (*read)->sources(moment.date);
  publish::DeckDocument document = publish::composeDeck(wish.deck, {}, sources);
  for (size_t i = 0; i < wish.slides.size(); ++i) {
    if (stop.stop_requested()) return cancelled();
    sink({.step = {}, .done = static_cast<qint64>(i), .total = static_cast<qint64>(wish.slides.size())});
    publish::DeckDocument one = publish::composeDeck(wish.deck, {wish.slides[i]}, sources, deckPictures());
    for (publish::DeckSlide& slide : one.slides) {
      for (publish::SlidePart& part : slide.parts) {
        // What was read goes with this.
        if (auto* chart = std::get_if<publish::Chart>(&part)) chart->behind = {};
      }
      document.slides.push_back(std::move(slide));
    }
  }
  return document;
}

}  // namespace

Result<void> checkMaster(const QString& path) {
  if (path.isEmpty()) return {};
  const publish::DeckDocument empty{.title = QStringLiteral("master"),
                                    .slides = {publish::DeckSlide{.title = QStringLiteral("1")}}};
  const auto made = publish::pptxBytes(empty, {.master = path});
  if (!made) return Failure(made.error());
  return {};
}

DeckExport::DeckExport(QObject* parent) : QObject(parent), steps_(new QTimer(this)) {
  steps_->setInterval(0);
  connect(steps_, &QTimer::timeout, this, &DeckExport::step);
}

DeckExport::~DeckExport() = default;

void DeckExport::start(const Wish& wish, const OpenPortfolio& file) {
  if (running_) return;
  running_ = true;
  path_ = wish.path;
  Q_EMIT progressed(0, 0);
  work_ = std::make_unique<CancellableWork>();
  connect(work_.get(), &CancellableWork::progressed, this, [this](const Progress& progress) {
    Q_EMIT progressed(static_cast<int>(progress.done), static_cast<int>(progress.total));
  });
  work_->run([this, wish, &file, work = work_.get()](const ProgressSink& sink, std::stop_token stop) {
    const bool pdf = QFileInfo(wish.path).suffix().compare(u"pdf", Qt::CaseInsensitive) == 0;
    const auto written = [&](const Result<void>& result) { work->finish([this, result] { end(result); }); };
    if (!pdf) {
      // A master that is broken is told before a minute's work, not after.
      if (const auto sound = checkMaster(wish.master); !sound) return written(sound);
    }
    auto deck = compose(wish, file, sink, stop);
    if (!deck) return written(Failure(deck.error()));
    if (!pdf) {
      sink({.step = {}, .done = 0, .total = 0});
      return written(publish::writePptx(*deck, wish.path, {.master = wish.master, .stop = std::move(stop)}));
    }
    auto made = std::make_shared<publish::DeckDocument>(std::move(*deck));
    work->finish([this, made] {
      deck_ = std::move(*made);
      auto opened = DeckPdf::open(deck_, path_);
      if (!opened) return end(Failure(opened.error()));
      pdf_ = std::move(*opened);
      steps_->start();
    });
  });
}

void DeckExport::step() {
  if (!pdf_) return;
  Result<void> done = pdf_->writeNext();
  if (!done) return end(done);
  Q_EMIT progressed(static_cast<int>(pdf_->written()), static_cast<int>(deck_.slides.size()));
  // Whoever heard of the progress may have cancelled.
  if (running_ && pdf_->isComplete()) end(pdf_->commit());
}

void DeckExport::cancel() {
  if (!running_) return;
  if (pdf_) return end(cancelled());
  work_->cancel();
}

void DeckExport::abandon() {
  steps_->stop();
  pdf_.reset();
  work_.reset();
  running_ = false;
}

void DeckExport::end(const Result<void>& result) {
  steps_->stop();
  pdf_.reset();
  running_ = false;
  if (result) {
    Q_EMIT finished(path_);
  } else {
    Q_EMIT failed(result.error());
  }
}

}  // namespace eclosion::ui
