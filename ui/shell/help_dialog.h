// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTextBrowser;

namespace eclosion::ui {

// What the screens are and what the dates mean, in the present language: resources/help, a page a language.
class HelpDialog final : public QDialog {
  Q_OBJECT

 public:
  explicit HelpDialog(QWidget* parent = nullptr);
  [[nodiscard]] QTextBrowser& page() { return *page_; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void read();
  QTextBrowser* page_;
};

}  // namespace eclosion::ui
