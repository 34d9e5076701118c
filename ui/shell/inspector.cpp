// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/inspector.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QTextDocumentFragment>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

#include "core/publish/words.h"
#include "ui/editing/edit_desk.h"
#include "ui/editing/facts_dialog.h"
#include "ui/editing/field_popover.h"
#include "ui/editing/pencil_button.h"
#include "ui/models/affiliation_html.h"
#include "ui/models/formats.h"
#include "ui/models/moved_rows.h"
#include "ui/models/words.h"
#include "ui/shell/phase_strip.h"
#include "ui/shell/story_text.h"
#include "ui/shell/team_strip.h"
#include "ui/theme/phase_glyph.h"
#include "ui/theme/theme.h"
#include "ui/widgets/folding_row.h"

namespace eclosion::ui {
namespace {

// The glyph of the phase in front of the name.
class GlyphSign final : public QWidget {
 public:
  GlyphSign() { setFixedSize(px(16), px(22)); }
  void setPhase(Phase phase) {
    phase_ = phase;
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    paintPhaseGlyph(painter, QRectF(0, (height() - px(15)) / 2.0, px(15), px(15)), phase_);
  }

 private:
  Phase phase_ = Phase::unrecorded;
};

}  // namespace

Inspector::Inspector(BoardModel& model, StartupTextReader& texts, const CardFactsReader& facts, QWidget* parent, Content content)
    : Surface(&Tokens::panel, Qt::LeftEdge, parent), model_(model), texts_(texts), facts_(facts) {
  setMinimumWidth(px(204));
  if (content == Content::now) fill();
}

void Inspector::fill() {
  if (scroll_) return;
  scroll_ = new QScrollArea;
  body_ = new Surface(&Tokens::panel);
  head_ = new Surface(&Tokens::panel, Qt::BottomEdge);
  glyph_ = new GlyphSign;
  name_ = new TextLabel(TextStep::panelTitle, Weight::semibold);
  affiliation_ = new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2);
  mission_ = new TextLabel(TextStep::body);
  hint_ = new TextLabel(TextStep::body, Weight::regular, &Tokens::tx2);
  attention_ = new TextLabel(TextStep::meta, Weight::semibold, &Tokens::bad);
  phases_ = new PhaseStrip;
  team_ = new TeamStrip;
  details_ = new TextLabel(TextStep::small);
  foot_ = new Surface(&Tokens::panel, Qt::TopEdge);
  decide_ = new Button(Button::Kind::primary);
  open_ = new Button(Button::Kind::secondary);
  edit_ = new Button(Button::Kind::secondary);
  copy_ = new Button(Button::Kind::secondary);
  namePencil_ = new PencilButton;
  missionPencil_ = new PencilButton;
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(1, 0, 0, 0);
  scroll_->setFrameShape(QFrame::NoFrame);
  scroll_->setWidgetResizable(true);
  scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll_->setWidget(body_);
  scroll_->setFocusPolicy(Qt::NoFocus);
  outer->addWidget(scroll_);
  auto* column = new QVBoxLayout(body_);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);

  auto* head = new QVBoxLayout(head_);
  head->setContentsMargins(16, 14, 16, 13);
  head->setSpacing(4);
  auto* title = new QHBoxLayout;
  title->setSpacing(6);
  title->addWidget(glyph_, 0, Qt::AlignTop);
  title->addWidget(name_, 1);
  title->addWidget(namePencil_, 0, Qt::AlignTop);
  head->addLayout(title);
  head->addWidget(affiliation_);
  head->addSpacing(4);
  auto* mission = new QHBoxLayout;
  mission->setSpacing(6);
  mission->addWidget(mission_, 1);
  mission->addWidget(missionPencil_, 0, Qt::AlignTop);
  mission->addStretch(0);
  head->addLayout(mission);
  head->addWidget(hint_);
  head->addWidget(attention_);
  for (TextLabel* label : {name_, affiliation_, mission_, hint_, attention_, details_}) {
    label->setWordWrap(true);
    if (label != hint_) label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumWidth(1);
  }
  column->addWidget(head_);
  phaseSection_ = addSection(phases_, &Tokens::tx2);
  teamSection_ = addSection(team_, &Tokens::warn);
  for (TextLabel* label : {affiliation_, details_}) {
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    connect(label, &QLabel::linkActivated, this, &Inspector::follow);
  }
  detailSection_ = addSection(details_, &Tokens::tx2);
  column->addStretch(1);
  auto* feet = new QVBoxLayout(foot_);
  feet->setContentsMargins(16, 11, 16, 10);
  feet->setSpacing(8);
  decide_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  feet->addWidget(decide_);
  open_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  auto* others = new QWidget;
  auto* foot = new QHBoxLayout(others);
  foot->setContentsMargins(0, 0, 0, 0);
  foot->setSpacing(8);
  for (Button* button : {edit_, copy_}) {
    button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    foot->addWidget(button);
  }
  // A narrow panel has no room for the three of them in a row.
  feet->addWidget(new FoldingRow(open_, others));
  outer->addWidget(foot_);
  connect(open_, &QAbstractButton::clicked, this, [this] { Q_EMIT recordWanted({NamedKind::startup, rows_.front()}); });
  connect(decide_, &QAbstractButton::clicked, this, &Inspector::decisionWanted);
  connect(copy_, &QAbstractButton::clicked, this, &Inspector::copyWanted);
  connect(edit_, &QAbstractButton::clicked, this, [this] { editSection(""); });
  connect(namePencil_, &QAbstractButton::clicked, this, [this] { editField("name", name_); });
  connect(missionPencil_, &QAbstractButton::clicked, this,
          [this] { editField("mission", mission_->isVisible() ? static_cast<QWidget*>(mission_) : missionPencil_); });
  connect(phaseSection_.pencil, &QAbstractButton::clicked, this, [this] { editSection(facts::phases); });
  for (TextLabel* label : {name_, mission_}) label->installEventFilter(this);
  connect(&model_, &BoardModel::changed, this, &Inspector::refresh);
  connect(&Theme::instance(), &Theme::changed, this, &Inspector::refresh);
  keepFocusOrder(*this);
  refresh();
}

Inspector::Section Inspector::addSection(QWidget* content, TextLabel::Role sideRole) {
  Section section{.box = new Surface(&Tokens::panel, Qt::BottomEdge),
                  .title = new TextLabel(TextStep::meta, Weight::semibold, &Tokens::tx2),
                  .side = new TextLabel(TextStep::meta, Weight::medium, sideRole),
                  .pencil = new PencilButton,
                  .content = content};
  auto* column = new QVBoxLayout(section.box);
  column->setContentsMargins(16, 12, 16, 13);
  column->setSpacing(8);
  section.side->setElided(true);
  section.side->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  auto* row = new QHBoxLayout;
  row->addWidget(section.title);
  row->addWidget(section.side, 1);
  row->addWidget(section.pencil);
  section.pencil->hide();
  column->addLayout(row);
  column->addWidget(content);
  body_->layout()->addWidget(section.box);
  return section;
}

void Inspector::setDesk(EditDesk* desk) {
  desk_ = desk;
  connect(desk, &EditDesk::stateChanged, this, &Inspector::refresh);
  refresh();
}

RecordRef Inspector::record() const { return {recordKind<Startup>, model_.portfolio()->startups[rows_.front()].id.uuid()}; }

void Inspector::editField(const char* column, const QWidget* place) {
  if (!desk_ || rows_.size() != 1 || !model_.portfolio()) return;
  FieldPopover::open(*desk_, record(), column, body_, QRect(place->mapTo(body_, QPoint(0, 0)), place->size()));
}

void Inspector::editSection(const char* section) {
  if (desk_ && rows_.size() == 1 && model_.portfolio()) editFacts(*desk_, record(), window(), QLatin1String(section));
}

// Pencils stand where something can be changed now; the button at the foot says why nothing can.
void Inspector::allowEditing(bool one) {
  const bool may = one && desk_ && desk_->canEdit();
  namePencil_->setVisible(may);
  namePencil_->setWhat(tr("Change the name"));
  missionPencil_->setVisible(may);
  const bool said = story_ && !story_->mission.isEmpty();
  missionPencil_->setWhat(said ? tr("Change the mission sentence") : tr("Add a mission sentence"));
  missionPencil_->setText(said ? QString() : tr("Add a mission sentence"));
  missionPencil_->updateGeometry();
  phaseSection_.pencil->setVisible(may);
  phaseSection_.pencil->setWhat(tr("Change the phases"));
  edit_->setVisible(one && desk_ != nullptr);
  edit_->setText(tr("Edit…"));
  edit_->setEnabled(may);
  edit_->setToolTip(may ? tr("Edit its facts (E)") : desk_ ? desk_->whyNot() : QString());
}

bool Inspector::eventFilter(QObject* object, QEvent* event) {
  if (event->type() == QEvent::MouseButtonDblClick && desk_ && desk_->canEdit()) {
    if (object == name_) editField("name", name_);
    if (object == mission_) editField("mission", mission_);
    return true;
  }
  return Surface::eventFilter(object, event);
}

void Inspector::setFile(const OpenPortfolio* file) {
  file_ = file;
  rows_.clear();
  story_.reset();
  refresh();
}

void Inspector::showStartups(const std::vector<Portfolio::Row>& rows) {
  if (rows == rows_) return;
  fill();
  rows_ = rows;
  story_.reset();
  if (file_ && rows_.size() == 1) story_ = file_->story(model_.portfolio()->startups[rows_.front()].id);
  scroll_->ensureVisible(0, 0);
  refresh();
}

void Inspector::applyChange(const PortfolioChange& change) {
  const size_t before = rows_.size();
  moveRows(change, rows_);
  if (rows_.size() != before) story_.reset();
  if (!file_ || rows_.size() != 1) return;
  const StartupId& id = model_.portfolio()->startups[rows_.front()].id;
  if (!story_ || concerns(change, id)) story_ = file_->story(id);
}

void Inspector::refresh() {
  if (!scroll_) return;
  const bool one = rows_.size() == 1 && model_.portfolio();
  for (const Section* section : {&phaseSection_, &teamSection_, &detailSection_}) section->box->setVisible(one);
  for (QWidget* widget : std::initializer_list<QWidget*>{glyph_, affiliation_, mission_, attention_}) widget->setVisible(one);
  name_->setVisible(!rows_.empty());
  hint_->setVisible(!one);
  open_->setText(tr("Open the page"));
  open_->setVisible(one);
  const auto* entry = one ? model_.entryOf(rows_.front()) : nullptr;
  decide_->setVisible(desk_ && entry && inProgramme(entry->phase));
  decide_->setText(tr("Prepare decision…"));
  decide_->setToolTip(tr("Opens its draft in the decision room (D)"));
  copy_->setText(tr("Copy"));
  copy_->setToolTip(tr("Copy what the panel says"));
  foot_->setVisible(!rows_.empty() && model_.portfolio());
  allowEditing(one);
  if (one) {
    showOne(rows_.front());
  } else if (rows_.empty() || !model_.portfolio()) {
    showNothing();
  } else {
    showMany();
  }
}

void Inspector::showNothing() {
  // Words that can be selected are laid out as a document; these need not be, and are among the first the window shows.
  hint_->setTextInteractionFlags(Qt::NoTextInteraction);
  hint_->setText(model_.portfolio() ? tr("Select a startup to read its story.") : QString());
}

void Inspector::showMany() {
  name_->setText(tr("%n startup(s) selected", nullptr, static_cast<int>(rows_.size())));
  std::array<int, phaseCount> counts{};
  int unstarted = 0;
  for (const Portfolio::Row row : rows_) {
    const auto* entry = model_.entryOf(row);
    if (entry) {
      ++counts[static_cast<size_t>(entry->phase)];
    } else {
      ++unstarted;
    }
  }
  QStringList lines;
  for (size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] > 0) lines << QStringLiteral("%1: %2").arg(publish::phaseName(static_cast<Phase>(i)), numberText(counts[i]));
  }
  if (unstarted > 0) lines << tr("Not started: %1").arg(numberText(unstarted));
  hint_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  hint_->setText(lines.join(QLatin1Char('\n')));
}

void Inspector::showOne(Portfolio::Row row) {
  const StartupText text = texts_.read(row);
  const CardFacts facts = facts_.read(row);
  const bool started = facts.since.isValid();
  static_cast<GlyphSign*>(glyph_)->setPhase(facts.phase);
  glyph_->setVisible(started);
  name_->setText(text.name);
  name_->setToolTip(text.name.toHtmlEscaped());  // one long word cannot be broken
  QStringList affiliation = affiliationHtml(model_, row, text);
  if (affiliation.first().isEmpty()) affiliation.first() = tr("No incubator").toHtmlEscaped();
  affiliation.removeAll(QString());
  const QString words = affiliation.join(QStringLiteral(" · "));
  if (affiliation_->text() != words) affiliation_->setText(words);
  QStringList flags;
  if (facts.attention.reviewLateDays > 0) flags << tr("Review %n day(s) late", nullptr, facts.attention.reviewLateDays);
  if (facts.attention.teamGone) flags << tr("Nobody in the team any more");
  attention_->setText(flags.join(QStringLiteral(" · ")));
  attention_->setVisible(!flags.isEmpty());
  const QString mission = story_ ? story_->mission : QString();
  mission_->setText(mission);
  mission_->setVisible(!mission.isEmpty());

  std::vector<PhaseStrip::Entry> entries;
  const auto history = model_.portfolio()->historyOf(row);
  for (size_t i = 0; i < history.size(); ++i) {
    entries.push_back({history[i].phase, history[i].start, i + 1 < history.size() ? QDate(history[i + 1].start) : QDate()});
  }
  phaseSection_.title->setText(tr("Phases"));
  QString side;
  if (started && inProgramme(facts.phase)) {
    side = tr("%1 · day %2").arg(publish::phaseName(facts.phase), numberText(facts.days));
  } else {
    side = started ? publish::phaseName(facts.phase) : entries.empty() ? tr("No phase recorded") : tr("Not started yet");
  }
  phaseSection_.side->setText(side);
  phases_->setVisible(!entries.empty());
  phases_->setHistory(std::move(entries), model_.date());
  showTeam(row, facts.attention);
  showFacts(row, facts);
}

void Inspector::showTeam(Portfolio::Row row, const analysis::Attention& attention) {
  const Portfolio& portfolio = *model_.portfolio();
  const QDate date = model_.date();
  const auto members = teamAt(portfolio, row, date);
  QStringList names;
  for (const Portfolio::Row member : members) {
    const QString name = model_.text()->memberName(portfolio.members[member].id).simplified();
    names << (name.isEmpty() ? tr("Name erased") : name);
  }
  std::array<int, 4> byStatus{};
  std::vector<Portfolio::Row> counted;
  for (const Portfolio::Row missionRow : portfolio.missionsOf(row)) {
    const auto& mission = portfolio.missions[missionRow];
    if (mission.start.isNull() || mission.start > date || (!mission.end.isNull() && mission.end < date)) continue;
    if (std::find(counted.begin(), counted.end(), mission.member) != counted.end()) continue;
    counted.push_back(mission.member);
    ++byStatus[static_cast<size_t>(mission.status)];
  }
  QStringList words;
  if (byStatus[1] > 0) words << tr("%n civil servant(s)", nullptr, byStatus[1]);
  if (byStatus[2] > 0) words << tr("%n contractor(s)", nullptr, byStatus[2]);
  if (byStatus[3] > 0) words << tr("%n from services", nullptr, byStatus[3]);
  teamSection_.title->setText(tr("Team · %1").arg(numberText(static_cast<qint64>(members.size()))));
  QString side;
  if (attention.missionsEnding > 0) {
    const auto days = static_cast<int>(date.daysTo(attention.firstEnd));
    side = days > 0 ? tr("%n mission(s) end, the first in %1", nullptr, attention.missionsEnding).arg(exactDaysText(days))
                    : tr("%n mission(s) end, the first this day", nullptr, attention.missionsEnding);
  }
  teamSection_.side->setText(side);
  team_->setPeople(names, members.empty() ? tr("Nobody on a mission on this date") : words.join(QStringLiteral(" · ")));
}

void Inspector::showFacts(Portfolio::Row row, const CardFacts& facts) {
  const QString html = storyHtml(model_, row, story_.value_or(StartupStory{}), facts);
  detailSection_.title->hide();
  detailSection_.side->hide();
  detailSection_.box->setVisible(!html.isEmpty());
  if (details_->text() != html) details_->setText(html);
}

// Names lead to their page, web addresses to the desktop's browser.
void Inspector::follow(const QString& address) {
  if (const auto record = model_.portfolio() ? recordAt(address, *model_.portfolio()) : std::nullopt) {
    Q_EMIT recordWanted(*record);
  } else {
    QDesktopServices::openUrl(QUrl(address));
  }
}

QString Inspector::plainText() const {
  if (rows_.empty()) return {};
  QStringList lines{name_->text()};
  if (rows_.size() > 1) {
    lines << hint_->text();
    for (const Portfolio::Row row : rows_) lines << texts_.read(row).name;
    return lines.join(QLatin1Char('\n'));
  }
  const auto wordsOf = [](const TextLabel* label) { return QTextDocumentFragment::fromHtml(label->text()).toPlainText(); };
  lines << wordsOf(affiliation_);
  if (!mission_->text().isEmpty()) lines << mission_->text();
  lines << QString() << phases_->accessibleName().split(QStringLiteral("; ")) << QString() << team_->accessibleName();
  const QString details = wordsOf(details_);
  if (!details.isEmpty()) lines << QString() << details;
  return lines.join(QLatin1Char('\n'));
}

void Inspector::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) refresh();
  Surface::changeEvent(event);
}

}  // namespace eclosion::ui
