// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

// The module of formats: functions whose libraries no start of the program should load (decision 23). Everybody calls them by
// their declarations; what stands here is for those who pass the calls on.
namespace eclosion {

constexpr auto lateModule = "eclosion_formats.so";

// What a function of that name in the module gives: a table of functions. Null where the module is missing or of another version.
[[nodiscard]] const void* lateTable(const char* name);

// That in words.
[[nodiscard]] Failure lateModuleMissing();

}  // namespace eclosion
