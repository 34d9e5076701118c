// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/decisions/team_box.h"

#include <QVBoxLayout>
#include <algorithm>

#include "ui/models/formats.h"
#include "ui/models/member_standing.h"
#include "ui/shell/team_plot.h"
#include "ui/shell/team_strip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_label.h"

namespace eclosion::ui {
namespace {

constexpr size_t mostNamed = 3;

}  // namespace

TeamBox::TeamBox(const BoardModel& board, QWidget* parent)
    : QWidget(parent),
      board_(board),
      title_(new TextLabel(TextStep::body, Weight::semibold)),
      count_(new TextLabel(TextStep::body, Weight::regular, &Tokens::tx2)),
      ends_(new TextLabel(TextStep::small, Weight::medium, &Tokens::warn)),
      about_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      leavers_(new TextLabel(TextStep::small, Weight::regular, &Tokens::tx2)),
      watch_(new TextLabel(TextStep::small, Weight::medium, &Tokens::warn)),
      strip_(new TeamStrip),
      plot_(new TeamPlot) {
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
  for (TextLabel* label : {about_, leavers_, watch_}) {
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (label == leavers_) column->addWidget(plot_);
    column->addWidget(label);
  }
  column->addStretch(1);
}

void TeamBox::setTeam(const TeamReport& team, const QString& watch) {
  const analysis::TeamFacts& facts = team.facts;
  title_->setText(tr("Team"));
  count_->setText(numberText(static_cast<qint64>(facts.members.size())));
  QStringList names;
  for (const MemberId& member : facts.members) {
    const Portfolio::Row row = board_.portfolio()->rowOf(member);
    if (row != Portfolio::none) names << memberNameText(board_, row);
  }
  strip_->setPeople(names, facts.members.empty() ? tr("Nobody is on a mission here.") : statusesText(facts));
  QStringList about;
  for (const QString& sentence : {domainsText(facts), intrapreneursText(board_, facts), peersText(team), turnoverText(facts)}) {
    if (!sentence.isEmpty()) about << sentence;
  }
  about_->setText(about.join(QLatin1Char('\n')));
  about_->setVisible(!about.isEmpty());
  plot_->setReport(team);
  const int leaving = static_cast<int>(facts.leavers.size());
  QString ends;
  if (leaving > 0) {
    //: Missions: 1 ends 30 Sep; of several, the day of the first
    ends = tr("%n mission(s) end, from %1", nullptr, leaving).arg(shortDateText(facts.leavers.front().lastDay, board_.date()));
  }
  ends_->setText(ends);
  ends_->setToolTip(leaving > 0 ? tr("Before %1").arg(dateText(facts.until)) : QString());
  // Who leaves a gap is named before the others.
  auto leavers = facts.leavers;
  std::stable_partition(leavers.begin(), leavers.end(), [](const auto& each) { return each.gap != analysis::TeamGap::none; });
  QStringList said;
  for (size_t i = 0; i < std::min(mostNamed, leavers.size()); ++i) said << leaverText(board_, leavers[i]);
  if (leavers.size() > mostNamed) said << tr("%n more", nullptr, static_cast<int>(leavers.size() - mostNamed));
  const bool gap = !leavers.empty() && leavers.front().gap != analysis::TeamGap::none;
  leavers_->setRole(gap ? &Tokens::warn : &Tokens::tx2);
  leavers_->setText(said.join(QLatin1Char('\n')));
  leavers_->setVisible(!said.isEmpty());
  watch_->setText(watch);
  watch_->setVisible(!watch.isEmpty());
}

QStringList TeamBox::lines() const {
  QStringList parts{title_->text() + QLatin1Char(' ') + count_->text()};
  for (const QString& part : {strip_->accessibleName(), about_->text(), ends_->text(), leavers_->text(), watch_->text()}) {
    if (!part.isEmpty()) parts << part.split(QLatin1Char('\n'));
  }
  return parts;
}

QString TeamBox::plainText() const { return lines().join(QStringLiteral(" · ")); }

}  // namespace eclosion::ui
