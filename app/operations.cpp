// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "core/exchange/json/portfolio_json.h"
#include "core/exchange/json/sample.h"

namespace eclosion::app {
namespace {

struct OperationsText {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::Operations)
};

// The sample's own present, which is also the date of the report it tells (June 2018).
const QDate sampleToday(2018, 6, 30);

}  // namespace

QString actorName() {
  const QString user = qEnvironmentVariable("USER");
  return user.isEmpty() ? qEnvironmentVariable("LOGNAME") : user;
}

Result<std::unique_ptr<store::PortfolioFile>> createEmpty(const QString& path, const Clock& clock) {
  return store::PortfolioFile::create(path, {.name = QFileInfo(path).completeBaseName()}, clock);
}

Result<std::unique_ptr<store::PortfolioFile>> createSample(const QString& path, const Clock& clock) {
  auto file =
      store::PortfolioFile::create(path, {.name = OperationsText::tr("The network in 2017"), .today = sampleToday}, clock);
  if (!file) return file;
  store::Recorder recorder(**file, clock, actorName());
  // Known at the start of its own present, so that what is edited on that day comes after it.
  const store::Intent intent{.words = OperationsText::tr("Fill with the sample of 2017"),
                             .kind = QStringLiteral("import"),
                             .at = QDateTime(sampleToday, QTime(0, 0), Qt::UTC)};
  if (const auto filled = exchange::importPortfolioJson(exchange::sample2017(), **file, recorder, intent); !filled) {
    file->reset();
    QFile::remove(path);
    return Failure(filled.error());
  }
  return file;
}

QDateTime knowledgeTime(const QDate& knownOn) {
  return knownOn.isNull() ? QDateTime() : QDateTime(knownOn, QTime(23, 59, 59, 999), Qt::UTC);
}

}  // namespace eclosion::app
