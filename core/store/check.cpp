// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/domain/lifecycle.h"
#include "core/store/changeset.h"
#include "core/store/journal.h"
#include "core/store/reader.h"
#include "core/store/sqlite.h"
#include "core/store/texts.h"
#include "core/store/vocabulary.h"

namespace eclosion::store {
namespace {

QString say(const char* text) { return QCoreApplication::translate("Check", text); }

class Checker {
 public:
  explicit Checker(const PortfolioFile& file) : file_(file), db_(file.handle()) {}

  Result<CheckReport> run() {
    ECLOSION_TRY(pages());
    ECLOSION_TRY(chain());
    ECLOSION_TRY(changesets());
    ECLOSION_TRY(history());
    ECLOSION_TRY(codes());
    ECLOSION_TRY(rules());
    std::stable_sort(report_.findings.begin(), report_.findings.end(),
                     [](const CheckFinding& a, const CheckFinding& b) { return a.severity > b.severity; });
    return std::move(report_);
  }

 private:
  void warn(const QString& code, const QString& message, const QString& where = {}) {
    report_.findings.push_back({code, Severity::warning, message, where});
  }

  template <class Take>
  Result<void> each(QByteArrayView sql, Take take) {
    auto statement = Statement::prepare(db_, sql);
    if (!statement) return Failure(statement.error());
    for (;;) {
      const auto row = statement->step();
      if (!row) return Failure(row.error());
      if (!*row) return {};
      take(*statement);
    }
  }

  Result<void> pages() {
    ECLOSION_TRY(each("PRAGMA integrity_check(20)", [&](const RowSource& row) {
      if (row.bytes(0) != "ok")
        warn(QStringLiteral("damaged-page"), say(QT_TRANSLATE_NOOP("Check", "The file is damaged: %1.")).arg(row.text(0)));
    }));
    return each("PRAGMA foreign_key_check", [&](const RowSource& row) {
      warn(QStringLiteral("dangling-row"),
           say(QT_TRANSLATE_NOOP("Check", "A row points to a missing row of “%1”.")).arg(row.text(2)), row.text(0));
    });
  }

  Result<void> chain() {
    const auto entries = verifyChain(db_);
    if (entries) {
      report_.journalEntries = *entries;
      return {};
    }
    if (entries.error().kind != ErrorKind::damaged) return Failure(entries.error());
    warn(QStringLiteral("journal-broken"), entries.error().message);
    return {};
  }

  // What undo will read. Those of former versions of the file mean nothing to this one, and are never read again.
  Result<void> changesets() {
    return each("SELECT seq, changeset FROM journal WHERE schema_ver = " + QByteArray::number(schemaVersion) + " ORDER BY seq",
                [&](const RowSource& row) {
                  if (const auto sound = validateChangeset(row.bytes(1)); !sound)
                    warn(QStringLiteral("changeset-broken"), sound.error().message,
                         QStringLiteral("journal, %1").arg(row.integer(0)));
                });
  }

  // A past version must belong to an entry of the journal.
  Result<void> history() {
    for (const Table& table : trackedTables()) {
      const auto stray = queryInteger(
          db_, QByteArray("SELECT count(*) FROM \"") + table.name + "_past\" WHERE seq NOT IN (SELECT seq FROM journal)");
      if (!stray) return Failure(stray.error());
      if (*stray > 0) {
        warn(QStringLiteral("stray-history"),
             say(QT_TRANSLATE_NOOP("Check", "%1 past versions belong to no journal entry.")).arg(*stray),
             QString::fromUtf8(table.name));
      }
    }
    return {};
  }

  Result<void> codes() {
    for (const Table& table : trackedTables()) {
      for (const Column& column : table.columns) {
        const auto* known = column.type == Type::code ? vocabularyOf(table, column) : nullptr;
        if (!known) continue;
        const QByteArray name = QByteArray("\"") + column.name + '"';
        ECLOSION_TRY(each("SELECT DISTINCT " + name + " FROM \"" + table.name + "\" WHERE " + name + " IS NOT NULL",
                          [&](const RowSource& row) {
                            if (known->contains(row.bytes(0).toByteArray())) return;
                            warn(QStringLiteral("unknown-code"),
                                 say(QT_TRANSLATE_NOOP("Check", "“%1” is not one of the known values.")).arg(row.text(0)),
                                 QString::fromUtf8(table.name) + QLatin1Char('.') + QString::fromUtf8(column.name));
                          }));
      }
    }
    return {};
  }

  Result<void> rules() {
    const auto reader = Reader::at(file_);
    if (!reader) return Failure(reader.error());
    const auto portfolio = reader->portfolio(QDate(2000, 1, 1));  // no rule asks for the present
    if (!portfolio) return Failure(portfolio.error());
    const Texts texts(file_);
    for (Portfolio::Row row = 0; row < portfolio->startups.size(); ++row) {
      for (const RuleFinding& finding : judgeHistory(portfolio->historyOf(row))) {
        const Standing standing = standingOf(finding.rule);
        if (standing < Standing::unusual) continue;
        report_.findings.push_back({QString(code(finding.rule)),
                                    standing == Standing::impossible ? Severity::warning : Severity::note, wordsOf(finding.rule),
                                    texts.startupName(portfolio->startups[row].id)});
      }
    }
    return {};
  }

  const PortfolioFile& file_;
  sqlite3* db_;
  CheckReport report_;
};

}  // namespace

bool CheckReport::isSound() const {
  return std::none_of(findings.begin(), findings.end(), [](const CheckFinding& f) { return f.severity == Severity::warning; });
}

Result<CheckReport> checkPortfolio(const PortfolioFile& file) { return Checker(file).run(); }

}  // namespace eclosion::store
