// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QDate>
#include <QHash>
#include <QString>
#include <optional>

#include "ui/models/board_model.h"

namespace eclosion::ui {

// The words of a startup at a date, as lists and cards show them.
struct StartupText {
  QString name;
  QString incubator;     // empty: none known
  QStringList sponsors;  // short names, in order; "seeking a sponsor" where the record says so
  // "Fabrique Écologie" and " · DGALN +1"; a dash for what is not known.
  [[nodiscard]] QString incubatorPart() const;
  [[nodiscard]] QString sponsorPart() const;
  [[nodiscard]] QString affiliation() const { return incubatorPart() + sponsorPart(); }
};

// Reads words by key for what is in sight and keeps the last few thousand. Belongs to one thread.
class StartupTextReader {
 public:
  explicit StartupTextReader(const BoardModel& model);
  // Valid until the next call.
  [[nodiscard]] const StartupText& read(Portfolio::Row startup);
  // Call when the model has another portfolio, or the language changes.
  void reset();

 private:
  QString nameOn(Portfolio::Row startup, const QDate& date);
  const QString& incubatorName(Portfolio::Row incubator);
  const QString& organisationName(Portfolio::Row organisation);

  const BoardModel& model_;
  QCache<quint64, StartupText> startups_;  // by startup and day
  // Names as they were read, so that a date that moves does not read them all again where they never changed.
  struct Name {
    QString name;
    QDate date;
    std::optional<bool> always = {};  // once it was asked for on a second date
  };
  QCache<Portfolio::Row, Name> names_;
  QHash<Portfolio::Row, QString> incubators_, organisations_;
};

}  // namespace eclosion::ui
