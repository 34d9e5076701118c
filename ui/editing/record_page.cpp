// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/record_page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/editing/facts_dialog.h"
#include "ui/editing/record_dialog.h"
#include "ui/models/field_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {
namespace {

bool isAllOfAKind(const RecordTable::Source& source) { return QByteArrayView(source.column) == "id"; }

}  // namespace

RecordPage::RecordPage(EditDesk& desk, const RecordRef& subject, FactsTable table, const QString& title, QWidget* parent)
    : QWidget(parent),
      desk_(desk),
      subject_(subject),
      table_(std::move(table)),
      model_(new RecordTable(table_.source, this)),
      view_(new QTreeView),
      nothing_(new TextLabel(TextStep::body, Weight::regular, &Tokens::tx2)) {
  const QString name = title.isEmpty() ? kindsTitle(table_.source.kind) : title;
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(8));
  auto* head = new TextLabel(TextStep::body, Weight::semibold);
  head->setText(name);
  column->addWidget(head);
  view_->setModel(model_);
  view_->setUniformRowHeights(true);
  view_->setRootIsDecorated(false);
  view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  view_->setSelectionBehavior(QAbstractItemView::SelectRows);
  view_->setTabKeyNavigation(false);
  view_->setAccessibleName(name);
  view_->header()->setSectionsMovable(false);
  view_->header()->setStretchLastSection(true);
  view_->installEventFilter(this);
  column->addWidget(view_, 1);
  nothing_->setText(tr("Nothing yet."));
  column->addWidget(nothing_);
  buildButtons(*column);
  if (!table_.parts.empty()) {
    parts_ = new RecordPage(desk_, {table_.source.kind, {}}, table_.parts.front(), {});
    column->addWidget(parts_, 1);
  }
  model_->setEditing(desk_.editing());
  sizeColumns();
  connect(view_->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordPage::allow);
  connect(view_, &QTreeView::doubleClicked, this, &RecordPage::change);
  for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
    connect(model_, signal, this, &RecordPage::allow);
  connect(model_, &QAbstractItemModel::modelReset, this, &RecordPage::allow);
  connect(&desk_, &EditDesk::stateChanged, this, &RecordPage::allow);
  if (model_->rowCount() > 0) view_->setCurrentIndex(model_->index(0, 0));
  allow();
}

void RecordPage::buildButtons(QVBoxLayout& column) {
  auto* row = new QHBoxLayout;
  row->setSpacing(px(6));
  const auto button = [&](const QString& words, const QString& name) {
    auto* made = new Button(Button::Kind::secondary);
    made->setSmall(true);
    made->setText(words);
    made->setAccessibleName(name);
    row->addWidget(made);
    return made;
  };
  const QString kind = kindTitle(table_.source.kind);
  for (const FactsAct& act : table_.acts) {
    Button* made = button(act.words, act.words);
    acts_.push_back(made);
    connect(made, &QAbstractButton::clicked, this, [this, act] { act.run(desk_, act.ofSelected ? selected() : owner(), this); });
  }
  if (table_.canAdd) {
    add_ = button(tr("Add…"), tr("Add: %1", "a kind of record").arg(kind));
    connect(add_, &QAbstractButton::clicked, this, &RecordPage::add);
  }
  change_ = button(table_.canChange ? tr("Change…") : tr("Open its facts…"), tr("Change: %1", "a kind of record").arg(kind));
  connect(change_, &QAbstractButton::clicked, this, &RecordPage::change);
  if (table_.canRemove) {
    remove_ = button(tr("Remove"), tr("Remove: %1", "a kind of record").arg(kind));
    connect(remove_, &QAbstractButton::clicked, this, &RecordPage::remove);
  }
  row->addStretch(1);
  column.addLayout(row);
}

// Every column as wide as what is in it, within reason; the last takes the rest.
void RecordPage::sizeColumns() {
  for (int column = 0; column + 1 < model_->columnCount(); ++column) {
    view_->resizeColumnToContents(column);
    view_->header()->resizeSection(column, std::clamp(view_->header()->sectionSize(column) + px(8), px(70), px(240)));
  }
}

RecordRef RecordPage::owner() const {
  return model_->source().owner.isNull() ? subject_ : RecordRef{subject_.kind, model_->source().owner};
}

RecordRef RecordPage::selected() const {
  const AnyRecord* record = model_->recordAt(view_->currentIndex().row());
  return record ? refTo(*record) : RecordRef{};
}

void RecordPage::select(const QUuid& id) {
  if (const int row = model_->rowOf(id); row >= 0) view_->setCurrentIndex(model_->index(row, 0));
}

void RecordPage::allow() {
  const bool any = model_->rowCount() > 0;
  view_->setVisible(any);
  nothing_->setVisible(!any);
  const QString why = desk_.whyNot();
  const bool chosen = !selected().id.isNull();
  const bool owned = isAllOfAKind(table_.source) || !model_->source().owner.isNull();
  const auto set = [&](Button* button, bool enabled) {
    if (!button) return;
    button->setEnabled(enabled && why.isEmpty());
    button->setToolTip(why);
  };
  set(add_, owned);
  set(change_, chosen);
  set(remove_, chosen);
  for (size_t i = 0; i < acts_.size(); ++i) set(acts_[i], table_.acts[i].ofSelected ? chosen : owned);
  if (parts_) {
    parts_->model_->setOwner(selected().id);
    parts_->setVisible(chosen);
    parts_->sizeColumns();
    if (parts_->model_->rowCount() > 0 && !parts_->view_->currentIndex().isValid())
      parts_->view_->setCurrentIndex(parts_->model_->index(0, 0));
    parts_->allow();
  }
}

void RecordPage::add() {
  std::vector<Given> given;
  const auto& source = model_->source();
  if (!isAllOfAKind(source)) given.push_back({source.column, source.owner});
  for (const char* column : source.hidden) given.push_back({column, {}});
  std::vector<QUuid> before;
  for (int row = 0; row < model_->rowCount(); ++row) before.push_back(refTo(*model_->recordAt(row)).id);
  if (!addRecordAsking(desk_, source.kind, given, this)) return;
  for (int row = 0; row < model_->rowCount(); ++row) {
    const QUuid id = refTo(*model_->recordAt(row)).id;
    if (std::find(before.begin(), before.end(), id) == before.end()) select(id);
  }
}

void RecordPage::change() {
  const RecordRef record = selected();
  if (record.id.isNull() || !desk_.canEdit()) return;
  if (!table_.canChange) return editFacts(desk_, record, this);
  const auto& source = model_->source();
  std::vector<Given> given;
  if (!isAllOfAKind(source)) given.push_back({source.column, source.owner});
  for (const char* column : source.hidden) given.push_back({column, {}});
  const edits::Field* field = model_->fieldAt(view_->currentIndex().column());
  changeRecordAsking(desk_, record, given, this, field ? field->column : "");
}

void RecordPage::remove() {
  const RecordRef record = selected();
  if (record.id.isNull() || !desk_.canEdit() || !remove_) return;
  desk_.removeAsking(record);
}

bool RecordPage::eventFilter(QObject* object, QEvent* event) {
  if (object == view_ && event->type() == QEvent::KeyPress) {
    switch (static_cast<QKeyEvent*>(event)->key()) {
      case Qt::Key_Return:
      case Qt::Key_Enter:
      case Qt::Key_F2:
        change();
        return true;
      case Qt::Key_Insert:
        if (add_) add();
        return true;
      case Qt::Key_Delete:
        remove();
        return true;
      default:
        break;
    }
  }
  return QWidget::eventFilter(object, event);
}

}  // namespace eclosion::ui
