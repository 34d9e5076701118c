// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QTimer;

namespace eclosion::ui {

// A text of the report in place: written when the keyboard leaves it, or after a pause.
class ReportField final : public QPlainTextEdit {
  Q_OBJECT

 public:
  // `lines` it is high at first; it grows with its text up to three times that.
  explicit ReportField(int lines, QWidget* parent = nullptr);

  // As it is on record; kept aside while somebody types.
  void setWritten(const QString& text);
  [[nodiscard]] QString text() const { return toPlainText(); }
  // Tells now what waits for a pause.
  void settle();
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 Q_SIGNALS:
  void written(const QString& text);

 protected:
  void focusOutEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  int lines_;
  QString onRecord_;
  QTimer* pause_;
};

}  // namespace eclosion::ui
