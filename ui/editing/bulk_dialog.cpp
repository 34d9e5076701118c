// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/bulk_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "core/domain/spell.h"
#include "core/domain/words.h"
#include "core/edits/change_record.h"
#include "core/edits/move_startup.h"
#include "core/edits/spells.h"
#include "ui/editing/batch_report.h"
#include "ui/editing/day_field.h"
#include "ui/editing/reason_dialog.h"
#include "ui/editing/record_choices.h"
#include "ui/models/board_model.h"

namespace eclosion::ui {
namespace {

constexpr size_t fewEnough = 40;  // to be planned at each keystroke
constexpr int afterTyping = 250;  // ms; for more than those

}  // namespace

BulkDialog::BulkDialog(const BoardModel& model, const Editing& editing, std::vector<StartupId> startups, QWidget* parent)
    : EditDialog(parent),
      model_(model),
      editing_(editing),
      startups_(std::move(startups)),
      change_(new QComboBox),
      record_(new QComboBox),
      phase_(new QComboBox),
      theme_(new QComboBox),
      day_(new DayField),
      reason_(new QPlainTextEdit),
      report_(new BatchReport),
      judging_(new QTimer(this)) {
  setObjectName(QStringLiteral("bulk"));
  setTitle(tr("Change %n startup(s)", nullptr, static_cast<int>(startups_.size())), tr("One edit, taken back by one Undo."));
  setButtons(tr("Record"));
  change_->addItems({tr("Move to an incubator"), tr("Add a sponsor"), tr("End a sponsor"), tr("Add a theme"),
                     tr("Remove a theme"), tr("Move to a phase")});
  addField(tr("What changes"), change_);
  recordLabel_ = addField(tr("Incubator"), record_);
  for (int phase = static_cast<int>(Phase::investigation); phase <= static_cast<int>(Phase::stopped); ++phase)
    phase_->addItem(phaseName(static_cast<Phase>(phase)), phase);
  phaseLabel_ = addField(tr("Phase"), phase_);
  theme_->setEditable(true);
  theme_->setInsertPolicy(QComboBox::NoInsert);
  themeLabel_ = addField(tr("Theme"), theme_);
  theme_->lineEdit()->setAccessibleName(tr("Theme"));
  dayLabel_ = addField(tr("From the day"), day_);
  day_->setDay(editing_.records().today());
  reasonLabel_ = addField(tr("Reason (asked for)"), reason_);
  reason_->setTabChangesFocus(true);
  reason_->setMaximumHeight(px(60));
  body()->addWidget(report_);
  judging_->setSingleShot(true);

  connect(judging_, &QTimer::timeout, this, &BulkDialog::judge);
  connect(change_, &QComboBox::currentIndexChanged, this, &BulkDialog::changeChosen);
  for (QComboBox* box : {record_, phase_}) connect(box, &QComboBox::currentIndexChanged, this, &BulkDialog::later);
  connect(theme_, &QComboBox::currentTextChanged, this, &BulkDialog::later);
  connect(day_, &DayField::dayChanged, this, &BulkDialog::later);
  connect(reason_, &QPlainTextEdit::textChanged, this, &BulkDialog::later);
  connect(report_, &BatchReport::settled, this, &BulkDialog::judge);
  changeChosen();
  change_->setFocus();
}

BulkDialog::Change BulkDialog::change() const { return static_cast<Change>(change_->currentIndex()); }

void BulkDialog::setChange(Change change) { change_->setCurrentIndex(static_cast<int>(change)); }

QString BulkDialog::words() const { return tr("Change %n startup(s)", nullptr, static_cast<int>(batch_.edits.size())); }

// Shows the fields of what is to change, and fills what they choose from.
void BulkDialog::changeChosen() {
  const QSignalBlocker quietRecord(record_), quietTheme(theme_);
  const Change now = change();
  const bool byRecord = now == Change::incubator || now == Change::addSponsor || now == Change::endSponsor;
  const bool byTheme = now == Change::addTheme || now == Change::removeTheme;
  const auto show = [](TextLabel* label, QWidget* field, bool shown) {
    label->setVisible(shown);
    field->setVisible(shown);
  };
  show(recordLabel_, record_, byRecord);
  show(themeLabel_, theme_, byTheme);
  show(phaseLabel_, phase_, now == Change::phase);
  show(dayLabel_, day_, !byTheme);
  recordLabel_->setText(now == Change::incubator ? tr("Incubator") : tr("Sponsor"));
  record_->setAccessibleName(recordLabel_->text());
  dayLabel_->setText(now == Change::endSponsor ? tr("No longer from the day") : tr("From the day"));
  day_->setAccessibleName(dayLabel_->text());
  if (now == Change::incubator) fillChoices(*record_, incubatorChoices(model_), {});
  if (now == Change::addSponsor) fillChoices(*record_, organisationChoices(model_), {});
  if (now == Change::endSponsor) fillChoices(*record_, sponsorChoices(model_, startups_, model_.date()), {});
  if (byTheme) {
    theme_->clear();
    for (const BoardTheme& theme : model_.themes()) {
      const bool carried = std::any_of(theme.startups.begin(), theme.startups.end(), [&](Portfolio::Row row) {
        return std::find(startups_.begin(), startups_.end(), model_.portfolio()->startups[row].id) != startups_.end();
      });
      if (now == Change::addTheme || carried) theme_->addItem(theme.name);
    }
    theme_->setCurrentIndex(now == Change::addTheme ? -1 : 0);
  }
  judge();
}

bool BulkDialog::isComplete() const {
  switch (change()) {
    case Change::incubator:
    case Change::addSponsor:
    case Change::endSponsor:
      return record_->currentIndex() >= 0 && day_->day().isValid();
    case Change::addTheme:
    case Change::removeTheme:
      return !theme_->currentText().trimmed().isEmpty();
    case Change::phase:
      return day_->day().isValid();
  }
  return false;
}

edits::Edit BulkDialog::themeEdit(const StartupId& startup) const {
  const QString value = theme_->currentText().trimmed();
  const auto tags = editing_.records().where<StartupTag>("startup_id", startup.uuid());
  if (!tags) return {};
  size_t themes = 0;
  for (const StartupTag& tag : *tags) {
    if (tag.kind != TagKind::theme) continue;
    ++themes;
    if (tag.value.compare(value, Qt::CaseInsensitive) != 0) continue;
    return change() == Change::removeTheme ? edits::removeRecord(refTo(tag)) : edits::Edit();
  }
  if (change() == Change::removeTheme) return {};
  return edits::addRecord(StartupTag{.id = newId<StartupTagId>(),
                                     .startup = startup,
                                     .kind = TagKind::theme,
                                     .value = value,
                                     .position = edits::positionAt(themes)});
}

edits::Edit BulkDialog::endSponsorEdit(const StartupId& startup) const {
  const auto spells = editing_.records().where<StartupSponsor>("startup_id", startup.uuid());
  if (!spells) return {};
  const OrganisationId sponsor(record_->currentData().toUuid());
  for (const StartupSponsor& spell : *spells) {
    if (spell.organisation == sponsor && (spell.end.isNull() || covers(spell, day_->day())))
      return edits::endSponsor(spell.id, day_->day());
  }
  return {};
}

edits::Edit BulkDialog::editFor(const StartupId& startup) const {
  const QUuid record = record_->currentData().toUuid();
  switch (change()) {
    case Change::incubator:
      return edits::moveToIncubator(startup, IncubatorId(record), day_->day());
    case Change::addSponsor:
      return edits::addSponsor(startup, OrganisationId(record), day_->day());
    case Change::endSponsor:
      return endSponsorEdit(startup);
    case Change::addTheme:
    case Change::removeTheme:
      return themeEdit(startup);
    case Change::phase:
      return edits::moveStartup({.startup = startup,
                                 .to = static_cast<Phase>(phase_->currentData().toInt()),
                                 .date = day_->day(),
                                 .reason = reason_->toPlainText().trimmed()});
  }
  return {};
}

void BulkDialog::later() {
  if (startups_.size() <= fewEnough) return judge();
  setReady(false);
  judging_->start(afterTyping);
}

void BulkDialog::judge() {
  batch_ = {};
  if (isComplete()) {
    std::vector<BatchItem> items;
    for (const StartupId& startup : startups_) items.push_back({model_.text()->startupName(startup), editFor(startup)});
    batch_ = planBatch(editing_, items);
    report_->showBatch(batch_);
  } else {
    report_->clear();
  }
  const bool asks = !batch_.unusual.empty();
  const bool hasReason = !reason_->toPlainText().trimmed().isEmpty();
  reasonLabel_->setVisible(asks);
  reason_->setVisible(asks);
  const bool wantsDay = !day_->isHidden() && !day_->day().isValid();
  setNote(wantsDay ? DayField::hint() : rulesText(batch_.unusual), wantsDay ? &Tokens::bad : &Tokens::warn);
  setReady(report_->isSettled() && (!asks || hasReason));
}

}  // namespace eclosion::ui
