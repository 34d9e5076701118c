// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/team_box.h"

#include <QVBoxLayout>
#include <array>

#include "ui/models/formats.h"
#include "ui/models/member_standing.h"
#include "ui/shell/team_strip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {
namespace {

constexpr size_t mostNamed = 3;

QString statusCount(MissionStatus status, int count) {
  switch (status) {
    case MissionStatus::civilServant:
      return TeamBox::tr("%n civil servant(s)", nullptr, count);
    case MissionStatus::contractor:
      return TeamBox::tr("%n contractor(s)", nullptr, count);
    case MissionStatus::service:
      return TeamBox::tr("%n from a service company", nullptr, count);
    case MissionStatus::unknown:
      return TeamBox::tr("%n without a status", nullptr, count);
  }
  return {};
}

}  // namespace

TeamBox::TeamBox(const BoardModel& board, QWidget* parent)
    : QWidget(parent),
      board_(board),
      title_(new TextLabel(TextStep::body, Weight::semibold)),
      count_(new TextLabel(TextStep::body, Weight::regular, &Tokens::tx2)),
      ends_(new TextLabel(TextStep::small, Weight::medium, &Tokens::warn)),
      leavers_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      watch_(new TextLabel(TextStep::small, Weight::medium, &Tokens::warn)),
      strip_(new TeamStrip) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(px(8));
  auto* head = new QHBoxLayout;
  head->setSpacing(px(6));
  head->addWidget(title_);
  head->addWidget(count_);
  ends_->setElided(true);
  ends_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  head->addWidget(ends_, 1);
  column->addLayout(head);
  column->addWidget(strip_);
  for (TextLabel* label : {leavers_, watch_}) {
    label->setWordWrap(true);
    column->addWidget(label);
  }
  column->addStretch(1);
}

void TeamBox::setTeam(const TeamStanding& team, const QString& watch) {
  title_->setText(tr("Team"));
  count_->setText(numberText(static_cast<qint64>(team.members.size())));
  QStringList names;
  for (const Portfolio::Row member : team.members) names << memberNameText(board_, member);
  QStringList parts;
  for (const auto status :
       {MissionStatus::civilServant, MissionStatus::contractor, MissionStatus::service, MissionStatus::unknown}) {
    if (const int count = team.byStatus[static_cast<size_t>(status)]; count > 0) parts << statusCount(status, count);
  }
  strip_->setPeople(names, team.members.empty() ? tr("Nobody is on a mission here.") : parts.join(QStringLiteral(", ")));
  const int leaving = static_cast<int>(team.leavers.size());
  QString ends;
  if (leaving > 0) {
    //: Missions: 1 ends 30 Sep; of several, the day of the first
    ends = tr("%n mission(s) end, from %1", nullptr, leaving).arg(shortDateText(team.leavers.front().lastDay, board_.date()));
  }
  ends_->setText(ends);
  ends_->setToolTip(leaving > 0 ? tr("Before %1").arg(dateText(team.until)) : QString());
  QStringList said;
  for (size_t i = 0; i < std::min(mostNamed, team.leavers.size()); ++i) {
    said << tr("%1 until %2", "a person, a date")
                .arg(memberNameText(board_, team.leavers[i].member), dateText(team.leavers[i].lastDay));
  }
  if (team.leavers.size() > mostNamed) said << tr("%n more", nullptr, static_cast<int>(team.leavers.size() - mostNamed));
  leavers_->setText(said.join(QStringLiteral(" · ")));
  leavers_->setVisible(!said.isEmpty());
  watch_->setText(watch);
  watch_->setVisible(!watch.isEmpty());
}

QString TeamBox::plainText() const {
  QStringList parts{title_->text() + QLatin1Char(' ') + count_->text()};
  for (const QString& part : {strip_->accessibleName(), ends_->text(), leavers_->text(), watch_->text()}) {
    if (!part.isEmpty()) parts << part;
  }
  return parts.join(QStringLiteral(" · "));
}

}  // namespace eclosion::ui
