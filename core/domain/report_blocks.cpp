// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/report_blocks.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace eclosion {
namespace {

struct ReportBlocks {
  Q_DECLARE_TR_FUNCTIONS(eclosion::ReportBlocks)
};

template <class Id>
QString keyed(const char* what, const Id& id) {
  return QLatin1String(what) + QLatin1Char(':') + id.uuid().toString(QUuid::WithoutBraces);
}

struct Named {
  QLatin1StringView key;
  const char* name;
};
// Of the ones that belong to a record, what stands before its id.
constexpr Named names[] = {
    {block::foreword, QT_TRANSLATE_NOOP("eclosion::ReportBlocks", "Foreword")},
    {block::forewordAuthor, QT_TRANSLATE_NOOP("eclosion::ReportBlocks", "Author of the foreword")},
    {block::forewordRole, QT_TRANSLATE_NOOP("eclosion::ReportBlocks", "What the author does")},
    {block::community, QT_TRANSLATE_NOOP("eclosion::ReportBlocks", "Community")},
    {block::training, QT_TRANSLATE_NOOP("eclosion::ReportBlocks", "Training")},
    {block::incubators, QT_TRANSLATE_NOOP("eclosion::ReportBlocks", "Incubators")},
    {block::territories, QT_TRANSLATE_NOOP("eclosion::ReportBlocks", "Territories")},
    {block::statePlatform, QT_TRANSLATE_NOOP("eclosion::ReportBlocks", "State as a platform")},
    {block::notes, QT_TRANSLATE_NOOP("eclosion::ReportBlocks", "Notes on the method")},
    {block::contact, QT_TRANSLATE_NOOP("eclosion::ReportBlocks", "Contact")},
    {QLatin1StringView("title"), QT_TRANSLATE_NOOP("eclosion::ReportBlocks", "Title")},
    {QLatin1StringView("impact"), QT_TRANSLATE_NOOP("eclosion::ReportBlocks", "Impact figure")},
    {QLatin1StringView("milestone"), QT_TRANSLATE_NOOP("eclosion::ReportBlocks", "Milestone")},
    {QLatin1StringView("spotlight-title"), QT_TRANSLATE_NOOP("eclosion::ReportBlocks", "Line under the name")},
    {QLatin1StringView("spotlight"), QT_TRANSLATE_NOOP("eclosion::ReportBlocks", "Text")},
    {QLatin1StringView("quote"), QT_TRANSLATE_NOOP("eclosion::ReportBlocks", "Quote")},
    {QLatin1StringView("quote-author"), QT_TRANSLATE_NOOP("eclosion::ReportBlocks", "Author of the quote")},
};

}  // namespace

namespace block {
QString titleOf(const QString& page) { return QStringLiteral("title:") + page; }
QString impact(const MeasurementId& id) { return keyed("impact", id); }
QString milestone(const MilestoneId& id) { return keyed("milestone", id); }
QString spotlightTitle(const SpotlightId& id) { return keyed("spotlight-title", id); }
QString spotlight(const SpotlightId& id) { return keyed("spotlight", id); }
QString quote(const SpotlightId& id) { return keyed("quote", id); }
QString quoteAuthor(const SpotlightId& id) { return keyed("quote-author", id); }

QString nameOf(const QString& key) {
  const QString plain = key.section(QLatin1Char(':'), 0, 0);
  const auto* found = std::find_if(std::begin(names), std::end(names), [&](const Named& one) { return plain == one.key; });
  return found == std::end(names) ? key : ReportBlocks::tr(found->name);
}
}  // namespace block

}  // namespace eclosion
