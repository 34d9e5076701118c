// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/sample.h"

#include <QFile>

namespace eclosion::exchange {

QByteArray sample2017() {
  QFile file(QStringLiteral(":/sample/network-2017.json"));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace eclosion::exchange
