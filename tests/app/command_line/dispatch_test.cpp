// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/dispatch.h"

#include <gtest/gtest.h>

#include "app/command_line/options.h"
#include "tests/support/command_line.h"

namespace eclosion::app {
namespace {

using Kind = Request::Kind;
using test::runCommandLine;
using test::words;

// Says back what it was called with.
class Echo final : public Command {
 public:
  explicit Echo(const char* name) : name_(QString::fromUtf8(name)) {}
  [[nodiscard]] QString name() const override { return name_; }
  [[nodiscard]] QString summary() const override { return QStringLiteral("says it back"); }
  [[nodiscard]] QList<Argument> arguments() const override {
    return {fileArgument(), {QStringLiteral("MORE"), QStringLiteral("if any"), false}};
  }
  [[nodiscard]] QList<QCommandLineOption> options() const override { return {asOfOption(), jsonOption()}; }
  [[nodiscard]] int run(const Call& call) const override {
    const auto date = asOf(call);
    if (!date) return fail(call, date.error());
    call.streams.out << name_ << u'|' << call.arguments.join(u',') << u'|' << date->value_or(QDate()).toString(Qt::ISODate);
    return exit_code::done;
  }

 private:
  QString name_;
};

const CommandList& echoes() {
  static const CommandList list = [] {
    CommandList all;
    all.push_back(std::make_unique<Echo>("echo"));
    all.push_back(std::make_unique<Echo>("import one"));
    return all;
  }();
  return list;
}

test::Outcome echo(const char* line) { return runCommandLine(words(line), echoes()); }

TEST(Dispatch, findsTheCommandAndItsArguments) {
  EXPECT_EQ(echo("echo a.eclosion --as-of 2017-12-31 b").out, QStringLiteral("echo|a.eclosion,b|2017-12-31"));
  EXPECT_EQ(echo("import one x --json").out, QStringLiteral("import one|x|"));
  EXPECT_EQ(echo("echo -- --lang").out, QStringLiteral("echo|--lang|"));
}

TEST(Dispatch, answersMistakesWithTwo) {
  for (const char* line :
       {"echo", "echo a b c", "echo a --no-such", "echo a -x", "echo a --as-of", "echo a --as-of 2017-02-30",
        "echo a --as-of 20171231", "import", "import two x", "ecko", "ecko a b", "--lang de echo a", "--lang", "--bad"}) {
    const auto outcome = echo(line);
    EXPECT_EQ(outcome.code, exit_code::usage) << line;
    EXPECT_TRUE(outcome.out.isEmpty()) << line;
    EXPECT_TRUE(outcome.err.startsWith(QStringLiteral("eclosion"))) << line;
  }
}

TEST(Dispatch, helpsOnTheProgramAndOnEachCommand) {
  const auto program = echo("-h");
  EXPECT_EQ(program.code, exit_code::done);
  EXPECT_TRUE(program.out.contains(QStringLiteral("eclosion import one FILE [MORE] [options]")));
  const auto command = echo("echo -h");
  EXPECT_EQ(command.code, exit_code::done);
  EXPECT_TRUE(command.out.contains(QStringLiteral("--as-of D")));
  EXPECT_TRUE(echo("--version").out.startsWith(QStringLiteral("eclosion ")));
  for (const auto& each : commands()) {
    EXPECT_EQ(runCommandLine(each->name().split(u' ') << QStringLiteral("--help")).code, exit_code::done);
    EXPECT_FALSE(each->summary().isEmpty());
  }
}

TEST(Dispatch, opensTheWindowForAFileOrNothing) {
  const auto request = [](const char* line) { return readRequest(words(line), echoes()); };
  EXPECT_EQ(request("").kind, Kind::window);
  EXPECT_EQ(request("my.eclosion").file, QStringLiteral("my.eclosion"));
  EXPECT_EQ(request("--lang fr ./echo").file, QStringLiteral("./echo"));
  EXPECT_EQ(request("--lang=fr").language, QStringLiteral("fr"));
  EXPECT_EQ(request("-platform offscreen a.eclosion").file, QStringLiteral("a.eclosion"));
  EXPECT_EQ(request("echo --lang fr").language, QStringLiteral("fr"));
}

TEST(Dispatch, tellsErrorKindsByTheirExitCode) {
  const auto codeOf = [](ErrorKind kind) {
    QString text;
    QTextStream stream(&text);
    const QCommandLineParser parser;
    const test::FakeClock clock;
    const Call call{QStringLiteral("echo"), parser, {}, {stream, stream}, clock};
    const int code = fail(call, {.kind = kind, .message = QStringLiteral("No."), .file = QStringLiteral("f"), .line = 3});
    EXPECT_EQ(text, QStringLiteral("eclosion echo: f:3: No.\n"));
    return code;
  };
  EXPECT_EQ(codeOf(ErrorKind::usage), exit_code::usage);
  EXPECT_EQ(codeOf(ErrorKind::conflict), exit_code::problems);
  EXPECT_EQ(codeOf(ErrorKind::refused), exit_code::unusable);
  EXPECT_EQ(codeOf(ErrorKind::damaged), exit_code::unusable);
  EXPECT_EQ(codeOf(ErrorKind::notFound), exit_code::unusable);
}

TEST(Options, readInstants) {
  const auto instant = [](const char* text) { return readInstant(QString::fromUtf8(text), QStringLiteral("--known-at")); };
  EXPECT_EQ(*instant("2018-06-30"), QDateTime(QDate(2018, 6, 30), QTime(23, 59, 59, 999), Qt::UTC));
  EXPECT_EQ(*instant("2018-06-30T12:00:00"), QDateTime(QDate(2018, 6, 30), QTime(12, 0), Qt::UTC));
  EXPECT_EQ(*instant("2018-06-30T12:00:00+02:00"), QDateTime(QDate(2018, 6, 30), QTime(10, 0), Qt::UTC));
  for (const char* wrong : {"", "2018", "2018-13-01", "2018-06-30T25:00:00", "yesterday"}) EXPECT_FALSE(instant(wrong)) << wrong;
}

}  // namespace
}  // namespace eclosion::app
