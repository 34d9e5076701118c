// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/quirks.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "core/exchange/betagouv/checks.h"

namespace eclosion::betagouv {
namespace {

constexpr auto warning = Severity::warning;
constexpr auto note = Severity::note;

Quirk::Check onStartup(Quirk::StartupCheck check) { return check; }
Quirk::Check onMember(Quirk::MemberCheck check) { return check; }
Quirk::Check onVintage(Quirk::VintageCheck check) { return check; }

QLatin1StringView code(const char* text) { return QLatin1StringView(text); }

// Every quirk, its weight and its words. A new one is a line here and a function in checks.h; a check that shares its
// code with another one stands right after it. Codes are part of the file format.
const std::array table{
    // clang-format off
    Quirk{code("future-phase"), warning, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "A phase starts after the source's own date: %1."), onStartup(futurePhase)},
    Quirk{code("future-event"), warning, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "An event is dated after the source's own date: %1."), onStartup(futureEvent)},
    Quirk{code("same-day-phases"), warning, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "Several phases start on the same day: %1."), onStartup(sameDayPhases)},
    Quirk{code("end-after-next-start"), warning, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "A phase is said to end after the next one starts: %1."), onStartup(endAfterNextStart)},
    Quirk{code("end-before-start"), warning, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "The end is before the start: %1."), onStartup(phaseEndBeforeStart)},
    Quirk{code("end-before-start"), warning, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "The end is before the start: %1."), onMember(missionEndBeforeStart)},
    Quirk{code("unusual-transition"), warning, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "An unusual change of phase: %1."), onStartup(unusualTransition)},
    Quirk{code("ended-without-next"), warning, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "The last phase has ended and nothing follows: %1."), onStartup(endedWithoutNext)},
    Quirk{code("impossible-date"), warning, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "This date cannot be: %1.")},
    Quirk{code("missing-date"), warning, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "A date is missing: %1.")},
    Quirk{code("stop-date-unknown"), warning, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "Stopped, with no date of it: the source's own date was taken, %1.")},
    Quirk{code("unknown-reference"), warning, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "This names a record that the source does not hold: %1.")},
    Quirk{code("incubator-owner-missing"), warning, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "The incubator's owner is missing or not among the organisations: %1.")},
    Quirk{code("unknown-value"), warning, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "This word is not known here; it was kept as written: %1.")},
    Quirk{code("unexpected-shape"), warning, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "This field is not written as expected and was left aside: %1.")},
    Quirk{code("repeated-field"), warning, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "This field is given more than once; the last one counts: %1.")},
    Quirk{code("missing-name"), warning, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "The name is missing: %1.")},
    Quirk{code("duplicate-person"), warning, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "Another file has the same name, writing aside: %1."), onVintage(duplicatePerson)},
    Quirk{code("overlapping-missions"), note, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "Missions overlap; the person counts once: %1."), onMember(overlappingMissions)},
    Quirk{code("mission-without-startup"), note, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "A mission names no startup: %1."), onMember(missionWithoutStartup)},
    Quirk{code("former-id"), note, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "A former id, still followed: %1.")},
    Quirk{code("no-explicit-end"), note, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "No end is given; the next phase ends it: %1."), onStartup(noExplicitEnd)},
    Quirk{code("gap"), note, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "Nothing is said between a phase's end and the next start: %1."), onStartup(gap)},
    Quirk{code("first-phase-not-investigation"), note, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "The first phase is not an investigation: %1."), onStartup(firstPhaseNotInvestigation)},
    Quirk{code("two-incubators"), note, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "Several incubators accompany it: %1."), onStartup(twoIncubators)},
    Quirk{code("text-trimmed"), note, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "Spaces around the text were left out: %1.")},
    Quirk{code("value-variant"), note, QT_TRANSLATE_NOOP("eclosion::betagouv::Quirk", "The same thing is written in another way elsewhere: %1."), onVintage(spellingVariants)},
    // clang-format on
};

}  // namespace

std::span<const Quirk> quirks() { return table; }

const Quirk* findQuirk(QStringView code) {
  const auto found = std::find_if(table.begin(), table.end(), [&](const Quirk& quirk) { return code == quirk.code; });
  return found == table.end() ? nullptr : &*found;
}

void runChecks(Vintage& vintage) {
  for (const Quirk& quirk : table) {
    const auto each = [&](auto check, auto& drafts) {
      for (auto& draft : drafts) {
        Report report(draft);
        check(draft, vintage.knownOn, report);
      }
    };
    if (const auto* startup = std::get_if<Quirk::StartupCheck>(&quirk.check)) each(*startup, vintage.startups);
    if (const auto* member = std::get_if<Quirk::MemberCheck>(&quirk.check)) each(*member, vintage.members);
    if (const auto* incubator = std::get_if<Quirk::IncubatorCheck>(&quirk.check)) each(*incubator, vintage.incubators);
    if (const auto* whole = std::get_if<Quirk::VintageCheck>(&quirk.check)) (*whole)(vintage);
  }
}

void Report::add(const char* code, int line, QString detail) {
  const Quirk* quirk = nullptr;
  for (const Quirk& one : table) {
    if (one.code == QLatin1StringView(code)) {
      quirk = &one;
      break;
    }
  }
  Q_ASSERT_X(quirk, "Report::add", code);
  findings_.push_back({quirk->code, quirk->severity, kind_, file_.sourceId, file_.path, line, std::move(detail)});
}

}  // namespace eclosion::betagouv
