// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit at the desk makes of a startup's file: the lines it is about, and no other.
#include "tests/core/exchange/betagouv/write_back/write_back_desk.h"

namespace eclosion::betagouv {
namespace {

using test::Desk;
using test::TemporarySource;

struct Case {
  const char* name;
  QByteArray file;  // the whole of it
  std::function<void(Desk&, const StartupId&)> edit;
  std::vector<const char*> lines;  // of the diff
};

PhasePeriod phase(Desk& desk, const StartupId& id, size_t at) { return desk.phases(id.uuid())[at]; }

template <class E>
std::vector<E> of(Desk& desk, const StartupId& id) {
  return desk.reader().where<E>("startup_id", id.uuid()).value();
}

template <class E>
E only(Desk& desk, const StartupId& id) {
  return of<E>(desk, id).front();
}

template <class E>
std::function<void(Desk&, const StartupId&)> changed(std::function<void(E&)> how) {
  return [how](Desk& desk, const StartupId& id) {
    E entity = only<E>(desk, id);
    how(entity);
    desk.put(entity);
  };
}

std::function<void(Desk&, const StartupId&)> changedPhase(size_t at, const std::function<void(PhasePeriod&)>& how) {
  return [=](Desk& desk, const StartupId& id) {
    PhasePeriod entry = phase(desk, id, at);
    how(entry);
    desk.put(entry);
  };
}

std::function<void(Desk&, const StartupId&)> startupOf(const std::function<void(Startup&)>& how) {
  return [=](Desk& desk, const StartupId& id) {
    Startup startup = desk.get<Startup>(id.uuid());
    how(startup);
    desk.put(startup);
  };
}

const QByteArray plainFile =
    "---\n"
    "title: Crabe   # a remark\n"
    "mission: >-\n"
    "  Marcher de\n"
    "  travers\n"
    "unknown: kept\n"
    "sponsors:\n"
    "  - /organisations/port\n"
    "  - /organisations/nowhere\n"
    "incubator: quai\n"
    "phases:\n"
    "  - name: investigation\n"
    "    start: 2019-01-01   # about\n"
    "    end: 2019-06-01\n"
    "  # in between\n"
    "  - name: construction\n"
    "    start: '2019-06-01'\n"
    "    comment: it's begun\n"
    "link: ''\n"
    "stats: true\n"
    "contact: a@b.example\n"
    "usertypes:\n"
    "- Entreprises\n"
    "- particulier\n"
    "techno: []\n"
    "thematiques: [Mer, \"Ciel\"]\n"
    "fast:\n"
    "  promotion: 3\n"
    "  montant: 300 000 €\n"
    "---\n"
    "\n"
    "Un crabe.\n"
    "---\n"
    "Deux crabes.\n";

std::vector<Case> cases() {
  return {
      {"a phase's start",
       plainFile,
       changedPhase(0, [](auto& p) { p.start = QDate(2019, 2, 3); }),
       {"-    start: 2019-01-01   # about", "+    start: 2019-02-03   # about"}},
      {"in its quotes",
       plainFile,
       changedPhase(1, [](auto& p) { p.start = QDate(2019, 7, 1); }),
       {"-    start: '2019-06-01'", "+    start: '2019-07-01'"}},
      {"an end that comes",
       plainFile,
       changedPhase(1, [](auto& p) { p.statedEnd = QDate(2020, 1, 1); }),
       {"+    end: '2020-01-01'"}},
      {"an end that goes", plainFile, changedPhase(0, [](auto& p) { p.statedEnd = {}; }), {"-    end: 2019-06-01"}},
      {"another phase",
       plainFile,
       changedPhase(1, [](auto& p) { p.phase = Phase::acceleration; }),
       {"-  - name: construction", "+  - name: acceleration"}},
      {"a comment",
       plainFile,
       changedPhase(1, [](auto& p) { p.comment = QStringLiteral("yes: no"); }),
       {"-    comment: it's begun", "+    comment: 'yes: no'"}},
      {"a phase that comes",
       plainFile,
       [](Desk& desk, const StartupId& id) {
         desk.put(PhasePeriod{.id = newId<PhaseId>(), .startup = id, .phase = Phase::acceleration, .start = QDate(2020, 5, 1)});
       },
       {"+  - name: acceleration", "+    start: 2020-05-01"}},
      {"a phase that goes",
       plainFile,
       [](Desk& desk, const StartupId& id) { desk.remove<PhasePeriod>(phase(desk, id, 1).id.uuid()); },
       {"-  - name: construction", "-    start: '2019-06-01'", "-    comment: it's begun"}},
      {"the name",
       plainFile,
       startupOf([](Startup& s) { s.name = QStringLiteral("Tourteau"); }),
       {"-title: Crabe   # a remark", "+title: Tourteau   # a remark"}},
      {"a name that must be quoted",
       plainFile,
       startupOf([](Startup& s) { s.name = QStringLiteral("L'oursin : piquant"); }),
       {"-title: Crabe   # a remark", "+title: 'L''oursin : piquant'   # a remark"}},
      {"a name that is a number",
       plainFile,
       startupOf([](Startup& s) { s.name = QStringLiteral("1024"); }),
       {"-title: Crabe   # a remark", "+title: '1024'   # a remark"}},
      {"a block",
       plainFile,
       startupOf([](Startup& s) { s.mission = QStringLiteral("Marcher droit"); }),
       {"-  Marcher de", "-  travers", "+  Marcher droit"}},
      {"a value that goes", plainFile, startupOf([](Startup& s) { s.contact.clear(); }), {"-contact: a@b.example"}},
      {"the text",
       plainFile,
       startupOf([](Startup& s) { s.description.replace(QStringLiteral("Deux"), QStringLiteral("Trois")); }),
       {"-Deux crabes.", "+Trois crabes."}},
      {"a link where nothing was said",
       plainFile,
       [](Desk& desk, const StartupId& id) {
         desk.put(StartupLink{.id = newId<StartupLinkId>(), .startup = id, .url = QStringLiteral("https://crabe.example")});
       },
       {"-link: ''", "+link: https://crabe.example"}},
      {"a link that was not there",
       plainFile,
       [](Desk& desk, const StartupId& id) {
         desk.put(StartupLink{.id = newId<StartupLinkId>(),
                              .startup = id,
                              .kind = LinkKind::repository,
                              .url = QStringLiteral("https://git.example/crabe")});
       },
       {"+repository: https://git.example/crabe"}},
      {"a yes",
       plainFile,
       changed<Compliance>([](auto& c) { c.value = QStringLiteral("no"); }),
       {"-stats: true", "+stats: false"}},
      {"a tag that comes into brackets",
       plainFile,
       [](Desk& desk, const StartupId& id) {
         desk.put(StartupTag{
             .id = newId<StartupTagId>(), .startup = id, .value = QStringLiteral("Sel"), .position = QStringLiteral("0009")});
       },
       {"-thematiques: [Mer, \"Ciel\"]", "+thematiques: [Mer, \"Ciel\", Sel]"}},
      {"a first tag",
       plainFile,
       [](Desk& desk, const StartupId& id) {
         desk.put(StartupTag{.id = newId<StartupTagId>(),
                             .startup = id,
                             .kind = TagKind::technology,
                             .value = QStringLiteral("Rust"),
                             .position = QStringLiteral("0009")});
       },
       {"-techno: []", "+techno:", "+  - Rust"}},
      {"a tag that goes",
       plainFile,
       [](Desk& desk, const StartupId& id) {
         for (const auto& tag : of<StartupTag>(desk, id)) {
           if (tag.value == QLatin1String("entreprise")) desk.remove<StartupTag>(tag.id.uuid());
         }
       },
       {"-- Entreprises"}},
      {"an amount",
       plainFile,
       [](Desk& desk, const StartupId&) {
         DecisionAmount amount = desk.all<DecisionAmount>().front();
         amount.amount = Money::euros(250'000);
         desk.put(amount);
       },
       {"-  montant: 300 000 €", "+  montant: 250000"}},
      {"another sponsor",
       plainFile,
       [](Desk& desk, const StartupId& id) {
         for (const auto& sponsor : of<StartupSponsor>(desk, id)) {
           StartupSponsor one = sponsor;
           if (one.position == QLatin1String("0001")) one.organisation = OrganisationId(desk.idOf("organisation", "phare"));
           desk.put(one);
         }
       },
       {"-  - /organisations/port", "+  - /organisations/phare"}},
      {"the sponsor without a page",
       plainFile,
       [](Desk& desk, const StartupId& id) {
         for (const auto& sponsor : of<StartupSponsor>(desk, id)) {
           if (sponsor.position == QLatin1String("0002")) desk.remove<StartupSponsor>(sponsor.id.uuid());
         }
       },
       {"-  - /organisations/nowhere"}},
      {"a move",
       plainFile,
       [](Desk& desk, const StartupId& id) {
         StartupIncubator stay = only<StartupIncubator>(desk, id);
         stay.end = QDate(2026, 1, 1);
         desk.put(stay);
         desk.put(StartupIncubator{.id = newId<StartupIncubatorId>(),
                                   .startup = id,
                                   .incubator = IncubatorId(desk.idOf("incubator", "digue")),
                                   .start = QDate(2026, 1, 1),
                                   .position = QStringLiteral("0001")});
       },
       {"-incubator: quai", "+incubator: digue"}},
      {"an event, the first",
       plainFile,
       [](Desk& desk, const StartupId& id) {
         desk.put(Event{.id = newId<EventId>(), .startup = id, .kind = EventKind::committee, .date = QDate(2021, 2, 3)});
       },
       {"+events:", "+  - name: committee", "+    date: 2021-02-03"}},
      {"a history in brackets",
       "---\ntitle: Crabe\nphases: [{name: investigation, start: 2019-01-01}]\n---\n",
       changedPhase(0, [](auto& p) { p.start = QDate(2019, 2, 3); }),
       {"-phases: [{name: investigation, start: 2019-01-01}]", "+phases: [{name: investigation, start: 2019-02-03}]"}},
      {"line ends of another system",
       "---\r\ntitle: Crabe\r\nphases:\r\n  - name: investigation\r\n    start: 2019-01-01\r\n---\r\nUn crabe.\r\nDeux.\r\n",
       [](Desk& desk, const StartupId& id) {
         Startup startup = desk.get<Startup>(id.uuid());
         startup.description = QStringLiteral("Un crabe.\nTrois.");
         desk.put(startup);
         changedPhase(0, [](auto& p) { p.statedEnd = QDate(2019, 2, 3); })(desk, id);
       },
       {"+    end: 2019-02-03\r", "-Deux.\r", "+Trois.\r"}},
      {"one status: when it began",
       "---\ntitle: Crabe\nowner: Port\nstatus: construction\nstart: 2016-03-01\nend:\n---\n",
       changedPhase(0, [](auto& p) { p.start = QDate(2016, 4, 1); }),
       {"-start: 2016-03-01", "+start: 2016-04-01"}},
      {"one status: another owner",
       "---\ntitle: Crabe\nowner: Capitainerie\nstatus: construction\nstart: 2016-03-01\nend:\n---\n",
       [](Desk& desk, const StartupId& id) {
         StartupSponsor sponsor = only<StartupSponsor>(desk, id);
         Organisation organisation = desk.get<Organisation>(sponsor.organisation->uuid());
         organisation.name = QStringLiteral("Amirauté");
         desk.put(organisation);
       },
       {"-owner: Capitainerie", "+owner: Amirauté"}},
      {"one status: the next",
       "---\ntitle: Crabe\nstatus: construction\nstart: 2016-03-01\nend:\n---\n",
       [](Desk& desk, const StartupId& id) {
         desk.put(PhasePeriod{.id = newId<PhaseId>(), .startup = id, .phase = Phase::stopped, .start = QDate(2026, 8, 30)});
       },
       {"-status: construction", "+status: death", "-end:", "+end: 2026-08-30"}},
  };
}

TEST(PatchStartup, changesTheLinesOfTheEditAndNoOther) {
  for (const Case& c : cases()) {
    SCOPED_TRACE(c.name);
    QStringList wanted;
    for (const char* line : c.lines) wanted << QString::fromUtf8(line);
    TemporarySource source;
    source.add(QStringLiteral("content/_startups/crabe.md"), c.file);
    source.page(QStringLiteral("_incubators"), QStringLiteral("quai"), "title: Quai\nowner: /organisations/port");
    source.page(QStringLiteral("_incubators"), QStringLiteral("digue"), "title: Digue\nowner: /organisations/port");
    source.page(QStringLiteral("_organisations"), QStringLiteral("port"), "name: Port\ntype: autre");
    source.page(QStringLiteral("_organisations"), QStringLiteral("phare"), "name: Phare\ntype: autre");
    Desk desk;
    desk.import(source, test::knownOn);
    const auto before = test::filesBelow(source.path());
    ASSERT_TRUE(test::planOf(desk, source.path()).writesNothing());
    c.edit(desk, StartupId(desk.idOf("startup", "crabe")));
    const WriteBackPlan plan = test::writeBack(desk, source.path());
    EXPECT_EQ(test::refusals(plan), QStringList());
    ASSERT_EQ(plan.count(FileChange::changed), 1);
    EXPECT_EQ(plan.count(FileChange::added) + plan.count(FileChange::removed), 0);
    for (const PlannedFile& file : plan.files) {
      if (file.change != FileChange::changed) continue;
      EXPECT_EQ(test::changedLines(file), wanted) << qPrintable(diffOf(file));
      EXPECT_EQ(test::filesBelow(source.path()).value(file.path), file.after);
    }
    // Nothing else, and nothing left beside.
    auto after = test::filesBelow(source.path());
    EXPECT_EQ(after.keys(), before.keys());
    after.remove(QStringLiteral("content/_startups/crabe.md"));
    for (auto it = after.keyValueBegin(); it != after.keyValueEnd(); ++it) EXPECT_EQ(it->second, before.value(it->first));
    // The folder says what the portfolio says: both ways agree.
    EXPECT_TRUE(test::planOf(desk, source.path()).writesNothing());
  }
}

}  // namespace
}  // namespace eclosion::betagouv
