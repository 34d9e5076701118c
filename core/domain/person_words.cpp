// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person_words.h"

#include <QCoreApplication>

namespace eclosion {
namespace {

struct PersonWords {
  Q_DECLARE_TR_FUNCTIONS(eclosion::PersonWords)
};

}  // namespace

QString withPeople(const QString& words, const TextSource& text) {
  static const QString mark = QStringLiteral("{person:");
  QString result;
  qsizetype from = 0;
  for (;;) {
    const qsizetype at = words.indexOf(mark, from);
    const qsizetype end = at < 0 ? -1 : words.indexOf(QLatin1Char('}'), at);
    if (end < 0) return from == 0 ? words : result + words.mid(from);
    result += words.mid(from, at - from);
    const qsizetype idAt = at + mark.size();
    const auto id = MemberId::fromString(QStringView(words).mid(idAt, end - idAt));
    const QString name = id ? text.memberName(*id) : QString();
    result += name.isEmpty() ? PersonWords::tr("an erased person") : name;
    from = end + 1;
  }
}

}  // namespace eclosion
