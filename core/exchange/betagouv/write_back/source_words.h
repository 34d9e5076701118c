// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/domain/codes.h"

// Our values in the words of the community's format, and its fields.
namespace eclosion::betagouv {

inline const QString organisationPath = QStringLiteral("/organisations/");
inline const QByteArray bodyField = QByteArrayLiteral("---");  // stands for the text after the front matter

// Empty for a phase that was not recorded, which the format cannot say.
[[nodiscard]] QString wordOf(Phase phase);
// The word of vintages with one status a startup.
[[nodiscard]] QString statusWordOf(Phase phase);
[[nodiscard]] QString wordOf(EventKind kind);
[[nodiscard]] QString wordOf(MissionStatus status);  // empty for unknown
[[nodiscard]] QString wordOf(OrganisationKind kind);

// Empty for what the format has no field for.
[[nodiscard]] QByteArray fieldOf(TagKind kind);
[[nodiscard]] QByteArray fieldOf(LinkKind kind);
[[nodiscard]] QByteArray fieldOf(ComplianceKind kind);

}  // namespace eclosion::betagouv
