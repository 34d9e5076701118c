// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/names.h"
#include "core/domain/text_source.h"

namespace eclosion {

// Words with people's names replaced by neutral labels while names are hidden, for a room that must not read them: a screen that
// is shared, a picture, an export. A person has the same label each time, in every file that has their record.
class HiddenNames final : public TextSource {
 public:
  enum class When : quint8 { asked, always };  // asked: while hide(true) holds
  // The words outlive it.
  explicit HiddenNames(const TextSource& words, When when = When::asked) : words_(words), when_(when) {}

  // For the whole program, from any thread.
  static void hide(bool hidden);
  [[nodiscard]] static bool areHidden();
  // “Member 482113”; tells nothing of who it is.
  [[nodiscard]] static QString labelOf(const MemberId& member);
  // Hands on what it is given, with labels in the place of people's names while they are hidden.
  [[nodiscard]] static NameSink hiding(NameSink sink);

  [[nodiscard]] QString startupName(const StartupId& id, const QDate& date = {}) const override {
    return words_.startupName(id, date);
  }
  [[nodiscard]] QStringList startupFormerNames(const StartupId& id) const override { return words_.startupFormerNames(id); }
  void eachStartupName(const std::function<void(const StartupNaming&)>& take) const override { words_.eachStartupName(take); }
  [[nodiscard]] QStringList startupThemes(const StartupId& id) const override { return words_.startupThemes(id); }
  [[nodiscard]] QString startupMission(const StartupId& id) const override { return words_.startupMission(id); }
  [[nodiscard]] QString incubatorName(const IncubatorId& id) const override { return words_.incubatorName(id); }
  [[nodiscard]] QString incubatorShortName(const IncubatorId& id) const override { return words_.incubatorShortName(id); }
  [[nodiscard]] QString organisationShortName(const OrganisationId& id) const override {
    return words_.organisationShortName(id);
  }
  [[nodiscard]] QString organisationName(const OrganisationId& id) const override { return words_.organisationName(id); }
  // Whose name was erased has no label either.
  [[nodiscard]] QString memberName(const MemberId& id) const override;
  [[nodiscard]] QString personText(const PersonTextId& id) const override;

 private:
  [[nodiscard]] bool hides() const { return when_ == When::always || areHidden(); }

  const TextSource& words_;
  When when_;
};

}  // namespace eclosion
