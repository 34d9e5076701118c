// SPDX-License-Identifier: GPL-3.0-or-later
// What a person changes of the report, and takes out of the window.
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include "core/domain/report_blocks.h"
#include "core/edits/change_record.h"
#include "core/edits/impact_figure.h"
#include "core/edits/report_edits.h"
#include "ui/editing/edit_desk.h"
#include "ui/report/picture_beside.h"
#include "ui/report/report_export.h"
#include "ui/report/report_foot.h"
#include "ui/report/report_outline.h"
#include "ui/report/report_pane.h"
#include "ui/report/report_screen.h"
#include "ui/report/report_settings.h"
#include "ui/report/spotlight_dialog.h"
#include "ui/shell/preferences.h"
#include "ui/shell/services.h"

namespace eclosion::ui {
namespace {

QString folderKey() { return QStringLiteral("reportFolder"); }

}  // namespace

void ReportScreen::connectEdits() {
  EditDesk& desk = context_.desk;
  connect(pane_, &ReportPane::textWritten, this, &ReportScreen::write);
  connect(pane_, &ReportPane::figureToggled, this, [this, &desk](const QString& figure, const QString& name, bool shown) {
    if (!desk.perform(edits::showReportFigure(year(), figure, name, shown))) tellParts();
  });
  connect(pane_, &ReportPane::impactPicked, this, [this, &desk](const MeasurementId& measurement, bool chosen) {
    if (!desk.perform(edits::chooseImpactFigure(measurement, chosen ? std::optional<int>(year()) : std::nullopt))) tellParts();
  });
  connect(pane_, &ReportPane::pictureWanted, this, &ReportScreen::choosePicture);
  connect(pane_, &ReportPane::pictureRemoved, this, [this](const SpotlightId& spotlight) { setPicture(spotlight, {}); });
  connect(pane_, &ReportPane::removalWanted, this,
          [&desk](const SpotlightId& spotlight) { desk.perform(edits::removeSpotlight(spotlight)); });
  connect(outline_, &ReportOutline::pageMoved, this, [this, &desk](const QString& key, const QStringList& order) {
    desk.perform(edits::orderReportPages(year(), order, nameOf(key)));
  });
  connect(outline_, &ReportOutline::showWanted, this, [this, &desk](const QString& key, bool shown) {
    desk.perform(edits::showReportPage(year(), key, nameOf(key), shown));
  });
  connect(outline_, &ReportOutline::spotlightWanted, this, &ReportScreen::addSpotlight);
  connect(settings_, &ReportSettings::comparisonPicked, this, [this, &desk](int other) {
    if (!desk.perform(edits::compareReport(year(), other))) tellParts();
  });
  connect(foot_, &ReportFoot::freezeWanted, this, &ReportScreen::freeze);
}

void ReportScreen::write(const QString& block, const QString& text) {
  if (!report_ || !canEdit()) return;
  const QString& language = report_->report.plan.language;
  const auto own = report_->own.find(block);
  // Words of a record are its own in the language of the records, and blocks beside it in another.
  if (own == report_->own.end() || (!report_->ownLanguage.isEmpty() && report_->ownLanguage != language)) {
    context_.desk.perform(edits::setReportText({.year = year(), .language = language, .block = block, .text = text}));
    return;
  }
  const RecordRef& record = own->second.record;
  if (record.kind == recordKind<Measurement>) {
    context_.desk.perform(edits::chooseImpactFigure(MeasurementId(record.id), year(), text));
    return;
  }
  const QByteArray column = own->second.column.toLatin1();
  const edits::FieldValue value = text.isEmpty() ? edits::FieldValue() : edits::FieldValue(text);
  context_.desk.perform(edits::setField(record, column.constData(), value));
}

void ReportScreen::freeze(bool frozen) {
  if (!report_) return;
  context_.desk.perform(frozen ? edits::freezeReport(year(), report_->report.moment.asOf, QDateTime::currentDateTimeUtc())
                               : edits::unfreezeReport(year()));
}

void ReportScreen::addSpotlight() {
  if (!report_ || !context_.desk.editing()) return;
  SpotlightDialog dialog(context_.desk.editing()->records(), year(), this);
  if (dialog.exec() != QDialog::Accepted || !dialog.startup()) return;
  const Spotlight spotlight{.id = newId<SpotlightId>(), .startup = *dialog.startup(), .year = year()};
  if (!context_.desk.perform(edits::addSpotlight(spotlight, report_->report.plan.language))) return;
  page_ = QStringLiteral("spotlight:") + spotlight.id.uuid().toString(QUuid::WithoutBraces);
}

void ReportScreen::choosePicture(const SpotlightId& spotlight) {
  const QString path = QFileDialog::getOpenFileName(this, tr("Choose the picture"), QFileInfo(file_->path()).absolutePath(),
                                                    tr("Pictures (*.png *.jpg *.jpeg)"));
  if (path.isEmpty()) return;
  const QString beside = pathBeside(file_->path(), path);
  if (beside.isEmpty()) {
    Q_EMIT failed(
        {.kind = ErrorKind::refused,
         .message = tr("A picture stands in the folder of the portfolio, so that it goes with it. Copy it there first."),
         .file = path});
    return;
  }
  setPicture(spotlight, beside);
}

void ReportScreen::setPicture(const SpotlightId& spotlight, const QString& path) {
  const edits::FieldValue value = path.isEmpty() ? edits::FieldValue() : edits::FieldValue(path);
  context_.desk.perform(edits::setField({recordKind<Spotlight>, spotlight.uuid()}, "picture", value));
}

void ReportScreen::chooseExport(const QString& ending) {
  if (!report_ || export_->isRunning()) return;
  pane_->settle();
  QString folder = QString::fromUtf8(context_.preferences.layout(folderKey()));
  if (folder.isEmpty() || !QFileInfo(folder).isDir())
    folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  const QString name =
      tr("report-%1-%2", "the name of a file: a year, a language").arg(year()).arg(report_->report.plan.language);
  QString path = QFileDialog::getSaveFileName(this, tr("Export the report"), QStringLiteral("%1/%2.%3").arg(folder, name, ending),
                                              QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending));
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().toLower() != ending) path += QLatin1Char('.') + ending;
  context_.preferences.setLayout(folderKey(), QFileInfo(path).absolutePath().toUtf8());
  exportTo(path);
}

void ReportScreen::exportTo(const QString& path) {
  if (report_) export_->start(path, reportMaking(report_, path));
}

}  // namespace eclosion::ui
