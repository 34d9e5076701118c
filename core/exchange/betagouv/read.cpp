// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/read.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <atomic>
#include <map>
#include <optional>
#include <set>
#include <thread>
#include <tuple>

#include "core/exchange/betagouv/quirks.h"
#include "core/exchange/betagouv/record_readers.h"
#include "core/exchange/betagouv/resolve.h"
#include "core/exchange/betagouv/source_folder.h"
#include "core/support/sha256.h"

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

// What reading refuses, rather than fails at, stops the import.
RejectedFile rejectedFile(const QString& path, const Error& error) {
  return {path, error.line, error.message, error.kind == ErrorKind::refused};
}

template <class D>
D newDraft(const SourceEntry& entry, const QByteArray& content) {
  D draft;
  draft.record.sourceId = entry.sourceId;
  draft.record.path = entry.path;
  draft.record.recalled = !entry.kept.isNull();
  draft.record.digest = sha256OfMuch(std::array<QByteArrayView, 1>{content});
  draft.record.raw = content;
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

SourceEntry entryOf(const KeptFile& file) {
  return {.kind = file.kind,
          .sourceId = sourceIdOf(file.path),
          .withoutEnding = !file.path.endsWith(QLatin1StringView(".md")),
          .path = file.path,
          .location = {},
          .kept = file.content.isNull() ? QByteArray("") : file.content};
}

void sortById(std::vector<SourceEntry>& entries) {
  std::sort(entries.begin(), entries.end(), [](const SourceEntry& a, const SourceEntry& b) {
    return std::tie(a.kind, a.sourceId) < std::tie(b.kind, b.sourceId);
  });
}

// What a portfolio kept of records whose files cannot be read now.
class Recall {
 public:
  explicit Recall(const std::vector<KeptFile>* kept) {
    if (!kept) return;
    for (const KeptFile& file : *kept) files_[{file.kind, sourceIdOf(file.path)}] = &file;
  }

  // In place of what could not even be listed: a whole folder, a link, a pipe.
  void addTo(SourceListing& listing) const {
    if (files_.empty() || listing.rejected.empty()) return;
    std::set<Key> present;
    for (const SourceEntry& entry : listing.entries) present.insert({entry.kind, entry.sourceId});
    const auto add = [&](const Key& key) {
      const KeptFile* file = find(key);
      if (!file || !present.insert(key).second) return;
      listing.entries.push_back(entryOf(*file));
    };
    for (const RejectedFile& rejected : listing.rejected) {
      if (const auto folder = kindOfFolder(rejected.path.section(u'/', -1))) {
        for (const auto& [key, file] : files_) {
          if (key.first == *folder) add(key);
        }
      } else if (const auto kind = kindOfFolder(rejected.path.section(u'/', -2, -2))) {
        add({*kind, sourceIdOf(rejected.path)});
      }
    }
    sortById(listing.entries);
  }

  // In place of what could not be read.
  void readAgain(std::vector<SourceEntry>& entries, const QDate& knownOn, std::vector<Outcome>& outcomes,
                 std::vector<RejectedFile>& rejected) const {
    for (size_t i = 0; i < entries.size(); ++i) {
      const KeptFile* file =
          outcomes[i].error && entries[i].kept.isNull() ? find({entries[i].kind, entries[i].sourceId}) : nullptr;
      if (!file) continue;
      rejected.push_back(rejectedFile(entries[i].path, *outcomes[i].error));
      entries[i] = entryOf(*file);
      outcomes[i] = {};
      readEntry(entries[i], knownOn, outcomes[i]);
    }
  }

 private:
  using Key = std::pair<RecordKind, QString>;
  [[nodiscard]] const KeptFile* find(const Key& key) const {
    const auto found = files_.find(key);
    return found == files_.end() ? nullptr : found->second;
  }
  std::map<Key, const KeptFile*> files_;
};

Vintage gather(const QDate& knownOn, const std::vector<SourceEntry>& entries, std::vector<Outcome>& outcomes,
               SourceContent& content) {
  Vintage vintage{.knownOn = knownOn};
  for (size_t i = 0; i < entries.size(); ++i) {
    if (auto& error = outcomes[i].error) {
      content.rejected.push_back(rejectedFile(entries[i].path, *error));
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
bool assemble(Vintage vintage, const std::stop_token& stop, SourceContent& content) {
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

  const Recall recall(options.kept);
  recall.addTo(*listing);

  std::vector<Outcome> outcomes(listing->entries.size());
  readEntries(listing->entries, knownOn, options, outcomes);
  if (options.stop.stop_requested()) return cancelled();

  SourceContent content{.knownOn = knownOn};
  content.rejected = std::move(listing->rejected);
  recall.readAgain(listing->entries, knownOn, outcomes, content.rejected);
  if (!assemble(gather(knownOn, listing->entries, outcomes, content), options.stop, content)) return cancelled();
  std::sort(content.rejected.begin(), content.rejected.end(),
            [](const RejectedFile& a, const RejectedFile& b) { return std::tie(a.path, a.reason) < std::tie(b.path, b.reason); });
  return content;
}

SourceContent readKept(const std::vector<KeptFile>& files, const QDate& knownOn) {
  std::vector<SourceEntry> entries;
  entries.reserve(files.size());
  for (const KeptFile& file : files) entries.push_back(entryOf(file));
  sortById(entries);
  std::vector<Outcome> outcomes(entries.size());
  readEntries(entries, knownOn, {}, outcomes);
  SourceContent content{.knownOn = knownOn};
  assemble(gather(knownOn, entries, outcomes, content), {}, content);
  return content;
}

}  // namespace eclosion::betagouv
