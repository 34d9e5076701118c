// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/models/dossier_model.h"

class QTreeView;

namespace eclosion::ui {

class Button;

// What is held of one person: all of it, to be read, saved for that person, or erased.
class PersonalDataDialog final : public QDialog {
  Q_OBJECT

 public:
  // `whyNoErasing`: empty where the person may be erased.
  PersonalDataDialog(PersonDossier dossier, const QString& whyNoErasing, QWidget* parent);

  [[nodiscard]] QTreeView& table() const { return *table_; }
  [[nodiscard]] Button& eraseButton() const { return *erase_; }
  // Whether erasing was asked for, once it is closed.
  [[nodiscard]] bool wantsErasing() const { return wantsErasing_; }
  // JSON or text, by the name's end; what went wrong is shown.
  bool saveTo(const QString& path);

 private:
  void save();

  DossierModel* model_;
  QTreeView* table_;
  Button* erase_;
  bool wantsErasing_ = false;
};

}  // namespace eclosion::ui
