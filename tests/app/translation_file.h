// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

// A Qt translation file (.ts) as values, and what can be wrong with one.
namespace eclosion::test {

struct Message {
  QString context;
  QString source;
  QString comment = {};    // tells two equal sources apart
  bool numerus = false;    // depends on a number
  QString type = {};       // "unfinished", "vanished", "obsolete" or empty: finished
  QStringList forms = {};  // one translation, or one a plural form

  [[nodiscard]] QString name() const;  // context, source and comment, for people
};

// Nothing when the text is no such file.
[[nodiscard]] std::vector<Message> readTranslations(const QByteArray& xml);

// Each returns sentences about what is wrong, none when all is well.
[[nodiscard]] QStringList checkFinished(const std::vector<Message>& messages);
// The two files hold the same sources: `fresh` comes from the program as it is now.
[[nodiscard]] QStringList checkComplete(const std::vector<Message>& messages, const std::vector<Message>& fresh);
// Place-holders, accelerators, plural forms (French and English: two) and the ends of sentences agree with the source.
[[nodiscard]] QStringList checkAgrees(const std::vector<Message>& messages);
// French puts a no-break space before : ; ? ! and inside « ».
[[nodiscard]] QStringList checkFrenchSpacing(const std::vector<Message>& messages);

}  // namespace eclosion::test
