// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/devices.h"

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <qcustomplot.h>

#include <stdexcept>

namespace gui {

namespace {

using Paint = std::function<void(QCPPainter&)>;

constexpr const char* tooLarge = "the picture does not fit into memory, its size is too large";
constexpr int dotsPerInch = 96; ///< of a device-independent pixel
constexpr int pdfFineness = 10; ///< dots for each pixel, so that glyphs stand where type puts them

void paintWith(QPaintDevice& device, double factor, QCPPainter::PainterModes modes,
               const Paint& paint)
{
    QCPPainter painter;
    if (!painter.begin(&device))
        throw std::runtime_error(tooLarge);
    painter.setModes(modes);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(factor, factor);
    paint(painter);
    painter.end();
}

QByteArray png(const QSize& size, double scale, const QString& title, const Paint& paint)
{
    QImage image(QSize(qRound(size.width() * scale), qRound(size.height() * scale)),
                 QImage::Format_RGB32);
    if (image.isNull())
        throw std::runtime_error(tooLarge);
    image.setDotsPerMeterX(qRound(dotsPerInch * scale / 0.0254));
    image.setDotsPerMeterY(qRound(dotsPerInch * scale / 0.0254));
    image.setText(QStringLiteral("Title"), title);
    paintWith(image, scale, QCPPainter::pmNoCaching, paint);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        throw std::runtime_error(tooLarge);
    return bytes;
}

QByteArray svg(const QSize& size, const QString& title, const Paint& paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(dotsPerInch);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(title);
    paintWith(generator, 1, QCPPainter::pmVectorized | QCPPainter::pmNoCaching, paint);
    // Qt writes the first family only; a reader's machine may not have it.
    bytes.replace("font-family=\"Inter\"",
                  "font-family=\"Inter, 'Noto Sans', 'Noto Sans CJK SC', sans-serif\"");
    bytes.replace("font-family=\"JetBrains Mono\"",
                  "font-family=\"'JetBrains Mono', 'DejaVu Sans Mono', monospace\"");
    return bytes;
}

QByteArray pdf(const QSize& size, const QString& title, const Paint& paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Process Lab"));
    writer.setResolution(dotsPerInch * pdfFineness);
    const QSizeF inches = QSizeF(size) / dotsPerInch;
    writer.setPageSize(QPageSize(inches, QPageSize::Inch, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    paintWith(writer, pdfFineness, QCPPainter::pmVectorized | QCPPainter::pmNoCaching, paint);
    return bytes;
}

} // namespace

QByteArray paintedOn(PictureFormat format, const QSize& size, double scale, const QString& title,
                     const Paint& paint)
{
    switch (format) {
    case PictureFormat::Png: return png(size, scale, title, paint);
    case PictureFormat::Svg: return svg(size, title, paint);
    case PictureFormat::Pdf: break;
    }
    return pdf(size, title, paint);
}

} // namespace gui
