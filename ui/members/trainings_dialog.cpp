// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/trainings_dialog.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>
#include <array>

#include "core/domain/hidden_names.h"
#include "core/edits/person_names.h"
#include "ui/editing/ask_dialog.h"
#include "ui/editing/edit_desk.h"
#include "ui/editing/record_dialog.h"
#include "ui/members/personal_acts.h"
#include "ui/models/board_model.h"
#include "ui/models/member_standing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {
namespace {

Button* buttonOf(const QString& words, Button::Kind kind = Button::Kind::secondary) {
  auto* button = new Button(kind);
  button->setText(words);
  return button;
}

// A table has its columns from its model: before it has one there is none to stretch.
void dress(QTreeView& table, QAbstractItemModel& model, const QString& name) {
  table.setModel(&model);
  table.ensurePolished();  // rows are measured when one becomes the current one
  table.setUniformRowHeights(true);
  table.setRootIsDecorated(false);
  table.setAllColumnsShowFocus(true);
  table.setAccessibleName(name);
  table.header()->setSectionsMovable(false);
  table.header()->setStretchLastSection(false);
  table.header()->setSectionResizeMode(0, QHeaderView::Stretch);
}

}  // namespace

TrainingsDialog::TrainingsDialog(const BoardModel& board, EditDesk& desk, QWidget* parent)
    : QDialog(parent),
      board_(board),
      desk_(desk),
      sessions_(new TrainingsModel(this)),
      trainees_(new TraineesModel(this)),
      sessionTable_(new QTreeView),
      traineeTable_(new QTreeView),
      summary_(new TextLabel(TextStep::body, Weight::regular, &Tokens::tx2)),
      listed_(new TextLabel(TextStep::dense, Weight::semibold)),
      add_(buttonOf(tr("Add session…"))),
      change_(buttonOf(tr("Edit session…"))),
      remove_(buttonOf(tr("Remove session…"))),
      addMember_(buttonOf(tr("Add a member…"))),
      addName_(buttonOf(tr("Add a name…"))),
      changeTrainee_(buttonOf(tr("Edit person…"))),
      removeTrainee_(buttonOf(tr("Remove person…"))),
      eraseTrainee_(buttonOf(tr("Erase name for good…"))),
      close_(buttonOf(tr("Close"), Button::Kind::primary)) {
  setObjectName(QStringLiteral("trainings"));
  setWindowTitle(tr("Trainings"));
  resize(px(940), px(640));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(px(24), px(20), px(24), px(18));
  column->setSpacing(px(8));
  auto* title = new TextLabel(TextStep::panelTitle, Weight::semibold);
  title->setText(windowTitle());
  column->addWidget(title);
  summary_->setWordWrap(true);
  column->addWidget(summary_);
  dress(*sessionTable_, *sessions_, tr("Sessions, newest first"));
  constexpr std::array<std::pair<int, int>, 6> widths{{{TrainingsModel::sessionColumn, 130},
                                                       {TrainingsModel::fromColumn, 110},
                                                       {TrainingsModel::untilColumn, 110},
                                                       {TrainingsModel::trainedColumn, 80},
                                                       {TrainingsModel::becameColumn, 150},
                                                       {TrainingsModel::delayColumn, 120}}};
  for (const auto& [section, width] : widths) sessionTable_->header()->resizeSection(section, px(width));
  column->addWidget(sessionTable_, 1);
  auto* above = new QHBoxLayout;
  for (Button* button : {add_, change_, remove_}) above->addWidget(button);
  above->addStretch(1);
  column->addLayout(above);
  column->addWidget(listed_);
  dress(*traineeTable_, *trainees_, tr("People listed at the session"));
  traineeTable_->header()->resizeSection(TraineesModel::memberColumn, px(300));
  column->addWidget(traineeTable_, 1);
  auto* below = new QHBoxLayout;
  for (Button* button : {addMember_, addName_, changeTrainee_, removeTrainee_, eraseTrainee_}) below->addWidget(button);
  below->addStretch(1);
  below->addWidget(close_);
  column->addLayout(below);
  connectParts();
  read();
}

void TrainingsDialog::connectParts() {
  connect(close_, &QAbstractButton::clicked, this, &QDialog::reject);
  connect(&desk_, &EditDesk::changed, this, &TrainingsDialog::read);
  connect(sessionTable_->selectionModel(), &QItemSelectionModel::currentChanged, this, &TrainingsDialog::showTrainees);
  connect(traineeTable_->selectionModel(), &QItemSelectionModel::currentChanged, this, &TrainingsDialog::allow);
  const auto refOf = [](const auto& id, RecordKind kind) { return RecordRef{kind, id.uuid()}; };
  connect(add_, &QAbstractButton::clicked, this, [this] { addRecordAsking(desk_, recordKind<Training>, {}, this); });
  connect(change_, &QAbstractButton::clicked, this, [this, refOf] {
    if (const Training* one = session()) changeRecordAsking(desk_, refOf(one->id, recordKind<Training>), {}, this);
  });
  connect(remove_, &QAbstractButton::clicked, this, [this, refOf] {
    if (const Training* one = session()) desk_.removeAsking(refOf(one->id, recordKind<Training>));
  });
  connect(addMember_, &QAbstractButton::clicked, this, &TrainingsDialog::addMember);
  connect(addName_, &QAbstractButton::clicked, this, &TrainingsDialog::addName);
  connect(changeTrainee_, &QAbstractButton::clicked, this, &TrainingsDialog::changeTrainee);
  connect(removeTrainee_, &QAbstractButton::clicked, this, [this, refOf] {
    if (const auto* one = trainee()) desk_.removeAsking(refOf(one->trainee.id, recordKind<Trainee>));
  });
  connect(eraseTrainee_, &QAbstractButton::clicked, this, &TrainingsDialog::eraseTrainee);
  connect(sessionTable_, &QTreeView::activated, change_, &QAbstractButton::click);
  connect(traineeTable_, &QTreeView::activated, changeTrainee_, &QAbstractButton::click);
}

QString TrainingsDialog::summary() const { return summary_->text(); }

const Training* TrainingsDialog::session() const {
  const QModelIndex index = sessionTable_->currentIndex();
  return index.isValid() ? &sessions_->at(index.row()).training : nullptr;
}

const TraineesModel::Line* TrainingsDialog::trainee() const {
  const QModelIndex index = traineeTable_->currentIndex();
  return index.isValid() ? &trainees_->at(index.row()) : nullptr;
}

void TrainingsDialog::read() {
  const Portfolio* portfolio = board_.portfolio();
  if (!desk_.editing() || !portfolio) return;
  const auto trainings = desk_.editing()->records().where<Training>("id", {});
  const auto trainees = desk_.editing()->records().where<Trainee>("id", {});
  if (!trainings || !trainees) {
    summary_->setText((!trainings ? trainings.error() : trainees.error()).message);
    return;
  }
  const auto current = session() ? std::optional(session()->id) : std::nullopt;
  std::vector<TrainingsModel::Line> lines;
  for (const Training& one : *trainings)
    lines.push_back({.training = one, .outcome = analysis::outcomeOf(*portfolio, one, *trainees, board_.date())});
  sessions_->setLines(std::move(lines));
  summary_->setText(sessions_->rowCount() > 0 ? sessions_->summary()
                                              : tr("No training is recorded yet. Add a session, then who was there."));
  const int row = current ? sessions_->rowOf(*current) : -1;
  if (sessions_->rowCount() > 0) sessionTable_->setCurrentIndex(sessions_->index(std::max(0, row), 0));
  showTrainees();
}

void TrainingsDialog::showTrainees() {
  std::vector<TraineesModel::Line> lines;
  const Training* one = session();
  const auto listed = one && desk_.editing() ? desk_.editing()->records().where<Trainee>("training_id", one->id.uuid())
                                             : Result<std::vector<Trainee>>();
  if (listed) {
    for (const Trainee& each : *listed) {
      TraineesModel::Line line{.trainee = each};
      const auto row = each.member ? board_.portfolio()->rowOf(*each.member) : Portfolio::none;
      if (row != Portfolio::none) {
        line.name = board_.text()->memberName(*each.member);
        line.standing = memberStanding(board_, row);
      } else if (each.name) {
        line.name = board_.text()->personText(*each.name);
      }
      lines.push_back(std::move(line));
    }
  }
  //: Of a session: how many people stand in its list
  listed_->setText(one ? tr("%n person(s) listed", nullptr, static_cast<int>(lines.size())) : tr("People listed"));
  trainees_->setLines(std::move(lines));
  if (trainees_->rowCount() > 0) traineeTable_->setCurrentIndex(trainees_->index(0, 0));
  allow();
}

void TrainingsDialog::allow() {
  const bool can = desk_.canEdit();
  const auto set = [&](Button* button, bool fits) {
    button->setEnabled(can && fits);
    button->setToolTip(desk_.whyNot());
  };
  set(add_, true);
  for (Button* button : {change_, remove_, addMember_, addName_}) set(button, session() != nullptr);
  for (Button* button : {changeTrainee_, removeTrainee_}) set(button, trainee() != nullptr);
  set(eraseTrainee_, trainee() && !trainee()->name.isEmpty() && personalDataOf(desk_));
}

void TrainingsDialog::addMember() {
  if (const Training* one = session())
    addRecordAsking(desk_, recordKind<Trainee>, {{.column = "training_id", .value = one->id.uuid()}}, this);
}

void TrainingsDialog::addName() {
  const Training* one = session();
  if (!one) return;
  AskDialog dialog(
      {.title = tr("Somebody trained who is no member"),
       .below = tr("The name is kept apart, so that it can be erased."),
       .record = tr("Add"),
       .name = tr("Name")},
      *desk_.editing(), [id = one->id](const QString& name, const QDate&) { return edits::listTrainee(id, name); }, this);
  if (dialog.exec() == QDialog::Accepted) desk_.perform(dialog.edit());
}

// Of a member all that names them; of somebody else this name.
void TrainingsDialog::eraseTrainee() {
  const auto* one = trainee();
  if (!one) return;
  const QUuid id = one->trainee.member ? one->trainee.member->uuid() : one->trainee.id.uuid();
  if (erasePeopleAsking(desk_, {{.id = id, .name = one->name}}, this)) read();
}

// A member has the member's name; who is none is named here.
void TrainingsDialog::changeTrainee() {
  const auto* one = trainee();
  if (!one) return;
  const TraineeId id = one->trainee.id;
  if (one->trainee.member || one->name.isEmpty()) {
    changeRecordAsking(desk_, {recordKind<Trainee>, id.uuid()},
                       {{.column = "training_id", .value = one->trainee.training.uuid()}}, this);
    return;
  }
  AskDialog dialog(
      {.title = tr("Correct a name"),
       .record = tr("Record"),
       .name = tr("Name"),
       .nameNow = HiddenNames::areHidden() ? QString() : one->name},
      *desk_.editing(), [id](const QString& name, const QDate&) { return edits::nameTrainee(id, name); }, this);
  if (dialog.exec() == QDialog::Accepted) desk_.perform(dialog.edit());
}

}  // namespace eclosion::ui
