// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/records.h"
#include "ui/models/funding_table.h"

class QWidget;

namespace eclosion::ui {

class EditDesk;

// Money typed by hand: forms over the funding screen. True when something was written.

bool changeMoney(EditDesk& desk, const RecordRef& record, QWidget* parent);
// A record of the query's kind, with what the query says of it filled in: its startup, its envelope's funder and route.
bool addMoney(EditDesk& desk, const MoneyQuery& query, QWidget* parent);

}  // namespace eclosion::ui
