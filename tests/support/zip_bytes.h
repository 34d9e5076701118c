// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <utility>
#include <vector>

namespace eclosion::test {

using ZipPart = std::pair<QByteArray, QByteArray>;  // name, content

// An archive of those parts.
[[nodiscard]] QByteArray zipOf(const std::vector<ZipPart>& parts);

// A workbook of one sheet, whose <sheetData> is given; with shared strings and the formats of cells, by number.
[[nodiscard]] QByteArray workbookOf(const QByteArray& sheetData, const QByteArrayList& strings = {},
                                    const QByteArray& styles = {}, const QByteArray& properties = {});

}  // namespace eclosion::test
