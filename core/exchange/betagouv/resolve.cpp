// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/resolve.h"

#include <QHash>

#include "core/exchange/betagouv/fields.h"
#include "core/exchange/betagouv/report.h"

namespace eclosion::betagouv {
namespace {

// The ids of one kind, and those that records had before.
class Index {
 public:
  template <class Drafts>
  explicit Index(const Drafts& drafts) {
    present_.reserve(static_cast<qsizetype>(drafts.size()));
    for (const auto& draft : drafts) {
      present_.insert(draft.record.sourceId, true);
      note(byCase_, draft.record.sourceId.toCaseFolded(), draft.record.sourceId);
    }
  }

  template <class Drafts>
  Index& withFormerIds(const Drafts& drafts) {
    for (const auto& draft : drafts) {
      for (const QString& former : draft.record.formerIds) note(former_, former, draft.record.sourceId);
    }
    return *this;
  }

  [[nodiscard]] bool isEmpty() const { return present_.isEmpty(); }
  [[nodiscard]] bool holds(const QString& id) const { return present_.contains(id); }

  // The present id; empty where none has it, or where several records once had it.
  [[nodiscard]] QString find(const QString& id) const {
    if (present_.contains(id)) return id;
    if (const QString now = former_.value(id); !now.isEmpty()) return now;
    return byCase_.value(id.toCaseFolded());
  }

 private:
  // Two records under one key make it say nothing: an empty value.
  static void note(QHash<QString, QString>& map, const QString& key, const QString& id) {
    const auto found = map.find(key);
    if (found == map.end()) {
      map.insert(key, id);
    } else if (*found != id) {
      found->clear();
    }
  }

  QHash<QString, bool> present_;
  QHash<QString, QString> former_;
  QHash<QString, QString> byCase_;
};

// The ids that the references name, in order, no repeats.
QStringList resolved(const std::vector<Reference>& references, const Index& index, const char* field, Report& report) {
  QStringList ids;
  for (const Reference& reference : references) {
    const QString id = index.find(lastSegment(reference.text));
    if (id.isEmpty())
      report.add("unknown-reference", reference.line, QLatin1StringView(field) + QStringLiteral(": ") + reference.text);
    if (!id.isEmpty() && !ids.contains(id)) ids.append(id);
  }
  return ids;
}

bool isPath(const QString& text) { return text.startsWith(u'/') || text.startsWith(u"organisations/"); }

void resolveStartup(StartupDraft& draft, const Index& incubators, const Index& organisations) {
  Report report(draft);
  draft.record.incubatorIds = resolved(draft.incubators, incubators, "incubator", report);
  for (const Reference& sponsor : draft.sponsors) {
    // A path names an organisation of the vintage; words may.
    const QString word = isPath(sponsor.text) ? lastSegment(sponsor.text) : sponsor.text;
    const QString id = organisations.find(word);
    if (id.isEmpty() && isPath(sponsor.text))
      report.add("unknown-reference", sponsor.line, QStringLiteral("sponsors: ") + sponsor.text);
    auto& list = id.isEmpty() ? draft.record.sponsorNames : draft.record.sponsorIds;
    const QString& value = id.isEmpty() ? word : id;
    if (!list.contains(value)) list.append(value);
  }
}

void resolveIncubator(IncubatorDraft& draft, const Index& organisations) {
  Report report(draft);
  const QString& owner = draft.owner.text;
  const QString word = isPath(owner) ? lastSegment(owner) : owner;
  draft.record.ownerId = word.isEmpty() ? QString() : organisations.find(word);
  if (draft.record.ownerId.isEmpty()) draft.record.ownerName = word;
  const bool missing = word.isEmpty() || (draft.record.ownerId.isEmpty() && isPath(owner));
  if (missing) report.add("incubator-owner-missing", draft.owner.line, owner.isEmpty() ? QStringLiteral("?") : owner);
}

void resolveMember(MemberDraft& draft, const Index& startups, const Index& incubators) {
  Report report(draft);
  for (size_t i = 0; i < draft.record.missions.size(); ++i) {
    draft.record.missions[i].startupIds = resolved(draft.startups[i], startups, "startups", report);
  }
  (void)resolved(draft.formerStartups, startups, "previously", report);
  if (!draft.incubator.text.isEmpty()) (void)resolved({draft.incubator}, incubators, "incubator", report);
}

}  // namespace

void resolveReferences(Vintage& vintage) {
  const Index organisations(vintage.organisations);
  const Index incubators = Index(vintage.incubators).withFormerIds(vintage.incubators);
  const Index startups = Index(vintage.startups).withFormerIds(vintage.startups);
  for (StartupDraft& draft : vintage.startups) resolveStartup(draft, incubators, organisations);
  for (IncubatorDraft& draft : vintage.incubators) resolveIncubator(draft, organisations);
  for (MemberDraft& draft : vintage.members) resolveMember(draft, startups, incubators);
}

}  // namespace eclosion::betagouv
