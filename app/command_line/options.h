// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <optional>

#include "app/command_line/command.h"

namespace eclosion::app {

// Options and arguments that several commands share, and how their values are read. A value that makes no sense is an
// Error of kind usage.
[[nodiscard]] Argument fileArgument();
[[nodiscard]] QCommandLineOption asOfOption();     // --as-of D
[[nodiscard]] QCommandLineOption knownAtOption();  // --known-at T
[[nodiscard]] QCommandLineOption jsonOption();     // --json

// A day as YYYY-MM-DD; `option` is named in the error.
[[nodiscard]] Result<QDate> readDate(const QString& text, const QString& option);
// An instant in ISO form (UTC unless it says its offset), or a date, which means the end of that day, UTC.
[[nodiscard]] Result<QDateTime> readInstant(const QString& text, const QString& option);

// Nothing when the option was not given.
[[nodiscard]] Result<std::optional<QDate>> asOf(const Call& call);
[[nodiscard]] Result<std::optional<QDateTime>> knownAt(const Call& call);

}  // namespace eclosion::app
