// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/domain/entities.h"
#include "core/domain/ledger.h"
#include "core/domain/names.h"
#include "core/domain/portfolio.h"
#include "core/domain/text_source.h"
#include "core/support/result.h"
#include "ui/models/board_timeline.h"

// What the window asks of the rest of the program. app/ implements it over the store and the exchange, tests over values
// in memory; nothing in ui knows a file format or SQL.
namespace eclosion::ui {

class Editing;
class Safekeeping;
class Knowledge;
class JournalSource;
class RepairSource;

struct Progress {
  QString step;  // translated, such as "Reading startups"
  qint64 done = 0;
  qint64 total = 0;  // 0: not known
};
// Called on the thread that does the work, as often as it likes.
using ProgressSink = std::function<void(const Progress&)>;

// Someone's mission that serves a startup; the name comes from the TextSource.
struct StoryMission {
  Mission mission;
  Member member;
  std::optional<int> share = {};  // per cent of the mission
};
struct StoryMetric {
  Metric metric;
  std::vector<Measurement> measurements = {};  // by date
};
struct StoryDecision {
  Decision decision;
  std::optional<CommitteeSession> session = {};
  std::vector<DecisionAmount> amounts = {};
  std::vector<DecisionScore> scores = {};
  std::vector<Condition> conditions = {};  // by due date
};

// What the file knows of one startup besides the columns in memory. All dates, whatever the board's date: whoever shows
// it says what was true then.
struct StartupStory {
  QString mission;
  QString problem;
  QString contact;
  std::vector<StartupName> formerNames;  // by start
  std::vector<PhasePeriod> phases;       // by start, lifecycle order; with comments and kinds of stop
  std::vector<Event> events;             // by date
  std::vector<StartupLink> links;
  std::vector<StartupTag> tags;  // by kind, position
  std::vector<Finding> findings;

  QString description;  // Markdown
  StartupKind kind = StartupKind::state;
  std::vector<StartupIncubator> incubators;  // by start, position
  std::vector<StartupSponsor> sponsors;      // by start, position
  std::vector<StoryMission> missions;        // by start
  std::vector<StoryMetric> metrics;
  std::vector<Milestone> milestones;     // by date
  std::vector<StoryDecision> decisions;  // by date
  std::vector<Commitment> commitments;   // by date
  std::vector<Expense> expenses;         // by date
  std::vector<Compliance> compliance;
  std::vector<Deployment> deployments;  // by start
  std::vector<Spotlight> spotlights;    // by year
};

// A tag's value, such as the theme "Santé", and who carries it.
struct TaggedStartups {
  QString value;
  std::vector<StartupId> startups;
};

struct ImportRequest {
  QString folder;  // of the community repository, any vintage
  QDate knownOn;   // the day the source was as it is; null: now
};

// `kind` is a code of cli.md: startups, phases, events, members, missions, missionStartups, incubators, organisations.
// What belongs to another record (a phase to its startup) is counted with it, and then has no numbers of its own.
struct ImportCounts {
  QString kind;
  int read = 0;
  std::optional<int> added = {};
  std::optional<int> changed = {};
  std::optional<int> removed = {};
};
struct ImportFinding {
  Severity severity = Severity::note;
  QString code = {};
  QString file = {};
  int line = 0;
  QString message = {};  // translated; empty: the code stands for itself
};
struct ImportRejection {
  QString file = {};
  QString reason = {};  // translated
};

// What an import would do.
struct ImportSummary {
  bool changesNothing = false;  // the file holds it all already
  int conflicts = 0;            // values that were edited here too: they stay
  std::vector<ImportCounts> counts = {};
  std::vector<ImportFinding> findings = {};
  std::vector<ImportRejection> rejected = {};
  QDate knownOn = {};
};

// An import that has been read and compared with the file, not written.
class PreparedImport {
 public:
  virtual ~PreparedImport() = default;
  [[nodiscard]] virtual const ImportSummary& summary() const = 0;
  // Writes it as one journal entry. Called once, from a worker thread; cancelled leaves the file as it was.
  [[nodiscard]] virtual Result<void> apply(const ProgressSink& progress, std::stop_token stop) = 0;
  // After apply(): what the person is to know of it besides, translated; empty when all went as it should.
  [[nodiscard]] virtual QString remark() const { return {}; }
};

// One open portfolio. Everything belongs to the GUI thread but prepareImport(), eachName(), readLedger()
// and saveCopy().
class OpenPortfolio {
 public:
  virtual ~OpenPortfolio() = default;

  // Sealed, with `today` set; both stay where they are until reload() or the end.
  [[nodiscard]] virtual const Portfolio& portfolio() const = 0;
  [[nodiscard]] virtual const TextSource& text() const = 0;
  // The portfolio in the order of its days, where that was made while it was read; once, and before anything changes.
  [[nodiscard]] virtual std::optional<BoardTimeline> takeTimeline() { return std::nullopt; }
  [[nodiscard]] virtual StartupStory story(const StartupId& startup) const = 0;

  [[nodiscard]] virtual std::optional<Incubator> incubator(const IncubatorId& id) const = 0;
  [[nodiscard]] virtual std::optional<Organisation> organisation(const OrganisationId& id) const = 0;
  // Every value of a kind of tag, each once; in no order.
  [[nodiscard]] virtual std::vector<TaggedStartups> tagged(TagKind kind) const = 0;

  [[nodiscard]] virtual QString name() const = 0;  // the portfolio's own, else the file's
  [[nodiscard]] virtual QString path() const = 0;
  // Why it cannot be written, translated; empty when it can.
  [[nodiscard]] virtual QString readOnlyReason() const = 0;
  // True for a practice file, whose today is its own.
  [[nodiscard]] virtual bool hasOwnToday() const = 0;

  // Reads and compares; called from a worker thread while the GUI thread goes on reading. Errors: the source cannot be
  // used, refused (older than the file's newest facts), cancelled.
  [[nodiscard]] virtual Result<std::unique_ptr<PreparedImport>> prepareImport(const ImportRequest& request,
                                                                              const ProgressSink& progress,
                                                                              std::stop_token stop) = 0;
  // Every name, the present one of a record first and the names of one record together. Called from a worker thread while the
  // GUI thread goes on reading. Errors: the file cannot be read, cancelled.
  [[nodiscard]] virtual Result<void> eachName(const NameSink& sink, std::stop_token stop) const = 0;
  // Its decisions and money. Called from a worker thread while the GUI thread goes on reading. Errors: unreadable.
  [[nodiscard]] virtual Result<Ledger> readLedger() const = 0;
  // Brings them in step with a change that was written; false where it did not touch them.
  [[nodiscard]] virtual Result<bool> followLedger(const PortfolioChange& change, Ledger& ledger) const = 0;
  // What changes this portfolio; null where nothing can (a file that may only be read still answers, and says why on a try).
  [[nodiscard]] virtual Editing* editing() { return nullptr; }
  // What was known before; null where that is not kept.
  [[nodiscard]] virtual Knowledge* knowledge() { return nullptr; }
  // Who did what and when; null where nothing is kept of it.
  [[nodiscard]] virtual JournalSource* journal() { return nullptr; }
  // What asks for a look; null where nobody looks.
  [[nodiscard]] virtual RepairSource* repairs() { return nullptr; }
  // Reads the file again after a change of the whole.
  [[nodiscard]] virtual Result<void> reload() = 0;
  // Keeps a copy of what it is now under another name; called from a worker thread while the GUI thread goes on. Errors: refused
  // (the name is taken and `replace` is false, or is its own), busy, diskFull, unreadable.
  [[nodiscard]] virtual Result<void> saveCopy(const QString& path, bool replace) const {
    (void)replace;
    return Failure(Error{.kind = ErrorKind::internal, .message = QStringLiteral("this portfolio is in no file"), .file = path});
  }
  // Begins what goes on beside the window until the end: the backup of the day, following what another program writes. Once the
  // window has been painted. `tell` takes sentences for the person, on the GUI thread.
  virtual void attend(const std::function<void(const QString& sentence)>& tell) { (void)tell; }
};

class Services {
 public:
  virtual ~Services() = default;
  [[nodiscard]] virtual Result<std::unique_ptr<OpenPortfolio>> open(const QString& path) = 0;
  // Makes an empty portfolio and opens it; refuses a file that exists.
  [[nodiscard]] virtual Result<std::unique_ptr<OpenPortfolio>> create(const QString& path, const QString& name) = 0;
  // Opens a practice copy of the 2017 sample, made on the first time at a place of the program's own.
  [[nodiscard]] virtual Result<std::unique_ptr<OpenPortfolio>> openSample() = 0;
  // Changes the words and number formats of the whole program at once: "en", "fr", or empty for the desktop's.
  virtual void useLanguage(const QString& language) = 0;
  // The backups there are; null where none are kept.
  [[nodiscard]] virtual Safekeeping* safekeeping() { return nullptr; }
};

}  // namespace eclosion::ui
