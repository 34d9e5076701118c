// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/lookup.h"

#include <QCoreApplication>

namespace eclosion::edits {
namespace {

struct EditWords {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::EditWords)
};

constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

}  // namespace

Failure missingRecord() {
  return failure(ErrorKind::notFound,
                 EditWords::tr("This record is no longer in the portfolio. It may have been removed meanwhile."));
}

QString withReason(const QString& words, const QString& reason) {
  return reason.trimmed().isEmpty() ? words : EditWords::tr("%1 (%2)", "what was done and why").arg(words, reason.trimmed());
}

Result<void> isPlausible(const QDate& date) {
  if (date.isNull() || (date.year() >= firstYear && date.year() <= lastYear)) return {};
  return failure(
      ErrorKind::refused,
      EditWords::tr("The year %1 cannot be meant. Give one between %2 and %3.").arg(date.year()).arg(firstYear).arg(lastYear));
}

}  // namespace eclosion::edits
