// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/due_words.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "core/domain/ledger.h"
#include "core/publish/words.h"
#include "core/support/day_words.h"
#include "core/support/language.h"

namespace eclosion::publish {
namespace {

using analysis::DueReason;

struct DueWords {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::DueWords)
};

QString share(int part, int whole) {
  return DueWords::tr("%1%", "a share").arg(documentLocale().toString(100.0 * part / whole, 'f', 0));
}

// The same for the same cause, whatever its day: a calendar then moves what it has.
QString uidOf(const StartupId& startup, const analysis::DueCause& cause) {
  QString uid = startup.toString() + QLatin1Char('-') + code(cause.reason);
  if (cause.condition) uid += QLatin1Char('-') + cause.condition->toString();
  if (cause.session) uid += QLatin1Char('-') + cause.session->toString();
  // An event has no id here, and there may be several.
  if (cause.reason == DueReason::committeePlanned && !cause.session) uid += QLatin1Char('-') + cause.date.toString(Qt::ISODate);
  return uid + QStringLiteral("@eclosion");
}

}  // namespace

QString reasonName(DueReason reason) {
  switch (reason) {
    case DueReason::periodEnds:
      return DueWords::tr("Period ends");
    case DueReason::reviewLate:
      return DueWords::tr("Review late");
    case DueReason::moneyRunsOut:
      return DueWords::tr("Money runs out");
    case DueReason::conditionDue:
      return DueWords::tr("Condition due");
    case DueReason::committeePlanned:
      return DueWords::tr("Committee planned");
  }
  return {};
}

QString reasonWord(DueReason reason) {
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
  const bool past = cause.date < date;
  const QString day = dayWords(cause.date);
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

QString causeSentence(const analysis::DueCause& cause, const QDate& date, const Ledger& ledger) {
  constexpr qsizetype most = 60;  // of a sentence among others
  const QString sentence = causeSentence(cause, date);
  if (!cause.condition) return sentence;
  const auto condition = std::find_if(ledger.conditions.begin(), ledger.conditions.end(),
                                      [&](const Condition& one) { return one.id == *cause.condition; });
  QString words = condition == ledger.conditions.end() ? QString() : condition->text.simplified();
  if (words.isEmpty()) return sentence;
  if (words.size() > most) words = words.left(most - 1).trimmed() + QChar(0x2026);
  //: That a condition is due, and the condition
  return DueWords::tr("%1: %2").arg(sentence, words);
}

QString daysUntil(const QDate& day, const QDate& date) {
  const int days = static_cast<int>(date.daysTo(day));
  if (days == 0) return DueWords::tr("today");
  return days < 0 ? DueWords::tr("%n day(s) late", nullptr, -days) : DueWords::tr("in %n day(s)", nullptr, days);
}

QString watchReason(const analysis::WatchItem& item) {
  if (item.isSmall && item.isShrinking) return DueWords::tr("small team, half of it lost within 183 days");
  return item.isSmall ? DueWords::tr("small team for its phase") : DueWords::tr("half of the team lost within 183 days");
}

QString watchRecordText(const analysis::WatchRecord& record) {
  const QString phase = phaseName(record.phase);
  const QLocale locale = documentLocale();
  //: After a phase: no claim is made
  if (!record.isClaim())
    return DueWords::tr("%1: named %n time(s) in the past, too few to say how often that was right.", nullptr, record.named)
        .arg(phase);
  //: A phase; how often the watch list named a startup in it; how many of those stopped within a year, and their share; the share
  //: of all
  return DueWords::tr("%1: of %2 times a startup was named in the past, %3 were followed by a stop within a year (%4; all: %5).")
      .arg(phase, locale.toString(record.named), locale.toString(record.namedStopped), share(record.namedStopped, record.named),
           share(record.allStopped, record.all));
}

std::vector<CalendarDay> dueDays(const Portfolio& portfolio, const Ledger& ledger, const TextSource& text,
                                 const std::vector<analysis::DueItem>& items) {
  QHash<ConditionId, QString> conditions;
  for (const Condition& condition : ledger.conditions) conditions.insert(condition.id, condition.text);
  std::vector<CalendarDay> days;
  for (const analysis::DueItem& item : items) {
    const StartupId& id = portfolio.startups[item.startup].id;
    const QString name = text.startupName(id);
    for (const analysis::DueCause& cause : item.causes) {
      //: In a calendar: a startup and why that day matters
      CalendarDay day{.uid = uidOf(id, cause),
                      .date = cause.date,
                      .summary = DueWords::tr("%1: %2", "calendar").arg(name, reasonName(cause.reason))};
      day.description = cause.condition ? conditions.value(*cause.condition) : phaseName(item.gate);
      days.push_back(std::move(day));
    }
  }
  return days;
}

}  // namespace eclosion::publish
