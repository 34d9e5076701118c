// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace eclosion::test {

// A data folder of the program that holds nothing of other tests, for as long as the object is there.
class OwnDataHome {
 public:
  OwnDataHome() : previous_(qgetenv("XDG_DATA_HOME")) {
    QStandardPaths::setTestModeEnabled(false);  // it would lead all tests to one folder
    qputenv("XDG_DATA_HOME", QFile::encodeName(folder_.path()));
  }
  ~OwnDataHome() {
    previous_.isEmpty() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", previous_);
    QStandardPaths::setTestModeEnabled(true);
  }
  Q_DISABLE_COPY_MOVE(OwnDataHome)
  [[nodiscard]] QString path() const { return folder_.path(); }

 private:
  QTemporaryDir folder_;
  QByteArray previous_;
};

}  // namespace eclosion::test
