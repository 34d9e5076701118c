// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <functional>

namespace eclosion::ui {

// A readable column of rich text. Loads nothing from disk or network: its images are painted by the program.
class StoryView final : public QTextBrowser {
  Q_OBJECT

 public:
  // Paints the image of a name into the box; false: there is none.
  using Painting = std::function<bool(QPainter&, const QSizeF& size, const QUrl& name)>;
  explicit StoryView(Painting painting, QWidget* parent = nullptr);

  [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;
  // Of the column, without the margins.
  [[nodiscard]] int columnWidth() const;
  // Replaces the text, staying where one reads.
  void setStory(const QString& html);
  void goToTop();
  // Where the first link to an address stands, in the viewport; empty when there is none.
  [[nodiscard]] QRect linkRect(const QString& address) const;

 Q_SIGNALS:
  void columnResized();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void layColumn();
  Painting painting_;
  int shownWidth_ = 0;
};

}  // namespace eclosion::ui
