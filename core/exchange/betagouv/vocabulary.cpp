// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/vocabulary.h"

#include <algorithm>
#include <array>

namespace eclosion::betagouv {
namespace {

template <class T>
struct Row {
  const char16_t* word;
  T value;
  bool current = true;  // false: an older or looser word; the reading is not exact
};
template <class T>
Row(const char16_t*, T, bool = true) -> Row<T>;  // clang 14 does not see it by itself

struct PhaseRow {
  const char16_t* word;
  PhaseMeaning inPhases;
  PhaseMeaning asStatus;
};

constexpr PhaseMeaning meaning(Phase phase, StopKind kind = StopKind::unspecified) { return {phase, kind}; }

constexpr PhaseRow same(const char16_t* word, Phase phase, StopKind kind = StopKind::unspecified) {
  return {word, meaning(phase, kind), meaning(phase, kind)};
}

// Every word for a phase since 2017. What the older ones meant is told by the source's own page for each.
constexpr std::array phaseWords{
    same(u"investigation", Phase::investigation),
    same(u"construction", Phase::construction),
    same(u"acceleration", Phase::acceleration),
    same(u"consolidation", Phase::consolidation),
    // "On its way out of incubation", word for word what is said of consolidation later.
    same(u"perennisation", Phase::consolidation),
    // 2017: the sponsor takes over the running of the service step by step; the team is still accompanied.
    same(u"passation", Phase::consolidation),
    same(u"opere", Phase::operated),
    same(u"transfere", Phase::transferred),
    same(u"transfer", Phase::transferred),
    same(u"transfert", Phase::transferred),
    // Alone, it is "run for good by the institution that took it over". Beside a word for transfers (2021 on), it is
    // what became a national service without leaving the network.
    PhaseRow{u"success", meaning(Phase::operated), meaning(Phase::transferred)},
    same(u"abandon", Phase::stopped),
    same(u"abandon-investigation", Phase::investigationStopped, StopKind::inconclusiveInvestigation),
    same(u"death", Phase::stopped),
    // "The partnership has ended": took the place of death, and the place of abandon was taken from it.
    same(u"alumni", Phase::stopped),
};

constexpr std::array eventWords{
    Row{u"committee", EventKind::committee},
    Row{u"product_launch", EventKind::productLaunch},
    Row{u"national_impact", EventKind::nationalImpact},
    Row{u"fast", EventKind::acceleratedFunding},
    Row{u"eig", EventKind::publicInterestEntrepreneur},
    Row{u"end", EventKind::end},
    Row{u"other", EventKind::other},
};

constexpr std::array missionStatusWords{
    Row{u"independent", MissionStatus::contractor},
    Row{u"admin", MissionStatus::civilServant},
    Row{u"service", MissionStatus::service},
    // Until 2020: people under a public contract with the national incubator.
    Row{u"dinsic", MissionStatus::civilServant, false},
    Row{u"dinum", MissionStatus::civilServant, false},
};

constexpr std::array organisationWords{
    Row{u"administration-centrale", OrganisationKind::centralAdministration},
    Row{u"service-deconcentre", OrganisationKind::devolvedService},
    Row{u"operateur", OrganisationKind::operatorBody},
    Row{u"securite-sociale", OrganisationKind::socialSecurity},
    Row{u"collectivite-territoriale", OrganisationKind::localAuthority},
    Row{u"autre", OrganisationKind::other},
};

constexpr std::array userTypeWords{
    u"etat", u"particulier", u"collectivite-territoriale", u"entreprise", u"association", u"etablissement-scolaire",
};

constexpr std::array monthWords{
    u"janvier", u"février", u"mars",      u"avril",   u"mai",      u"juin",
    u"juillet", u"août",    u"septembre", u"octobre", u"novembre", u"décembre",
};

bool equalsIgnoringCase(QStringView a, const char16_t* b) { return a.compare(QStringView(b), Qt::CaseInsensitive) == 0; }

template <class T, size_t N>
std::optional<Reading<T>> lookUp(const std::array<Row<T>, N>& rows, QStringView word) {
  for (const Row<T>& row : rows) {
    if (equalsIgnoringCase(word, row.word)) return Reading<T>{row.value, row.current && word == QStringView(row.word)};
  }
  return std::nullopt;
}

}  // namespace

std::optional<Reading<PhaseMeaning>> readPhase(QStringView word, HistoryForm form) {
  for (const PhaseRow& row : phaseWords) {
    if (!equalsIgnoringCase(word, row.word)) continue;
    return Reading<PhaseMeaning>{form == HistoryForm::phases ? row.inPhases : row.asStatus, word == QStringView(row.word)};
  }
  return std::nullopt;
}

std::optional<Reading<EventKind>> readEvent(QStringView word) { return lookUp(eventWords, word); }

std::optional<Reading<MissionStatus>> readMissionStatus(QStringView word) { return lookUp(missionStatusWords, word); }

std::optional<Reading<OrganisationKind>> readOrganisationKind(QStringView word) { return lookUp(organisationWords, word); }

std::optional<Reading<QString>> readUserType(QStringView word) {
  for (const char16_t* known : userTypeWords) {
    if (word == QStringView(known)) return Reading<QString>{word.toString()};
  }
  const QString folded = foldedSpelling(word);
  for (const char16_t* known : userTypeWords) {
    if (folded == foldedSpelling(QStringView(known))) return Reading<QString>{QString::fromUtf16(known), false};
  }
  return std::nullopt;
}

std::optional<int> readMonth(QStringView word) {
  const QString folded = foldedSpelling(word);
  for (size_t i = 0; i < monthWords.size(); ++i) {
    if (folded == foldedSpelling(QStringView(monthWords[i]))) return static_cast<int>(i) + 1;
  }
  return std::nullopt;
}

QString foldedText(QStringView text) {
  const bool plain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
  // Taking accents apart is the slow part, and most texts have none.
  const QString decomposed = plain ? QString() : text.toString().normalized(QString::NormalizationForm_KD);
  QString result;
  result.reserve(text.size());
  for (const QChar c : plain ? text : QStringView(decomposed)) {
    if (c.isLetterOrNumber()) result += c.toLower();
  }
  return result.isEmpty() ? text.toString() : result;
}

QString foldedSpelling(QStringView text) {
  constexpr qsizetype shortest = 5;  // in a shorter one, likely an acronym, the letter tells: MTE is not MTES
  QString result = foldedText(text);
  if (result.size() >= shortest && result.endsWith(u's')) result.chop(1);
  return result;
}

}  // namespace eclosion::betagouv
