// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/write_back/source_names.h"

#include <QRegularExpression>

namespace eclosion::betagouv {
namespace {

QString keyOf(RecordKind kind, const QString& sourceId) { return QString(kindCode(kind)) + QLatin1Char('/') + sourceId; }

}  // namespace

void SourceNames::add(RecordKind kind, const QString& sourceId, const QUuid& record) {
  ids_.insert(record, sourceId);
  records_.insert(keyOf(kind, sourceId), record);
  anyCase_.insert(keyOf(kind, sourceId).toCaseFolded(), record);
}

void SourceNames::addFormer(RecordKind kind, const QString& formerId, const QUuid& record) {
  const QString key = keyOf(kind, formerId);
  const auto found = former_.find(key);
  if (found == former_.end()) {
    former_.insert(key, record);
  } else if (*found != record) {
    *found = {};
  }
}

QUuid SourceNames::record(RecordKind kind, const QString& sourceId) const {
  const QString key = keyOf(kind, sourceId);
  if (const QUuid exact = records_.value(key); !exact.isNull()) return exact;
  if (const QUuid former = former_.value(key); !former.isNull()) return former;
  return anyCase_.value(key.toCaseFolded());
}

QString SourceNames::newName(RecordKind kind, const QString& words) const {
  static const QRegularExpression marks(QStringLiteral("\\p{M}+"));
  static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
  const QString between = kind == RecordKind::member ? QStringLiteral(".") : QStringLiteral("-");
  QString name = words.normalized(QString::NormalizationForm_KD).remove(marks).toLower();
  name.replace(QStringLiteral("œ"), QStringLiteral("oe")).replace(QStringLiteral("æ"), QStringLiteral("ae"));
  name = name.replace(others, QStringLiteral(" ")).trimmed().replace(u' ', between);
  if (name.isEmpty()) name = QString(kindCode(kind));
  QString free = name;
  for (int number = 2; anyCase_.contains(keyOf(kind, free).toCaseFolded()); ++number)
    free = name + between + QString::number(number);
  return free;
}

}  // namespace eclosion::betagouv
