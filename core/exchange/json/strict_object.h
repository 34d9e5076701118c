// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <optional>

#include "core/domain/codes.h"
#include "core/support/result.h"

namespace eclosion::exchange {

// An object of a document somebody wrote by hand, read key by key. Each reader takes one key: it does nothing where the key is
// left out. The first trouble is kept and names the place; what is read after it means nothing.
class StrictObject {
 public:
  StrictObject(const QJsonValue& value, const QString& path);

  void text(const char* key, QString& into);
  void day(const char* key, QDate& into);
  void whole(const char* key, std::optional<int>& into);
  void cents(const char* key, std::optional<qint64>& into);
  void flag(const char* key, bool& into);
  template <class E>
  void word(const char* key, std::optional<E>& into) {
    QString code;
    text(key, code);
    if (!ok() || code.isEmpty()) return;
    into = fromCode<E>(code);
    if (into) return;
    QStringList codes;
    for (const auto& known : codesOf<E>) codes << QString(known);
    refuseWord(key, code, codes);
  }
  [[nodiscard]] std::vector<StrictObject> objects(const char* key);
  [[nodiscard]] std::optional<StrictObject> object(const char* key);
  [[nodiscard]] bool has(const char* key) const { return object_.contains(QLatin1StringView(key)); }

  // Says that something is wrong at a key; empty: with the object itself.
  void refuse(const char* key, const QString& what, ErrorKind kind = ErrorKind::damaged);
  [[nodiscard]] bool ok() const { return !trouble_; }
  // The first trouble, or the first key that nothing has asked for.
  [[nodiscard]] Result<void> finish() const;

 private:
  [[nodiscard]] std::optional<QJsonValue> take(const char* key);
  [[nodiscard]] QString at(const QString& key) const;
  void refuseWord(const char* key, const QString& word, const QStringList& known);

  QJsonObject object_;
  QString path_;  // of this object within the document; empty for the whole
  QStringList asked_;
  std::optional<Error> trouble_;
};

}  // namespace eclosion::exchange
