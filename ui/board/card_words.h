// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "ui/models/card_facts.h"
#include "ui/models/startup_text.h"

namespace eclosion::ui {

[[nodiscard]] QString typicalText(int medianDays);  // "typ. 572 d"
[[nodiscard]] QString lateText(int days);           // "12 d late"
// What asks for an act, a sentence each; empty where nothing does.
[[nodiscard]] QStringList attentionTexts(const analysis::Attention& attention);
[[nodiscard]] QString medianText(int medianDays);           // "median 19 mo"
[[nodiscard]] QString outcomeText(const CardFacts& facts);  // "since 3 Mar 2024", with the kind of stop where it says more
[[nodiscard]] QString nextText(const CardFacts& facts);     // "Committee on 17 Sep 2026"; empty when nothing is known

// In words, for cards, tool tips and screen readers: "longer than 3 in 4". Empty when unknown.
[[nodiscard]] QString standingText(Standing standing);
// `differences`: what is known now and was not then, a sentence each.
[[nodiscard]] QString cardToolTip(const StartupText& text, const CardFacts& facts, const PhaseQuartiles& quartiles,
                                  const QStringList& differences = {});
// One sentence with everything the card shows, for a screen reader.
[[nodiscard]] QString cardSpokenText(const StartupText& text, const CardFacts& facts, const QStringList& differences = {});

}  // namespace eclosion::ui
