// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/edits/people.h"

namespace eclosion::edits {
namespace {

struct RenameEmployers {
  Q_DECLARE_TR_FUNCTIONS(eclosion::edits::RenameEmployers)
};

constexpr qsizetype longestEmployer = 300;

}  // namespace

Edit renameEmployers(QStringList spellings, const QString& given) {
  return [spellings = std::move(spellings), to = given.simplified()](const Records& records) -> Result<Plan> {
    if (to.isEmpty()) return failure(ErrorKind::refused, RenameEmployers::tr("Give the name of the employer."));
    if (to.size() > longestEmployer)
      return failure(ErrorKind::refused, RenameEmployers::tr("A name has %1 characters at most.").arg(longestEmployer));
    const auto missions = records.where<Mission>("id", {});
    if (!missions) return Failure(missions.error());
    Plan plan;
    QStringList others;
    for (const Mission& mission : *missions) {
      if (mission.employer == to || !spellings.contains(mission.employer)) continue;
      if (!others.contains(mission.employer)) others << mission.employer;
      Mission renamed = mission;
      renamed.employer = to;
      plan.puts.emplace_back(std::move(renamed));
    }
    const int count = static_cast<int>(plan.puts.size());
    if (count > 0 && others.size() == 1)
      plan.words = RenameEmployers::tr("Rename the employer %1 to %2, in %n mission(s)", nullptr, count).arg(others.front(), to);
    else if (count > 0)
      plan.words = RenameEmployers::tr("Merge %1 spellings of the employer %2, in %n mission(s)", nullptr, count)
                       .arg(others.size())
                       .arg(to);
    return plan;
  };
}

}  // namespace eclosion::edits
