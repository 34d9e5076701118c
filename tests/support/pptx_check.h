// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <map>

// What office suites trip over in a presentation, and validators partly pass over.
namespace eclosion::test {

using PptxParts = std::map<QByteArray, QByteArray>;

// Every relationship leads to a part that is there, every part has a content type and is led to, every XML part is well formed;
// ids of slides, masters, layouts and shapes are unique and within their ranges; every range of a chart equals the cells of its
// workbook and its own cache; labels stand where their kind of chart lets them, axes are two and known, stacks overlap, elements
// are in their order, notes lead to their slide and to a master. What is wrong, in words; empty: nothing.
[[nodiscard]] QStringList pptxFaults(const PptxParts& parts);
[[nodiscard]] QStringList pptxFaults(const QByteArray& file);

}  // namespace eclosion::test
