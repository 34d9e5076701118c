// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace eclosion::app {

// Sets words and number formats for the whole program: `language` ("en" or "fr"), or where it is empty what the
// environment says, English unless it is French. Call once, after the application object is made.
void applyLanguage(const QString& language);

}  // namespace eclosion::app
