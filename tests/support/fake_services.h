// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <atomic>
#include <functional>

#include "tests/support/builders.h"
#include "tests/support/fake_write_back.h"
#include "ui/shell/knowledge.h"
#include "ui/shell/safekeeping.h"
#include "ui/shell/services.h"

namespace eclosion::test {

// A portfolio in memory behind the window's own interface.
class FakePortfolio final : public ui::OpenPortfolio, public ui::WriteBackSource {
 public:
  explicit FakePortfolio(std::unique_ptr<World> world, QString path = QStringLiteral("/nowhere/coast.eclosion"))
      : world_(std::move(world)), path_(std::move(path)) {}

  [[nodiscard]] const Portfolio& portfolio() const override { return world_->portfolio; }
  [[nodiscard]] const TextSource& text() const override { return world_->text; }
  [[nodiscard]] ui::StartupStory story(const StartupId& startup) const override;
  [[nodiscard]] std::optional<Incubator> incubator(const IncubatorId& id) const override {
    return Incubator{.id = id, .name = world_->text.incubatorName(id), .website = QStringLiteral("https://incubator.example")};
  }
  [[nodiscard]] std::optional<Organisation> organisation(const OrganisationId& id) const override {
    return Organisation{.id = id, .name = world_->text.organisationName(id)};
  }
  [[nodiscard]] std::vector<ui::TaggedStartups> tagged(TagKind) const override { return tags; }
  [[nodiscard]] QString name() const override { return QStringLiteral("Coast and rivers"); }
  [[nodiscard]] QString path() const override { return path_; }
  [[nodiscard]] QString readOnlyReason() const override { return readOnly; }
  [[nodiscard]] bool hasOwnToday() const override { return ownToday; }
  [[nodiscard]] Result<std::unique_ptr<ui::PreparedImport>> prepareImport(const ui::ImportRequest& request,
                                                                          const ui::ProgressSink& progress,
                                                                          std::stop_token stop) override;
  [[nodiscard]] Result<std::unique_ptr<ui::PreparedWriteBack>> prepareWriteBack(const QString& folder,
                                                                                const ui::ProgressSink& progress,
                                                                                std::stop_token stop) override {
    return writeBack.prepareWriteBack(folder, progress, std::move(stop));
  }
  [[nodiscard]] Result<void> eachName(const NameSink& sink, std::stop_token stop) const override;
  [[nodiscard]] Result<Ledger> readLedger() const override { return ledger; }
  [[nodiscard]] Result<bool> followLedger(const PortfolioChange& change, Ledger& followed) const override {
    if (!change.whole && ledgerChanges == 0) return false;
    followed = ledger;
    return true;
  }
  [[nodiscard]] ui::JournalSource* journal() override { return journalSource; }
  [[nodiscard]] Result<void> reload() override;
  [[nodiscard]] Result<void> saveCopy(const QString& path, bool replace) const override;
  void attend(const std::function<void(const QString&)>& tell) override {
    if (!attended.isEmpty()) tell(attended);
  }
  [[nodiscard]] ui::Knowledge* knowledge() override { return known.get(); }

  // What an import finds, whether it waits to be cancelled, and what the file holds afterwards.
  ui::ImportSummary importSummary;
  bool importWaits = false;
  QString importRemark;
  QString attended;  // said once the window attends to it
  std::function<std::unique_ptr<World>()> afterImport;
  std::atomic<bool> namesWait = false;  // the listing of names begins when this is unset
  QString namesFailure;                 // and fails with this
  std::atomic<bool> written = false;
  FakeWriteBack writeBack;
  ui::ImportRequest lastRequest;
  ui::JournalSource* journalSource = nullptr;
  Ledger ledger;          // its decisions and money
  int ledgerChanges = 0;  // not 0: every change touches them
  QString readOnly;
  bool ownToday = false;
  std::shared_ptr<ui::Knowledge> known;  // of its past; none at first
  QHash<StartupId, ui::StartupStory> stories;
  std::vector<ui::TaggedStartups> tags;

 private:
  std::unique_ptr<World> world_;
  QString path_;
};

// Backups that are listed, and restorings that are noted.
class FakeSafekeeping final : public ui::Safekeeping {
 public:
  [[nodiscard]] std::vector<ui::KeptBackup> backups(const QString&) const override { return kept; }
  [[nodiscard]] Result<void> restore(const QString& portfolio, const QString& backup) override;

  std::vector<ui::KeptBackup> kept = someBackups();
  std::optional<Error> failure;
  QStringList restored;  // portfolio, backup

 private:
  static std::vector<ui::KeptBackup> someBackups();
};

class FakeServices final : public ui::Services {
 public:
  [[nodiscard]] Result<std::unique_ptr<ui::OpenPortfolio>> open(const QString& path) override;
  [[nodiscard]] Result<std::unique_ptr<ui::OpenPortfolio>> create(const QString& path, const QString& name) override;
  [[nodiscard]] Result<std::unique_ptr<ui::OpenPortfolio>> openSample() override;
  void useLanguage(const QString& language) override;

  [[nodiscard]] ui::Safekeeping* safekeeping() override { return &keeping; }

  QStringList languages;
  QStringList opened;
  FakeSafekeeping keeping;
};

// Translates every sentence into a marked one, "[fr] …", so that a test sees which words follow the language.
void speakTestLanguage(bool on);

}  // namespace eclosion::test
