// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/run/moment.h"

#include <QMainWindow>

namespace gui {

class BottomPanel;
class Centre;
class CodePanel;
class PanelDock;
class QuestionsPanel;

/// Everything that is not the list of lessons or a bar: the centre, and around it panels that can
/// be moved. A main window inside the main window, so that its edges keep their margin.
class Workspace : public QMainWindow
{
    Q_OBJECT

public:
    explicit Workspace(QWidget* parent = nullptr);
    void showMoment(const Moment& moment);

    Centre* centre() const { return m_centre; }
    CodePanel* code() const { return m_code; }
    QuestionsPanel* questions() const { return m_questions; }
    BottomPanel* bottom() const { return m_bottom; }

    QByteArray layoutState() const; ///< empty while nobody has moved, resized or closed a panel
    /// The arrangement of the drawings, if it is empty.
    void restoreLayout(const QByteArray& state);
    void arrangeAnew(); ///< the arrangement of the drawings, every panel open
    /// Before a class: no panel but the centre. Afterwards everything is as it was.
    void setPresenting(bool isPresenting);
    void toggleQuestions();
    /// For each panel an act that opens or closes it, in the order of the drawings.
    QList<QAction*> panelActions() const;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QList<PanelDock*> docks() const { return {m_codeDock, m_questionsDock, m_bottomDock}; }
    void place();
    void arrange();
    void retranslate();

    Centre* m_centre;
    CodePanel* m_code;
    QuestionsPanel* m_questions;
    BottomPanel* m_bottom;
    PanelDock* m_codeDock;
    PanelDock* m_questionsDock;
    PanelDock* m_bottomDock;
    struct Arrangement {
        QByteArray state;
        bool isOurs = true;
    };
    std::optional<Arrangement> m_before; ///< the class came
    bool m_isOurs = true; ///< nobody has moved a panel yet: sizes follow the window's
};

} // namespace gui
