// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>

#include "core/exchange/betagouv/findings.h"

namespace eclosion::betagouv {

// Which file of the source stands for which record, both ways.
class SourceNames {
 public:
  void add(RecordKind kind, const QString& sourceId, const QUuid& record);
  // A former id the source still follows, once every present one is there; one that several records had says nothing.
  void addFormer(RecordKind kind, const QString& formerId, const QUuid& record);
  // The source id; empty for a record without a file.
  [[nodiscard]] QString of(const QUuid& record) const { return ids_.value(record); }
  [[nodiscard]] QUuid record(RecordKind kind, const QString& sourceId) const;
  // A name for the file of a record that has none, made of words: "mon-service", for a person "ada.lovelace".
  [[nodiscard]] QString newName(RecordKind kind, const QString& words) const;

 private:
  QHash<QUuid, QString> ids_;
  QHash<QString, QUuid> records_;  // "startup/pix"
  QHash<QString, QUuid> former_;
  QHash<QString, QUuid> anyCase_;
};

}  // namespace eclosion::betagouv
