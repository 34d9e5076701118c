// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/new_person_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/members/mission_fields.h"
#include "ui/models/roster_words.h"
#include "ui/shell/editing.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

NewPersonDialog::NewPersonDialog(const Editing& editing, Suggestions suggestions, QWidget* parent)
    : EditDialog(parent),
      editing_(editing),
      suggestions_(std::move(suggestions)),
      name_(new QLineEdit),
      domain_(new QComboBox),
      role_(new QComboBox),
      hasMission_(new QCheckBox(tr("With a first mission"))),
      fields_(new MissionFields(editing, suggestions_.employers)) {
  setObjectName(QStringLiteral("newPerson"));
  setTitle(tr("New person"), tr("The name is kept apart, so that it can be erased."));
  setButtons(tr("Add"));
  addField(tr("Name"), name_);
  auto* pair = new QHBoxLayout;
  pair->setSpacing(px(12));
  for (QComboBox* box : {domain_, role_}) {
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* column = new QVBoxLayout;
    column->setSpacing(px(4));
    addField(box == domain_ ? tr("Domain of expertise") : tr("Role"), box, column);
    box->lineEdit()->setAccessibleName(box->accessibleName());
    pair->addLayout(column, 1);
  }
  // The community's word is recorded, shown in the present language.
  for (const QString& domain : suggestions_.domains) domain_->addItem(domainWord(domain), domain);
  role_->addItems(suggestions_.roles);
  domain_->setCurrentIndex(-1);
  role_->setCurrentIndex(-1);
  body()->addLayout(pair);
  hasMission_->setChecked(true);
  body()->addSpacing(px(4));
  body()->addWidget(hasMission_);
  body()->addWidget(fields_);
  fields_->setMission({.id = mission_, .member = id_, .start = editing_.records().today()}, {});
  connect(name_, &QLineEdit::textChanged, this, &NewPersonDialog::check);
  for (QComboBox* box : {domain_, role_}) connect(box, &QComboBox::currentTextChanged, this, &NewPersonDialog::check);
  connect(hasMission_, &QCheckBox::toggled, this, [this](bool on) {
    fields_->setVisible(on);
    check();
  });
  connect(fields_, &MissionFields::edited, this, &NewPersonDialog::check);
  check();
  name_->setFocus();
}

edits::NewPerson NewPersonDialog::made() const {
  const QString typed = domain_->currentText().simplified();
  const int known = domain_->findText(typed, Qt::MatchFixedString);
  edits::NewPerson made{.member = {.id = id_,
                                   .domain = known >= 0 ? domain_->itemData(known).toString() : typed,
                                   .role = role_->currentText().simplified()},
                        .name = name_->text().simplified()};
  if (hasMission_->isChecked()) {
    made.mission = fields_->mission(mission_, id_);
    made.startups = fields_->shares();
  }
  return made;
}

void NewPersonDialog::check() {
  if (name_->text().simplified().isEmpty()) {
    setNote({});
    return setReady(false);
  }
  if (const QString wrong = hasMission_->isChecked() ? fields_->problem() : QString(); !wrong.isEmpty()) {
    setNote(wrong);
    return setReady(false);
  }
  const auto plan = editing_.plan(edits::createPerson(made()));
  if (!plan) {
    setNote(plan.error().message);
    return setReady(false);
  }
  const int namesakes = suggestions_.namesakes ? suggestions_.namesakes(name_->text()) : 0;
  setNote(namesakes > 0 ? tr("%n person(s) of this name stand(s) in the portfolio already.", nullptr, namesakes) : QString(),
          &Tokens::warn);
  setReady(true);
}

}  // namespace eclosion::ui
