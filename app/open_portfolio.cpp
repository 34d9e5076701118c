// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_portfolio.h"

#include <QFileInfo>
#include <algorithm>
#include <thread>
#include <tuple>

#include "app/window_import.h"
#include "core/store/names.h"
#include "core/store/portfolio_snapshot.h"
#include "core/store/reader.h"
#include "core/store/settings.h"
#include "core/store/texts.h"

namespace eclosion::app {
namespace {

class StoredPortfolio final : public ui::OpenPortfolio {
 public:
  StoredPortfolio(std::unique_ptr<store::PortfolioFile> file, const Clock& clock)
      : file_(std::move(file)), clock_(clock), texts_(*file_) {}

  ~StoredPortfolio() override {
    if (keeping_.joinable()) keeping_.join();
  }
  Q_DISABLE_COPY_MOVE(StoredPortfolio)

  [[nodiscard]] const Portfolio& portfolio() const override { return portfolio_; }
  [[nodiscard]] const TextSource& text() const override { return texts_; }
  [[nodiscard]] ui::StartupStory story(const StartupId& startup) const override;
  [[nodiscard]] QString name() const override { return name_; }
  [[nodiscard]] QString path() const override { return file_->path(); }
  [[nodiscard]] QString readOnlyReason() const override { return file_->isReadOnly() ? file_->readOnlyReason() : QString(); }
  [[nodiscard]] bool hasOwnToday() const override { return ownToday_; }
  [[nodiscard]] Result<std::unique_ptr<ui::PreparedImport>> prepareImport(const ui::ImportRequest& request,
                                                                          const ui::ProgressSink& progress,
                                                                          std::stop_token stop) override {
    return prepareFileImport(*file_, request, clock_, progress, std::move(stop));
  }
  [[nodiscard]] Result<void> eachName(const NameSink& sink, std::stop_token stop) const override;
  [[nodiscard]] Result<void> reload() override;

 private:
  std::unique_ptr<store::PortfolioFile> file_;
  const Clock& clock_;
  store::Texts texts_;
  Portfolio portfolio_;
  QString name_;
  bool ownToday_ = false;
  std::thread keeping_;  // reads portfolio_; joined before that changes
};

Result<void> StoredPortfolio::reload() {
  const auto reader = store::Reader::at(*file_);
  if (!reader) return Failure(reader.error());
  auto loaded = store::loadPortfolio(*file_, clock_.today());
  if (!loaded) return Failure(loaded.error());
  if (keeping_.joinable()) keeping_.join();
  portfolio_ = std::move(loaded->portfolio);
  // A reader of pictures touches nothing beside the file; the window keeps the columns for its next opening.
  if (!loaded->fromSnapshot && !file_->isReadOnly())
    keeping_ = std::thread([this, head = loaded->head] { store::keepSnapshot(head, portfolio_); });
  texts_.forget();
  name_ = reader->setting(store::settingKey(store::SettingKey::name));
  if (name_.isEmpty()) name_ = QFileInfo(file_->path()).completeBaseName();
  ownToday_ = !reader->setting(store::settingKey(store::SettingKey::today)).isEmpty();
  return {};
}

Result<void> StoredPortfolio::eachName(const NameSink& sink, std::stop_token stop) const {
  const auto worker = file_->openForWorker();
  if (!worker) return Failure(worker.error());
  return store::eachName(**worker, sink, stop);
}

// A part that cannot be read is left out: the panel is then shorter, and `eclosion check` says why.
template <class E>
std::vector<E> rowsOf(const store::Reader& reader, const char* column, const QUuid& id) {
  auto rows = reader.where<E>(column, id);
  return rows ? std::move(*rows) : std::vector<E>();
}

ui::StartupStory StoredPortfolio::story(const StartupId& startup) const {
  ui::StartupStory story;
  const auto reader = store::Reader::at(*file_);
  if (!reader) return story;
  if (const auto record = reader->find<Startup>(startup.uuid()); record && *record) {
    story.mission = (*record)->mission;
    story.problem = (*record)->problem;
    story.contact = (*record)->contact;
  }
  const QUuid& id = startup.uuid();
  story.formerNames = rowsOf<StartupName>(*reader, "startup_id", id);
  story.phases = rowsOf<PhasePeriod>(*reader, "startup_id", id);
  story.events = rowsOf<Event>(*reader, "startup_id", id);
  story.links = rowsOf<StartupLink>(*reader, "startup_id", id);
  story.tags = rowsOf<StartupTag>(*reader, "startup_id", id);
  story.findings = rowsOf<Finding>(*reader, "entity_id", id);
  std::stable_sort(story.formerNames.begin(), story.formerNames.end(),
                   [](const auto& a, const auto& b) { return a.start < b.start; });
  std::stable_sort(story.phases.begin(), story.phases.end(),
                   [](const auto& a, const auto& b) { return std::tie(a.start, a.phase) < std::tie(b.start, b.phase); });
  std::stable_sort(story.events.begin(), story.events.end(), [](const auto& a, const auto& b) { return a.date < b.date; });
  std::stable_sort(story.tags.begin(), story.tags.end(),
                   [](const auto& a, const auto& b) { return std::tie(a.kind, a.position) < std::tie(b.kind, b.position); });
  return story;
}

}  // namespace

Result<std::unique_ptr<ui::OpenPortfolio>> openPortfolio(std::unique_ptr<store::PortfolioFile> file, const Clock& clock) {
  auto portfolio = std::make_unique<StoredPortfolio>(std::move(file), clock);
  if (const auto loaded = portfolio->reload(); !loaded) return Failure(loaded.error());
  return portfolio;
}

}  // namespace eclosion::app
