// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/import_people.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include "app/command_line/interrupt.h"
#include "app/command_line/options.h"
#include "app/command_line/progress_line.h"
#include "app/command_line/table_source.h"
#include "app/operations.h"
#include "core/exchange/tables/bad_rows.h"
#include "core/exchange/tables/people_writing.h"

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
  exchange::PeopleReading reading;
  PeoplePlan plan;
  bool written = false;
};

QString option(const char* name) { return QString::fromLatin1(name); }

// What is told on the terminal of each part of the work.
exchange::TableProgress telling(ProgressLine& line, const QString& words) {
  return [&line, words](qint64 done, qint64 total) { line.show(words, static_cast<int>(done), static_cast<int>(total)); };
}

Result<PeopleOutcome> carryOut(const Call& call, bool workbook, PeopleKind kind) {
  const QString path = call.arguments.first();
  const Interrupt interrupt;
  ProgressLine line(call);
  line.show(ImportPeople::tr("Reading the table"), 0, 0);
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
  const auto known = exchange::knownPeople(**file, interrupt.token());
  if (!known) return named(known.error());
  PeopleOutcome outcome{.table = std::move(*table), .reading = {.kind = kind, .mapping = *mapping}, .plan = {}};
  auto plan = exchange::planPeople(outcome.table, outcome.reading, *known, interrupt.token(),
                                   {.progress = telling(line, ImportPeople::tr("Checking rows"))});
  if (!plan) return named(plan.error());
  outcome.plan = std::move(*plan);
  if (const QString bad = call.options.value(option("bad-rows")); !bad.isEmpty() && outcome.plan.badRows > 0) {
    ECLOSION_TRY(exchange::writeBadRows(bad, outcome.table, outcome.reading, *known, interrupt.token(),
                                        telling(line, ImportPeople::tr("Writing the bad rows"))));
  }
  const bool blocked = outcome.plan.badRows > 0 && !call.options.isSet(option("skip-bad"));
  if (dryRun || blocked || outcome.plan.people == 0) return outcome;
  const auto written = exchange::recordPeople(**file, call.clock, actorName(), outcome.table, outcome.reading, *known,
                                              outcome.plan, QFileInfo(call.options.value(option("from"))).fileName(),
                                              interrupt.token(), telling(line, ImportPeople::tr("Writing rows")));
  if (!written) return named(written.error());
  outcome.written = true;
  return outcome;
}

void writeJson(const Call& call, const PeopleOutcome& outcome) {
  QJsonArray bad, duplicates;
  for (const auto& row : outcome.plan.firstBad) bad.append(QJsonObject{{option("row"), row.row}, {option("reason"), row.reason}});
  for (const int row : outcome.plan.firstDuplicates) duplicates.append(row);
  const QJsonObject result{
      {option("rows"), static_cast<int>(outcome.table.rows.size())},
      {outcome.reading.kind == PeopleKind::members ? option("members") : option("missions"), outcome.plan.people},
      {option("written"), outcome.written},
      {option("mapping"), exchange::toJson(outcome.reading.mapping, outcome.table.header)},
      {option("duplicateRows"), outcome.plan.duplicates},
      {option("duplicates"), duplicates},
      {option("badRows"), outcome.plan.badRows},
      {option("bad"), bad}};
  call.streams.out << QString::fromUtf8(QJsonDocument(result).toJson());
}

void writeText(const Call& call, const PeopleOutcome& outcome) {
  auto& out = call.streams.out;
  const PeoplePlan& plan = outcome.plan;
  out << ImportPeople::tr("Read %n row(s): %1.", nullptr, static_cast<int>(outcome.table.rows.size()))
             .arg(exchange::wordsOf(outcome.table))
      << '\n';
  for (int place = 0; place < exchange::peopleColumnCount; ++place) {
    const auto column = static_cast<exchange::PeopleColumn>(place);
    const int at = outcome.reading.mapping.placeOf(column);
    if (at >= 0)
      out << ImportPeople::tr("  %1 from “%2”", "what, the title of a column")
                 .arg(exchange::nameOf(column), outcome.table.header[at])
          << '\n';
  }
  if (plan.dateOrder == exchange::DateOrder::monthFirst) out << ImportPeople::tr("Dates are read with the month first.") << '\n';
  out << (outcome.reading.kind == PeopleKind::members ? ImportPeople::tr("%n new person(s).", nullptr, plan.people)
                                                      : ImportPeople::tr("%n new mission(s).", nullptr, plan.people))
      << '\n';
  if (plan.duplicates > 0)
    out << ImportPeople::tr("%n row(s) left out: the portfolio or a row above has them.", nullptr, plan.duplicates) << '\n';
  if (plan.badRows > 0) {
    out << ImportPeople::tr("%n bad row(s):", nullptr, plan.badRows) << '\n';
    for (const auto& row : plan.firstBad) out << ImportPeople::tr("  row %1: %2").arg(row.row).arg(row.reason) << '\n';
    const int more = plan.badRows - static_cast<int>(plan.firstBad.size());
    const QString file = call.options.value(option("bad-rows"));
    if (!file.isEmpty()) {
      out << ImportPeople::tr("All of them stand in %1, with what is wrong.").arg(file) << '\n';
    } else if (more > 0) {
      out << ImportPeople::tr("  and %n more; --bad-rows X writes all of them to a table.", nullptr, more) << '\n';
    }
  }
  if (call.options.isSet(option("dry-run"))) {
    out << ImportPeople::tr("This was a dry run; nothing was written.") << '\n';
  } else if (outcome.written) {
    out << ImportPeople::tr("Written as one step, which one undo takes back.") << '\n';
  } else if (plan.badRows > 0 && plan.people > 0) {
    out << ImportPeople::tr("Nothing was written: correct the bad rows, or import the good ones with --skip-bad.") << '\n';
  } else {
    out << ImportPeople::tr("There is nothing new to write.") << '\n';
  }
}

}  // namespace

int importPeople(const Call& call, bool workbook, PeopleKind kind) {
  const auto outcome = carryOut(call, workbook, kind);
  if (!outcome) return fail(call, outcome.error());
  call.options.isSet(option("json")) ? writeJson(call, *outcome) : writeText(call, *outcome);
  return outcome->plan.badRows == 0 ? exit_code::done : exit_code::problems;
}

}  // namespace eclosion::app
