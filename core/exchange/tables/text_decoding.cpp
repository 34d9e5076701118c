// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/text_decoding.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace eclosion::exchange {
namespace {

// 0x80 to 0x9F, where Windows-1252 is not Latin-1; the five bytes it leaves open stay controls.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                               0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

// A large file is not decoded at one go: its text would stand beside it three times as large.
constexpr qsizetype blockBytes = 1 << 16;

template <class Take>
void eachBlock(const QByteArray& bytes, Take take) {
  for (qsizetype at = 0; at < bytes.size(); at += blockBytes) {
    if (!take(QByteArrayView(bytes).sliced(at, std::min(blockBytes, bytes.size() - at)))) return;
  }
}

bool isUtf8(const QByteArray& bytes) {
  QStringDecoder decoder(QStringDecoder::Utf8);
  eachBlock(bytes, [&](QByteArrayView block) {
    const QString text = decoder(block);
    return !decoder.hasError();
  });
  if (decoder.hasError()) return false;
  // What ends within a letter is told by the letter that does not follow.
  const QString rest = decoder(QByteArrayView("\n", 1));
  return !decoder.hasError();
}

QByteArray fromWindows1252(const QByteArray& bytes) {
  QByteArray utf8;
  utf8.reserve(bytes.size() + bytes.size() / 8);
  eachBlock(bytes, [&](QByteArrayView block) {
    QString text;
    text.reserve(block.size());
    for (const char byte : block) {
      const auto value = static_cast<unsigned char>(byte);
      text += value >= 0x80 && value < 0xA0 ? QChar(windows1252[value - 0x80]) : QChar(static_cast<ushort>(value));
    }
    utf8 += text.toUtf8();
    return true;
  });
  return utf8;
}

struct Shape {
  int columns = 0;  // of the first line
  int alike = 0;    // lines of as many
};

Shape shapeWith(char separator, const QByteArray& text) {
  constexpr int mostLines = 20;
  Shape shape;
  int lines = 0, columns = 1;
  bool quoted = false, any = false;
  const auto endLine = [&] {
    if (any) {
      if (lines == 0) shape.columns = columns;
      if (columns == shape.columns) ++shape.alike;
      ++lines;
    }
    columns = 1;
    any = false;
  };
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '\n' || c == '\r') {
      endLine();
      if (lines == mostLines) return shape;
    } else {
      any = true;
      if (c == separator) ++columns;
    }
  }
  endLine();
  return shape;
}

}  // namespace

DecodedText decodeText(const QByteArray& bytes) {
  if (bytes.startsWith("\xEF\xBB\xBF")) {
    const QByteArray text = bytes.sliced(3);
    return isUtf8(text) ? DecodedText{TextEncoding::utf8Marked, text}
                        : DecodedText{TextEncoding::windows1252, fromWindows1252(text)};
  }
  if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
    QStringDecoder decoder(QStringDecoder::Utf16);
    QByteArray utf8;
    eachBlock(bytes, [&](QByteArrayView block) {
      utf8 += QString(decoder(block)).toUtf8();
      return true;
    });
    return {TextEncoding::utf16, utf8};
  }
  if (isUtf8(bytes)) return {TextEncoding::utf8, bytes};
  return {TextEncoding::windows1252, fromWindows1252(bytes)};
}

char guessSeparator(const QByteArray& utf8) {
  char best = ',';
  int most = 0;
  // In doubt a semicolon: amounts with a decimal comma would cut lines alike, too.
  for (const char separator : {'\t', ';', ','}) {
    const Shape shape = shapeWith(separator, utf8);
    if (shape.columns < 2) continue;
    const int weight = shape.alike * shape.columns;
    if (weight > most) {
      most = weight;
      best = separator;
    }
  }
  return best;
}

}  // namespace eclosion::exchange
