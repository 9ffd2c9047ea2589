// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/claims/evidence.h"
#include "tests/support/test_main.h"

using namespace std::chrono_literals;
using lessons::secondsApart;

/// Times in the evidence of claims.
class TestEvidence : public QObject
{
    Q_OBJECT

private slots:
    void aTimeHasTheDecimalsThatARunNeeds()
    {
        QCOMPARE(lessons::seconds(524ms), std::string("0.52 s"));
        QCOMPARE(lessons::seconds(12ms), std::string("0.012 s"));
    }

    void timesThatDifferAreToldApart()
    {
        QCOMPARE(secondsApart(714ms, 812ms), (lessons::Moments<2>{"0.71 s", "0.81 s"}));
        QCOMPARE(secondsApart(714200us, 714300us), (lessons::Moments<2>{"0.7142 s", "0.7143 s"}));
        QCOMPARE(secondsApart(1s, 2s, 2s + 40us),
                 (lessons::Moments<3>{"1.00000 s", "2.00000 s", "2.00004 s"}));
    }

    void equalTimesStayShort()
    {
        QCOMPARE(secondsApart(2s, 2s), (lessons::Moments<2>{"2.00 s", "2.00 s"}));
    }

    void whatNoDecimalTellsApartEnds()
    {
        QCOMPARE(secondsApart(2s, 2s + 10ns), (lessons::Moments<2>{"2.000000 s", "2.000000 s"}));
    }
};

LAB_TEST_MAIN(TestEvidence)
#include "test_evidence.moc"
