// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace eclosion {

// The language that documents made on this thread are written in, while it stands; nested ones go back to the outer one. A deck
// may be French in an English window. What is published asks documentLocale(), never QLocale(): tr() follows by itself, once the
// program has installed a translator that knows of scopes (app/languages.h).
class LanguageScope {
 public:
  // A code such as "fr"; empty: the program's own language.
  explicit LanguageScope(const QString& code);
  ~LanguageScope();
  LanguageScope(const LanguageScope&) = delete;
  LanguageScope& operator=(const LanguageScope&) = delete;

 private:
  QString before_;
};

// The code of the scope that stands on this thread; empty: none does.
[[nodiscard]] QString scopedLanguage();
// How numbers, days and money are written in documents.
[[nodiscard]] QLocale documentLocale();
// BCP 47, such as "fr", of what is written now.
[[nodiscard]] QString documentLanguage();

}  // namespace eclosion
