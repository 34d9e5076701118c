// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/session_edits.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <set>

#include "core/edits/lookup.h"
#include "core/edits/record_rules.h"
#include "core/support/day_words.h"
#include "core/support/list_place.h"

namespace eclosion::edits {
namespace {

struct SessionEdits {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::SessionEdits)
};

constexpr const char* personKind = "name";

QString nameOf(const CommitteeSession& session) {
  const QString day = dayWords(session.date);
  if (session.title.isEmpty())
    return day.isEmpty() ? SessionEdits::tr("a committee session") : SessionEdits::tr("the committee of %1", "a day").arg(day);
  return day.isEmpty() ? session.title : SessionEdits::tr("%1, %2", "a session, a day").arg(session.title, day);
}

Result<void> checkSheet(const Records& records, const SessionSheet& sheet) {
  if (sheet.session.date.isNull()) return failure(ErrorKind::refused, SessionEdits::tr("Give the day of the session."));
  ECLOSION_TRY(isPlausible(sheet.session.date));
  std::set<QUuid> seen;
  for (const AgendaItem& item : sheet.agenda) {
    if (seen.insert(item.startup.uuid()).second) continue;
    return failure(
        ErrorKind::refused,
        SessionEdits::tr("%1 stands twice on the agenda. Take one of them away.").arg(records.text().startupName(item.startup)));
  }
  for (const auto& guest : sheet.attendees) {
    if (guest.attendee.member) {
      if (seen.insert(guest.attendee.member->uuid()).second) continue;
      return failure(ErrorKind::refused, SessionEdits::tr("%1 stands twice among those who attend. Take one of them away.")
                                             .arg(QStringLiteral("{person:%1}").arg(guest.attendee.member->toString())));
    }
    if (guest.name.trimmed().isEmpty() && !guest.attendee.name)
      return failure(ErrorKind::refused, SessionEdits::tr("Give the name of everybody who attends, or take the line away."));
  }
  return {};
}

// Puts what is new or otherwise than on record; what the sheet lacks goes.
template <class E>
Result<void> replace(const Records& records, const SessionId& session, const std::vector<E>& wanted, Plan& plan) {
  const auto found = records.where<E>("session_id", session.uuid());
  if (!found) return Failure(found.error());
  for (const E& record : wanted) {
    if (std::find(found->begin(), found->end(), record) != found->end()) continue;
    ECLOSION_TRY(checkRecord(records, record));
    plan.puts.emplace_back(record);
  }
  for (const E& old : *found) {
    if (std::none_of(wanted.begin(), wanted.end(), [&](const E& record) { return record.id == old.id; }))
      plan.removals.push_back(refTo(old));
  }
  return {};
}

}  // namespace

Edit saveSession(SessionSheet sheet) {
  for (size_t i = 0; i < sheet.agenda.size(); ++i) {
    sheet.agenda[i].session = sheet.session.id;
    sheet.agenda[i].position = placeInList(i);
  }
  for (SessionDocument& document : sheet.documents) document.session = sheet.session.id;
  // Ids of new names are made here, so that a plan that is made again names the same ones.
  std::vector<PersonTextPut> names;
  std::vector<Attendee> attendees;
  for (auto& guest : sheet.attendees) {
    guest.attendee.session = sheet.session.id;
    if (!guest.attendee.member && !guest.name.trimmed().isEmpty()) {
      names.push_back({newId<PersonTextId>(), guest.attendee.id.uuid(), QLatin1String(personKind), guest.name.trimmed()});
      guest.attendee.name = names.back().id;
    }
    if (guest.attendee.member) guest.attendee.name.reset();
    attendees.push_back(guest.attendee);
  }
  return [sheet = std::move(sheet), names = std::move(names),
          attendees = std::move(attendees)](const Records& records) -> Result<Plan> {
    ECLOSION_TRY(checkSheet(records, sheet));
    const auto before = records.find<CommitteeSession>(sheet.session.id.uuid());
    if (!before) return Failure(before.error());
    ECLOSION_TRY(checkRecord(records, sheet.session));
    Plan plan;
    if (*before != sheet.session) plan.puts.emplace_back(sheet.session);
    // References to a session that is new lead nowhere yet: its parts are checked once it is there.
    class WithSession final : public Records {
     public:
      WithSession(const Records& records, const CommitteeSession& session) : records_(records), session_(session) {}
      [[nodiscard]] Result<std::vector<AnyRecord>> rows(RecordKind kind, const char* column, const QUuid& id) const override {
        if (kind == recordKind<CommitteeSession> && qstrcmp(column, "id") == 0 && id == session_.id.uuid())
          return std::vector<AnyRecord>{session_};
        return records_.rows(kind, column, id);
      }
      [[nodiscard]] const TextSource& text() const override { return records_.text(); }
      [[nodiscard]] QDate today() const override { return records_.today(); }

     private:
      const Records& records_;
      const CommitteeSession& session_;
    } const there(records, sheet.session);
    ECLOSION_TRY(replace(there, sheet.session.id, attendees, plan));
    ECLOSION_TRY(replace(there, sheet.session.id, sheet.agenda, plan));
    ECLOSION_TRY(replace(there, sheet.session.id, sheet.documents, plan));
    if (plan.isEmpty()) return Plan{};
    plan.personTexts = names;
    const QString name = nameOf(sheet.session);
    plan.words =
        *before ? SessionEdits::tr("Change %1", "a session").arg(name) : SessionEdits::tr("Prepare %1", "a session").arg(name);
    return plan;
  };
}

Result<SessionSheet> sheetOf(const Records& records, const SessionId& id) {
  auto session = require<CommitteeSession>(records, id);
  if (!session) return Failure(session.error());
  auto attendees = records.where<Attendee>("session_id", id.uuid());
  if (!attendees) return Failure(attendees.error());
  auto agenda = records.where<AgendaItem>("session_id", id.uuid());
  if (!agenda) return Failure(agenda.error());
  auto documents = records.where<SessionDocument>("session_id", id.uuid());
  if (!documents) return Failure(documents.error());
  std::stable_sort(agenda->begin(), agenda->end(), [](const auto& a, const auto& b) { return a.position < b.position; });
  SessionSheet sheet{.session = std::move(*session), .agenda = std::move(*agenda), .documents = std::move(*documents)};
  for (Attendee& attendee : *attendees) sheet.attendees.push_back({std::move(attendee)});
  return sheet;
}

Edit addToAgenda(const SessionId& session, const std::vector<StartupId>& startups) {
  std::vector<AgendaItem> items;
  for (const StartupId& startup : startups)
    items.push_back({.id = newId<AgendaItemId>(), .session = session, .startup = startup});
  return [session, items = std::move(items)](const Records& records) -> Result<Plan> {
    auto sheet = sheetOf(records, session);
    if (!sheet) return Failure(sheet.error());
    for (const AgendaItem& item : items) {
      const bool there = std::any_of(sheet->agenda.begin(), sheet->agenda.end(),
                                     [&](const AgendaItem& other) { return other.startup == item.startup; });
      if (!there) sheet->agenda.push_back(item);
    }
    return saveSession(std::move(*sheet))(records);
  };
}

}  // namespace eclosion::edits
