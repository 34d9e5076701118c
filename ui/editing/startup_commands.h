// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>
#include <optional>
#include <vector>

#include "core/domain/codes.h"
#include "core/domain/ids.h"
#include "core/domain/portfolio.h"
#include "core/edits/edit.h"

class QWidget;

namespace eclosion::ui {

class BoardModel;
class EditDesk;

// What can be done to the startups that are selected: each asks in a dialog what it has to know, and passes what comes of it to
// the desk.
class StartupCommands final : public QObject {
  Q_OBJECT

 public:
  using Selection = std::function<std::vector<Portfolio::Row>()>;

  StartupCommands(const BoardModel& model, EditDesk& desk, Selection selection, QWidget* window);

  void create();
  void edit();  // the sheet of its facts
  void move(Phase to);
  void change();
  void rename();
  void duplicate();
  void archive();
  void unarchive();
  void remove();

 Q_SIGNALS:
  // A startup that was made just now is to be looked at.
  void selectWanted(Portfolio::Row startup);

 private:
  [[nodiscard]] std::vector<StartupId> selected() const;
  // The one that is selected; nothing, and a word to the person, where there is not one.
  [[nodiscard]] std::optional<StartupId> single();
  [[nodiscard]] bool mayEdit();
  void show(const StartupId& startup);
  bool record(const std::vector<edits::Edit>& edits, const QString& words);

  const BoardModel& model_;
  EditDesk& desk_;
  Selection selection_;
  QPointer<QWidget> window_;
};

}  // namespace eclosion::ui
