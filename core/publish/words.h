// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/words.h"

// The words of the closed vocabularies are the domain's, since the journal says them too.
namespace eclosion::publish {

using eclosion::phaseName;
using eclosion::routeName;

}  // namespace eclosion::publish
