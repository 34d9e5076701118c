// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include "core/store/reader.h"
#include "core/store/recorder.h"

// A whole portfolio as one JSON document, to be read by other programs, kept beside code, or written by hand:
//
//   {"format": "eclosion-portfolio", "version": 1, "tables": {"organisation": [{"id": …}, …], "incubator": […], …}}
//
// Tables and columns are those of core/store/schema.cpp. Dates are "YYYY-MM-DD", money whole cents, codes as in
// core/domain/codes.h, bytes base64. A column left out is empty. Text that names a person stands inline: "name",
// "source_id", "person_content". An id is a UUID, or, in a document written by hand, any key that is its own within the
// table; references use the same key.
namespace eclosion::exchange {

inline constexpr int portfolioJsonVersion = 1;
// Longer documents are refused before they are parsed: parsing takes several times their size in memory.
inline constexpr qsizetype maxPortfolioJsonBytes = 128 * 1024 * 1024;

// Everything the file holds as known at the reader's time, without the journal. Tables without rows are left out, rows
// come by id, one a line: the same portfolio gives the same bytes.
[[nodiscard]] Result<void> exportPortfolioJson(const store::Reader& reader, QIODevice& out);

// Fills `file`, which must hold nothing but settings yet, in one recorded write; `recorder` belongs to the file. The
// document's settings replace the file's. Errors name the table and the row, and leave the file as it was:
// notPortfolio (another kind of document), newerVersion, damaged (a value, row or reference that cannot be), refused.
[[nodiscard]] Result<store::Change> importPortfolioJson(const QByteArray& document, const store::PortfolioFile& file,
                                                        store::Recorder& recorder, const store::Intent& intent);

}  // namespace eclosion::exchange
