// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/fields.h"

#include <QCoreApplication>
#include <QUrl>
#include <algorithm>
#include <cmath>

#include "core/edits/lookup.h"

namespace eclosion::edits {
namespace {

struct Fields {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::Fields)
};

Failure wrong(const Field& field, const QString& what) {
  QString label = labelOf(field);
  if (!label.isEmpty()) label[0] = label[0].toUpper();
  return failure(ErrorKind::refused, QStringLiteral("%1: %2").arg(label, what));
}

bool canBeFollowed(const QString& text) {
  const QUrl url(text, QUrl::StrictMode);
  const QString scheme = url.scheme();
  return url.isValid() && (scheme == QLatin1String("https") || scheme == QLatin1String("http")) && !url.host().isEmpty();
}

Result<void> isWithin(const Field& field, qint64 number, qint64 unit) {
  if (field.least >= field.most || (number >= field.least && number <= field.most)) return {};
  if (field.least == 0 && number < 0) return wrong(field, Fields::tr("it cannot be less than nothing."));
  return wrong(field, Fields::tr("it must be between %1 and %2.").arg(field.least / unit).arg(field.most / unit));
}

}  // namespace

const Field* findField(RecordKind kind, QByteArrayView column) {
  const auto& all = allFields();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Field& field) { return field.kind == kind && column == field.column; });
  return found == all.end() ? nullptr : &*found;
}

std::vector<const Field*> referencesTo(RecordKind kind) {
  std::vector<const Field*> found;
  for (const Field& field : allFields()) {
    if (field.refersTo == kind) found.push_back(&field);
  }
  return found;
}

QString labelOf(const Field& field) { return Fields::tr(field.label); }

bool isEmpty(const FieldValue& value) {
  if (const auto* text = std::get_if<QString>(&value)) return text->trimmed().isEmpty();
  return std::holds_alternative<std::monostate>(value);
}

Result<void> checkField(const Field& field, const AnyRecord& record) {
  const FieldValue value = field.get(record);
  if (isEmpty(value)) {
    if (!field.required) return {};
    return wrong(field, Fields::tr("it cannot be left empty."));
  }
  switch (field.type) {
    case FieldType::url:
      if (canBeFollowed(std::get<QString>(value))) return {};
      return wrong(field,
                   Fields::tr("“%1” is not an address of the web, such as https://example.org.").arg(std::get<QString>(value)));
    case FieldType::date:
      return isPlausible(std::get<QDate>(value));
    case FieldType::integer:
      return isWithin(field, std::get<qint64>(value), 1);
    case FieldType::money:
      return isWithin(field, std::get<Money>(value).cents, 100);
    case FieldType::real:
      if (std::isfinite(std::get<double>(value))) return {};
      return wrong(field, Fields::tr("it is not a number."));
    case FieldType::text:
    case FieldType::code:
    case FieldType::reference:
      break;
  }
  return {};
}

}  // namespace eclosion::edits
