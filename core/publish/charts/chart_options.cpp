// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/publish/charts/chart_kind.h"

namespace eclosion::publish {
namespace {

struct ChartOptionsText {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::ChartOptions)
};

// Codes, part of the file format.
constexpr std::array<QLatin1StringView, 6> formCodes{QLatin1StringView("columns"), QLatin1StringView("bars"),
                                                     QLatin1StringView("lines"),   QLatin1StringView("area"),
                                                     QLatin1StringView("dots"),    QLatin1StringView("steps")};
constexpr std::array<QLatin1StringView, 3> stackingCodes{QLatin1StringView("none"), QLatin1StringView("stacked"),
                                                         QLatin1StringView("share")};

constexpr std::array<QLatin1StringView, 3> valueCodes{QLatin1StringView("ends"), QLatin1StringView("all"),
                                                      QLatin1StringView("hover")};

Failure refused(const QString& message) {
  return failure(ErrorKind::refused, ChartOptionsText::tr("The options of a chart cannot be read: %1").arg(message));
}

Failure badKey(const QString& key) { return refused(ChartOptionsText::tr("“%1” has a value that it cannot have.").arg(key)); }

Result<bool> readBool(const QString& key, const QJsonValue& value) {
  if (!value.isBool()) return badKey(key);
  return value.toBool();
}

Result<QString> readText(const QString& key, const QJsonValue& value) {
  if (!value.isString()) return badKey(key);
  return value.toString();
}

Result<QDate> readDay(const QString& key, const QJsonValue& value) {
  const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
  if (!value.isString() || !day.isValid()) return badKey(key);
  return day;
}

template <class E, size_t N>
Result<E> readCode(const QString& key, const QJsonValue& value, const std::array<QLatin1StringView, N>& codes) {
  for (size_t i = 0; i < N; ++i) {
    if (value.isString() && value.toString() == codes[i]) return static_cast<E>(i);
  }
  return badKey(key);
}

Result<QStringList> readTexts(const QString& key, const QJsonValue& value) {
  if (!value.isArray()) return badKey(key);
  QStringList texts;
  for (const QJsonValue one : value.toArray()) {
    if (!one.isString()) return badKey(key);
    texts << one.toString();
  }
  return texts;
}

Result<std::vector<IncubatorId>> readIncubators(const QString& key, const QJsonValue& value) {
  const auto texts = readTexts(key, value);
  if (!texts) return Failure(texts.error());
  std::vector<IncubatorId> ids;
  for (const QString& text : *texts) {
    const auto id = IncubatorId::fromString(text);
    if (!id) return badKey(key);
    ids.push_back(*id);
  }
  return ids;
}

template <class T, class Into>
Result<void> keep(Result<T> read, Into& into) {
  if (!read) return Failure(read.error());
  into = std::move(*read);
  return {};
}

Result<void> readOption(const QString& key, const QJsonValue& value, ChartOptions& options) {
  if (key == u"form") return keep(readCode<ChartForm>(key, value, formCodes), options.form);
  if (key == u"stacking") return keep(readCode<Stacking>(key, value, stackingCodes), options.stacking);
  if (key == u"from") return keep(readDay(key, value), options.from);
  if (key == u"to") return keep(readDay(key, value), options.to);
  if (key == u"incubators") return keep(readIncubators(key, value), options.incubators);
  if (key == u"hidden") return keep(readTexts(key, value), options.hidden);
  if (key == u"labels") return keep(readBool(key, value), options.labels);
  if (key == u"events") return keep(readBool(key, value), options.events);
  if (key == u"values") return keep(readCode<ShownValues>(key, value, valueCodes), options.values);
  if (key == u"source") return keep(readBool(key, value), options.source);
  if (key == u"title") return keep(readText(key, value), options.title);
  return refused(ChartOptionsText::tr("there is no option “%1”.").arg(key));
}

}  // namespace

QString optionsText(const ChartOptions& options) {
  QJsonObject json;
  if (options.form) json[QStringLiteral("form")] = formCodes[static_cast<size_t>(*options.form)];
  if (options.stacking) json[QStringLiteral("stacking")] = stackingCodes[static_cast<size_t>(*options.stacking)];
  if (options.from.isValid()) json[QStringLiteral("from")] = options.from.toString(Qt::ISODate);
  if (options.to.isValid()) json[QStringLiteral("to")] = options.to.toString(Qt::ISODate);
  QJsonArray incubators;
  for (const IncubatorId& id : options.incubators) incubators << id.toString();
  if (!incubators.isEmpty()) json[QStringLiteral("incubators")] = incubators;
  if (!options.hidden.isEmpty()) json[QStringLiteral("hidden")] = QJsonArray::fromStringList(options.hidden);
  if (!options.labels) json[QStringLiteral("labels")] = false;
  if (!options.events) json[QStringLiteral("events")] = false;
  if (options.values != ShownValues::ends) json[QStringLiteral("values")] = valueCodes[static_cast<size_t>(options.values)];
  if (!options.source) json[QStringLiteral("source")] = false;
  if (!options.title.isEmpty()) json[QStringLiteral("title")] = options.title;
  return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<ChartOptions> optionsFrom(const QString& text) {
  ChartOptions options;
  if (text.trimmed().isEmpty()) return options;
  QJsonParseError trouble{};
  const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &trouble);
  if (trouble.error != QJsonParseError::NoError) return refused(trouble.errorString());
  if (!document.isObject()) return refused(ChartOptionsText::tr("they must be an object, with keys in braces."));
  const QJsonObject json = document.object();
  for (auto option = json.begin(); option != json.end(); ++option)
    ECLOSION_TRY(readOption(option.key(), option.value(), options));
  if (options.from.isValid() && options.to.isValid() && options.from > options.to)
    return refused(ChartOptionsText::tr("the period ends before it begins."));
  return options;
}

}  // namespace eclosion::publish
