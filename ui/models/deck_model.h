// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QPixmap>
#include <map>
#include <vector>

#include "core/domain/entities.h"

namespace eclosion::ui {

// The slides of one deck in their order, each with its title and a small picture once they were made.
class DeckModel final : public QAbstractListModel {
  Q_OBJECT

 public:
  using QAbstractListModel::QAbstractListModel;
  enum Role { idRole = Qt::UserRole, isFreshRole };

  // Pictures stay with their slides; those of slides that are no longer as they were are to be made again.
  void setSlides(std::vector<Slide> slides);
  [[nodiscard]] const std::vector<Slide>& slides() const { return slides_; }
  [[nodiscard]] int rowOf(const SlideId& slide) const;  // -1: there is none

  // Without effect where the slide has changed meanwhile. `pages`: how many slides the record fills.
  void setPicture(const Slide& slide, const QPixmap& picture, const QString& title, int pages);
  // What they show may have changed; they stay until there are new ones.
  void makeStale();
  [[nodiscard]] bool isFresh(int row) const;
  // Slides that the deck fills, as far as is known.
  [[nodiscard]] int pageCount() const;
  // What stands on a slide by its own record: its title, else its kind or the chart it shows.
  [[nodiscard]] static QString titleOf(const Slide& slide);
  void retranslate();

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

 private:
  struct Picture {
    Slide of;
    QPixmap pixmap;
    QString title;
    int pages = 1;
    bool stale = false;
  };
  [[nodiscard]] const Picture* picture(const Slide& slide) const;
  [[nodiscard]] QString spoken(int row) const;

  std::vector<Slide> slides_;
  std::map<QUuid, Picture> pictures_;
};

}  // namespace eclosion::ui
