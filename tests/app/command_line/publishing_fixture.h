// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <QFile>
#include <QTemporaryDir>
#include <memory>

#include "tests/support/files.h"
#include "tests/support/program.h"

namespace eclosion::app {

// A command of the built program, since it paints, that makes documents of the sample of 2017. `Of::command` is its name.
template <class Of>
class PublishingTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = std::make_unique<QTemporaryDir>();
    ASSERT_EQ(test::runProgram({QStringLiteral("new"), portfolio(), QStringLiteral("--sample"), QStringLiteral("2017")}).code,
              exit_code::done);
  }
  static void TearDownTestSuite() { folder_.reset(); }
  static QString portfolio() { return at("sample.eclosion"); }
  static QString at(const char* name) { return folder_->filePath(QString::fromLatin1(name)); }
  static test::Outcome run(const char* options) { return runOn(portfolio(), test::words(options)); }
  static test::Outcome runTo(const char* name, const char* options) {
    return runOn(portfolio(), QStringList{QStringLiteral("--out"), at(name)} + test::words(options));
  }

  struct Refused {
    const char* options;
    int code;
    const char* says;
  };
  static void expectRefused(std::initializer_list<Refused> cases) {
    for (const Refused& one : cases) {
      const auto outcome = run(one.options);
      EXPECT_EQ(outcome.code, one.code) << one.options << ": " << outcome.err.toStdString();
      EXPECT_TRUE(outcome.err.contains(QString::fromLatin1(one.says))) << one.options << ": " << outcome.err.toStdString();
    }
  }
  // Neither that of the portfolio, whatever the ending of its name, nor that of a pipe, which stands for any device.
  static void expectTakesNobodysPlace(const char* own, std::initializer_list<const char*> pipes, const char* options) {
    const QString copy = at(own);
    ASSERT_TRUE(QFile::copy(portfolio(), copy));
    const QByteArray before = test::contents(copy);
    const auto outcome = runOn(copy, test::words(options) + QStringList{QStringLiteral("--out"), copy});
    EXPECT_EQ(outcome.code, exit_code::usage) << outcome.err.toStdString();
    EXPECT_EQ(test::contents(copy), before);
    for (const char* name : pipes) {
      ASSERT_EQ(mkfifo(QFile::encodeName(at(name)).constData(), 0600), 0);
      const auto toPipe = runTo(name, options);
      EXPECT_EQ(toPipe.code, exit_code::unusable) << name;
      EXPECT_TRUE(toPipe.err.contains(QStringLiteral("a device or a pipe stands there"))) << toPipe.err.toStdString();
    }
  }

 private:
  static test::Outcome runOn(const QString& portfolio, const QStringList& options) {
    return test::runProgram(QStringList{QString::fromLatin1(Of::command), portfolio} + options);
  }
  inline static std::unique_ptr<QTemporaryDir> folder_;
};

}  // namespace eclosion::app
