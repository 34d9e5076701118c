// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screens.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/board/board_screen.h"
#include "ui/charts/charts_screen.h"
#include "ui/decisions/decisions_screen.h"
#include "ui/funding/funding_screen.h"
#include "ui/incubators/affiliations_screen.h"
#include "ui/journal/journal_screen.h"
#include "ui/members/members_screen.h"
#include "ui/network/network_screen.h"
#include "ui/repair/repair_screen.h"
#include "ui/report/report_screen.h"
#include "ui/startups/startups_screen.h"

namespace eclosion::ui {
namespace {

struct Screens {
  Q_DECLARE_TR_FUNCTIONS(Screens)
};

template <class S>
Screen* make(const ScreenContext& context) {
  return new S(context);
}

}  // namespace

const std::vector<ScreenKind>& screenKinds() {
  static const std::vector<ScreenKind> kinds{
      {"board", Icon::board, [] { return Screens::tr("Board"); }, &make<BoardScreen>},
      {"decisions", Icon::decision, [] { return Screens::tr("Decisions"); }, &make<DecisionsScreen>},
      {"startups", Icon::sprout, [] { return Screens::tr("Startups"); }, &makeStartupsScreen},
      {"members", Icon::person, [] { return Screens::tr("Members"); }, &make<MembersScreen>},
      {"incubators", Icon::incubator, [] { return Screens::tr("Incubators"); }, &make<AffiliationsScreen>},
      {"funding", Icon::euro, [] { return Screens::tr("Funding"); }, &make<FundingScreen>},
      {"charts", Icon::chart, [] { return Screens::tr("Charts"); }, &make<ChartsScreen>},
      {"network", Icon::network, [] { return Screens::tr("Network"); }, &make<NetworkScreen>},
      {"report", Icon::report, [] { return Screens::tr("Report"); }, &make<ReportScreen>},
      {"journal", Icon::clock, [] { return Screens::tr("Journal"); }, &make<JournalScreen>},
      {"repair", Icon::warning, [] { return Screens::tr("To repair"); }, &make<RepairScreen>},
  };
  return kinds;
}

int screenIndex(const QString& id) {
  const auto& kinds = screenKinds();
  const auto found =
      std::find_if(kinds.begin(), kinds.end(), [&](const ScreenKind& kind) { return id == QLatin1String(kind.id); });
  return found == kinds.end() ? -1 : static_cast<int>(found - kinds.begin());
}

}  // namespace eclosion::ui
