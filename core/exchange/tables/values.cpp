// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/values.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

#include "core/exchange/tables/workbook_styles.h"
#include "core/support/folding.h"

namespace eclosion::exchange {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(eclosion::exchange::TableValues)
};

constexpr double mostEuros = 1e12;

Failure refused(const QString& message) { return failure(ErrorKind::refused, message); }
Failure noAmount(const QString& text) { return refused(Words::tr("“%1” is no amount in euros.").arg(text)); }
Failure noDay(const QString& text) {
  return refused(Words::tr("“%1” is no day. Write it as 2025-12-31 or 31/12/2025.").arg(text));
}

bool isFigure(QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); }

constexpr QLatin1Char gap('_');  // stands for what parts figures besides a comma or a point

// Spaces of every width and apostrophes between figures part thousands, and are one sign; elsewhere they say nothing, as the
// signs of the currency do.
QString bare(QString text) {
  static const QRegularExpression currency(QStringLiteral("€|EUR"), QRegularExpression::CaseInsensitiveOption);
  static const QRegularExpression between(QStringLiteral("(?<=[0-9])[\\s\\x{00A0}\\x{202F}\\x{2009}'’]+(?=[0-9])"));
  static const QRegularExpression nothing(QStringLiteral("[\\s\\x{00A0}\\x{202F}\\x{2009}'’]"));
  text.remove(currency);
  text.replace(between, QString(gap));
  text.remove(nothing);
  text.replace(QChar(0x2212), QLatin1Char('-'));
  text.replace(QChar(0x2013), QLatin1Char('-'));
  return text;
}

// Takes signs that part thousands out; false where they stand in the wrong place.
bool ungroup(QString& digits, QChar sign) {
  const QStringList groups = digits.split(sign);
  if (groups.front().isEmpty() || groups.front().size() > 3) return false;
  for (qsizetype i = 1; i < groups.size(); ++i) {
    if (groups[i].size() != 3) return false;
  }
  digits.remove(sign);
  return true;
}

Result<Money> fromNumber(double euros) {
  if (!std::isfinite(euros) || std::abs(euros) > mostEuros) return noAmount(QString::number(euros));
  return Money{std::llround(euros * 100)};
}

// Of the digits before and after the decimal sign.
std::optional<Money> fromDigits(const QString& whole, const QString& decimals, bool negative) {
  const auto figures = [](const QString& text) { return std::all_of(text.begin(), text.end(), isFigure); };
  if (whole.isEmpty() || whole.size() > 13 || decimals.size() > 2 || !figures(whole) || !figures(decimals)) return std::nullopt;
  const qint64 cents = whole.toLongLong() * 100 + decimals.leftJustified(2, QLatin1Char('0')).toLongLong();
  if (static_cast<double>(cents) > mostEuros * 100) return std::nullopt;
  return Money{negative ? -cents : cents};
}

int yearOf(const QString& text) { return text.size() == 2 ? 2000 + text.toInt() : text.toInt(); }

bool isLikely(const QDate& date) { return date.isValid() && date.year() >= 1900 && date.year() <= 2200; }

QDate numericDay(const QString& text, DateOrder order) {
  static const QRegularExpression iso(QStringLiteral("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ][\\d:.]+Z?)?$"));
  if (const auto match = iso.match(text); match.hasMatch())
    return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
  static const QRegularExpression last(
      QStringLiteral("^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})(?:[T ][\\d:.]+(?: ?[AP]M)?)?$"),
      QRegularExpression::CaseInsensitiveOption);
  if (const auto match = last.match(text); match.hasMatch()) {
    const int first = match.captured(1).toInt();
    const int second = match.captured(3).toInt();
    const int year = yearOf(match.captured(4));
    return order == DateOrder::dayFirst ? QDate(year, second, first) : QDate(year, first, second);
  }
  static const QRegularExpression packed(QStringLiteral("^(?:19|20)\\d{6}$"));
  if (packed.match(text).hasMatch()) return QDate::fromString(text, QStringLiteral("yyyyMMdd"));
  return {};
}

QDate wordyDay(const QString& text) {
  static const QRegularExpression dayFirst(QStringLiteral("^(\\d{1,2})(?:er|st|nd|rd|th)?[ -]([^\\d ,-]+)[, -]+(\\d{4})$"));
  static const QRegularExpression monthFirst(QStringLiteral("^([^\\d ,]+) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$"));
  auto match = dayFirst.match(text);
  const bool isDayFirst = match.hasMatch();
  if (!isDayFirst) match = monthFirst.match(text);
  if (!match.hasMatch()) return {};
  std::string wanted = folded(match.captured(isDayFirst ? 2 : 1));
  while (!wanted.empty() && wanted.back() == ' ') wanted.pop_back();
  if (wanted.size() < 3) return {};
  for (const QLocale& locale : {QLocale(QLocale::English), QLocale(QLocale::French)}) {
    int found = 0, month = 0;
    for (int i = 1; i <= 12; ++i) {
      const std::string name = folded(locale.standaloneMonthName(i));
      if (name == wanted) return QDate(match.captured(3).toInt(), i, match.captured(isDayFirst ? 1 : 2).toInt());
      if (name.compare(0, wanted.size(), wanted) == 0) {
        ++found;
        month = i;
      }
    }
    if (found == 1) return QDate(match.captured(3).toInt(), month, match.captured(isDayFirst ? 1 : 2).toInt());
  }
  return {};
}

QDate dayOf(const SourceCell& cell, DateOrder order) {
  if (cell.date.isValid()) return cell.date;
  constexpr double firstSerial = 20'000, lastSerial = 80'000;  // 1954 to 2119: smaller numbers are something else
  if (cell.number) return *cell.number >= firstSerial && *cell.number <= lastSerial ? dayOfSerial(*cell.number) : QDate();
  const QString text = cell.text.simplified();
  if (const QDate day = numericDay(text, order); day.isValid()) return day;
  bool isNumber = false;
  const double number = text.toDouble(&isNumber);
  if (isNumber && text.size() >= 5 && number >= firstSerial && number <= lastSerial) return dayOfSerial(number);
  return wordyDay(text);
}

struct RouteWord {
  const char* word;  // as folded() leaves it
  RouteWords says;
};
constexpr auto reinvoicing = RouteWords{FundingRoute::partnership, PartnershipMethod::reinvoicing};
constexpr auto transfer = RouteWords{FundingRoute::partnership, PartnershipMethod::creditTransfer};
constexpr auto delegation = RouteWords{FundingRoute::partnership, PartnershipMethod::managementDelegation};
constexpr auto own = RouteWords{FundingRoute::ownBudget, PartnershipMethod::none};
constexpr auto partnership = RouteWords{FundingRoute::partnership, PartnershipMethod::none};
constexpr auto direct = RouteWords{FundingRoute::partnerDirect, PartnershipMethod::none};

constexpr RouteWord routeWords[] = {
    {"own budget", own},
    {"own", own},
    {"budget propre", own},
    {"propre", own},
    {"fonds propres", own},
    {"interne", own},
    {"partnership", partnership},
    {"partenariat", partnership},
    {"partner direct", direct},
    {"partner pays directly", direct},
    {"spent directly by the partner", direct},
    {"paid directly by the partner", direct},
    {"direct", direct},
    {"depense directement par le partenaire", direct},
    {"depense directe du partenaire", direct},
    {"depense directe", direct},
    {"paye directement par le partenaire", direct},
    {"partenaire direct", direct},
    {"reinvoicing", reinvoicing},
    {"re invoicing", reinvoicing},
    {"refacturation", reinvoicing},
    {"credit transfer", transfer},
    {"transfert de credits", transfer},
    {"transfert de credit", transfer},
    {"management delegation", delegation},
    {"delegation de gestion", delegation},
};

}  // namespace

Result<Money> readAmount(const SourceCell& cell) {
  if (cell.isFormula) return refused(Words::tr("The amount is a formula without a result. Save the workbook after calculating."));
  if (cell.number) return fromNumber(*cell.number);
  if (cell.date.isValid()) return noAmount(cell.date.toString(Qt::ISODate));
  QString digits = bare(cell.text);
  if (digits.isEmpty()) return refused(Words::tr("There is no amount."));
  bool negative = false;
  if (digits.startsWith(QLatin1Char('(')) && digits.endsWith(QLatin1Char(')'))) {
    negative = true;
    digits = digits.sliced(1, digits.size() - 2);
  }
  for (const bool front : {true, false}) {
    if (digits.isEmpty()) break;
    const QChar sign = front ? digits.front() : digits.back();
    if (sign != QLatin1Char('-') && !(front && sign == QLatin1Char('+'))) continue;
    if (negative) return noAmount(cell.text);
    negative = sign == QLatin1Char('-');
    if (front) {
      digits.remove(0, 1);
    } else {
      digits.chop(1);
    }
  }
  const qsizetype comma = digits.lastIndexOf(QLatin1Char(',')), point = digits.lastIndexOf(QLatin1Char('.'));
  QChar decimal;  // null: there is none
  if (comma >= 0 && point >= 0) {
    decimal = QLatin1Char(comma > point ? ',' : '.');
    if (digits.count(decimal) > 1) return noAmount(cell.text);
  } else if (const qsizetype at = std::max(comma, point); at >= 0) {
    const QChar sign = digits[at];
    const bool parts =
        digits.count(sign) > 1 || (digits.size() - at - 1 == 3 && at >= 1 && at <= 3 && digits[0] != QLatin1Char('0'));
    if (!parts) decimal = sign;
  }
  QString whole = decimal.isNull() ? digits : digits.section(decimal, 0, 0);
  const QString decimals = decimal.isNull() ? QString() : digits.section(decimal, 1);
  for (const QChar sign : {QLatin1Char(','), QLatin1Char('.'), gap}) {
    if (whole.contains(sign) && !ungroup(whole, sign)) return noAmount(cell.text);
  }
  if (whole.isEmpty() && !decimals.isEmpty()) whole = QStringLiteral("0");
  const auto amount = fromDigits(whole, decimals, negative);
  return amount ? Result<Money>(*amount) : noAmount(cell.text);
}

void DateOrderFinder::take(const SourceCell& cell) {
  if (cell.text.isEmpty()) return;  // numbers and days of a workbook are in no order
  // Nor are days with the year first, which are most where there are many.
  const QString& text = cell.text;
  if (text.size() > 4 && !isFigure(text[4]) && std::all_of(text.begin(), text.begin() + 4, isFigure)) return;
  const bool month = isLikely(dayOf(cell, DateOrder::monthFirst));
  const bool day = isLikely(dayOf(cell, DateOrder::dayFirst));
  // What is no day in either order, such as the word of a total, says nothing of the others.
  monthFirst_ = monthFirst_ || (month && !day);
  dayFirst_ = dayFirst_ || (day && !month);
}

Result<QDate> readDay(const SourceCell& cell, DateOrder order) {
  if (cell.isEmpty()) return refused(Words::tr("There is no date."));
  if (cell.isFormula) return refused(Words::tr("The date is a formula without a result. Save the workbook after calculating."));
  const QDate day = dayOf(cell, order);
  if (!day.isValid()) return noDay(cell.number ? QString::number(*cell.number) : cell.text);
  if (!isLikely(day)) return refused(Words::tr("The year %1 cannot be meant.").arg(day.year()));
  return day;
}

Result<RouteWords> readRoute(const QString& text) {
  const std::string wanted = folded(text);
  for (const RouteWord& one : routeWords) {
    if (wanted == one.word) return one.says;
  }
  return refused(Words::tr("“%1” is no route of funding. The routes are own budget, partnership (re-invoicing, credit transfer, "
                           "management delegation) and spent directly by the partner.")
                     .arg(text));
}

DateOrder dateOrderIn(const SourceTable& table, const std::vector<int>& places, const std::stop_token& stop) {
  DateOrderFinder finder;
  for (const SourceRow& row : table.rows) {
    if (stop.stop_requested()) break;
    for (const int place : places) {
      if (place >= 0 && static_cast<size_t>(place) < row.cells.size()) finder.take(row.cells[static_cast<size_t>(place)]);
    }
  }
  return finder.order();
}

QString wordsIn(const SourceCell& cell) {
  if (cell.number) return QString::number(*cell.number, 'g', 15);
  if (cell.date.isValid()) return cell.date.toString(Qt::ISODate);
  return cell.text;
}

QString tidied(const QString& text) {
  QString tidy;
  for (const QChar c : text) {
    if (c.isSpace()) {
      tidy += QLatin1Char(' ');
    } else if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format) {
      tidy += c;
    }
  }
  return tidy.simplified();
}

}  // namespace eclosion::exchange
