// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conformance/story.h"

#include "trace/json_lines.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace conformance {
namespace {

using Json = nlohmann::ordered_json;

/// Seen by one side only, or no act of the program: samples, deaths, what threads do.
const std::set<std::string> passedOver{"run.begin",    "run.end",          "process.state",
                                       "process.dead", "process.returned", "result.ready",
                                       "queue.fed",    "output.written",   "line.reached"};
/// Times, costs, and what only one side can know.
const std::set<std::string> leftOut{"t",        "pid",        "seq",   "event", "utime_us",
                                    "stime_us", "maxrss_kib", "bytes", "pool",  "method"};
const std::set<std::string> things{"queue", "lock", "id", "pipe", "job", "shared"};

constexpr const char* helper = "a helper";

QString text(const Json& value)
{
    return QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
}

class Narrator
{
public:
    explicit Narrator(const std::vector<trace::Record>& records)
    {
        for (const trace::Record& record : records)
            m_events.push_back(Json::parse(trace::toJsonLine(record)));
        for (const Json& event : m_events)
            learnNames(event);
    }

    Story tell()
    {
        Story story;
        for (const Json& event : m_events) {
            follow(event);
            if (!passedOver.contains(event["event"]) && isAbout(event))
                story[teller(event)] += line(event);
        }
        for (const char* unordered : {"exits", "workers"})
            story[unordered].sort();
        return story;
    }

private:
    void learnNames(const Json& event)
    {
        const std::string kind = event["event"];
        if (kind == "process.begin")
            m_names[event["pid"]] = text(event["name"]);
        else if (kind == "process.start.begin")
            m_starting[event["pid"]] = text(event["name"]);
        else if (kind == "process.start.end") // the child may never have come so far as to begin
            m_names.try_emplace(event["child"], m_starting[event["pid"]]);
        else if (kind == "subprocess.start.end")
            m_names[event["child"]] =
                QString("program %1").arg(++m_programs) + ' ' + text(event["argv"][0]);
        else if (kind == "queue.put.begin")
            m_items[event["item"]] = nextOf(event["pid"], m_puts);
        else if (kind == "task.submitted" && text(event["api"]).startsWith("imap") &&
                 event["chunksize"] == 1)
            m_lone.insert(event["job"].get<std::uint64_t>());
        else if (kind == "pipe.send.begin")
            m_messages[event["message"]] = nextOf(event["pid"], m_sends);
    }

    QString nextOf(const Json& pid, std::map<QString, int>& counts) const
    {
        return name(pid) + '#' + QString::number(++counts[name(pid)]);
    }

    void follow(const Json& event)
    {
        const std::string kind = event["event"];
        const pid_t pid = event["pid"];
        if (kind == "process.returned")
            m_returned.insert(pid);
        else if (kind == "process.start.end" && event["child"] != 0)
            m_children[pid].insert(event["child"].get<pid_t>());
        else if (kind == "process.exit")
            m_reaped.insert(event["child"].get<pid_t>());
    }

    QString name(const Json& pid) const
    {
        const auto found = m_names.find(pid.get<pid_t>());
        return found == m_names.end() || found->second == "forkserver" ? helper : found->second;
    }

    /// Helpers, as the fork server is one, are how a library does it; so is which thread of a pool
    /// joins which worker, and which children still live to be joined when their parent ends.
    bool isAbout(const Json& event) const
    {
        const std::string kind = event["event"];
        if (kind.starts_with("join.") &&
            (name(event["child"]).contains("PoolWorker") || m_returned.contains(event["pid"])))
            return false;
        return name(event[kind == "process.exit" ? "child" : "pid"]) != helper;
    }

    /// Whose story the event belongs to. That a child was reaped is told apart: when somebody looks
    /// is chance.
    QString teller(const Json& event) const
    {
        if (event["event"] == "process.exit")
            return "exits";
        const QString process = name(event["pid"]);
        return process.contains("PoolWorker") ? "workers" : process;
    }

    QString line(const Json& event)
    {
        QString words = text(event["event"]);
        const bool hasFailed = event.contains("ok") && !event["ok"].get<bool>();
        for (const auto& [key, value] : event.items()) {
            if (leftOut.contains(key) || (key == "value" && hasFailed))
                continue;
            if (key == "index" && words.startsWith("barrier")) // who comes first is chance
                continue;
            words += ' ' + QString::fromStdString(key) + '=' + shown(event, key, value);
        }
        if (event["event"] == "process.end")
            words += QString(" unreaped=%1").arg(unreapedBy(event["pid"]));
        return words;
    }

    qsizetype unreapedBy(pid_t parent)
    {
        return std::ranges::count_if(m_children[parent],
                                     [&](pid_t child) { return !m_reaped.contains(child); });
    }

    QString shown(const Json& event, const std::string& key, const Json& value)
    {
        if (key == "child")
            return value == 0 ? "none" : name(value);
        if (key == "ppid")
            return name(value);
        if (key == "pids")
            return QString::number(value.size());
        if (key == "names" || key == "argv")
            return sorted(value, key == "names").join(',');
        if (key == "item")
            return value == 0 ? "none" : m_items[value];
        // CPython sends an item of imap() by itself, we a chunk of one.
        if (key == "value" && event["event"] == "task.end" && m_lone.contains(event["job"]))
            return text(value).remove('[').remove(']');
        if (key == "message")
            return value == 0 ? "none" : m_messages[value];
        if (things.contains(key) && event["event"] != "process.begin")
            return QString::number(number(key, value));
        if (key == "name" && text(event["event"]).endsWith("PoolWorker"))
            return "a worker";
        return text(value);
    }

    static QStringList sorted(const Json& values, bool isSorted)
    {
        QStringList list;
        for (const Json& value : values)
            list += text(value);
        if (isSorted)
            list.sort();
        return list;
    }

    qsizetype number(const std::string& kind, const Json& id)
    {
        auto& known = m_things[kind];
        known.try_emplace(id.get<std::uint64_t>(), qsizetype(known.size()) + 1);
        return known.at(id.get<std::uint64_t>());
    }

    std::vector<Json> m_events;
    std::map<pid_t, QString> m_names;
    std::map<pid_t, QString> m_starting;
    std::set<pid_t> m_returned;
    std::map<pid_t, std::set<pid_t>> m_children;
    std::set<pid_t> m_reaped; ///< a fork server's child perhaps before its start has returned
    int m_programs = 0;
    std::map<QString, int> m_puts;
    std::map<std::uint64_t, QString> m_items;
    std::set<std::uint64_t> m_lone; ///< jobs of imap() without chunks
    std::map<QString, int> m_sends;
    std::map<std::uint64_t, QString> m_messages;
    std::map<std::string, std::map<std::uint64_t, qsizetype>> m_things;
};

/// How far somebody has come who is killed is chance.
bool isKilled(const Story& story, const QString& who)
{
    const auto exits = story.find("exits");
    return exits != story.end() &&
           !exits->second.filter(QString("child=%1 code=-").arg(who)).isEmpty();
}

QString difference(const QString& who, const QStringList& python, const QStringList& ours,
                   bool isCutShort)
{
    const qsizetype shared = std::min(python.size(), ours.size());
    const qsizetype length = isCutShort ? shared : std::max(python.size(), ours.size());
    for (qsizetype i = 0; i < length; ++i)
        if (python.value(i) != ours.value(i))
            return QString("%1, act %2:\n  CPython: %3\n  ours:    %4")
                .arg(who)
                .arg(i + 1)
                .arg(python.value(i, "nothing"), ours.value(i, "nothing"));
    return {};
}

} // namespace

Story storyOf(const std::vector<trace::Record>& records)
{
    return Narrator(records).tell();
}

QString difference(const Story& python, const Story& ours)
{
    std::set<QString> everybody;
    for (const Story* story : {&python, &ours})
        for (const auto& [who, acts] : *story)
            everybody.insert(who);
    const auto acts = [](const Story& story, const QString& who) {
        return story.contains(who) ? story.at(who) : QStringList();
    };
    for (const QString& who : everybody) {
        const QString found = difference(who, acts(python, who), acts(ours, who),
                                         isKilled(python, who) && isKilled(ours, who));
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace conformance
