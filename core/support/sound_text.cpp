// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/sound_text.h"

namespace eclosion {

QString soundText(const QString& text) {
  QString result;
  result.reserve(text.size());
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text[i];
    const bool paired = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
    if (paired) {
      result += c;
      result += text[++i];
    } else if (!c.isSurrogate() && (c >= u' ' || c == u'\n' || c == u'\t') && c.unicode() < 0xFFFE) {
      result += c;
    }
  }
  return result;
}

}  // namespace eclosion
