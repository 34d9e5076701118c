// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_making.h"

#include "core/support/language.h"
#include "ui/network/network_export.h"
#include "ui/report/picture_beside.h"

namespace eclosion::app {

Result<ReportMaking> ReportMaking::open(const ReportRequest& request, const Clock& clock) {
  ReportMaking made;
  made.request_ = request;
  auto words = Publication::open(request.path, std::nullopt, clock);
  if (!words) return Failure(words.error());
  made.words_ = std::move(*words);
  const auto now = made.words_->sources();
  made.moment_ = publish::reportMoment(now.chronicle.editorials, request.year, made.words_->portfolio().today);
  if (request.knownAt) made.moment_.knownAt = request.knownAt;
  if (made.moment_.knownAt) {
    auto figures = Publication::open(request.path, made.moment_.knownAt, clock);
    if (!figures) return Failure(figures.error());
    made.figures_ = std::move(*figures);
  }
  return made;
}

publish::Report ReportMaking::compose(bool pictures) const {
  const LanguageScope scope(request_.language);
  const publish::PublishSources sources = (figures_ ? *figures_ : *words_).sources(moment_.asOf);
  const auto& editorials = words_->sources().chronicle.editorials;
  publish::ReportPictures pictured;
  pictured.picture = [this](const QString& path) { return ui::pictureBeside(request_.path, path); };
  if (pictures) {
    pictured.network = [&] { return ui::networkPicture(ui::networkPage(sources)); };
  }
  return publish::composeReport(sources, editorials, publish::reportPlan(editorials, request_.year, request_.language), pictured);
}

}  // namespace eclosion::app
