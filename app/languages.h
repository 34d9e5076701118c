// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace eclosion::app {

// Codes of the languages the interface speaks, the source's own first: "en", "fr".
[[nodiscard]] QStringList languages();

// The language that suits a request: a code or locale name such as "fr" or "fr_FR"; empty asks the system's list of
// preferences. Always one of languages(); English when nothing else fits.
[[nodiscard]] QString chooseLanguage(const QString& languageOrEmpty, const QStringList& systemPreferences);

// Makes the program speak a language: our words, those of Qt's own dialogs, and the default locale of numbers and dates.
// May be called again to change it; widgets then get QEvent::LanguageChange. Returns the language in use.
QString installLanguage(QCoreApplication& application, const QString& languageOrEmpty);

}  // namespace eclosion::app
