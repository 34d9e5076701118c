// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paged_file.h"

#include "ui/charts/document_export.h"

namespace eclosion::ui {

Result<void> writeAll(PagedFile& file, const publish::DeckProgress& progress) {
  while (!file.isComplete()) {
    if (progress.stop.stop_requested()) return DocumentExport::cancelled();
    ECLOSION_TRY(file.writeNext());
    if (progress.told) progress.told(static_cast<int>(file.written()), static_cast<int>(file.pageCount()));
  }
  if (progress.stop.stop_requested()) return DocumentExport::cancelled();
  return file.commit();
}

}  // namespace eclosion::ui
