// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/publish/paper.h"
#include "core/publish/pptx/geometry.h"
#include "core/publish/pptx/xml.h"

namespace eclosion::publish::pptx {

// <a:tbl>: rows as high as the box lets them be, columns as wide as their words want.
void writeTable(Xml& xml, const PaperTable& table, const Box& box, const QString& language);

}  // namespace eclosion::publish::pptx
