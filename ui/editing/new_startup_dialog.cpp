// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/new_startup_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "core/domain/words.h"
#include "ui/editing/day_field.h"
#include "ui/editing/record_choices.h"
#include "ui/models/words.h"
#include "ui/shell/editing.h"

namespace eclosion::ui {

NewStartupDialog::NewStartupDialog(const BoardModel& model, const Editing& editing, QWidget* parent)
    : EditDialog(parent),
      model_(model),
      editing_(editing),
      name_(new QLineEdit),
      mission_(new QLineEdit),
      kind_(new QComboBox),
      incubator_(new QComboBox),
      phase_(new QComboBox),
      sponsors_(new QListWidget),
      start_(new DayField) {
  setObjectName(QStringLiteral("newStartup"));
  setTitle(tr("New startup"));
  setButtons(tr("Create"));
  addField(tr("Name"), name_);
  addField(tr("Mission, in one sentence"), mission_);
  for (const StartupKind kind : {StartupKind::state, StartupKind::territory})
    kind_->addItem(startupKindWord(kind), static_cast<int>(kind));
  addField(tr("Kind"), kind_);
  fillChoices(*incubator_, incubatorChoices(model_), tr("None known"));
  addField(tr("Incubator"), incubator_);
  for (const auto& [name, id] : organisationChoices(model_)) {
    auto* item = new QListWidgetItem(name, sponsors_);
    item->setData(Qt::UserRole, id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
  }
  sponsors_->setMaximumHeight(px(110));
  sponsors_->setTabKeyNavigation(false);
  if (sponsors_->count() > 0) addField(tr("Sponsors (Space ticks)"), sponsors_);
  phase_->addItem(tr("None yet"));
  for (int phase = static_cast<int>(Phase::investigation); phase <= static_cast<int>(Phase::stopped); ++phase)
    phase_->addItem(phaseName(static_cast<Phase>(phase)), phase);
  phase_->setCurrentIndex(1);
  addField(tr("Phase"), phase_);
  addField(tr("Since the day"), start_);
  start_->setDay(editing_.records().today());
  for (QLineEdit* field : {name_, mission_, static_cast<QLineEdit*>(start_)})
    connect(field, &QLineEdit::textChanged, this, &NewStartupDialog::check);
  for (QComboBox* box : {kind_, incubator_, phase_})
    connect(box, &QComboBox::currentIndexChanged, this, &NewStartupDialog::check);
  connect(sponsors_, &QListWidget::itemChanged, this, &NewStartupDialog::check);
  check();
  name_->setFocus();
}

edits::NewStartup NewStartupDialog::made() const {
  edits::NewStartup made{.startup = {.id = id_,
                                     .name = name_->text().trimmed(),
                                     .mission = mission_->text().trimmed(),
                                     .kind = static_cast<StartupKind>(kind_->currentData().toInt())},
                         .start = start_->day()};
  if (const QUuid incubator = incubator_->currentData().toUuid(); !incubator.isNull()) made.incubator = IncubatorId(incubator);
  for (int i = 0; i < sponsors_->count(); ++i) {
    if (sponsors_->item(i)->checkState() == Qt::Checked)
      made.sponsors.emplace_back(sponsors_->item(i)->data(Qt::UserRole).toUuid());
  }
  if (phase_->currentIndex() > 0) made.phase = static_cast<Phase>(phase_->currentData().toInt());
  return made;
}

void NewStartupDialog::check() {
  const QString name = name_->text().trimmed();
  if (name.isEmpty()) {
    setNote({});
    return setReady(false);
  }
  if (!start_->day().isValid() && !start_->text().trimmed().isEmpty()) {
    setNote(DayField::hint());
    return setReady(false);
  }
  const auto plan = editing_.plan(edits::createStartup(made()));
  QString note = plan ? QString() : plan.error().message;
  const bool refused = !note.isEmpty();
  if (!refused) {
    model_.text()->eachStartupName([&](const TextSource::StartupNaming& naming) {
      if (note.isEmpty() && naming.name.compare(name, Qt::CaseInsensitive) == 0)
        note = naming.present ? tr("There is a startup of this name already.") : tr("A startup had this name before.");
    });
  }
  setNote(note, refused ? &Tokens::bad : &Tokens::warn);
  setReady(!refused);
}

}  // namespace eclosion::ui
