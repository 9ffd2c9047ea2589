// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lessons/catalogue/lesson.h"

#include <QWidget>

class QLabel;

namespace gui {

/// One knob of a lesson as a label and the control that fits its kind.
class KnobEditor : public QWidget
{
    Q_OBJECT

public:
    explicit KnobEditor(const lessons::Knob& knob, QWidget* parent = nullptr);
    const lessons::Knob& knob() const { return m_knob; }
    std::string value() const;
    void setValue(const std::string& value);

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeControl();
    QWidget* makeInteger();
    QWidget* makeReal();
    void retranslate();

    lessons::Knob m_knob;
    QLabel* m_label;
    QWidget* m_control;
};

} // namespace gui
