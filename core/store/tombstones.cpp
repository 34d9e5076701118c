// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/tombstones.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <array>

#include "core/store/recorder.h"
#include "core/store/sqlite.h"

namespace eclosion::store {
namespace {

constexpr char keyName[] = "erasure-key";
constexpr char prefix[] = "erased/";

QByteArray hashOf(const QByteArray& key, const QByteArray& sourceId) {
  return QMessageAuthenticationCode::hash(sourceId, key, QCryptographicHash::Sha256).toHex();
}

}  // namespace

Result<Tombstones> Tombstones::of(sqlite3* db) {
  Tombstones stones;
  auto rows = Statement::prepare(db, "SELECT key, value FROM meta WHERE key = 'erasure-key' OR key LIKE 'erased/%'");
  if (!rows) return Failure(rows.error());
  for (;;) {
    const auto row = rows->step();
    if (!row) return Failure(row.error());
    if (!*row) return stones;
    const QByteArrayView key = rows->bytes(0);
    if (key == keyName) {
      stones.key_ = QByteArray::fromHex(rows->bytes(1).toByteArray());
    } else {
      stones.hashes_.insert(key.sliced(sizeof prefix - 1).toByteArray());
    }
  }
}

bool Tombstones::covers(const QString& sourceId) const {
  return !hashes_.isEmpty() && hashes_.contains(hashOf(key_, sourceId.toUtf8()));
}

void Tombstones::add(Writer& writer, const QByteArray& sourceId) {
  if (key_.isEmpty()) {
    std::array<quint32, 8> random{};
    QRandomGenerator::system()->fillRange(random.data(), static_cast<qsizetype>(random.size()));
    key_ = QByteArray(reinterpret_cast<const char*>(random.data()), sizeof random);
    writer.putMeta(keyName, key_.toHex());
  }
  const QByteArray hash = hashOf(key_, sourceId);
  hashes_.insert(hash);
  writer.putMeta(prefix + hash, "person");
}

}  // namespace eclosion::store
