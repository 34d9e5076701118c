// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/people_writing.h"

#include <QCoreApplication>

#include "core/store/names.h"
#include "core/store/reader.h"
#include "core/store/record_plan.h"
#include "core/store/stored_records.h"
#include "core/store/texts.h"

namespace eclosion::exchange {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(eclosion::exchange::PeopleWriting)
};

constexpr size_t rowsAtOnce = 2'000;

}  // namespace

Result<KnownPeople> knownPeople(const store::PortfolioFile& file, const std::stop_token& stop) {
  KnownPeople known;
  ECLOSION_TRY(store::eachName(
      file,
      [&](const ListedName& name) {
        const QString text = QString::fromUtf8(name.utf8);
        if (name.kind == NamedKind::member) known.people.add(text, name.id);
        if (name.kind == NamedKind::startup) known.startups.add(text, name.id, name.sense != ListedName::Sense::former);
      },
      stop));
  const auto reader = store::Reader::at(file);
  if (!reader) return Failure(reader.error());
  auto missions = reader->all<Mission>();
  if (!missions) return Failure(missions.error());
  known.missions = std::move(*missions);
  return known;
}

Result<store::Change> recordPeople(store::PortfolioFile& file, const Clock& clock, const QString& actor, const SourceTable& table,
                                   const PeopleReading& reading, const KnownPeople& known, const PeoplePlan& plan,
                                   const QString& source, const std::stop_token& stop, const TableProgress& progress) {
  const store::Texts texts(file);
  // Rows are added to what the file has; nothing asks the columns but for the present.
  Portfolio present;
  present.today = clock.today();
  const store::StoredRecords records(file, texts, present);
  const QString words = reading.kind == PeopleKind::members
                            ? Words::tr("Import %n person(s) from %1", nullptr, plan.people).arg(source)
                            : Words::tr("Import %n mission(s) from %1", nullptr, plan.people).arg(source);
  PlannedPeople people(table, reading, known, plan);
  qint64 done = 0;
  return store::recordEach(
      file, clock, actor, words,
      [&]() -> Result<edits::Edit> {
        if (stop.stop_requested())
          return failure(ErrorKind::cancelled, Words::tr("The import was stopped. Nothing was written."));
        if (progress) progress(done, plan.people);
        std::vector<edits::ListedPerson> some;
        some.reserve(rowsAtOnce);
        while (some.size() < rowsAtOnce) {
          auto one = people.next();
          if (!one) break;
          some.push_back(std::move(*one));
        }
        done += static_cast<qint64>(some.size());
        return some.empty() ? edits::Edit() : edits::addPeople(std::move(some), words);
      },
      records);
}

}  // namespace eclosion::exchange
