// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <memory>
#include <memory_resource>
#include <string_view>
#include <vector>

#include "core/support/result.h"

namespace eclosion::betagouv {

// One value of a front matter. Nodes and their text belong to the FrontMatter they came from.
struct Node {
  enum class Kind : quint8 { scalar, sequence, mapping };
  enum class Style : quint8 { plain, quoted, block };  // of a scalar; a tagged plain scalar counts as quoted

  Kind kind = Kind::scalar;
  Style style = Style::plain;
  int line = 0;                // in the file, counted from 1
  int keyLine = 0;             // of the key, for a value in a mapping
  std::string_view key = {};   // for a value in a mapping
  std::string_view text = {};  // of a scalar, escapes resolved
  const Node* firstChild = nullptr;
  const Node* nextSibling = nullptr;

  // The value of a key of this mapping: the last one where the key repeats, as other readers of YAML do; null when there
  // is none or this is not a mapping.
  [[nodiscard]] const Node* find(std::string_view name) const;
  // Nothing said: an absent value, `~` or `null`. A quoted empty string is a text, though an empty one.
  [[nodiscard]] bool isNull() const;
};

// The YAML 1.1 between a file's two `---` lines as a tree, and the Markdown after them.
class FrontMatter {
 public:
  struct Limits {
    static constexpr qsizetype bytes = 1 << 20;  // of the front matter itself
    static constexpr int depth = 32;             // sequences and mappings within each other
    static constexpr int nodes = 20'000;
  };
  struct Repeat {
    std::string_view key;
    int line;
  };

  // `file` must outlive the result. Errors say what to change, with the line: no front matter or no end of it, text that
  // is not UTF-8, YAML that does not read, a document past the limits, anchors and aliases (which could grow without end).
  [[nodiscard]] static Result<FrontMatter> parse(QByteArrayView file);

  [[nodiscard]] const Node& root() const { return *root_; }  // always a mapping
  [[nodiscard]] std::string_view body() const { return body_; }
  [[nodiscard]] const std::vector<Repeat>& repeatedKeys() const { return repeatedKeys_; }

 private:
  friend class TreeBuilder;
  FrontMatter() = default;

  std::unique_ptr<std::pmr::monotonic_buffer_resource> arena_;  // nodes and their text
  const Node* root_ = nullptr;
  std::string_view body_;
  std::vector<Repeat> repeatedKeys_;
};

}  // namespace eclosion::betagouv
