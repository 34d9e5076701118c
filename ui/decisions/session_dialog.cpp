// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/session_dialog.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTime>
#include <QVBoxLayout>
#include <algorithm>

#include "core/domain/hidden_names.h"
#include "core/publish/session_papers.h"
#include "ui/decisions/rows_table.h"
#include "ui/editing/day_field.h"
#include "ui/editing/edit_desk.h"
#include "ui/editing/reference_box.h"
#include "ui/members/personal_acts.h"

namespace eclosion::ui {
namespace {

enum AgendaColumn { startupColumn, pitchColumn, questionsColumn, deliberationColumn };
enum PersonColumn { nameColumn, roleColumn };
enum DocumentColumn { titleColumn, urlColumn };

QString minutesText(const std::optional<int>& minutes, int usual) { return QLocale().toString(minutes.value_or(usual)); }

Button* plainButton(const QString& words, QWidget* page) {
  auto* button = new Button(Button::Kind::secondary, page);
  button->setText(words);
  button->setSmall(true);
  return button;
}

// The keyboard walks in the order of the eye.
void setInOrder(const std::vector<QWidget*>& fields) {
  for (size_t i = 1; i < fields.size(); ++i) QWidget::setTabOrder(fields[i - 1], fields[i]);
}

}  // namespace

SessionDialog::SessionDialog(EditDesk& desk, edits::SessionSheet sheet, std::vector<StartupId> due, bool isNew, QWidget* parent)
    : EditDialog(parent),
      desk_(desk),
      sheet_(std::move(sheet)),
      due_(std::move(due)),
      parts_(new QTabWidget),
      title_(new QLineEdit),
      place_(new QLineEdit),
      hour_(new QLineEdit),
      person_(new QLineEdit),
      day_(new DayField),
      startup_(new ReferenceBox(recordKind<Startup>, desk_.editing()->records())),
      member_(new ReferenceBox(recordKind<Member>, desk_.editing()->records())),
      agenda_(new RowsTable(tr("Agenda"),
                            {{tr("Startup"), true},
                             {tr("Pitch"), false, true, publish::usualPitch},
                             {tr("Questions"), false, true, publish::usualQuestions},
                             {tr("Deliberation"), false, true, publish::usualDeliberation}},
                            true)),
      attendees_(new RowsTable(tr("Who attends"), {{tr("Name"), true}, {tr("Role")}}, false)),
      documents_(new RowsTable(tr("Documents"), {{tr("Title")}, {tr("Address")}}, false)),
      length_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)) {
  setObjectName(QStringLiteral("session"));
  setTitle(isNew ? tr("New committee session") : tr("Committee session"));
  setButtons(isNew ? tr("Create session") : tr("Save session"));
  parts_->setDocumentMode(true);
  parts_->addTab(sessionPage(), tr("&Session"));
  parts_->addTab(agendaPage(), tr("&Agenda"));
  parts_->addTab(attendeesPage(), tr("&Who attends"));
  parts_->addTab(documentsPage(), tr("&Documents"));
  body()->addWidget(parts_, 1);
  for (QLineEdit* field : {title_, place_, hour_, static_cast<QLineEdit*>(day_)})
    connect(field, &QLineEdit::textChanged, this, &SessionDialog::check);
  for (RowsTable* table : {agenda_, attendees_, documents_}) connect(table, &RowsTable::edited, this, &SessionDialog::check);
  resize(px(640), px(520));
  check();
  changed_ = false;  // by the person
  title_->setFocus();
}

QWidget* SessionDialog::sessionPage() {
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  addField(tr("Title"), title_, column);
  title_->setText(sheet_.session.title);
  title_->setPlaceholderText(tr("Investment committee"));
  auto* when = new QHBoxLayout;
  auto* left = new QVBoxLayout;
  auto* right = new QVBoxLayout;
  addField(tr("Day"), day_, left);
  day_->setDay(sheet_.session.date);
  addField(tr("Hour"), hour_, right);
  hour_->setPlaceholderText(QStringLiteral("14:00"));
  if (sheet_.session.startsAt)
    hour_->setText(QTime(0, 0).addSecs(*sheet_.session.startsAt * 60).toString(QStringLiteral("HH:mm")));
  when->addLayout(left);
  when->addLayout(right);
  column->addLayout(when);
  addField(tr("Place"), place_, column);
  place_->setText(sheet_.session.place);
  column->addStretch(1);
  return page;
}

QWidget* SessionDialog::agendaPage() {
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  const auto& text = desk_.editing()->records().text();
  for (const AgendaItem& item : sheet_.agenda)
    agenda_->add(item.startup.uuid(), {text.startupName(item.startup), minutesText(item.pitch, publish::usualPitch),
                                       minutesText(item.questions, publish::usualQuestions),
                                       minutesText(item.deliberation, publish::usualDeliberation)});
  column->addWidget(agenda_, 1);
  auto* row = new QHBoxLayout;
  startup_->setAccessibleName(tr("Startup to put on the agenda"));
  startup_->lineEdit()->setPlaceholderText(tr("Add a startup"));
  auto* add = plainButton(tr("Add"), page);
  add->setAccessibleName(tr("Put it on the agenda"));
  dueButton_ = plainButton({}, page);
  row->addWidget(startup_, 1);
  row->addWidget(add);
  row->addWidget(dueButton_);
  column->addLayout(row);
  auto* moves = new QHBoxLayout;
  auto* up = plainButton(tr("Move up"), page);
  up->setKeys(tr("Alt+Up"));
  auto* down = plainButton(tr("Move down"), page);
  down->setKeys(tr("Alt+Down"));
  auto* remove = plainButton(tr("Take away"), page);
  moves->addWidget(up);
  moves->addWidget(down);
  moves->addWidget(remove);
  moves->addStretch(1);
  moves->addWidget(length_);
  column->addLayout(moves);
  connect(add, &QAbstractButton::clicked, this, &SessionDialog::addStartup);
  setInOrder({agenda_, startup_, add, dueButton_, up, down, remove});
  connect(dueButton_, &QAbstractButton::clicked, this, &SessionDialog::addDue);
  connect(up, &QAbstractButton::clicked, agenda_, [this] { agenda_->moveCurrent(-1); });
  connect(down, &QAbstractButton::clicked, agenda_, [this] { agenda_->moveCurrent(1); });
  connect(remove, &QAbstractButton::clicked, agenda_, &RowsTable::removeCurrent);
  return page;
}

QWidget* SessionDialog::attendeesPage() {
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  const HiddenNames text(desk_.editing()->records().text());
  for (const auto& guest : sheet_.attendees)
    attendees_->add(guest.attendee.id.uuid(),
                    {guest.name.isEmpty() ? publish::attendeeName(guest.attendee, text) : guest.name, guest.attendee.role});
  column->addWidget(attendees_, 1);
  auto* row = new QHBoxLayout;
  member_->setAccessibleName(tr("Member who attends"));
  member_->lineEdit()->setPlaceholderText(tr("A member"));
  person_->setAccessibleName(tr("Guest who attends"));
  person_->setPlaceholderText(tr("or somebody else, by name"));
  auto* add = plainButton(tr("Add"), page);
  add->setAccessibleName(tr("Add who attends"));
  auto* remove = plainButton(tr("Take away"), page);
  eraseButton_ = plainButton(tr("Erase name for good…"), page);
  row->addWidget(member_, 1);
  row->addWidget(person_, 1);
  row->addWidget(add);
  row->addWidget(remove);
  row->addWidget(eraseButton_);
  column->addLayout(row);
  setInOrder({attendees_, member_, person_, add, remove, eraseButton_});
  connect(eraseButton_, &QAbstractButton::clicked, this, &SessionDialog::eraseGuest);
  connect(attendees_, &QTableWidget::currentCellChanged, this, &SessionDialog::tellGuest);
  tellGuest();
  connect(add, &QAbstractButton::clicked, this, &SessionDialog::addPerson);
  connect(remove, &QAbstractButton::clicked, attendees_, &RowsTable::removeCurrent);
  return page;
}

QWidget* SessionDialog::documentsPage() {
  auto* page = new QWidget;
  auto* column = new QVBoxLayout(page);
  for (const SessionDocument& document : sheet_.documents) documents_->add(document.id.uuid(), {document.title, document.url});
  column->addWidget(documents_, 1);
  auto* row = new QHBoxLayout;
  auto* add = plainButton(tr("Add a document"), page);
  auto* remove = plainButton(tr("Take away"), page);
  row->addWidget(add);
  row->addWidget(remove);
  row->addStretch(1);
  column->addLayout(row);
  connect(add, &QAbstractButton::clicked, this, [this] {
    documents_->add(newId<SessionDocumentId>().uuid(), {tr("Document"), QString()});
    documents_->setCurrentCell(documents_->rowCount() - 1, urlColumn);
    documents_->editItem(documents_->currentItem());
    check();
  });
  connect(remove, &QAbstractButton::clicked, documents_, &RowsTable::removeCurrent);
  return page;
}

void SessionDialog::showPart(Part part) { parts_->setCurrentIndex(static_cast<int>(part)); }

bool SessionDialog::isOnAgenda(const QUuid& startup) const {
  for (int row = 0; row < agenda_->rowCount(); ++row) {
    if (agenda_->idOf(row) == startup) return true;
  }
  return false;
}

bool SessionDialog::addStartup() {
  const auto id = startup_->id();
  if (!id || id->isNull()) {
    setNote(tr("No startup has that name. Choose one from the list."));
    startup_->setFocus();
    return false;
  }
  if (!isOnAgenda(*id))
    agenda_->add(*id, {desk_.editing()->records().text().startupName(StartupId(*id)), minutesText({}, publish::usualPitch),
                       minutesText({}, publish::usualQuestions), minutesText({}, publish::usualDeliberation)});
  startup_->setId({});
  startup_->setFocus();
  check();
  return true;
}

void SessionDialog::addDue() {
  for (const StartupId& startup : due_) {
    if (isOnAgenda(startup.uuid())) continue;
    startup_->setId(startup.uuid());
    addStartup();
  }
}

bool SessionDialog::addPerson() {
  const auto member = member_->id();
  const QString guest = person_->text().trimmed();
  if (!member || (member->isNull() && guest.isEmpty())) {
    setNote(tr("Choose a member, or write the name of somebody else."));
    return false;
  }
  if (!member->isNull()) {
    const auto id = newId<AttendeeId>();
    sheet_.attendees.push_back({.attendee = {.id = id, .session = sheet_.session.id, .member = MemberId(*member)}});
    attendees_->add(id.uuid(), {member_->currentText(), tr("Voting member")});
  }
  if (!guest.isEmpty()) {
    const auto id = newId<AttendeeId>();
    sheet_.attendees.push_back({.attendee = {.id = id, .session = sheet_.session.id}, .name = guest});
    attendees_->add(id.uuid(), {guest, tr("Guest")});
  }
  member_->setId({});
  person_->clear();
  check();
  return true;
}

// A guest of the file, not one who is still to be saved; a member is erased as a member.
edits::SessionSheet::Guest* SessionDialog::currentGuest() {
  const int row = attendees_->currentRow();
  if (row < 0) return nullptr;
  const auto found = std::find_if(sheet_.attendees.begin(), sheet_.attendees.end(),
                                  [&](const auto& guest) { return guest.attendee.id.uuid() == attendees_->idOf(row); });
  return found != sheet_.attendees.end() && found->attendee.name && !found->attendee.member ? &*found : nullptr;
}

void SessionDialog::tellGuest() {
  eraseButton_->setEnabled(personalDataOf(desk_) && desk_.canEdit() && currentGuest());
  eraseButton_->setToolTip(tr("Of a guest: the name goes from the portfolio, its past and its backups"));
}

void SessionDialog::eraseGuest() {
  edits::SessionSheet::Guest* guest = currentGuest();
  if (!guest) return;
  const int row = attendees_->currentRow();
  const QString name = attendees_->cell(row, nameColumn);
  if (!erasePeopleAsking(desk_, {{.id = guest->attendee.id.uuid(), .name = name}}, this)) return;
  guest->attendee.name.reset();
  attendees_->item(row, nameColumn)->setText(tr("Name erased"));
  tellGuest();
}

// What stands in the fields that add is meant, also where Add was not pressed. False where it cannot be read: the person sees it.
bool SessionDialog::takeChosen() {
  if (!startup_->currentText().trimmed().isEmpty() && !addStartup()) {
    showPart(Part::agenda);
    return false;
  }
  const bool named = !member_->currentText().trimmed().isEmpty() || !person_->text().trimmed().isEmpty();
  if (named && !addPerson()) {
    showPart(Part::attendees);
    return false;
  }
  return true;
}

std::optional<int> SessionDialog::hour() const {
  const QString typed = hour_->text().trimmed();
  if (typed.isEmpty()) return std::nullopt;
  for (const char* format : {"H:mm", "H'h'mm", "H'h'", "H"}) {
    const QTime time = QTime::fromString(typed, QLatin1String(format));
    if (time.isValid()) return time.hour() * 60 + time.minute();
  }
  return -1;
}

edits::SessionSheet SessionDialog::sheet() const {
  edits::SessionSheet made{.session = sheet_.session};
  made.session.title = title_->text().trimmed();
  made.session.place = place_->text().trimmed();
  made.session.date = day_->day();
  made.session.startsAt = hour();
  for (int row = 0; row < agenda_->rowCount(); ++row) {
    const StartupId startup(agenda_->idOf(row));
    const auto old =
        std::find_if(sheet_.agenda.begin(), sheet_.agenda.end(), [&](const AgendaItem& item) { return item.startup == startup; });
    made.agenda.push_back({.id = old == sheet_.agenda.end() ? newId<AgendaItemId>() : old->id,
                           .session = made.session.id,
                           .startup = startup,
                           .pitch = agenda_->minutes(row, pitchColumn),
                           .questions = agenda_->minutes(row, questionsColumn),
                           .deliberation = agenda_->minutes(row, deliberationColumn)});
  }
  for (int row = 0; row < attendees_->rowCount(); ++row) {
    const auto known = std::find_if(sheet_.attendees.begin(), sheet_.attendees.end(),
                                    [&](const auto& guest) { return guest.attendee.id.uuid() == attendees_->idOf(row); });
    if (known == sheet_.attendees.end()) continue;
    made.attendees.push_back(*known);
    made.attendees.back().attendee.role = attendees_->cell(row, roleColumn);
  }
  for (int row = 0; row < documents_->rowCount(); ++row)
    made.documents.push_back({.id = SessionDocumentId(documents_->idOf(row)),
                              .session = made.session.id,
                              .title = documents_->cell(row, titleColumn),
                              .url = documents_->cell(row, urlColumn)});
  return made;
}

void SessionDialog::check() {
  changed_ = true;
  const auto missing = std::count_if(due_.begin(), due_.end(), [&](const StartupId& one) { return !isOnAgenda(one.uuid()); });
  dueButton_->setText(tr("Add what is due (%n)", nullptr, static_cast<int>(missing)));
  dueButton_->setEnabled(missing > 0);
  int minutes = 0;
  const auto now = sheet();
  for (const AgendaItem& item : now.agenda) minutes += publish::minutesOf(item);
  const auto begins = hour();
  QString length = tr("%n min", nullptr, minutes);
  if (begins && *begins >= 0 && minutes > 0)
    length =
        tr("%1, ends at %2", "length, hour").arg(length, publish::hourOf({.id = now.session.id, .startsAt = begins}, minutes));
  length_->setText(length);
  QString problem;
  if (!day_->day().isValid() && !day_->text().trimmed().isEmpty()) {
    problem = DayField::hint();
  } else if (begins && *begins < 0) {
    problem = tr("Write the hour as 14:00.");
  } else if (const auto plan = desk_.editing()->plan(edits::saveSession(now)); !plan) {
    problem = desk_.withNames(plan.error().message);
  }
  setNote(problem);
  setReady(problem.isEmpty());
}

// Enter in a field that adds, adds; it does not end the form.
void SessionDialog::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    QWidget* now = focusWidget();
    const auto within = [&](QWidget* field) { return now && (now == field || field->isAncestorOf(now)); };
    if (within(startup_)) {
      addStartup();
      return;
    }
    if (within(member_) || within(person_)) {
      addPerson();
      return;
    }
    if (within(agenda_) || within(attendees_) || within(documents_)) return;
  }
  EditDialog::keyPressEvent(event);
}

void SessionDialog::reject() {
  const bool chosen = !startup_->currentText().trimmed().isEmpty() || !member_->currentText().trimmed().isEmpty() ||
                      !person_->text().trimmed().isEmpty();
  if (changed_ || chosen) {
    QMessageBox box(QMessageBox::Question, windowTitle(), tr("What was changed here is not saved. Leave it?"),
                    QMessageBox::Cancel, this);
    auto* leave = box.addButton(tr("Leave without saving"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() != leave) return;
  }
  EditDialog::reject();
}

void SessionDialog::accept() {
  if (!takeChosen()) return;
  if (desk_.perform(edits::saveSession(sheet()))) QDialog::accept();
}

}  // namespace eclosion::ui
