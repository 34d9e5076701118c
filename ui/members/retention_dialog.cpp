// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/retention_dialog.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QSpinBox>
#include <QTreeView>
#include <QVBoxLayout>

#include "core/edits/retention.h"
#include "ui/models/board_model.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

RetentionDialog::RetentionDialog(const BoardModel& board, int years, QWidget* parent)
    : EditDialog(parent),
      board_(board),
      model_(new RetentionModel(this)),
      years_(new QSpinBox),
      all_(new QCheckBox(tr("Choose all"))),
      table_(new QTreeView) {
  setObjectName(QStringLiteral("retention"));
  setMinimumWidth(px(640));
  resize(px(640), px(560));
  setTitle(tr("Names kept too long"),
           tr("People who left and whose time is over by the rule. Nobody is erased unless you choose them here."));
  setButtons(tr("Erase the chosen…"), tr("Close"));
  years_->setRange(0, edits::mostRetentionYears);
  years_->setSpecialValueText(tr("No rule"));
  years_->setValue(years);
  addField(tr("Years a name is kept after the last day of a mission"), years_);
  body()->addWidget(all_);
  table_->setProperty("ticked", true);
  table_->setModel(model_);
  table_->ensurePolished();  // rows are measured when one becomes the current one
  table_->setUniformRowHeights(true);
  table_->setRootIsDecorated(false);
  table_->setAllColumnsShowFocus(true);
  table_->setAccessibleName(tr("People over the limit"));
  table_->header()->setSectionsMovable(false);
  table_->header()->setStretchLastSection(false);
  table_->header()->setSectionResizeMode(RetentionModel::nameColumn, QHeaderView::Stretch);
  table_->header()->resizeSection(RetentionModel::lastDayColumn, px(130));
  table_->header()->resizeSection(RetentionModel::untilColumn, px(150));
  body()->addWidget(table_, 1);
  connect(years_, &QSpinBox::valueChanged, this, &RetentionDialog::list);
  connect(all_, &QCheckBox::clicked, model_, &RetentionModel::chooseAll);
  connect(model_, &RetentionModel::choiceChanged, this, &RetentionDialog::check);
  list();
}

int RetentionDialog::years() const { return years_->value(); }

std::vector<EraseDialog::Person> RetentionDialog::chosen() const {
  std::vector<EraseDialog::Person> people;
  for (const auto& person : model_->chosen()) people.push_back({.id = person.id.uuid(), .name = person.name});
  return people;
}

void RetentionDialog::list() {
  std::vector<RetentionModel::Person> people;
  if (years() > 0) {
    const Portfolio& portfolio = *board_.portfolio();
    for (const auto& kept : analysis::overRetention(portfolio, years(), portfolio.today)) {
      const MemberId id = portfolio.members[kept.member].id;
      // Who was erased has no name left to keep.
      const QString name = board_.text()->memberName(id);
      if (!name.isEmpty()) people.push_back({.id = id, .name = name, .kept = kept});
    }
  }
  model_->setPeople(std::move(people));
  if (model_->rowCount() > 0) table_->setCurrentIndex(model_->index(0, 0));
}

void RetentionDialog::check() {
  const int chosen = static_cast<int>(model_->chosen().size());
  const int all = model_->rowCount();
  all_->setEnabled(all > 0);
  all_->setChecked(all > 0 && chosen == all);
  setReady(chosen > 0);
  if (years() == 0)
    return setNote(tr("Say how many years names are kept: then whoever is over the limit is listed."), &Tokens::tx2);
  if (all == 0) return setNote(tr("Nobody's name has been kept for longer than that."), &Tokens::tx2);
  //: How many people are chosen of all that are listed
  setNote(tr("%1 of %2 chosen").arg(chosen).arg(all), &Tokens::tx2);
}

}  // namespace eclosion::ui
