// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/roster_export.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "core/domain/people_words.h"
#include "core/exchange/ics/calendar_file.h"
#include "core/exchange/tables/table_writer.h"
#include "core/exchange/vcard/vcard_file.h"
#include "core/publish/member_table.h"

namespace eclosion::ui {
namespace {

struct RosterExport {
  Q_DECLARE_TR_FUNCTIONS(eclosion::ui::RosterExport)
};

class Exporting {
 public:
  Exporting(const RosterModel& model, const Portfolio& portfolio, const TextSource& text)
      : model_(model), portfolio_(portfolio), text_(text), roster_(model.rosterData()->roster) {}

  [[nodiscard]] DataTable table() const {
    const publish::MemberTable members(portfolio_, roster_, text_, model_.at());
    DataTable table{.name = QStringLiteral("members"), .columns = publish::MemberTable::header()};
    for (const auto member : model_.membersInOrder()) table.rows.push_back(members.cells(*model_.lineOf(member)));
    return table;
  }

  [[nodiscard]] std::vector<exchange::Contact> cards() const {
    std::vector<exchange::Contact> cards;
    for (const auto member : model_.membersInOrder()) {
      const analysis::RosterLine& line = *model_.lineOf(member);
      exchange::Contact card{.id = portfolio_.members[member].id.uuid(),
                             .name = text_.memberName(portfolio_.members[member].id),
                             .role = roster_.roles.word(roster_.members[member].role),
                             .organisation = roster_.employers.word(roster_.missions[line.mission].employer),
                             .categories = startupsOf(line)};
      if (card.role.isEmpty()) card.role = domainWord(roster_.domains.word(roster_.members[member].domain));
      cards.push_back(std::move(card));
    }
    return cards;
  }

  // Of who has a last day.
  [[nodiscard]] std::vector<CalendarDay> ends() const {
    std::vector<CalendarDay> days;
    for (const auto member : model_.membersInOrder()) {
      const analysis::RosterLine& line = *model_.lineOf(member);
      const QDate end = line.end;
      if (end.isNull()) continue;
      const QString name = text_.memberName(portfolio_.members[member].id).simplified();
      days.push_back(
          {.uid = portfolio_.members[member].id.toString() + QStringLiteral("-mission-end@eclosion"),
           .date = end,
           .summary = RosterExport::tr("Mission ends: %1").arg(name.isEmpty() ? RosterExport::tr("Name erased") : name),
           .description = startupsOf(line).join(QStringLiteral(", "))});
    }
    return days;
  }

 private:
  [[nodiscard]] QStringList startupsOf(const analysis::RosterLine& line) const {
    QStringList names;
    for (const auto startup : model_.at().startupsOf(line))
      names << text_.startupName(portfolio_.startups[startup].id, model_.at().date()).simplified();
    return names;
  }

  const RosterModel& model_;
  const Portfolio& portfolio_;
  const TextSource& text_;
  const Roster& roster_;
};

}  // namespace

Result<void> exportRoster(const QString& path, const RosterModel& model, const Portfolio& portfolio, const TextSource& text,
                          const QDateTime& now) {
  const Exporting people(model, portfolio, text);
  const QString suffix = QFileInfo(path).suffix().toLower();
  if (suffix == QLatin1String("vcf")) return exchange::writeVcard(path, people.cards());
  if (suffix == QLatin1String("ics"))
    return exchange::writeCalendar(path, {.name = RosterExport::tr("Mission ends"), .days = people.ends()}, now);
  return exchange::writeTable(path, people.table());
}

}  // namespace eclosion::ui
