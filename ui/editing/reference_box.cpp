// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editing/reference_box.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

#include "core/support/folding.h"
#include "ui/models/field_text.h"

namespace eclosion::ui {
namespace {

QString separator() { return QStringLiteral(" · "); }

}  // namespace

ReferenceBox::ReferenceBox(RecordKind kind, const edits::Records& records, QWidget* parent)
    : QComboBox(parent), kind_(kind), records_(records) {
  setEditable(true);
  setInsertPolicy(NoInsert);
  setMaxVisibleItems(16);
  // A long name makes no wide form.
  setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
  setMinimumContentsLength(12);
  completer()->setFilterMode(Qt::MatchContains);
  completer()->setCompletionMode(QCompleter::PopupCompletion);
  completer()->setCaseSensitivity(Qt::CaseInsensitive);
  addItem(QString(), QUuid());
  connect(lineEdit(), &QLineEdit::textEdited, this, &ReferenceBox::fill);
}

void ReferenceBox::setId(const QUuid& id) {
  const QSignalBlocker quiet(this);
  int place = findData(id);
  if (place < 0) {
    const auto found = records_.rows(kind_, "id", id);
    const QString name = found && !found->empty() ? recordTitle(found->front(), records_) : QString();
    addItem(shownName(id, name), id);
    place = count() - 1;
  }
  setCurrentIndex(place);
  lineEdit()->setText(itemText(place));
  lineEdit()->setCursorPosition(0);
}

std::optional<QUuid> ReferenceBox::id() const {
  const QString typed = currentText().simplified();
  if (typed.isEmpty()) return QUuid();
  // Of records of one name, the one that was picked.
  if (currentIndex() >= 0 && itemText(currentIndex()).compare(typed, Qt::CaseInsensitive) == 0) return currentData().toUuid();
  int place = findText(typed, Qt::MatchFixedString);
  if (place < 0 && shortFirst_) place = findText(typed + separator(), Qt::MatchStartsWith);
  if (place < 0) place = placeOfShortName(typed);
  return place < 0 ? std::nullopt : std::optional(itemData(place).toUuid());
}

// “dinum” for the organisation whose acronym that is, where it is one alone.
int ReferenceBox::placeOfShortName(const QString& typed) const {
  if (kind_ != recordKind<Organisation>) return -1;
  const std::string wanted = folded(typed);
  int found = -1;
  for (int place = 0; place < count(); ++place) {
    const QUuid id = itemData(place).toUuid();
    if (id.isNull() || folded(records_.text().organisationShortName(OrganisationId(id))) != wanted) continue;
    if (found >= 0) return -1;
    found = place;
  }
  return found;
}

QString ReferenceBox::shownName(const QUuid& id, const QString& name) const {
  if (!shortFirst_ || kind_ != recordKind<Organisation> || id.isNull()) return name;
  const QString brief = records_.text().organisationShortName(OrganisationId(id)).simplified();
  const QString whole = records_.text().organisationName(OrganisationId(id)).simplified();
  return brief.isEmpty() || brief == whole ? name : brief + separator() + whole;
}

void ReferenceBox::fill() {
  if (filled_) return;
  filled_ = true;
  const QSignalBlocker quiet(this);
  const QString typed = currentText();
  const int cursor = lineEdit()->cursorPosition();
  const QUuid chosen = id().value_or(QUuid());
  clear();
  addItem(QString(), QUuid());
  for (const NamedRecord& record : recordsByName(kind_, records_)) addItem(shownName(record.id, record.name), record.id);
  setCurrentIndex(std::max(0, findData(chosen)));
  lineEdit()->setText(typed);
  lineEdit()->setCursorPosition(cursor);
}

void ReferenceBox::showPopup() {
  fill();
  QComboBox::showPopup();
}

void ReferenceBox::focusInEvent(QFocusEvent* event) {
  fill();
  QComboBox::focusInEvent(event);
}

}  // namespace eclosion::ui
