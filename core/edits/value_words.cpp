// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/value_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include "core/domain/words.h"
#include "core/edits/record_words.h"
#include "core/support/day_words.h"

namespace eclosion::edits {
namespace {

struct ValueWords {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::ValueWords)

 public:
  static const QHash<QString, const char*>& byCode();
};

// Codes of different vocabularies that are spelt alike mean the same.
const QHash<QString, const char*>& ValueWords::byCode() {
  static const QHash<QString, const char*> words = [] {
    const std::initializer_list<std::pair<const char*, const char*>> all{
        {"other", QT_TR_NOOP("Other")},
        {"none", QT_TR_NOOP("None")},
        {"unknown", QT_TR_NOOP("Not known")},
        {"unspecified", QT_TR_NOOP("Not said")},
        // startups, organisations
        {"state", QT_TR_NOOP("State startup")},
        {"territory", QT_TR_NOOP("Startup of a local authority")},
        {"central-administration", QT_TR_NOOP("Central administration")},
        {"devolved-service", QT_TR_NOOP("Devolved service")},
        {"operator", QT_TR_NOOP("Operator")},
        {"social-security", QT_TR_NOOP("Social security")},
        {"local-authority", QT_TR_NOOP("Local authority")},
        // stops
        {"inconclusive-investigation", QT_TR_NOOP("Inconclusive investigation")},
        {"closed", QT_TR_NOOP("Service closed")},
        {"method-abandoned", QT_TR_NOOP("Goes on outside the method")},
        // missions
        {"civil-servant", QT_TR_NOOP("Civil servant")},
        {"contractor", QT_TR_NOOP("Contractor")},
        {"service", QT_TR_NOOP("Service company")},
        // events, milestones
        {"committee", QT_TR_NOOP("Committee")},
        {"product-launch", QT_TR_NOOP("Product launch")},
        {"national-impact", QT_TR_NOOP("National impact")},
        {"accelerated-funding", QT_TR_NOOP("Accelerated funding")},
        {"public-interest-entrepreneur", QT_TR_NOOP("Public interest entrepreneurs")},
        {"end", QT_TR_NOOP("End")},
        {"launch", QT_TR_NOOP("Launch")},
        {"incubator-opened", QT_TR_NOOP("Incubator opened")},
        {"first-of-its-kind", QT_TR_NOOP("First of its kind")},
        {"publication", QT_TR_NOOP("Publication")},
        {"exit", QT_TR_NOOP("Exit")},
        // money
        {"reinvoicing", QT_TR_NOOP("Reinvoicing")},
        {"credit-transfer", QT_TR_NOOP("Credit transfer")},
        {"management-delegation", QT_TR_NOOP("Management delegation")},
        // decisions
        {"fund-next-phase", QT_TR_NOOP("Fund the next phase")},
        {"extend", QT_TR_NOOP("Extend")},
        {"pivot", QT_TR_NOOP("Pivot")},
        {"transfer", QT_TR_NOOP("Transfer")},
        {"operate", QT_TR_NOOP("Operate")},
        {"stop", QT_TR_NOOP("Stop")},
        {"postpone", QT_TR_NOOP("Postpone")},
        {"grant", QT_TR_NOOP("Grant")},
        {"draft", QT_TR_NOOP("Draft")},
        {"recorded", QT_TR_NOOP("Recorded")},
        {"open", QT_TR_NOOP("Still open")},
        {"met", QT_TR_NOOP("Met")},
        {"missed", QT_TR_NOOP("Missed")},
        {"waived", QT_TR_NOOP("Waived")},
        // impact
        {"usable", QT_TR_NOOP("Usable")},
        {"used", QT_TR_NOOP("Used")},
        {"useful", QT_TR_NOOP("Useful")},
        {"impactful", QT_TR_NOOP("Impactful")},
        // tags, links, compliance
        {"theme", QT_TR_NOOP("Theme")},
        {"user-type", QT_TR_NOOP("Kind of user")},
        {"technology", QT_TR_NOOP("Technology")},
        {"product", QT_TR_NOOP("Product")},
        {"repository", QT_TR_NOOP("Source code")},
        {"statistics", QT_TR_NOOP("Statistics")},
        {"budget", QT_TR_NOOP("Budget")},
        {"impact", QT_TR_NOOP("Impact")},
        {"quality", QT_TR_NOOP("Quality")},
        {"risk-analysis", QT_TR_NOOP("Risk analysis")},
        {"open-source", QT_TR_NOOP("Open source")},
        {"public-statistics", QT_TR_NOOP("Public statistics")},
        {"public-budget", QT_TR_NOOP("Public budget")},
        {"accessibility", QT_TR_NOOP("Accessibility")},
        {"security-review", QT_TR_NOOP("Security review")},
        {"note", QT_TR_NOOP("Note")},
        {"warning", QT_TR_NOOP("Warning")},
    };
    QHash<QString, const char*> table;
    for (const auto& [code, word] : all) table.insert(QString::fromLatin1(code), word);
    return table;
  }();
  return words;
}

QString wordsOfReference(const Field& field, const QUuid& id, const Records& records) {
  if (!field.refersTo) return {};
  const auto found = records.rows(*field.refersTo, "id", id);
  if (!found || found->empty()) return ValueWords::tr("%1 that is no longer there", "a record").arg(nounOf(*field.refersTo));
  return wordsOf(records, found->front());
}

}  // namespace

QString wordOfCode(const QString& code) {
  if (const auto phase = fromCode<Phase>(code)) return phaseName(*phase);
  if (const auto route = fromCode<FundingRoute>(code)) return routeName(*route);
  const char* word = ValueWords::byCode().value(code);
  return word ? ValueWords::tr(word) : code;
}

QString wordsOfValue(const Field& field, const FieldValue& value, const Records& records) {
  const QLocale locale;
  if (const auto* text = std::get_if<QString>(&value)) return field.type == FieldType::code ? wordOfCode(*text) : *text;
  if (const auto* date = std::get_if<QDate>(&value)) return dayWords(*date);
  // A year is not grouped by thousands.
  if (const auto* number = std::get_if<qint64>(&value))
    return field.least >= 1900 ? QString::number(*number) : locale.toString(*number);
  if (const auto* number = std::get_if<double>(&value)) return locale.toString(*number, 'g', 12);
  if (const auto* amount = std::get_if<Money>(&value))
    return ValueWords::tr("€%1", "an amount").arg(locale.toString(static_cast<double>(amount->cents) / 100, 'f', 2));
  if (const auto* id = std::get_if<QUuid>(&value)) return wordsOfReference(field, *id, records);
  return {};
}

}  // namespace eclosion::edits
