// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_main.h"

#include "trace/kinds.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>

using namespace trace;

/// docs/events.md has a row for each kind, with all its fields in their order, and for no other.
class Manual : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QFile file(PROCESSLAB_EVENTS_MANUAL);
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression row("^\\| `([a-z.]+\\.[a-z_]+)` \\|([^|]*)\\|([^|]*)\\|$");
        static const QRegularExpression field("`([a-z_]+)`");
        for (const QString& line : QString::fromUtf8(file.readAll()).split('\n')) {
            const auto match = row.match(line);
            if (!match.hasMatch())
                continue;
            QStringList fields;
            for (const auto& found : field.globalMatch(match.captured(2)))
                fields << found.captured(1);
            m_rows[match.captured(1)] = fields.join(' ');
            QVERIFY2(!match.captured(3).trimmed().isEmpty(), qPrintable(line));
        }
    }

    void hasEachKindWithItsFields_data()
    {
        QTest::addColumn<QString>("fields");
        forEachKind([]<class E>(std::type_identity<E>) {
            if constexpr (!std::is_same_v<E, Unknown>)
                QTest::newRow(std::string(E::kind).c_str())
                    << QString::fromUtf8(E::fieldNames.data(), qsizetype(E::fieldNames.size()));
        });
    }
    void hasEachKindWithItsFields()
    {
        QFETCH(QString, fields);
        const QString kind = QTest::currentDataTag();
        QVERIFY2(m_rows.contains(kind), "docs/events.md has no row for it");
        QCOMPARE(m_rows.value(kind), fields);
    }

    void hasNoOtherKind()
    {
        for (const QString& kind : m_rows.keys())
            QVERIFY2(kindNumberOf(kind.toStdString()).has_value(), qPrintable(kind));
    }

private:
    QMap<QString, QString> m_rows;
};

LAB_TEST_MAIN(Manual)
#include "tst_manual.moc"
