// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_export.h"

#include <QFileInfo>
#include <QTimer>

#include "core/publish/pptx/pptx.h"
#include "core/support/language.h"
#include "core/support/save_file.h"
#include "ui/charts/chart_painter.h"
#include "ui/charts/deck_pdf.h"

namespace eclosion::ui {

ReportExport::ReportExport(QObject* parent) : QObject(parent), steps_(new QTimer(this)) {
  steps_->setInterval(0);
  connect(steps_, &QTimer::timeout, this, &ReportExport::step);
}

ReportExport::~ReportExport() = default;

void ReportExport::start(const std::shared_ptr<const ComposedReport>& report, const QString& path) {
  if (isRunning() || !report) return;
  auto printed = std::make_shared<ComposedReport>(*report);
  printed->report = publish::printedReport(report->report);
  printed->deck = publish::reportDeck(printed->report);
  report_ = std::move(printed);
  path_ = path;
  const QString ending = QFileInfo(path).suffix().toLower();
  if (ending == u"pptx") {
    Q_EMIT progressed(0, 0);
    return work_.run([this, report = report_, path](const ProgressSink&, std::stop_token stop) {
      const Result<void> written = publish::writePptx(report->deck, path, {.stop = std::move(stop)});
      work_.finish([this, written] { end(written); });
    });
  }
  if (ending == u"pdf") {
    auto opened = DeckPdf::open(report_->deck, path);
    if (!opened) return end(Failure(opened.error()));
    pdf_ = std::move(*opened);
  } else {
    for (const auto& page : report_->report.pages) {
      for (const auto& part : page.slide.parts) {
        if (const auto* chart = std::get_if<publish::Chart>(&part)) charts_.push_back(chart);
      }
    }
  }
  steps_->start();
}

void ReportExport::cancel() {
  if (!isRunning()) return;
  if (work_.isRunning()) return work_.cancel();
  end(failure(ErrorKind::cancelled, tr("Cancelled: nothing was written.")));
}

Result<bool> ReportExport::stepOnce() {
  if (pdf_) {
    ECLOSION_TRY(pdf_->writeNext());
    Q_EMIT progressed(static_cast<int>(pdf_->written()), static_cast<int>(report_->deck.slides.size()));
    if (!pdf_->isComplete()) return false;
    ECLOSION_TRY(pdf_->commit());
    return true;
  }
  if (drawn_.size() < charts_.size()) {
    const publish::Chart* chart = charts_[drawn_.size()];
    const LanguageScope scope(report_->deck.language);
    ChartPainter painter;
    drawn_[chart] = painter.bareSvg(*chart, reportChartSize);
    Q_EMIT progressed(static_cast<int>(drawn_.size()), static_cast<int>(charts_.size()) + 1);
    return false;
  }
  ECLOSION_TRY(writeHtml());
  return true;
}

void ReportExport::step() {
  const Result<bool> done = stepOnce();
  // Whoever heard of the progress may have cancelled.
  if (!isRunning()) return;
  if (!done) {
    end(Failure(done.error()));
  } else if (*done) {
    end({});
  }
}

Result<void> ReportExport::writeHtml() {
  const LanguageScope scope(report_->deck.language);
  const QByteArray html = publish::reportHtml(report_->report, [this](const publish::Chart& chart) { return drawn_[&chart]; });
  DocumentFile file(path_);
  if (file.open(QIODevice::WriteOnly) && file.write(html) == html.size() && commitWhole(file)) return {};
  return Failure(Error{.kind = ErrorKind::unreadable,
                       .message = tr("The report cannot be written: %1. Choose another folder.").arg(file.errorString()),
                       .file = path_});
}

void ReportExport::end(const Result<void>& result) {
  steps_->stop();
  pdf_.reset();
  charts_.clear();
  drawn_.clear();
  report_.reset();
  if (result) {
    Q_EMIT finished(path_);
  } else {
    Q_EMIT failed(result.error());
  }
}

}  // namespace eclosion::ui
