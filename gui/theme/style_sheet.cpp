// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/style_sheet.h"

#include "gui/theme/contrast.h"

#include <cmath>

namespace gui {

namespace {

const char* const surfaces = R"(
QMainWindow, QDialog { background: @background; }
QMainWindow::separator { background: @background; width: 8px; height: 8px; }
QMainWindow::separator:hover { background: @line; }
QDockWidget { color: @text; font-weight: 600; }
QDockWidget::title { background: @background; padding: 6px 8px; text-align: left; }
QToolBar { background: @panel; border: 0; border-bottom: 1px solid @line; padding: 8px; spacing: 8px; }
QStatusBar { background: @panel; border-top: 1px solid @line; color: @dimText; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: @dimText; }
QFrame[role="panel"] { background: @panel; border: 1px solid @line; border-radius: 8px; }
QLabel[role="title"] { font-size: @title; font-weight: 600; }
QLabel[role="dim"] { color: @dimText; }
QToolTip { background: @panel; color: @text; border: 1px solid @line; padding: 4px; }
)";

const char* const controls = R"(
QPushButton, QToolButton, QComboBox, QSpinBox, QDoubleSpinBox, QLineEdit {
  background: @panel; color: @text; border: 1px solid @line; border-radius: 6px;
  padding: 4px 8px; min-height: @control; }
QPushButton, QToolButton { padding: 4px 12px; }
QPushButton:hover, QToolButton:hover, QComboBox:hover { background: @hover; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: @selection; }
QPushButton:checked { background: @selection; border-color: @accent; color: @accent; }
QPushButton:focus, QToolButton:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus,
QLineEdit:focus { border-color: @accent; }
QPushButton:disabled, QToolButton:disabled, QComboBox:disabled, QSpinBox:disabled,
QDoubleSpinBox:disabled, QLineEdit:disabled { color: @disabled; background: @background; }
*[role="run"] { background: @accent; color: @onSolid; border-color: @accent; font-weight: 600;
  padding: 4px 20px; }
*[role="run"]:hover { background: @accentHover; color: @onSolid; }
*[role="run"]:focus { border: 2px solid @text; padding: 3px 19px; }
*[role="run"]:disabled { background: @line; color: @disabled; border-color: @line; }
QComboBox::drop-down { border: 0; width: 20px; }
QSlider::groove:horizontal { background: @line; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal { background: @panel; border: 2px solid @accent; border-radius: 8px;
  width: 12px; height: 12px; margin: -6px 0; }
QSlider::handle:horizontal:focus { background: @selection; }
)";

const char* const views = R"(
QTreeView, QListView, QTableView, QTextBrowser, QPlainTextEdit, QTextEdit {
  background: @panel; color: @text; border: 0; selection-background-color: @selection;
  selection-color: @text; outline: 0; }
QTreeView::item, QListView::item { padding: 3px 8px; border-radius: 6px; }
QTreeView::item:hover, QListView::item:hover { background: @hover; }
QTreeView::item:selected, QListView::item:selected { background: @selection; color: @accent; }
QHeaderView { background: @panel; }
QHeaderView::section { background: @panel; color: @dimText; border: 0;
  border-bottom: 1px solid @line; padding: 4px 8px; }
QTabWidget::pane { border: 0; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @dimText; border: 0; padding: 6px 2px;
  margin: 0 12px 0 8px; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @accent; border-bottom: 2px solid @accent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 3px; margin: 2px; min-width: 24px;
  min-height: 24px; }
QScrollBar::handle:hover { background: @dimText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenu { background: @panel; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 4px 16px; border-radius: 6px; }
QMenu::item:selected { background: @selection; }
QMenu::separator { background: @line; height: 1px; margin: 4px 8px; }
)";

QString pixels(double size, double scale)
{
    return QString::number(std::lround(size * scale)) + QLatin1String("px");
}

} // namespace

QString styleSheetOf(const Theme& theme, double scale)
{
    // Longer names first: @text must not eat the beginning of another token.
    const std::pair<const char*, QString> tokens[] = {
        {"@accentHover", blend(theme.text, theme.accent, 0.12).name()},
        {"@background", theme.background.name()},
        {"@selection", theme.selection.name()},
        {"@disabled", blend(theme.dimText, theme.panel, 0.7).name()},
        {"@dimText", theme.dimText.name()},
        {"@onSolid", theme.onSolid.name()},
        {"@control", pixels(20, scale)},
        {"@accent", theme.accent.name()},
        {"@panel", theme.panel.name()},
        {"@hover", blend(theme.selection, theme.panel, 0.5).name()},
        {"@title", pixels(14, scale)},
        {"@text", theme.text.name()},
        {"@line", theme.line.name()},
    };
    QString sheet = QLatin1String(surfaces) + QLatin1String(controls) + QLatin1String(views);
    for (const auto& [token, value] : tokens)
        sheet.replace(QLatin1String(token), value);
    return sheet;
}

} // namespace gui
