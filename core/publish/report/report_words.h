// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "core/domain/entities.h"

// The words that people write for a year's report, as Editorial blocks: by year, language and key of the block. Blocks without a
// language hold for all of them.
namespace eclosion::publish {

// Keys that mean something; a part of the file format.
namespace block {
inline constexpr QLatin1StringView foreword("foreword");
inline constexpr QLatin1StringView forewordAuthor("foreword-author");
inline constexpr QLatin1StringView forewordRole("foreword-role");
inline constexpr QLatin1StringView community("community");
inline constexpr QLatin1StringView training("training");
inline constexpr QLatin1StringView incubators("incubators");
inline constexpr QLatin1StringView territories("territories");
inline constexpr QLatin1StringView statePlatform("state-platform");
inline constexpr QLatin1StringView notes("notes");
inline constexpr QLatin1StringView contact("contact");
inline constexpr QLatin1StringView frozen("frozen");    // without a language: "2017-12-31 2018-06-30T23:59:59Z"
inline constexpr QLatin1StringView hidden("hidden");    // without a language: keys of pages, a line each
inline constexpr QLatin1StringView order("order");      // the same
inline constexpr QLatin1StringView without("without");  // the same, of key figures
inline constexpr QLatin1StringView comparedWith("compared-with");
inline constexpr QLatin1StringView ownLanguage("own-language");  // of the records that have no translation

// What a page is called instead of the title it would state.
[[nodiscard]] QString titleOf(const QString& page);
// The words of one record in another language than it was written in.
[[nodiscard]] QString impact(const MeasurementId& id);
[[nodiscard]] QString milestone(const MilestoneId& id);
[[nodiscard]] QString spotlightTitle(const SpotlightId& id);
[[nodiscard]] QString spotlight(const SpotlightId& id);
[[nodiscard]] QString quote(const SpotlightId& id);
[[nodiscard]] QString quoteAuthor(const SpotlightId& id);
}  // namespace block

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
