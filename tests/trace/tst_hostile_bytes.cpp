// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"
#include "tests/support/test_main.h"

#include "trace/codec.h"
#include "trace/json_lines.h"

#include <random>

using namespace trace;

/// Bytes from outside: whatever they are, they become an event or are refused.
class HostileBytes : public QObject
{
    Q_OBJECT

private slots:
    void mutatedFrameIsDecodedOrRefused()
    {
        std::mt19937 random(1);
        int refused = 0;
        for (const AnyEvent& event : samples::everyKind()) {
            Bytes whole;
            encode({{std::chrono::seconds(1), 2, 3}, event}, whole);
            for (int round = 0; round < 2000; ++round)
                refused += isRefused(mutated(whole, random)) ? 1 : 0;
        }
        QVERIFY(refused > 1000);
    }

    void frameCutAnywhereIsNotWhole()
    {
        for (const AnyEvent& event : samples::everyKind()) {
            Bytes whole;
            encode({{}, event}, whole);
            for (std::size_t size = 0; size < whole.size(); ++size) {
                const auto cut = std::span(whole).first(size);
                QCOMPARE(wholeFrame(cut), 0u);
                QVERIFY_EXCEPTION_THROWN(decode(cut), BadFrame);
            }
        }
    }

    void missingLastFieldsKeepTheirDefaults()
    {
        Bytes older;
        encode({{}, QueueFed{QueueId{1}, ItemId{2}, 3}}, older);
        older.resize(older.size() - 8);
        const auto size = static_cast<std::uint32_t>(older.size());
        std::memcpy(older.data(), &size, sizeof size);
        const auto event = std::get<QueueFed>(decode(older).event);
        QCOMPARE(event.item.value, 2u);
        QCOMPARE(event.bytes, 0u);
    }

    void kindOutOfRangeIsUnknown()
    {
        Bytes frame;
        encode({{}, RunPaused{}}, frame);
        const std::uint16_t kind = 999;
        std::memcpy(frame.data() + offsetof(FrameHeader, kind), &kind, sizeof kind);
        QCOMPARE(std::get<Unknown>(decode(frame).event).originalKind, std::string("#999"));
    }

    void mutatedLineIsAnEventOrIsSkipped()
    {
        std::mt19937 random(2);
        for (const AnyEvent& event : samples::everyKind()) {
            const std::string whole = toJsonLine({{std::chrono::seconds(1), 2, 3}, event});
            for (int round = 0; round < 300; ++round) {
                std::string line = whole;
                for (auto changes = random() % 4; changes > 0; --changes)
                    line[random() % line.size()] = static_cast<char>(random());
                line.resize(line.size() - random() % 2 * (random() % line.size()));
                if (const auto record = fromJsonLine(line))
                    QVERIFY(fromJsonLine(toJsonLine(*record)).has_value());
            }
        }
    }

private:
    static Bytes mutated(Bytes bytes, std::mt19937& random)
    {
        for (auto changes = 1 + random() % 4; changes > 0; --changes)
            bytes[random() % bytes.size()] = static_cast<std::byte>(random());
        return bytes;
    }

    static bool isRefused(const Bytes& bytes)
    {
        try {
            // In memory of exactly this size, so that a sanitizer sees one byte too far.
            const std::vector<std::byte> exact(bytes.begin(), bytes.end());
            Bytes again;
            encode(decode(exact), again);
            return false;
        } catch (const BadFrame&) {
            return true;
        }
    }
};

LAB_TEST_MAIN(HostileBytes)
#include "tst_hostile_bytes.moc"
