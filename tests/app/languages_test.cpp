// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <gtest/gtest.h>

#include <QLocale>
#include <QTranslator>
#include <thread>

#include "core/domain/words.h"
#include "core/support/language.h"

namespace eclosion::app {
namespace {

QString chosen(const char* wish, const QStringList& system = {}) { return chooseLanguage(QString::fromLatin1(wish), system); }

TEST(Languages, aWishIsFollowed) {
  EXPECT_EQ(chosen("fr"), QStringLiteral("fr"));
  EXPECT_EQ(chosen("fr_BE.UTF-8"), QStringLiteral("fr"));
  EXPECT_EQ(chosen("FR-ca"), QStringLiteral("fr"));
  EXPECT_EQ(chosen("en", {QStringLiteral("fr-FR")}), QStringLiteral("en"));
  EXPECT_EQ(chosen("de", {QStringLiteral("fr-FR")}), QStringLiteral("en"));
}

TEST(Languages, withoutAWishTheSystemsFirstThatWeSpeak) {
  EXPECT_EQ(chosen("", {QStringLiteral("br-FR"), QStringLiteral("fr-FR"), QStringLiteral("en-GB")}), QStringLiteral("fr"));
  EXPECT_EQ(chosen("", {QStringLiteral("en-GB"), QStringLiteral("fr-FR")}), QStringLiteral("en"));
  EXPECT_EQ(chosen("", {QStringLiteral("C")}), QStringLiteral("en"));
  EXPECT_EQ(chosen(""), QStringLiteral("en"));
}

TEST(Languages, frenchBringsTheWordsOfQtAndTheNumbersOfFrance) {
  QCoreApplication& application = *QCoreApplication::instance();
  EXPECT_EQ(installLanguage(application, QStringLiteral("fr")), QStringLiteral("fr"));
  EXPECT_EQ(QLocale().toString(1.5, 'f', 1), QStringLiteral("1,5"));
  EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Annuler"));

  EXPECT_EQ(installLanguage(application, QStringLiteral("en")), QStringLiteral("en"));
  EXPECT_EQ(QLocale().toString(1.5, 'f', 1), QStringLiteral("1.5"));
  EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
}

// A French deck out of an English window.
TEST(Languages, aScopeIsHeardOnItsOwnThreadOnly) {
  installLanguage(*QCoreApplication::instance(), QStringLiteral("en"));
  const QString stopped = QStringLiteral("Arrêté");
  {
    const LanguageScope french(QStringLiteral("fr"));
    EXPECT_EQ(phaseName(Phase::stopped), stopped);
    EXPECT_EQ(documentLocale().toString(1.5, 'f', 1), QStringLiteral("1,5"));
    EXPECT_EQ(documentLanguage(), QStringLiteral("fr"));
    std::thread([&] {
      EXPECT_NE(phaseName(Phase::stopped), stopped);
      const LanguageScope there(QStringLiteral("fr"));
      EXPECT_EQ(phaseName(Phase::stopped), stopped);
    }).join();
    const LanguageScope english2(QStringLiteral("en"));
    EXPECT_NE(phaseName(Phase::stopped), stopped);
  }
  EXPECT_NE(phaseName(Phase::stopped), stopped);
  EXPECT_EQ(documentLocale().toString(1.5, 'f', 1), QStringLiteral("1.5"));
}

}  // namespace
}  // namespace eclosion::app
