// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/domain/entities.h"

// The words that people write for a year's report, and what they set of it, stand in Editorial blocks of the year. Without a
// language one holds for all of them.
namespace eclosion {

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

// What a person calls the block: “Foreword”, “Quote”; the key itself where it is none of ours.
[[nodiscard]] QString nameOf(const QString& key);
}  // namespace block

}  // namespace eclosion
