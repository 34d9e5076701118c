// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QUuid>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/domain/text_source.h"

namespace eclosion::exchange {

// Records by the names people write: without case, accents and hyphens, so that an id of the community (mon-produit) finds its
// startup too. A present name goes before a former one.
class NameIndex {
 public:
  void add(const QString& name, const QUuid& record, bool present = true);
  // Those of that name, each once; the record itself for its id. Empty: nobody.
  [[nodiscard]] std::vector<QUuid> find(const QString& name) const;

 private:
  struct Named {
    std::vector<QUuid> present = {};
    std::vector<QUuid> former = {};
  };
  std::unordered_map<std::string, Named> byName_;
  QSet<QUuid> records_;
};

struct ExpenseNames {
  NameIndex startups;
  NameIndex funders;
};

// The names of all startups, former ones too, and of the organisations given, with their acronyms. On the text's own thread.
[[nodiscard]] ExpenseNames namesOf(const TextSource& text, const std::vector<OrganisationId>& organisations);

}  // namespace eclosion::exchange
