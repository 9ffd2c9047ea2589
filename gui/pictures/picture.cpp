// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pictures/picture.h"

#include "gui/display.h"
#include "gui/pictures/caption.h"
#include "gui/pictures/devices.h"
#include "gui/pictures/picture_plan.h"
#include "gui/timeline/timeline_view.h"
#include "gui/utf8_locale.h"
#include "lessons/catalogue/lesson.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include <qcustomplot.h>

#include <memory>
#include <stdexcept>

namespace gui {

namespace {

/// Qt wants a folder for sockets, and where XDG_RUNTIME_DIR names none it complains and leaves one
/// of its own behind.
class RuntimeFolder
{
public:
    RuntimeFolder()
    {
        if (!qEnvironmentVariableIsEmpty(variable))
            return;
        m_folder.emplace();
        qputenv(variable, QFile::encodeName(m_folder->path()));
    }
    ~RuntimeFolder()
    {
        if (m_folder)
            qunsetenv(variable);
    }
    RuntimeFolder(const RuntimeFolder&) = delete;
    RuntimeFolder& operator=(const RuntimeFolder&) = delete;

private:
    static constexpr const char* variable = "XDG_RUNTIME_DIR";
    std::optional<QTemporaryDir> m_folder;
};

/// A program without a window has no application yet; drawing text needs one.
std::unique_ptr<QApplication> applicationIfNone()
{
    if (QCoreApplication::instance() != nullptr)
        return nullptr;
    static int argc = 1;
    static char name[] = "processlab";
    static char* argv[] = {name, nullptr};
    useUtf8Locale();
    useNoDisplay();
    return std::make_unique<QApplication>(argc, argv);
}

/// What stands above the lanes.
struct Heading {
    QString title;
    QString facts;
};

Heading headingOf(const model::RunNow& run, const std::string& title)
{
    const auto heading = [&](const lessons::Lesson* lesson) {
        const QString usual = lesson ? said(lesson->title) : qstring(run.lesson);
        return Heading{title.empty() ? usual : qstring(title), factsOf(run, lesson)};
    };
    try {
        const lessons::Catalogue catalogue;
        return heading(catalogue.find(run.lesson));
    } catch (const std::runtime_error&) {
        return heading(nullptr); // a recording can be drawn where the lessons are not installed
    }
}

class LanguageForNow
{
public:
    explicit LanguageForNow(Language language) : m_before(currentLanguage())
    {
        useLanguage(language);
    }
    ~LanguageForNow() { useLanguage(m_before); }
    LanguageForNow(const LanguageForNow&) = delete;
    LanguageForNow& operator=(const LanguageForNow&) = delete;

private:
    Language m_before;
};

/// The run as an observer knew it at t.
model::History upTo(const model::History& whole, model::Time t)
{
    model::History part;
    const std::size_t count = whole.countUntil(t);
    for (std::size_t i = 0; i < count; ++i)
        part.append(whole.at(i));
    return part;
}

void paint(QCPPainter& painter, const model::History& history, const PictureOptions& options,
           const PicturePlan& plan, const Heading& heading)
{
    const Theme& theme = options.isDark ? Theme::dark() : Theme::light();
    painter.fillRect(QRect(QPoint(0, 0), plan.size), theme.panel);
    paintCaption(painter, QRect(0, 0, plan.size.width(), plan.caption), heading.title,
                 heading.facts, theme, plan.unit);

    TimelineView view;
    view.setTheme(theme);
    view.setScale(plan.unit);
    view.setLaneRoom(plan.lanes);
    view.setHistory(&history);
    view.refresh(options.at);
    painter.translate(plan.timeline.topLeft());
    view.paintOn(&painter, plan.timeline.size());
}

} // namespace

QByteArray drawPicture(const model::History& history, const PictureOptions& options)
{
    if (options.view != PictureView::Timeline)
        throw std::invalid_argument("only the timeline can be drawn yet; leave --view out");
    const RuntimeFolder runtimeFolder;
    const auto application = applicationIfNone();
    const LanguageForNow language(options.language);
    const model::History part = options.at ? upTo(history, *options.at) : model::History();
    const model::History& shown = options.at ? part : history;
    const PicturePlan plan =
        planPicture(options.width, options.height, shown.timeline().lanes().size());
    const Heading heading = headingOf(shown.now().run, options.title);
    return paintedOn(options.format, plan.size, options.scale, heading.title,
                     [&](QCPPainter& painter) { paint(painter, shown, options, plan, heading); });
}

} // namespace gui
