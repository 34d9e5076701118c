// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_erasure.h"

#include <QCoreApplication>

#include "app/operations.h"
#include "core/domain/hidden_names.h"
#include "core/store/dossier.h"

namespace eclosion::app {
namespace {

struct WindowErasure {
  Q_DECLARE_TR_FUNCTIONS(eclosion::app::WindowErasure)
};

QString words(store::ErasureStep step) {
  switch (step) {
    case store::ErasureStep::erasing:
      return WindowErasure::tr("Erasing");
    case store::ErasureStep::backups:
      return WindowErasure::tr("Going through the backups");
    case store::ErasureStep::compacting:
      return WindowErasure::tr("Writing the file anew");
  }
  return {};
}

}  // namespace

Result<PersonDossier> shownDossier(const store::PortfolioFile& file, const MemberId& member) {
  auto dossier = store::personDossier(file, member);
  if (!dossier || !HiddenNames::areHidden()) return dossier;
  const auto finder = store::finderOf(file.handle(), {member.uuid()});
  if (!finder) return Failure(finder.error());
  if (!dossier->name.isEmpty()) dossier->name = HiddenNames::labelOf(member);
  for (HeldItem& item : dossier->items) item.value = item.erasable ? WindowErasure::tr("hidden") : finder->without(item.value);
  return dossier;
}

Result<std::vector<NamePlace>> placesInFile(const store::PortfolioFile& file, const std::vector<QUuid>& people,
                                            const std::stop_token& stop) {
  const auto worker = file.openForWorker();
  if (!worker) return Failure(worker.error());
  auto places = store::placesNaming(**worker, people, stop);
  if (!places || !HiddenNames::areHidden()) return places;
  const auto finder = store::finderOf((*worker)->handle(), people);
  if (!finder) return Failure(finder.error());
  for (NamePlace& place : *places) place.text = finder->without(place.text);
  return places;
}

Result<store::Erasure> eraseFromFile(const store::PortfolioFile& file, const Clock& clock,
                                     const ui::PersonalData::Erasing& erasing, const ui::ProgressSink& progress) {
  const auto worker = file.openForWorker();
  if (!worker) return Failure(worker.error());
  std::vector<QUuid> people = erasing.people;
  store::NameChoices choices;
  for (const NamePlace& place : erasing.kept) choices.kept.insert(place.id().toUtf8());
  for (const NamePlace& place : erasing.taken) {
    if (!place.listed.isNull()) people.push_back(place.listed);
    choices.taken.insert(place.id().toUtf8());
  }
  return store::erasePeople(**worker, clock, actorName(), people, choices,
                            [&](store::ErasureStep step) { progress({.step = words(step)}); });
}

}  // namespace eclosion::app
