// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dossier.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/domain/people_words.h"
#include "core/edits/value_words.h"
#include "core/store/backups.h"
#include "core/store/person_texts.h"
#include "core/store/reader.h"
#include "core/store/texts.h"
#include "core/store/touching_entries.h"

namespace eclosion::store {
namespace {

struct Dossier {
  Q_DECLARE_TR_FUNCTIONS(eclosion::store::Dossier)
};

class DossierReading {
 public:
  DossierReading(const PortfolioFile& file, const Reader& reader, const Member& member)
      : file_(file), reader_(reader), texts_(file), member_(member) {
    dossier_.member = member.id;
    dossier_.name = texts_.memberName(member.id);
  }

  Result<PersonDossier> run() {
    ECLOSION_TRY(apart());
    add({.code = QStringLiteral("domain"),
         .label = Dossier::tr("Domain"),
         .value = domainWord(member_.domain),
         .shown = inList()});
    add({.code = QStringLiteral("role"), .label = Dossier::tr("Role"), .value = member_.role, .shown = inList()});
    ECLOSION_TRY(missions());
    ECLOSION_TRY(committees());
    ECLOSION_TRY(trainings());
    ECLOSION_TRY(findings());
    ECLOSION_TRY(sources());
    ECLOSION_TRY(copies());
    return std::move(dossier_);
  }

 private:
  static QString inList() { return Dossier::tr("Members, exports"); }

  void add(HeldItem item) {
    if (!item.value.isEmpty()) dossier_.items.push_back(std::move(item));
  }

  // The texts that name the person.
  Result<void> apart() {
    auto texts = textsNaming(file_.handle(), {member_.id.uuid()});
    if (!texts) return Failure(texts.error());
    const auto rank = [](const NamingText& text) {
      return text.kind == "name" ? 0 : text.kind == "source-id" ? 1 : text.kind == "note" ? 2 : 3;
    };
    std::stable_sort(texts->begin(), texts->end(), [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
    for (const NamingText& text : *texts) {
      HeldItem item{.code = QString::fromUtf8(text.kind), .label = {}, .value = QString::fromUtf8(text.value), .erasable = true};
      if (text.kind == "name") {
        const bool present = member_.name && member_.name->uuid() == text.id;
        item.label = present ? Dossier::tr("Name") : Dossier::tr("Name in a list, or a former one");
        item.shown =
            present ? Dossier::tr("Members, search, teams, journal, exports") : Dossier::tr("Journal, earlier knowledge");
      } else if (text.kind == "source-id") {
        item.label = Dossier::tr("Id in the source");
        item.shown = Dossier::tr("Import, writing back");
      } else if (text.kind == "source") {
        item.label = Dossier::tr("File of the source, word for word");
        item.shown = Dossier::tr("Import, writing back");
      } else {
        item.label = Dossier::tr("Note");
      }
      add(std::move(item));
    }
    return {};
  }

  Result<void> missions() {
    auto missions = reader_.where<Mission>("member_id", member_.id.uuid());
    if (!missions) return Failure(missions.error());
    std::stable_sort(missions->begin(), missions->end(), [](const auto& a, const auto& b) { return a.start < b.start; });
    for (const Mission& mission : *missions) {
      const auto served = reader_.where<MissionStartup>("mission_id", mission.id.uuid());
      if (!served) return Failure(served.error());
      QStringList parts{edits::wordOfCode(QString(code(mission.status)))};
      if (!mission.employer.isEmpty()) parts << mission.employer;
      for (const MissionStartup& one : *served) parts << texts_.startupName(one.startup);
      //: %1 per cent of full time
      if (mission.share) parts << Dossier::tr("%1 % of full time").arg(*mission.share);
      add({.code = QStringLiteral("mission"),
           .label = Dossier::tr("Mission"),
           .value = parts.join(QStringLiteral(", ")),
           .from = mission.start,
           .until = mission.end,
           .shown = Dossier::tr("Members, teams, head counts, exports")});
    }
    return {};
  }

  Result<void> committees() {
    const auto attended = reader_.where<Attendee>("member_id", member_.id.uuid());
    if (!attended) return Failure(attended.error());
    for (const Attendee& one : *attended) {
      const auto session = reader_.find<CommitteeSession>(one.session.uuid());
      if (!session) return Failure(session.error());
      QStringList parts;
      for (const QString& part : {*session ? (*session)->title : QString(), one.role})
        if (!part.isEmpty()) parts << part;
      add({.code = QStringLiteral("committee"),
           .label = Dossier::tr("Committee"),
           .value = parts.isEmpty() ? Dossier::tr("present") : parts.join(QStringLiteral(", ")),
           .from = *session ? (*session)->date : QDate(),
           .until = *session ? (*session)->date : QDate(),
           .shown = Dossier::tr("Decisions, minutes")});
    }
    return {};
  }

  Result<void> trainings() {
    const auto listed = reader_.where<Trainee>("member_id", member_.id.uuid());
    if (!listed) return Failure(listed.error());
    for (const Trainee& one : *listed) {
      const auto training = reader_.find<Training>(one.training.uuid());
      if (!training) return Failure(training.error());
      if (!*training) continue;
      add({.code = QStringLiteral("training"),
           .label = Dossier::tr("Training"),
           .value = QStringList{(*training)->name, (*training)->session}.join(u' ').trimmed(),
           .from = (*training)->start,
           .until = (*training)->end,
           .shown = Dossier::tr("Trainings")});
    }
    return {};
  }

  Result<void> findings() {
    const auto noticed = reader_.where<Finding>("entity_id", member_.id.uuid());
    if (!noticed) return Failure(noticed.error());
    for (const Finding& finding : *noticed) {
      add({.code = QStringLiteral("finding"),
           .label = Dossier::tr("Noticed by an import"),
           .value = QStringList{finding.code, finding.detail}.join(u' ').trimmed(),
           .shown = Dossier::tr("Things to look at")});
    }
    return {};
  }

  Result<void> sources() {
    const auto records = reader_.where<SourceRecord>("entity_id", member_.id.uuid());
    if (!records) return Failure(records.error());
    for (const SourceRecord& record : *records) {
      add({.code = QStringLiteral("origin"),
           .label = Dossier::tr("Where the record comes from"),
           .value = record.source,
           .from = record.knownOn,
           .until = record.knownOn,
           .shown = Dossier::tr("Import, writing back")});
    }
    return {};
  }

  Result<void> copies() {
    const auto entries = entriesTouching(file_.handle(), member_.id);
    if (!entries) return Failure(entries.error());
    add({.code = QStringLiteral("journal"),
         .label = Dossier::tr("Journal"),
         .value = Dossier::tr("%n entry(ies), without the name", nullptr, static_cast<int>(entries->size())),
         .shown = Dossier::tr("Journal")});
    const auto backups = backupsOf(file_.path());
    if (backups.empty()) return {};
    add({.code = QStringLiteral("backup"),
         .label = Dossier::tr("Backups of the program"),
         .value = Dossier::tr("%n copy(ies) of the portfolio", nullptr, static_cast<int>(backups.size())),
         .from = backups.back().at.toLocalTime().date(),
         .until = backups.front().at.toLocalTime().date(),
         .shown = Dossier::tr("Restore a backup")});
    return {};
  }

  const PortfolioFile& file_;
  const Reader& reader_;
  Texts texts_;
  const Member& member_;
  PersonDossier dossier_;
};

}  // namespace

Result<PersonDossier> personDossier(const PortfolioFile& file, const MemberId& id) {
  const auto reader = Reader::at(file);
  if (!reader) return Failure(reader.error());
  const auto member = reader->find<Member>(id.uuid());
  if (!member) return Failure(member.error());
  if (!*member) return failure(ErrorKind::notFound, Dossier::tr("This person is not in the portfolio any more."));
  return DossierReading(file, *reader, **member).run();
}

}  // namespace eclosion::store
