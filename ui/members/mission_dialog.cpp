// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/mission_dialog.h"

#include <QVBoxLayout>

#include "ui/members/mission_fields.h"
#include "ui/models/formats.h"
#include "ui/shell/editing.h"

namespace eclosion::ui {

MissionDialog::MissionDialog(const Editing& editing, const QString& name, const MemberId& member, const QStringList& employers,
                             QWidget* parent)
    : EditDialog(parent), editing_(editing), member_(member), mission_(newId<MissionId>()), isNew_(true) {
  setTitle(tr("Add a mission of %1").arg(name), tr("It may start later, and overlap with others."));
  setButtons(tr("Add"));
  Mission mission{.id = mission_, .member = member, .start = editing_.records().today()};
  // Most go on as what they were.
  if (const auto before = edits::missionMeant(editing_.records(), member)) {
    mission.status = before->status;
    mission.employer = before->employer;
    if (before->end.isValid() && before->end >= mission.start) mission.start = before->end.addDays(1);
  }
  build(mission, {}, employers);
}

MissionDialog::MissionDialog(const Editing& editing, const QString& name, const Mission& mission, const QStringList& employers,
                             QWidget* parent)
    : EditDialog(parent), editing_(editing), member_(mission.member), mission_(mission.id), isNew_(false) {
  setTitle(tr("Edit a mission of %1").arg(name));
  setButtons(tr("Record"));
  std::vector<edits::TimeShare> shares;
  if (const auto served = editing_.records().where<MissionStartup>("mission_id", mission.id.uuid())) {
    for (const MissionStartup& one : *served) shares.push_back({one.startup, one.share});
  }
  build(mission, shares, employers);
}

void MissionDialog::build(const Mission& mission, const std::vector<edits::TimeShare>& shares, const QStringList& employers) {
  setObjectName(QStringLiteral("mission"));
  fields_ = new MissionFields(editing_, employers);
  body()->addWidget(fields_);
  fields_->setMission(mission, shares);
  connect(fields_, &MissionFields::edited, this, &MissionDialog::check);
  check();
  fields_->takeFocus();
}

edits::Edit MissionDialog::edit() const {
  return isNew_ ? edits::addMission(fields_->mission(mission_, member_), fields_->shares())
                : edits::reviseMission(mission_, fields_->changes(), fields_->shares());
}

void MissionDialog::check() {
  if (const QString wrong = fields_->problem(); !wrong.isEmpty()) {
    setNote(wrong);
    return setReady(false);
  }
  const auto plan = editing_.plan(edit());
  if (!plan) {
    setNote(plan.error().message);
    return setReady(false);
  }
  setNote(overTimeWords(editing_, fields_->mission(mission_, member_)), &Tokens::warn);
  setReady(!plan->isEmpty());
}

}  // namespace eclosion::ui
