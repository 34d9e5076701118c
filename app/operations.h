// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/exchange/betagouv/import.h"
#include "core/store/portfolio_file.h"
#include "core/store/reader.h"

// What a person asks of the program as a whole, put together from core's parts; the window and the command line call the same.
namespace eclosion::app {

// Who the journal says did it: the name of the account.
[[nodiscard]] QString actorName();

// A new, empty portfolio named after its file.
[[nodiscard]] Result<std::unique_ptr<store::PortfolioFile>> createEmpty(const QString& path, const Clock& clock);

// A new portfolio filled with the sample of 2017, with its own present, 2018-06-30. Nothing is left on failure.
[[nodiscard]] Result<std::unique_ptr<store::PortfolioFile>> createSample(const QString& path, const Clock& clock);

// A new portfolio named after its file, with what the plan of an import says; `at` as for applyImport. Nothing is left on
// failure.
[[nodiscard]] Result<std::unique_ptr<store::PortfolioFile>> createImported(const QString& path, const betagouv::ImportPlan& plan,
                                                                           const QDateTime& at, const Clock& clock,
                                                                           const betagouv::ImportOptions& options = {});

// The portfolio's own today, else the clock's.
[[nodiscard]] QDate presentOf(const store::Reader& reader, const Clock& clock);

// The knowledge time of an import that says what day its source is from: the end of that day; null for "now".
[[nodiscard]] QDateTime knowledgeTime(const QDate& knownOn);

}  // namespace eclosion::app
