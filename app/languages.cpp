// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <QLibraryInfo>
#include <QLocale>
#include <QMutex>
#include <QTranslator>
#include <map>
#include <memory>

#include "core/support/language.h"

namespace eclosion::app {
namespace {

// "fr" of "fr", "fr_FR.UTF-8" or "fr-CA".
QString languagePart(const QString& name) {
  qsizetype end = 0;
  while (end < name.size() && name.at(end).isLetter()) ++end;
  return name.left(end).toLower();
}

// Numbers and dates follow the system where it speaks the same language (Belgian French, Irish English), else the
// customs of the network's own country; English with the day before the month.
QLocale localeFor(const QString& language) {
  const QLocale system = QLocale::system();
  if (languagePart(system.name()) == language) return system;
  return language == u"fr" ? QLocale(QLocale::French, QLocale::France) : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

// A translator that could not be loaded is left out: for English, Qt's own words need none.
void add(QCoreApplication& application, const QString& file, const QString& folder, const QString& role) {
  delete application.findChild<QTranslator*>(role, Qt::FindDirectChildrenOnly);
  auto translator = std::make_unique<QTranslator>();
  if (!translator->load(file, folder)) return;
  translator->setObjectName(role);
  translator->setParent(&application);
  QCoreApplication::installTranslator(translator.release());
}

// Our words: those of the program's language, or of the scope that stands on the asking thread (core/support/language.h).
class ScopedWords final : public QTranslator {
 public:
  explicit ScopedWords(QString language, QObject* parent) : QTranslator(parent), language_(std::move(language)) {
    setObjectName(QStringLiteral("ourWords"));
    wordsOf(language_);
  }

  [[nodiscard]] bool isEmpty() const override { return false; }
  [[nodiscard]] QString translate(const char* context, const char* source, const char* disambiguation, int n) const override {
    const QString scope = scopedLanguage();
    const QTranslator* words = wordsOf(scope.isEmpty() ? language_ : scope);
    return words ? words->translate(context, source, disambiguation, n) : QString();
  }

 private:
  // Null for a language that has none; another one than the program's is read when a document first wants it.
  const QTranslator* wordsOf(const QString& language) const {
    const QMutexLocker lock(&mutex_);
    const auto known = words_.find(language);
    if (known != words_.end()) return known->second.get();
    auto words = std::make_unique<QTranslator>();
    if (!words->load(QStringLiteral("eclosion_") + language, QStringLiteral(":/i18n"))) words.reset();
    return words_.emplace(language, std::move(words)).first->second.get();
  }

  QString language_;
  mutable QMutex mutex_;
  mutable std::map<QString, std::unique_ptr<QTranslator>> words_;
};

}  // namespace

QStringList languages() { return {QStringLiteral("en"), QStringLiteral("fr")}; }

QString chooseLanguage(const QString& languageOrEmpty, const QStringList& systemPreferences) {
  const QStringList wishes = languageOrEmpty.isEmpty() ? systemPreferences : QStringList{languageOrEmpty};
  for (const QString& wish : wishes) {
    if (const QString language = languagePart(wish); languages().contains(language)) return language;
  }
  return languages().constFirst();
}

QString installLanguage(QCoreApplication& application, const QString& languageOrEmpty) {
  const QString language = chooseLanguage(languageOrEmpty, QLocale::system().uiLanguages());
  QLocale::setDefault(localeFor(language));
  add(application, QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath),
      QStringLiteral("wordsOfQt"));
  // Ours last: it is asked first.
  delete application.findChild<QTranslator*>(QStringLiteral("ourWords"), Qt::FindDirectChildrenOnly);
  QCoreApplication::installTranslator(new ScopedWords(language, &application));
  return language;
}

}  // namespace eclosion::app
