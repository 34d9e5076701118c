// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/missions.h"
#include "ui/editing/edit_dialog.h"

namespace eclosion::ui {

class Editing;
class MissionFields;

// A mission more of a person, or one that is there, to be changed. Checked while it is typed.
class MissionDialog final : public EditDialog {
  Q_OBJECT

 public:
  // `name`: the person's.
  MissionDialog(const Editing& editing, const QString& name, const MemberId& member, const QStringList& employers,
                QWidget* parent);
  MissionDialog(const Editing& editing, const QString& name, const Mission& mission, const QStringList& employers,
                QWidget* parent);

  [[nodiscard]] edits::Edit edit() const;
  [[nodiscard]] MissionFields& fields() const { return *fields_; }

 private:
  void build(const Mission& mission, const std::vector<edits::TimeShare>& shares, const QStringList& employers);
  void check();

  const Editing& editing_;
  MemberId member_;
  MissionId mission_;
  bool isNew_;
  MissionFields* fields_ = nullptr;
};

}  // namespace eclosion::ui
