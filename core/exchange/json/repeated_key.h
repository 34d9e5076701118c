// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace eclosion::exchange {

// A key that one object of a document says twice, and where the second begins.
struct RepeatedKey {
  QString key;
  qsizetype offset = 0;
};

// The first of them. Qt's parser keeps the last value of a key without a word; of what somebody wrote by hand, neither is to be
// guessed. The document is one that parses.
[[nodiscard]] std::optional<RepeatedKey> repeatedKey(const QByteArray& document);

}  // namespace eclosion::exchange
