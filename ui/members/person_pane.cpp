// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/person_pane.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTextDocument>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/models/formats.h"
#include "ui/models/member_standing.h"
#include "ui/models/roster_words.h"
#include "ui/models/words.h"
#include "ui/shell/team_strip.h"
#include "ui/startups/story_view.h"
#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

constexpr int face = 36;

QString joined(const QStringList& parts) {
  QStringList said;
  for (const QString& part : parts) {
    if (!part.isEmpty()) said << part;
  }
  return said.join(QStringLiteral(" · "));
}

// Addresses of what can be done to a mission: “mission:edit/12”, a row of Portfolio::missions.
QString missionScheme() { return QStringLiteral("mission"); }

QString coloured(const QString& html, const QColor& colour) {
  return QStringLiteral("<span style='color:%1'>%2</span>").arg(colour.name(), html);
}

}  // namespace

PersonPane::PersonPane(const RosterModel& model, QWidget* parent)
    : Surface(&Tokens::panel, Qt::LeftEdge, parent),
      model_(model),
      title_(new TextLabel(TextStep::panelTitle, Weight::semibold)),
      standing_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      story_(new StoryView([](QPainter&, const QSizeF&, const QUrl&) { return false; })),
      facts_(new Button(Button::Kind::secondary)),
      add_(new Button(Button::Kind::secondary)),
      close_(new Button(Button::Kind::quiet, Icon::close)) {
  setObjectName(QStringLiteral("person"));
  setMinimumWidth(px(240));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(1, px(12), 0, px(10));
  column->setSpacing(px(6));
  auto* head = new QHBoxLayout;
  head->setContentsMargins(px(16 + face + 10), 0, px(8), 0);
  auto* names = new QVBoxLayout;
  names->setSpacing(0);
  names->addWidget(title_);
  names->addWidget(standing_);
  head->addLayout(names, 1);
  head->addWidget(close_, 0, Qt::AlignTop);
  column->addLayout(head);
  title_->setElided(true);
  standing_->setElided(true);
  story_->setFocusPolicy(Qt::StrongFocus);
  story_->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  column->addWidget(story_, 1);
  auto* foot = new QHBoxLayout;
  foot->setContentsMargins(px(16), 0, px(16), 0);
  foot->addWidget(facts_);
  foot->addWidget(add_);
  foot->addStretch(1);
  add_->hide();
  column->addLayout(foot);
  close_->setSmall(true);
  close_->setBare(true);

  connect(close_, &QAbstractButton::clicked, this, &PersonPane::closeWanted);
  connect(facts_, &QAbstractButton::clicked, this, [this] {
    if (members_.size() == 1) Q_EMIT factsWanted(members_.front());
  });
  connect(story_, &QTextBrowser::anchorClicked, this, [this](const QUrl& address) {
    const Portfolio* portfolio = model_.board().portfolio();
    if (address.scheme() == missionScheme()) {
      const auto mission = address.path().section(QLatin1Char('/'), 1).toUInt();
      if (!portfolio || mission >= portfolio->missions.size()) return;
      if (address.path().startsWith(QLatin1String("end")))
        Q_EMIT missionEndWanted(mission);
      else
        Q_EMIT missionWanted(mission);
      return;
    }
    const auto link = portfolio ? recordAt(address.toString(), *portfolio) : std::nullopt;
    if (link) Q_EMIT recordWanted(*link);
  });
  connect(story_, &StoryView::columnResized, this, &PersonPane::fill);
  connect(&Theme::instance(), &Theme::changed, this, &PersonPane::fill);
  retranslate();
}

void PersonPane::retranslate() {
  close_->setText(tr("Close"));
  close_->setToolTip(tr("Close the side panel (Space)"));
  facts_->setText(tr("Open the person’s sheet"));
  story_->setAccessibleName(tr("Missions"));
  fill();
}

void PersonPane::setAddAction(QAction* addMission) {
  addAction_ = addMission;
  connect(add_, &QAbstractButton::clicked, addMission, &QAction::trigger);
  const auto follow = [this] {
    add_->setEnabled(addAction_->isEnabled());
    add_->setText(addAction_->text());
    add_->setToolTip(addAction_->toolTip());
    // The missions are laid out again only where their links come or go.
    const bool may = addAction_->isEnabled();
    if (std::exchange(mayEdit_, may) != may) fill();
  };
  connect(addMission, &QAction::changed, this, follow);
  follow();
}

void PersonPane::takeFocus() { story_->setFocus(Qt::ShortcutFocusReason); }

void PersonPane::show(const std::vector<Row>& members) {
  if (members != members_) story_->goToTop();
  members_ = members;
  fill();
}

void PersonPane::fill() {
  const BoardModel& board = model_.board();
  const Portfolio* portfolio = board.portfolio();
  std::erase_if(members_, [&](Row row) { return !portfolio || row >= portfolio->members.size(); });
  facts_->setVisible(members_.size() == 1);
  add_->setVisible(addAction_ && members_.size() == 1);
  name_.clear();
  if (members_.empty() || !model_.rosterData()) {
    title_->setText(tr("Select a person to read their missions."));
    standing_->setText({});
    story_->setStory({});
    return update();
  }
  if (members_.size() > 1) {
    title_->setText(tr("%n person(s) selected", nullptr, static_cast<int>(members_.size())));
    standing_->setText({});
    story_->setStory(html());
    return update();
  }
  name_ = model_.nameOf(members_.front());
  title_->setText(name_);
  standing_->setText(memberStanding(board, members_.front()));
  story_->setStory(html());
  story_->setAccessibleName(tr("Missions of %1").arg(name_));
  update();
}

// Of one mission: when, as what and for whom, then the startups.
QString PersonPane::missionHtml(const analysis::RosterLine* line, Row row) const {
  const Tokens& t = tokens();
  const BoardModel& board = model_.board();
  const Portfolio& portfolio = *board.portfolio();
  const Roster& roster = model_.rosterData()->roster;
  const auto& mission = portfolio.missions[row];
  const QDate date = board.date();
  const bool now = mission.start.isValid() && mission.start <= date && (mission.end.isNull() || mission.end >= date);
  const bool later = mission.start.isValid() && mission.start > date;
  QString dates = mission.start.isValid() ? dateText(mission.start) : tr("start unknown");
  //: From a day to a day
  dates = mission.end.isValid() ? tr("%1 – %2").arg(dates, dateText(mission.end)) : tr("since %1").arg(dates);
  if (later) dates += QStringLiteral(" · ") + tr("planned");
  const qint16 share = roster.missions[row].share;
  const QString about = joined({statusWord(mission.status), roster.employers.word(roster.missions[row].employer),
                                share == Roster::noShare ? QString() : tr("%1 %").arg(share)});
  QStringList startups;
  const auto& links = portfolio.missionStartups;
  auto link = std::lower_bound(links.begin(), links.end(), row, [](const auto& l, Row key) { return l.mission < key; });
  for (; link != links.end() && link->mission == row; ++link) {
    const QString name = board.text()->startupName(portfolio.startups[link->startup].id, date).simplified();
    startups << recordHtml(NamedKind::startup, link->startup, name);
  }
  const bool ends = line && now && mission.end.isValid() && mission.end == line->end &&
                    missionEndChoice(*line, date, model_.terms()) <= analysis::MissionEndChoice::near;
  QString html = QStringLiteral("<p style='margin-top:%1px; margin-bottom:0'>").arg(px(10));
  html += QStringLiteral("<span style='font-weight:600; color:%1'>%2</span>")
              .arg(ends  ? t.warn.name()
                   : now ? t.tx.name()
                         : t.tx2.name(),
                   dates.toHtmlEscaped());
  if (!about.isEmpty()) html += QStringLiteral("<br>") + coloured(about.toHtmlEscaped(), t.tx2);
  html += QStringLiteral("<br>") +
          (startups.isEmpty() ? coloured(tr("no startup named").toHtmlEscaped(), t.tx3) : startups.join(QStringLiteral(", ")));
  if (mayEdit_) {
    const auto act = [&](const char* what, const QString& word) {
      return QStringLiteral("<a href='%1:%2/%3' style='color:%4; text-decoration:none'>%5</a>")
          .arg(missionScheme(), QLatin1String(what))
          .arg(row)
          .arg(t.acctx.name(), word.toHtmlEscaped());
    };
    html += QStringLiteral("<br>") + act("edit", tr("Edit…"));
    if (now || later) html += QStringLiteral(" · ") + act("end", tr("End…"));
  }
  return html + QStringLiteral("</p>");
}

QString PersonPane::html() const {
  const Tokens& t = tokens();
  const Portfolio& portfolio = *model_.board().portfolio();
  const Roster& roster = model_.rosterData()->roster;
  QString html = QStringLiteral("<body style='color:%1'>").arg(t.tx.name());
  if (members_.size() > 1) {
    constexpr size_t most = 100;
    for (size_t i = 0; i < members_.size() && i < most; ++i) {
      html += QStringLiteral("<p style='margin-top:0; margin-bottom:%1px'>%2</p>")
                  .arg(px(4))
                  .arg(recordHtml(NamedKind::member, members_[i], model_.nameOf(members_[i])));
    }
    if (members_.size() > most)
      html += coloured(tr("and %n more", nullptr, static_cast<int>(members_.size() - most)).toHtmlEscaped(), t.tx2);
    return html + QStringLiteral("</body>");
  }
  const Row member = members_.front();
  const auto& facts = roster.members[member];
  // Many a role says what the domain says.
  const QString& domain = roster.domains.word(facts.domain);
  const QString& role = roster.roles.word(facts.role);
  const QString about = joined({domainWord(domain), domain.compare(role, Qt::CaseInsensitive) == 0 ? QString() : role});
  if (!about.isEmpty()) html += QStringLiteral("<p style='margin-top:0; margin-bottom:0'>%1</p>").arg(about.toHtmlEscaped());
  const auto& lines = model_.at().lines();
  const auto found =
      std::lower_bound(lines.begin(), lines.end(), member, [](const analysis::RosterLine& l, Row key) { return l.member < key; });
  const analysis::RosterLine* line = found != lines.end() && found->member == member ? &*found : nullptr;
  const auto [first, end] = roster.missionsOf(member);
  html += QStringLiteral("<p style='margin-top:%1px; margin-bottom:0; font-size:%2px; font-weight:600'>%3</p>")
              .arg(px(14))
              .arg(px(14))
              .arg(tr("Missions · %1").arg(numberText(end - first)).toHtmlEscaped());
  // Newest first.
  std::vector<Row> missions;
  for (Row row = first; row < end; ++row) missions.push_back(row);
  std::stable_sort(missions.begin(), missions.end(),
                   [&](Row a, Row b) { return portfolio.missions[a].start > portfolio.missions[b].start; });
  for (const Row row : missions) html += missionHtml(line, row);
  return html + QStringLiteral("</body>");
}

QString PersonPane::plainText() const {
  if (members_.empty()) return {};
  return title_->text() + QLatin1Char('\n') + story_->toPlainText();
}

void PersonPane::paintEvent(QPaintEvent* event) {
  Surface::paintEvent(event);
  if (name_.isEmpty()) return;
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF circle(px(16), px(13), px(face), px(face));
  painter.setPen(Qt::NoPen);
  painter.setBrush(avatarTone(name_));
  painter.drawEllipse(circle);
  painter.setFont(Theme::instance().font(TextStep::small, Weight::semibold));
  painter.setPen(tokens().onacc);
  painter.drawText(circle, Qt::AlignCenter, initialsOf(name_));
}

void PersonPane::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape) {
    Q_EMIT closeWanted();
    return;
  }
  Surface::keyPressEvent(event);
}

void PersonPane::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Surface::changeEvent(event);
}

}  // namespace eclosion::ui
