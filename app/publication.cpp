// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publication.h"

#include <QFileInfo>

#include "core/domain/settings.h"
#include "core/store/chronicle.h"
#include "core/store/knowledge.h"
#include "core/store/ledger.h"
#include "core/store/roster_reader.h"

namespace eclosion::app {

Result<std::unique_ptr<Publication>> Publication::open(const QString& path, const std::optional<QDateTime>& knownAt,
                                                       const Clock& clock, const std::stop_token& stop) {
  const auto named = [&path](Error error) {
    if (error.file.isEmpty()) error.file = path;
    return Failure(std::move(error));
  };
  auto file = store::PortfolioFile::open(path, store::Access::read);
  if (!file) return named(file.error());
  auto reader = store::Reader::at(**file, knownAt.value_or(QDateTime()));
  if (!reader) return named(reader.error());
  std::unique_ptr<Publication> made(new Publication(std::move(*file), std::move(*reader)));
  const auto take = [&](auto& into, auto from) -> Result<void> {
    if (!from) return named(from.error());
    if (stop.stop_requested()) return Failure(Error{.kind = ErrorKind::cancelled, .message = {}, .file = path});
    into = std::move(*from);
    return {};
  };
  ECLOSION_TRY(take(made->portfolio_, made->reader_.portfolio(clock.today())));
  ECLOSION_TRY(take(made->roster_, store::readRoster(made->reader_, made->portfolio_, stop)));
  ECLOSION_TRY(take(made->ledger_, store::readLedger(made->reader_)));
  ECLOSION_TRY(take(made->chronicle_, store::readChronicle(made->reader_)));
  ECLOSION_TRY(take(made->transitions_, store::knownTransitions(made->reader_)));
  made->name_ = made->reader_.setting(settingKey(SettingKey::name));
  if (made->name_.isEmpty()) made->name_ = QFileInfo(path).completeBaseName();
  made->knownAt_ = knownAt;
  return made;
}

publish::PublishSources Publication::sources(const QDate& date) const {
  return {.portfolio = portfolio_,
          .roster = roster_,
          .ledger = ledger_,
          .chronicle = chronicle_,
          .text = names_,
          .transitions = transitions_,
          .name = name_,
          .date = date.isNull() ? portfolio_.today : date,
          .knownAt = knownAt_};
}

}  // namespace eclosion::app
