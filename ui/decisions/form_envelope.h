// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/domain/decision_case.h"
#include "core/domain/portfolio.h"
#include "core/domain/text_source.h"

namespace eclosion::ui {

// What a decision takes from one envelope.
struct EnvelopeUse {
  QString name;  // such as “Own budget 2026”, with the funder
  FundingRoute route = FundingRoute::ownBudget;
  Money amount;     // of the envelope
  Money committed;  // by other decisions
  Money added;      // by this one
  bool hasEnvelope = false;
  [[nodiscard]] Money left() const { return amount - committed - added; }
  friend bool operator==(const EnvelopeUse&, const EnvelopeUse&) = default;
};

// Those that the amounts of a decision are taken from, in the order of the amounts; each once.
[[nodiscard]] std::vector<EnvelopeUse> envelopeUses(const Portfolio& portfolio, const Ledger& ledger, const TextSource& text,
                                                    const DecisionCase& decided);

// What is left of each envelope after the decision, as a bar: committed, added by the decision, left.
class FormEnvelope final : public QWidget {
  Q_OBJECT

 public:
  explicit FormEnvelope(QWidget* parent = nullptr);
  void setUses(const std::vector<EnvelopeUse>& uses);
  [[nodiscard]] const std::vector<EnvelopeUse>& uses() const { return uses_; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void tell();
  void paintUse(QPainter& painter, const QRect& box, const EnvelopeUse& use) const;

  std::vector<EnvelopeUse> uses_;
};

}  // namespace eclosion::ui
