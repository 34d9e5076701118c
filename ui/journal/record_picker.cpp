// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/record_picker.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QCompleter>
#include <QStandardItemModel>

#include "core/support/collation.h"

namespace eclosion::ui {
namespace {

enum Role { kindRole = Qt::UserRole + 1, idRole };

struct Name {
  QString text;
  RecordPicker::Choice choice;
};

}  // namespace

RecordPicker::RecordPicker(QWidget* parent) : QLineEdit(parent), names_(new QStandardItemModel(this)) {
  setClearButtonEnabled(true);
  auto* completer = new QCompleter(names_, this);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setFilterMode(Qt::MatchContains);
  completer->setMaxVisibleItems(12);
  setCompleter(completer);
  connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this, completer](const QModelIndex& index) {
    take(static_cast<QAbstractProxyModel*>(completer->completionModel())->mapToSource(index));
  });
  connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
    // Without a name nothing is chosen; while one is typed, what was chosen stays.
    if (text.isEmpty() && choice_) choose(std::nullopt, {});
  });
  connect(this, &QLineEdit::returnPressed, this, [this] {
    const auto found = names_->findItems(text().trimmed(), Qt::MatchFixedString);
    if (!found.isEmpty()) take(found.first()->index());
  });
  retranslate();
}

RecordPicker::~RecordPicker() {
  thread_.request_stop();
  if (thread_.joinable()) thread_.join();
}

void RecordPicker::retranslate() {
  setPlaceholderText(tr("Startup or person"));
  setAccessibleName(placeholderText());
}

void RecordPicker::setFile(const OpenPortfolio* file) {
  thread_.request_stop();
  if (thread_.joinable()) thread_.join();
  ++round_;
  file_ = file;
  listed_ = false;
  names_->clear();
  choice_.reset();
  clear();
}

void RecordPicker::choose(const std::optional<Choice>& choice, const QString& name) {
  if (choice) {
    setText(name);
  } else if (!text().isEmpty()) {
    clear();
  }
  if (choice_ == choice) return;
  choice_ = choice;
  Q_EMIT choiceChanged();
}

void RecordPicker::take(const QModelIndex& index) {
  if (!index.isValid()) return;
  choose(Choice{static_cast<NamedKind>(index.data(kindRole).toInt()), index.data(idRole).toUuid()}, index.data().toString());
}

void RecordPicker::focusInEvent(QFocusEvent* event) {
  list();
  QLineEdit::focusInEvent(event);
}

void RecordPicker::list() {
  if (!file_ || listed_) return;
  listed_ = true;
  if (thread_.joinable()) thread_.join();
  thread_ = std::jthread([this, file = file_, round = round_](std::stop_token stop) {
    auto names = std::make_shared<std::vector<Name>>();
    const auto listed = file->eachName(
        [&](const ListedName& name) {
          const bool wanted = name.kind == NamedKind::startup || name.kind == NamedKind::member;
          if (wanted && !name.utf8.isEmpty()) names->push_back({QString::fromUtf8(name.utf8), {name.kind, name.id}});
        },
        std::move(stop));
    if (!listed) return;
    const QCollator collator = nameCollator();
    std::stable_sort(names->begin(), names->end(),
                     [&](const Name& a, const Name& b) { return collator.compare(a.text, b.text) < 0; });
    QMetaObject::invokeMethod(
        this,
        [this, names, round] {
          if (round != round_) return;
          names_->clear();
          for (const Name& name : *names) {
            auto* item = new QStandardItem(name.text);
            item->setData(static_cast<int>(name.choice.kind), kindRole);
            item->setData(name.choice.id, idRole);
            names_->appendRow(item);
          }
        },
        Qt::QueuedConnection);
  });
}

}  // namespace eclosion::ui
