// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "ui/widgets/button.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/text_label.h"

class QVBoxLayout;

namespace eclosion::ui {

// What the window shows without a portfolio: the four ways to begin, and the files opened before.
class FirstStartPage final : public Surface {
  Q_OBJECT

 public:
  explicit FirstStartPage(QWidget* parent = nullptr);
  void setRecentFiles(const QStringList& files);

 Q_SIGNALS:
  void newRequested();
  void openRequested();
  void importRequested();
  void sampleRequested();
  void fileRequested(const QString& path);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  QStringList recent_;
  TextLabel *title_, *words_, *recentTitle_;
  Button *open_, *new_, *import_, *sample_;
  QVBoxLayout* files_;
};

}  // namespace eclosion::ui
