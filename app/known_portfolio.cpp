// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/known_portfolio.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include "app/publication.h"
#include "app/startup_story.h"
#include "app/tagged_startups.h"
#include "core/domain/hidden_names.h"
#include "core/domain/settings.h"
#include "core/store/ledger.h"
#include "core/store/names.h"
#include "core/store/reader.h"
#include "core/store/roster_reader.h"
#include "core/store/stop_kinds.h"
#include "core/store/texts.h"
#include "ui/shell/publish_source.h"
#include "ui/shell/roster_source.h"

namespace eclosion::app {
namespace {

class KnownPortfolio final : public ui::OpenPortfolio, public ui::RosterSource, public ui::PublishSource {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::KnownPortfolio)

 public:
  KnownPortfolio(std::unique_ptr<store::PortfolioFile> file, const store::Reader& reader, const QDateTime& moment,
                 const Clock& clock)
      : file_(std::move(file)), reader_(reader), texts_(reader), names_(texts_), moment_(moment), clock_(clock) {}

  [[nodiscard]] const Portfolio& portfolio() const override { return portfolio_; }
  [[nodiscard]] const TextSource& text() const override { return names_; }
  [[nodiscard]] ui::StartupStory story(const StartupId& startup) const override { return readStory(reader_, startup); }
  [[nodiscard]] std::optional<Incubator> incubator(const IncubatorId& id) const override { return find<Incubator>(id.uuid()); }
  [[nodiscard]] std::optional<Organisation> organisation(const OrganisationId& id) const override {
    return find<Organisation>(id.uuid());
  }
  [[nodiscard]] std::vector<ui::TaggedStartups> tagged(TagKind kind) const override { return taggedStartups(reader_, kind); }
  [[nodiscard]] QString name() const override {
    const QString name = reader_.setting(settingKey(SettingKey::name));
    return name.isEmpty() ? QFileInfo(path()).completeBaseName() : name;
  }
  [[nodiscard]] QString path() const override { return file_->path(); }
  [[nodiscard]] QString readOnlyReason() const override {
    return tr("what was known on %1 is only looked at. Alt+Shift+Home leads back to now.")
        .arg(QLocale().toString(moment_.date(), QStringLiteral("d MMM yyyy")));
  }
  [[nodiscard]] bool hasOwnToday() const override { return !reader_.setting(settingKey(SettingKey::today)).isEmpty(); }
  [[nodiscard]] Result<std::unique_ptr<ui::PreparedImport>> prepareImport(const ui::ImportRequest&, const ui::ProgressSink&,
                                                                          std::stop_token) override {
    return failure(ErrorKind::readOnly, tr("What was known before cannot be changed. Go back to what is known now to import."));
  }
  [[nodiscard]] Result<void> eachName(const NameSink& sink, std::stop_token stop) const override {
    const auto worker = file_->openForWorker();
    if (!worker) return Failure(worker.error());
    return store::eachName(**worker, HiddenNames::hiding(sink), stop, moment_);
  }
  [[nodiscard]] Result<Ledger> readLedger() const override {
    const auto worker = file_->openForWorker();
    if (!worker) return Failure(worker.error());
    const auto reader = store::Reader::at(**worker, moment_);
    return reader ? store::readLedger(*reader) : Result<Ledger>(Failure(reader.error()));
  }
  // What was known stays as it was.
  [[nodiscard]] Result<bool> followLedger(const PortfolioChange&, Ledger&) const override { return false; }
  [[nodiscard]] Result<Roster> readRoster(std::stop_token stop) const override {
    const auto worker = file_->openForWorker();
    if (!worker) return Failure(worker.error());
    const auto reader = store::Reader::at(**worker, moment_);
    return reader ? store::readRoster(*reader, portfolio_, stop) : Failure(reader.error());
  }
  [[nodiscard]] Result<std::unique_ptr<ui::Published>> readPublished(std::stop_token stop) const override {
    return published(moment_, stop);
  }
  [[nodiscard]] Result<std::unique_ptr<ui::Published>> readPublishedAt(const QDateTime& knownAt) const override {
    return published(knownAt, {});
  }
  [[nodiscard]] Result<std::unique_ptr<ui::Published>> published(const QDateTime& knownAt, const std::stop_token& stop) const {
    return Publication::open(file_->path(), knownAt, clock_, stop).map([](std::unique_ptr<Publication> read) {
      return std::unique_ptr<ui::Published>(std::move(read));
    });
  }
  [[nodiscard]] Result<StopKinds> readStopKinds() const override {
    const auto worker = file_->openForWorker();
    if (!worker) return Failure(worker.error());
    const auto reader = store::Reader::at(**worker, moment_);
    return reader ? store::readStopKinds(*reader) : Result<StopKinds>(Failure(reader.error()));
  }
  // What was known then stays as it was.
  [[nodiscard]] Result<Roster> followRoster(Roster before, const PortfolioChange&) const override { return before; }
  [[nodiscard]] Result<void> reload() override {
    auto columns = reader_.portfolio(clock_.today());
    if (!columns) return Failure(columns.error());
    portfolio_ = std::move(*columns);
    return {};
  }

  // Reads now what the window asks for first, so that its own thread never waits for what changed since to be found.
  void warm() const {
    for (const auto& startup : portfolio_.startups) (void)texts_.startupName(startup.id);
    if (portfolio_.startups.empty()) return;
    (void)story(portfolio_.startups.front().id);
    (void)tagged(TagKind::theme);
    (void)find<Incubator>({});
    (void)find<Organisation>({});
  }

 private:
  template <class E>
  [[nodiscard]] std::optional<E> find(const QUuid& id) const {
    auto record = reader_.find<E>(id);
    return record ? std::move(*record) : std::nullopt;
  }

  std::unique_ptr<store::PortfolioFile> file_;
  store::Reader reader_;
  store::Texts texts_;
  HiddenNames names_;
  QDateTime moment_;
  const Clock& clock_;
  Portfolio portfolio_;
};

}  // namespace

Result<std::unique_ptr<ui::OpenPortfolio>> openKnownPortfolio(std::unique_ptr<store::PortfolioFile> file, const QDateTime& moment,
                                                              const Clock& clock) {
  const auto reader = store::Reader::at(*file, moment);
  if (!reader) return Failure(reader.error());
  if (reader->known().isNow()) return std::unique_ptr<ui::OpenPortfolio>();
  auto portfolio = std::make_unique<KnownPortfolio>(std::move(file), *reader, moment, clock);
  if (const auto read = portfolio->reload(); !read) return Failure(read.error());
  portfolio->warm();
  return portfolio;
}

}  // namespace eclosion::app
