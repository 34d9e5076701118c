// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>
#include <array>
#include <optional>

#include "core/analysis/network_map.h"
#include "ui/models/startup_text.h"
#include "ui/widgets/button.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

class QMenu;

namespace eclosion::ui {

class NetworkLegend;
class NetworkShares;

// Beside the map: how it is read, the figures of the incubator that is selected (or of the whole network), and its startups in
// consolidation and acceleration.
class NetworkPane final : public Surface {
  Q_OBJECT

 public:
  using Row = Portfolio::Row;
  explicit NetworkPane(BoardModel& model, QWidget* parent = nullptr);

  // `opened` and `host` are words of the incubator.
  void show(const analysis::NetworkMap* map, std::optional<Row> incubator, Row startup, const QString& about);
  using QWidget::show;
  void setSizeWords(bool byTeam);
  void retranslate();
  void forget() { texts_.reset(); }
  [[nodiscard]] QListWidget& list() const { return *list_; }
  [[nodiscard]] QString title() const { return title_->text(); }
  // “44 in the programme”…: the four figures as they are read.
  [[nodiscard]] QStringList figures() const;
  [[nodiscard]] Button& onBoard() const { return *onBoard_; }
  [[nodiscard]] Button& exportButton() const { return *export_; }
  [[nodiscard]] Button& deckButton() const { return *deck_; }
  // Whether the map can go into a deck; else why not.
  void setDeckReason(const QString& why);

 Q_SIGNALS:
  void startupChosen(quint32 startup);
  void startupOpened(quint32 startup);
  void boardWanted();
  void exportWanted(const QString& ending);
  void deckWanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fillList(const analysis::NetworkMap& map, std::optional<Row> incubator, Row startup);

  BoardModel& model_;
  StartupTextReader texts_;
  TextLabel *reading_, *sizes_, *selected_, *title_, *about_, *listTitle_;
  NetworkLegend* legend_;
  NetworkShares* shares_;
  std::array<TextLabel*, 4> numbers_, captions_;
  QListWidget* list_;
  Button *onBoard_, *export_, *deck_;
  QString whyNoDeck_;
  QMenu* exportMenu_;
};

}  // namespace eclosion::ui
