// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QString>
#include <memory>

namespace eclosion::store {

// A hidden file beside the portfolio.
[[nodiscard]] QString beside(const QString& path, const QString& ending);

// Held by the one program that writes; not yet taken.
[[nodiscard]] std::shared_ptr<QLockFile> lockOf(const QString& path);

// Whether a program has it; one that went away without giving it back no longer has.
[[nodiscard]] bool isLockTaken(const QString& path);

// Why it could not be taken, for a person.
[[nodiscard]] QString whyNotLocked(const QLockFile& lock);

}  // namespace eclosion::store
