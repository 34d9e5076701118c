// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_making.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "core/support/language.h"
#include "ui/network/network_export.h"

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
  pictured.picture = [this](const QString& path) { return pictureBeside(request_.path, path); };
  if (pictures) {
    pictured.network = [&] {
      return ui::networkPicture(ui::networkPage(sources.portfolio, sources.text, sources.date, sources.name,
                                                sources.knownAt ? sources.knownAt->date() : QDate()));
    };
  }
  return publish::composeReport(sources, editorials, publish::reportPlan(editorials, request_.year, request_.language), pictured);
}

QByteArray pictureBeside(const QString& portfolio, const QString& picture) {
  constexpr qint64 most = 24 * 1024 * 1024;
  const QDir folder = QFileInfo(portfolio).absoluteDir();
  const QString path = QFileInfo(folder.filePath(picture)).canonicalFilePath();
  // A portfolio from elsewhere does not reach out of its folder.
  if (path.isEmpty() || !path.startsWith(folder.canonicalPath() + QLatin1Char('/'))) return {};
  QFile file(path);
  if (file.size() > most || !file.open(QIODevice::ReadOnly)) return {};
  const QByteArray bytes = file.readAll();
  const bool known = bytes.startsWith("\x89PNG") || bytes.startsWith("\xff\xd8\xff");
  return known ? bytes : QByteArray();
}

}  // namespace eclosion::app
