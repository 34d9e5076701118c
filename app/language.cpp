// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace eclosion::app {
namespace {

QString systemLanguage() {
  for (const QString& name : QLocale::system().uiLanguages()) {
    const QString language = name.left(2);
    if (language == QStringLiteral("fr") || language == QStringLiteral("en")) return language;
  }
  return QStringLiteral("en");
}

void install(const QString& name, const QString& folder) {
  auto* translator = new QTranslator(QCoreApplication::instance());
  // English words are in the source, so there is nothing to load for them.
  if (translator->load(name, folder)) {
    QCoreApplication::installTranslator(translator);
  } else {
    delete translator;
  }
}

}  // namespace

void applyLanguage(const QString& language) {
  const QString chosen = language.isEmpty() ? systemLanguage() : language;
  const QLocale system = QLocale::system();
  // The system's own habits hold where it speaks the language; else the language's usual country decides.
  const bool same = system.name().startsWith(chosen) || (language.isEmpty() && system.language() == QLocale::C);
  QLocale::setDefault(same ? system : QLocale(chosen));
  install(QStringLiteral("qtbase_") + chosen, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
  install(QStringLiteral("eclosion_") + chosen, QStringLiteral(":/i18n"));
}

}  // namespace eclosion::app
