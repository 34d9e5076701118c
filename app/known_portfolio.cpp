// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/known_portfolio.h"

#include <QCoreApplication>

#include "app/portfolio_reading.h"
#include "app/startup_story.h"
#include "core/store/knowledge.h"
#include "core/store/names.h"
#include "core/store/texts.h"

namespace eclosion::app {
namespace {

class KnownPortfolio final : public ui::OpenPortfolio {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::KnownPortfolio)

 public:
  KnownPortfolio(const store::PortfolioFile& file, ui::OpenPortfolio& present, const QDateTime& moment, store::Reader reader)
      : file_(file), present_(present), moment_(moment), reader_(std::move(reader)), texts_(*reader_) {}

  [[nodiscard]] const Portfolio& portfolio() const override { return portfolio_; }
  [[nodiscard]] const TextSource& text() const override { return texts_; }
  [[nodiscard]] ui::StartupStory story(const StartupId& startup) const override { return readStory(*reader_, startup); }
  [[nodiscard]] std::optional<Incubator> incubator(const IncubatorId& id) const override {
    return findRecord<Incubator>(reader_, id.uuid());
  }
  [[nodiscard]] std::optional<Organisation> organisation(const OrganisationId& id) const override {
    return findRecord<Organisation>(reader_, id.uuid());
  }
  [[nodiscard]] std::vector<ui::TaggedStartups> tagged(TagKind kind) const override { return readTagged(reader_, kind); }
  [[nodiscard]] QString name() const override { return present_.name(); }
  [[nodiscard]] QString path() const override { return present_.path(); }
  [[nodiscard]] QString readOnlyReason() const override { return tr("What was known earlier cannot be changed."); }
  [[nodiscard]] bool hasOwnToday() const override { return present_.hasOwnToday(); }
  [[nodiscard]] Result<std::unique_ptr<ui::PreparedImport>> prepareImport(const ui::ImportRequest&, const ui::ProgressSink&,
                                                                          std::stop_token) override {
    return failure(ErrorKind::readOnly, readOnlyReason());
  }
  [[nodiscard]] Result<void> eachName(const NameSink& sink, std::stop_token stop) const override {
    const auto worker = file_.openForWorker();
    if (!worker) return Failure(worker.error());
    return store::eachName(**worker, sink, stop, moment_);
  }
  [[nodiscard]] QDateTime knownAt() const override { return moment_; }
  [[nodiscard]] Result<std::shared_ptr<ui::OpenPortfolio>> asKnown(const QDateTime& moment) override {
    return present_.asKnown(moment);
  }
  [[nodiscard]] std::vector<KnowledgeMark> knowledgeMarks() const override { return present_.knowledgeMarks(); }
  [[nodiscard]] KnownTransitions knownTransitions() const override { return present_.knownTransitions(); }
  [[nodiscard]] Result<void> reload() override {
    auto columns = reader_->portfolioOver(present_.portfolio(), present_.portfolio().today);
    if (!columns) return Failure(columns.error());
    portfolio_ = std::move(*columns);
    return {};
  }

 private:
  const store::PortfolioFile& file_;
  ui::OpenPortfolio& present_;
  QDateTime moment_;
  Result<store::Reader> reader_;
  store::Texts texts_;
  Portfolio portfolio_;
};

}  // namespace

Result<std::shared_ptr<ui::OpenPortfolio>> knownPortfolio(const store::PortfolioFile& file, ui::OpenPortfolio& present,
                                                          const QDateTime& moment) {
  auto reader = store::Reader::at(file, moment);
  if (!reader) return Failure(reader.error());
  auto portfolio = std::make_shared<KnownPortfolio>(file, present, moment, std::move(*reader));
  if (const auto loaded = portfolio->reload(); !loaded) return Failure(loaded.error());
  return portfolio;
}

}  // namespace eclosion::app
