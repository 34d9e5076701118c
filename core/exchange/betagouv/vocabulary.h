// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

#include "core/domain/codes.h"

// The source's words, of every vintage, and ours. All tables are in vocabulary.cpp.
namespace eclosion::betagouv {

// How a vintage writes a startup's history: some words changed their meaning with it.
enum class HistoryForm : quint8 { singleStatus, phases };

// A word found. `exact` is false where it was found in spite of its writing (capitals, an old spelling).
template <class T>
struct Reading {
  T value;
  bool exact = true;
};

struct PhaseMeaning {
  Phase phase = Phase::unrecorded;
  StopKind stopKind = StopKind::unspecified;
};

// Each gives nothing for a word that no vintage is known to use. Words come trimmed.
[[nodiscard]] std::optional<Reading<PhaseMeaning>> readPhase(QStringView word, HistoryForm form);
[[nodiscard]] std::optional<Reading<EventKind>> readEvent(QStringView word);
[[nodiscard]] std::optional<Reading<MissionStatus>> readMissionStatus(QStringView word);
[[nodiscard]] std::optional<Reading<OrganisationKind>> readOrganisationKind(QStringView word);
// The community's own code of a user type, such as "collectivite-territoriale"; nothing for people's own words.
[[nodiscard]] std::optional<Reading<QString>> readUserType(QStringView word);
// 1 for "janvier" or "Janvier", 2 for "février" or "fevrier"…
[[nodiscard]] std::optional<int> readMonth(QStringView word);

// What is left of a text when writing does not count: lower case, no accents, letters and digits alone; the text itself
// where nothing would be left.
[[nodiscard]] QString foldedText(QStringView text);
// The same without the final "s" of a word of some length: two texts with the same fold are spellings of one word.
[[nodiscard]] QString foldedSpelling(QStringView text);

}  // namespace eclosion::betagouv
