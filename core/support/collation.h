// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QString>

namespace eclosion {

// Orders names as people look for them in the default locale: É beside E, capitals beside small letters, 2 before 10.
[[nodiscard]] QCollator nameCollator();

// The text without case, accents and kinds of apostrophe, for finding what a person types.
[[nodiscard]] QString folded(const QString& text);

}  // namespace eclosion
