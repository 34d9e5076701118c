// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/models/backups_model.h"

class QTreeView;

namespace eclosion::ui {

class Button;

// Which of the backups is to take the portfolio's place. It writes nothing.
class RestoreDialog final : public QDialog {
  Q_OBJECT

 public:
  // Of a portfolio that opens, or of one that is damaged.
  enum class Present { whole, damaged };
  RestoreDialog(std::vector<KeptBackup> backups, Present present, QWidget* parent = nullptr);

  // Once it was accepted.
  [[nodiscard]] const KeptBackup& chosen() const;
  [[nodiscard]] QTreeView& table() { return *table_; }

 private:
  BackupsModel* model_;
  QTreeView* table_;
  Button* restore_;
};

}  // namespace eclosion::ui
