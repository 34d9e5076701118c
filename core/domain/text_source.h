// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>
#include <functional>

#include "core/domain/ids.h"

namespace eclosion {

// Words by key, read when something is to be shown. An unknown id gives an empty string. Implementations may cache; they
// belong to one thread.
class TextSource {
 public:
  // A name of a startup: the present one, or one it had from `start` until the day before `end`.
  struct StartupNaming {
    StartupId startup;
    QString name;
    bool present = true;
    QDate start = {};
    QDate end = {};
  };

  virtual ~TextSource() = default;
  // The startup's name on a date; the present one for a null date.
  [[nodiscard]] virtual QString startupName(const StartupId& id, const QDate& date = {}) const = 0;
  // Names it had besides the present one, oldest first, each once.
  [[nodiscard]] virtual QStringList startupFormerNames(const StartupId& id) const = 0;
  // Every name of every startup in one pass, for sorting and finding.
  virtual void eachStartupName(const std::function<void(const StartupNaming&)>& take) const = 0;
  [[nodiscard]] virtual QStringList startupThemes(const StartupId& id) const = 0;
  [[nodiscard]] virtual QString startupMission(const StartupId& id) const = 0;
  [[nodiscard]] virtual QString incubatorName(const IncubatorId& id) const = 0;
  // Where the name has no room: its short name, else the acronym of the organisation that runs it, if no other of its incubators
  // could be meant. Empty: it has none.
  [[nodiscard]] virtual QString incubatorShortName(const IncubatorId& id) const = 0;
  // The acronym where there is one, else the name.
  [[nodiscard]] virtual QString organisationShortName(const OrganisationId& id) const = 0;
  [[nodiscard]] virtual QString organisationName(const OrganisationId& id) const = 0;
  // Empty once the person has been erased.
  [[nodiscard]] virtual QString memberName(const MemberId& id) const = 0;
  // A text kept apart for a person, such as the name of a guest of a committee; empty once erased.
  [[nodiscard]] virtual QString personText(const PersonTextId& id) const = 0;
};

}  // namespace eclosion
