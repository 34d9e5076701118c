// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/import.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <optional>
#include <tuple>

#include "core/domain/knowledge.h"
#include "core/domain/settings.h"
#include "core/exchange/betagouv/kept_source.h"
#include "core/store/journal.h"
#include "core/store/tombstones.h"

namespace eclosion::betagouv {
namespace {

constexpr int progressEvery = 500;  // rows

// Of what the source's own files say.
SourceCounts countsOf(const SourceContent& content) {
  const auto count = [](const auto& records) {
    return static_cast<int>(std::count_if(records.begin(), records.end(), [](const auto& record) { return !record.recalled; }));
  };
  SourceCounts counts{.startups = count(content.startups),
                      .members = count(content.members),
                      .incubators = count(content.incubators),
                      .organisations = count(content.organisations)};
  for (const auto& startup : content.startups) {
    if (startup.recalled) continue;
    counts.phases += static_cast<int>(startup.phases.size());
    counts.events += static_cast<int>(startup.events.size());
  }
  for (const auto& member : content.members) {
    if (member.recalled) continue;
    counts.missions += static_cast<int>(member.missions.size());
    for (const auto& mission : member.missions) counts.missionStartups += static_cast<int>(mission.startupIds.size());
  }
  return counts;
}

// A source without a single record is a mistake, or harm, and must not empty a portfolio.
Result<void> holdsSomething(const QString& folder, const SourceCounts& counts, const SourceContent& content) {
  if (counts.startups + counts.members + counts.incubators + counts.organisations > 0) return {};
  if (content.rejected.empty()) {
    return failure(ErrorKind::notFound,
                   QCoreApplication::translate("Import",
                                               "There is no record in “%1”. Nothing was changed. Is the copy of the "
                                               "repository complete?")
                       .arg(folder));
  }
  const RejectedFile& first = content.rejected.front();
  return failure(
      ErrorKind::unreadable,
      QCoreApplication::translate("Import",
                                  "None of the files in “%1” could be read. Nothing was changed. The first one, "
                                  "%2: %3")
          .arg(folder, first.line > 0 ? QStringLiteral("%1:%2").arg(first.path).arg(first.line) : first.path, first.reason));
}

// A source that holds what no slip makes is not taken at all, and nothing is changed.
Result<void> canBeTrusted(const QString& folder, const SourceContent& content) {
  const auto found =
      std::find_if(content.rejected.begin(), content.rejected.end(), [](const RejectedFile& file) { return file.stopsImport; });
  if (found == content.rejected.end()) return {};
  return failure(
      ErrorKind::unreadable,
      QCoreApplication::translate(
          "Import",
          "“%1” cannot be imported because of one of its files, and nothing was changed. Mend or remove it, "
          "or copy the repository again. %2: %3")
          .arg(folder, found->line > 0 ? QStringLiteral("%1:%2").arg(found->path).arg(found->line) : found->path, found->reason));
}

QString cellText(const store::Cell& cell) {
  if (std::holds_alternative<QByteArray>(cell)) return QString::fromUtf8(std::get<QByteArray>(cell));
  if (std::holds_alternative<qint64>(cell)) return QString::number(std::get<qint64>(cell));
  if (std::holds_alternative<double>(cell)) return QString::number(std::get<double>(cell));
  return {};
}

store::Conflict recordedForm(const MergeConflict& conflict) {
  return {conflict.row, QString::fromLatin1(conflict.table->columns[conflict.column].name), cellText(conflict.base),
          cellText(conflict.mine), cellText(conflict.theirs)};
}

// A conflict that was recorded before is known, or was decided: it is not raised again.
Result<void> dropKnownConflicts(const store::Reader& reader, std::vector<MergeConflict>& conflicts) {
  if (conflicts.empty()) return {};
  const auto recorded = reader.conflicts();
  if (!recorded) return Failure(recorded.error());
  const auto key = [](const store::Conflict& c) { return std::tie(c.row, c.column, c.base, c.mine, c.theirs); };
  std::erase_if(conflicts, [&](const MergeConflict& conflict) {
    const store::Conflict form = recordedForm(conflict);
    return std::any_of(recorded->begin(), recorded->end(), [&](const store::Conflict& known) { return key(known) == key(form); });
  });
  return {};
}

// Who was erased from the file stays out of it.
Result<void> leaveOutErased(sqlite3* db, SourceContent& content) {
  const auto erased = store::Tombstones::of(db);
  if (!erased) return Failure(erased.error());
  std::erase_if(content.members, [&](const SourceMember& member) { return erased->covers(member.sourceId); });
  std::erase_if(content.findings, [&](const SourceFinding& finding) {
    return finding.kind == RecordKind::member && erased->covers(finding.sourceId);
  });
  return {};
}

Failure cancelled() {
  return failure(ErrorKind::cancelled, QCoreApplication::translate("Import", "The import was stopped. Nothing was changed."));
}

}  // namespace

Result<void> mayImport(const QDate& knownOn, const store::PortfolioFile* file, const Clock& clock) {
  QDate today = clock.today();
  if (file) {
    ECLOSION_TRY(store::mayBeKnownAt(*file, endOfDay(knownOn)));
    const auto reader = store::Reader::at(*file);
    if (!reader) return Failure(reader.error());
    const QDate own = QDate::fromString(reader->setting(settingKey(SettingKey::today)), Qt::ISODate);
    if (own.isValid()) today = std::max(today, own);
  }
  if (knownOn <= today) return {};
  const QLocale locale;
  return failure(
      ErrorKind::refused,
      QCoreApplication::translate("Import", "Nothing can be known on %1 yet: today is %2. Give the day the source was as it is.")
          .arg(locale.toString(knownOn, QLocale::ShortFormat), locale.toString(today, QLocale::ShortFormat)));
}

Result<ImportPlan> planImport(const QString& folder, const QDate& knownOn, const store::PortfolioFile* file,
                              const ImportOptions& options) {
  const auto report = [&](ImportStep step, int done, int total) {
    if (options.progress) options.progress(step, done, total);
  };
  ReadOptions reading{.progress = [&](int done, int total) { report(ImportStep::reading, done, total); }, .stop = options.stop};
  KeptSource kept;
  Identity identity;
  std::optional<store::Reader> reader;
  ImportPlan plan{.knownOn = knownOn};
  if (file) {
    const auto now = store::Reader::at(*file);
    if (!now) return Failure(now.error());
    reader = *now;
    const auto seq = store::newestEntry(reader->handle());
    if (!seq) return Failure(seq.error());
    plan.basedOnSeq = *seq;
    auto known = Identity::of(*reader);
    if (!known) return Failure(known.error());
    identity = std::move(*known);
    auto found = keptSource(*reader, identity);
    if (!found) return Failure(found.error());
    kept = std::move(*found);
    reading.kept = &kept.files;
  }
  auto content = readSource(folder, knownOn, reading);
  if (!content) return Failure(content.error());
  if (options.stop.stop_requested()) return cancelled();
  plan.counts = countsOf(*content);
  ECLOSION_TRY(holdsSomething(folder, plan.counts, *content));
  ECLOSION_TRY(canBeTrusted(folder, *content));
  if (reader) ECLOSION_TRY(leaveOutErased(reader->handle(), *content));

  report(ImportStep::comparing, 0, 0);
  if (!reader) {
    Derived theirs = derive(*content, identity);
    auto& puts = plan.merge.puts;
    for (Bundle& bundle : theirs.bundles) {
      plan.merge.changes.push_back({.kind = bundle.kind, .label = bundle.label});
      std::move(bundle.rows.begin(), bundle.rows.end(), std::back_inserter(puts));
    }
    std::move(theirs.findings.begin(), theirs.findings.end(), std::back_inserter(puts));
    std::sort(puts.begin(), puts.end());
    plan.texts = std::move(theirs.texts);
  } else {
    auto base = baseOf(readKept(kept.files, kept.knownOn), *reader, identity);
    if (!base) return Failure(base.error());
    if (options.stop.stop_requested()) return cancelled();
    Derived theirs = derive(*content, identity);
    auto merged = mergeSource(*base, theirs, *reader);
    if (!merged) return Failure(merged.error());
    plan.merge = std::move(*merged);
    ECLOSION_TRY(dropKnownConflicts(*reader, plan.merge.conflicts));
    plan.texts = std::move(theirs.texts);
    std::move(base->texts.begin(), base->texts.end(), std::back_inserter(plan.texts));
  }
  plan.findings = std::move(content->findings);
  plan.rejected = std::move(content->rejected);
  return plan;
}

Result<store::Change> applyImport(const ImportPlan& plan, const QDateTime& at, store::PortfolioFile& file, const Clock& clock,
                                  const QString& actor, const ImportOptions& options) {
  if (!at.isNull()) ECLOSION_TRY(mayImport(at.toUTC().date(), &file, clock));
  store::Recorder recorder(file, clock, actor);
  const QString words = QCoreApplication::translate("Import", "Import of the community's repository as it was on %1")
                            .arg(QLocale().toString(plan.knownOn, QLocale::ShortFormat));
  return recorder.record(
      {.words = words, .kind = QStringLiteral("import"), .at = at, .fillsNewFile = true},
      [&](store::Writer& writer) -> Result<void> {
        const auto seq = store::newestEntry(file.handle());
        if (!seq) return Failure(seq.error());
        if (plan.basedOnSeq != 0 && *seq != plan.basedOnSeq) {
          return failure(ErrorKind::conflict,
                         QCoreApplication::translate(
                             "Import", "The portfolio has changed since this import was prepared. Prepare it again."));
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
          const store::Conflict form = recordedForm(conflict);
          writer.addConflict(form.row, conflict.table->columns[conflict.column], form.base, form.mine, form.theirs);
        }
        if (options.progress) options.progress(ImportStep::writing, total, total);
        return {};
      });
}

}  // namespace eclosion::betagouv
