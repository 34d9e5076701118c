// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/models/board_model.h"
#include "ui/network/network_scene.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

class QLineEdit;
class QMenu;

namespace eclosion::ui {

// Above the map: what it comes to in a line, the date, which phase, what the size of a circle says, find, all of it.
class NetworkBar final : public Surface {
  Q_OBJECT

 public:
  explicit NetworkBar(QWidget* parent = nullptr);

  void setSummary(const QString& text);
  void setDate(const QDate& date, bool isPast);
  void setPhase(std::optional<Phase> phase);
  void setSizing(NetworkSizing sizing);
  void setZoomed(bool zoomed) { fit_->setEnabled(zoomed); }
  [[nodiscard]] QLineEdit& field() const { return *find_; }
  [[nodiscard]] QMenu& phaseMenu() const { return *phaseMenu_; }
  [[nodiscard]] QMenu& sizeMenu() const { return *sizeMenu_; }
  [[nodiscard]] QString summary() const { return summary_->text(); }

 Q_SIGNALS:
  void datePicked(const QDate& date);
  void phasePicked(std::optional<eclosion::Phase> phase);
  void sizingPicked(eclosion::ui::NetworkSizing sizing);
  void fitWanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void fillMenus();

  TextLabel *title_, *summary_, *dateCaption_;
  DateField* date_;
  Button *phase_, *size_, *fit_;
  QMenu *phaseMenu_, *sizeMenu_;
  QLineEdit* find_;
  std::optional<Phase> shown_;
  NetworkSizing sizing_ = NetworkSizing::team;
};

}  // namespace eclosion::ui
