// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/domain/codes.h"

// Words for what people do, in the present language.
namespace eclosion {

// The community's ten domains of expertise; any other word stays as it is.
[[nodiscard]] QString domainWord(const QString& recorded);
// Whether a domain as recorded is that of the intrapreneurs.
[[nodiscard]] bool isIntrapreneurship(const QString& recorded);
// Whether it says of itself that it is none of the others.
[[nodiscard]] bool isOtherDomain(const QString& recorded);
// Several people of a status: “Civil servants”.
[[nodiscard]] QString peopleOf(MissionStatus status);

}  // namespace eclosion
