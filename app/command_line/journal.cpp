// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "app/command_line/options.h"
#include "app/command_line/registry.h"
#include "app/command_line/table.h"
#include "app/journal_file.h"
#include "core/exchange/csv/csv_file.h"
#include "core/publish/journal_export.h"
#include "core/store/entry_details.h"
#include "core/store/journal.h"
#include "core/store/names.h"
#include "core/store/texts.h"
#include "core/support/collation.h"

namespace eclosion::app {
namespace {

class JournalCommand final : public Command {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::JournalCommand)

 public:
  [[nodiscard]] QString name() const override { return QStringLiteral("journal"); }
  [[nodiscard]] QString summary() const override { return tr("who changed what and when, newest first"); }
  [[nodiscard]] QList<Argument> arguments() const override { return {fileArgument()}; }
  [[nodiscard]] QList<QCommandLineOption> options() const override {
    return {{QStringLiteral("startup"), tr("only what concerns this startup, by any name it had"), QStringLiteral("NAME")},
            {QStringLiteral("person"), tr("only what concerns this person"), QStringLiteral("NAME")},
            {QStringLiteral("kind"), tr("only edit, import, undo, redo or create"), QStringLiteral("K")},
            {QStringLiteral("since"), tr("only from that day on"), QStringLiteral("D")},
            {QStringLiteral("until"), tr("only up to that day"), QStringLiteral("D")},
            {QStringLiteral("find"), tr("only where these words are in it"), QStringLiteral("TEXT")},
            {QStringLiteral("entry"), tr("what one entry changed, before and after"), QStringLiteral("N")},
            {QStringLiteral("verify"), tr("recompute the seal of every entry, and say whether they hold")},
            {QStringLiteral("csv"), tr("as a table with commas")},
            jsonOption()};
  }

  [[nodiscard]] int run(const Call& call) const override {
    const auto file = store::PortfolioFile::open(call.arguments.first(), store::Access::read);
    if (!file) return fail(call, file.error());
    if (call.options.isSet(QStringLiteral("verify"))) return verify(call, **file);
    const store::Texts texts(**file);
    auto done = call.options.isSet(QStringLiteral("entry")) ? writeEntry(call, **file, texts) : writeList(call, **file, texts);
    if (done) return exit_code::done;
    if (done.error().file.isEmpty() && done.error().kind != ErrorKind::usage) done.error().file = call.arguments.first();
    return fail(call, done.error());
  }

 private:
  static int verify(const Call& call, const store::PortfolioFile& file) {
    const auto entries = store::verifyChain(file.handle());
    if (!entries) {
      (void)fail(call, entries.error());
      return exit_code::problems;
    }
    call.streams.out << tr("The chain is whole: %n entries, each as it was sealed.", nullptr, static_cast<int>(*entries)) << '\n';
    return exit_code::done;
  }

  static Result<void> writeList(const Call& call, const store::PortfolioFile& file, const TextSource& text) {
    const auto filter = readFilter(call, file);
    if (!filter) return Failure(filter.error());
    const auto steps = journalSteps(file, text, *filter);
    if (!steps) return Failure(steps.error());
    QTextStream& out = call.streams.out;
    if (call.options.isSet(QStringLiteral("json"))) {
      out << QString::fromUtf8(publish::journalJson(*steps));
    } else if (call.options.isSet(QStringLiteral("csv"))) {
      writeCsv(*steps, out);
    } else {
      writeText(*steps, out);
    }
    return {};
  }

  static void writeCsv(const std::vector<JournalStep>& steps, QTextStream& out) {
    const auto line = [&](const QStringList& fields) {
      QByteArray bytes;
      for (const QString& field : fields) bytes += (bytes.isEmpty() ? "" : ",") + exchange::csvField(field);
      out << QString::fromUtf8(bytes) << "\r\n";
    };
    line(publish::journalHeader());
    for (const JournalStep& step : steps) line(publish::journalRow(step));
  }

  static void writeText(const std::vector<JournalStep>& steps, QTextStream& out) {
    TextTable table({TextTable::Align::right});
    table.addRow({tr("Entry"), tr("When"), tr("Who"), tr("Kind"), tr("What")});
    for (const JournalStep& step : steps) {
      QString kind = stepKindWord(step.kind);
      if (step.takenBack) kind = tr("%1 (taken back)", "a kind of entry").arg(kind);
      table.addRow({QString::number(step.firstSeq), momentWords(step.at), step.actor, kind, step.words.simplified()});
    }
    table.write(out);
    out << tr("%n entries.", nullptr, static_cast<int>(steps.size())) << '\n';
  }

  static Result<void> writeEntry(const Call& call, const store::PortfolioFile& file, const TextSource& text) {
    const QString typed = call.options.value(QStringLiteral("entry"));
    bool isNumber = false;
    const qint64 seq = typed.toLongLong(&isNumber);
    if (!isNumber) return failure(ErrorKind::usage, tr("“%1” is not the number of an entry.").arg(typed));
    const auto details = store::entryDetails(file, text, seq);
    if (!details) return Failure(details.error());
    QTextStream& out = call.streams.out;
    out << details->step.words << '\n'
        << momentWords(details->step.at) << ", "
        << (details->step.actor.isEmpty() ? QString() : details->step.actor + QStringLiteral(", "))
        << stepKindWord(details->step.kind) << "\n\n";
    for (const RecordDifference& record : details->records) {
      out << (record.op == RecordOp::added     ? QStringLiteral("+ ")
              : record.op == RecordOp::removed ? QStringLiteral("- ")
                                               : QStringLiteral("  "))
          << record.words << '\n';
      for (const FieldDifference& field : record.fields) {
        const auto orDash = [](const QString& value) { return value.isEmpty() ? QStringLiteral("–") : value.simplified(); };
        out << "    " << tr("%1: %2 → %3", "field, before, after").arg(field.label, orDash(field.before), orDash(field.after))
            << '\n';
      }
    }
    if (details->leftOff > 0) out << tr("… and %n more record(s)", nullptr, static_cast<int>(details->leftOff)) << '\n';
    return {};
  }

  static Result<JournalFilter> readFilter(const Call& call, const store::PortfolioFile& file) {
    const auto value = [&](const char* option) { return call.options.value(QLatin1String(option)); };
    JournalFilter filter{.text = value("find"), .kind = value("kind")};
    const auto kinds = stepKinds();
    if (!filter.kind.isEmpty() && std::find(kinds.begin(), kinds.end(), filter.kind) == kinds.end()) {
      return failure(ErrorKind::usage,
                     tr("There is no kind “%1”. The kinds are: edit, import, undo, redo, create.").arg(filter.kind));
    }
    for (const auto& [option, day] : {std::pair("since", &filter.since), {"until", &filter.until}}) {
      if (value(option).isEmpty()) continue;
      const auto read = readDate(value(option), QStringLiteral("--") + QLatin1String(option));
      if (!read) return Failure(read.error());
      *day = *read;
    }
    if (const QString name = value("startup"); !name.isEmpty()) {
      const auto id = recordNamed(file, NamedKind::startup, name);
      if (!id) return Failure(id.error());
      filter.startup = StartupId(*id);
    }
    if (const QString name = value("person"); !name.isEmpty()) {
      const auto id = recordNamed(file, NamedKind::member, name);
      if (!id) return Failure(id.error());
      filter.member = MemberId(*id);
    }
    return filter;
  }

  // The one record of that name, whatever the case and the accents.
  static Result<QUuid> recordNamed(const store::PortfolioFile& file, NamedKind kind, const QString& name) {
    const QString wanted = folded(name.trimmed());
    QUuid found;
    bool several = false;
    ECLOSION_TRY(store::eachName(file, [&](const ListedName& listed) {
      if (listed.kind != kind || listed.sense == ListedName::Sense::acronym) return;
      if (folded(QString::fromUtf8(listed.utf8)) != wanted || found == listed.id) return;
      several = !found.isNull();
      found = listed.id;
    }));
    if (found.isNull()) return failure(ErrorKind::notFound, tr("Nothing in the portfolio is named “%1”.").arg(name));
    if (several) return failure(ErrorKind::refused, tr("Several records are named “%1”. Use --find instead.").arg(name));
    return found;
  }
};

}  // namespace

std::unique_ptr<Command> journalCommand() { return std::make_unique<JournalCommand>(); }

}  // namespace eclosion::app
