// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/members/share_rows.h"

class QComboBox;
class QSpinBox;

namespace eclosion::ui {

class DayField;
class Editing;

// What there is to say of a mission: its days, status, employer, share of full time, and the startups it serves.
class MissionFields final : public QWidget {
  Q_OBJECT

 public:
  // Employers that are known already are offered while one is typed.
  MissionFields(const Editing& editing, const QStringList& employers, QWidget* parent = nullptr);

  void setMission(const Mission& mission, const std::vector<edits::TimeShare>& shares);
  // As the fields have it, of the given id and person.
  [[nodiscard]] Mission mission(const MissionId& id, const MemberId& member) const;
  [[nodiscard]] std::vector<edits::TimeShare> shares() const { return shares_->shares(); }
  [[nodiscard]] std::vector<edits::FieldChange> changes() const;
  // Why the fields cannot be read, in a sentence.
  [[nodiscard]] QString problem() const;
  void takeFocus();

 Q_SIGNALS:
  void edited();

 private:
  DayField *start_, *end_;
  QComboBox *status_, *employer_;
  QSpinBox* share_;
  ShareRows* shares_;
};

// In words: that the time said of a person's missions comes to more than all of it; empty where it does not.
[[nodiscard]] QString overTimeWords(const Editing& editing, const Mission& mission);

}  // namespace eclosion::ui
