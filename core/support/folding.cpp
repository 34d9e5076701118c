// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/folding.h"

#include <QList>
#include <QString>
#include <array>

namespace eclosion {
namespace {

// Letters that no decomposition takes apart, and that people type as others.
QLatin1StringView plain(char16_t letter) {
  switch (letter) {
    case u'œ':
      return QLatin1StringView("oe");
    case u'æ':
      return QLatin1StringView("ae");
    case u'ß':
      return QLatin1StringView("ss");
    case u'ø':
      return QLatin1StringView("o");
    case u'đ':
    case u'ð':
      return QLatin1StringView("d");
    case u'ł':
      return QLatin1StringView("l");
    case u'ı':
      return QLatin1StringView("i");
    case u'þ':
      return QLatin1StringView("th");
    default:
      return {};
  }
}

// What becomes of one code point: nothing, a space, or some letters.
std::string foldedPoint(char32_t point) {
  const QString decomposed = QString::fromUcs4(&point, 1)
                                 .normalized(QString::NormalizationForm_KD)
                                 .toCaseFolded()
                                 .normalized(QString::NormalizationForm_KD);
  QString kept;
  for (const char32_t part : decomposed.toUcs4()) {
    switch (QChar::category(part)) {
      case QChar::Mark_NonSpacing:
      case QChar::Mark_Enclosing:
      case QChar::Other_Format:  // joiners of emoji, marks of direction, soft hyphens
      case QChar::Other_Surrogate:
        break;
      case QChar::Separator_Space:
      case QChar::Separator_Line:
      case QChar::Separator_Paragraph:
      case QChar::Punctuation_Connector:
      case QChar::Punctuation_Dash:
      case QChar::Punctuation_Open:
      case QChar::Punctuation_Close:
      case QChar::Punctuation_InitialQuote:
      case QChar::Punctuation_FinalQuote:
      case QChar::Punctuation_Other:
      case QChar::Other_Control:
      case QChar::Letter_Modifier:  // ʼ among them, an apostrophe to those who type it
        kept += QLatin1Char(' ');
        break;
      default:
        if (part == U'`' || part == U'´') {
          kept += QLatin1Char(' ');
        } else if (const auto letters = part < 0x10000 ? plain(static_cast<char16_t>(part)) : QLatin1StringView();
                   !letters.isEmpty()) {
          kept += letters;
        } else {
          kept += QString::fromUcs4(&part, 1);
        }
    }
  }
  return kept.toStdString();
}

// Latin letters make up nearly all names; the rest is folded when it is met.
constexpr char32_t tabled = 0x250;
const std::array<std::string, tabled>& table() {
  static const auto made = [] {
    std::array<std::string, tabled> all;
    for (char32_t point = 0; point < tabled; ++point) all[point] = foldedPoint(point);
    return all;
  }();
  return made;
}

// Calls put(piece, origin) for each piece of folded text; spaces at the ends and second spaces are left out.
class Folder {
 public:
  template <class Put>
  void take(char32_t point, int origin, Put put) {
    const std::string& piece = point < tabled ? table()[point] : (other_ = foldedPoint(point));
    for (const char byte : piece) {
      if (byte == ' ') {
        if (!space_) spaceOrigin_ = origin;
        space_ = begun_;
        continue;
      }
      if (space_) put(' ', spaceOrigin_);
      space_ = false;
      begun_ = true;
      put(byte, origin);
    }
  }

 private:
  std::string other_;
  bool begun_ = false, space_ = false;
  int spaceOrigin_ = 0;
};

template <class Put>
void foldEach(QStringView text, Put put) {
  Folder folder;
  for (int i = 0; i < text.size(); ++i) {
    const int at = i;
    char32_t point = text[i].unicode();
    if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
      point = QChar::surrogateToUcs4(text[i], text[i + 1]);
      ++i;
    }
    folder.take(point, at, put);
  }
}

}  // namespace

void foldInto(QByteArrayView utf8, std::string& out) {
  const auto put = [&out](char byte, int) { out.push_back(byte); };
  bool ascii = true;
  for (const char byte : utf8) ascii = ascii && static_cast<unsigned char>(byte) < 0x80;
  if (!ascii) return foldEach(QString::fromUtf8(utf8), put);
  Folder folder;
  for (const char byte : utf8) folder.take(static_cast<char32_t>(byte), 0, put);
}

std::string folded(QStringView text) {
  std::string out;
  foldEach(text, [&out](char byte, int) { out.push_back(byte); });
  return out;
}

FoldedText foldedWithOrigins(QStringView text) {
  FoldedText result;
  foldEach(text, [&result](char byte, int origin) {
    result.text.push_back(byte);
    result.origins.push_back(origin);
  });
  return result;
}

}  // namespace eclosion
