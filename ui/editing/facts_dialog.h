// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>
#include <vector>

#include "ui/editing/edit_desk.h"
#include "ui/editing/facts_sections.h"

class QListWidget;
class QStackedWidget;

namespace eclosion::ui {

class TextLabel;

// Everything a person may say of one startup, incubator, organisation or member, or of the network: sections at the left, what
// is known of each at the right. Each change is written at once.
class FactsDialog final : public QDialog {
  Q_OBJECT

 public:
  // A record without an id stands for the network as a whole.
  FactsDialog(EditDesk& desk, const RecordRef& subject, QWidget* parent);

  // One of the ids of facts_sections.h; an unknown one leaves the sheet where it is.
  void showSection(const QString& id);
  [[nodiscard]] QString section() const;
  [[nodiscard]] QWidget* page() const;
  // However it is closed, what was typed last is written.
  void done(int result) override;

 private:
  void sectionChanged(int row);
  void follow(const PortfolioChange& change);
  void nameIt();

  EditDesk& desk_;
  RecordRef subject_;
  std::vector<FactsSection> sections_;
  std::vector<QWidget*> shown_;  // by section; null until it is looked at
  TextLabel* title_;
  QListWidget* list_;
  QStackedWidget* pages_;
};

// Opens the sheet, at a section or at the first, and comes back when it is closed. Says why where nothing may be edited now.
void editFacts(EditDesk& desk, const RecordRef& subject, QWidget* parent, const QString& section = {});
// The same for what belongs to no startup: trainings, milestones of the network, its incubators and organisations.
void editNetworkFacts(EditDesk& desk, QWidget* parent, const QString& section = {});

}  // namespace eclosion::ui
