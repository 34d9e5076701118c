// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <optional>

#include "core/edits/edit.h"

namespace eclosion::ui {

// A record chosen by name: typed, found by any part of it, or picked from the list. The list is read when it is first wanted.
class ReferenceBox final : public QComboBox {
  Q_OBJECT

 public:
  ReferenceBox(RecordKind kind, const edits::Records& records, QWidget* parent = nullptr);

  // For a narrow box: an organisation's acronym comes before its name. Before setId().
  void setShortNamesFirst() { shortFirst_ = true; }
  void setId(const QUuid& id);  // a null one: none
  // Null for none; nothing where what is typed names no record.
  [[nodiscard]] std::optional<QUuid> id() const;

  void showPopup() override;

 protected:
  void focusInEvent(QFocusEvent* event) override;

 private:
  void fill();
  [[nodiscard]] int placeOfShortName(const QString& typed) const;
  [[nodiscard]] QString shownName(const QUuid& id, const QString& name) const;

  RecordKind kind_;
  const edits::Records& records_;
  bool filled_ = false;
  bool shortFirst_ = false;
};

}  // namespace eclosion::ui
