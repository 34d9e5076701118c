// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <vector>

#include "core/domain/portfolio.h"
#include "core/domain/text_source.h"

namespace eclosion::ui {

// The names of all startups, present and former, put in order once and searched without asking the file again. Both are
// made when first asked for.
class StartupNames {
 public:
  using Row = Portfolio::Row;

  // Both outlive the names or the next call; null for none.
  void setPortfolio(const Portfolio* portfolio, const TextSource* text);
  [[nodiscard]] bool isOf(const Portfolio* portfolio) const { return portfolio_ == portfolio; }
  // Places of names follow the language.
  void forgetOrder();

  // Where the name a startup had on a date stands among all names.
  [[nodiscard]] int rankAt(Row startup, const QDate& date);
  // Whether any of its names contains (starts with) a text that went through folded().
  [[nodiscard]] bool contains(Row startup, const QString& text);
  [[nodiscard]] bool startsWith(Row startup, const QString& text);

 private:
  struct Dated {
    Row startup;
    int rank;
    QDate start, end;
  };
  void order();
  void fold();

  const Portfolio* portfolio_ = nullptr;
  const TextSource* text_ = nullptr;
  std::vector<int> ranks_;       // by startup, of the present name
  std::vector<Dated> dated_;     // by startup
  std::vector<QString> folded_;  // by startup: every name, each after a line break
};

}  // namespace eclosion::ui
