// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/record_words.h"

#include <QCoreApplication>
#include <array>

#include "core/domain/words.h"

namespace eclosion::edits {
namespace {

struct Noun {
  const char* one;
  const char* many;
};

struct RecordWords {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::RecordWords)

 public:
  // In the order of AnyRecord.
  static constexpr std::array<Noun, recordKindCount> nouns{{
      {QT_TR_NOOP("a setting"), QT_TR_NOOP("settings")},
      {QT_TR_NOOP("an organisation"), QT_TR_NOOP("organisations")},
      {QT_TR_NOOP("an incubator"), QT_TR_NOOP("incubators")},
      {QT_TR_NOOP("a startup"), QT_TR_NOOP("startups")},
      {QT_TR_NOOP("a former name"), QT_TR_NOOP("former names")},
      {QT_TR_NOOP("a stay in an incubator"), QT_TR_NOOP("stays in incubators")},
      {QT_TR_NOOP("a sponsor"), QT_TR_NOOP("sponsors")},
      {QT_TR_NOOP("a tag"), QT_TR_NOOP("tags")},
      {QT_TR_NOOP("a link"), QT_TR_NOOP("links")},
      {QT_TR_NOOP("a compliance fact"), QT_TR_NOOP("compliance facts")},
      {QT_TR_NOOP("a deployment"), QT_TR_NOOP("deployments")},
      {QT_TR_NOOP("a committee session"), QT_TR_NOOP("committee sessions")},
      {QT_TR_NOOP("a decision"), QT_TR_NOOP("decisions")},
      {QT_TR_NOOP("an amount"), QT_TR_NOOP("amounts")},
      {QT_TR_NOOP("a score"), QT_TR_NOOP("scores")},
      {QT_TR_NOOP("a condition"), QT_TR_NOOP("conditions")},
      {QT_TR_NOOP("a phase"), QT_TR_NOOP("phases")},
      {QT_TR_NOOP("an event"), QT_TR_NOOP("events")},
      {QT_TR_NOOP("an envelope"), QT_TR_NOOP("envelopes")},
      {QT_TR_NOOP("a commitment"), QT_TR_NOOP("commitments")},
      {QT_TR_NOOP("an expense"), QT_TR_NOOP("expenses")},
      {QT_TR_NOOP("a member"), QT_TR_NOOP("members")},
      {QT_TR_NOOP("a mission"), QT_TR_NOOP("missions")},
      {QT_TR_NOOP("a mission in a startup"), QT_TR_NOOP("missions in startups")},
      {QT_TR_NOOP("an attendee"), QT_TR_NOOP("attendees")},
      {QT_TR_NOOP("a metric"), QT_TR_NOOP("metrics")},
      {QT_TR_NOOP("a measurement"), QT_TR_NOOP("measurements")},
      {QT_TR_NOOP("a milestone"), QT_TR_NOOP("milestones")},
      {QT_TR_NOOP("a training"), QT_TR_NOOP("trainings")},
      {QT_TR_NOOP("a trained person"), QT_TR_NOOP("trained people")},
      {QT_TR_NOOP("a spotlight"), QT_TR_NOOP("spotlights")},
      {QT_TR_NOOP("an editorial block"), QT_TR_NOOP("editorial blocks")},
      {QT_TR_NOOP("a source record"), QT_TR_NOOP("source records")},
      {QT_TR_NOOP("a former id"), QT_TR_NOOP("former ids")},
      {QT_TR_NOOP("a finding"), QT_TR_NOOP("findings")},
      {QT_TR_NOOP("a transition of a decision"), QT_TR_NOOP("transitions of decisions")},
      {QT_TR_NOOP("an item of an agenda"), QT_TR_NOOP("items of agendas")},
      {QT_TR_NOOP("a document"), QT_TR_NOOP("documents")},
      {QT_TR_NOOP("a criterion"), QT_TR_NOOP("criteria")},
      {QT_TR_NOOP("a deck"), QT_TR_NOOP("decks")},
      {QT_TR_NOOP("a slide"), QT_TR_NOOP("slides")},
  }};
};

template <class E>
std::optional<E> found(const Records& records, const QUuid& id) {
  auto record = records.find<E>(id);
  return record ? std::move(*record) : std::nullopt;
}

template <class E>
concept OfStartup = requires(const E& e) {
  { e.startup } -> std::same_as<const StartupId&>;
};
template <class E>
concept OfMaybeStartup = requires(const E& e) {
  { e.startup } -> std::same_as<const std::optional<StartupId>&>;
};
template <class E>
concept OfDecision = requires(const E& e) {
  { e.decision } -> std::same_as<const DecisionId&>;
};

QString startupName(const Records& records, const StartupId& id) {
  const auto startup = found<Startup>(records, id.uuid());
  return startup ? startup->name : QString();
}

QString personOf(const MemberId& member) { return QStringLiteral("{person:%1}").arg(member.toString()); }

// The name of a record that has one of its own.
QString ownName(const AnyRecord& record) {
  if (const auto* startup = std::get_if<Startup>(&record)) return startup->name;
  if (const auto* incubator = std::get_if<Incubator>(&record)) return incubator->name;
  if (const auto* organisation = std::get_if<Organisation>(&record)) return organisation->name;
  if (const auto* member = std::get_if<Member>(&record)) return personOf(member->id);
  return {};
}

// The name of the record that a part belongs to; empty where it belongs to none.
QString ownerName(const Records& records, const AnyRecord& record) {
  return std::visit(
      [&](const auto& one) -> QString {
        using E = std::decay_t<decltype(one)>;
        if constexpr (OfStartup<E>) {
          return startupName(records, one.startup);
        } else if constexpr (OfMaybeStartup<E>) {
          return one.startup ? startupName(records, *one.startup) : QString();
        } else if constexpr (OfDecision<E>) {
          const auto decision = found<Decision>(records, one.decision.uuid());
          return decision ? startupName(records, decision->startup) : QString();
        } else if constexpr (std::is_same_v<E, Measurement>) {
          const auto metric = found<Metric>(records, one.metric.uuid());
          return metric ? startupName(records, metric->startup) : QString();
        } else if constexpr (std::is_same_v<E, Mission>) {
          return personOf(one.member);
        } else if constexpr (std::is_same_v<E, Training>) {
          return one.name;
        } else {
          return QString();
        }
      },
      record);
}

QString nounOfRecord(const AnyRecord& record) {
  if (const auto* phase = std::get_if<PhasePeriod>(&record))
    return RecordWords::tr("the phase “%1”").arg(phaseName(phase->phase));
  return nounOf(static_cast<RecordKind>(record.index()));
}

}  // namespace

QString nounOf(RecordKind kind) { return RecordWords::tr(RecordWords::nouns[kind].one); }

QString countOf(RecordKind kind, size_t count) {
  return RecordWords::tr("%1 (%2)", "what, how many").arg(RecordWords::tr(RecordWords::nouns[kind].many)).arg(count);
}

QString wordsOf(const Records& records, const AnyRecord& record) {
  if (const QString name = ownName(record); !name.isEmpty()) return name;
  const QString owner = ownerName(records, record);
  return owner.isEmpty() ? nounOfRecord(record)
                         : RecordWords::tr("%1 of %2", "a part of a record").arg(nounOfRecord(record), owner);
}

QString wordsOfChange(const Records& records, const AnyRecord& record, const QString& what) {
  return RecordWords::tr("Change %1 of %2", "field, record").arg(what, wordsOf(records, record));
}

QString wordsOfAddition(const Records& records, const AnyRecord& record) {
  if (const QString name = ownName(record); !name.isEmpty() && !std::holds_alternative<Member>(record))
    return RecordWords::tr("Create %1", "a record").arg(name);
  const QString owner = ownerName(records, record);
  return owner.isEmpty() ? RecordWords::tr("Add %1", "a record").arg(nounOfRecord(record))
                         : RecordWords::tr("Add %1 to %2", "part, record").arg(nounOfRecord(record), owner);
}

QString wordsOfRemoval(const Records& records, const AnyRecord& record) {
  if (const QString name = ownName(record); !name.isEmpty()) return RecordWords::tr("Delete %1", "a record").arg(name);
  const QString owner = ownerName(records, record);
  return owner.isEmpty() ? RecordWords::tr("Remove %1", "a record").arg(nounOfRecord(record))
                         : RecordWords::tr("Remove %1 from %2", "part, record").arg(nounOfRecord(record), owner);
}

}  // namespace eclosion::edits
