// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <vector>

#include "core/domain/ids.h"

namespace eclosion {

// One thing that a file holds of a person.
struct HeldItem {
  QString code;        // for machines, such as “mission”
  QString label = {};  // the same in words
  QString value = {};  // whole, as it stands in the file
  QDate from = {};
  QDate until = {};
  QString shown = {};     // where it can be seen, in words
  bool erasable = false;  // a text that goes when the person is erased
  friend bool operator==(const HeldItem&, const HeldItem&) = default;
};

// All that a file holds of one person: for whoever asks what is known of them.
struct PersonDossier {
  MemberId member = MemberId(QUuid());
  QString name = {};  // empty once erased
  std::vector<HeldItem> items = {};
};

}  // namespace eclosion
