// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/network_export.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <cmath>

#include "core/publish/words.h"
#include "core/support/language.h"
#include "core/support/save_file.h"
#include "core/support/sound_text.h"
#include "ui/charts/svg_document.h"
#include "ui/network/network_painter.h"
#include "ui/theme/type_scale.h"

namespace eclosion::ui {
namespace {

struct NetworkExports {
  Q_DECLARE_TR_FUNCTIONS(NetworkExports)
};

constexpr int dotsPerMetre = 3780;  // 96 to the inch, at one pixel a point
constexpr Phase keyPhases[] = {Phase::investigation, Phase::construction, Phase::acceleration, Phase::consolidation};

QFont pageFont(double pixels, Weight weight) { return scaledFont(TextStep::body, weight, std::floor(pixels) / 13); }

void write(QPainter& painter, const QFont& font, const QColor& colour, const QPointF& baseline, const QString& text,
           double width) {
  painter.setFont(font);
  painter.setPen(colour);
  painter.drawText(baseline, QFontMetricsF(font).elidedText(text, Qt::ElideRight, width));
}

// The key, from the right end of a line to the left.
void writeKey(QPainter& painter, const NetworkPage& page, double right, double y) {
  const QFont font = pageFont(12, Weight::regular);
  const QFontMetricsF metrics(font);
  for (int i = 3; i >= 0; --i) {
    const Phase phase = keyPhases[i];
    const QString words = publish::phaseName(phase) + QLatin1Char(' ') + documentLocale().toString(page.map.counts[phase]);
    right -= metrics.horizontalAdvance(words);
    write(painter, font, lightTokens().tx2, {right, y}, words, 400);
    NetworkPainter::paintMark(painter, lightTokens(), phase, {right - 13, y - 4.5}, phase == Phase::investigation ? 3.2 : 7.5, 1);
    right -= 40;
  }
}

enum class Frame : quint8 { whole, bare };

// A bare map is smaller, so that its words are read where it fills a sheet below a title.
QSize sizeOf(Frame frame) { return frame == Frame::whole ? networkPageSize : QSize(1360, 836); }

void paintPage(QPainter& painter, const NetworkPage& page, Frame frame, bool vectors) {
  const QRectF paper(QPointF(0, 0), QSizeF(sizeOf(frame)));
  painter.setRenderHint(QPainter::Antialiasing);
  painter.fillRect(paper, lightTokens().panel);
  const double top = frame == Frame::whole ? 84 : 0, bottom = 40;
  const auto fonts = NetworkPainter::Fonts::atUnit(1);
  NetworkScene scene;
  scene.arrange(page.map, page.layout,
                {.page = paper.adjusted(0, top, 0, -bottom),
                 .shownAlone = true,
                 .sizing = page.sizing,
                 .phase = page.phase,
                 .groupName =
                     [&page](Portfolio::Row row) {
                       return soundText(publish::networkGroupName(*page.portfolio, *page.text, row)).simplified();
                     },
                 .groupShortName =
                     [&page](Portfolio::Row row) {
                       return soundText(publish::networkGroupShortName(*page.portfolio, *page.text, row)).simplified();
                     },
                 .nameWidth = [&fonts](const QString& name) { return fonts.nameWidth(name); }});
  const NetworkPainter::Look look{
      .tokens = &lightTokens(),
      .fonts = fonts,
      .nameOf =
          [&page](Portfolio::Row row) {
            return soundText(page.text->startupName(page.portfolio->startups[row].id, page.map.date)).simplified();
          },
      .clip = !vectors};
  NetworkPainter(scene, look).paint(painter);
  const double foot = paper.bottom() - 15;
  if (frame == Frame::whole) {
    write(painter, pageFont(30, Weight::semibold), lightTokens().tx, {22, 46}, page.words.title, paper.width() - 40);
    write(painter, pageFont(16, Weight::regular), lightTokens().tx2, {22, 72}, page.words.reading, paper.width() - 40);
    write(painter, pageFont(12, Weight::regular), lightTokens().tx3, {22, foot}, soundText(page.words.source),
          paper.width() - 640);
  }
  writeKey(painter, page, paper.right() - 20, foot);
}

QByteArray svgOf(const NetworkPage& page, Frame frame) {
  return svgDocument({.size = sizeOf(frame), .title = soundText(page.words.title), .description = soundText(page.words.alt)},
                     [&](QPainter& painter) { paintPage(painter, page, frame, true); });
}

QImage imageOf(const NetworkPage& page, Frame frame, double scale) {
  QImage image((QSizeF(sizeOf(frame)) * scale).toSize(), QImage::Format_RGB32);
  image.setDevicePixelRatio(scale);
  image.setDotsPerMeterX(static_cast<int>(dotsPerMetre * scale));
  image.setDotsPerMeterY(static_cast<int>(dotsPerMetre * scale));
  QPainter painter(&image);
  paintPage(painter, page, frame, false);
  return image;
}

QByteArray pngOf(const QImage& image) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG");
  return bytes;
}

}  // namespace

NetworkPage networkPage(const publish::PublishSources& sources) {
  NetworkPage page{.portfolio = &sources.portfolio, .text = &sources.text};
  page.map = analysis::networkMapAt(sources.portfolio, sources.date, {}, sources.chronicle.stops);
  page.layout = analysis::NetworkLayout(sources.portfolio);
  page.words = publish::networkWords(sources.portfolio, sources.text, page.map, sources.name,
                                     sources.knownAt ? sources.knownAt->date() : QDate());
  return page;
}

QByteArray networkSvg(const NetworkPage& page) { return svgOf(page, Frame::whole); }
QImage networkImage(const NetworkPage& page, double scale) { return imageOf(page, Frame::whole, scale); }
QByteArray networkPng(const NetworkPage& page, double scale) { return pngOf(networkImage(page, scale)); }

QByteArray networkPdf(const NetworkPage& page) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter pdf(&buffer);
  pdf.setTitle(page.words.title);
  pdf.setResolution(96);
  pdf.setPageLayout(QPageLayout(QPageSize(QSizeF(networkPageSize) * 0.75, QPageSize::Point), QPageLayout::Portrait, QMarginsF()));
  QPainter painter(&pdf);
  paintPage(painter, page, Frame::whole, true);
  painter.end();
  return bytes;
}

publish::SlidePicture networkPicture(const NetworkPage& page) {
  return {.png = pngOf(imageOf(page, Frame::bare, 2)), .svg = svgOf(page, Frame::bare), .alt = page.words.alt};
}

Result<void> writeNetwork(const NetworkPage& page, const QString& path) {
  const QString suffix = QFileInfo(path).suffix().toLower();
  QByteArray bytes;
  if (suffix == QLatin1String("svg")) {
    bytes = networkSvg(page);
  } else if (suffix == QLatin1String("png")) {
    bytes = networkPng(page);
  } else if (suffix == QLatin1String("pdf")) {
    bytes = networkPdf(page);
  } else {
    return Failure(
        Error{.kind = ErrorKind::usage,
              .message = NetworkExports::tr("A map is written as .svg, .png or .pdf. Give the file one of these endings."),
              .file = path});
  }
  DocumentFile file(path);
  if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && commitWhole(file)) return {};
  return Failure(
      Error{.kind = ErrorKind::unreadable,
            .message = NetworkExports::tr("The map could not be written: %1. Choose another folder.").arg(file.errorString()),
            .file = path});
}

}  // namespace eclosion::ui
