// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/analysis/knowledge.h"

namespace eclosion::publish {

// What differs between two knowledge times as JSON for machines: facts as codes and ids, dates in ISO form, in the order given.
struct KnowledgeReport {
  QDate asOf;
  QDateTime knownAt;
  std::vector<analysis::StartupDifference> differences;
  std::vector<analysis::RecordingLag> lags;
};
[[nodiscard]] QByteArray knowledgeJson(const KnowledgeReport& report);

}  // namespace eclosion::publish
