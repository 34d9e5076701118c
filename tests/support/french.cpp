// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/french.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include "app/languages.h"

namespace eclosion::test {

InFrench::InFrench() { app::installLanguage(*QCoreApplication::instance(), QStringLiteral("fr")); }

// Back to the sources' own words, as tests have them.
InFrench::~InFrench() {
  for (QTranslator* words : QCoreApplication::instance()->findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly))
    delete words;
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

}  // namespace eclosion::test
