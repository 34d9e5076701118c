// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/result.h"

// Modules of our own: functions whose libraries no start of the program should load (decisions 23 and 24). Everybody calls them
// by their declarations; what stands here is for those who pass the calls on.
namespace eclosion {

constexpr auto lateModule = "eclosion_formats.so";

// What a function of that name in a module gives: a table of functions. Null where the module is missing or of another version.
[[nodiscard]] const void* lateTable(const char* name, const char* module = lateModule);

// That in words, for the module of formats.
[[nodiscard]] Failure lateModuleMissing();

}  // namespace eclosion
