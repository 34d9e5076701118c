// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/betagouv/kept_source.h"

#include <algorithm>
#include <array>

#include "core/exchange/betagouv/child_matcher.h"
#include "core/exchange/betagouv/source_folder.h"
#include "core/support/sha256.h"

namespace eclosion::betagouv {
namespace {

constexpr QLatin1Char nameless('*');

// The bytes of a member's file: text loses the byte order mark that stood before it.
QByteArray bytesOf(const QString& text, const QByteArray& digest) {
  static constexpr QByteArrayView mark("\xef\xbb\xbf");
  QByteArray bytes = text.toUtf8();
  const bool marked = sha256OfMuch(std::array<QByteArrayView, 1>{bytes}) != digest &&
                      sha256OfMuch(std::array<QByteArrayView, 2>{mark, bytes}) == digest;
  return marked ? mark.toByteArray() + bytes : bytes;
}

// Files imported before where they lay was kept were in the folder of the others.
QString memberPath(const QString& kept, const QString& sourceId, bool atTheTop) {
  QString path = kept.isEmpty() ? QStringLiteral("content/_authors/*.md") : kept;
  if (kept.isEmpty() && atTheTop) path.remove(0, QStringLiteral("content/").size());
  return path.replace(nameless, sourceId);
}

}  // namespace

QString namelessPath(const SourceFile& file) {
  const qsizetype name = file.path.lastIndexOf(u'/') + 1;
  return file.path.left(name) + nameless + (file.path.endsWith(u".md", Qt::CaseInsensitive) ? file.path.right(3) : QString());
}

Result<KeptSource> keptSource(const store::Reader& reader, const Identity& identity) {
  KeptSource kept;
  std::vector<SourceRecord> members;
  bool atTheTop = false;
  ECLOSION_TRY(reader.rows(*store::findTable("source_record"), nullptr, {}, [&](const store::RowSource& row) {
    auto record = store::readRow<SourceRecord>(row);
    const auto kind = kindFromCode(record.kind);
    if (record.source != sourceName || !kind) return;
    if (kept.knownOn.isNull() || record.knownOn > kept.knownOn) kept.knownOn = record.knownOn;
    if (*kind == RecordKind::member) return members.push_back(std::move(record));
    atTheTop = atTheTop || record.path.startsWith(u'_');
    kept.files.push_back({.kind = *kind, .path = record.path, .content = std::move(record.content)});
  }));
  for (const SourceRecord& record : members) {
    const QString sourceId = record.entity ? identity.personSourceId(*record.entity) : QString();
    if (sourceId.isEmpty() || !record.personContent) continue;
    kept.files.push_back({.kind = RecordKind::member,
                          .path = memberPath(record.path, sourceId, atTheTop),
                          .content = bytesOf(reader.personText(*record.personContent), record.digest)});
  }
  return kept;
}

Result<Derived> baseOf(const SourceContent& content, const store::Reader& reader, Identity& identity) {
  Derived base = derive(content, identity);
  const store::Table& phases = *store::findTable("phase");
  for (Bundle& bundle : base.bundles) {
    const auto* existing = bundle.keepsPhases ? identity.children("phase", bundle.entity) : nullptr;
    if (!existing) continue;
    for (const ExistingChild& child : *existing) {
      const bool said =
          std::any_of(bundle.rows.begin(), bundle.rows.end(), [&](const store::RowImage& row) { return row.id() == child.id; });
      if (said || !isImported(child)) continue;
      const auto edited = reader.wasEdited(phases, child.id);
      if (!edited) return Failure(edited.error());
      if (*edited) continue;
      ECLOSION_TRY(reader.rows(phases, "id", child.id,
                               [&](const store::RowSource& row) { bundle.rows.push_back(store::RowImage::of(phases, row)); }));
    }
  }
  return base;
}

}  // namespace eclosion::betagouv
