// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/merge_people_dialog.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/shell/editing.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

int countOf(const edits::Plan& plan, RecordKind kind) {
  int count = 0;
  for (const AnyRecord& record : plan.puts) count += record.index() == kind ? 1 : 0;
  return count;
}

}  // namespace

MergePeopleDialog::MergePeopleDialog(const Editing& editing, std::vector<Pair> pairs, QWidget* parent)
    : EditDialog(parent),
      editing_(editing),
      pairs_(std::move(pairs)),
      which_(new QComboBox),
      kept_(new QComboBox),
      name_(new QComboBox) {
  setObjectName(QStringLiteral("mergePeople"));
  setTitle(tr("Merge two records of one person"),
           tr("Missions, committees attended and trainings of the one pass to the other. One Undo takes it back."));
  setButtons(tr("Merge"));
  for (QComboBox* box : {which_, kept_, name_}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(30);
  }
  for (const Pair& each : pairs_) {
    which_->addItem(each.first.name == each.second.name ? each.first.name
                                                        //: Two names of probably one person
                                                        : tr("%1 and %2").arg(each.first.name, each.second.name));
  }
  TextLabel* label = addField(tr("Of one name (%n pair(s))", nullptr, static_cast<int>(pairs_.size())), which_);
  label->setVisible(pairs_.size() > 1);
  which_->setVisible(pairs_.size() > 1);
  addField(tr("The record that stays"), kept_);
  addField(tr("The name that stays"), name_);
  connect(which_, &QComboBox::currentIndexChanged, this, &MergePeopleDialog::choose);
  connect(kept_, &QComboBox::currentIndexChanged, this, &MergePeopleDialog::check);
  connect(name_, &QComboBox::currentIndexChanged, this, &MergePeopleDialog::check);
  choose(0);
  (pairs_.size() > 1 ? which_ : kept_)->setFocus();
}

const MergePeopleDialog::Pair& MergePeopleDialog::pair() const {
  return pairs_[static_cast<size_t>(std::max(0, which_->currentIndex()))];
}

void MergePeopleDialog::choose(int) {
  {
    const QSignalBlocker quietKept(kept_), quietName(name_);
    kept_->clear();
    name_->clear();
    for (const Person* person : {&pair().first, &pair().second}) {
      //: A person and where they stand: Ana Arnoux, until 3 Mar 2024
      kept_->addItem(person->standing.isEmpty() ? person->name : tr("%1, %2").arg(person->name, person->standing));
      name_->addItem(person->name);
    }
  }
  check();
}

MemberId MergePeopleDialog::kept() const { return kept_->currentIndex() == 1 ? pair().second.id : pair().first.id; }

edits::Edit MergePeopleDialog::edit() const {
  const bool second = kept_->currentIndex() == 1;
  const MemberId gone = second ? pair().first.id : pair().second.id;
  const auto name = name_->currentIndex() == kept_->currentIndex() ? edits::NameKept::ofKept : edits::NameKept::ofGone;
  return edits::mergePeople(gone, kept(), name);
}

void MergePeopleDialog::check() {
  const auto plan = editing_.plan(edit());
  if (!plan) {
    setNote(plan.error().message);
    return setReady(false);
  }
  const int missions = countOf(*plan, recordKind<Mission>);
  const int trainings = countOf(*plan, recordKind<Trainee>);
  QStringList parts{tr("%n mission(s) pass(es) over", nullptr, missions)};
  if (trainings > 0) parts << tr("%n training(s)", nullptr, trainings);
  setNote(parts.join(QStringLiteral(" · ")), &Tokens::tx2);
  setReady(true);
}

}  // namespace eclosion::ui
