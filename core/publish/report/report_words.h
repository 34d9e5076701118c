// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "core/domain/report_blocks.h"

// The words that people write for a year's report, as Editorial blocks: by year, language and key of the block. Blocks without a
// language hold for all of them.
namespace eclosion::publish {

class ReportWords {
 public:
  ReportWords(const std::vector<Editorial>& editorials, int year, QString language)
      : editorials_(editorials), year_(year), language_(std::move(language)) {}

  // In the report's language; empty: not written.
  [[nodiscard]] QString of(const QString& key) const { return find(key, language_); }
  [[nodiscard]] QString common(const QString& key) const { return find(key, {}); }
  [[nodiscard]] QStringList lines(const QString& key) const;
  [[nodiscard]] bool inAnotherLanguage(const QString& key) const;
  // The language of the portfolio's own records: the one that is set for the year, else that of most blocks; empty: not known.
  [[nodiscard]] QString ownLanguage() const;
  // The words of one record: its own, unless the report is in another language and they are written in that. `translated` false:
  // they are missing in the report's language.
  struct OfRecord {
    QString text;
    bool translated = true;
  };
  [[nodiscard]] OfRecord ofRecord(const QString& key, const QString& own) const;

 private:
  [[nodiscard]] QString find(const QString& key, const QString& language) const;

  const std::vector<Editorial>& editorials_;
  int year_;
  QString language_;
};

// Paragraphs of a text: an empty line ends one; lines that begin with a dash are their own.
[[nodiscard]] QStringList paragraphsOf(const QString& text);

// “20 million”, “1,8 million”, “24 000”: a number as a report says it.
[[nodiscard]] QString spokenNumber(double value);

}  // namespace eclosion::publish
