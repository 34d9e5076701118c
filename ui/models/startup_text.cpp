// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/startup_text.h"

#include <QCoreApplication>

namespace eclosion::ui {
namespace {

struct StartupWords {
  Q_DECLARE_TR_FUNCTIONS(StartupWords)
};

}  // namespace

QString StartupText::incubatorPart() const { return incubator.isEmpty() ? QString(QChar(0x2014)) : incubator; }

QString StartupText::sponsorPart() const {
  QString text = QStringLiteral(" · ") + (sponsors.isEmpty() ? QString(QChar(0x2014)) : sponsors.first());
  if (sponsors.size() > 1) text += QStringLiteral(" +%1").arg(sponsors.size() - 1);
  return text;
}

StartupTextReader::StartupTextReader(const BoardModel& model) : model_(model), startups_(4000), names_(4000) {}

void StartupTextReader::reset() {
  startups_.clear();
  names_.clear();
  incubators_.clear();
  organisations_.clear();
}

QString StartupTextReader::nameOn(Portfolio::Row startup, const QDate& date) {
  const StartupId& id = model_.portfolio()->startups[startup].id;
  Name* known = names_.object(startup);
  if (known && !known->always && known->date != date) known->always = model_.text()->startupFormerNames(id).isEmpty();
  if (known && (known->date == date || known->always == true)) return known->name;
  // A line break or a tab in a name would break the card's single line.
  QString name = model_.text()->startupName(id, date).simplified();
  if (known) {
    known->name = name;
    known->date = date;
  } else {
    names_.insert(startup, new Name{name, date});
  }
  return name;
}

const QString& StartupTextReader::incubatorName(Portfolio::Row incubator) {
  auto found = incubators_.find(incubator);
  if (found == incubators_.end()) {
    found =
        incubators_.insert(incubator, model_.text()->incubatorName(model_.portfolio()->incubators[incubator].id).simplified());
  }
  return *found;
}

const QString& StartupTextReader::organisationName(Portfolio::Row organisation) {
  auto found = organisations_.find(organisation);
  if (found == organisations_.end()) {
    const QString name =
        organisation == Portfolio::none
            ? StartupWords::tr("seeking a sponsor")
            : model_.text()->organisationShortName(model_.portfolio()->organisations[organisation].id).simplified();
    found = organisations_.insert(organisation, name);
  }
  return *found;
}

const StartupText& StartupTextReader::read(Portfolio::Row startup) {
  const QDate date = model_.date();
  const quint64 key = (quint64{startup} << 32) | static_cast<quint32>(BoardTimeline::day(date));
  if (const StartupText* known = startups_.object(key)) return *known;
  const Portfolio& portfolio = *model_.portfolio();
  auto* text = new StartupText;
  text->name = nameOn(startup, date);
  if (text->name.isEmpty()) text->name = StartupWords::tr("Unnamed startup");
  const Portfolio::Row incubator = portfolio.incubatorAt(startup, date);
  if (incubator != Portfolio::none) text->incubator = incubatorName(incubator);
  for (const Portfolio::Row sponsor : portfolio.sponsorsAt(startup, date)) text->sponsors << organisationName(sponsor);
  startups_.insert(key, text);
  return *text;
}

}  // namespace eclosion::ui
