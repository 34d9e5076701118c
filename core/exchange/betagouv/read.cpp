// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/read.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>
#include <tuple>

#include "core/exchange/betagouv/quirks.h"
#include "core/exchange/betagouv/record_readers.h"
#include "core/exchange/betagouv/resolve.h"
#include "core/exchange/betagouv/source_folder.h"

namespace eclosion::betagouv {
namespace {

struct ReadText {
  Q_DECLARE_TR_FUNCTIONS(eclosion::betagouv::Read)
};

Failure cancelled() { return failure(ErrorKind::cancelled, ReadText::tr("The reading was stopped.")); }

// What became of one file: a draft of its kind, or the reason why not.
struct Outcome {
  std::variant<std::monostate, IncubatorDraft, OrganisationDraft, FastRoundDraft, StartupDraft, MemberDraft> draft;
  std::optional<Error> error;
};

template <class D>
D newDraft(const SourceEntry& entry, QByteArray content) {
  D draft;
  draft.record.sourceId = entry.sourceId;
  draft.record.path = entry.path;
  draft.record.digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
  draft.record.raw = std::move(content);
  return draft;
}

template <class D, class Read>
D makeDraft(const SourceEntry& entry, const QByteArray& content, const FrontMatter& source, Read read) {
  D draft = newDraft<D>(entry, content);
  for (const auto& repeat : source.repeatedKeys()) {
    Report(draft).add("repeated-field", repeat.line,
                      QString::fromUtf8(repeat.key.data(), static_cast<qsizetype>(repeat.key.size())));
  }
  read(source, draft);
  return draft;
}

void readEntry(const SourceEntry& entry, const QDate& knownOn, Outcome& outcome) {
  const auto content = entry.kept.isNull() ? readWhole(entry.location) : Result<QByteArray>(entry.kept);
  if (!content) {
    outcome.error = content.error();
    return;
  }
  const auto source = FrontMatter::parse(*content);
  if (!source) {
    outcome.error = source.error();
    return;
  }
  switch (entry.kind) {
    case RecordKind::incubator:
      outcome.draft = makeDraft<IncubatorDraft>(entry, *content, *source, readIncubator);
      break;
    case RecordKind::organisation:
      outcome.draft = makeDraft<OrganisationDraft>(entry, *content, *source, readOrganisation);
      break;
    case RecordKind::fastRound:
      outcome.draft = makeDraft<FastRoundDraft>(entry, *content, *source, readFastRound);
      break;
    case RecordKind::startup:
      outcome.draft = makeDraft<StartupDraft>(
          entry, *content, *source, [&](const FrontMatter& from, StartupDraft& draft) { readStartup(from, knownOn, draft); });
      break;
    case RecordKind::member:
      outcome.draft = makeDraft<MemberDraft>(
          entry, *content, *source, [&](const FrontMatter& from, MemberDraft& draft) { readMember(from, knownOn, draft); });
      break;
  }
}

// Reads every entry into the outcome of the same position, so that the result does not depend on which thread was first.
void readEntries(const std::vector<SourceEntry>& entries, const QDate& knownOn, const ReadOptions& options,
                 std::vector<Outcome>& outcomes) {
  constexpr size_t chunk = 16;  // files taken at a time: rare enough a touch of the shared counter, short enough a wait
  std::atomic<size_t> taken = 0;
  std::atomic<size_t> done = 0;
  const auto work = [&](const auto& afterChunk) {
    while (!options.stop.stop_requested()) {
      const size_t first = taken.fetch_add(chunk);
      if (first >= entries.size()) return;
      const size_t last = std::min(first + chunk, entries.size());
      for (size_t i = first; i < last; ++i) readEntry(entries[i], knownOn, outcomes[i]);
      done.fetch_add(last - first);
      afterChunk();
    }
  };
  {
    std::vector<std::jthread> helpers;
    for (int i = 1; i < options.threads; ++i) helpers.emplace_back([&] { work([] {}); });
    work([&] {
      if (options.progress) options.progress(static_cast<int>(done.load()), static_cast<int>(entries.size()));
    });
  }
  if (options.progress && !options.stop.stop_requested()) {
    options.progress(static_cast<int>(entries.size()), static_cast<int>(entries.size()));
  }
}

Vintage gather(const QDate& knownOn, const std::vector<SourceEntry>& entries, std::vector<Outcome>& outcomes,
               SourceContent& content) {
  Vintage vintage{.knownOn = knownOn};
  for (size_t i = 0; i < entries.size(); ++i) {
    if (auto& error = outcomes[i].error) {
      content.rejected.push_back({entries[i].path, error->line, std::move(error->message)});
      continue;
    }
    std::visit(
        [&]<class D>(D& draft) {
          if constexpr (std::is_same_v<D, IncubatorDraft>) vintage.incubators.push_back(std::move(draft));
          if constexpr (std::is_same_v<D, OrganisationDraft>) vintage.organisations.push_back(std::move(draft));
          if constexpr (std::is_same_v<D, FastRoundDraft>) vintage.fastRounds.push_back(std::move(draft));
          if constexpr (std::is_same_v<D, StartupDraft>) vintage.startups.push_back(std::move(draft));
          if constexpr (std::is_same_v<D, MemberDraft>) vintage.members.push_back(std::move(draft));
        },
        outcomes[i].draft);
  }
  return vintage;
}

template <class Drafts, class Records>
void hand(Drafts& drafts, Records& records, std::vector<SourceFinding>& findings) {
  records.reserve(drafts.size());
  for (auto& draft : drafts) {
    std::stable_sort(draft.findings.begin(), draft.findings.end(),
                     [](const SourceFinding& a, const SourceFinding& b) { return a.line < b.line; });
    std::move(draft.findings.begin(), draft.findings.end(), std::back_inserter(findings));
    records.push_back(std::move(draft.record));
  }
}

// The records and findings of what was read; nothing when it was stopped meanwhile.
bool assemble(Vintage vintage, std::stop_token stop, SourceContent& content) {
  resolveReferences(vintage);
  if (stop.stop_requested()) return false;
  runChecks(vintage);
  if (stop.stop_requested()) return false;
  hand(vintage.incubators, content.incubators, content.findings);
  hand(vintage.organisations, content.organisations, content.findings);
  hand(vintage.fastRounds, content.fastRounds, content.findings);
  hand(vintage.startups, content.startups, content.findings);
  hand(vintage.members, content.members, content.findings);
  return true;
}

}  // namespace

Result<SourceContent> readSource(const QString& folder, const QDate& knownOn, const ReadOptions& options) {
  auto listing = listSource(folder);
  if (!listing) return Failure(listing.error());

  std::vector<Outcome> outcomes(listing->entries.size());
  readEntries(listing->entries, knownOn, options, outcomes);
  if (options.stop.stop_requested()) return cancelled();

  SourceContent content{.knownOn = knownOn};
  content.rejected = std::move(listing->rejected);
  if (!assemble(gather(knownOn, listing->entries, outcomes, content), options.stop, content)) return cancelled();
  std::sort(content.rejected.begin(), content.rejected.end(), [](const RejectedFile& a, const RejectedFile& b) {
    return std::tie(a.path, a.reason) < std::tie(b.path, b.reason);
  });
  return content;
}

SourceContent readKept(const std::vector<KeptFile>& files, const QDate& knownOn) {
  std::vector<SourceEntry> entries;
  entries.reserve(files.size());
  for (const KeptFile& file : files) {
    entries.push_back({.kind = file.kind,
                       .sourceId = sourceIdOf(file.path),
                       .withoutEnding = !file.path.endsWith(QLatin1StringView(".md")),
                       .path = file.path,
                       .location = {},
                       .kept = file.content.isNull() ? QByteArray("") : file.content});
  }
  std::sort(entries.begin(), entries.end(),
            [](const SourceEntry& a, const SourceEntry& b) { return std::tie(a.kind, a.sourceId) < std::tie(b.kind, b.sourceId); });
  std::vector<Outcome> outcomes(entries.size());
  readEntries(entries, knownOn, {}, outcomes);
  SourceContent content{.knownOn = knownOn};
  assemble(gather(knownOn, entries, outcomes, content), {}, content);
  return content;
}

}  // namespace eclosion::betagouv
