// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/field_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "core/domain/hidden_names.h"
#include "core/support/collation.h"
#include "ui/models/field_words.h"
#include "ui/models/formats.h"
#include "ui/models/typed_number.h"

namespace eclosion::ui {
namespace {

using edits::Field;
using edits::FieldType;
using edits::FieldValue;

struct FieldText {
  Q_DECLARE_TR_FUNCTIONS(FieldText)
};

// Years stand without a space among their digits.
bool isYear(const Field& field) { return field.least >= 1000 && field.least < field.most; }

QString withDecimals(const QString& whole, const QString& decimals) {
  return decimals.isEmpty() ? whole : whole + QLocale().decimalPoint() + decimals;
}

QString realText(double value) {
  if (!(std::abs(value) < 1e15)) return QLocale().toString(value);
  QString digits = QString::number(std::abs(value), 'f', 10);
  while (digits.endsWith(QLatin1Char('0'))) digits.chop(1);
  const QString whole = numberText(digits.section(QLatin1Char('.'), 0, 0).toLongLong());
  return (value < 0 ? QString(QChar(0x2212)) : QString()) + withDecimals(whole, digits.section(QLatin1Char('.'), 1));
}

Result<FieldValue> readMoney(const QString& text) {
  const auto digits = plainNumber(text);
  const QString decimals = digits ? digits->section(QLatin1Char('.'), 1) : QString();
  if (!digits || decimals.size() > 2)
    return failure(ErrorKind::refused,
                   FieldText::tr("This is not an amount. Write it in euros, like %1.").arg(amountText({.cents = 1'250'050})));
  const bool negative = digits->startsWith(QLatin1Char('-'));
  const qint64 euros = digits->section(QLatin1Char('.'), 0, 0).remove(QLatin1Char('-')).toLongLong();
  const qint64 cents = euros * 100 + decimals.leftJustified(2, QLatin1Char('0')).toLongLong();
  return Money{negative ? -cents : cents};
}

Result<FieldValue> readInteger(const QString& text) {
  const auto digits = plainNumber(text);
  if (!digits || digits->contains(QLatin1Char('.')))
    return failure(ErrorKind::refused, FieldText::tr("This is not a whole number. Write it in figures, like 12."));
  return digits->toLongLong();
}

}  // namespace

QString fieldText(const Field& field, const FieldValue& value, const edits::Records& records) {
  if (std::holds_alternative<std::monostate>(value)) return {};
  if (field.type == FieldType::reference) {
    const auto* id = std::get_if<QUuid>(&value);
    if (!id || id->isNull() || !field.refersTo) return {};
    if (*field.refersTo == recordKind<Member>) return HiddenNames(records.text()).memberName(MemberId(*id)).simplified();
    const auto found = records.rows(*field.refersTo, "id", *id);
    return found && !found->empty() ? recordTitle(found->front(), records) : QString();
  }
  if (field.type == FieldType::code) return codeWord(field, std::get<QString>(value));
  if (const auto suggestions = suggestionsFor(field); !suggestions.empty()) {
    for (const auto& [code, word] : suggestions) {
      if (const auto* text = std::get_if<QString>(&value); text && *text == code) return word;
    }
  }
  return typedText(field, value);
}

QString typedText(const Field& field, const FieldValue& value) {
  if (const auto* text = std::get_if<QString>(&value)) return *text;
  if (const auto* date = std::get_if<QDate>(&value)) return date->isValid() ? dateText(*date) : QString();
  if (const auto* number = std::get_if<qint64>(&value)) return isYear(field) ? QString::number(*number) : numberText(*number);
  if (const auto* number = std::get_if<double>(&value)) return realText(*number);
  if (const auto* amount = std::get_if<Money>(&value)) return amountText(*amount);
  return {};
}

Result<FieldValue> readText(const Field& field, const QString& text) {
  const QString typed = text.trimmed();
  if (typed.isEmpty()) return FieldValue();
  switch (field.type) {
    case FieldType::date: {
      const QDate date = typedDate(typed);
      if (date.isValid()) return date;
      return failure(ErrorKind::refused, FieldText::tr("This is not a date. Write it like %1, %2 or 2017.")
                                             .arg(dateText(QDate(2017, 12, 31)), QStringLiteral("2017-12-31")));
    }
    case FieldType::integer:
      return readInteger(typed);
    case FieldType::money:
      return readMoney(typed);
    case FieldType::real: {
      const auto digits = plainNumber(typed);
      if (digits) return digits->toDouble();
      return failure(ErrorKind::refused,
                     FieldText::tr("This is not a number. Write it in figures, like %1.").arg(realText(12.5)));
    }
    case FieldType::text:
      for (const auto& [code, word] : suggestionsFor(field)) {
        if (word.compare(typed, Qt::CaseInsensitive) == 0) return code;
      }
      return text;
    case FieldType::url:
    case FieldType::code:
    case FieldType::reference:
      break;
  }
  return typed;
}

QString recordTitle(const AnyRecord& record, const edits::Records& records) {
  const auto named = [](const QString& name, const QString& more) {
    return more.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, more);
  };
  if (const auto* one = std::get_if<Startup>(&record)) return one->name.simplified();
  if (const auto* one = std::get_if<Incubator>(&record)) return one->name.simplified();
  if (const auto* one = std::get_if<Organisation>(&record)) return named(one->name.simplified(), one->acronym.simplified());
  if (const auto* one = std::get_if<Metric>(&record)) return named(one->name.simplified(), one->unit.simplified());
  if (const auto* one = std::get_if<Training>(&record)) return named(one->name.simplified(), one->session.simplified());
  if (const auto* one = std::get_if<Member>(&record)) {
    const QString name = HiddenNames(records.text()).memberName(one->id).simplified();
    return name.isEmpty() ? FieldText::tr("Name erased") : name;
  }
  if (const auto* one = std::get_if<CommitteeSession>(&record)) return named(dateText(one->date), one->title.simplified());
  if (const auto* one = std::get_if<Decision>(&record))
    return named(dateText(one->date), records.text().startupName(one->startup).simplified());
  if (const auto* one = std::get_if<Mission>(&record))
    return named(HiddenNames(records.text()).memberName(one->member).simplified(), dateText(one->start));
  return {};
}

std::vector<NamedRecord> recordsByName(RecordKind kind, const edits::Records& records) {
  std::vector<NamedRecord> named;
  const auto found = records.rows(kind, "id", {});
  if (!found) return named;
  const QCollator collator = nameCollator();
  std::vector<std::pair<QCollatorSortKey, NamedRecord>> keyed;
  keyed.reserve(found->size());
  for (const AnyRecord& record : *found) {
    QString name = recordTitle(record, records);
    QCollatorSortKey key = collator.sortKey(name);
    keyed.emplace_back(std::move(key), NamedRecord{refTo(record).id, std::move(name)});
  }
  std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  named.reserve(keyed.size());
  for (auto& one : keyed) named.push_back(std::move(one.second));
  return named;
}

}  // namespace eclosion::ui
