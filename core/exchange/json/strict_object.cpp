// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/strict_object.h"

#include <QCoreApplication>
#include <cmath>
#include <limits>

namespace eclosion::exchange {
namespace {

struct StrictJson {
  Q_DECLARE_TR_FUNCTIONS(eclosion::exchange::StrictJson)
};

// The largest whole number that a JSON number surely is.
constexpr double largestWhole = 9'007'199'254'740'992.0;

std::optional<qint64> wholeOf(const QJsonValue& value) {
  if (!value.isDouble()) return std::nullopt;
  const double number = value.toDouble();
  if (std::trunc(number) != number || std::abs(number) > largestWhole) return std::nullopt;
  return static_cast<qint64>(number);
}

}  // namespace

StrictObject::StrictObject(const QJsonValue& value, const QString& path) : object_(value.toObject()), path_(path) {
  if (!value.isObject()) refuse("", StrictJson::tr("it must be an object, with keys in braces."));
}

QString StrictObject::at(const QString& key) const {
  if (key.isEmpty()) return path_.isEmpty() ? StrictJson::tr("the document") : path_;
  return path_.isEmpty() ? key : QStringLiteral("%1.%2").arg(path_, key);
}

void StrictObject::refuse(const char* key, const QString& what, ErrorKind kind) {
  if (trouble_) return;
  trouble_ = Error{
      .kind = kind,
      .message =
          StrictJson::tr("%1: %2", "a place in a JSON document, what is wrong there").arg(at(QString::fromLatin1(key)), what)};
}

void StrictObject::refuseWord(const char* key, const QString& word, const QStringList& known) {
  refuse(key, StrictJson::tr("“%1” is not one of %2.", "a word, those there are").arg(word, known.join(QStringLiteral(", "))));
}

std::optional<QJsonValue> StrictObject::take(const char* key) {
  const QString name = QString::fromLatin1(key);
  asked_ << name;
  const auto found = object_.constFind(name);
  return found == object_.constEnd() || trouble_ ? std::nullopt : std::optional(QJsonValue(*found));
}

void StrictObject::text(const char* key, QString& into) {
  const auto value = take(key);
  if (!value) return;
  if (!value->isString()) return refuse(key, StrictJson::tr("it must be text, in quotation marks."));
  into = value->toString().trimmed();
  if (into.isEmpty()) refuse(key, StrictJson::tr("it is empty. Leave the key out, or say something."));
}

void StrictObject::day(const char* key, QDate& into) {
  QString written;
  text(key, written);
  if (!ok() || written.isEmpty()) return;
  into = written.size() == 10 ? QDate::fromString(written, Qt::ISODate) : QDate();
  if (!into.isValid()) refuse(key, StrictJson::tr("“%1” is not a day such as 2026-09-17.").arg(written));
}

void StrictObject::whole(const char* key, std::optional<int>& into) {
  const auto value = take(key);
  if (!value) return;
  const auto number = wholeOf(*value);
  if (!number || *number < std::numeric_limits<int>::min() || *number > std::numeric_limits<int>::max())
    return refuse(key, StrictJson::tr("it must be a whole number, without quotation marks."));
  into = static_cast<int>(*number);
}

void StrictObject::cents(const char* key, std::optional<qint64>& into) {
  const auto value = take(key);
  if (!value) return;
  into = wholeOf(*value);
  if (!into) return refuse(key, StrictJson::tr("it must be a whole number of cents, without quotation marks."));
  if (*into < 0) refuse(key, StrictJson::tr("an amount cannot be negative."));
}

void StrictObject::flag(const char* key, bool& into) {
  const auto value = take(key);
  if (!value) return;
  if (!value->isBool()) return refuse(key, StrictJson::tr("it must be true or false, without quotation marks."));
  into = value->toBool();
}

std::vector<StrictObject> StrictObject::objects(const char* key) {
  std::vector<StrictObject> found;
  const auto value = take(key);
  if (!value) return found;
  if (!value->isArray()) {
    refuse(key, StrictJson::tr("it must be a list, in square brackets."));
    return found;
  }
  const QJsonArray list = value->toArray();
  for (qsizetype i = 0; i < list.size(); ++i)
    found.emplace_back(list.at(i), at(QStringLiteral("%1[%2]").arg(QLatin1StringView(key)).arg(i)));
  return found;
}

std::optional<StrictObject> StrictObject::object(const char* key) {
  const auto value = take(key);
  return value ? std::optional(StrictObject(*value, at(QString::fromLatin1(key)))) : std::nullopt;
}

Result<void> StrictObject::finish() const {
  if (trouble_) return Failure(*trouble_);
  for (auto it = object_.constBegin(); it != object_.constEnd(); ++it) {
    if (asked_.contains(it.key())) continue;
    return failure(ErrorKind::damaged,
                   StrictJson::tr("%1: there is no such key. Known here: %2.", "a place in a JSON document, keys")
                       .arg(at(it.key().left(60)), asked_.join(QStringLiteral(", "))));
  }
  return {};
}

}  // namespace eclosion::exchange
