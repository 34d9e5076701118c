// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/derive.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <thread>

#include "core/exchange/betagouv/child_matcher.h"
#include "core/exchange/betagouv/kept_source.h"

namespace eclosion::betagouv {
namespace {

using store::RowImage;

// Order among siblings as text that leaves room between neighbours.
QString position(qsizetype index) { return QStringLiteral("%1").arg(index + 1, 4, 10, QLatin1Char('0')); }

class Derivation {
 public:
  Derivation(const SourceContent& content, Identity& identity) : content_(content), identity_(identity), matcher_(identity) {}

  Derived run() {
    followFormerIds();
    // Nothing that is made of a person is asked for where a startup is, nor the other way round: both at once.
    std::thread others([&] {
      for (const auto& organisation : content_.organisations) addOrganisation(organisation);
      for (const auto& round : content_.fastRounds) addRound(round);
      for (const auto& incubator : content_.incubators) addIncubator(incubator);
      for (const auto& startup : content_.startups) addStartup(startup);
    });
    Derivation members(content_, identity_);
    for (const auto& member : content_.members) members.addMember(member);
    others.join();
    std::move(members.result_.bundles.begin(), members.result_.bundles.end(), std::back_inserter(result_.bundles));
    result_.texts = std::move(members.result_.texts);
    addFindings();
    return std::move(result_);
  }

 private:
  static QString codeOf(RecordKind kind) { return QString(kindCode(kind)); }
  [[nodiscard]] QUuid idOf(RecordKind kind, const QString& sourceId) const { return identity_.idFor(codeOf(kind), sourceId); }

  template <class IdType>
  static IdType childId(const QUuid& parent, const QString& what) {
    return namedId<IdType>(QString(parent.toString(QUuid::WithoutBraces) + QLatin1Char('/') + what));
  }

  void followFormerIds() {
    QSet<QString> startups, incubators;
    for (const auto& startup : content_.startups) startups.insert(startup.sourceId);
    for (const auto& incubator : content_.incubators) incubators.insert(incubator.sourceId);
    const auto follow = [&](RecordKind kind, const QString& sourceId, const QStringList& formerIds,
                            const QSet<QString>& present) {
      QStringList gone;
      std::copy_if(formerIds.begin(), formerIds.end(), std::back_inserter(gone),
                   [&](const QString& former) { return !present.contains(former); });
      identity_.follow(codeOf(kind), gone, sourceId);
    };
    for (const auto& startup : content_.startups) follow(RecordKind::startup, startup.sourceId, startup.formerIds, startups);
    for (const auto& incubator : content_.incubators)
      follow(RecordKind::incubator, incubator.sourceId, incubator.formerIds, incubators);
  }

  Bundle& open(RecordKind kind, const SourceFile& file, const QString& label, const QUuid& entity) {
    result_.bundles.push_back({.kind = codeOf(kind), .label = label, .entity = entity, .digest = file.digest});
    Bundle& bundle = result_.bundles.back();
    if (kind != RecordKind::member) {
      add(bundle, SourceRecord{.id = namedId<SourceRecordId>(QString(sourceName + QStringLiteral("/record/") + codeOf(kind) +
                                                                     QLatin1Char('/') + file.sourceId)),
                               .source = sourceName,
                               .kind = codeOf(kind),
                               .path = file.path,
                               .entity = entity,
                               .content = file.raw,
                               .digest = file.digest,
                               .knownOn = content_.knownOn});
    }
    return bundle;
  }

  template <class E>
  static void add(Bundle& bundle, const E& entity) {
    bundle.rows.push_back(RowImage::of(entity));
  }

  void addAliases(Bundle& bundle, const QStringList& formerIds) {
    for (const QString& former : formerIds) {
      add(bundle, Alias{.id = childId<AliasId>(bundle.entity, QStringLiteral("alias/") + former),
                        .source = sourceName,
                        .kind = bundle.kind,
                        .formerId = former,
                        .entity = bundle.entity});
    }
  }

  void addOrganisation(const SourceOrganisation& source) {
    const OrganisationId id(idOf(RecordKind::organisation, source.sourceId));
    Bundle& bundle = open(RecordKind::organisation, source, source.name, id.uuid());
    add(bundle,
        Organisation{.id = id, .name = source.name, .acronym = source.acronym, .kind = source.kind, .ministry = source.ministry});
  }

  // An organisation the source only names: one record for all who write the name alike.
  OrganisationId namedOrganisation(const QString& name) {
    const OrganisationId id(
        namedUuid(QString(sourceName + QStringLiteral("/organisation-name/") + name.simplified().toCaseFolded())));
    if (!namedOrganisations_.contains(id.uuid())) {
      namedOrganisations_.insert(id.uuid());
      Bundle bundle{.kind = codeOf(RecordKind::organisation), .label = name, .entity = id.uuid()};
      add(bundle, Organisation{.id = id, .name = name.simplified()});
      result_.bundles.push_back(std::move(bundle));
    }
    return id;
  }

  void addRound(const SourceFastRound& round) {
    // A round of accelerated funding has no record of its own in a portfolio; its page is kept, and dates the grants.
    open(RecordKind::fastRound, round, round.title, idOf(RecordKind::fastRound, round.sourceId));
    if (round.promotion > 0 && !round.month.isNull()) roundMonths_.insert(round.promotion, round.month);
  }

  void addIncubator(const SourceIncubator& source) {
    const IncubatorId id(idOf(RecordKind::incubator, source.sourceId));
    std::optional<OrganisationId> host;
    if (!source.ownerId.isEmpty()) {
      host = OrganisationId(idOf(RecordKind::organisation, source.ownerId));
    } else if (!source.ownerName.isEmpty()) {
      host = namedOrganisation(source.ownerName);
    }
    Bundle& bundle = open(RecordKind::incubator, source, source.title, id.uuid());
    add(bundle, Incubator{.id = id,
                          .name = source.title,
                          .summary = source.summary,
                          .host = host,
                          .address = source.address,
                          .website = source.website,
                          .repository = source.repository,
                          .contact = source.contact});
    addAliases(bundle, source.formerIds);
  }

  void addStartup(const SourceStartup& source) {
    const StartupId id(idOf(RecordKind::startup, source.sourceId));
    std::vector<OrganisationId> sponsors;
    for (const QString& sponsor : source.sponsorIds) sponsors.emplace_back(idOf(RecordKind::organisation, sponsor));
    for (const QString& name : source.sponsorNames) {
      const OrganisationId sponsor = namedOrganisation(name);
      if (std::find(sponsors.begin(), sponsors.end(), sponsor) == sponsors.end()) sponsors.push_back(sponsor);
    }

    Bundle& bundle = open(RecordKind::startup, source, source.title, id.uuid());
    bundle.keepsPhases = source.singleStatus;
    add(bundle, Startup{.id = id,
                        .name = source.title,
                        .mission = source.mission,
                        .description = source.description,
                        .contact = source.contact});
    addAliases(bundle, source.formerIds);
    for (qsizetype i = 0; i < source.incubatorIds.size(); ++i) {
      const IncubatorId incubator(idOf(RecordKind::incubator, source.incubatorIds[i]));
      add(bundle,
          StartupIncubator{.id = childId<StartupIncubatorId>(id.uuid(), QStringLiteral("incubator/") + incubator.toString()),
                           .startup = id,
                           .incubator = incubator,
                           .position = position(i)});
    }
    for (size_t i = 0; i < sponsors.size(); ++i) {
      add(bundle, StartupSponsor{.id = childId<StartupSponsorId>(id.uuid(), QStringLiteral("sponsor/") + sponsors[i].toString()),
                                 .startup = id,
                                 .organisation = sponsors[i],
                                 .position = position(static_cast<qsizetype>(i))});
    }
    addFacts(bundle, source, id);
    addPhases(bundle, source, id);
    addEvents(bundle, source, id);
    if (source.grant) addGrant(bundle, source, id);
  }

  void addFacts(Bundle& bundle, const SourceStartup& source, const StartupId& id) {
    for (size_t i = 0; i < source.tags.size(); ++i) {
      const auto& tag = source.tags[i];
      add(bundle, StartupTag{.id = childId<StartupTagId>(
                                 id.uuid(), QStringLiteral("tag/") + QString(code(tag.kind)) + QLatin1Char('/') + tag.value),
                             .startup = id,
                             .kind = tag.kind,
                             .value = tag.value,
                             .position = position(static_cast<qsizetype>(i))});
    }
    for (const auto& link : source.links) {
      add(bundle, StartupLink{.id = childId<StartupLinkId>(
                                  id.uuid(), QStringLiteral("link/") + QString(code(link.kind)) + QLatin1Char('/') + link.url),
                              .startup = id,
                              .kind = link.kind,
                              .url = link.url});
    }
    for (const auto& fact : source.compliance) {
      add(bundle, Compliance{.id = childId<ComplianceId>(id.uuid(), QStringLiteral("compliance/") + QString(code(fact.kind))),
                             .startup = id,
                             .kind = fact.kind,
                             .value = fact.value});
    }
  }

  // Where a status "holds from the vintage's date", it is no later for being seen again in a later vintage: it goes on from where
  // the file's history left it. A status that comes back after another is a new entry.
  [[nodiscard]] const ExistingChild* ongoing(const StartupId& id, const QByteArray& kind) const {
    const auto* existing = identity_.children("phase", id.uuid());
    if (!existing) return nullptr;
    const auto lastOf = [&](bool importedOnly) {
      const ExistingChild* last = nullptr;
      const auto order = [](const ExistingChild& c) { return std::pair(c.start, fromCode<Phase>(QString::fromLatin1(c.kind))); };
      for (const ExistingChild& child : *existing) {
        if (child.start.isNull() || child.start > content_.knownOn || (importedOnly && !isImported(child))) continue;
        if (!last || order(*last) < order(child)) last = &child;
      }
      return last && last->kind == kind ? last : nullptr;
    };
    const ExistingChild* last = lastOf(false);
    return last ? last : lastOf(true);
  }

  void addPhases(Bundle& bundle, const SourceStartup& source, const StartupId& id) {
    std::vector<ChildKey> keys;
    for (const auto& phase : source.phases) {
      ChildKey key{code(phase.phase).data(), phase.start};
      if (source.singleStatus && phase.start == content_.knownOn) {
        key.mayHaveMoved = false;
        if (const auto* same = ongoing(id, key.kind)) key.start = same->start;
      }
      keys.push_back(key);
    }
    const auto matches = matcher_.match("phase", id.uuid(), keys);
    for (size_t i = 0; i < keys.size(); ++i) {
      const auto& phase = source.phases[i];
      add(bundle, PhasePeriod{.id = PhaseId(matches[i].id),
                              .startup = id,
                              .phase = phase.phase,
                              .start = keys[i].start,
                              .statedEnd = phase.statedEnd,
                              .comment = phase.comment,
                              .stopKind = phase.stopKind});
    }
  }

  void addEvents(Bundle& bundle, const SourceStartup& source, const StartupId& id) {
    std::vector<ChildKey> keys;
    for (const auto& event : source.events) keys.push_back({code(event.kind).data(), event.date});
    const auto matches = matcher_.match("event", id.uuid(), keys);
    for (size_t i = 0; i < keys.size(); ++i) {
      const auto& event = source.events[i];
      add(bundle,
          Event{.id = EventId(matches[i].id), .startup = id, .kind = event.kind, .date = event.date, .comment = event.comment});
    }
  }

  // Accelerated funding is a decision with outcome grant and no gate (figures: FAST grants).
  void addGrant(Bundle& bundle, const SourceStartup& source, const StartupId& id) {
    QDate date;
    for (const auto& event : source.events) {
      if (event.kind == EventKind::acceleratedFunding && !event.date.isNull()) date = event.date;
    }
    if (date.isNull()) date = roundMonths_.value(source.grant->promotion);
    const DecisionId decision = childId<DecisionId>(id.uuid(), QStringLiteral("grant"));
    add(bundle, Decision{.id = decision,
                         .startup = id,
                         .state = DecisionState::recorded,
                         .date = date,
                         .outcome = DecisionOutcome::grant,
                         .reason = source.grant->promotion > 0 ? QStringLiteral("FAST %1").arg(source.grant->promotion)
                                                               : QStringLiteral("FAST")});
    std::optional<OrganisationId> funder;
    for (const auto& organisation : content_.organisations) {
      if (organisation.sourceId == QLatin1StringView("dinum"))
        funder = OrganisationId(idOf(RecordKind::organisation, organisation.sourceId));
    }
    add(bundle, DecisionAmount{.id = childId<DecisionAmountId>(decision.uuid(), QStringLiteral("amount")),
                               .decision = decision,
                               .funder = funder,
                               .route = FundingRoute::ownBudget,
                               .amount = source.grant->amount});
  }

  PersonTextId newText(const QUuid& person, const char* kind, const QByteArray& utf8) {
    const auto id = newId<PersonTextId>();
    result_.texts.push_back({id, person, QString::fromLatin1(kind), utf8});
    return id;
  }

  void addMember(const SourceMember& source) {
    PersonTexts& texts = identity_.person(source.sourceId);
    const MemberId id = texts.member;
    // Texts the file has are used again, so that the same words are no change.
    if (!texts.sourceId) texts.sourceId = newText(id.uuid(), "source-id", source.sourceId.toUtf8());
    auto name = texts.names.find(source.name);
    if (name == texts.names.end()) name = texts.names.insert(source.name, newText(id.uuid(), "name", source.name.toUtf8()));
    auto content = texts.contents.find(source.digest);
    if (content == texts.contents.end()) content = texts.contents.insert(source.digest, newText(id.uuid(), "source", source.raw));

    Bundle& bundle = open(RecordKind::member, source, source.name, id.uuid());
    add(bundle, Member{.id = id, .name = *name, .sourceId = *texts.sourceId, .domain = source.domain, .role = source.role});
    add(bundle, SourceRecord{.id = childId<SourceRecordId>(id.uuid(), QStringLiteral("record")),
                             .source = sourceName,
                             .kind = bundle.kind,
                             .path = namelessPath(source),
                             .entity = id.uuid(),
                             .personContent = *content,
                             .digest = source.digest,
                             .knownOn = content_.knownOn});
    std::vector<ChildKey> keys;
    for (const auto& mission : source.missions) keys.push_back({QByteArray(), mission.start});
    const auto matches = matcher_.match("mission", id.uuid(), keys);
    for (size_t i = 0; i < keys.size(); ++i) {
      const auto& mission = source.missions[i];
      const MissionId missionId(matches[i].id);
      add(bundle, Mission{.id = missionId,
                          .member = id,
                          .start = mission.start,
                          .end = mission.end,
                          .status = mission.status,
                          .employer = mission.employer});
      for (const QString& served : mission.startupIds) {
        const StartupId startup(idOf(RecordKind::startup, served));
        add(bundle,
            MissionStartup{
                .id = childId<MissionStartupId>(missionId.uuid(), startup.toString()), .mission = missionId, .startup = startup});
      }
    }
  }

  void addFindings() {
    QHash<QString, int> repeats;
    for (const SourceFinding& finding : content_.findings) {
      const bool person = finding.kind == RecordKind::member;
      std::optional<QUuid> entity;
      if (person) {
        entity = identity_.person(finding.sourceId).member.uuid();
      } else if (!finding.sourceId.isEmpty()) {
        entity = idOf(finding.kind, finding.sourceId);
      }
      const QString key = (entity ? entity->toString(QUuid::WithoutBraces) : finding.path) + QLatin1Char('/') +
                          QString(finding.code) + QLatin1Char('/') + QString::number(finding.line) + QLatin1Char('/') +
                          finding.detail;
      const QString name = QStringLiteral("finding/") + key + QLatin1Char('/') + QString::number(repeats[key]++);
      result_.findings.push_back(RowImage::of(Finding{.id = namedId<FindingId>(name),
                                                      .source = sourceName,
                                                      .code = QString(finding.code),
                                                      .severity = finding.severity,
                                                      .kind = codeOf(finding.kind),
                                                      .entity = entity,
                                                      .path = person ? QString() : finding.path,
                                                      .line = finding.line,
                                                      .detail = finding.detail}));
    }
  }

  const SourceContent& content_;
  Identity& identity_;
  ChildMatcher matcher_;
  Derived result_;
  QSet<QUuid> namedOrganisations_;
  QHash<int, QDate> roundMonths_;
};

}  // namespace

Derived derive(const SourceContent& content, Identity& identity) { return Derivation(content, identity).run(); }

}  // namespace eclosion::betagouv
