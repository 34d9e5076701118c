// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/history_editor.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>
#include <algorithm>

#include "core/edits/change_record.h"
#include "core/edits/move_border.h"
#include "ui/editing/history_timeline.h"
#include "ui/editing/record_page.h"
#include "ui/models/field_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {
namespace {

// What each entry goes against, of entries in the order of their history. That no end is stated is the rule, not worth saying.
QStringList notesOn(const std::vector<PhasePeriod>& entries) {
  std::vector<Portfolio::PhaseFacts> facts;
  for (const PhasePeriod& entry : entries) facts.push_back({0, entry.phase, entry.start, entry.statedEnd});
  QStringList notes;
  notes.resize(static_cast<qsizetype>(entries.size()));
  for (const RuleFinding& finding : judgeHistory(facts)) {
    if (finding.rule == LifecycleRule::noExplicitEnd) continue;
    QString& note = notes[static_cast<qsizetype>(finding.entry)];
    note += (note.isEmpty() ? QString() : QStringLiteral(" ")) + wordsOf(finding.rule);
  }
  return notes;
}

QStringList notesOnRecords(const std::vector<AnyRecord>& records) {
  std::vector<PhasePeriod> entries;
  for (const AnyRecord& record : records) entries.push_back(std::get<PhasePeriod>(record));
  return notesOn(entries);
}

}  // namespace

HistoryEditor::HistoryEditor(EditDesk& desk, const StartupId& startup, QWidget* parent)
    : QWidget(parent), desk_(desk), startup_(startup), timeline_(new HistoryTimeline) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(8));
  auto* words = new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2);
  words->setText(
      tr("Drag the ends of a phase, or reach them with Tab and move them with the arrow keys: by a day, with Ctrl by a "
         "month. Enter keeps."));
  words->setWordWrap(true);
  column->addWidget(words);
  column->addWidget(timeline_);
  records_ = new RecordPage(desk_, {recordKind<Startup>, startup.uuid()},
                            {.source = {.kind = recordKind<PhasePeriod>, .column = "startup_id", .owner = startup.uuid()}},
                            kindsTitle(recordKind<PhasePeriod>));
  column->addWidget(records_, 1);
  RecordTable& model = records_->model();
  model.setNotes(notesOnRecords);
  if (model.rowCount() > 0) records_->table().setCurrentIndex(model.index(0, 0));  // so that it can be changed at once
  // Beside the dates they are about.
  records_->table().header()->moveSection(model.columnCount() - 1, 3);
  records_->table().header()->resizeSection(model.columnCount() - 1, px(190));
  connect(timeline_, &HistoryTimeline::startMoved, this, [this](const PhaseId& entry, const QDate& date) {
    desk_.performAsking([=](const QString& reason) { return edits::moveBorder(entry, date, reason); });
    read();
  });
  connect(timeline_, &HistoryTimeline::endMoved, this, [this](const PhaseId& entry, const QDate& date) {
    const RecordRef record{recordKind<PhasePeriod>, entry.uuid()};
    desk_.performAsking([=](const QString& reason) { return edits::setField(record, "stated_end", date, reason); });
    read();
  });
  connect(timeline_, &HistoryTimeline::entryChosen, this, [this](const PhaseId& entry) { records_->select(entry.uuid()); });
  connect(&desk_, &EditDesk::changed, this, [this](const PortfolioChange& change) {
    const auto& ids = change.startups;
    if (change.whole || std::find(ids.begin(), ids.end(), startup_) != ids.end()) read();
  });
  connect(&desk_, &EditDesk::stateChanged, this, [this] { timeline_->setEnabled(desk_.canEdit()); });
  timeline_->setEnabled(desk_.canEdit());
  read();
}

void HistoryEditor::read() {
  if (!desk_.editing()) return;
  const edits::Records& records = desk_.editing()->records();
  const auto history = edits::historyOf(records, startup_);
  if (!history) return;
  timeline_->setHistory(*history, notesOn(*history), records.today());
  timeline_->setVisible(!timeline_->handles().empty());
}

}  // namespace eclosion::ui
