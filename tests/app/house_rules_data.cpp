// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/house_rules.h"

namespace eclosion::test {

const std::vector<Layer>& layers() {
  static const std::vector<Layer> all{
      // core, from the ground up: nothing points back, nothing knows of windows
      {"core/support", {"core/support"}, {"QtCore"}},
      {"core/domain", {"core/domain", "core/support"}, {"QtCore"}},
      {"core/edits", {"core/edits", "core/domain", "core/support"}, {"QtCore"}},
      {"core/analysis", {"core/analysis", "core/domain", "core/support"}, {"QtCore"}},
      {"core/publish", {"core/publish", "core/analysis", "core/domain", "core/support"}, {"QtCore"}},
      {"core/store", {"core/store", "core/edits", "core/domain", "core/support"}, {"QtCore", "QtSql"}},
      {"core/exchange", {"core/exchange", "core/store", "core/edits", "core/domain", "core/support"}, {"QtCore"}},
      {"core/hub", {"core/hub", "core/store", "core/edits", "core/domain", "core/support"}, {"QtCore", "QtSql", "QtNetwork"}},
      // windows
      {"ui", {"ui", "core"}, {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtCharts", "QtPrintSupport"}},
      // what wires them: it makes the QApplication, windows are left to ui (forbiddenHeaders)
      {"app", {"app", "ui", "core"}, {"QtCore", "QtGui", "QtWidgets"}},
      // tests mirror the sources and see no more than they do
      {"tests/support", {"tests/support", "app", "ui", "core"}, {}},
      {"tests/core", {"tests/core", "tests/support", "core"}, {"QtCore", "QtTest"}},
      {"tests/ui", {"tests/ui", "tests/support", "ui", "core"}, {}},
      {"tests/app", {"tests/app", "tests/support", "app", "ui", "core"}, {}},
      {"tests/real", {"tests/real", "tests/support", "app", "ui", "core"}, {}},
      {"tests/bench", {"tests/bench", "tests/support", "app", "ui", "core"}, {}},
      {"tests/fuzz", {"tests/fuzz", "tests/support", "core"}, {"QtCore"}},
  };
  return all;
}

const std::vector<Reserved>& reservedHeaders() {
  static const std::vector<Reserved> all{
      {"sqlite3*", {"core/store", "tests/core/store", "tests/support", "tests/bench", "tests/fuzz"}},
      {"QSql*", {"core/store", "core/hub"}},
      {"yaml.h", {"core/exchange", "tests/bench"}},
      {"csv.h", {"core/exchange"}},
      {"zip.h", {"core/exchange", "core/support", "tests/support"}},
      {"xlsxwriter.h", {"core/exchange", "core/publish/pptx"}},
      {"libical/*", {"core/exchange"}},
  };
  return all;
}

const std::vector<Forbidden>& forbiddenHeaders() {
  static const std::vector<Forbidden> all{
      {"core/domain", "QJson*", "the domain knows nothing of JSON"},
      {"core/domain", "QObject", "entities are values"},
      {"core/domain", "core/support/clock.h", "the domain is told the date"},
      {"app", "QWidget", "windows are ui's"},
      {"app", "QMainWindow", "windows are ui's"},
      {"app", "QDialog", "windows are ui's"},
  };
  return all;
}

QStringList topFolders() {
  return {QStringLiteral("app"),       QStringLiteral("core"),  QStringLiteral("ui"),
          QStringLiteral("resources"), QStringLiteral("tests"), QStringLiteral("packaging")};
}

}  // namespace eclosion::test
