// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace eclosion {

// A field as it stands in a file of comma-separated values (RFC 4180): quotes where they are needed, UTF-8. Text that a
// spreadsheet would take for a formula gets an apostrophe in front.
[[nodiscard]] QByteArray csvField(const QString& text);

}  // namespace eclosion
