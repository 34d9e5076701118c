// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_portfolio.h"

#include <QFileInfo>
#include <algorithm>
#include <thread>

#include "app/known_portfolio.h"
#include "app/portfolio_reading.h"
#include "app/startup_story.h"
#include "app/window_import.h"
#include "core/store/journal.h"
#include "core/store/knowledge.h"
#include "core/store/names.h"
#include "core/store/portfolio_snapshot.h"
#include "core/store/reader.h"
#include "core/store/settings.h"
#include "core/store/texts.h"

namespace eclosion::app {
namespace {

constexpr size_t knownKept = 3;  // portfolios of the past

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
  [[nodiscard]] std::optional<Incubator> incubator(const IncubatorId& id) const override {
    return findRecord<Incubator>(store::Reader::at(*file_), id.uuid());
  }
  [[nodiscard]] std::optional<Organisation> organisation(const OrganisationId& id) const override {
    return findRecord<Organisation>(store::Reader::at(*file_), id.uuid());
  }
  [[nodiscard]] std::vector<ui::TaggedStartups> tagged(TagKind kind) const override {
    return readTagged(store::Reader::at(*file_), kind);
  }
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
  [[nodiscard]] Result<std::shared_ptr<ui::OpenPortfolio>> asKnown(const QDateTime& moment) override;
  [[nodiscard]] std::vector<KnowledgeMark> knowledgeMarks() const override;
  [[nodiscard]] KnownTransitions knownTransitions() const override;
  [[nodiscard]] Result<void> reload() override;

 private:
  std::unique_ptr<store::PortfolioFile> file_;
  const Clock& clock_;
  store::Texts texts_;
  Portfolio portfolio_;
  QString name_;
  bool ownToday_ = false;
  struct {
    qint64 newest = 0;  // entry of the journal
    std::vector<std::shared_ptr<ui::OpenPortfolio>> portfolios = {};
  } known_;
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

ui::StartupStory StoredPortfolio::story(const StartupId& startup) const {
  const auto reader = store::Reader::at(*file_);
  return reader ? readStory(*reader, startup) : ui::StartupStory();
}

// The last few are kept while the file holds nothing newer: what is known until the end of today grows as the day goes on.
Result<std::shared_ptr<ui::OpenPortfolio>> StoredPortfolio::asKnown(const QDateTime& moment) {
  const auto newest = store::newestEntry(file_->handle());
  if (!newest) return Failure(newest.error());
  if (*newest != known_.newest) known_ = {.newest = *newest, .portfolios = {}};
  auto& kept = known_.portfolios;
  auto found = std::find_if(kept.begin(), kept.end(), [&](const auto& one) { return one->knownAt() == moment; });
  if (found == kept.end()) {
    auto made = knownPortfolio(*file_, *this, moment);
    if (!made) return Failure(made.error());
    if (kept.size() == knownKept) kept.erase(kept.begin());
    kept.push_back(std::move(*made));
    found = kept.end() - 1;
  }
  return *found;
}

std::vector<KnowledgeMark> StoredPortfolio::knowledgeMarks() const {
  auto marks = store::knowledgeMarks(*file_);
  return marks ? std::move(*marks) : std::vector<KnowledgeMark>();
}

KnownTransitions StoredPortfolio::knownTransitions() const {
  const auto reader = store::Reader::at(*file_);
  auto transitions = reader ? store::knownTransitions(*reader) : Failure(reader.error());
  return transitions ? std::move(*transitions) : KnownTransitions();
}

}  // namespace

Result<std::unique_ptr<ui::OpenPortfolio>> openPortfolio(std::unique_ptr<store::PortfolioFile> file, const Clock& clock) {
  auto portfolio = std::make_unique<StoredPortfolio>(std::move(file), clock);
  if (const auto loaded = portfolio->reload(); !loaded) return Failure(loaded.error());
  return portfolio;
}

}  // namespace eclosion::app
