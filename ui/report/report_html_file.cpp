// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_html_file.h"

#include <QCoreApplication>

#include "core/support/language.h"
#include "ui/charts/chart_painter.h"

namespace eclosion::ui {
namespace {

struct ReportHtmlWords {
  Q_DECLARE_TR_FUNCTIONS(eclosion::ui::ReportHtmlFile)
};

constexpr QSize chartSize(960, 480);  // in CSS pixels

}  // namespace

ReportHtmlFile::ReportHtmlFile(std::shared_ptr<const publish::Report> report, const QString& path)
    : report_(std::move(report)), file_(path) {
  for (const publish::ReportPage& page : report_->pages) {
    for (const publish::SlidePart& part : page.slide.parts) {
      if (const auto* chart = std::get_if<publish::Chart>(&part)) charts_.push_back(chart);
    }
  }
}

Failure ReportHtmlFile::failed() const {
  return Failure(
      Error{.kind = ErrorKind::unreadable,
            .message = ReportHtmlWords::tr("The report cannot be written: %1. Choose another folder.").arg(file_.errorString()),
            .file = file_.fileName()});
}

Result<std::unique_ptr<PagedFile>> ReportHtmlFile::open(std::shared_ptr<const publish::Report> report, const QString& path) {
  std::unique_ptr<ReportHtmlFile> made(new ReportHtmlFile(std::move(report), path));
  if (!made->file_.open(QIODevice::WriteOnly)) return made->failed();
  return made;
}

Result<void> ReportHtmlFile::writeNext() {
  if (isComplete()) return {};
  const LanguageScope scope(report_->plan.language);
  const publish::Chart* chart = charts_[drawn_.size()];
  drawn_[chart] = ChartPainter().bareSvg(*chart, chartSize);
  return {};
}

Result<void> ReportHtmlFile::commit() {
  const QByteArray html = publish::reportHtml(*report_, [this](const publish::Chart& chart) { return drawn_[&chart]; });
  if (file_.write(html) != html.size() || !commitWhole(file_)) return failed();
  return {};
}

}  // namespace eclosion::ui
