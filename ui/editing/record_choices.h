// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QString>
#include <QUuid>
#include <utility>
#include <vector>

#include "ui/models/board_model.h"

namespace eclosion::ui {

// Records by name, to choose from.
using RecordChoices = std::vector<std::pair<QString, QUuid>>;
[[nodiscard]] RecordChoices incubatorChoices(const BoardModel& model);
[[nodiscard]] RecordChoices organisationChoices(const BoardModel& model);
// Those that sponsor one of the startups on a day.
[[nodiscard]] RecordChoices sponsorChoices(const BoardModel& model, const std::vector<StartupId>& startups, const QDate& day);

// A list to choose one from, by typing its first letters too; `none` first, for nobody.
void fillChoices(QComboBox& box, const RecordChoices& choices, const QString& none);

}  // namespace eclosion::ui
