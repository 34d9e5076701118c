// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include <QApplication>
#include <QFile>
#include <cstdio>

#include "app/command_line/dispatch.h"
#include "app/command_line/registry.h"
#include "app/languages.h"
#include "app/window.h"
#include "ui/theme/theme.h"

namespace eclosion::app {
namespace {

QTextStream textStream(QFile& file, FILE* handle) {
  // A closed stream opens all the same and swallows what is written to it, as for any program.
  (void)file.open(handle, QIODevice::WriteOnly);
  return QTextStream(&file);
}

int runWithoutWindow(const Request& request) {
  installLanguage(*QCoreApplication::instance(), request.language);
  QFile outFile;
  QFile errFile;
  QTextStream out = textStream(outFile, stdout);
  QTextStream err = textStream(errFile, stderr);
  const int code = answer(request, commands(), {out, err}, SystemClock());
  out.flush();
  if (out.status() == QTextStream::Ok && outFile.error() == QFileDevice::NoError) return code;
  // A result cut short must not pass for a whole one.
  err << QCoreApplication::translate("eclosion::app::CommandLine", "eclosion: The result could not be written: %1")
             .arg(outFile.errorString())
      << Qt::endl;
  return exit_code::unusable;
}

bool hasDisplay() {
#ifdef Q_OS_LINUX
  return qEnvironmentVariableIsSet("QT_QPA_PLATFORM") || !qEnvironmentVariableIsEmpty("DISPLAY") ||
         !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
  return true;
#endif
}

}  // namespace

int run(int argc, char** argv) {
  QStringList arguments;
  for (int i = 1; i < argc; ++i) arguments.append(QString::fromLocal8Bit(argv[i]));
  Request request = readRequest(arguments, commands());
  QCoreApplication::setApplicationName(QStringLiteral("eclosion"));
  QCoreApplication::setApplicationVersion(QStringLiteral(ECLOSION_VERSION));

  if (request.kind == Request::Kind::window) {
    if (hasDisplay() || arguments.contains(QStringLiteral("-platform"))) {
      return runWindow(argc, argv, request.file, request.language);
    }
    request.kind = Request::Kind::mistake;
    request.mistake = {QStringLiteral("display")};
  }
  if (request.kind == Request::Kind::command && request.command->paints()) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    ui::Theme::instance().install(application);  // its face, whatever is painted
    return runWithoutWindow(request);
  }
  QCoreApplication application(argc, argv);
  return runWithoutWindow(request);
}

}  // namespace eclosion::app
