// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/collation.h"

#include <gtest/gtest.h>

namespace eclosion {
namespace {

TEST(Collation, ordersNamesAsPeopleLookForThem) {
  QStringList names{QStringLiteral("Zèbre"), QStringLiteral("Équipe 10"), QStringLiteral("équipe 2"), QStringLiteral("Eau")};
  const QCollator collator = nameCollator();
  std::sort(names.begin(), names.end(), collator);
  EXPECT_EQ(names, (QStringList{QStringLiteral("Eau"), QStringLiteral("équipe 2"), QStringLiteral("Équipe 10"),
                                QStringLiteral("Zèbre")}));
}

TEST(Collation, foldsWhatPeopleDoNotType) {
  EXPECT_EQ(folded(QStringLiteral("ÉCŒUR l’Œuvre")), QStringLiteral("ecoeur l'oeuvre"));
  EXPECT_EQ(folded(QStringLiteral("Ça\tva\u00A0?")), QStringLiteral("ca va ?"));
  EXPECT_EQ(folded(QString()), QString());
}

}  // namespace
}  // namespace eclosion
