// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/time_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

#include "ui/models/formats.h"
#include "ui/shell/time_histogram.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {

TimeBar::TimeBar(BoardModel& model, QWidget* parent, Content content)
    : Surface(&Tokens::panel, Qt::BottomEdge, parent), model_(model), playing_(new QTimer(this)) {
  setDesignHeight(68);
  connect(playing_, &QTimer::timeout, this, &TimeBar::playOn);
  if (content == Content::now) fill();
}

void TimeBar::fill() {
  if (field_) return;
  label_ = new TextLabel(TextStep::meta, Weight::medium, &Tokens::tx2);
  field_ = new DateField;
  known_ = new Button(Button::Kind::secondary, Icon::clock);
  auto* histogram = new TimeHistogram(model_);
  play_ = new Button(Button::Kind::secondary, Icon::play);
  yearBack_ = new Button(Button::Kind::secondary, Icon::yearBack);
  back_ = new Button(Button::Kind::secondary, Icon::chevronLeft);
  forward_ = new Button(Button::Kind::secondary, Icon::chevronRight);
  yearForward_ = new Button(Button::Kind::secondary, Icon::yearForward);
  today_ = new Button(Button::Kind::secondary);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(10, 0, 16, 1);
  row->setSpacing(8);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addStretch();
  label_->setContentsMargins(6, 0, 0, 0);  // above the first letter of the field
  words->addWidget(label_);
  words->addWidget(field_);
  words->addStretch();
  field_->setFixedWidth(px(126));
  field_->setObjectName(QStringLiteral("asOfField"));
  label_->setBuddy(field_);
  row->addLayout(words);
  known_->setObjectName(QStringLiteral("knownButton"));
  known_->setSmall(true);
  row->addWidget(known_);
  row->addWidget(histogram, 1);
  row->addSpacing(8);
  for (Button* button : {play_, yearBack_, back_, forward_, yearForward_, today_}) row->addWidget(button);
  connect(field_, &DateField::datePicked, this, &TimeBar::goTo);
  connect(histogram, &TimeHistogram::datePicked, this, &TimeBar::goTo);
  connect(yearBack_, &QAbstractButton::clicked, this, [this] { goYears(-1); });
  connect(yearForward_, &QAbstractButton::clicked, this, [this] { goYears(1); });
  connect(back_, &QAbstractButton::clicked, this, [this] { goTransition(-1); });
  connect(forward_, &QAbstractButton::clicked, this, [this] { goTransition(1); });
  connect(today_, &QAbstractButton::clicked, this, &TimeBar::goToday);
  connect(play_, &QAbstractButton::clicked, this, &TimeBar::togglePlay);
  connect(known_, &QAbstractButton::clicked, this, &TimeBar::knowledgeWanted);
  connect(&model_, &BoardModel::changed, this, &TimeBar::refresh);
  connect(&Theme::instance(), &Theme::changed, this, [this] { field_->setFixedWidth(px(126)); });
  keepFocusOrder(*this);
  retranslate();
}

Button& TimeBar::knowledgeButton() {
  fill();
  return *known_;
}

void TimeBar::retranslate() {
  if (!field_) return;
  label_->setText(tr("As of"));
  field_->setAccessibleName(tr("As-of date"));
  field_->setToolTip(tr("Type a date, a month or a year (Ctrl+D)"));
  today_->setText(tr("Today"));
  showKnowledge();
  const auto name = [](Button* button, const QString& words, const QString& keys) {
    button->setAccessibleName(words);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(words, keys));
  };
  name(yearBack_, tr("One year back"), QStringLiteral("Alt+Shift+←"));
  name(back_, tr("Previous transition"), QStringLiteral("Alt+←"));
  name(forward_, tr("Next transition"), QStringLiteral("Alt+→"));
  name(yearForward_, tr("One year forward"), QStringLiteral("Alt+Shift+→"));
  name(play_, isPlaying() ? tr("Pause") : tr("Play through the years"), QStringLiteral("F5"));
  refresh();
}

void TimeBar::setKnowledge(const QDateTime& moment, bool choice, bool reading) {
  knownAt_ = moment;
  knownChoice_ = choice;
  readingKnown_ = reading;
  showKnowledge();
}

void TimeBar::showKnowledge() {
  if (!known_) return;
  known_->setEnabled(knownChoice_);
  known_->setText(readingKnown_       ? tr("Known: reading…")
                  : knownAt_.isNull() ? tr("Known: now")
                                      : tr("Known: %1").arg(dateText(knownAt_.date())));
  known_->setTrailing(Icon::chevronDown);
  known_->setToolTip(tr("Show what was known on an earlier day (Ctrl+Shift+D)"));
}

void TimeBar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Surface::changeEvent(event);
}

void TimeBar::refresh() {
  const QDate date = model_.date();
  if (isPlaying() && date != played_) stopPlaying();  // moved by hand, or another portfolio
  field_->setDate(date);
  field_->setWarning(model_.isPast());
  const bool open = model_.portfolio() != nullptr;
  field_->setEnabled(open);
  const QDate next = model_.timeline().transitionAfter(date);
  back_->setEnabled(open && model_.timeline().transitionBefore(date).isValid());
  forward_->setEnabled(open && next.isValid() && next <= model_.today());
  yearBack_->setEnabled(back_->isEnabled());
  yearForward_->setEnabled(open && date < model_.today());
  today_->setEnabled(open && model_.isPast());
  play_->setEnabled(open && !model_.timeline().transitions().empty());
}

bool TimeBar::isPlaying() const { return playing_->isActive(); }

void TimeBar::togglePlay() {
  fill();
  if (isPlaying()) return stopPlaying();
  const auto& transitions = model_.timeline().transitions();
  if (!model_.portfolio() || transitions.empty()) return;
  // From today there is nowhere to go on to: from the beginning, then.
  played_ = model_.date() < model_.today() ? model_.date() : QDate::fromJulianDay(transitions.front());
  goTo(played_);
  // Without motion it goes in steps a person can read one after the other.
  playing_->start(Theme::instance().reducedMotion() ? 1500 : 50);
  play_->setSign(Icon::pause);
  retranslate();
}

void TimeBar::stopPlaying() {
  playing_->stop();
  play_->setSign(Icon::play);
  retranslate();
}

void TimeBar::playOn() {
  const QDate next = Theme::instance().reducedMotion() ? played_.addYears(1) : played_.addDays(14);
  played_ = std::min(next, model_.today());
  goTo(played_);
  if (isPlaying() && played_ >= model_.today()) stopPlaying();
}

void TimeBar::goTo(const QDate& date) { model_.setDate(date); }

void TimeBar::editDate() {
  fill();
  field_->setFocus(Qt::ShortcutFocusReason);
  field_->selectAll();
}

void TimeBar::goToday() {
  if (model_.portfolio()) goTo(model_.today());
}

void TimeBar::goTransition(int direction) {
  if (!model_.portfolio()) return;
  const QDate date =
      direction < 0 ? model_.timeline().transitionBefore(model_.date()) : model_.timeline().transitionAfter(model_.date());
  if (date.isValid() && date <= model_.today()) goTo(date);
}

void TimeBar::goYears(int years) {
  if (!model_.portfolio() || model_.timeline().transitions().empty()) return;
  const QDate first = QDate::fromJulianDay(model_.timeline().transitions().front());
  goTo(std::clamp(model_.date().addYears(years), std::min(first, model_.today()), std::max(model_.today(), first)));
}

PastBanner::PastBanner(BoardModel& model, QWidget* parent)
    : Surface(&Tokens::warnbg, Qt::BottomEdge, parent),
      model_(model),
      text_(new TextLabel(TextStep::dense, Weight::medium, &Tokens::warn)),
      counts_(new TextLabel(TextStep::dense, Weight::regular, &Tokens::warn)),
      back_(new Button(Button::Kind::primary)) {
  setDesignHeight(34);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(px(40), 0, 16, 1);
  row->setSpacing(12);
  back_->setSmall(true);
  text_->setElided(true);
  row->addWidget(text_, 1);
  row->addWidget(counts_);
  row->addWidget(back_);
  connect(back_, &QAbstractButton::clicked, this, &PastBanner::returnToToday);
  connect(&model_, &BoardModel::changed, this, &PastBanner::refresh);
  refresh();
}

void PastBanner::setAway(bool away) {
  away_ = away;
  refresh();
}

void PastBanner::refresh() {
  setVisible(model_.isPast() && !away_);
  if (!model_.isPast()) return;
  const QString date = dateText(model_.date());
  text_->setText(model_.date() < model_.today()
                     ? tr("You are viewing the portfolio as it was on %1. Editing is off.").arg(date)
                     : tr("You are viewing the portfolio as it is planned for %1. Editing is off.").arg(date));
  counts_->setText(tr("%1 in programme then · %2 today")
                       .arg(numberText(model_.inProgrammeCount()), numberText(model_.inProgrammeCountAt(model_.today()))));
  back_->setText(tr("Return to today"));
  back_->setKeys(tr("Alt+Home"));
}

void PastBanner::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) refresh();
  Surface::changeEvent(event);
}

void PastBanner::paintEvent(QPaintEvent* event) {
  Surface::paintEvent(event);
  QPainter painter(this);
  paintIcon(painter, QRectF(px(17), (height() - px(15)) / 2.0, px(15), px(15)), Icon::clock, tokens().warn);
}

}  // namespace eclosion::ui
