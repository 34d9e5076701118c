// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/name_place.h"
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
  // Where somebody typed the names of these people (members, or rows of the list of a committee or a training), and other lists
  // where a row names somebody alike. Called from a worker thread while the GUI thread goes on reading. While names are hidden
  // the texts are told without them. Errors: unreadable, cancelled.
  [[nodiscard]] virtual Result<std::vector<NamePlace>> placesNaming(const std::vector<QUuid>& people,
                                                                    const std::stop_token& stop) const = 0;
  struct Erasing {
    std::vector<QUuid> people;
    std::vector<NamePlace> taken = {};  // of placesNaming(): these texts lose the name, these rows are erased as well
    std::vector<NamePlace> kept = {};   // and these stay
  };
  // Whose names go for good, from the file and its backups; there is no way back. Called from a worker thread while the GUI
  // thread goes on reading; followErasure() comes after it. Sentences on what could not be reached. Errors: then nobody was
  // erased.
  [[nodiscard]] virtual Result<QStringList> erase(const Erasing& erasing, const ProgressSink& progress) = 0;
  // What is in memory follows; on the GUI thread.
  [[nodiscard]] virtual Result<void> followErasure() = 0;
};

}  // namespace eclosion::ui
