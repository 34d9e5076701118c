// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "core/edits/edit.h"

namespace eclosion::edits {

// A startup as it was once, with everything that belonged to it.
struct StartupThen {
  StartupId startup;
  QString name;
  QString moment;                    // in words, such as “20 Aug 2026, 14:05”
  std::vector<AnyRecord> records;    // with its own row first
  QHash<QUuid, QString> neighbours;  // the words then of what those point to
};

// The startup with its parts, as `records` have them. Error: notFound, where it is not among them.
[[nodiscard]] Result<StartupThen> startupIn(const Records& records, const StartupId& startup, const QString& moment);

// Gives a startup back everything it had, and takes away what was added since; people, incubators and organisations stay as they
// are. Errors: refused, naming what it pointed to then that is no longer there.
[[nodiscard]] Edit restoreStartup(StartupThen then);

}  // namespace eclosion::edits
