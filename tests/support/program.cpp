// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program.h"

#include <gtest/gtest.h>
#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <csignal>

namespace eclosion::test {
namespace {

constexpr int patience = 60'000;  // milliseconds; a sanitised build takes its time

// Runs in the child between fork and exec: system calls only.
void apply(const Circumstances& circumstances) {
  if (circumstances.largestFile >= 0) {
    const auto bytes = static_cast<rlim_t>(circumstances.largestFile);
    const rlimit limit{.rlim_cur = bytes, .rlim_max = bytes};
    // Without the signal, a write past the limit fails like one on a full disk.
    std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &limit);
  }
  if (circumstances.bindingPermissions && geteuid() == 0) {
    // What lets the administrator pass by permissions is not handed on to the program.
    prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0);
    prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH, 0, 0, 0);
  }
}

std::unique_ptr<QProcess> start(const QString& program, const QStringList& arguments, const Circumstances& circumstances) {
  static const QTemporaryDir home;
  auto process = std::make_unique<QProcess>();
  auto environment = QProcessEnvironment::systemEnvironment();
  for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"})
    environment.insert(QString::fromLatin1(name), home.path());
  environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
  process->setProcessEnvironment(environment);
  process->setChildProcessModifier([circumstances] { apply(circumstances); });
  if (!circumstances.resultsTo.isEmpty()) process->setStandardOutputFile(circumstances.resultsTo, QIODevice::Append);
  process->start(program, arguments);
  return process;
}

Outcome finish(QProcess& process) {
  if (!process.waitForFinished(patience)) process.kill();
  process.waitForFinished();
  return {.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
          .out = QString::fromUtf8(process.readAllStandardOutput()),
          .err = QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace

QString programPath() { return QStringLiteral(ECLOSION_BINARY); }

std::unique_ptr<QProcess> startProgram(const QStringList& arguments, const Circumstances& circumstances) {
  return start(programPath(), arguments, circumstances);
}

Outcome runProgram(const QStringList& arguments, const Circumstances& circumstances) {
  return finish(*startProgram(arguments, circumstances));
}

bool canBindPermissions() {
  static const bool can = [] {
    QTemporaryFile closed;
    if (!closed.open()) return false;
    closed.setPermissions({});
    return finish(*start(QStringLiteral("cat"), {closed.fileName()}, {.bindingPermissions = true})).code == 1;
  }();
  return can;
}

}  // namespace eclosion::test
