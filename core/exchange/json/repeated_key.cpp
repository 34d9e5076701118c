// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/repeated_key.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>
#include <vector>

namespace eclosion::exchange {
namespace {

// Just past the quotation mark that ends the text that begins at `start`.
qsizetype endOfText(const QByteArray& document, qsizetype start) {
  qsizetype at = start + 1;
  while (at < document.size() && document[at] != '"') at += document[at] == '\\' ? 2 : 1;
  return std::min(at + 1, document.size());
}

// With its escapes read: "a" and "\u0061" are one key.
QString textOf(const QByteArray& quoted) { return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString(); }

}  // namespace

std::optional<RepeatedKey> repeatedKey(const QByteArray& document) {
  struct Level {
    bool isObject;
    QSet<QString> keys = {};
  };
  std::vector<Level> levels;
  bool atKey = false;
  for (qsizetype at = 0; at < document.size(); ++at) {
    switch (document[at]) {
      case '{':
      case '[':
        levels.push_back({.isObject = document[at] == '{'});
        atKey = levels.back().isObject;
        break;
      case '}':
      case ']':
        if (!levels.empty()) levels.pop_back();
        atKey = false;
        break;
      case ',':
        atKey = !levels.empty() && levels.back().isObject;
        break;
      case '"': {
        const qsizetype end = endOfText(document, at);
        if (atKey) {
          const QString key = textOf(document.sliced(at, end - at));
          if (levels.back().keys.contains(key)) return RepeatedKey{.key = key, .offset = at};
          levels.back().keys.insert(key);
          atKey = false;
        }
        at = end - 1;
        break;
      }
      default:
        break;
    }
  }
  return std::nullopt;
}

}  // namespace eclosion::exchange
