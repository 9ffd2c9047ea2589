// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/main_window.h"

#include "gui/language/language.h"
#include "gui/pictures/compared_picture.h"
#include "gui/pictures/picture.h"
#include "gui/window/status_line.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

#include <optional>

/// Where the window meets files.
namespace gui {

namespace {

constexpr int pictureWidth = 1280;
constexpr double pictureScale = 2;

std::optional<PictureFormat> formatOf(const QString& file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QLatin1String("png"))
        return PictureFormat::Png;
    if (ending == QLatin1String("svg"))
        return PictureFormat::Svg;
    if (ending == QLatin1String("pdf"))
        return PictureFormat::Pdf;
    return std::nullopt;
}

} // namespace

QString MainWindow::askWhereToSave(const QString& ending, const QString& kinds)
{
    const Moment moment = m_run.moment();
    if (moment.history.size() == 0) {
        m_status->say(tr("There is nothing to save yet: run the lesson first."));
        return {};
    }
    const QString name = qstring(moment.history.now().run.lesson) + u'.' + ending;
    const QString file = QFileDialog::getSaveFileName(this, QString(), name, kinds);
    return file.isEmpty() || !QFileInfo(file).suffix().isEmpty() ? file : file + u'.' + ending;
}

void MainWindow::exportRun()
{
    const QString file = askWhereToSave(QStringLiteral("png"), tr("Pictures (*.png *.svg *.pdf)"));
    if (!file.isEmpty())
        exportPicture(file);
}

void MainWindow::exportPicture(const QString& file)
{
    const std::optional<PictureFormat> format = formatOf(file);
    if (!format) {
        m_status->complain(tr("A picture's name ends in .png, .svg or .pdf."));
        return;
    }
    const Moment moment = m_run.moment();
    PictureOptions options;
    options.format = *format;
    options.isDark = m_appearance.theme().isDark;
    options.language = currentLanguage();
    options.width = pictureWidth;
    options.scale = pictureScale;
    if (!moment.isPresent)
        options.at = moment.t;
    try {
        QSaveFile out(file);
        const QByteArray picture =
            m_comparison.isOfTwo() ? drawComparison(*m_comparison.kept(), moment.history, options)
                                   : drawPicture(moment.history, options);
        if (out.open(QIODevice::WriteOnly) && out.write(picture) > 0 && out.commit())
            m_status->say(tr("Saved %1").arg(file));
        else
            m_status->complain(tr("%1 could not be written: %2").arg(file, out.errorString()));
    } catch (const std::exception& error) {
        m_status->complain(QString::fromUtf8(error.what()));
    }
}

void MainWindow::saveRun()
{
    const QString file = askWhereToSave(QStringLiteral("plab"), tr("Recordings (*.plab)"));
    if (!file.isEmpty())
        m_run.save(file.toStdString());
}

void MainWindow::openFile()
{
    const QString file =
        QFileDialog::getOpenFileName(this, QString(), QString(), tr("Recordings (*.plab)"));
    if (!file.isEmpty())
        openRecording(file.toStdString());
}

} // namespace gui
