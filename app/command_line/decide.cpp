// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/command_line/command.h"
#include "app/command_line/options.h"
#include "app/command_line/table.h"
#include "app/operations.h"
#include "core/edits/decide.h"
#include "core/exchange/json/decision_json.h"
#include "core/store/record_plan.h"
#include "core/store/stored_records.h"
#include "core/store/texts.h"

namespace eclosion::app {
namespace {

class Decide final : public Command {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::Decide)

 public:
  [[nodiscard]] QString name() const override { return QStringLiteral("decide"); }
  [[nodiscard]] QString summary() const override { return tr("record a decision, checked like the form"); }
  [[nodiscard]] QList<Argument> arguments() const override { return {fileArgument()}; }
  [[nodiscard]] QList<QCommandLineOption> options() const override {
    return {{QStringLiteral("from"), tr("the decision, as a JSON document; its keys are below"), QStringLiteral("decision.json")},
            {QStringLiteral("dry-run"), tr("check it, and change nothing")},
            jsonOption()};
  }
  [[nodiscard]] QString details() const override;
  [[nodiscard]] int run(const Call& call) const override;

 private:
  static Result<QByteArray> documentOf(const Call& call);
  static DecisionCheck repeats(const QString& startup, const Decision& recorded);
  static void writeJson(const Call& call, const DecisionCase& decided, const std::vector<DecisionCheck>& checks,
                        const QString& startup, const QString& words);
  static void writeText(const Call& call, const std::vector<DecisionCheck>& checks, const QString& words);
};

template <class E>
QString codes() {
  QStringList all;
  for (const auto& code : codesOf<E>) all << QString(code);
  return all.join(QStringLiteral(", "));
}

QString Decide::details() const {
  TextTable keys;
  const auto add = [&](const char* key, const QString& what) { keys.addRow({QString::fromLatin1(key), what}); };
  add("startup", tr("its name or id; needed"));
  add("outcome", tr("one of: %1; needed").arg(codes<DecisionOutcome>()));
  add("date", tr("the day of the decision (YYYY-MM-DD); without it, the portfolio's today"));
  add("effective", tr("the day it takes effect, of the transition and of the money; without it, the day of the decision"));
  add("until, nextReview", tr("the last day of the period it covers; the day to look at it again"));
  add("gate", tr("the phase whose end it decides; without it, the phase on the day it takes effect"));
  add("transition", tr("where it leads, where that is not the usual phase:"));
  add("  to", tr("one of: %1").arg(codes<Phase>()));
  add("  receiver, legalForm", tr("of a transfer: an organisation, by name, acronym or id; such as “GIP”"));
  add("  stopKind", tr("of a stop: %1").arg(codes<StopKind>()));
  add("amounts", tr("a list, each with:"));
  add("  route", tr("one of: %1; needed").arg(codes<FundingRoute>()));
  add("  funder", tr("an organisation, by name, acronym or id"));
  add("  method", tr("of a partnership: %1").arg(codes<PartnershipMethod>()));
  add("  amount, cents", tr("the sum, once: euros as text, such as \"240000.50\", or whole cents"));
  add("scores", tr("a list, each with:"));
  add("  criterion, score, evidence", tr("a key of the phase's grid; 0 to 10; words"));
  add("conditions", tr("a list, each with:"));
  add("  text, due", tr("words, needed; a day"));
  add("hypothesis, successCriterion", tr("what the period has to prove, and how one will know"));
  add("plannedTeam", tr("how many people"));
  add("reason", tr("why; needed for what is unusual"));
  add("session", tr("the committee session: its id, title or day"));
  add("again", tr("true: record it also where the same is recorded (startup, date, outcome, period, amounts); else refused"));
  QString text = tr("The decision is an object with these keys; there are no others:") + u'\n';
  QTextStream out(&text);
  keys.write(out, 2);
  out << u'\n'
      << tr("Exit codes: 0 recorded (or could be, with --dry-run), 1 a check is in the way, 3 the file or the document could not "
            "be "
            "used. Nothing is written unless all of it is.");
  out.flush();
  return text;
}

Result<QByteArray> Decide::documentOf(const Call& call) {
  const QString from = call.options.value(QStringLiteral("from"));
  if (from.isEmpty()) return failure(ErrorKind::usage, tr("Name the decision with --from decision.json."));
  QFile document(from);
  if (!document.open(QIODevice::ReadOnly))
    return Failure(
        Error{.kind = ErrorKind::notFound, .message = tr("It cannot be read: %1.").arg(document.errorString()), .file = from});
  // One more than may be, so that more is noticed and no more is read.
  return document.read(exchange::maxDecisionJsonBytes + 1);
}

DecisionCheck Decide::repeats(const QString& startup, const Decision& recorded) {
  return {
      .code = CheckCode::recordedAlike,
      .level = CheckLevel::error,
      .words = tr("This is recorded already: %1, %2, with the same outcome, period and amounts. Where it was decided once more, "
                  "say so with \"again\": true.",
                  "startup, day")
                   .arg(startup, recorded.date.toString(Qt::ISODate))};
}

int Decide::run(const Call& call) const {
  const QString path = call.arguments.first();
  const bool dryRun = call.options.isSet(QStringLiteral("dry-run"));
  const auto document = documentOf(call);
  if (!document) return fail(call, document.error());
  const auto opened = store::PortfolioFile::open(path, dryRun ? store::Access::read : store::Access::write);
  if (!opened) return fail(call, opened.error());
  store::PortfolioFile& file = **opened;
  if (!dryRun && file.isReadOnly())
    return fail(call, {.kind = ErrorKind::readOnly, .message = file.readOnlyReason(), .file = path});
  const auto reader = store::Reader::at(file);
  if (!reader) return fail(call, reader.error());
  const store::Texts texts(file);
  Portfolio present;  // records ask it for the day alone
  present.today = presentOf(*reader, call.clock);
  const store::StoredRecords records(file, texts, present);

  const auto read = exchange::readDecisionJson(*document, records);
  if (!read) {
    Error error = read.error();
    error.file = call.options.value(QStringLiteral("from"));
    return fail(call, error);
  }
  const DecisionCase& decided = read->decided;
  auto checks = edits::checkDecision(records, decided);
  if (!checks) return fail(call, checks.error());
  const auto alike = edits::recordedAlike(records, decided);
  if (!alike) return fail(call, alike.error());
  if (*alike && !read->again) checks->push_back(repeats(texts.startupName(decided.decision.startup), **alike));
  if (!mayBeRecorded(*checks)) {
    // All that is in the way, where recording would name the first.
    for (const DecisionCheck& check : *checks) {
      if (!isInTheWay(check)) continue;
      fail(call, {.kind = ErrorKind::refused,
                  .message = check.level == CheckLevel::reason ? tr("%1 It wants a “reason”.").arg(check.words) : check.words,
                  .file = call.options.value(QStringLiteral("from"))});
    }
    if (call.options.isSet(QStringLiteral("json")))
      writeJson(call, decided, *checks, texts.startupName(decided.decision.startup), {});
    return exit_code::problems;
  }
  const auto plan = edits::recordDecision(decided)(records);
  if (!plan) return fail(call, plan.error());
  if (!dryRun) {
    const auto written = store::recordPlan(file, call.clock, actorName(), *plan);
    if (!written) return fail(call, written.error());
  }
  if (call.options.isSet(QStringLiteral("json"))) {
    writeJson(call, decided, *checks, texts.startupName(decided.decision.startup), plan->words);
  } else {
    writeText(call, *checks, plan->words);
  }
  return exit_code::done;
}

void Decide::writeJson(const Call& call, const DecisionCase& decided, const std::vector<DecisionCheck>& checks,
                       const QString& startup, const QString& words) {
  QJsonArray said;
  for (const DecisionCheck& check : checks)
    said.append(QJsonObject{{QStringLiteral("code"), QString(code(check.code))},
                            {QStringLiteral("level"), QString(code(check.level))},
                            {QStringLiteral("message"), check.words}});
  const bool recorded = !words.isEmpty() && !call.options.isSet(QStringLiteral("dry-run"));
  QJsonObject result{{QStringLiteral("recorded"), recorded},
                     {QStringLiteral("startup"), startup},
                     {QStringLiteral("outcome"), QString(code(decided.decision.outcome))},
                     {QStringLiteral("total"), decided.total().cents},
                     {QStringLiteral("checks"), said}};
  result.insert(QStringLiteral("decision"), recorded ? QJsonValue(decided.decision.id.toString()) : QJsonValue());
  call.streams.out << QString::fromUtf8(QJsonDocument(result).toJson());
}

void Decide::writeText(const Call& call, const std::vector<DecisionCheck>& checks, const QString& words) {
  QTextStream& out = call.streams.out;
  out << words << QLatin1Char('\n');
  for (const DecisionCheck& check : checks) {
    if (check.level != CheckLevel::good) out << QStringLiteral("  ") << check.words << QLatin1Char('\n');
  }
  if (call.options.isSet(QStringLiteral("dry-run"))) out << tr("This was a dry run; nothing was written.") << QLatin1Char('\n');
}

}  // namespace

std::unique_ptr<Command> decideCommand() { return std::make_unique<Decide>(); }

}  // namespace eclosion::app
