// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/operations.h"

#include <pwd.h>
#include <unistd.h>
#include <QCoreApplication>
#include <QFileInfo>

#include "core/domain/knowledge.h"
#include "core/domain/settings.h"
#include "core/exchange/json/portfolio_json.h"
#include "core/exchange/json/sample.h"

namespace eclosion::app {
namespace {

struct OperationsText {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::Operations)
};

// The sample's own present, which is also the date of the report it tells (June 2018).
const QDate sampleToday(2018, 6, 30);

QString nameFor(const QString& path) { return QFileInfo(path).completeBaseName(); }

}  // namespace

QString actorName() {
  for (const char* variable : {"USER", "LOGNAME"}) {
    if (const QString user = qEnvironmentVariable(variable); !user.isEmpty()) return user;
  }
  const passwd* account = ::getpwuid(::getuid());
  return account ? QString::fromLocal8Bit(account->pw_name) : QString();
}

Result<std::unique_ptr<store::PortfolioFile>> createEmpty(const QString& path, const Clock& clock) {
  return store::PortfolioFile::create(path, {.name = nameFor(path)}, clock);
}

Result<std::unique_ptr<store::PortfolioFile>> createSample(const QString& path, const Clock& clock) {
  // Known at the start of its own present, so that what is edited on that day comes after it.
  const store::Intent intent{.words = OperationsText::tr("Fill with the sample of 2017"),
                             .kind = QStringLiteral("import"),
                             .at = QDateTime(sampleToday, QTime(0, 0), Qt::UTC)};
  return store::PortfolioFile::create(path, {.name = OperationsText::tr("The network in 2017"), .today = sampleToday}, clock,
                                      [&](store::PortfolioFile& file) -> Result<void> {
                                        store::Recorder recorder(file, clock, actorName());
                                        const auto filled =
                                            exchange::importPortfolioJson(exchange::sample2017(), file, recorder, intent);
                                        return filled ? Result<void>() : Failure(filled.error());
                                      });
}

Result<std::unique_ptr<store::PortfolioFile>> createImported(const QString& path, const betagouv::ImportPlan& plan,
                                                             const QDateTime& at, const Clock& clock,
                                                             const betagouv::ImportOptions& options) {
  return store::PortfolioFile::create(path, {.name = nameFor(path)}, clock, [&](store::PortfolioFile& file) -> Result<void> {
    const auto applied = betagouv::applyImport(plan, at, file, clock, actorName(), options);
    return applied ? Result<void>() : Failure(applied.error());
  });
}

QDate presentOf(const store::Reader& reader, const Clock& clock) {
  const QDate own = QDate::fromString(reader.setting(settingKey(SettingKey::today)), Qt::ISODate);
  return own.isValid() ? own : clock.today();
}

QDateTime knowledgeTime(const QDate& knownOn) { return knownOn.isNull() ? QDateTime() : endOfDay(knownOn); }

}  // namespace eclosion::app
