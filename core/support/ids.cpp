// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/ids.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QtEndian>

namespace eclosion {

QUuid newUuid() {
  const quint64 milliseconds = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
  std::array<quint8, 16> bytes{};
  // Seeded by the system; asking the system for each takes as long as writing a row.
  QRandomGenerator::global()->fillRange(reinterpret_cast<quint32*>(bytes.data()), 4);
  for (size_t i = 0; i < 6; ++i) bytes[i] = static_cast<quint8>(milliseconds >> (40 - 8 * i));
  bytes[6] = static_cast<quint8>((bytes[6] & 0x0fU) | 0x70U);
  bytes[8] = static_cast<quint8>((bytes[8] & 0x3fU) | 0x80U);
  return QUuid::fromRfc4122(QByteArrayView(bytes.data(), 16));
}

QUuid namedUuid(QStringView name) {
  // Made once with uuidgen; part of the file format, never to change.
  static const QUuid space = QUuid::fromString(QStringLiteral("6e1f7f2c-5b0c-4c57-9d50-6a9f0a3c8e11"));
  return QUuid::createUuidV5(space, name.toUtf8());
}

}  // namespace eclosion
