// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace eclosion::test {

// How many rounds a test of a property makes: `few` in the suite, `many` for `./dev thorough`.
inline int rounds(int few, int many) { return qEnvironmentVariableIsSet("ECLOSION_THOROUGH") ? many : few; }

}  // namespace eclosion::test
