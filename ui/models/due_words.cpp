// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/due_words.h"

#include <QCoreApplication>

#include "ui/models/formats.h"

namespace eclosion::ui {
namespace {

struct DueWords {
  Q_DECLARE_TR_FUNCTIONS(DueWords)
};

}  // namespace

QString reasonWord(analysis::DueReason reason) {
  using analysis::DueReason;
  switch (reason) {
    case DueReason::periodEnds:
      return DueWords::tr("Period ends");
    case DueReason::reviewLate:
      return DueWords::tr("Review");
    case DueReason::moneyRunsOut:
      return DueWords::tr("Money");
    case DueReason::conditionDue:
      return DueWords::tr("Condition");
    case DueReason::committeePlanned:
      return DueWords::tr("Committee");
  }
  return {};
}

QString causeSentence(const analysis::DueCause& cause, const QDate& date) {
  using analysis::DueReason;
  const bool past = cause.date < date;
  const QString day = dateText(cause.date);
  switch (cause.reason) {
    case DueReason::periodEnds:
      return past ? DueWords::tr("The period decided ended on %1").arg(day)
                  : DueWords::tr("The period decided ends on %1").arg(day);
    case DueReason::reviewLate:
      return past ? DueWords::tr("The review was due on %1").arg(day) : DueWords::tr("The review is due on %1").arg(day);
    case DueReason::moneyRunsOut:
      return past ? DueWords::tr("The money ran out on %1").arg(day) : DueWords::tr("The money lasts until %1").arg(day);
    case DueReason::conditionDue:
      return past ? DueWords::tr("A condition was due on %1").arg(day) : DueWords::tr("A condition is due on %1").arg(day);
    case DueReason::committeePlanned:
      return DueWords::tr("A committee looks at it on %1").arg(day);
  }
  return {};
}

}  // namespace eclosion::ui
