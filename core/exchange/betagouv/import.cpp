// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/import.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "core/store/journal.h"

namespace eclosion::betagouv {
namespace {

constexpr int progressEvery = 500;  // rows

SourceCounts countsOf(const SourceContent& content) {
  SourceCounts counts{.startups = static_cast<int>(content.startups.size()),
                      .members = static_cast<int>(content.members.size()),
                      .incubators = static_cast<int>(content.incubators.size()),
                      .organisations = static_cast<int>(content.organisations.size())};
  for (const auto& startup : content.startups) {
    counts.phases += static_cast<int>(startup.phases.size());
    counts.events += static_cast<int>(startup.events.size());
  }
  for (const auto& member : content.members) {
    counts.missions += static_cast<int>(member.missions.size());
    for (const auto& mission : member.missions) counts.missionStartups += static_cast<int>(mission.startupIds.size());
  }
  return counts;
}

// What the last import read, as the file kept it word for word, and when.
struct KeptSource {
  std::vector<KeptFile> files;
  QDate knownOn;
};

Result<KeptSource> keptSource(const store::Reader& reader) {
  KeptSource kept;
  const auto records = reader.all<SourceRecord>();
  if (!records) return Failure(records.error());
  for (const SourceRecord& record : *records) {
    if (record.source != sourceName) continue;
    const auto kind = kindFromCode(record.kind);
    if (!kind) continue;
    KeptFile entry{.kind = *kind, .path = record.path, .content = record.content};
    if (*kind == RecordKind::member) {
      if (!record.entity || !record.personContent) continue;
      const auto member = reader.find<Member>(*record.entity);
      if (!member) return Failure(member.error());
      if (!*member || !(*member)->sourceId) continue;
      entry.path = QStringLiteral("content/_authors/") + reader.personText(*(*member)->sourceId) + QStringLiteral(".md");
      entry.content = reader.personText(*record.personContent).toUtf8();
    }
    kept.files.push_back(std::move(entry));
    if (kept.knownOn.isNull() || record.knownOn > kept.knownOn) kept.knownOn = record.knownOn;
  }
  return kept;
}

QString cellText(const store::Cell& cell) {
  if (std::holds_alternative<QByteArray>(cell)) return QString::fromUtf8(std::get<QByteArray>(cell));
  if (std::holds_alternative<qint64>(cell)) return QString::number(std::get<qint64>(cell));
  if (std::holds_alternative<double>(cell)) return QString::number(std::get<double>(cell));
  return {};
}

Failure cancelled() {
  return failure(ErrorKind::cancelled, QCoreApplication::translate("Import", "The import was stopped. Nothing was changed."));
}

}  // namespace

Result<ImportPlan> planImport(const QString& folder, const QDate& knownOn, const store::PortfolioFile* file, const ImportOptions& options) {
  const auto report = [&](ImportStep step, int done, int total) {
    if (options.progress) options.progress(step, done, total);
  };
  const ReadOptions reading{.progress = [&](int done, int total) { report(ImportStep::reading, done, total); }, .stop = options.stop};
  auto content = readSource(folder, knownOn, reading);
  if (!content) return Failure(content.error());
  if (options.stop.stop_requested()) return cancelled();

  ImportPlan plan{.knownOn = knownOn, .counts = countsOf(*content)};
  Identity identity;
  report(ImportStep::comparing, 0, 0);
  if (!file) {
    Derived theirs = derive(*content, identity);
    for (Bundle& bundle : theirs.bundles) {
      plan.merge.changes.push_back({.kind = bundle.kind, .label = bundle.label});
      std::move(bundle.rows.begin(), bundle.rows.end(), std::back_inserter(plan.merge.puts));
    }
    std::move(theirs.findings.begin(), theirs.findings.end(), std::back_inserter(plan.merge.puts));
    std::sort(plan.merge.puts.begin(), plan.merge.puts.end());
    plan.texts = std::move(theirs.texts);
  } else {
    const auto reader = store::Reader::at(*file);
    if (!reader) return Failure(reader.error());
    const auto seq = store::newestEntry(reader->handle());
    if (!seq) return Failure(seq.error());
    plan.basedOnSeq = *seq;
    auto known = Identity::of(*reader);
    if (!known) return Failure(known.error());
    identity = std::move(*known);
    const auto kept = keptSource(*reader);
    if (!kept) return Failure(kept.error());
    Derived base;
    if (!kept->files.empty()) base = derive(readKept(kept->files, kept->knownOn), identity);
    if (options.stop.stop_requested()) return cancelled();
    Derived theirs = derive(*content, identity);
    auto merged = mergeSource(base, theirs, *reader);
    if (!merged) return Failure(merged.error());
    plan.merge = std::move(*merged);
    plan.texts = std::move(theirs.texts);
  }
  plan.findings = std::move(content->findings);
  plan.rejected = std::move(content->rejected);
  return plan;
}

Result<store::Change> applyImport(const ImportPlan& plan, const QDateTime& at, store::PortfolioFile& file, const Clock& clock, const QString& actor,
                                  const ImportOptions& options) {
  store::Recorder recorder(file, clock, actor);
  const QString words = QCoreApplication::translate("Import", "Import of the community's repository as it was on %1")
                            .arg(QLocale().toString(plan.knownOn, QLocale::ShortFormat));
  return recorder.record({.words = words, .kind = QStringLiteral("import"), .at = at}, [&](store::Writer& writer) -> Result<void> {
    const auto seq = store::newestEntry(file.handle());
    if (!seq) return Failure(seq.error());
    if (plan.basedOnSeq != 0 && *seq != plan.basedOnSeq) {
      return failure(ErrorKind::conflict, QCoreApplication::translate("Import", "The portfolio has changed since this import was prepared. Prepare it again."));
    }
    const int total = static_cast<int>(plan.merge.puts.size() + plan.merge.removals.size());
    int done = 0;
    const auto step = [&]() -> bool {
      if (++done % progressEvery == 0 && options.progress) options.progress(ImportStep::writing, done, total);
      return done % progressEvery != 0 || !options.stop.stop_requested();
    };
    for (const PendingText& text : plan.texts) writer.addPersonText(text.id, text.person, text.kind, text.utf8);
    for (const store::RowImage& row : plan.merge.removals) {
      writer.removeRow(row.table(), row.id());
      if (!step()) return cancelled();
    }
    for (const store::RowImage& row : plan.merge.puts) {
      row.putInto(writer);
      if (!step()) return cancelled();
    }
    for (const MergeConflict& conflict : plan.merge.conflicts) {
      writer.addConflict(conflict.row, conflict.table->columns[conflict.column], cellText(conflict.base), cellText(conflict.mine),
                         cellText(conflict.theirs));
    }
    if (options.progress) options.progress(ImportStep::writing, total, total);
    return {};
  });
}

}  // namespace eclosion::betagouv
