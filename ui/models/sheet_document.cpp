// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sheet_document.h"

#include <QCoreApplication>
#include <QFont>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTextDocument>

#include "core/domain/review_grid.h"
#include "core/support/save_file.h"

namespace eclosion::ui {
namespace {

struct SheetWords {
  Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

constexpr int pointSize = 9;
constexpr int dotsPerInch = 96;
constexpr double marginMm = 16;

QString paragraph(const QString& text, const char* style) {
  return text.isEmpty() ? QString() : QStringLiteral("<p style=\"%1\">%2</p>").arg(QLatin1String(style), text.toHtmlEscaped());
}

QString cell(const QString& text, const char* width) {
  return QStringLiteral("<td width=\"%1\">%2</td>").arg(QLatin1String(width), text.toHtmlEscaped());
}

QString scoreText(const SheetDocument::Row& row) {
  QString text = row.score ? SheetWords::tr("%1/%2", "a score").arg(*row.score).arg(bestScore) : QString(QChar(0x2013));
  if (row.previous) text += SheetWords::tr(" (was %1)", "a score").arg(*row.previous);
  return text;
}

}  // namespace

QString SheetDocument::toPlainText() const {
  QStringList text{name + QStringLiteral(" · ") + step, about};
  if (!why.isEmpty()) text << why;
  text << QString() << criteriaTitle + QStringLiteral(" · ") + criteriaState;
  for (const Row& row : criteria) text << row.spoken;
  for (const Section& section : sections) text << QString() << section.title << section.lines;
  return text.join(QLatin1Char('\n'));
}

QString SheetDocument::toHtml() const {
  constexpr auto quiet = "color:#555962; margin:0";
  QString html = QStringLiteral("<h1 style=\"font-size:16pt; margin:0\">%1</h1>").arg(name.toHtmlEscaped());
  html += paragraph(step, "font-weight:600; margin:2px 0 0 0") + paragraph(about, quiet) + paragraph(why, "margin:4px 0 0 0");
  const auto title = [](const QString& words) {
    return QStringLiteral("<h2 style=\"font-size:11pt; margin:16px 0 4px 0\">%1</h2>").arg(words.toHtmlEscaped());
  };
  html += title(criteriaTitle + QStringLiteral(" · ") + criteriaState);
  html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">");
  for (const Row& row : criteria)
    html += QStringLiteral("<tr>") + cell(row.label, "34%") + cell(scoreText(row), "16%") + cell(row.evidence, "50%") +
            QStringLiteral("</tr>");
  html += QStringLiteral("</table>");
  for (const Section& section : sections) {
    html += title(section.title);
    for (const QString& line : section.lines) html += paragraph(line, "margin:2px 0");
  }
  return html + paragraph(foot, "color:#555962; margin:18px 0 0 0");
}

Result<void> writeSheetPdf(const SheetDocument& sheet, const QString& path) {
  DocumentFile file(path);
  const auto failed = [&]() -> Result<void> {
    return Failure(
        Error{.kind = ErrorKind::unreadable,
              .message = SheetWords::tr("The sheet could not be written: %1. Choose another folder.").arg(file.errorString()),
              .file = path});
  };
  if (!file.open(QIODevice::WriteOnly)) return failed();
  {
    QPdfWriter writer(&file);
    writer.setTitle(sheet.name);
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait,
                                     QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter));
    QTextDocument document;
    QFont font(QStringLiteral("Inter"));
    font.setPointSize(pointSize);
    document.setDefaultFont(font);
    document.setHtml(sheet.toHtml());
    document.print(&writer);
  }
  if (!commitWhole(file)) return failed();
  return {};
}

}  // namespace eclosion::ui
