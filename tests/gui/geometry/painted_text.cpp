// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/geometry/painted_text.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

namespace tests {

namespace {

constexpr int dotsPerInch = 96; // as the offscreen platform's screen has

class TextEngine : public QPaintEngine
{
public:
    TextEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawTiledPixmap(const QRectF&, const QPixmap&, const QPointF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override
    {
    }
    void drawTextItem(const QPointF& at, const QTextItem& item) override
    {
        if (item.text().trimmed().isEmpty())
            return;
        const double capitals = QFontMetricsF(item.font()).capHeight();
        const QTransform toDevice = painter()->deviceTransform();
        const QRectF place =
            toDevice.mapRect(QRectF(at.x(), at.y() - capitals, item.width(), capitals));
        QRectF clip = systemClip().isEmpty()
                          ? QRectF(0, 0, paintDevice()->width(), paintDevice()->height())
                          : QRectF(systemClip().boundingRect());
        if (painter()->hasClipping())
            clip &= toDevice.mapRect(painter()->clipBoundingRect());
        m_texts.push_back({item.text(), place, clip, QFontInfo(item.font()).pixelSize()});
    }

    std::vector<PaintedText> take() { return std::move(m_texts); }

private:
    std::vector<PaintedText> m_texts;
};

class TextDevice : public QPaintDevice
{
public:
    explicit TextDevice(const QSize& size) : m_size(size) {}
    QPaintEngine* paintEngine() const override { return &m_engine; }
    std::vector<PaintedText> take() { return m_engine.take(); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return dotsPerInch;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        default: return 0; // millimetres and colours are of no account
        }
    }

private:
    QSize m_size;
    mutable TextEngine m_engine;
};

} // namespace

std::vector<PaintedText> textsPaintedBy(const QSize& size,
                                        const std::function<void(QPaintDevice&)>& paint)
{
    TextDevice device(size);
    paint(device);
    return device.take();
}

} // namespace tests
