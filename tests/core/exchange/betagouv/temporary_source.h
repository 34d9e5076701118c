// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "core/exchange/betagouv/read.h"
#include "tests/support/files.h"

namespace eclosion::betagouv::test {

inline const QDate knownOn(2026, 8, 20);

// A community repository written for one test, in a folder that goes away with it.
class TemporarySource {
 public:
  TemporarySource();

  // Paths from the top: "content/_startups/pix.md". The folders on the way are made.
  TemporarySource& add(const QString& path, const QByteArray& content);
  // A file whose front matter is `yaml`.
  TemporarySource& startup(const QString& id, const QByteArray& yaml) { return page(QStringLiteral("_startups"), id, yaml); }
  TemporarySource& member(const QString& id, const QByteArray& yaml) { return page(QStringLiteral("_authors"), id, yaml); }
  TemporarySource& page(const QString& folder, const QString& id, const QByteArray& yaml);

  [[nodiscard]] QString path(const QString& below = {}) const;
  [[nodiscard]] SourceContent read(const QDate& date = knownOn) const;

 private:
  QTemporaryDir folder_;
};

// The details of the findings with this code, in order.
[[nodiscard]] QStringList details(const SourceContent& content, const char* code);
// "code detail" of every finding of a record, in order.
[[nodiscard]] QStringList findingsOf(const SourceContent& content, RecordKind kind, const QString& sourceId);

using eclosion::test::dataFolder;

template <class Records>
[[nodiscard]] auto byId(const Records& records, const QString& id) -> const typename Records::value_type& {
  for (const auto& record : records) {
    if (record.sourceId == id) return record;
  }
  ADD_FAILURE() << "no record " << qPrintable(id);
  static const typename Records::value_type none{};
  return none;
}

}  // namespace eclosion::betagouv::test
