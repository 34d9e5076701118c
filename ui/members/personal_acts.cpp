// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/personal_acts.h"

#include <QCoreApplication>

#include "core/edits/retention.h"
#include "ui/editing/edit_desk.h"
#include "ui/members/mission_acts.h"
#include "ui/members/personal_data_dialog.h"
#include "ui/members/retention_dialog.h"
#include "ui/shell/dialogs.h"

namespace eclosion::ui {
namespace {

struct PersonalActs {
  Q_DECLARE_TR_FUNCTIONS(eclosion::ui::PersonalActs)
};

}  // namespace

PersonalData* personalDataOf(const EditDesk& desk) { return dynamic_cast<PersonalData*>(desk.file()); }

void showPersonalData(EditDesk& desk, const MemberId& member, QWidget* window) {
  PersonalData* data = personalDataOf(desk);
  if (!data) return;
  auto dossier = data->dossier(member);
  if (!dossier) return showError(window, dossier.error());
  const QString name = dossier->name;
  PersonalDataDialog dialog(std::move(*dossier), name.isEmpty() ? PersonalActs::tr("This person was erased.") : desk.whyNot(),
                            window);
  dialog.exec();
  if (dialog.wantsErasing()) erasePeopleAsking(desk, {{.id = member.uuid(), .name = name}}, window);
}

bool erasePeopleAsking(EditDesk& desk, std::vector<EraseDialog::Person> people, QWidget* window) {
  PersonalData* data = personalDataOf(desk);
  if (!data || people.empty() || !mayEdit(desk)) return false;
  const int count = static_cast<int>(people.size());
  EraseDialog dialog(
      *data, std::move(people), [&desk](const QString& words) { return desk.withNames(words); }, window);
  if (dialog.exec() != QDialog::Accepted) return false;
  Q_EMIT desk.said(PersonalActs::tr("%n person(s) erased.", nullptr, count));
  return true;
}

void reviewRetention(const BoardModel& board, EditDesk& desk, QWidget* window) {
  if (!personalDataOf(desk) || !mayEdit(desk)) return;
  const int years = edits::retentionYears(desk.editing()->records()).value_or(0);
  RetentionDialog dialog(board, years, window);
  const bool erase = dialog.exec() == QDialog::Accepted;
  // The rule is kept whether somebody is to be erased now or not.
  if (dialog.years() != years && !desk.perform(edits::setRetentionYears(dialog.years()))) return;
  if (erase) erasePeopleAsking(desk, dialog.chosen(), window);
}

}  // namespace eclosion::ui
