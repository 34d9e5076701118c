// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace eclosion::exchange {

// The network of 2017 as a portfolio document (resources/sample, with notes on what is reported and what is chosen), for
// importPortfolioJson. Its own present is 2018-06-30.
[[nodiscard]] QByteArray sample2017();

}  // namespace eclosion::exchange
