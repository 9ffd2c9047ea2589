// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <span>
#include <stdexcept>

namespace bench {

/// A display of its own (Xvfb, 1920 × 1080), black until somebody paints on it. Its pixels lie in a
/// mapped file, so that looking at them asks nobody. Throws std::runtime_error if there is no Xvfb.
class Display
{
public:
    Display()
    {
        const QString memory = m_place.path();
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-br"),
                        QStringLiteral("-nolisten"), QStringLiteral("tcp"),
                        QStringLiteral("-screen"), QStringLiteral("0"),
                        QStringLiteral("1920x1080x24"), QStringLiteral("-fbdir"), memory});
        if (!m_server.waitForReadyRead(10'000))
            throw std::runtime_error("no display: is xvfb installed?");
        m_name = ":" + m_server.readLine().trimmed();
        m_file.setFileName(m_place.filePath(QStringLiteral("Xvfb_screen0")));
        if (!m_file.open(QIODevice::ReadOnly))
            throw std::runtime_error("the display's memory cannot be read");
        const uchar* memoryOf = m_file.map(0, m_file.size());
        constexpr qint64 pixelBytes = 1920 * 1080 * 4;
        m_pixels = {reinterpret_cast<const std::uint32_t*>(memoryOf + m_file.size() - pixelBytes),
                    pixelBytes / 4};
    }
    ~Display()
    {
        m_server.terminate();
        m_server.waitForFinished();
    }

    const QByteArray& name() const { return m_name; }

    /// A window is there, and has been painted: of a grid of pixels many are no longer black.
    bool isPainted() const
    {
        constexpr std::size_t step = 1920 * 40 + 40;
        constexpr std::size_t enough = 8;
        std::size_t bright = 0;
        for (std::size_t i = 0; i < m_pixels.size(); i += step)
            bright += (m_pixels[i] & 0xffffff) != 0;
        return bright >= enough;
    }

private:
    QTemporaryDir m_place;
    QProcess m_server;
    QByteArray m_name;
    QFile m_file;
    std::span<const std::uint32_t> m_pixels;
};

} // namespace bench
