// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/report/report_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>

#include "core/support/language.h"

namespace eclosion::publish {
namespace {

struct SpokenNumbers {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::SpokenNumbers)
};

}  // namespace

QString ReportWords::find(const QString& key, const QString& language) const {
  const auto found = std::find_if(editorials_.begin(), editorials_.end(), [&](const Editorial& one) {
    return one.year == year_ && one.language == language && one.block == key;
  });
  return found == editorials_.end() ? QString() : found->text.trimmed();
}

QStringList ReportWords::lines(const QString& key) const { return common(key).split(QLatin1Char('\n'), Qt::SkipEmptyParts); }

bool ReportWords::inAnotherLanguage(const QString& key) const {
  return std::any_of(editorials_.begin(), editorials_.end(), [&](const Editorial& one) {
    return one.year == year_ && one.block == key && !one.language.isEmpty() && one.language != language_ &&
           !one.text.trimmed().isEmpty();
  });
}

QString ReportWords::ownLanguage() const {
  if (const QString said = common(block::ownLanguage); !said.isEmpty()) return said;
  std::map<QString, int> counts;
  for (const Editorial& one : editorials_) {
    // A block of one record is a translation of it.
    if (!one.language.isEmpty() && !one.block.contains(QLatin1Char(':'))) ++counts[one.language];
  }
  const auto most = std::max_element(counts.begin(), counts.end(),
                                     [](const auto& one, const auto& other) { return one.second < other.second; });
  return most == counts.end() ? QString() : most->first;
}

ReportWords::OfRecord ReportWords::ofRecord(const QString& key, const QString& own) const {
  if (const QString written = of(key); !written.isEmpty()) return {written};
  const QString ofRecords = ownLanguage();
  return {own, own.isEmpty() || ofRecords.isEmpty() || ofRecords == language_};
}

QStringList paragraphsOf(const QString& text) {
  QStringList result;
  bool open = false;
  for (const QString& raw : text.split(QLatin1Char('\n'))) {
    const QString line = raw.trimmed();
    const bool item = line.startsWith(QLatin1String("- ")) || line.startsWith(QStringLiteral("– "));
    if (line.isEmpty()) {
      open = false;
    } else if (open && !item) {
      result.last() += QLatin1Char(' ') + line;
    } else {
      result << line;
      open = !item;
    }
  }
  return result;
}

QString spokenNumber(double value) {
  const QLocale locale = documentLocale();
  constexpr double million = 1e6;
  const double size = std::abs(value);
  if (size >= million) {
    const double count = value / million;
    // Two digits say enough of what is counted in millions: 1.8, 20.
    const int decimals = size < 10 * million && std::abs(count - std::round(count)) > 0.05 ? 1 : 0;
    const QString number = locale.toString(count, 'f', decimals);
    // French counts from two on as several.
    return SpokenNumbers::tr("%1 million(s)", nullptr, size < 2 * million ? 1 : 2).arg(number);
  }
  const bool whole = std::abs(value - std::round(value)) < 1e-9;
  return locale.toString(value, 'f', whole ? 0 : 1);
}

}  // namespace eclosion::publish
