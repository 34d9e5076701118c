// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace eclosion::analysis {

// One subject: how long it was watched, in whole days, and why it ended. Cause 0 is "had not ended" (censored); other
// causes compete with each other.
struct Observation {
  int days = 0;
  int cause = 0;  // 0 to maxCauses
};
inline constexpr int maxCauses = 3;

// A pointwise interval of a time; an end is nothing where it is not reached.
struct TimeInterval {
  std::optional<int> low;
  std::optional<int> high;
  friend bool operator==(const TimeInterval&, const TimeInterval&) = default;
};

// Time to the end of a spell, over any cause (Kaplan and Meier, 1958), and by cause (Aalen and Johansen, 1978). At one
// time, events come before censorings: a subject censored on the day of an event was still at risk.
class SurvivalCurve {
 public:
  // What holds from a day with events until the next one.
  struct Step {
    int days;
    int atRisk;
    int events;
    double survival;                              // S(t)
    double greenwood;                             // sum of d / (n (n − d)) up to t; infinite once S(t) is 0
    std::array<double, maxCauses + 1> incidence;  // by cause; [0] is not used
  };

  explicit SurvivalCurve(std::span<const Observation> observations);

  [[nodiscard]] int subjects() const { return subjects_; }
  [[nodiscard]] int events() const { return events_; }
  [[nodiscard]] const std::vector<Step>& steps() const { return steps_; }

  // The smallest t with S(t) ≤ 1 − p; nothing when S never falls so low. The product that gives S(t) carries rounding
  // errors below n · 2⁻⁵², so S(t) counts as equal to 1 − p within 1e-9: far above the error at any size of portfolio
  // and far below the distance of a real S(t), a ratio of small whole numbers, from a quarter, a half or three quarters.
  [[nodiscard]] std::optional<int> quantile(double p) const;

  // 95 % interval of the median: the t at which S(t) is not significantly different from one half (Brookmeyer and
  // Crowley, 1982), with the log(−log) transform and Greenwood's variance; each end is where that bound of S(t) first
  // falls to one half.
  [[nodiscard]] TimeInterval medianInterval95() const;

  // S(t) and the cumulative incidence of a cause by t. Nothing where nobody was watched that long (and some had not
  // ended): the data say nothing of it.
  [[nodiscard]] std::optional<double> survivalAt(int days) const;
  [[nodiscard]] std::optional<double> incidenceAt(int cause, int days) const;

 private:
  [[nodiscard]] bool known(int days) const;
  [[nodiscard]] const Step* stepAt(int days) const;  // the last one up to the day; nullptr before the first

  std::vector<Step> steps_;
  int subjects_ = 0;
  int events_ = 0;
  int longest_ = 0;  // days of the longest observation
};

}  // namespace eclosion::analysis
