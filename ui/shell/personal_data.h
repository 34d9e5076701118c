// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/person_dossier.h"
#include "ui/shell/services.h"

namespace eclosion::ui {

// What a portfolio holds of people, and how it forgets them. An open portfolio that keeps names in a file is one of these as
// well.
class PersonalData {
 public:
  virtual ~PersonalData() = default;
  // Errors: notFound, unreadable.
  [[nodiscard]] virtual Result<PersonDossier> dossier(const MemberId& member) const = 0;
  // Whose names go for good, from the file and its backups; there is no way back. Called from a worker thread while the GUI
  // thread goes on reading; followErasure() comes after it. Sentences on what could not be reached. Errors: then nothing was
  // erased.
  [[nodiscard]] virtual Result<QStringList> erase(const std::vector<MemberId>& people, const ProgressSink& progress) = 0;
  // What is in memory follows; on the GUI thread.
  [[nodiscard]] virtual Result<void> followErasure() = 0;
};

}  // namespace eclosion::ui
