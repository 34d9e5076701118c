// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/import_people.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include "app/command_line/interrupt.h"
#include "app/command_line/options.h"
#include "app/command_line/table_source.h"
#include "app/operations.h"
#include "core/exchange/tables/people_import.h"
#include "core/store/names.h"
#include "core/store/reader.h"
#include "core/store/record_plan.h"
#include "core/store/stored_records.h"
#include "core/store/texts.h"

namespace eclosion::app {
namespace {

using exchange::PeopleKind;
using exchange::PeoplePlan;
using exchange::SourceTable;

struct ImportPeople {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::ImportPeople)
};

struct PeopleOutcome {
  SourceTable table;
  exchange::PeopleMapping mapping;
  PeoplePlan plan;
  bool written = false;
};

QString option(const char* name) { return QString::fromLatin1(name); }

Result<PeoplePlan> planOf(const store::PortfolioFile& file, PeopleKind kind, const SourceTable& table,
                          const exchange::PeopleMapping& mapping, const std::stop_token& stop) {
  exchange::PeopleNames names;
  ECLOSION_TRY(store::eachName(
      file,
      [&](const ListedName& name) {
        const QString text = QString::fromUtf8(name.utf8);
        if (name.kind == NamedKind::member) names.people.add(text, name.id);
        if (name.kind == NamedKind::startup) names.startups.add(text, name.id, name.sense != ListedName::Sense::former);
      },
      stop));
  const auto reader = store::Reader::at(file);
  if (!reader) return Failure(reader.error());
  const auto known = reader->all<Mission>();
  if (!known) return Failure(known.error());
  return exchange::planPeople(table, kind, mapping, names, *known, stop);
}

Result<void> record(const Call& call, store::PortfolioFile& file, PeopleKind kind, const PeopleOutcome& outcome) {
  std::vector<edits::ListedPerson> people;
  for (const auto& planned : outcome.plan.people) people.push_back(planned.listed);
  const int count = static_cast<int>(people.size());
  const QString source = QFileInfo(call.options.value(option("from"))).fileName();
  const QString words = kind == PeopleKind::members
                            ? ImportPeople::tr("Import %n person(s) from %1", nullptr, count).arg(source)
                            : ImportPeople::tr("Import %n mission(s) from %1", nullptr, count).arg(source);
  const auto reader = store::Reader::at(file);
  if (!reader) return Failure(reader.error());
  const store::Texts texts(*reader);
  const auto portfolio = reader->portfolio(call.clock.today());
  if (!portfolio) return Failure(portfolio.error());
  const store::StoredRecords records(file, texts, *portfolio);
  const auto plan = edits::addPeople(std::move(people), words)(records);
  if (!plan) return Failure(plan.error());
  const auto change = store::recordPlan(file, call.clock, actorName(), *plan);
  return change ? Result<void>() : Failure(change.error());
}

Result<PeopleOutcome> carryOut(const Call& call, bool workbook, PeopleKind kind) {
  const QString path = call.arguments.first();
  const Interrupt interrupt;
  auto table = givenTable(call, workbook, interrupt.token());
  if (!table) return Failure(table.error());
  const auto given = givenMapping(call);
  if (!given) return Failure(given.error());
  auto mapping = *given ? exchange::peopleMappingFrom(**given, table->header)
                        : Result<exchange::PeopleMapping>(exchange::guessPeopleMapping(table->header));
  if (!mapping) return Failure(mapping.error());
  const bool dryRun = call.options.isSet(option("dry-run"));
  const auto named = [&path](Error error) {
    if (error.file.isEmpty()) error.file = path;
    return Failure(std::move(error));
  };
  const auto file = store::PortfolioFile::open(path, dryRun ? store::Access::read : store::Access::write);
  if (!file) return named(file.error());
  if (!dryRun && (*file)->isReadOnly()) return named({.kind = ErrorKind::readOnly, .message = (*file)->readOnlyReason()});
  auto plan = planOf(**file, kind, *table, *mapping, interrupt.token());
  if (!plan) return named(plan.error());
  PeopleOutcome outcome{std::move(*table), std::move(*mapping), std::move(*plan)};
  const bool blocked = !outcome.plan.bad.empty() && !call.options.isSet(option("skip-bad"));
  if (dryRun || blocked || outcome.plan.people.empty()) return outcome;
  const auto written = record(call, **file, kind, outcome);
  if (!written) return named(written.error());
  outcome.written = true;
  return outcome;
}

void writeJson(const Call& call, PeopleKind kind, const PeopleOutcome& outcome) {
  QJsonArray bad, duplicates;
  for (const auto& row : outcome.plan.bad) bad.append(QJsonObject{{option("row"), row.row}, {option("reason"), row.reason}});
  for (const int row : outcome.plan.duplicates) duplicates.append(row);
  const QJsonObject result{
      {option("rows"), static_cast<int>(outcome.table.rows.size())},
      {kind == PeopleKind::members ? option("members") : option("missions"), static_cast<int>(outcome.plan.people.size())},
      {option("written"), outcome.written},
      {option("mapping"), exchange::toJson(outcome.mapping, outcome.table.header)},
      {option("duplicates"), duplicates},
      {option("bad"), bad}};
  call.streams.out << QString::fromUtf8(QJsonDocument(result).toJson());
}

void writeText(const Call& call, PeopleKind kind, const PeopleOutcome& outcome) {
  auto& out = call.streams.out;
  const PeoplePlan& plan = outcome.plan;
  const auto count = [](size_t number) { return static_cast<int>(number); };
  out << ImportPeople::tr("Read %n row(s): %1.", nullptr, count(outcome.table.rows.size())).arg(exchange::wordsOf(outcome.table))
      << '\n';
  for (int place = 0; place < exchange::peopleColumnCount; ++place) {
    const auto column = static_cast<exchange::PeopleColumn>(place);
    const int at = outcome.mapping.placeOf(column);
    if (at >= 0)
      out << ImportPeople::tr("  %1 from “%2”", "what, the title of a column")
                 .arg(exchange::nameOf(column), outcome.table.header[at])
          << '\n';
  }
  if (plan.dateOrder == exchange::DateOrder::monthFirst) out << ImportPeople::tr("Dates are read with the month first.") << '\n';
  out << (kind == PeopleKind::members ? ImportPeople::tr("%n new person(s).", nullptr, count(plan.people.size()))
                                      : ImportPeople::tr("%n new mission(s).", nullptr, count(plan.people.size())))
      << '\n';
  if (!plan.duplicates.empty())
    out << ImportPeople::tr("%n row(s) left out: the portfolio or a row above has them.", nullptr, count(plan.duplicates.size()))
        << '\n';
  if (!plan.bad.empty()) {
    out << ImportPeople::tr("%n bad row(s):", nullptr, count(plan.bad.size())) << '\n';
    for (const auto& row : plan.bad) out << ImportPeople::tr("  row %1: %2").arg(row.row).arg(row.reason) << '\n';
  }
  if (call.options.isSet(option("dry-run"))) {
    out << ImportPeople::tr("This was a dry run; nothing was written.") << '\n';
  } else if (outcome.written) {
    out << ImportPeople::tr("Written as one step, which one undo takes back.") << '\n';
  } else if (!plan.bad.empty() && !plan.people.empty()) {
    out << ImportPeople::tr("Nothing was written: correct the bad rows, or import the good ones with --skip-bad.") << '\n';
  } else {
    out << ImportPeople::tr("There is nothing new to write.") << '\n';
  }
}

}  // namespace

int importPeople(const Call& call, bool workbook, PeopleKind kind) {
  const auto outcome = carryOut(call, workbook, kind);
  if (!outcome) return fail(call, outcome.error());
  call.options.isSet(option("json")) ? writeJson(call, kind, *outcome) : writeText(call, kind, *outcome);
  return outcome->plan.bad.empty() ? exit_code::done : exit_code::problems;
}

}  // namespace eclosion::app
