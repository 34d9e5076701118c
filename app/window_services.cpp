// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_services.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThread>
#include <chrono>

#include "app/languages.h"
#include "app/open_portfolio.h"
#include "app/operations.h"

namespace eclosion::app {
namespace {

Result<std::unique_ptr<ui::OpenPortfolio>> wrap(Result<std::unique_ptr<store::PortfolioFile>> file, const QString& path,
                                                const Clock& clock) {
  auto opened = file ? openPortfolio(std::move(*file), clock) : Failure(file.error());
  if (!opened && opened.error().file.isEmpty()) opened.error().file = path;
  return opened;
}

}  // namespace

void WindowServices::openAhead(const QString& path) {
  // The first thread that Qt meets is its main one: that is to be ours.
  (void)QThread::currentThread();
  aheadPath_ = path;
  ahead_ = std::async(std::launch::async, [path, &clock = clock_] {
    return wrap(store::PortfolioFile::open(path, store::Access::write), path, clock);
  });
}

bool WindowServices::isOpening() const {
  return ahead_.valid() && ahead_.wait_for(std::chrono::seconds(0)) != std::future_status::ready;
}

Result<std::unique_ptr<ui::OpenPortfolio>> WindowServices::open(const QString& path) {
  if (ahead_.valid()) {
    auto opened = ahead_.get();
    // What it has to say, it said before the language was known: then it is asked again.
    if (path == aheadPath_ && opened && (*opened)->readOnlyReason().isEmpty()) return opened;
  }
  return wrap(store::PortfolioFile::open(path, store::Access::write), path, clock_);
}

Result<std::unique_ptr<ui::OpenPortfolio>> WindowServices::openForReading(const QString& path) {
  return wrap(store::PortfolioFile::open(path, store::Access::read), path, clock_);
}

Result<std::unique_ptr<ui::OpenPortfolio>> WindowServices::create(const QString& path, const QString& name) {
  // Opened again as a window does: the maker's handle is a script's.
  if (auto made = store::PortfolioFile::create(path, {.name = name}, clock_); !made) return wrap(std::move(made), path, clock_);
  return open(path);
}

Result<std::unique_ptr<ui::OpenPortfolio>> WindowServices::openSample() {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
  const QString path = QDir(folder).filePath(QStringLiteral("sample-2017.eclosion"));
  if (!QFileInfo::exists(path)) {
    if (!QDir().mkpath(folder)) {
      return Failure(Error{
          .kind = ErrorKind::unreadable,
          .message = QCoreApplication::translate("eclosion::app::WindowServices", "The folder for the sample cannot be made."),
          .file = folder});
    }
    if (auto made = createSample(path, clock_); !made) return wrap(std::move(made), path, clock_);
  }
  return open(path);
}

void WindowServices::useLanguage(const QString& language) { installLanguage(*QCoreApplication::instance(), language); }

}  // namespace eclosion::app
