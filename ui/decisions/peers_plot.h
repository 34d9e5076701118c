// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "ui/models/peer_spells.h"

namespace eclosion::ui {

// Past spells in a phase as marks along time, by how they ended (shape and colour), the middle half as a band, the median as a
// line, and where the startup stands. The pointer or the arrow keys read a mark; Enter opens its startup.
class PeersPlot final : public QWidget {
  Q_OBJECT

 public:
  explicit PeersPlot(QWidget* parent = nullptr);

  // `nameOf` tells whose a mark is, when it is read.
  void setPeers(PeerSpells peers, const QString& name, std::function<QString(Portfolio::Row)> nameOf);
  [[nodiscard]] const PeerSpells& peers() const { return peers_; }
  // What it shows in sentences, for screen readers and for copying.
  [[nodiscard]] QString summary() const;
  [[nodiscard]] static QString bandWords();
  // Of the mark that is being read; empty: none.
  [[nodiscard]] QString reading() const;

  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 Q_SIGNALS:
  void startupActivated(Portfolio::Row startup);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  [[nodiscard]] QRectF plot() const;
  [[nodiscard]] double xOf(int days) const;
  [[nodiscard]] QPointF placeOf(size_t mark) const;
  [[nodiscard]] QColor colourOf(analysis::SpellEnd end) const;
  void paintMark(QPainter& painter, const QPointF& at, analysis::SpellEnd end, double size) const;
  void paintAxis(QPainter& painter) const;
  void paintLabel(QPainter& painter, double x, const QString& text) const;
  [[nodiscard]] int markAt(const QPointF& point) const;
  void read(int mark);

  PeerSpells peers_;
  QString name_;
  std::function<QString(Portfolio::Row)> nameOf_;
  int longest_ = 0;  // days at the right end
  int beyond_ = 0;   // marks that stand there and belong further on
  int mark_ = -1;    // being read
  friend class PeersLegend;
};

// What the marks, the band and the line mean, beside the title or below it.
class PeersLegend final : public QWidget {
  Q_OBJECT

 public:
  explicit PeersLegend(const PeersPlot& plot, QWidget* parent = nullptr);
  // The colours are of the phase, and the words of the language.
  void retranslate();
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  struct Entry {
    analysis::SpellEnd end;  // none: words alone
    QString words;
    int width;
  };
  [[nodiscard]] std::vector<Entry> entries() const;
  template <class Take>
  int flow(int width, Take take) const;

  const PeersPlot& plot_;
};

// "went on", "made permanent", "stopped".
[[nodiscard]] QString spellEndWord(analysis::SpellEnd end);

}  // namespace eclosion::ui
