// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/language.h"

namespace eclosion {
namespace {

thread_local QString scoped;

}  // namespace

LanguageScope::LanguageScope(const QString& code) : before_(scoped) {
  if (!code.isEmpty()) scoped = code;
}

LanguageScope::~LanguageScope() { scoped = before_; }

QString scopedLanguage() { return scoped; }

QLocale documentLocale() {
  const QLocale program;
  if (scoped.isEmpty() || program.bcp47Name().section(QLatin1Char('-'), 0, 0) == scoped) return program;
  return scoped == u"fr" ? QLocale(QLocale::French, QLocale::France) : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString documentLanguage() { return scoped.isEmpty() ? QLocale().bcp47Name().section(QLatin1Char('-'), 0, 0) : scoped; }

}  // namespace eclosion
