// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>
#include <optional>

#include "core/exchange/betagouv/kept_source.h"
#include "core/exchange/betagouv/write_back/record_patch.h"
#include "core/exchange/betagouv/write_back/source_words.h"
#include "core/exchange/betagouv/write_back/target_folder.h"
#include "core/exchange/betagouv/write_back/write_back.h"

namespace eclosion::betagouv {
namespace {

struct WriteBackText {
  Q_DECLARE_TR_FUNCTIONS(eclosion::betagouv::WriteBack)
};

Failure cancelled() { return failure(ErrorKind::cancelled, WriteBackText::tr("Writing back was stopped. No file was changed.")); }

// A record of the portfolio and its file.
struct Record {
  RecordKind kind;
  QString sourceId;
  QUuid entity;
  QString path;
  QByteArray raw;       // as imported; empty for a record that has no file yet
  bool single = false;  // a startup's file of a vintage with one status
};

QString fieldNames(const QList<QByteArray>& fields) {
  QStringList names;
  for (const QByteArray& field : fields)
    names << (field == bodyField ? WriteBackText::tr("the text after the fields") : QString::fromUtf8(field));
  return names.join(QStringLiteral(", "));
}

class Planner {
 public:
  Planner(const store::Reader& reader, const QDate& today, const WriteBackOptions& options)
      : reader_(reader), today_(today), options_(options) {}

  Result<WriteBackPlan> run(const QString& folder) {
    report(WriteBackStep::reading, 0, 0);
    auto target = TargetFolder::at(folder);
    if (!target) return Failure(target.error());
    target_ = std::move(*target);
    auto identity = Identity::of(reader_);
    if (!identity) return Failure(identity.error());
    identity_ = std::move(*identity);
    auto kept = keptSource(reader_, identity_);
    if (!kept) return Failure(kept.error());
    kept_ = std::move(*kept);
    if (kept_.knownOn.isNull()) kept_.knownOn = today_;
    const SourceContent content = readKept(kept_.files, kept_.knownOn);
    if (options_.stop.stop_requested()) return cancelled();
    auto base = baseOf(content, reader_, identity_);
    if (!base) return Failure(base.error());
    listRecords(content);
    noteLines(content, *base);
    said_.add(*base);
    ECLOSION_TRY(now_.add(reader_));
    listNewRecords();
    ECLOSION_TRY(patchAll());
    ECLOSION_TRY(readAgain());
    auto alone = betagouv::keptAlone(reader_);
    if (!alone) return Failure(alone.error());
    plan_.keptAlone = std::move(*alone);
    ECLOSION_TRY(compareWithFolder());
    std::sort(plan_.files.begin(), plan_.files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    std::sort(plan_.refused.begin(), plan_.refused.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    plan_.folder = target_.top();
    plan_.intoCheckout = target_.isCheckout();
    return std::move(plan_);
  }

 private:
  void report(WriteBackStep step, int done, int total) const {
    if (options_.progress) options_.progress(step, done, total);
  }

  void listRecords(const SourceContent& content) {
    const auto add = [this](RecordKind kind, const SourceFile& file, const QUuid& entity, bool single = false) {
      records_.push_back({kind, file.sourceId, entity, file.path, file.raw, single});
      names_.add(kind, file.sourceId, entity);
    };
    const auto idOf = [this](RecordKind kind, const SourceFile& file) {
      return identity_.idFor(QString(kindCode(kind)), file.sourceId);
    };
    for (const auto& one : content.incubators) add(RecordKind::incubator, one, idOf(RecordKind::incubator, one));
    for (const auto& one : content.organisations) add(RecordKind::organisation, one, idOf(RecordKind::organisation, one));
    for (const auto& one : content.fastRounds) add(RecordKind::fastRound, one, idOf(RecordKind::fastRound, one));
    for (const auto& one : content.startups) {
      add(RecordKind::startup, one, idOf(RecordKind::startup, one), one.singleStatus);
      hasPhases_ = hasPhases_ || !one.singleStatus;
    }
    for (const auto& one : content.members) add(RecordKind::member, one, identity_.person(one.sourceId).member.uuid());
    const auto follow = [&](RecordKind kind, const auto& records) {
      for (const auto& one : records) {
        for (const QString& former : one.formerIds) names_.addFormer(kind, former, names_.record(kind, one.sourceId));
      }
    };
    follow(RecordKind::incubator, content.incubators);
    follow(RecordKind::startup, content.startups);
    hasPhases_ = hasPhases_ || content.startups.empty();
    hasOrganisations_ = !content.organisations.empty() || content.startups.empty();
  }

  // Rows of a record come in the order of its entries, which know their lines.
  void noteLines(const SourceContent& content, const Derived& base) {
    QHash<QUuid, const Bundle*> bundles;
    for (const Bundle& bundle : base.bundles) bundles.insert(bundle.entity, &bundle);
    const auto note = [&](RecordKind kind, const QString& sourceId, const char* table, const auto& entries) {
      const Bundle* bundle = bundles.value(names_.record(kind, sourceId));
      size_t next = 0;
      for (size_t i = 0; bundle && i < bundle->rows.size() && next < entries.size(); ++i) {
        if (qstrcmp(bundle->rows[i].table().name, table) == 0) lines_.insert(bundle->rows[i].id(), entries[next++].line);
      }
    };
    for (const auto& startup : content.startups) {
      if (!startup.singleStatus) note(RecordKind::startup, startup.sourceId, "phase", startup.phases);
      note(RecordKind::startup, startup.sourceId, "event", startup.events);
    }
    for (const auto& member : content.members) note(RecordKind::member, member.sourceId, "mission", member.missions);
  }

  void listNewRecords() {
    QHash<QUuid, bool> known;
    for (const Record& record : records_) known.insert(record.entity, true);
    const auto add = [&](RecordKind kind, const QUuid& entity, const QString& words) {
      if (known.contains(entity) || words.isEmpty()) return;
      const QString sourceId = names_.newName(kind, words);
      names_.add(kind, sourceId, entity);
      records_.push_back({kind, sourceId, entity, folderOf(kind) + sourceId + QStringLiteral(".md"), {}});
    };
    for (const QUuid& id : now_.incubators()) add(RecordKind::incubator, id, now_.incubator(id).texts.value("title"));
    for (const QUuid& id : now_.organisations()) {
      // One that the source only names goes on being named; so does a new one, where no organisation has a page.
      if (hasOrganisations_ && !said_.holds(id)) add(RecordKind::organisation, id, now_.organisation(id).texts.value("name"));
    }
    for (const QUuid& id : now_.startups()) add(RecordKind::startup, id, now_.startup(id).texts.value("title"));
    for (const QUuid& id : now_.members()) add(RecordKind::member, id, now_.member(id).texts.value("fullname"));
  }

  // Where the others of its kind are.
  [[nodiscard]] QString folderOf(RecordKind kind) const {
    const auto found = std::find_if(records_.begin(), records_.end(), [&](const Record& record) { return record.kind == kind; });
    if (found != records_.end()) return found->path.left(found->path.lastIndexOf(u'/') + 1);
    const bool atTheTop = !records_.empty() && records_.front().path.startsWith(u'_');
    return (atTheTop ? QString() : QStringLiteral("content/")) + currentFolderName(kind) + u'/';
  }

  [[nodiscard]] QList<QByteArray> differencesOf(const Record& record, const FactSource& before, const FactSource& after) const {
    switch (record.kind) {
      case RecordKind::startup:
        return differences(before.startup(record.entity), after.startup(record.entity));
      case RecordKind::member:
        return differences(before.member(record.entity), after.member(record.entity));
      case RecordKind::incubator:
        return differences(before.incubator(record.entity), after.incubator(record.entity));
      case RecordKind::organisation:
        return differences(before.organisation(record.entity), after.organisation(record.entity));
      case RecordKind::fastRound:
        break;  // kept as a page alone
    }
    return {};
  }

  [[nodiscard]] Result<QByteArray> patched(const Record& record) const {
    const PatchContext context{names_, lines_, hasOrganisations_, hasPhases_};
    switch (record.kind) {
      case RecordKind::startup:
        return patchStartup(record.raw, said_.startup(record.entity), now_.startup(record.entity), context);
      case RecordKind::member:
        return patchMember(record.raw, said_.member(record.entity), now_.member(record.entity), context);
      case RecordKind::incubator:
        return patchPage(record.raw, record.kind, said_.incubator(record.entity), now_.incubator(record.entity));
      case RecordKind::organisation:
        return patchPage(record.raw, record.kind, said_.organisation(record.entity), now_.organisation(record.entity));
      case RecordKind::fastRound:
        break;
    }
    return record.raw;
  }

  // In an empty folder nothing stands for a record whose changes cannot be written: others name it, and want its file.
  [[nodiscard]] bool isWrittenAsImported(const Record& record) const { return !target_.isCheckout() && !record.raw.isEmpty(); }

  Result<void> patchAll() {
    constexpr int often = 256;
    int done = 0;
    for (const Record& record : records_) {
      if (done++ % often == 0) {
        report(WriteBackStep::comparing, done, static_cast<int>(records_.size()));
        if (options_.stop.stop_requested()) return cancelled();
      }
      PlannedFile file{.path = record.path, .change = FileChange::same, .before = record.raw, .after = record.raw};
      if (record.kind != RecordKind::fastRound && !now_.holds(record.entity)) {
        file.change = FileChange::removed;
        file.after.clear();
      } else if (record.raw.isEmpty() || !differencesOf(record, said_, now_).isEmpty()) {
        auto after = patched(record);
        if (!after) {
          plan_.refused.push_back({record.path, after.error().message});
          if (isWrittenAsImported(record)) {
            plan_.refused.back().reason += QLatin1Char(' ') + WriteBackText::tr("It is written as it was imported.");
            plan_.files.push_back(std::move(file));
            recordOf_.push_back(&record);
          }
          continue;
        }
        file.change = record.raw.isEmpty() ? FileChange::added : FileChange::changed;
        file.after = std::move(*after);
      }
      plan_.files.push_back(std::move(file));
      recordOf_.push_back(&record);
    }
    report(WriteBackStep::comparing, done, done);
    return {};
  }

  // What the importer would make of the files as they are to be: the facts of now, or the file is refused.
  Result<void> readAgain() {
    const auto isNew = [](const PlannedFile& file) {
      return file.change == FileChange::changed || file.change == FileChange::added;
    };
    if (std::none_of(plan_.files.begin(), plan_.files.end(), isNew)) return {};
    std::vector<KeptFile> files;
    Identity identity = identity_;
    for (size_t i = 0; i < plan_.files.size(); ++i) {
      const Record& record = *recordOf_[i];
      if (plan_.files[i].change == FileChange::removed) continue;
      files.push_back({record.kind, record.path, plan_.files[i].after});
      if (plan_.files[i].change != FileChange::added) continue;
      if (record.kind == RecordKind::member) {
        identity.learnPerson(record.sourceId, MemberId(record.entity));
      } else {
        identity.learn(QString(kindCode(record.kind)), record.sourceId, record.entity);
      }
    }
    const auto then = readOn(files, identity, kept_.knownOn);
    if (!then) return Failure(then.error());
    if (options_.stop.stop_requested()) return cancelled();
    // One status a startup is said of the day of the vintage: a new one is said of today.
    std::optional<FactSource> today;
    std::vector<PlannedFile> sound;
    std::vector<const Record*> recordOf;
    for (size_t i = 0; i < plan_.files.size(); ++i) {
      const Record& record = *recordOf_[i];
      QList<QByteArray> unsaid;
      if (isNew(plan_.files[i])) unsaid = differencesOf(record, *then, now_);
      if (record.kind == RecordKind::startup && unsaid.contains("phases") && (record.single || !hasPhases_)) {
        if (!today) {
          auto read = readOn(files, identity, std::max(kept_.knownOn, today_));
          if (!read) return Failure(read.error());
          today.emplace(std::move(*read));
        }
        unsaid = differencesOf(record, *today, now_);
      }
      if (unsaid.isEmpty()) {
        sound.push_back(std::move(plan_.files[i]));
        recordOf.push_back(&record);
      } else {
        const bool asImported = isWrittenAsImported(record);
        plan_.refused.push_back(
            {record.path,
             (asImported ? WriteBackText::tr(
                               "The community's format cannot say what changed here: %1. It is written as it was imported.")
                         : WriteBackText::tr("The community's format cannot say what changed here: %1. The file stays as it is."))
                 .arg(fieldNames(unsaid))});
        if (!asImported) continue;
        sound.push_back({.path = record.path, .change = FileChange::same, .before = record.raw, .after = record.raw});
        recordOf.push_back(&record);
      }
    }
    plan_.files = std::move(sound);
    recordOf_ = std::move(recordOf);
    return {};
  }

  [[nodiscard]] Result<FactSource> readOn(const std::vector<KeptFile>& files, Identity identity, const QDate& day) const {
    const auto derived = baseOf(readKept(files, day), reader_, identity);
    if (!derived) return Failure(derived.error());
    FactSource facts(names_, today_);
    facts.add(*derived);
    return facts;
  }

  Result<void> compareWithFolder() {
    std::vector<PlannedFile> offered;
    for (size_t i = 0; i < plan_.files.size(); ++i) {
      PlannedFile& file = plan_.files[i];
      if (const QString reason = target_.refusal(recordOf_[i]->kind, recordOf_[i]->sourceId, file); !reason.isEmpty()) {
        plan_.refused.push_back({file.path, reason});
      } else if (target_.needs(file)) {
        offered.push_back(std::move(file));
      }
    }
    plan_.files = std::move(offered);
    return {};
  }

  const store::Reader& reader_;
  QDate today_;
  const WriteBackOptions& options_;
  TargetFolder target_;
  Identity identity_;
  KeptSource kept_;
  SourceNames names_;
  std::vector<Record> records_;
  QHash<QUuid, int> lines_;
  bool hasPhases_ = false;
  bool hasOrganisations_ = false;
  FactSource said_{names_, today_};
  FactSource now_{names_, today_};
  WriteBackPlan plan_;
  std::vector<const Record*> recordOf_;  // of each file of the plan
};

}  // namespace

int WriteBackPlan::count(FileChange change) const {
  return static_cast<int>(std::count_if(files.begin(), files.end(), [&](const PlannedFile& f) { return f.change == change; }));
}

bool WriteBackPlan::writesNothing() const {
  return std::all_of(files.begin(), files.end(),
                     [&](const PlannedFile& file) { return intoCheckout && file.change == FileChange::same; });
}

Result<WriteBackPlan> planWriteBack(const store::Reader& reader, const QString& folder, const QDate& today,
                                    const WriteBackOptions& options) {
  std::optional<WriteBackPlan> plan;
  ECLOSION_TRY(reader.inOneView([&]() -> Result<void> {
    auto made = Planner(reader, today, options).run(folder);
    if (!made) return Failure(made.error());
    plan = std::move(*made);
    return {};
  }));
  return std::move(*plan);
}

}  // namespace eclosion::betagouv
