// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/sha256.h"

// What the module of formats has of digests (late_module.h).
namespace eclosion {

using LateSha256 = decltype(&sha256OfMuch);

constexpr auto lateSha256Table = "eclosion_sha256";

}  // namespace eclosion
