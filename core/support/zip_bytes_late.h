// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/zip_bytes.h"

// What the module of formats has of archives (late_module.h).
namespace eclosion {

struct LateZip {
  decltype(&eclosion::zipOf) pack;
  decltype(&eclosion::unzipped) unpack;
};

constexpr auto lateZipTable = "eclosion_zip";

}  // namespace eclosion
