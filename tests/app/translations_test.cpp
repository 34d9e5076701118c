// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "app/languages.h"
#include "core/exchange/betagouv/findings.h"
#include "tests/app/translation_file.h"
#include "tests/support/files.h"

namespace eclosion::test {
namespace {

QByteArray read(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) ADD_FAILURE() << "cannot read " << qPrintable(path);
  return file.readAll();
}

std::vector<Message> ours(const QString& language) {
  return readTranslations(read(test::sourceFolder() + QStringLiteral("/resources/translations/eclosion_%1.ts").arg(language)));
}

// What the program says now, read from its sources the way ./dev translations does.
std::vector<Message> fresh(const QStringList& options = {}) {
  QTemporaryDir folder;
  const QString file = folder.filePath(QStringLiteral("fresh.ts"));
  QProcess lupdate;
  lupdate.setWorkingDirectory(test::sourceFolder());
  lupdate.start(QStringLiteral(ECLOSION_LUPDATE),
                QStringList{QStringLiteral("-silent"), QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app"),
                            QStringLiteral("-extensions"), QStringLiteral("cpp,h"), QStringLiteral("-I"), QStringLiteral("."),
                            QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-source-language"),
                            QStringLiteral("en"), QStringLiteral("-target-language"), QStringLiteral("fr_FR")} +
                    options + QStringList{QStringLiteral("-ts"), file});
  EXPECT_TRUE(lupdate.waitForFinished(60000));
  EXPECT_EQ(lupdate.exitCode(), 0);
  // A sentence whose context lupdate has to guess is never found again at run time.
  for (const QByteArray& line : lupdate.readAllStandardError().split('\n')) {
    EXPECT_FALSE(line.contains("lacks Q_OBJECT") || line.contains("without context"))
        << line.constData() << ": give it a class with Q_DECLARE_TR_FUNCTIONS or Q_OBJECT";
  }
  return readTranslations(read(file));
}

std::string listed(const QStringList& problems) { return problems.join(u'\n').toStdString(); }

#define EXPECT_NO_PROBLEM(call)                          \
  do {                                                   \
    const QStringList problems = (call);                 \
    EXPECT_TRUE(problems.isEmpty()) << listed(problems); \
  } while (false)

TEST(Translations, frenchIsFinished) { EXPECT_NO_PROBLEM(checkFinished(ours(QStringLiteral("fr")))); }
TEST(Translations, frenchHasEverySentenceOfTheProgram) { EXPECT_NO_PROBLEM(checkComplete(ours(QStringLiteral("fr")), fresh())); }
TEST(Translations, frenchAgreesWithTheSource) { EXPECT_NO_PROBLEM(checkAgrees(ours(QStringLiteral("fr")))); }
TEST(Translations, frenchIsSpacedAsFrenchIs) { EXPECT_NO_PROBLEM(checkFrenchSpacing(ours(QStringLiteral("fr")))); }

// Sentences that are kept in tables reach the translators' tools too: a macro of our own once hid them.
TEST(Translations, findingsOfAnImportSpeakFrench) {
  auto& application = *QCoreApplication::instance();
  QStringList english;
  for (const QLatin1StringView code : betagouv::findingCodes()) english << betagouv::findingMessage(QString(code), {});
  app::installLanguage(application, QStringLiteral("fr"));
  for (qsizetype i = 0; const QLatin1StringView code : betagouv::findingCodes())
    EXPECT_NE(betagouv::findingMessage(QString(code), {}), english[i++]) << code.data();
  app::installLanguage(application, QStringLiteral("en"));
}

TEST(Translations, englishHasEveryPlural) {
  const auto english = ours(QStringLiteral("en"));
  EXPECT_NO_PROBLEM(checkFinished(english));
  EXPECT_NO_PROBLEM(checkComplete(english, fresh({QStringLiteral("-pluralonly")})));
  EXPECT_NO_PROBLEM(checkAgrees(english));
}

TEST(Translations, areCompiledIn) {
  for (const QString& language : app::languages()) {
    EXPECT_TRUE(QFile::exists(QStringLiteral(":/i18n/eclosion_%1.qm").arg(language))) << qPrintable(language);
  }
}

// The readers: each can fail.

constexpr auto file = R"(<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="fr_FR">
<context><name>Board</name>
<message><source>&amp;Open…</source><translation>&amp;Ouvrir…</translation></message>
<message numerus="yes"><source>%n startup(s) of %1</source>
  <translation><numerusform>une startup de %1</numerusform><numerusform>%n startups de %1</numerusform></translation></message>
<message><source>Name</source><comment>of a person</comment><translation type="unfinished"></translation></message>
</context></TS>)";

Message translated(const char16_t* source, const char16_t* translation) {
  return {.context = QStringLiteral("C"), .source = QString::fromUtf16(source), .forms = {QString::fromUtf16(translation)}};
}

TEST(TranslationFile, isRead) {
  const auto messages = readTranslations(file);
  ASSERT_EQ(messages.size(), 3U);
  EXPECT_EQ(messages[0].source, QStringLiteral("&Open…"));
  EXPECT_EQ(messages[1].forms.size(), 2);
  EXPECT_EQ(messages[2].name(), QStringLiteral("Board: “Name” (of a person)"));
  EXPECT_TRUE(checkAgrees({messages[0], messages[1]}).isEmpty());
  EXPECT_EQ(checkFinished(messages).size(), 1);
  EXPECT_TRUE(readTranslations("<html/>").empty());
}

TEST(TranslationFile, refusesEmptyAndVanishedSentences) {
  Message vanished = translated(u"Open", u"Ouvrir");
  vanished.type = QStringLiteral("vanished");
  EXPECT_EQ(checkFinished({translated(u"Open", u""), vanished}).size(), 2);
}

TEST(TranslationFile, refusesMissingAndFormerSentences) {
  const std::vector<Message> some{translated(u"Open", u"Ouvrir"), translated(u"Close", u"Fermer")};
  EXPECT_TRUE(checkComplete(some, some).isEmpty());
  EXPECT_EQ(checkComplete({some[0]}, some).size(), 1);
  EXPECT_EQ(checkComplete(some, {some[1]}).size(), 1);
}

TEST(TranslationFile, refusesWhatDisagrees) {
  EXPECT_EQ(checkAgrees({translated(u"%1 of %2", u"%1 de")}).size(), 1);
  EXPECT_EQ(checkAgrees({translated(u"&Open", u"Ouvrir")}).size(), 1);
  EXPECT_EQ(checkAgrees({translated(u"Open…", u"Ouvrir")}).size(), 1);
  EXPECT_EQ(checkAgrees({translated(u"Name:", u"Nom")}).size(), 1);
  EXPECT_TRUE(
      checkAgrees({translated(u"Name: %1", u"Nom\u00A0: %1"), translated(u"Research && co", u"Recherche && cie")}).isEmpty());
  Message plural = translated(u"%n day(s)", u"%n jour");
  plural.numerus = true;
  EXPECT_EQ(checkAgrees({plural}).size(), 1);
  plural.forms += QStringLiteral("jours");
  EXPECT_EQ(checkAgrees({plural}).size(), 1);
}

TEST(TranslationFile, refusesFrenchWithoutItsSpaces) {
  EXPECT_EQ(checkFrenchSpacing({translated(u"Name:", u"Nom :")}).size(), 1);
  EXPECT_EQ(checkFrenchSpacing({translated(u"Name:", u"Nom:")}).size(), 1);
  EXPECT_EQ(checkFrenchSpacing({translated(u"Sure?", u"Sûr ?")}).size(), 1);
  EXPECT_EQ(checkFrenchSpacing({translated(u"“%1”", u"« %1 »")}).size(), 1);
  EXPECT_TRUE(checkFrenchSpacing({translated(u"Name:", u"Nom\u00A0:"), translated(u"Sure?", u"Sûr\u202F?"),
                                  translated(u"“%1”", u"«\u00A0%1\u00A0»"), translated(u"At 12:30", u"À 12:30")})
                  .isEmpty());
}

}  // namespace
}  // namespace eclosion::test
