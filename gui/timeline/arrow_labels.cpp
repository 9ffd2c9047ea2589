// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/timeline/arrow_labels.h"

#include "gui/look/text_fit.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace gui {

namespace {

constexpr double labelHeight = 14;
constexpr std::array asides{6.0, 3.0}; ///< from the arrow to its word, and where that is too far
constexpr double widest = 120;

const QString separator = QStringLiteral(", ");

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A started child's name stands at its lane already.
bool hasLabel(const model::ArrowList& arrows, std::size_t arrow)
{
    return !arrows.label(arrow).empty() && arrows.way(arrow).kind != model::Arrow::Kind::Start;
}

/// Both words; only one of them if it says the other one, too.
QString together(const QString& one, const QString& other)
{
    const auto says = [](const QString& whole, const QString& part) {
        return (separator + whole + separator).contains(separator + part + separator);
    };
    if (says(one, other))
        return one;
    return says(other, one) ? other : one + separator + other;
}

class Labelling
{
public:
    Labelling(const Scene& scene, const std::vector<ArrowShape>& all)
        : m_scene(scene), m_all(all), m_font(arrowLabelFont(scene))
    {
    }

    void add(const ArrowShape& shape)
    {
        const QString text = fitted({wordsAt(shape)}, m_font, m_scene.px(widest), 0);
        if (const auto place = freePlace(shape, text))
            keep({shape.arrow, *place, text}, shape);
        else
            share(shape, text);
    }

    std::vector<ArrowLabel> take() { return std::move(m_labels); }

private:
    /// In the order in which they left their senders.
    QString wordsAt(const ArrowShape& shape) const
    {
        const auto& arrows = m_scene.timeline->arrows();
        std::vector<std::size_t> here{shape.arrow};
        here.insert(here.end(), shape.covered.begin(), shape.covered.end());
        std::ranges::stable_sort(here, {}, [&](std::size_t i) { return arrows.way(i).fromTime; });
        QStringList words;
        for (const std::size_t i : here) {
            if (hasLabel(arrows, i))
                words << utf8(arrows.label(i));
        }
        words.removeDuplicates();
        return words.join(separator);
    }

    bool areAlike(const ArrowLabel& label, const ArrowShape& shape) const
    {
        const auto one = m_scene.timeline->arrows().way(label.arrow);
        const auto other = m_scene.timeline->arrows().way(shape.arrow);
        return one.kind == other.kind && one.fromPid == other.fromPid && one.toPid == other.toPid;
    }

    /// In the gap at the sender's lane and in that at the receiver's, right and left of the arrow.
    /// An arrow across other lanes has its word where it arrives: at its start it would seem to be
    /// meant for the lane in between.
    std::array<QRectF, 4> placesOf(const ArrowShape& shape, const QString& text, double gap) const
    {
        const double width = widthOf(text, m_font) + m_scene.px(2);
        const double height = m_scene.px(labelHeight);
        const double down = shape.to.y() > shape.from.y() ? 1 : -1;
        const double atSender =
            shape.from.y() + (down > 0 ? m_scene.px(1) : -height - m_scene.px(1));
        const double atReceiver =
            shape.to.y() + (down > 0 ? -height - m_scene.px(1) : m_scene.px(1));
        // Past the tip when it is near: the arrow would bend through the word.
        const double bend = shape.to.x() - shape.from.x();
        const double start = bend > 0 && bend < m_scene.px(40) ? shape.to.x() : shape.from.x();
        const double reach = std::max(shape.from.x(), shape.to.x());
        const std::array senders{QRectF(start + gap, atSender, width, height),
                                 QRectF(shape.from.x() - gap - width, atSender, width, height)};
        const std::array receivers{QRectF(reach + gap, atReceiver, width, height),
                                   QRectF(shape.to.x() - gap - width, atReceiver, width, height)};
        const bool isNext = std::abs(shape.to.y() - shape.from.y()) < m_scene.lanes.pitch;
        return isNext ? std::array{senders[0], receivers[0], senders[1], receivers[1]}
                      : std::array{receivers[0], receivers[1], senders[0], senders[1]};
    }

    std::optional<QRectF> freePlace(const ArrowShape& shape, const QString& text) const
    {
        for (const double aside : asides) {
            const auto places = placesOf(shape, text, m_scene.px(aside));
            const auto found = std::find_if(places.begin(), places.end(),
                                            [this](const QRectF& place) { return isFree(place); });
            if (found != places.end())
                return *found;
        }
        return std::nullopt;
    }

    void share(const ArrowShape& shape, const QString& text)
    {
        const auto before = std::find_if(m_labels.rbegin(), m_labels.rend(),
                                         [&](const auto& label) { return areAlike(label, shape); });
        if (before == m_labels.rend())
            return;
        const ArrowLabel alone = *before;
        const ArrowShape first = m_firsts.at(alone.arrow);
        m_labels.erase(std::next(before).base());
        const QString both = fitted({together(alone.text, text)}, m_font, m_scene.px(widest), 0);
        for (const ArrowShape& end : {shape, first}) { // after the last or before the first
            if (const auto place = freePlace(end, both)) {
                keep({shape.arrow, *place, both}, first);
                return;
            }
        }
        keep(alone, first);
    }

    void keep(const ArrowLabel& label, const ArrowShape& first)
    {
        m_labels.push_back(label);
        m_firsts[label.arrow] = first;
    }

    bool isFree(const QRectF& place) const
    {
        const auto hides = [&](const ArrowLabel& other) { return other.place.intersects(place); };
        return place.left() >= m_scene.time.left && place.right() <= m_scene.time.right() &&
               !isCrossed(place) && std::none_of(m_labels.begin(), m_labels.end(), hides);
    }

    bool isCrossed(const QRectF& place) const
    {
        const auto touches = [&place](QPointF one, QPointF other) {
            return QRectF(one, other).normalized().adjusted(-1, 0, 1, 0).intersects(place);
        };
        return std::any_of(m_all.begin(), m_all.end(), [&](const ArrowShape& other) {
            return touches(other.from, other.bend) || touches(other.bend, other.to);
        });
    }

    const Scene& m_scene;
    const std::vector<ArrowShape>& m_all;
    QFont m_font;
    std::vector<ArrowLabel> m_labels;
    std::map<std::size_t, ArrowShape> m_firsts; ///< of those that share the label, by its arrow
};

} // namespace

QFont arrowLabelFont(const Scene& scene)
{
    return scene.sans(10.5, QFont::Medium);
}

std::vector<ArrowLabel> labelsOf(const Scene& scene, const std::vector<ArrowShape>& arrows,
                                 const std::vector<ArrowShape>& all)
{
    if (scene.lanes.pitch - scene.lanes.bar < scene.px(labelHeight + 1))
        return {};
    Labelling labelling(scene, all);
    for (const ArrowShape& shape : arrows) {
        if (hasLabel(scene.timeline->arrows(), shape.arrow))
            labelling.add(shape);
    }
    return labelling.take();
}

} // namespace gui
