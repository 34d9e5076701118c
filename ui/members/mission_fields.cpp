// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/mission_fields.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <utility>

#include "ui/editing/day_field.h"
#include "ui/models/words.h"
#include "ui/shell/editing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {
namespace {

constexpr int notSaid = 0;
constexpr int step = 10;  // per cent

}  // namespace

MissionFields::MissionFields(const Editing& editing, const QStringList& employers, QWidget* parent)
    : QWidget(parent),
      start_(new DayField),
      end_(new DayField),
      status_(new QComboBox),
      employer_(new QComboBox),
      share_(new QSpinBox),
      shares_(new ShareRows(editing.records())) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(px(12));
  grid->setVerticalSpacing(px(4));
  grid->setColumnStretch(0, 1);
  grid->setColumnStretch(1, 1);
  const auto add = [grid](const QString& title, QWidget* field, int row, int column, int span = 1) {
    auto* label = new TextLabel(TextStep::dense, Weight::medium);
    label->setText(title);
    label->setBuddy(field);
    field->setAccessibleName(title);
    grid->addWidget(label, row, column, 1, span);
    grid->addWidget(field, row + 1, column, 1, span);
  };
  add(tr("First day"), start_, 0, 0);
  add(tr("Last day (empty: open)"), end_, 0, 1);
  for (const auto status :
       {MissionStatus::unknown, MissionStatus::civilServant, MissionStatus::contractor, MissionStatus::service}) {
    const QString word = statusWord(status);
    status_->addItem(word.isEmpty() ? tr("Not said") : word, QString(code(status)));
  }
  add(tr("Status"), status_, 2, 0);
  share_->setRange(notSaid, 100);
  share_->setSingleStep(step);
  share_->setButtonSymbols(QAbstractSpinBox::NoButtons);  // typed, or stepped by the arrow keys
  share_->setSpecialValueText(tr("not said", "a share of time"));
  //: After a number: a share in per cent
  share_->setSuffix(tr(" %"));
  add(tr("Share of full time"), share_, 2, 1);
  employer_->setEditable(true);
  employer_->setInsertPolicy(QComboBox::NoInsert);
  employer_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  employer_->addItems(employers);
  employer_->setCurrentIndex(-1);
  employer_->completer()->setFilterMode(Qt::MatchContains);
  employer_->completer()->setCompletionMode(QCompleter::PopupCompletion);
  add(tr("Employer"), employer_, 4, 0, 2);
  employer_->lineEdit()->setAccessibleName(tr("Employer"));
  auto* title = new TextLabel(TextStep::dense, Weight::medium);
  title->setText(tr("Startups, with their share of the mission"));
  grid->addWidget(title, 6, 0, 1, 2);
  grid->addWidget(shares_, 7, 0, 1, 2);
  connect(start_, &DayField::dayChanged, this, &MissionFields::edited);
  connect(end_, &DayField::dayChanged, this, &MissionFields::edited);
  connect(status_, &QComboBox::currentIndexChanged, this, &MissionFields::edited);
  connect(employer_, &QComboBox::currentTextChanged, this, &MissionFields::edited);
  connect(share_, &QSpinBox::valueChanged, this, &MissionFields::edited);
  connect(shares_, &ShareRows::edited, this, &MissionFields::edited);
}

void MissionFields::setMission(const Mission& mission, const std::vector<edits::TimeShare>& shares) {
  for (const auto& [field, day] : {std::pair(start_, mission.start), std::pair(end_, mission.end)}) {
    if (day.isValid()) {
      field->setDay(day);
    } else {
      field->clear();
    }
  }
  status_->setCurrentIndex(status_->findData(QString(code(mission.status))));
  employer_->setCurrentText(mission.employer);
  share_->setValue(mission.share.value_or(notSaid));
  shares_->setShares(shares);
  if (shares.empty()) shares_->addLine();
}

Mission MissionFields::mission(const MissionId& id, const MemberId& member) const {
  return {.id = id,
          .member = member,
          .start = start_->day(),
          .end = end_->day(),
          .status = fromCode<MissionStatus>(status_->currentData().toString()).value_or(MissionStatus::unknown),
          .employer = employer_->currentText().simplified(),
          .share = share_->value() == notSaid ? std::nullopt : std::optional(share_->value())};
}

std::vector<edits::FieldChange> MissionFields::changes() const {
  const auto day = [](const QDate& date) { return date.isValid() ? edits::FieldValue(date) : edits::FieldValue(); };
  const QString employer = employer_->currentText().simplified();
  return {{"start", day(start_->day())},
          {"end", day(end_->day())},
          {"status", status_->currentData().toString()},
          {"employer", employer.isEmpty() ? edits::FieldValue(QString()) : edits::FieldValue(employer)},
          {"share", share_->value() == notSaid ? edits::FieldValue() : edits::FieldValue(qint64{share_->value()})}};
}

QString MissionFields::problem() const {
  for (const DayField* field : {start_, end_}) {
    if (!field->day().isValid() && !field->text().trimmed().isEmpty()) return DayField::hint();
  }
  return shares_->problem();
}

void MissionFields::takeFocus() {
  start_->setFocus(Qt::OtherFocusReason);
  start_->selectAll();
}

QString overTimeWords(const Editing& editing, const Mission& mission) {
  if (mission.start.isNull()) return {};
  const auto taken = edits::timeTaken(editing.records(), mission);
  if (!taken || *taken <= 100) return {};
  return MissionFields::tr("With their other missions this comes to %1 % of full time.").arg(*taken);
}

}  // namespace eclosion::ui
