// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QUuid>
#include <vector>

#include "core/support/result.h"

struct sqlite3;

// The texts kept apart that name a person, wherever they stand.
namespace eclosion::store {

struct NamingText {
  QUuid id;
  QUuid person;
  QByteArray kind;   // name, source-id, source, note
  QByteArray value;  // never empty
};

// Those of these people: members by id, or rows of a committee or a training that name somebody who is no member. Of a member
// also those of records merged into theirs, those of lists where they stand, and copies passed to a record they were once merged
// into.
[[nodiscard]] Result<std::vector<NamingText>> textsNaming(sqlite3* db, std::vector<QUuid> people);

// Adds whoever goes by one of these ids in a source.
[[nodiscard]] Result<void> addPeopleOfSource(sqlite3* db, const QSet<QByteArray>& sourceIds, std::vector<QUuid>& people);

}  // namespace eclosion::store
