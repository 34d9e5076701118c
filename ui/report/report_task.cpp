// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_task.h"

#include <algorithm>

#include "core/domain/report_blocks.h"
#include "core/publish/report/report_words.h"
#include "core/support/language.h"
#include "ui/network/network_export.h"
#include "ui/report/picture_beside.h"
#include "ui/shell/publish_source.h"
#include "ui/shell/services.h"

namespace eclosion::ui {
namespace {

using publish::PublishSources;

void findYears(const PublishSources& sources, ComposedReport& made) {
  const Portfolio& portfolio = sources.portfolio;
  QDate first;
  for (const auto& entry : portfolio.phases) {
    const QDate start = entry.start;
    if (start.isValid() && (!first.isValid() || start < first)) first = start;
  }
  if (!first.isValid()) return;
  made.firstYear = first.year();
  made.lastYear = std::max(first.year(), portfolio.today.year());
}

int usualYear(const PublishSources& sources, const ComposedReport& made) {
  int written = 0;
  for (const Editorial& one : sources.chronicle.editorials) written = std::max(written, one.year);
  for (const Spotlight& one : sources.chronicle.spotlights) written = std::max(written, one.year);
  if (written >= made.firstYear && written <= made.lastYear) return written;
  const QDate today = sources.portfolio.today;
  const bool isOver = today == QDate(today.year(), 12, 31);
  return std::max(made.firstYear, isOver ? today.year() : today.year() - 1);
}

void findOwnWords(const PublishSources& sources, ComposedReport& made) {
  const Chronicle& chronicle = sources.chronicle;
  const int year = made.report.plan.year;
  const auto add = [&](const QString& key, const auto& record, const char* column, const QString& text) {
    made.own[key] = {refTo(record), QString::fromLatin1(column), text};
  };
  for (const Spotlight& one : chronicle.spotlights) {
    if (one.year != year) continue;
    made.spotlights.push_back(one);
    add(block::spotlightTitle(one.id), one, "title", one.title);
    add(block::spotlight(one.id), one, "text", one.text);
    add(block::quote(one.id), one, "quote", one.quote);
    add(block::quoteAuthor(one.id), one, "quote_author", one.quoteAuthor);
  }
  for (const Milestone& one : chronicle.milestones) add(block::milestone(one.id), one, "text", one.text);
  for (const Measurement& one : chronicle.measurements) {
    const auto metric = std::find_if(chronicle.metrics.begin(), chronicle.metrics.end(),
                                     [&](const Metric& other) { return other.id == one.metric; });
    if (metric == chronicle.metrics.end()) continue;
    const bool chosen = one.impactYear == year;
    if (chosen) add(block::impact(one.id), one, "wording", one.wording);
    if (!chosen && one.date.year() != year) continue;
    //: “Startup: metric, 24 000”
    made.candidates.push_back(
        {one.id,
         QStringLiteral("%1: %2, %3")
             .arg(sources.text.startupName(metric->startup), metric->name, publish::spokenNumber(one.value)),
         chosen});
  }
  std::stable_sort(made.candidates.begin(), made.candidates.end(),
                   [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.words, b.words) < 0; });
}

}  // namespace

const publish::ReportPage* ComposedReport::page(const QString& key) const {
  for (const auto* pages : {&report.pages, &report.left}) {
    const auto found = std::find_if(pages->begin(), pages->end(), [&](const auto& one) { return one.key == key; });
    if (found != pages->end()) return &*found;
  }
  return nullptr;
}

ReportTask::ReportTask(QObject* parent) : QObject(parent), worker_(new Worker(this)) {}

ReportTask::~ReportTask() { worker_->wait(); }

void ReportTask::setFile(const OpenPortfolio* file) {
  worker_->wait();
  ++round_;
  file_ = file;
  path_ = file ? file->path() : QString();
  shelf_ = std::make_shared<Shelf>();
  wish_.reset();
  stale_ = false;
}

void ReportTask::want(const Wish& wish) {
  if (!file_) return;
  wish_ = wish;
  next();
}

Result<std::shared_ptr<ComposedReport>> ReportTask::make(Shelf& shelf, const OpenPortfolio& file, const QString& path,
                                                         Wish wish) {
  const auto* source = dynamic_cast<const PublishSource*>(&file);
  if (!source) return std::make_shared<ComposedReport>();
  if (!shelf.words) {
    auto read = source->readPublished();
    if (!read) return Failure(read.error());
    shelf.words = std::move(*read);
  }
  const PublishSources now = shelf.words->sources({});
  auto made = std::make_shared<ComposedReport>();
  findYears(now, *made);
  if (made->lastYear == 0) return made;
  if (wish.year == 0) wish.year = usualYear(now, *made);
  made->editorials = now.chronicle.editorials;
  const auto moment = publish::reportMoment(made->editorials, wish.year, now.portfolio.today);
  const bool isFrozenAt = moment.knownAt.has_value();
  if (isFrozenAt && (!shelf.figures || shelf.figuresAt != *moment.knownAt)) {
    auto read = source->readPublishedAt(*moment.knownAt);
    if (!read) return Failure(read.error());
    shelf.figures = std::move(*read);
    shelf.figuresAt = *moment.knownAt;
  }
  made->from = shelf.words;
  made->figuresFrom = isFrozenAt ? shelf.figures : shelf.words;
  const LanguageScope scope(wish.language);
  const PublishSources figures = made->figuresFrom->sources(moment.asOf);
  publish::ReportPictures pictures;
  pictures.picture = [&](const QString& picture) { return pictureBeside(path, picture); };
  pictures.network = [&] { return networkPicture(networkPage(figures)); };
  const auto plan = publish::reportPlan(made->editorials, wish.year, wish.language);
  made->report = publish::composeReport(figures, made->editorials, plan, pictures);
  made->deck = publish::reportDeck(made->report);
  made->ownLanguage = publish::ReportWords(made->editorials, wish.year, wish.language).ownLanguage();
  findOwnWords(now, *made);
  return made;
}

void ReportTask::next() {
  if (!file_ || worker_->isRunning() || !wish_) return;
  const Wish wish = *std::exchange(wish_, std::nullopt);
  if (std::exchange(stale_, false)) {
    // Charts that are shown still read the copy before.
    shelf_ = std::make_shared<Shelf>(Shelf{.words = nullptr, .figures = shelf_->figures, .figuresAt = shelf_->figuresAt});
  }
  auto made = std::make_shared<std::shared_ptr<ComposedReport>>();
  worker_->run(
      [wish, made, shelf = shelf_, file = file_, path = path_]() -> Result<void> {
        auto report = make(*shelf, *file, path, wish);
        if (!report) return Failure(report.error());
        *made = std::move(*report);
        return {};
      },
      [this, made, round = round_](const Result<void>& done) {
        if (round != round_) return;
        if (!done) {
          stale_ = true;
          Q_EMIT failed(done.error().message);
        } else if (!wish_) {  // else there is a newer one
          Q_EMIT composed(*made);
        }
        next();
      });
}

}  // namespace eclosion::ui
