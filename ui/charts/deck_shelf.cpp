// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/deck_shelf.h"

#include <QCryptographicHash>
#include <algorithm>

#include "core/edits/change_record.h"
#include "core/edits/deck_edits.h"
#include "core/support/ids.h"
#include "ui/editing/edit_desk.h"
#include "ui/models/formats.h"
#include "ui/shell/preferences.h"
#include "ui/shell/services.h"

namespace eclosion::ui {

DeckShelf::DeckShelf(EditDesk& desk, Preferences& preferences, QObject* parent)
    : QObject(parent), desk_(desk), preferences_(preferences) {}

void DeckShelf::setFile(OpenPortfolio* file) {
  file_ = file;
  current_.reset();
  if (file) current_ = DeckId::fromString(QString::fromLatin1(preferences_.layout(memoryKey())));
  refresh();
}

bool DeckShelf::isReadable() const { return file_ && file_->editing(); }

void DeckShelf::refresh() {
  decks_.clear();
  slides_.clear();
  if (isReadable()) {
    const edits::Records& records = file_->editing()->records();
    decks_ = records.where<Deck>("id", {}).value_or(std::vector<Deck>());
    std::sort(decks_.begin(), decks_.end(), [](const Deck& a, const Deck& b) { return a.name.localeAwareCompare(b.name) < 0; });
    // The one before is gone, by an undo say: another stands in for it, and it comes back when it does.
    if (const Deck* deck = current()) {
      slides_ = records.where<Slide>("deck_id", deck->id.uuid()).value_or(std::vector<Slide>());
      std::stable_sort(slides_.begin(), slides_.end(), [](const Slide& a, const Slide& b) { return a.position < b.position; });
    }
  }
  Q_EMIT changed();
}

const Deck* DeckShelf::current() const {
  const auto found = std::find_if(decks_.begin(), decks_.end(), [this](const Deck& one) { return one.id == current_; });
  if (found != decks_.end()) return &*found;
  return decks_.empty() ? nullptr : &decks_.front();
}

QString DeckShelf::whyNot() const { return desk_.whyNot(); }

QString DeckShelf::memoryKey() const {
  const QByteArray path = file_ ? file_->path().toUtf8() : QByteArray();
  return QStringLiteral("deck/") + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex());
}

void DeckShelf::choose(const DeckId& deck) {
  current_ = deck;
  if (file_) preferences_.setLayout(memoryKey(), deck.toString().toLatin1());
  refresh();
}

bool DeckShelf::perform(const edits::Edit& edit) { return desk_.perform(edit); }

QString DeckShelf::freeName(const QString& wanted) const {
  QString name = wanted;
  for (int i = 2; std::any_of(decks_.begin(), decks_.end(),
                              [&](const Deck& one) { return one.name.compare(name, Qt::CaseInsensitive) == 0; });
       ++i)
    name = tr("%1 %2", "a name that is taken, a number").arg(wanted, numberText(i));
  return name;
}

bool DeckShelf::create(const QString& name, std::vector<Slide> slides) {
  const DeckId id = newId<DeckId>();
  if (!perform(edits::createDeck(Deck{.id = id, .name = name}, std::move(slides)))) return false;
  choose(id);
  return true;
}

bool DeckShelf::remove() {
  const Deck* deck = current();
  return deck && perform(edits::removeRecord(refTo(*deck)));
}

bool DeckShelf::duplicate() {
  const Deck* deck = current();
  if (!deck) return false;
  Deck copy = *deck;
  copy.id = newId<DeckId>();
  copy.name = freeName(deck->name);
  std::vector<Slide> slides = slides_;
  for (Slide& slide : slides) slide.id = newId<SlideId>();
  const DeckId id = copy.id;
  if (!perform(edits::createDeck(std::move(copy), std::move(slides)))) return false;
  choose(id);
  return true;
}

Slide DeckShelf::newSlide(publish::SlideKind kind, const QString& subject) {
  return {.id = newId<SlideId>(), .deck = DeckId(QUuid()), .kind = code(kind), .subject = subject};
}

bool DeckShelf::add(Slide slide, size_t place) {
  const Deck* deck = current();
  if (!deck) return create(freeName(tr("Deck")), {std::move(slide)});
  return perform(edits::addSlides(deck->id, {std::move(slide)}, place));
}

bool DeckShelf::addChart(const QString& kind, const publish::ChartOptions& options, size_t place) {
  Slide slide = newSlide(publish::SlideKind::chart, kind);
  // A title of one's own is the slide's: there it can be read, and taken back.
  publish::ChartOptions kept = options;
  slide.title = std::exchange(kept.title, {});
  if (kept != publish::ChartOptions()) slide.options = publish::optionsText(kept);
  return add(std::move(slide), place);
}

bool DeckShelf::move(const SlideId& slide, size_t place) { return perform(edits::moveSlide(slide, place)); }

bool DeckShelf::removeSlide(const SlideId& slide) { return perform(edits::removeRecord({recordKind<Slide>, slide.uuid()})); }

bool DeckShelf::setLanguage(const QString& language) {
  const Deck* deck = current();
  return deck && perform(edits::setField(refTo(*deck), "language", language));
}

bool DeckShelf::setFrozen(bool frozen) {
  const Deck* deck = current();
  if (!deck) return false;
  return perform(frozen ? edits::freezeDeck(deck->id, file_->portfolio().today, QDateTime::currentDateTimeUtc())
                        : edits::unfreezeDeck(deck->id));
}

}  // namespace eclosion::ui
