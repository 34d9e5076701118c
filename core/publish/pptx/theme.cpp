// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/publish/pptx/theme.h"

#include <array>

#include "core/publish/pptx/xml.h"

namespace eclosion::publish::pptx {
namespace {

struct Hue {
  const char* name;
  const char* rgb;
};
// ui/theme/tokens.cpp, light: ink, paper, quiet ink, sunken paper, then the four phases and the two good ends.
constexpr std::array<Hue, 12> hues{{{"a:dk1", "1B1D21"},
                                    {"a:lt1", "FFFFFF"},
                                    {"a:dk2", "555962"},
                                    {"a:lt2", "F1F1EE"},
                                    {"a:accent1", "8D7DDB"},
                                    {"a:accent2", "1768A6"},
                                    {"a:accent3", "0F8259"},
                                    {"a:accent4", "1B3A50"},
                                    {"a:accent5", "505B11"},
                                    {"a:accent6", "B97B1C"},
                                    {"a:hlink", "4A47C4"},
                                    {"a:folHlink", "6656BE"}}};

void font(Xml& xml, const char* element) {
  xml.open(element);
  xml.open("a:latin").at("typeface", "Arial").close();
  xml.open("a:ea").at("typeface", "").close();
  xml.open("a:cs").at("typeface", "").close(2);
}

void holderFill(Xml& xml) { xml.open("a:solidFill").val("a:schemeClr", "phClr").close(); }

// Three of each, as the format wants; nothing here uses any but the first.
void formats(Xml& xml) {
  xml.open("a:fmtScheme").at("name", QStringLiteral("Éclosion"));
  xml.open("a:fillStyleLst");
  for (int i = 0; i < 3; ++i) holderFill(xml);
  xml.close();
  xml.open("a:lnStyleLst");
  for (int i = 1; i <= 3; ++i) {
    xml.open("a:ln").at("w", i * 6350);
    holderFill(xml);
    xml.close();
  }
  xml.close();
  xml.open("a:effectStyleLst");
  for (int i = 0; i < 3; ++i) xml.open("a:effectStyle").open("a:effectLst").close(2);
  xml.close();
  xml.open("a:bgFillStyleLst");
  for (int i = 0; i < 3; ++i) holderFill(xml);
  xml.close(2);
}

}  // namespace

QByteArray themePart() {
  const QString name = QStringLiteral("Éclosion");
  Xml xml;
  xml.open("a:theme").at("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main").at("name", name);
  xml.open("a:themeElements");
  xml.open("a:clrScheme").at("name", name);
  for (const Hue& hue : hues) xml.open(hue.name).val("a:srgbClr", hue.rgb).close();
  xml.close();
  xml.open("a:fontScheme").at("name", name);
  font(xml, "a:majorFont");
  font(xml, "a:minorFont");
  xml.close();
  formats(xml);
  xml.close();
  xml.open("a:objectDefaults").close();
  xml.open("a:extraClrSchemeLst").close();
  return xml.done();
}

}  // namespace eclosion::publish::pptx
