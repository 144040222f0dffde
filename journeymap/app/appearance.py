"""The look of the window: Fusion with a palette of our own, the same on every desktop."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication


@dataclass(frozen=True, slots=True)
class Look:
    """Colours of everything round the map. `line` is for borders, `quiet` for minor text."""

    window: str
    base: str
    raised: str
    text: str
    quiet: str
    line: str
    accent: str
    on_accent: str
    warning: str


LOOKS: Mapping[str, Look] = {
    "light": Look(
        "#f4f5f8",
        "#ffffff",
        "#ffffff",
        "#22252e",
        "#5d6373",
        "#d5d8e1",
        "#1f6fb2",
        "#ffffff",
        "#a6321f",
    ),
    "dark": Look(
        "#1c1e25",
        "#14161b",
        "#272a33",
        "#eceef4",
        "#a7adbd",
        "#3a3e4b",
        "#5aa9e6",
        "#0d1a26",
        "#ff9d8a",
    ),
    "contrast": Look(
        "#000000",
        "#000000",
        "#000000",
        "#ffffff",
        "#e4e4e4",
        "#ffffff",
        "#ffe14d",
        "#000000",
        "#ffa78c",
    ),
}


#: In percent: undoes how much darker than the ground Fusion draws the frame of a box.
LIGHTER = 125


def effective_theme(setting: str, system: str) -> str:
    """The theme worn: the setting, or what the system shows where the setting says so."""
    return setting if setting in LOOKS else system


def system_theme_at_start(app: QApplication) -> str:
    """What the desktop shows, read off the palette a program starts with.

    `QStyleHints.colorScheme` would say it too, and load the hundred enumerations of Qt's namespace
    before the first paint.
    """
    return "dark" if app.palette().window().color().lightness() < 128 else "light"


def system_theme() -> str:
    """What the desktop shows now."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication

    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return "dark" if dark else "light"


def palette_for(look: Look) -> QPalette:
    """Qt's palette for a look."""
    role = QPalette.ColorRole
    colours = {
        role.Window: look.window,
        role.WindowText: look.text,
        role.Base: look.base,
        role.AlternateBase: look.window,
        role.Text: look.text,
        role.Button: look.raised,
        role.ButtonText: look.text,
        role.BrightText: look.warning,
        role.Link: look.accent,
        role.LinkVisited: look.accent,
        role.Highlight: look.accent,
        role.HighlightedText: look.on_accent,
        role.ToolTipBase: look.raised,
        role.ToolTipText: look.text,
        role.PlaceholderText: look.quiet,
        role.Mid: look.line,
        role.Midlight: look.line,
        role.Light: look.raised,
        role.Dark: look.line,
    }
    palette = QPalette()
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    faint = QColor(look.quiet)
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, faint)
    return palette


def style_sheet(look: Look) -> str:
    """What a palette cannot say: quiet borders, room to breathe, the start page's tiles."""
    return f"""
    QToolTip {{ color: {look.text}; background: {look.raised}; border: 1px solid {look.line};
        padding: 5px; }}
    QToolBar {{ border: 0; border-bottom: 1px solid {look.line}; spacing: 3px; padding: 4px; }}
    QDockWidget {{ titlebar-close-icon: none; }}
    QDockWidget::title {{ padding: 3px 9px; background: {look.window}; }}
    QComboBox QAbstractItemView {{ border: 1px solid {look.line}; }}
    QStatusBar {{ border-top: 1px solid {look.line}; color: {look.quiet}; }}
    QHeaderView::section {{ background: {look.window}; color: {look.quiet}; border: 0;
        border-bottom: 1px solid {look.line}; padding: 4px 6px; }}
    QTableView, QListView, QTreeView, QPlainTextEdit, QTextEdit, QScrollArea {{ border: 0;
        padding: 2px; }}
    Roomy {{ padding: 0; }}
    QAbstractScrollArea::corner {{ background: {look.window}; border: 0; }}
    QTableView::item {{ padding: 3px 0; border-bottom: 1px solid {look.line}; }}
    QTableView::item:selected {{ background: {look.accent}; color: {look.on_accent}; }}
    QTableView {{ gridline-color: {look.line}; }}
    QTabBar {{ qproperty-elideMode: ElideNone; }}
    QLabel[quiet="true"] {{ color: {look.quiet}; }}
    QLabel[warning="true"] {{ color: {look.warning}; }}
    QFrame[card="true"] {{ background: {look.raised}; border: 1px solid {look.line};
        border-radius: 8px; }}
    QFrame[popped="true"] {{ background: {look.raised}; border: 2px solid {look.accent};
        border-radius: 8px; }}
    QFrame[popped="true"] QListView {{ background: {look.raised}; }}
    QFrame[popped="true"] QLabel {{ color: {look.quiet}; border: 0; }}
    QPushButton[tile="true"] {{ text-align: center; background: {look.raised};
        border: 1px solid {look.line}; border-radius: 10px; padding: 12px 14px; }}
    QPushButton[tile="true"]:hover {{ border: 1px solid {look.accent}; }}
    QPushButton[tile="true"] QLabel {{ qproperty-alignment: AlignHCenter; }}
    QPushButton[link="true"] {{ border: 0; background: transparent; color: {look.accent};
        text-align: left; padding: 4px 2px; }}
    QPushButton[link="true"]:hover, QPushButton[link="true"]:focus {{
        text-decoration: underline; }}
    """


def _edit_sheet(app: QApplication) -> str:
    """What is typed stands where lines begin in the window, whatever script it is in.

    Left to itself, Qt puts Latin names, numbers and the cursor of an empty field to the left.
    """
    from PySide6.QtCore import Qt

    start = "Right" if app.layoutDirection() == Qt.LayoutDirection.RightToLeft else "Left"
    return f"""
    QLineEdit, QAbstractSpinBox {{
        qproperty-alignment: 'Align{start} | AlignAbsolute | AlignVCenter'; }}
    """


def _border_sheet(look: Look) -> str:
    """A border round everything that can be used: Fusion's is a shade darker than the ground."""
    return f"""
    QPushButton, QLineEdit, QPlainTextEdit, QTextEdit, QTableView, QListView {{
        border: 1px solid {look.line}; }}
    QPushButton, QLineEdit {{ padding: 3px 8px; }}
    QPushButton:disabled {{ border: 1px dashed {look.line}; }}
    QComboBox, QAbstractSpinBox {{ border: 1px solid {look.line}; padding: 2px 6px; }}
    QCheckBox::indicator:unchecked, QRadioButton::indicator:unchecked {{
        border: 1px solid {look.line}; width: 11px; height: 11px; }}
    QMenu, QDockWidget, QDialog {{ border: 1px solid {look.line}; }}
    QTabBar::tab {{ border: 1px solid {look.line}; padding: 4px 10px; }}
    QTabBar::tab:selected {{ background: {look.accent}; color: {look.on_accent}; }}
    """


def keep_font(app: QApplication) -> None:
    """Stay with the font the window began with.

    A desktop's *Sans Serif* is resolved anew when the map's own fonts are loaded, and widgets made
    after that would be written in another font than those before.
    """
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QFontInfo

    family = QFontInfo(app.font()).family()
    font = app.font()
    font.setFamilies([family])
    app.setFont(font)
    for widget in app.allWidgets():
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
            font = widget.font()
            font.setFamilies([family])
            widget.setFont(font)


def _ticks(look: Look) -> QPalette:
    """A palette in which boxes to tick stand out: Fusion draws them a shade darker than *window*.

    On a dark ground that would be next to nothing.
    """
    palette = palette_for(look)
    palette.setColor(QPalette.ColorRole.Window, QColor(look.quiet).lighter(LIGHTER))
    return palette


def dress(app: QApplication, theme: str) -> None:
    """Give the whole program the look of one of `LOOKS`."""
    look = LOOKS[theme]
    app.setPalette(palette_for(look))
    for kind in ("QCheckBox", "QRadioButton", "QSlider", "QAbstractItemView"):
        app.setPalette(_ticks(look), kind)
    sheet = style_sheet(look) + _edit_sheet(app)
    app.setStyleSheet(sheet + (_border_sheet(look) if theme == "contrast" else ""))
