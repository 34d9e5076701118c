// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <vector>

#include "core/exchange/betagouv/identity.h"
#include "core/exchange/betagouv/read.h"
#include "core/store/row_image.h"

// From what a vintage says to the rows a portfolio would hold if nobody had ever touched it.
namespace eclosion::betagouv {

// All rows of one record of the source.
struct Bundle {
  QString kind;   // code of the record's kind
  QString label;  // what people call it; a member's names a person and goes nowhere but the screen
  QUuid entity;
  QByteArray digest = {};    // of the file; empty for records that only a name stands for
  bool keepsPhases = false;  // a source with one status a startup says nothing against phases it no longer names
  std::vector<store::RowImage> rows = {};
};

// Text that names a person, to be added when the rows are written.
struct PendingText {
  PersonTextId id;
  QUuid person;
  QString kind;
  QByteArray utf8;
};

struct Derived {
  std::vector<Bundle> bundles;  // incubators' and startups' organisations first
  std::vector<PendingText> texts;
  std::vector<store::RowImage> findings;
};

[[nodiscard]] Derived derive(const SourceContent& content, Identity& identity);

}  // namespace eclosion::betagouv
