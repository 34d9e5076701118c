// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/deck_model.h"

#include <algorithm>

#include "core/publish/deck_plan.h"
#include "ui/models/formats.h"

namespace eclosion::ui {
namespace {

// The same but for its place, which no picture shows.
bool showTheSame(Slide one, const Slide& other) {
  one.position = other.position;
  return one == other;
}

QString kindName(const Slide& slide) {
  const auto kind = fromCode<publish::SlideKind>(slide.kind);
  return kind ? publish::slideKindName(*kind) : slide.kind;
}

}  // namespace

QString DeckModel::titleOf(const Slide& slide) {
  if (!slide.title.isEmpty()) return slide.title;
  if (slide.kind == code(publish::SlideKind::chart)) {
    if (const publish::ChartKind* chart = publish::chartKind(slide.subject)) return chart->name();
  }
  return kindName(slide);
}

void DeckModel::setSlides(std::vector<Slide> slides) {
  if (slides == slides_) return;
  const bool sameOnes = std::equal(slides.begin(), slides.end(), slides_.begin(), slides_.end(),
                                   [](const Slide& a, const Slide& b) { return a.id == b.id; });
  if (sameOnes) {
    slides_ = std::move(slides);
    if (!slides_.empty()) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    return;
  }
  beginResetModel();
  slides_ = std::move(slides);
  std::erase_if(pictures_, [this](const auto& entry) { return rowOf(SlideId(entry.first)) < 0; });
  endResetModel();
}

int DeckModel::rowOf(const SlideId& slide) const {
  const auto found = std::find_if(slides_.begin(), slides_.end(), [&](const Slide& one) { return one.id == slide; });
  return found == slides_.end() ? -1 : static_cast<int>(found - slides_.begin());
}

void DeckModel::setPicture(const Slide& slide, const QPixmap& picture, const QString& title, int pages) {
  const int row = rowOf(slide.id);
  if (row < 0 || !showTheSame(slide, slides_[static_cast<size_t>(row)])) return;
  pictures_.insert_or_assign(slide.id.uuid(), Picture{slide, picture, title, pages, false});
  Q_EMIT dataChanged(index(row), index(row));
}

void DeckModel::makeStale() {
  for (auto& [id, picture] : pictures_) picture.stale = true;
}

const DeckModel::Picture* DeckModel::picture(const Slide& slide) const {
  const auto found = pictures_.find(slide.id.uuid());
  return found == pictures_.end() ? nullptr : &found->second;
}

bool DeckModel::isFresh(int row) const {
  const Slide& slide = slides_[static_cast<size_t>(row)];
  const Picture* made = picture(slide);
  return made && !made->stale && showTheSame(made->of, slide);
}

int DeckModel::pageCount() const {
  int count = 0;
  for (const Slide& slide : slides_) {
    const Picture* made = picture(slide);
    count += made ? made->pages : 1;
  }
  return count;
}

QString DeckModel::spoken(int row) const {
  const Slide& slide = slides_[static_cast<size_t>(row)];
  return tr("Slide %1 of %2: %3 (%4)")
      .arg(numberText(row + 1), numberText(rowCount()), index(row).data(Qt::ToolTipRole).toString(), kindName(slide));
}

void DeckModel::retranslate() {
  if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int DeckModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(slides_.size()); }

QVariant DeckModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Slide& slide = slides_[static_cast<size_t>(index.row())];
  const Picture* made = picture(slide);
  switch (role) {
    case Qt::DisplayRole:
      return numberText(index.row() + 1);
    case Qt::ToolTipRole:
      return made && !made->title.isEmpty() ? made->title : titleOf(slide);
    case Qt::AccessibleTextRole:
      return spoken(index.row());
    case Qt::AccessibleDescriptionRole:
      return slide.notes;
    case Qt::DecorationRole:
      return made ? QVariant(made->pixmap) : QVariant();
    case idRole:
      return slide.id.toString();
    case isFreshRole:
      return isFresh(index.row());
    default:
      return {};
  }
}

}  // namespace eclosion::ui
