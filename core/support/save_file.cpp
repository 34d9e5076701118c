// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/save_file.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace eclosion {
namespace {

struct SaveFiles {
  Q_DECLARE_TR_FUNCTIONS(eclosion::SaveFile)
};

}  // namespace

bool DocumentFile::open(OpenMode mode) {
  // A folder is refused by QSaveFile itself, in the words of the system.
  const QFileInfo there(fileName());
  if (!there.exists() || there.isFile() || there.isDir()) return QSaveFile::open(mode);
  //: Why a document cannot be written at a path
  setErrorString(SaveFiles::tr("a device or a pipe stands there, not a file"));
  return false;
}

}  // namespace eclosion
