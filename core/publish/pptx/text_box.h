// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/publish/pptx/colors.h"
#include "core/publish/pptx/geometry.h"

// Words on slides.
namespace eclosion::publish::pptx {

inline constexpr const char* drawingSpace = "http://schemas.openxmlformats.org/drawingml/2006/main";
inline constexpr const char* relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr const char* slideSpace = "http://schemas.openxmlformats.org/presentationml/2006/main";

// The root of a slide, a layout, a master or notes, with the names of everything inside.
void openRoot(Xml& xml, const char* element);
// <p:spTree> up to its first shape.
void openTree(Xml& xml);

struct Paragraph {
  QString words;
  double points = 18;
  ThemeColor color = ink;
  bool bold = false;
  bool bullet = false;
  const char* align = "l";  // l, ctr, r
};
// <a:p>, lines of the words kept apart.
void paragraph(Xml& xml, const Paragraph& words, const QString& language);

struct ShapeName {
  int id = 0;  // within the slide
  QString name;
  QString alt = {};
};
void shapeName(Xml& xml, const ShapeName& name);
void transform(Xml& xml, const char* element, const Box& box);
// A box of paragraphs; `anchor`: t, ctr, b.
void textBox(Xml& xml, const ShapeName& name, const Box& box, const std::vector<Paragraph>& paragraphs, const QString& language,
             const char* anchor = "t");

// The largest size at which words of so many letters fill a box of so many points a line.
[[nodiscard]] double sizeThatFits(const std::vector<QString>& paragraphs, const Box& box, double most, double least);
// The largest size at which words stand in one line of that width, in bold.
[[nodiscard]] double pointsOfLine(const QString& words, qint64 width);

}  // namespace eclosion::publish::pptx
