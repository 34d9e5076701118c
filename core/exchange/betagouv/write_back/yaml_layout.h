// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <string>
#include <vector>

#include "core/support/result.h"

namespace eclosion::betagouv {

// One value of a front matter with where it stands in the file, in bytes.
struct Piece {
  enum class Kind : quint8 { scalar, sequence, mapping };
  enum class Style : quint8 { plain, singleQuoted, doubleQuoted, literal, folded };

  Kind kind = Kind::scalar;
  Style style = Style::plain;  // of a scalar
  bool flow = false;           // of a sequence or mapping: in brackets
  size_t start = 0;
  size_t end = 0;
  size_t keyStart = 0;    // of the key, for a value in a mapping
  std::string key = {};   // for a value in a mapping
  std::string text = {};  // of a scalar, escapes resolved
  std::vector<Piece> children = {};

  // The value of a key: the last one where it repeats, as the importer reads it; null when there is none.
  [[nodiscard]] const Piece* find(std::string_view name) const;
  [[nodiscard]] bool isNull() const;  // nothing said
};

// Where everything in a file's front matter stands.
struct YamlLayout {
  Piece root;          // a mapping, possibly without children
  size_t start = 0;    // of the line after the opening fence
  size_t fence = 0;    // of the line of the closing fence
  size_t body = 0;     // of what follows it
  QByteArray lineEnd;  // as this file writes them

  // Errors: those of FrontMatter::parse.
  [[nodiscard]] static Result<YamlLayout> of(const QByteArray& file);
};

}  // namespace eclosion::betagouv
