// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

#include "core/analysis/figures.h"
#include "core/analysis/funding.h"
#include "core/analysis/trainings.h"
#include "core/domain/decision_checks.h"
#include "core/domain/words.h"
#include "core/publish/report/report_pages.h"
#include "core/support/language.h"

namespace eclosion::publish {
namespace {

struct ReportChecks {
  Q_DECLARE_TR_FUNCTIONS(eclosion::publish::ReportChecks)
};

void warn(const PageContext& context, const char* page, const QString& text) {
  context.warnings.push_back({.page = QString::fromLatin1(page), .text = text, .ofSums = true});
}

// The number a sentence begins with, as people write it: “1,8 million”, “24 000”. Nothing: it begins with none.
std::optional<double> leadingNumber(const QString& text) {
  static const QRegularExpression pattern(
      QStringLiteral("^(\\d(?:[\\d\\s\u00a0\u202f.,]*\\d)?)[\\s\u00a0\u202f]*(millions?|milliards?|billions?)?(?!\\w)"));
  const auto match = pattern.match(text);
  if (!match.hasMatch()) return std::nullopt;
  QString digits = match.captured(1);
  digits.remove(QRegularExpression(QStringLiteral("[\\s\u00a0\u202f]")));
  // Three digits after a mark are thousands; fewer are decimals.
  static const QRegularExpression thousands(QStringLiteral("[.,](?=\\d{3}(?:[.,]|$))"));
  digits.remove(thousands);
  digits.replace(QLatin1Char(','), QLatin1Char('.'));
  bool read = false;
  const double number = digits.toDouble(&read);
  if (!read) return std::nullopt;
  const QString unit = match.captured(2);
  if (unit.startsWith(QLatin1String("million"))) return number * 1e6;
  return unit.isEmpty() ? number : number * 1e9;
}

void impactWording(const PageContext& context) {
  for (const Measurement& measurement : context.sources.chronicle.measurements) {
    if (measurement.impactYear != context.plan.year) continue;
    const QString wording = context.words.ofRecord(block::impact(measurement.id), measurement.wording).text;
    const auto said = leadingNumber(wording);
    // A report rounds; what is a twentieth off is another number.
    if (said && std::abs(*said - measurement.value) > std::abs(measurement.value) / 20)
      warn(context, "impact",
           ReportChecks::tr("“%1” says another number than the measurement, which is %2.")
               .arg(wording, numberText(measurement.value, NumberKind::decimal)));
  }
}

void money(const PageContext& context) {
  const auto figures = analysis::figuresAt(context.sources.portfolio, context.date());
  Money undated;
  for (const Expense& expense : context.sources.ledger.expenses) {
    if (expense.date.isNull()) undated += expense.amount;
  }
  if (undated != Money{})
    warn(context, "funding",
         ReportChecks::tr("Expenses of %1 have no date; they are in no year's sum.").arg(moneyWords(undated)));
  for (const auto& envelope : analysis::envelopesAt(context.sources.portfolio, context.sources.ledger, context.date())) {
    if (envelope.key.fiscalYear != figures.fiscalYear || !envelope.hasEnvelope || !envelope.isOver()) continue;
    const QString funder = envelope.key.funder ? context.sources.text.organisationShortName(*envelope.key.funder)
                                               : ReportChecks::tr("no funder named");
    warn(context, "funding",
         ReportChecks::tr("%1, %2: %3 committed for an envelope of %4.", "a funder, a route")
             .arg(funder, routeName(envelope.key.route), moneyWords(envelope.committed), moneyWords(envelope.amount)));
  }
}

void people(const PageContext& context) {
  for (const Training& training : context.sources.chronicle.trainings) {
    if (!context.isInYear(training.start)) continue;
    const auto outcome =
        analysis::outcomeOf(context.sources.portfolio, training, context.sources.chronicle.trainees, context.date());
    if (training.trained && outcome.listed > *training.trained)
      warn(context, "community",
           ReportChecks::tr("%1 says %2 trained, but %3 are listed.", "a training and two numbers")
               .arg(training.name)
               .arg(*training.trained)
               .arg(outcome.listed));
  }
}

void startups(const PageContext& context) {
  const auto figures = analysis::figuresAt(context.sources.portfolio, context.date());
  const int unrecorded = figures.startups[Phase::unrecorded];
  if (unrecorded > 0)
    warn(context, "chart:phases-over-time",
         ReportChecks::tr("%n startup(s) in the programme have no recorded phase: the phases do not add up to the programme.",
                          nullptr, unrecorded));
}

}  // namespace

void reconcile(const PageContext& context) {
  startups(context);
  impactWording(context);
  money(context);
  people(context);
}

}  // namespace eclosion::publish
