// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/claim.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace gui {

/// What became of a prediction: the sign of a claim if anybody predicted, and a sentence.
class AnswerLine : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerLine(QWidget* parent = nullptr);
    void show(std::optional<model::Truth> truth, const QString& sentence);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<model::Truth> m_truth;
    QLabel* m_sentence;
};

} // namespace gui
