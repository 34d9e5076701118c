// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "core/exchange/betagouv/write_back/yaml_layout.h"

// Values as a front matter writes them.
namespace eclosion::betagouv {

enum class Value : quint8 {
  text,  // a person's words: in quotes where they would otherwise read as something else
  word,  // a number, a yes or no, a code: plain where nothing else was there
  date,  // quoted where the file's other dates are
};

// The value on one line, in the style wanted where that can hold it. `inFlow`: between brackets.
[[nodiscard]] QByteArray scalar(const QString& value, Value kind, Piece::Style wanted, bool inFlow);

// The value as a block, its lines indented by `indent` and with that end; `header` is its first line, such as ">-".
[[nodiscard]] QByteArray blockScalar(const QString& value, const QByteArray& header, qsizetype indent, const QByteArray& lineEnd);

}  // namespace eclosion::betagouv
