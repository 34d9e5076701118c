// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/people_import.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <set>
#include <tuple>
#include <unordered_set>

#include "core/edits/person_names.h"
#include "core/support/folding.h"

namespace eclosion::exchange {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(eclosion::exchange::PeopleImport)
};

constexpr int longestText = 300;
constexpr size_t rowsBetweenTelling = 5'000;

Failure refused(const QString& message) { return failure(ErrorKind::refused, message); }

using MissionLikeness = std::tuple<QUuid, QDate, QDate>;

// Codes and words, English and French, as folded() leaves them.
std::optional<MissionStatus> statusOf(const QString& text) {
  static const std::vector<std::pair<MissionStatus, std::vector<const char*>>> all{
      {MissionStatus::civilServant, {"civil servant", "admin", "agent public", "fonctionnaire", "contractuel", "administration"}},
      {MissionStatus::contractor, {"contractor", "independent", "freelance", "independant", "independante"}},
      {MissionStatus::service, {"service", "service provider", "prestataire", "prestation", "company"}},
      {MissionStatus::unknown, {"unknown", "inconnu", "inconnue"}}};
  const std::string wanted = folded(text);
  for (const auto& [status, words] : all) {
    if (std::find(words.begin(), words.end(), wanted) != words.end()) return status;
  }
  return std::nullopt;
}

class PersonReader {
 public:
  PersonReader(const PeopleReading& reading, const KnownPeople& known, DateOrder order)
      : kind_(reading.kind), mapping_(reading.mapping), known_(known), order_(order) {}

  Result<edits::ListedPerson> read(const SourceRow& row) const {
    const auto name = readName(row);
    if (!name) return Failure(name.error());
    auto mission = readMission(row);
    if (!mission) return Failure(mission.error());
    auto startups = readStartups(row);
    if (!startups) return Failure(startups.error());
    edits::ListedPerson listed;
    if (kind_ == PeopleKind::missions) {
      const auto member = known_.people.find(*name);
      if (member.empty())
        return refused(Words::tr("Nobody is called “%1”. Correct the name, or add the person first.").arg(*name));
      if (member.size() > 1)
        return refused(
            Words::tr("%n people are called “%1”. Give the id instead.", nullptr, static_cast<int>(member.size())).arg(*name));
      if (!*mission) return refused(Words::tr("There is no first day of the mission."));
      (*mission)->member = MemberId(member.front());
      listed.mission = std::move(*mission);
      listed.startups = std::move(*startups);
      return listed;
    }
    if (!*mission && !startups->empty()) return refused(Words::tr("A startup is named, and no first day of the mission."));
    const auto domain = shortText(row, PeopleColumn::domain);
    if (!domain) return Failure(domain.error());
    const auto role = shortText(row, PeopleColumn::role);
    if (!role) return Failure(role.error());
    listed.person = edits::NewPerson{.member = {.id = newId<MemberId>(), .domain = *domain, .role = *role},
                                     .name = *name,
                                     .mission = std::move(*mission),
                                     .startups = std::move(*startups)};
    return listed;
  }

 private:
  [[nodiscard]] const SourceCell& cell(const SourceRow& row, PeopleColumn column) const {
    static const SourceCell nothing;
    const int place = mapping_.placeOf(column);
    return place >= 0 && static_cast<size_t>(place) < row.cells.size() ? row.cells[static_cast<size_t>(place)] : nothing;
  }
  [[nodiscard]] Result<QString> shortText(const SourceRow& row, PeopleColumn column) const {
    const SourceCell& found = cell(row, column);
    if (found.isFormula) return refused(Words::tr("A cell holds a formula that was never calculated."));
    QString text = tidied(wordsIn(found));
    if (text.size() > longestText)
      return refused(Words::tr("“%1” is longer than %2 characters.").arg(nameOf(column)).arg(longestText));
    return text;
  }

  Result<QString> readName(const SourceRow& row) const {
    // A name is one line as somebody typed it: other controls say that the row is broken.
    for (const PeopleColumn column : {PeopleColumn::name, PeopleColumn::firstName}) {
      for (const QChar c : cell(row, column).text) {
        if (c.category() == QChar::Other_Control)
          return refused(Words::tr("The name holds a control character (%1).")
                             .arg(QStringLiteral("U+%1").arg(static_cast<uint>(c.unicode()), 4, 16, QLatin1Char('0'))));
      }
    }
    const auto last = shortText(row, PeopleColumn::name);
    if (!last) return Failure(last.error());
    const auto first = shortText(row, PeopleColumn::firstName);
    if (!first) return Failure(first.error());
    QString name = QString(*first + QLatin1Char(' ') + *last).simplified();
    if (name.isEmpty()) return refused(Words::tr("There is no name."));
    ECLOSION_TRY(edits::checkPersonName(name));
    return name;
  }

  Result<QDate> readOptionalDay(const SourceRow& row, PeopleColumn column) const {
    const SourceCell& found = cell(row, column);
    return found.isEmpty() || (found.date.isNull() && !found.number && !found.isFormula && found.text.trimmed().isEmpty())
               ? Result<QDate>(QDate())
               : readDay(found, order_);
  }

  // None where the row gives no day.
  Result<std::optional<Mission>> readMission(const SourceRow& row) const {
    const auto start = readOptionalDay(row, PeopleColumn::start);
    if (!start) return Failure(start.error());
    const auto end = readOptionalDay(row, PeopleColumn::end);
    if (!end) return Failure(end.error());
    if (start->isNull() && !end->isNull()) return refused(Words::tr("There is a last day, and no first one."));
    if (start->isNull()) return std::optional<Mission>();
    if (!end->isNull() && *end < *start)
      return refused(Words::tr("The last day (%1) comes before the first (%2).")
                         .arg(end->toString(Qt::ISODate), start->toString(Qt::ISODate)));
    Mission mission{.id = newId<MissionId>(), .member = MemberId(QUuid()), .start = *start, .end = *end};
    const auto employer = shortText(row, PeopleColumn::employer);
    if (!employer) return Failure(employer.error());
    mission.employer = *employer;
    const auto status = shortText(row, PeopleColumn::status);
    if (!status) return Failure(status.error());
    if (!status->isEmpty()) {
      const auto known = statusOf(*status);
      if (!known) return refused(Words::tr("“%1” is no status: civil servant, contractor or service provider.").arg(*status));
      mission.status = *known;
    }
    const auto share = readShare(row);
    if (!share) return Failure(share.error());
    mission.share = *share;
    return std::optional(std::move(mission));
  }

  // “80”, “80 %”, or 0.8 of a workbook.
  Result<std::optional<int>> readShare(const SourceRow& row) const {
    const SourceCell& found = cell(row, PeopleColumn::share);
    QString text = tidied(wordsIn(found));
    if (text.isEmpty()) return std::optional<int>();
    const bool perCent = text.endsWith(QLatin1Char('%'));
    if (perCent) text = text.chopped(1).trimmed();
    text.replace(QLatin1Char(','), QLatin1Char('.'));
    bool isNumber = false;
    double share = text.toDouble(&isNumber);
    if (isNumber && !perCent && share > 0 && share <= 1) share *= 100;
    if (!isNumber || share < 0 || share > 100)
      return refused(Words::tr("“%1” is no share of full time: a number from 0 to 100.").arg(text));
    return std::optional(static_cast<int>(std::lround(share)));
  }

  Result<std::vector<edits::TimeShare>> readStartups(const SourceRow& row) const {
    std::vector<edits::TimeShare> served;
    const QString whole = tidied(wordsIn(cell(row, PeopleColumn::startups)));
    // A startup whose own name has a comma is found before the cell is parted.
    const QStringList parts =
        known_.startups.find(whole).empty()
            ? QString(whole).replace(QLatin1Char(';'), QLatin1Char(',')).split(QLatin1Char(','), Qt::SkipEmptyParts)
            : QStringList{whole};
    for (const QString& part : parts) {
      const QString name = part.trimmed();
      if (name.isEmpty()) continue;
      const auto found = known_.startups.find(name);
      if (found.empty())
        return refused(
            Words::tr("No startup is called “%1”, or ever was. Correct the name, or add the startup first.").arg(name));
      if (found.size() > 1)
        return refused(
            Words::tr("%n startups are called “%1”. Give its id instead.", nullptr, static_cast<int>(found.size())).arg(name));
      const StartupId id(found.front());
      const bool twice = std::any_of(served.begin(), served.end(), [&](const auto& one) { return one.startup == id; });
      if (!twice) served.push_back({.startup = id});
    }
    return served;
  }

  PeopleKind kind_;
  PeopleMapping mapping_;
  const KnownPeople& known_;
  DateOrder order_;
};

}  // namespace

Result<PeoplePlan> planPeople(const SourceTable& table, const PeopleReading& reading, const KnownPeople& known,
                              const std::stop_token& stop, const PeopleListeners& listeners) {
  for (int place = 0; place < peopleColumnCount; ++place) {
    const auto column = static_cast<PeopleColumn>(place);
    if (isNeeded(column, reading.kind) && reading.mapping.placeOf(column) < 0)
      return refused(
          Words::tr("No column gives the field “%1”, which every row needs. Choose it in the mapping.").arg(nameOf(column)));
  }
  PeoplePlan plan;
  plan.isNew.reserve(table.rows.size());
  plan.dateOrder =
      dateOrderIn(table, {reading.mapping.placeOf(PeopleColumn::start), reading.mapping.placeOf(PeopleColumn::end)}, stop);
  std::set<MissionLikeness> hadMissions;
  for (const Mission& mission : known.missions) hadMissions.emplace(mission.member.uuid(), mission.start, mission.end);
  std::unordered_set<std::string> hadPeople;  // of rows above
  const PersonReader reader(reading, known, plan.dateOrder);
  for (const SourceRow& row : table.rows) {
    if (stop.stop_requested()) return failure(ErrorKind::cancelled, Words::tr("Reading was stopped."));
    if (listeners.progress && plan.isNew.size() % rowsBetweenTelling == 0)
      listeners.progress(static_cast<qint64>(plan.isNew.size()), static_cast<qint64>(table.rows.size()));
    const auto listed = reader.read(row);
    plan.isNew.push_back(false);
    if (!listed) {
      const BadRow bad{row.number, listed.error().message};
      if (++plan.badRows <= static_cast<int>(mostRowsShown)) plan.firstBad.push_back(bad);
      if (listeners.bad) ECLOSION_TRY(listeners.bad(bad, row));
      continue;
    }
    bool isNew = true;
    if (listed->person) {
      isNew = known.people.find(listed->person->name).empty() && hadPeople.insert(folded(listed->person->name)).second;
    } else {
      isNew = hadMissions.emplace(listed->mission->member.uuid(), listed->mission->start, listed->mission->end).second;
    }
    plan.isNew.back() = isNew;
    if (isNew) {
      ++plan.people;
    } else if (++plan.duplicates <= static_cast<int>(mostRowsShown)) {
      plan.firstDuplicates.push_back(row.number);
    }
  }
  return plan;
}

struct PlannedPeople::Walk {
  PersonReader reader;
  const PeoplePlan& plan;
  SourceRows::Iterator row;
  SourceRows::Iterator end;
  size_t place = 0;
};

PlannedPeople::PlannedPeople(const SourceTable& table, const PeopleReading& reading, const KnownPeople& known,
                             const PeoplePlan& plan)
    : walk_(new Walk{PersonReader(reading, known, plan.dateOrder), plan, table.rows.begin(), table.rows.end()}) {}

PlannedPeople::~PlannedPeople() = default;

std::optional<edits::ListedPerson> PlannedPeople::next() {
  for (; walk_->row != walk_->end; ++walk_->row, ++walk_->place) {
    if (!walk_->plan.isNew[walk_->place]) continue;
    auto listed = walk_->reader.read(*walk_->row);
    ++walk_->row;
    ++walk_->place;
    // The plan found it good, and nothing it was read by has changed since.
    return listed ? std::optional(std::move(*listed)) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace eclosion::exchange
