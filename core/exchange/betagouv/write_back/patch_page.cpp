// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/write_back/patch_fields.h"
#include "core/exchange/betagouv/write_back/record_patch.h"

// Incubators and organisations: one-line fields alone.
namespace eclosion::betagouv {
namespace {

constexpr const char* incubatorFields[]{"title",   "short_description", "owner", "logo", "address", "highlighted_startups",
                                        "contact", "website",           "github"};
constexpr const char* organisationFields[]{"name", "acronym", "domaine_ministeriel", "type"};

}  // namespace

Result<QByteArray> patchPage(const QByteArray& file, RecordKind kind, const RecordFacts& said, const RecordFacts& now) {
  const std::span<const char* const> order =
      kind == RecordKind::incubator ? std::span<const char* const>(incubatorFields) : organisationFields;
  auto editor = FrontMatterEditor::open(orEmptyFile(file), order);
  if (!editor) return Failure(editor.error());
  patchFields(*editor, said, now);
  return editor->file();
}

}  // namespace eclosion::betagouv
