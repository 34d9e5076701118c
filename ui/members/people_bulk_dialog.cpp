// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/people_bulk_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

#include "core/edits/change_record.h"
#include "ui/editing/batch_report.h"
#include "ui/editing/day_field.h"
#include "ui/editing/reference_box.h"
#include "ui/models/formats.h"
#include "ui/models/roster_words.h"
#include "ui/models/words.h"
#include "ui/shell/editing.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr size_t fewEnough = 40;              // to be planned at each keystroke
constexpr int afterTyping = 250;              // ms; for more than those
constexpr int lengths[] = {1, 3, 6, 12, 24};  // months
constexpr int usualLength = 2;                // its place

}  // namespace

PeopleBulkDialog::PeopleBulkDialog(const Editing& editing, People people, Change change, Suggestions suggestions, QWidget* parent)
    : EditDialog(parent),
      editing_(editing),
      people_(std::move(people)),
      suggestions_(std::move(suggestions)),
      change_(new QComboBox),
      length_(new QComboBox),
      status_(new QComboBox),
      word_(new QComboBox),
      startup_(new ReferenceBox(recordKind<Startup>, editing.records())),
      day_(new DayField),
      report_(new BatchReport(nullptr, BatchReport::Of::people)),
      judging_(new QTimer(this)) {
  setObjectName(QStringLiteral("peopleBulk"));
  const int count = static_cast<int>(people_.size());
  setTitle(count == 1 ? tr("Change the mission of %1").arg(people_.front().second) : tr("Change %n person(s)", nullptr, count),
           tr("One edit, taken back by one Undo."));
  setButtons(tr("Record"));
  change_->addItems({tr("Extend the mission"), tr("Move to another startup"), tr("End the mission"), tr("Set the status"),
                     tr("Set the employer"), tr("Set the domain of expertise"), tr("Set the role")});
  addField(tr("What changes"), change_);
  for (const int months : lengths) length_->addItem(tr("By %n month(s)", nullptr, months), months);
  length_->addItem(tr("Until a day"), 0);
  length_->setCurrentIndex(usualLength);
  lengthLabel_ = addField(tr("How much longer"), length_);
  startupLabel_ = addField(tr("Startup"), startup_);
  startup_->lineEdit()->setAccessibleName(tr("Startup"));
  for (const auto status : {MissionStatus::civilServant, MissionStatus::contractor, MissionStatus::service})
    status_->addItem(statusWord(status), QString(code(status)));
  statusLabel_ = addField(tr("Status"), status_);
  word_->setEditable(true);
  word_->setInsertPolicy(QComboBox::NoInsert);
  word_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  wordLabel_ = addField(tr("Employer"), word_);
  dayLabel_ = addField(tr("Last day"), day_);
  day_->setDay(editing_.records().today());
  body()->addWidget(report_);
  judging_->setSingleShot(true);
  change_->setCurrentIndex(static_cast<int>(change));

  connect(judging_, &QTimer::timeout, this, &PeopleBulkDialog::judge);
  connect(change_, &QComboBox::currentIndexChanged, this, &PeopleBulkDialog::changeChosen);
  connect(length_, &QComboBox::currentIndexChanged, this, &PeopleBulkDialog::changeChosen);
  connect(status_, &QComboBox::currentIndexChanged, this, &PeopleBulkDialog::later);
  connect(word_, &QComboBox::currentTextChanged, this, &PeopleBulkDialog::later);
  connect(startup_, &QComboBox::currentTextChanged, this, &PeopleBulkDialog::later);
  connect(day_, &DayField::dayChanged, this, &PeopleBulkDialog::later);
  connect(report_, &BatchReport::settled, this, &PeopleBulkDialog::judge);
  changeChosen();
  QWidget* first = change == Change::extend ? static_cast<QWidget*>(length_)
                   : change == Change::move ? static_cast<QWidget*>(startup_)
                   : change == Change::end  ? static_cast<QWidget*>(day_)
                                            : change_;
  first->setFocus();
}

PeopleBulkDialog::Change PeopleBulkDialog::change() const { return static_cast<Change>(change_->currentIndex()); }

bool PeopleBulkDialog::isWord() const { return change() >= Change::employer; }

int PeopleBulkDialog::months() const { return length_->currentData().toInt(); }

QString PeopleBulkDialog::word() const {
  const QString typed = word_->currentText().simplified();
  const int known = word_->findText(typed, Qt::MatchFixedString);
  return known >= 0 && word_->itemData(known).isValid() ? word_->itemData(known).toString() : typed;
}

// Shows the fields of what is to change, and fills what they choose from.
void PeopleBulkDialog::changeChosen() {
  const Change now = change();
  const auto show = [](TextLabel* label, QWidget* field, bool shown) {
    label->setVisible(shown);
    field->setVisible(shown);
  };
  show(lengthLabel_, length_, now == Change::extend);
  show(startupLabel_, startup_, now == Change::move);
  show(statusLabel_, status_, now == Change::status);
  show(wordLabel_, word_, isWord());
  show(dayLabel_, day_, now == Change::move || now == Change::end || (now == Change::extend && months() == 0));
  dayLabel_->setText(now == Change::move ? tr("From the day") : tr("Last day"));
  day_->setAccessibleName(dayLabel_->text());
  if (isWord() && sender() != length_) {
    const QSignalBlocker quiet(word_);
    word_->clear();
    if (now == Change::domain) {
      for (const QString& domain : suggestions_.domains) word_->addItem(domainWord(domain), domain);
    } else {
      word_->addItems(now == Change::employer ? suggestions_.employers : suggestions_.roles);
    }
    word_->setCurrentIndex(-1);
    wordLabel_->setText(now == Change::employer ? tr("Employer")
                        : now == Change::domain ? tr("Domain of expertise")
                                                : tr("Role"));
    word_->setAccessibleName(wordLabel_->text());
    word_->lineEdit()->setAccessibleName(wordLabel_->text());
  }
  judge();
}

QString PeopleBulkDialog::missing() const {
  if (!day_->isHidden() && !day_->day().isValid()) return DayField::hint();
  if (change() == Change::move) {
    const auto id = startup_->id();
    if (!id) return tr("No startup is called “%1”. Choose from the list.").arg(startup_->currentText().simplified());
    if (id->isNull()) return tr("Choose the startup they move to.");
  }
  if (isWord() && word().isEmpty()) return tr("Type or choose a word.");
  return {};
}

edits::Edit PeopleBulkDialog::editFor(const MemberId& member) const {
  const RecordRef person{recordKind<Member>, member.uuid()};
  switch (change()) {
    case Change::extend:
      return edits::extendMission(member, {.months = months(), .until = months() == 0 ? day_->day() : QDate()});
    case Change::move:
      return edits::moveMission(member, StartupId(startup_->id().value_or(QUuid())), day_->day());
    case Change::end:
      return edits::endMission(member, day_->day());
    case Change::status:
      return edits::changeMission(member, {{"status", status_->currentData().toString()}});
    case Change::employer:
      return edits::changeMission(member, {{"employer", word()}});
    case Change::domain:
      return edits::setField(person, "domain", word());
    case Change::role:
      return edits::setField(person, "role", word());
  }
  return {};
}

QString PeopleBulkDialog::words() const {
  const int count = static_cast<int>(batch_.edits.size());
  const QString day = dateText(day_->day());
  switch (change()) {
    case Change::extend:
      //: %2: by 6 months, until 31 Dec 2026
      return tr("Extend the missions of %n person(s) %1", nullptr, count)
          .arg(months() == 0 ? tr("until %1").arg(day) : tr("by %n month(s)", nullptr, months()));
    case Change::move:
      return tr("Move %n person(s) to %1 from %2", nullptr, count).arg(startup_->currentText().simplified(), day);
    case Change::end:
      return tr("End the missions of %n person(s) on %1", nullptr, count).arg(day);
    case Change::status:
      return tr("Set the status of %n person(s) to %1", nullptr, count).arg(status_->currentText());
    case Change::employer:
      return tr("Set the employer of %n person(s) to %1", nullptr, count).arg(word());
    case Change::domain:
      return tr("Set the domain of expertise of %n person(s) to %1", nullptr, count).arg(word_->currentText().simplified());
    case Change::role:
      return tr("Set the role of %n person(s) to %1", nullptr, count).arg(word());
  }
  return {};
}

void PeopleBulkDialog::later() {
  if (people_.size() <= fewEnough) return judge();
  setReady(false);
  judging_->start(afterTyping);
}

void PeopleBulkDialog::judge() {
  batch_ = {};
  const QString wanted = missing();
  if (wanted.isEmpty()) {
    std::vector<BatchItem> items;
    items.reserve(people_.size());
    for (const auto& [member, name] : people_) items.push_back({name, editFor(member)});
    batch_ = planBatch(editing_, items);
    report_->showBatch(batch_);
  } else {
    report_->clear();
  }
  setNote(wanted);
  setReady(wanted.isEmpty() && report_->isSettled());
}

}  // namespace eclosion::ui
