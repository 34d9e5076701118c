// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/betagouv/report.h"

// The checks of the table in quirks.cpp, one function a quirk. A startup's phases come in history order.
namespace eclosion::betagouv {

// checks_startup.cpp: a startup's history and events
void futurePhase(const StartupDraft& draft, const QDate& knownOn, Report& report);
void futureEvent(const StartupDraft& draft, const QDate& knownOn, Report& report);
void sameDayPhases(const StartupDraft& draft, const QDate& knownOn, Report& report);
void endAfterNextStart(const StartupDraft& draft, const QDate& knownOn, Report& report);
void phaseEndBeforeStart(const StartupDraft& draft, const QDate& knownOn, Report& report);
void endedWithoutNext(const StartupDraft& draft, const QDate& knownOn, Report& report);
void unusualTransition(const StartupDraft& draft, const QDate& knownOn, Report& report);
void noExplicitEnd(const StartupDraft& draft, const QDate& knownOn, Report& report);
void gap(const StartupDraft& draft, const QDate& knownOn, Report& report);
void firstPhaseNotInvestigation(const StartupDraft& draft, const QDate& knownOn, Report& report);
void twoIncubators(const StartupDraft& draft, const QDate& knownOn, Report& report);

// checks_member.cpp: members and their missions
void overlappingMissions(const MemberDraft& draft, const QDate& knownOn, Report& report);
void missionWithoutStartup(const MemberDraft& draft, const QDate& knownOn, Report& report);
void missionEndBeforeStart(const MemberDraft& draft, const QDate& knownOn, Report& report);
void duplicatePerson(Vintage& vintage);

// checks_vintage.cpp: records beside each other
void spellingVariants(Vintage& vintage);

}  // namespace eclosion::betagouv
