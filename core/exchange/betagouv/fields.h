// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/exchange/betagouv/front_matter.h"
#include "core/exchange/betagouv/report.h"

namespace eclosion::betagouv {

// The fields of one mapping as values, with what is odd about their writing put down. An absent field, `~` and an empty
// text are all "nothing said". Asking for a field twice reports its oddities twice.
class Fields {
 public:
  // `node` may be null or no mapping: then there are no fields.
  Fields(const Node* node, Report& report) : node_(node), report_(report) {}

  [[nodiscard]] const Node* node(std::string_view name) const { return node_ ? node_->find(name) : nullptr; }
  [[nodiscard]] bool says(std::string_view name) const;               // present and not null
  [[nodiscard]] int line() const { return node_ ? node_->line : 0; }  // of the mapping
  [[nodiscard]] int line(std::string_view name) const;                // of the value; of the mapping where there is none

  [[nodiscard]] QString text(std::string_view name) const;
  [[nodiscard]] QDate date(std::string_view name) const;
  // "yes", "no", the word itself where it is neither, or empty.
  [[nodiscard]] QString yesOrNo(std::string_view name) const;
  // The texts of a list, or of one text; empty ones left out.
  [[nodiscard]] std::vector<Reference> texts(std::string_view name) const;
  // The mappings of a list, each with its own fields.
  [[nodiscard]] std::vector<Fields> records(std::string_view name) const;

  // A text node trimmed; `name` is for the report.
  [[nodiscard]] QString textOf(const Node& node, std::string_view name) const;
  void wrongShape(const Node& node, std::string_view name) const;

 private:
  const Node* node_;
  Report& report_;
};

[[nodiscard]] inline QString toText(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

// "organisations/dinum", "/organisations/dinum/", "dinum.html" and "dinum.md" all say "dinum".
[[nodiscard]] QString lastSegment(const QString& path);

}  // namespace eclosion::betagouv
