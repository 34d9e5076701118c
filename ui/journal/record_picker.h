// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <optional>
#include <thread>

#include "ui/shell/services.h"

class QStandardItemModel;

namespace eclosion::ui {

// A field that finds a startup or a person by name as it is typed; empty: none. Names are listed away from the GUI thread, the
// first time somebody goes there.
class RecordPicker final : public QLineEdit {
  Q_OBJECT

 public:
  struct Choice {
    NamedKind kind = NamedKind::startup;
    QUuid id = {};
    friend bool operator==(const Choice&, const Choice&) = default;
  };
  explicit RecordPicker(QWidget* parent = nullptr);
  ~RecordPicker() override;

  // Waits for a worker that still lists the names of the one before.
  void setFile(const OpenPortfolio* file);
  [[nodiscard]] const std::optional<Choice>& choice() const { return choice_; }
  void choose(const std::optional<Choice>& choice, const QString& name);
  void retranslate();

 Q_SIGNALS:
  void choiceChanged();

 protected:
  void focusInEvent(QFocusEvent* event) override;

 private:
  void list();
  void take(const QModelIndex& index);

  const OpenPortfolio* file_ = nullptr;
  QStandardItemModel* names_;
  std::optional<Choice> choice_;
  bool listed_ = false;
  int round_ = 0;  // which file a worker read: one that comes too late is nobody's
  std::jthread thread_;
};

}  // namespace eclosion::ui
