// SPDX-License-Identifier: GPL-3.0-or-later
// What a script may count on with every command of the built program.
#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "tests/support/files.h"
#include "tests/support/program.h"

namespace eclosion::app {
namespace {

using test::runProgram;

TEST(Program, helpsOnEachCommand) {
  for (const auto& command : commands()) {
    const auto outcome = runProgram(command->name().split(u' ') << QStringLiteral("-h"));
    EXPECT_EQ(outcome.code, exit_code::done) << command->name().toStdString();
    EXPECT_TRUE(outcome.out.contains(QStringLiteral("eclosion ") + command->name())) << outcome.out.toStdString();
    for (const Argument& argument : command->arguments()) EXPECT_TRUE(outcome.out.contains(argument.name));
    for (const QCommandLineOption& option : command->options())
      EXPECT_TRUE(outcome.out.contains(QStringLiteral("--") + option.names().constLast())) << outcome.out.toStdString();
    EXPECT_TRUE(outcome.err.isEmpty()) << outcome.err.toStdString();
  }
}

TEST(Program, needsItsArguments) {
  for (const auto& command : commands()) {
    const auto outcome = runProgram(command->name().split(u' '));
    EXPECT_EQ(outcome.code, exit_code::usage) << command->name().toStdString();
    EXPECT_TRUE(outcome.err.contains(QStringLiteral("is missing"))) << outcome.err.toStdString();
    EXPECT_TRUE(outcome.out.isEmpty());
  }
}

TEST(Program, saysSoWhenTheResultCannotBeWritten) {
  const QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("a.eclosion"));
  ASSERT_EQ(runProgram({QStringLiteral("new"), path}).code, exit_code::done);
  const auto outcome = runProgram({QStringLiteral("figures"), path}, {.resultsTo = QStringLiteral("/dev/full")});
  EXPECT_EQ(outcome.code, exit_code::unusable);
  EXPECT_TRUE(outcome.err.contains(QStringLiteral("The result could not be written"))) << outcome.err.toStdString();
}

}  // namespace
}  // namespace eclosion::app
