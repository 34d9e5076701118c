// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <stop_token>

#include "core/domain/name_place.h"
#include "core/store/portfolio_file.h"
#include "core/support/name_finder.h"

// Where people are named besides the texts kept apart for them: in what somebody typed.
namespace eclosion::store {

// By all the names and ids of a source that the file knows of these people, former ones too.
[[nodiscard]] Result<NameFinder> finderOf(sqlite3* db, const std::vector<QUuid>& people);

// Texts of the present first, then those that only the past still has; then other lists whose rows name somebody alike who is no
// member. What these people's own texts say is not among them: it goes in any case. Errors: unreadable, cancelled.
[[nodiscard]] Result<std::vector<NamePlace>> placesNaming(const PortfolioFile& file, const std::vector<QUuid>& people,
                                                          const std::stop_token& stop = {});

// Which of the texts a person decided on, by NamePlace::id(). Without a decision a text goes that names somebody by two words or
// more; one word alone may mean somebody else.
struct NameChoices {
  QSet<QByteArray> kept = {};
  QSet<QByteArray> taken = {};
};

// Puts a mark in the place of each name, in the present, the past and what the journal keeps of each change, as if the name had
// never been typed, and seals the journal anew. All or nothing, within the transaction that is open. How many texts.
[[nodiscard]] Result<int> blankNames(sqlite3* db, const NameFinder& finder, const NameChoices& choices);

}  // namespace eclosion::store
