// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include <QFile>

#include "core/exchange/betagouv/identity.h"
#include "core/exchange/betagouv/import.h"
#include "tests/core/exchange/betagouv/temporary_source.h"
#include "tests/support/temporary_portfolio.h"

namespace eclosion::betagouv::test {

inline QDateTime endOf(const QDate& day) { return {day, QTime(23, 59, 59, 999), Qt::UTC}; }

// A portfolio at somebody's desk: sources come in, and the desk changes rows in between.
class Desk {
 public:
  // Brings a folder in as known on that day; says what the plan was.
  ImportPlan import(const QString& folder, const QDate& day) {
    auto plan = planImport(folder, day, file());
    EXPECT_TRUE(plan) << qPrintable(plan ? QString() : plan.error().message);
    if (!plan) return {};
    const auto applied = apply(*plan, day);
    EXPECT_TRUE(applied) << qPrintable(applied ? QString() : applied.error().message);
    return std::move(*plan);
  }
  ImportPlan import(const TemporarySource& source, const QDate& day) { return import(source.path(), day); }
  Result<store::Change> apply(const ImportPlan& plan, const QDate& day) {
    return applyImport(plan, endOf(day), *file(), portfolio.clock, QStringLiteral("desk"));
  }

  template <class E>
  void put(const E& entity) {
    record([&](store::Writer& writer) { writer.put(entity); });
  }
  template <class E>
  void remove(const QUuid& id) {
    record([&](store::Writer& writer) { writer.remove<E>(id); });
  }
  void record(const std::function<void(store::Writer&)>& work) {
    store::Recorder recorder(*file(), portfolio.clock, QStringLiteral("desk"));
    const auto done = recorder.record({.words = QStringLiteral("edit"), .at = at}, [&](store::Writer& writer) -> Result<void> {
      work(writer);
      return {};
    });
    EXPECT_TRUE(done) << qPrintable(done ? QString() : done.error().message);
  }

  [[nodiscard]] store::Reader reader(const QDateTime& moment = {}) { return store::Reader::at(*file(), moment).value(); }
  template <class E>
  [[nodiscard]] std::vector<E> all(const QDateTime& moment = {}) {
    return reader(moment).all<E>().value();
  }
  [[nodiscard]] QUuid idOf(const char* kind, const char* sourceId) {
    return Identity::of(reader()).value().known(QString::fromUtf8(kind), QString::fromUtf8(sourceId)).value_or(QUuid());
  }
  template <class E>
  [[nodiscard]] E get(const QUuid& id) {
    return reader().find<E>(id).value().value();
  }
  [[nodiscard]] Startup startup(const char* sourceId) { return get<Startup>(idOf("startup", sourceId)); }
  [[nodiscard]] std::vector<PhasePeriod> phases(const QUuid& startup, const QDateTime& moment = {}) {
    auto found = reader(moment).where<PhasePeriod>("startup_id", startup).value();
    std::sort(found.begin(), found.end(),
              [](const auto& a, const auto& b) { return std::tie(a.start, a.phase, a.id) < std::tie(b.start, b.phase, b.id); });
    return found;
  }
  [[nodiscard]] QString history(const QUuid& startup, const QDateTime& moment = {}) {
    QStringList entries;
    for (const auto& phase : phases(startup, moment))
      entries.append(QString(code(phase.phase)) + u'@' + phase.start.toString(Qt::ISODate));
    return entries.join(u' ');
  }
  [[nodiscard]] QStringList names() {
    QStringList names;
    for (const Member& member : all<Member>()) names.append(member.name ? reader().personText(*member.name) : QString());
    names.sort();
    return names;
  }
  // "column: base / mine / theirs" of every conflict on record, in order.
  [[nodiscard]] QStringList conflicts() {
    QStringList list;
    const auto recorded = reader().conflicts();
    for (const auto& c : *recorded) list.append(QStringLiteral("%1: %2 / %3 / %4").arg(c.column, c.base, c.mine, c.theirs));
    return list;
  }

  // The file as it lies on the disk.
  [[nodiscard]] QByteArray bytes() {
    portfolio.close();
    QFile onDisk(portfolio.path());
    EXPECT_TRUE(onDisk.open(QIODevice::ReadOnly));
    const QByteArray content = onDisk.readAll();
    onDisk.close();
    portfolio.reopen();
    return content;
  }
  [[nodiscard]] store::PortfolioFile* file() { return portfolio.file.get(); }

  eclosion::test::TemporaryPortfolio portfolio;
  QDateTime at;  // when the desk's edits are known; null: the clock's now
};

[[nodiscard]] inline int count(const ImportPlan& plan, RecordChange::What what) {
  return static_cast<int>(std::count_if(plan.merge.changes.begin(), plan.merge.changes.end(),
                                        [&](const RecordChange& change) { return change.what == what; }));
}

// A file of the source goes.
inline void drop(const TemporarySource& source, const char* path) {
  EXPECT_TRUE(QFile::remove(source.path(QString::fromUtf8(path))));
}

}  // namespace eclosion::betagouv::test
