// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/formats.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

#include "core/support/day_words.h"
#include "core/support/digits.h"

namespace eclosion::ui {
namespace {

struct Formats {
  Q_DECLARE_TR_FUNCTIONS(Formats)
};

QDate endOfMonth(const QDate& first) { return first.isValid() ? first.addMonths(1).addDays(-1) : QDate(); }

// One decimal under ten, none above; the decimal sign of the language.
QString rounded(double value) {
  const QLocale locale;
  return value < 9.95 ? locale.toString(value, 'f', 1) : locale.toString(std::round(value), 'f', 0);
}

}  // namespace

QString dateText(const QDate& date) { return date.isValid() ? dayWords(date) : QString(QChar(0x2013)); }

QString shortDateText(const QDate& date, const QDate& reference) {
  const bool near = std::abs(reference.daysTo(date)) < 330;
  return dayWords(date, near ? QStringLiteral("d MMM") : QStringLiteral("MMM yyyy"));
}

QString daysText(int days) {
  if (days <= 700) return exactDaysText(days);
  //: A length in years, such as 2.9 y
  return Formats::tr("%1 y").arg(QLocale().toString(days / 365.25, 'f', 1));
}

QString exactDaysText(int days) {
  //: A length in days, such as 482 d
  return Formats::tr("%1 d").arg(numberText(days));
}

QString spokenDaysText(int days) { return Formats::tr("%n day(s)", nullptr, days); }

QString monthsText(int days) {
  //: A length in months, such as 19 mo
  return Formats::tr("%1 mo").arg(numberText(std::lround(days / 30.4375)));
}

QString moneyText(Money amount) {
  const double euros = static_cast<double>(amount.cents) / 100;
  const double size = std::abs(euros);
  QString number;
  if (size >= 999'500) {
    //: A sum in millions of euros, such as €3.9M (in French: 3,9 M€)
    number = Formats::tr("€%1M").arg(rounded(size / 1e6));
  } else if (size >= 1000) {
    //: A sum in thousands of euros, such as €312k (in French: 312 k€)
    number = Formats::tr("€%1k").arg(numberText(std::llround(size / 1000)));
  } else {
    //: A sum in euros, such as €80 (in French: 80 €)
    number = Formats::tr("€%1").arg(numberText(std::llround(size)));
  }
  return euros < 0 ? QChar(0x2212) + number : number;
}

QString numberText(qint64 number) { return groupedDigits(number); }

QDate typedDate(const QString& text) {
  QString typed = text.simplified();
  if (typed.isEmpty()) return {};
  // As the first of a month is written in French.
  if (typed.startsWith(QLatin1String("1er "), Qt::CaseInsensitive)) typed.remove(1, 2);
  const QList<QLocale> locales{QLocale(), QLocale(QLocale::English, QLocale::UnitedStates),
                               QLocale(QLocale::French, QLocale::France)};
  for (const char* format : {"yyyy-M-d", "d/M/yyyy", "d.M.yyyy", "d M yyyy"}) {
    if (const QDate date = QDate::fromString(typed, QString::fromLatin1(format)); date.isValid()) return date;
  }
  for (const QLocale& locale : locales) {
    for (const char* format : {"d MMM yyyy", "d MMMM yyyy", "MMMM d yyyy", "MMM d yyyy", "MMMM d, yyyy"}) {
      if (const QDate date = locale.toDate(typed, QString::fromLatin1(format)); date.isValid()) return date;
    }
    for (const char* format : {"MMM yyyy", "MMMM yyyy"}) {
      if (const QDate date = endOfMonth(locale.toDate(typed, QString::fromLatin1(format))); date.isValid()) return date;
    }
  }
  for (const char* format : {"yyyy-M", "M/yyyy"}) {
    if (const QDate date = endOfMonth(QDate::fromString(typed, QString::fromLatin1(format))); date.isValid()) return date;
  }
  bool isYear = false;
  const int year = typed.toInt(&isYear);
  return isYear && year >= 1900 && year <= 2200 ? QDate(year, 12, 31) : QDate();
}

}  // namespace eclosion::ui
