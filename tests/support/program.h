// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>
#include <memory>

#include "tests/support/command_line.h"

namespace eclosion::test {

// Under what circumstances a program of the tests runs.
struct Circumstances {
  qint64 largestFile = -1;          // bytes no file may grow past, the failure of a full disk; -1: as large as you like
  bool bindingPermissions = false;  // permissions hold for the administrator too
  QString resultsTo = {};           // a file or device for the results instead of the outcome
};

// Where the built program is.
[[nodiscard]] QString programPath();
// The built program, as a script runs it. It keeps nothing in the home of whoever runs the tests, and is answered in English.
[[nodiscard]] std::unique_ptr<QProcess> startProgram(const QStringList& arguments, const Circumstances& circumstances = {});
// The same, waited for. `code` is -1 when it crashed or had to be killed.
[[nodiscard]] Outcome runProgram(const QStringList& arguments, const Circumstances& circumstances = {});

// Whether `bindingPermissions` can be had here.
[[nodiscard]] bool canBindPermissions();

}  // namespace eclosion::test
