// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <vector>

#include "core/publish/charts/chart_kind.h"

class QCheckBox;
class QGridLayout;
class QMenu;
class QVBoxLayout;

namespace eclosion::ui {

class Button;
class DayField;
class TextLabel;

// What a person sets of a chart: only what its kind takes is there.
class ChartChoicesPanel final : public QScrollArea {
  Q_OBJECT

 public:
  enum class Paper : quint8 { slide, a4, square };

  explicit ChartChoicesPanel(QWidget* parent = nullptr);
  struct NamedIncubator {
    IncubatorId id;
    QString name;
  };
  void tell(const publish::ChartKind& kind, const publish::ChartOptions& options, const std::vector<NamedIncubator>& incubators);
  // The form that a chart took by itself, where none was asked for.
  void drawnAs(publish::ChartForm form);
  [[nodiscard]] const publish::ChartOptions& options() const { return options_; }
  [[nodiscard]] QSize exportSize() const;
  void retranslate();

 Q_SIGNALS:
  void optionsPicked(const eclosion::publish::ChartOptions& options);
  void expectationsWanted();

 private:
  void rebuild();
  TextLabel* heading(const QString& words);
  // Buttons of which one is down; `pick` is told which.
  void addSegments(const QString& name, const QStringList& words, int chosen, const std::function<void(int)>& pick);
  void addPeriod();
  void addIncubators();
  void addSeries();
  void addValues();
  void addExpectations();
  QCheckBox* addSwitch(const QString& words, bool on, const std::function<void(bool)>& pick);
  void pick(const std::function<void(publish::ChartOptions&)>& change);

  const publish::ChartKind* kind_ = nullptr;
  publish::ChartOptions options_;
  std::optional<publish::ChartForm> drawn_ = {};
  std::vector<NamedIncubator> incubators_;
  Paper paper_ = Paper::slide;
  QVBoxLayout* column_ = nullptr;
};

}  // namespace eclosion::ui
