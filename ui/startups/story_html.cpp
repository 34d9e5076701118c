// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/startups/story_html.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextDocument>
#include <algorithm>

#include "ui/theme/theme.h"

namespace eclosion::ui {
namespace {

struct StoryHtml {
  Q_DECLARE_TR_FUNCTIONS(StoryHtml)
};

QString coloured(const QString& html, const QColor& colour) {
  return QStringLiteral("<span style='color:%1'>%2</span>").arg(colour.name(), html);
}

// Markdown without its HTML: headings of one size, links to web addresses alone.
QString fromMarkdown(const QString& markdown) {
  QTextDocument document;
  document.setDefaultFont(Theme::instance().font(TextStep::body));
  document.setMarkdown(markdown,
                       QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
  QString html;
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    const bool heading = block.blockFormat().headingLevel() > 0;
    QString line;
    for (auto part = block.begin(); !part.atEnd(); ++part) {
      const QTextFragment fragment = part.fragment();
      const QTextCharFormat format = fragment.charFormat();
      if (format.isImageFormat()) continue;
      QString text = fragment.text().toHtmlEscaped();
      text.replace(QChar::LineSeparator, QStringLiteral("<br>"));
      if (heading || format.fontWeight() > QFont::Normal) text = QStringLiteral("<b>%1</b>").arg(text);
      if (format.fontItalic()) text = QStringLiteral("<i>%1</i>").arg(text);
      const QString address = format.isAnchor() ? webAddress(format.anchorHref()) : QString();
      if (!address.isEmpty()) text = QStringLiteral("<a href=\"%1\">%2</a>").arg(address.toHtmlEscaped(), text);
      line += text;
    }
    if (line.trimmed().isEmpty()) continue;
    if (block.textList()) line = QStringLiteral("•&nbsp;") + line;
    html += QStringLiteral("<p style='margin-top:%1px; margin-bottom:%2px; margin-left:%3px'>%4</p>")
                .arg(heading ? px(10) : 0)
                .arg(px(6))
                .arg(block.textList() ? px(12) : 0)
                .arg(line);
  }
  return html;
}

QString cellHtml(const StoryCell& cell, bool first, bool later) {
  const Tokens& t = tokens();
  QString text = cell.text.toHtmlEscaped();
  // Only what leads out of the window is underlined.
  const bool within = !cell.link.startsWith(QLatin1String("http"));
  if (!cell.link.isEmpty()) {
    return QStringLiteral("<a href=\"%1\"%2>%3</a>")
        .arg(cell.link.toHtmlEscaped(), within ? QStringLiteral(" style='text-decoration:none'") : QString(), text);
  }
  if (cell.figures) text = QStringLiteral("<span style='white-space:nowrap'>%1</span>").arg(text);
  return coloured(text, later ? t.tx3 : first ? t.tx : t.tx2);
}

QString rowHtml(const StorySection& section, const StoryRow& row) {
  QString html = QStringLiteral("<tr>");
  for (size_t i = 0; i < row.cells.size(); ++i) {
    QString text = cellHtml(row.cells[i], i == 0, row.later);
    if (i == 0 && row.phase) {
      text = QStringLiteral("<img src='glyph:%1' width='%2' height='%2' style='vertical-align:middle'>&nbsp;&nbsp;%3")
                 .arg(static_cast<int>(*row.phase))
                 .arg(px(14))
                 .arg(text);
    }
    if (i + 1 == row.cells.size() && row.later) {
      const QString later = StoryHtml::tr("later").toHtmlEscaped();
      text += coloured(row.cells[i].text.isEmpty() ? later : QStringLiteral(" · ") + later, tokens().tx3);
    }
    // A cell with nothing in it takes the space below the table with it.
    if (row.cells[i].text.isEmpty() && !row.later) text = QStringLiteral("&nbsp;");
    const int width = i < section.widths.size() ? section.widths[i] : 0;
    // A row of fewer cells than there are columns gives the rest to its last one.
    const bool last = i + 1 == row.cells.size();
    const size_t columns = last && row.cells.size() < section.widths.size() ? section.widths.size() - i : 1;
    const QString place = columns > 1 ? QStringLiteral("colspan='%1'").arg(columns) : QStringLiteral("width='%1%'").arg(width);
    html += QStringLiteral("<td %1 align='%2' valign='top' style='padding:%3px %4px 3px 0'>%5</td>")
                .arg(place)
                .arg(row.cells[i].figures ? QStringLiteral("right") : QStringLiteral("left"))
                .arg(px(row.cells[i].figures ? 4 : 3))
                .arg(last ? 0 : px(16))
                .arg(text);
  }
  html += QStringLiteral("</tr>");
  if (!row.detail.isEmpty()) {
    html += QStringLiteral("<tr><td colspan='%1' style='padding-left:%2px; padding-bottom:%3px'>%4</td></tr>")
                .arg(std::max(section.widths.size(), row.cells.size()))
                .arg(row.phase ? px(22) : px(10))
                .arg(px(4))
                .arg(coloured(row.detail.toHtmlEscaped(), row.later ? tokens().tx3 : tokens().tx2));
  }
  return html;
}

// Small, behind the title.
QString editHtml(const StorySection& section) {
  if (section.edit.isEmpty()) return {};
  const QString words = section.edit.startsWith(QLatin1String("field:")) ? StoryHtml::tr("Change") : StoryHtml::tr("Edit…");
  return QStringLiteral(
             "&nbsp;&nbsp; <a href='%1' style='font-size:%2px; font-weight:400; color:%3; text-decoration:none'>%4</a>")
      .arg(section.edit, QString::number(px(12)), tokens().acctx.name(), words.toHtmlEscaped());
}

}  // namespace

QString storyHtml(const std::vector<StorySection>& sections, int width) {
  const Tokens& t = tokens();
  QString html = QStringLiteral("<body style='color:%1'>").arg(t.tx.name());
  bool first = true;
  for (const StorySection& section : sections) {
    html += QStringLiteral("<p style='margin-top:%1px; margin-bottom:%2px; font-size:%3px; font-weight:600; color:%4'>%5</p>")
                .arg(first ? 0 : px(24))
                .arg(section.rows.empty() || section.timeline ? px(4) : px(6))
                .arg(px(14))
                .arg(t.tx.name(), section.title.toHtmlEscaped() + editHtml(section));
    first = false;
    if (section.timeline) {
      html += QStringLiteral("<p style='margin-top:0; margin-bottom:%1px'><img src='timeline:' width='%2' height='%3'></p>")
                  .arg(px(4))
                  .arg(width)
                  .arg(px(timelineHeight));
    }
    if (section.teamSizes) {
      html += QStringLiteral("<p style='margin-top:0; margin-bottom:%1px'><img src='team:' width='%2' height='%3'></p>")
                  .arg(px(4))
                  .arg(std::min(width, px(widestTeam)))
                  .arg(px(teamHeight));
    }
    if (section.markdown) {
      html += fromMarkdown(section.prose);
    } else if (!section.prose.isEmpty()) {
      QString text = section.prose.toHtmlEscaped();
      text.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
      html += QStringLiteral("<p style='margin-top:0; margin-bottom:0'>%1</p>").arg(text);
    }
    if (section.rows.empty()) continue;
    html += QStringLiteral("<table width='100%' cellspacing='0' cellpadding='0'>");
    for (const StoryRow& row : section.rows) html += rowHtml(section, row);
    html += QStringLiteral("</table>");
  }
  return html + QStringLiteral("</body>");
}

}  // namespace eclosion::ui
