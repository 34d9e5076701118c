// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QMap>
#include <optional>

#include "core/exchange/betagouv/derive.h"
#include "core/exchange/betagouv/write_back/source_names.h"

// What the community's format can say of a record, taken in the same way from what its file said and from what the portfolio
// holds now, so that the two compare. What the format has no place for is not here.
namespace eclosion::betagouv {

struct PhaseFacts {
  QUuid row;
  Phase phase = Phase::unrecorded;
  QDate start, end;
  QString comment;
};

struct EventFacts {
  QUuid row;
  EventKind kind = EventKind::other;
  QDate date;
  QString comment;
};

struct MissionFacts {
  QUuid row;
  QDate start, end;
  MissionStatus status = MissionStatus::unknown;
  QString employer;
  QStringList startups;  // source ids, in order
};

struct GrantFacts {
  int promotion = 0;
  Money amount = {};
  friend bool operator==(const GrantFacts&, const GrantFacts&) = default;
};

// One-line fields by the format's name of the field.
struct RecordFacts {
  QMap<QByteArray, QString> texts;
};

struct StartupFacts : RecordFacts {
  QString body;
  QStringList incubators;  // as SourceNames writes them; the one that accompanies first
  QStringList sponsors;
  QMap<TagKind, QStringList> tags;
  QMap<LinkKind, QStringList> links;
  QMap<ComplianceKind, QStringList> compliance;
  std::vector<PhaseFacts> phases;  // by start, then phase
  std::vector<EventFacts> events;  // by date
  std::optional<GrantFacts> grant;
};

struct MemberFacts : RecordFacts {
  std::vector<MissionFacts> missions;  // by start
};

// Names of the fields of the format that are said differently.
[[nodiscard]] QList<QByteArray> differences(const RecordFacts& a, const RecordFacts& b);
[[nodiscard]] QList<QByteArray> differences(const StartupFacts& a, const StartupFacts& b);
[[nodiscard]] QList<QByteArray> differences(const MemberFacts& a, const MemberFacts& b);

// The rows of one side, to ask for the facts of a record. `today` tells which stays and sponsors are over.
class FactSource {
 public:
  FactSource(const SourceNames& names, QDate today) : names_(names), today_(today) {}

  void add(const Derived& base);
  [[nodiscard]] Result<void> add(const store::Reader& reader);

  [[nodiscard]] bool holds(const QUuid& record) const;
  [[nodiscard]] std::vector<QUuid> startups() const;
  [[nodiscard]] std::vector<QUuid> members() const;
  [[nodiscard]] std::vector<QUuid> incubators() const;
  [[nodiscard]] std::vector<QUuid> organisations() const;

  [[nodiscard]] StartupFacts startup(const QUuid& id) const;
  [[nodiscard]] MemberFacts member(const QUuid& id) const;
  [[nodiscard]] RecordFacts incubator(const QUuid& id) const;
  [[nodiscard]] RecordFacts organisation(const QUuid& id) const;
  [[nodiscard]] QString organisationWord(const QUuid& id) const;  // as SourceNames would write it

 private:
  template <class E>
  void take(const E& row);
  template <class... E>
  Result<void> readAll(const store::Reader& reader);

  const SourceNames& names_;
  QDate today_;
  QHash<QUuid, QString> memberNames_;
  QHash<QUuid, Organisation> organisations_;
  QHash<QUuid, Incubator> incubators_;
  QHash<QUuid, Startup> startups_;
  QHash<QUuid, Member> members_;
  QHash<QUuid, std::vector<StartupIncubator>> stays_;
  QHash<QUuid, std::vector<StartupSponsor>> sponsors_;
  QHash<QUuid, std::vector<StartupTag>> tags_;
  QHash<QUuid, std::vector<StartupLink>> links_;
  QHash<QUuid, std::vector<Compliance>> compliance_;
  QHash<QUuid, std::vector<PhasePeriod>> phases_;
  QHash<QUuid, std::vector<Event>> events_;
  QHash<QUuid, std::vector<Decision>> grants_;
  QHash<QUuid, std::vector<DecisionAmount>> amounts_;
  QHash<QUuid, std::vector<Mission>> missions_;
  QHash<QUuid, std::vector<MissionStartup>> served_;
};

}  // namespace eclosion::betagouv
