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
class LedgerSource;

// What can be done to the startups that are selected: each asks in a dialog what it has to know, and passes what comes of it to
// the desk.
class StartupCommands final : public QObject {
  Q_OBJECT

 public:
  using Selection = std::function<std::vector<Portfolio::Row>()>;

  StartupCommands(const BoardModel& model, EditDesk& desk, LedgerSource& ledger, Selection selection, QWidget* window);

  void create();
  void edit();    // the sheet of its facts
  void decide();  // the draft of a decision, or where one begins
  // One startup of the programme: a draft of a decision that leads there. Several, or one that has not begun or has left: the
  // form of a move.
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
  // The decision room is wanted, with that startup.
  void decisionWanted(Portfolio::Row startup);

 private:
  [[nodiscard]] std::vector<StartupId> selected() const;
  // The one that is selected; nothing, and a word to the person, where there is not one.
  [[nodiscard]] std::optional<StartupId> single();
  [[nodiscard]] bool mayEdit();
  void show(const StartupId& startup);
  void draft(const StartupId& startup, Phase to);
  bool record(const std::vector<edits::Edit>& edits, const QString& words);

  const BoardModel& model_;
  EditDesk& desk_;
  LedgerSource& ledger_;
  Selection selection_;
  QPointer<QWidget> window_;
};

}  // namespace eclosion::ui
