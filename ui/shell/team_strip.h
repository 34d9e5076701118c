// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace eclosion::ui {

// The people of a team as initials side by side, and how many more.
class TeamStrip final : public QWidget {
  Q_OBJECT

 public:
  explicit TeamStrip(QWidget* parent = nullptr);
  void setPeople(const QStringList& names, const QString& words);

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  [[nodiscard]] QString line() const;
  [[nodiscard]] QStringList linesBelow() const;
  [[nodiscard]] int facesWidth() const;
  [[nodiscard]] bool isBeside() const;
  void arrange();
  QStringList names_;
  QString words_;
};

// "OS" for Oumar Sylla; one letter for a single word.
[[nodiscard]] QString initialsOf(const QString& name);

}  // namespace eclosion::ui
