// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_portfolio.h"

#include <QFileInfo>
#include <algorithm>
#include <future>
#include <span>
#include <thread>
#include <utility>

#include "app/editing.h"
#include "app/following.h"
#include "app/operations.h"
#include "app/publication.h"
#include "app/safekeeping.h"
#include "app/settling.h"
#include "app/startup_story.h"
#include "app/tagged_startups.h"
#include "app/window_erasure.h"
#include "app/window_import.h"
#include "app/window_journal.h"
#include "app/window_knowledge.h"
#include "app/window_repairs.h"
#include "app/window_write_back.h"
#include "core/domain/hidden_names.h"
#include "core/domain/settings.h"
#include "core/exchange/tables/people_writing.h"
#include "core/store/backups.h"
#include "core/store/dossier.h"
#include "core/store/journal.h"
#include "core/store/ledger.h"
#include "core/store/names.h"
#include "core/store/page_room.h"
#include "core/store/portfolio_snapshot.h"
#include "core/store/reader.h"
#include "core/store/roster_reader.h"
#include "core/store/stop_kinds.h"
#include "core/store/texts.h"
#include "ui/shell/people_tables.h"
#include "ui/shell/personal_data.h"
#include "ui/shell/publish_source.h"
#include "ui/shell/roster_source.h"

namespace eclosion::app {
namespace {

class StoredPortfolio final : public ui::OpenPortfolio,
                              public ui::WriteBackSource,
                              public ui::RosterSource,
                              public ui::PublishSource,
                              public ui::PersonalData,
                              public ui::PeopleTables {
 public:
  StoredPortfolio(std::unique_ptr<store::PortfolioFile> file, const Clock& clock)
      : file_(std::move(file)),
        clock_(clock),
        texts_(*file_),
        names_(texts_),
        journal_(*file_, names_),
        repairs_(*file_, clock_),
        editing_({.file = *file_,
                  .clock = clock_,
                  .columns = portfolio_,
                  .texts = texts_,
                  .beforeColumnsChange = [this] { letReadersFinish(); },
                  .follow = [this](const PortfolioChange& change) { follow(change); },
                  .reload = [this] { return reload(); }}),
        knowledge_(*file_, clock_) {}

  ~StoredPortfolio() override {
    finishKeeping();
    if (edited_ && !file_->isReadOnly()) store::keepSnapshot(store::journalHead(file_->handle()), portfolio_);
  }
  Q_DISABLE_COPY_MOVE(StoredPortfolio)

  [[nodiscard]] const Portfolio& portfolio() const override { return portfolio_; }
  [[nodiscard]] const TextSource& text() const override { return names_; }
  [[nodiscard]] ui::StartupStory story(const StartupId& startup) const override;
  [[nodiscard]] std::optional<Incubator> incubator(const IncubatorId& id) const override { return find<Incubator>(id.uuid()); }
  [[nodiscard]] std::optional<Organisation> organisation(const OrganisationId& id) const override {
    return find<Organisation>(id.uuid());
  }
  [[nodiscard]] std::vector<ui::TaggedStartups> tagged(TagKind kind) const override;
  [[nodiscard]] QString name() const override { return name_; }
  [[nodiscard]] QString path() const override { return file_->path(); }
  [[nodiscard]] QString readOnlyReason() const override {
    if (!file_->isReadOnly()) return {};
    const QString still = following_ ? following_->whyStillReadOnly() : QString();
    return still.isEmpty() ? file_->readOnlyReason() : still;
  }
  [[nodiscard]] bool hasOwnToday() const override { return ownToday_; }
  [[nodiscard]] Result<std::unique_ptr<ui::PreparedImport>> prepareImport(const ui::ImportRequest& request,
                                                                          const ui::ProgressSink& progress,
                                                                          std::stop_token stop) override {
    return prepareFileImport(*file_, request, clock_, progress, std::move(stop));
  }
  [[nodiscard]] Result<std::unique_ptr<ui::PreparedWriteBack>> prepareWriteBack(const QString& folder,
                                                                                const ui::ProgressSink& progress,
                                                                                std::stop_token stop) override {
    return prepareFileWriteBack(*file_, folder, clock_, progress, std::move(stop));
  }
  [[nodiscard]] Result<void> eachName(const NameSink& sink, std::stop_token stop) const override;
  [[nodiscard]] Result<Ledger> readLedger() const override;
  [[nodiscard]] Result<bool> followLedger(const PortfolioChange& change, Ledger& ledger) const override;
  [[nodiscard]] Result<Roster> readRoster(std::stop_token stop) const override;
  [[nodiscard]] Result<Roster> followRoster(Roster before, const PortfolioChange& change) const override;
  [[nodiscard]] Result<std::unique_ptr<ui::Published>> readPublished(std::stop_token stop) const override {
    return published(std::nullopt, stop);
  }
  [[nodiscard]] Result<std::unique_ptr<ui::Published>> readPublishedAt(const QDateTime& knownAt) const override {
    return published(knownAt, {});
  }
  [[nodiscard]] Result<StopKinds> readStopKinds() const override;
  [[nodiscard]] ui::Editing* editing() override { return &editing_; }
  [[nodiscard]] ui::Knowledge* knowledge() override { return &knowledge_; }
  [[nodiscard]] ui::JournalSource* journal() override { return &journal_; }
  [[nodiscard]] ui::RepairSource* repairs() override { return &repairs_; }
  [[nodiscard]] Result<PersonDossier> dossier(const MemberId& member) const override { return shownDossier(*file_, member); }
  [[nodiscard]] Result<std::vector<NamePlace>> placesNaming(const std::vector<QUuid>& people,
                                                            const std::stop_token& stop) const override {
    return placesInFile(*file_, people, stop);
  }
  [[nodiscard]] Result<QStringList> erase(const Erasing& erasing, const ui::ProgressSink& progress) override;
  [[nodiscard]] Result<void> followErasure() override;
  [[nodiscard]] Result<exchange::KnownPeople> knownPeople(const std::stop_token& stop) const override;
  [[nodiscard]] Result<void> addPeople(const exchange::SourceTable& table, const exchange::PeopleReading& reading,
                                       const exchange::KnownPeople& known, const exchange::PeoplePlan& plan,
                                       const QString& source, const std::stop_token& stop,
                                       const exchange::TableProgress& progress) override;
  [[nodiscard]] Result<void> followPeople() override { return editing_.followWritten(std::exchange(added_, {})); }
  [[nodiscard]] Result<void> reload() override;
  [[nodiscard]] std::optional<ui::BoardTimeline> takeTimeline() override {
    return timeline_.valid() ? std::optional(timeline_.get()) : std::nullopt;
  }
  [[nodiscard]] Result<void> saveCopy(const QString& path, bool replace) const override;
  void attend(const std::function<void(const QString&)>& tell) override;
  // Until attend(), a board is all that is read of the file.
  void lookOnly() const { (void)store::setPageRoom(file_->handle(), store::PageRoom::look); }

 private:
  [[nodiscard]] Result<std::unique_ptr<ui::Published>> published(const std::optional<QDateTime>& knownAt,
                                                                 const std::stop_token& stop) const;
  [[nodiscard]] Result<void> catchUp();
  void letReadersFinish() {
    editing_.announceBefore();
    finishKeeping();
  }
  void finishKeeping() {
    if (keeping_.joinable()) keeping_.join();
  }
  void follow(const PortfolioChange& change);
  void readSettings();

  // What cannot be read is not shown; `eclosion check` says why.
  template <class E>
  [[nodiscard]] std::optional<E> find(const QUuid& id) const {
    const auto reader = store::Reader::at(*file_);
    if (!reader) return std::nullopt;
    auto record = reader->find<E>(id);
    return record ? std::move(*record) : std::nullopt;
  }

  std::unique_ptr<store::PortfolioFile> file_;
  const Clock& clock_;
  store::Texts texts_;
  HiddenNames names_;
  WindowJournal journal_;
  WindowRepairs repairs_;
  Portfolio portfolio_;
  QString name_;
  bool ownToday_ = false;
  bool edited_ = false;                      // since its columns were kept
  std::future<ui::BoardTimeline> timeline_;  // of portfolio_ as it was read
  std::thread keeping_;                      // reads portfolio_; joined before that changes
  FileEditing editing_;
  QByteArray head_;  // of the journal as the columns were read
  std::optional<store::Pursuit> pursuit_;
  store::Change erased_;  // by erase(), not yet followed
  bool blanked_ = false;  // texts besides
  store::Change added_;   // by addPeople(), not yet followed
  std::unique_ptr<DailyBackup> backup_;
  std::unique_ptr<Following> following_;
  std::unique_ptr<Settling> settling_;
  FileKnowledge knowledge_;
};

Result<void> StoredPortfolio::reload() {
  timeline_ = {};
  // What the board shows first is put in order while the rest is read.
  constexpr size_t worthAThread = 20'000;
  auto loaded = store::loadPortfolio(*file_, clock_.today(), [this](const std::span<const Portfolio::PhaseFacts> phases) {
    timeline_ = {};
    const auto how = phases.size() < worthAThread ? std::launch::deferred : std::launch::async;
    if (!phases.empty()) timeline_ = std::async(how, [phases] { return ui::BoardTimeline(phases); });
  });
  if (!loaded) return Failure(loaded.error());
  letReadersFinish();
  portfolio_ = std::move(loaded->portfolio);
  edited_ = false;
  head_ = loaded->head;
  pursuit_.reset();  // another one begins where these columns are
  // A reader of pictures touches nothing beside the file; the window keeps the columns for its next opening.
  if (!loaded->fromSnapshot && !file_->isReadOnly())
    keeping_ = std::thread([this, head = loaded->head] { store::keepSnapshot(head, portfolio_); });
  texts_.forget();
  readSettings();
  editing_.announceWhole();
  return {};
}

void StoredPortfolio::readSettings() {
  const auto reader = store::Reader::at(*file_);
  name_ = reader ? reader->setting(settingKey(SettingKey::name)) : QString();
  if (name_.isEmpty()) name_ = QFileInfo(file_->path()).completeBaseName();
  ownToday_ = reader && !reader->setting(settingKey(SettingKey::today)).isEmpty();
}

void StoredPortfolio::follow(const PortfolioChange& change) {
  timeline_ = {};
  edited_ = true;
  const auto isSetting = [](const RecordChange& record) { return record.record.kind == recordKind<Setting>; };
  if (std::any_of(change.records.begin(), change.records.end(), isSetting)) readSettings();
}

Result<void> StoredPortfolio::saveCopy(const QString& path, bool replace) const {
  const auto worker = file_->openForWorker();
  if (!worker) return Failure(worker.error());
  return store::saveCopy(**worker, path, replace);
}

void StoredPortfolio::attend(const std::function<void(const QString&)>& tell) {
  // The first board is painted: from now on there may be much to write at a time. A cache that stays small is no failure.
  (void)store::setPageRoom(file_->handle(), store::PageRoom::work);
  if (!file_->isReadOnly()) {
    file_->goOnToEdit();
    backup_ = std::make_unique<DailyBackup>(*file_, clock_, tell);
    settling_ = std::make_unique<Settling>(*file_);
    QObject::connect(&editing_, &ui::Editing::changed, settling_.get(), &Settling::wrote);
  } else if (!file_->readOnlyReason().isEmpty()) {
    // Somebody else may write to it.
    following_ = std::make_unique<Following>(
        Following::Parts{.path = file_->path(), .catchUp = [this] { return catchUp(); }, .tell = tell});
  }
}

Result<void> StoredPortfolio::catchUp() {
  if (!pursuit_) {
    auto begun = store::Pursuit::of(*file_, head_);
    if (!begun) return Failure(begun.error());
    pursuit_ = std::move(*begun);
  }
  const auto behind = pursuit_->isBehind();
  if (!behind) return Failure(behind.error());
  return *behind ? editing_.follow(*pursuit_) : Result<void>();
}

Result<void> StoredPortfolio::eachName(const NameSink& sink, std::stop_token stop) const {
  const auto worker = file_->openForWorker();
  if (!worker) return Failure(worker.error());
  return store::eachName(**worker, HiddenNames::hiding(sink), stop);
}

Result<Ledger> StoredPortfolio::readLedger() const {
  const auto worker = file_->openForWorker();
  if (!worker) return Failure(worker.error());
  const auto reader = store::Reader::at(**worker);
  return reader ? store::readLedger(*reader) : Result<Ledger>(Failure(reader.error()));
}

Result<StopKinds> StoredPortfolio::readStopKinds() const {
  const auto worker = file_->openForWorker();
  if (!worker) return Failure(worker.error());
  const auto reader = store::Reader::at(**worker);
  return reader ? store::readStopKinds(*reader) : Result<StopKinds>(Failure(reader.error()));
}

Result<bool> StoredPortfolio::followLedger(const PortfolioChange& change, Ledger& ledger) const {
  const auto reader = store::Reader::at(*file_);
  return reader ? store::followLedger(*reader, change, ledger) : Result<bool>(Failure(reader.error()));
}

Result<Roster> StoredPortfolio::readRoster(std::stop_token stop) const {
  const auto worker = file_->openForWorker();
  if (!worker) return Failure(worker.error());
  const auto reader = store::Reader::at(**worker);
  return reader ? store::readRoster(*reader, portfolio_, stop) : Failure(reader.error());
}

Result<std::unique_ptr<ui::Published>> StoredPortfolio::published(const std::optional<QDateTime>& knownAt,
                                                                  const std::stop_token& stop) const {
  return Publication::open(file_->path(), knownAt, clock_, stop).map([](std::unique_ptr<Publication> read) {
    return std::unique_ptr<ui::Published>(std::move(read));
  });
}

Result<Roster> StoredPortfolio::followRoster(Roster before, const PortfolioChange& change) const {
  const auto reader = store::Reader::at(*file_);
  return reader ? store::followRoster(*reader, portfolio_, std::move(before), change) : Failure(reader.error());
}

Result<QStringList> StoredPortfolio::erase(const Erasing& erasing, const ui::ProgressSink& progress) {
  auto erased = eraseFromFile(*file_, clock_, erasing, progress);
  if (!erased) return Failure(erased.error());
  blanked_ = erased->blanked > 0;
  erased_ = std::move(erased->change);
  return std::move(erased->left);
}

Result<void> StoredPortfolio::followErasure() {
  const store::Change change = std::exchange(erased_, {});
  // What was typed elsewhere is told by no change of a row.
  if (std::exchange(blanked_, false)) return reload();
  // Texts that were blanked without a change of a row are read again too.
  texts_.forget();
  return editing_.followWritten(change);
}

Result<exchange::KnownPeople> StoredPortfolio::knownPeople(const std::stop_token& stop) const {
  const auto worker = file_->openForWorker();
  return worker ? exchange::knownPeople(**worker, stop) : Result<exchange::KnownPeople>(Failure(worker.error()));
}

Result<void> StoredPortfolio::addPeople(const exchange::SourceTable& table, const exchange::PeopleReading& reading,
                                        const exchange::KnownPeople& known, const exchange::PeoplePlan& plan,
                                        const QString& source, const std::stop_token& stop,
                                        const exchange::TableProgress& progress) {
  const auto worker = file_->openForWorker();
  if (!worker) return Failure(worker.error());
  auto added = exchange::recordPeople(**worker, clock_, actorName(), table, reading, known, plan, source, stop, progress);
  if (!added) return Failure(added.error());
  added_ = std::move(*added);
  return {};
}

ui::StartupStory StoredPortfolio::story(const StartupId& startup) const {
  const auto reader = store::Reader::at(*file_);
  return reader ? readStory(*reader, startup) : ui::StartupStory();
}

std::vector<ui::TaggedStartups> StoredPortfolio::tagged(TagKind kind) const {
  const auto reader = store::Reader::at(*file_);
  return reader ? taggedStartups(*reader, kind) : std::vector<ui::TaggedStartups>();
}

}  // namespace

Result<std::unique_ptr<ui::OpenPortfolio>> openPortfolio(std::unique_ptr<store::PortfolioFile> file, const Clock& clock) {
  auto portfolio = std::make_unique<StoredPortfolio>(std::move(file), clock);
  if (const auto loaded = portfolio->reload(); !loaded) return Failure(loaded.error());
  portfolio->lookOnly();
  return portfolio;
}

}  // namespace eclosion::app
