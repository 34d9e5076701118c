// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QUuid>
#include <vector>

#include "core/support/result.h"

// People as a file that address books read: vCard 4.0 (RFC 6350), a card a person.
namespace eclosion::exchange {

struct Contact {
  QUuid id;      // the same each time, so that an address book that has the card takes the new one for it
  QString name;  // cards without one are left out
  QString role = {};
  QString organisation = {};
  QStringList categories = {};
};

[[nodiscard]] QByteArray vcardText(const std::vector<Contact>& contacts);
// The same in a file, whole or not at all; readable by its owner alone.
[[nodiscard]] Result<void> writeVcard(const QString& path, const std::vector<Contact>& contacts);

}  // namespace eclosion::exchange
