// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts screen gives to other programs and keeps for the next time.
#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

#include "core/support/save_file.h"
#include "ui/charts/chart_choices.h"
#include "ui/charts/chart_gallery.h"
#include "ui/charts/chart_painter.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/charts_screen.h"
#include "ui/models/chart_kinds_model.h"
#include "ui/models/chart_table_model.h"
#include "ui/shell/preferences.h"
#include "ui/shell/services.h"

namespace eclosion::ui {
namespace {

// 288 dots an inch: three for each of the screen's.
constexpr double exportScale = 3;

}  // namespace

QString ChartsScreen::copyText() const { return hasChart() ? chartTableText(publish::chartTable(view_->chart())) : QString(); }

QMimeData* ChartsScreen::copyData() const {
  if (!hasChart()) return nullptr;
  ChartPainter painter;
  const QSize size = choices_->exportSize();
  const QByteArray png = painter.png(view_->chart(), size, exportScale, publish::Painter::Theme::light);
  auto* copied = new QMimeData;
  copied->setImageData(QImage::fromData(png));
  copied->setData(QStringLiteral("image/png"), png);
  copied->setData(QStringLiteral("image/svg+xml"), painter.svg(view_->chart(), size, publish::Painter::Theme::light));
  copied->setText(copyText());
  return copied;
}

void ChartsScreen::copyNow() {
  if (QMimeData* copied = copyData()) {
    QApplication::clipboard()->setMimeData(copied);
    Q_EMIT said(tr("Copied"));
  }
}

// Besides the above as a file, for what takes nothing else. It stays until the program ends: nobody says when it was read.
QMimeData* ChartsScreen::dragged() {
  QMimeData* copied = copyData();
  if (copied) copied->setData(ChartKindsModel::dragType(), kind_.toUtf8());  // for the deck
  static const QTemporaryDir folder;
  if (!copied || !folder.isValid()) return copied;
  const QString path = folder.filePath(kind_ + QStringLiteral(".png"));
  DocumentFile file(path);
  const QByteArray png = copied->data(QStringLiteral("image/png"));
  if (file.open(QIODevice::WriteOnly) && file.write(png) == png.size() && commitWhole(file))
    copied->setUrls({QUrl::fromLocalFile(path)});
  return copied;
}

bool ChartsScreen::exportTo(const QString& path) {
  if (!hasChart()) return false;
  const publish::Chart& chart = view_->chart();
  const QSize size = choices_->exportSize();
  const QString ending = QFileInfo(path).suffix().toLower();
  ChartPainter painter;
  QByteArray bytes;
  if (ending == QLatin1String("svg")) {
    bytes = painter.svg(chart, size, publish::Painter::Theme::light);
  } else if (ending == QLatin1String("pdf")) {
    bytes = painter.pdf(chart, size);
  } else if (ending == QLatin1String("csv")) {
    bytes = publish::chartCsv(chart);
  } else {
    bytes = painter.png(chart, size, exportScale, publish::Painter::Theme::light);
  }
  DocumentFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !commitWhole(file)) {
    Q_EMIT failed({.kind = ErrorKind::unreadable,
                   .message = tr("The chart cannot be written: %1. Choose another folder.").arg(file.errorString()),
                   .file = path});
    return false;
  }
  Q_EMIT said(tr("The chart was exported to %1").arg(QFileInfo(path).fileName()));
  return true;
}

void ChartsScreen::chooseExport(const QString& ending) {
  if (!hasChart()) return;
  const QString name = QStringLiteral("%1-%2.%3").arg(kind_, context_.model.date().toString(Qt::ISODate), ending);
  QString path = QFileDialog::getSaveFileName(this, tr("Export the chart"), QDir::home().filePath(name),
                                              QStringLiteral("%1 (*.%2)").arg(ending.toUpper(), ending));
  if (path.isEmpty()) return;
  if (QFileInfo(path).suffix().isEmpty()) path += QLatin1Char('.') + ending;
  exportTo(path);
}

QString ChartsScreen::memoryKey() const {
  const QByteArray path = file_ ? file_->path().toUtf8() : QByteArray();
  return QStringLiteral("charts/") + QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex());
}

void ChartsScreen::save() const {
  if (!file_) return;
  QJsonObject kinds;
  for (const auto& [kind, options] : options_) {
    publish::ChartOptions kept = options;
    kept.title.clear();  // words about the portfolio are not the program's to keep
    if (kept != publish::ChartOptions()) kinds.insert(kind, publish::optionsText(kept));
  }
  const QJsonObject memory{{QStringLiteral("last"), kind_}, {QStringLiteral("options"), kinds}};
  context_.preferences.setLayout(memoryKey(), QJsonDocument(memory).toJson(QJsonDocument::Compact));
}

void ChartsScreen::restore() {
  const QJsonObject memory = QJsonDocument::fromJson(context_.preferences.layout(memoryKey())).object();
  const QJsonObject kinds = memory.value(QStringLiteral("options")).toObject();
  for (auto it = kinds.begin(); it != kinds.end(); ++it) {
    if (auto options = publish::optionsFrom(it.value().toString())) options_[it.key()] = std::move(*options);
  }
  kind_ = memory.value(QStringLiteral("last")).toString();
  if (!publish::chartKind(kind_)) kind_ = publish::chartKinds().empty() ? QString() : publish::chartKinds().front()->key();
  gallery_->setCurrent(kind_);
}

}  // namespace eclosion::ui
