// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/odd_journal.h"

#include <QtEndian>

namespace eclosion::test {
namespace {

constexpr int sectorSize = 512;
const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");

QByteArray number(quint32 value) {
  value = qToBigEndian(value);
  return {reinterpret_cast<const char*>(&value), sizeof value};
}

}  // namespace

QByteArray journalThatNames(const QByteArray& together, int pageSize, int pages) {
  QByteArray journal = magic + number(0) + number(0) + number(static_cast<quint32>(pages)) + number(sectorSize) +
                       number(static_cast<quint32>(pageSize));
  journal.resize(sectorSize, '\0');
  quint32 sum = 0;
  for (const char c : together) sum += static_cast<quint32>(c);
  // The page that locks stand on is never in a journal: its number tells that a name follows.
  const auto lockPage = static_cast<quint32>(0x40000000 / pageSize + 1);
  return journal + number(lockPage) + together + number(static_cast<quint32>(together.size())) + number(sum) + magic;
}

}  // namespace eclosion::test
