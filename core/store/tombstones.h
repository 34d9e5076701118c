// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>

#include "core/support/result.h"

struct sqlite3;

namespace eclosion::store {

class Writer;

// Who was erased, so that the next import of the same source does not bring them back: the source id under a hash whose key is
// the file's own. It tells whether a name one already has is meant, and no name by itself.
class Tombstones {
 public:
  [[nodiscard]] static Result<Tombstones> of(sqlite3* db);
  [[nodiscard]] bool covers(const QString& sourceId) const;
  // The key is made with the first of them.
  void add(Writer& writer, const QByteArray& sourceId);

 private:
  QByteArray key_;
  QSet<QByteArray> hashes_;
};

}  // namespace eclosion::store
