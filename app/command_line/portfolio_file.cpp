// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/portfolio_file.h"

#include "core/store/reader.h"

namespace eclosion::app {
namespace {

template <class Value>
Result<Value> naming(const QString& path, Result<Value> result) {
  if (!result && result.error().file.isEmpty()) result.error().file = path;
  return result;
}

}  // namespace

Result<Portfolio> loadPortfolio(const QString& path, const std::optional<QDateTime>& knownAt, const Clock& clock) {
  const auto file = naming(path, store::PortfolioFile::open(path, store::Access::read));
  if (!file) return Failure(file.error());
  const auto reader = naming(path, store::Reader::at(**file, knownAt.value_or(QDateTime())));
  if (!reader) return Failure(reader.error());
  return naming(path, reader->portfolio(clock.today()));
}

}  // namespace eclosion::app
