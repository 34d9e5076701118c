// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_services.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>
#include <thread>

namespace eclosion::test {
namespace {

class PreparedFake final : public ui::PreparedImport {
 public:
  explicit PreparedFake(FakePortfolio& file) : file_(file) {}
  [[nodiscard]] const ui::ImportSummary& summary() const override { return file_.importSummary; }
  [[nodiscard]] Result<void> apply(const ui::ProgressSink& progress, std::stop_token stop) override {
    progress({.step = QStringLiteral("Writing"), .done = 1, .total = 2});
    if (stop.stop_requested()) return failure(ErrorKind::cancelled, QStringLiteral("Stopped"));
    file_.written = true;
    return {};
  }
  [[nodiscard]] QString remark() const override { return file_.importRemark; }

 private:
  FakePortfolio& file_;
};

class MarkingTranslator final : public QTranslator {
 public:
  using QTranslator::QTranslator;
  [[nodiscard]] bool isEmpty() const override { return false; }
  [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override {
    return QStringLiteral("[fr] ") + QString::fromUtf8(source);
  }
};

}  // namespace

ui::StartupStory FakePortfolio::story(const StartupId& startup) const {
  if (const auto told = stories.constFind(startup); told != stories.constEnd()) return *told;
  ui::StartupStory story;
  story.mission = world_->text.missions.value(startup);
  const Portfolio::Row row = world_->portfolio.rowOf(startup);
  for (const auto& event : world_->portfolio.eventsOf(row)) {
    story.events.push_back({.id = newId<EventId>(), .startup = startup, .kind = event.kind, .date = event.date});
  }
  return story;
}

Result<std::unique_ptr<ui::PreparedImport>> FakePortfolio::prepareImport(const ui::ImportRequest& request,
                                                                         const ui::ProgressSink& progress, std::stop_token stop) {
  lastRequest = request;
  progress({.step = QStringLiteral("Reading startups"), .done = 3, .total = 10});
  while (importWaits && !stop.stop_requested()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  if (stop.stop_requested()) return failure(ErrorKind::cancelled, QStringLiteral("Stopped"));
  if (request.folder.contains(QLatin1String("missing")))
    return failure(ErrorKind::notFound, QStringLiteral("The folder is not there."));
  return std::make_unique<PreparedFake>(*this);
}

Result<void> FakePortfolio::eachName(const NameSink& sink, std::stop_token stop) const {
  while (namesWait && !stop.stop_requested()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  if (stop.stop_requested()) return failure(ErrorKind::cancelled, QStringLiteral("Stopped"));
  if (!namesFailure.isEmpty()) return failure(ErrorKind::damaged, namesFailure);
  listNames(*world_, sink);
  return {};
}

Result<void> FakePortfolio::reload() {
  if (afterImport) world_ = afterImport();
  return {};
}

Result<void> FakePortfolio::saveCopy(const QString& path, bool) const {
  if (path.contains(QLatin1String("full"))) return failure(ErrorKind::diskFull, QStringLiteral("There is no room."));
  return {};
}

std::vector<ui::KeptBackup> FakeSafekeeping::someBackups() {
  using Reason = ui::KeptBackup::Reason;
  const auto at = [](int day, int hour) { return QDateTime(QDate(2026, 8, day), QTime(hour, 5), Qt::UTC); };
  return {{QStringLiteral("/backups/4"), at(20, 7), Reason::daily, 2'345'678},
          {QStringLiteral("/backups/3"), at(19, 15), Reason::beforeImport, 2'101'248},
          {QStringLiteral("/backups/2"), at(12, 9), Reason::beforeRestore, 2'093'056},
          {QStringLiteral("/backups/1"), at(3, 8), Reason::beforeMigration, 1'900'544}};
}

Result<void> FakeSafekeeping::restore(const QString& portfolio, const QString& backup) {
  if (failure) return Failure(*failure);
  restored = {portfolio, backup};
  return {};
}

Result<std::unique_ptr<ui::OpenPortfolio>> FakeServices::open(const QString& path) {
  opened << path;
  if (path.contains(QLatin1String("damaged")) && keeping.restored.isEmpty())
    return failure(ErrorKind::damaged, QStringLiteral("This portfolio is damaged. Restore it from a backup."));
  if (path.contains(QLatin1String("broken")))
    return failure(ErrorKind::notPortfolio, QStringLiteral("This file is not a portfolio."));
  return std::make_unique<FakePortfolio>(inventedWorld(), path);
}

Result<std::unique_ptr<ui::OpenPortfolio>> FakeServices::create(const QString& path, const QString&) {
  return std::make_unique<FakePortfolio>(WorldBuilder().build(QDate(2026, 8, 20)), path);
}

Result<std::unique_ptr<ui::OpenPortfolio>> FakeServices::openSample() {
  auto file = std::make_unique<FakePortfolio>(inventedWorld(40, 3));
  file->ownToday = true;
  return file;
}

void FakeServices::useLanguage(const QString& language) {
  languages << language;
  QLocale::setDefault(language == QLatin1String("fr") ? QLocale(QLocale::French, QLocale::France)
                                                      : QLocale(QLocale::English, QLocale::UnitedKingdom));
  speakTestLanguage(language == QLatin1String("fr"));
}

void speakTestLanguage(bool on) {
  static MarkingTranslator translator;
  if (on) {
    QCoreApplication::installTranslator(&translator);
  } else {
    QCoreApplication::removeTranslator(&translator);
  }
}

}  // namespace eclosion::test
