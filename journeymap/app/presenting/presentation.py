"""The window of a presentation: the map alone on a whole screen.

It is a window of its own, so that the main window stays exactly as it is behind it: nothing has to
be put back afterwards, however the presentation ends, and nothing of it can be saved by mistake.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from journeymap.analysis.results import Findings
from journeymap.app.presenting.bar import KEYS_STAY_MS, PresentingBar
from journeymap.app.presenting.keys import command_of
from journeymap.app.presenting.panel import Passing, StoryPanel
from journeymap.app.presenting.pictures import Pictures
from journeymap.app.presenting.story import story_of
from journeymap.app.presenting.timekeeper import Timekeeper
from journeymap.app.presenting.walk import Walk
from journeymap.canvas.spotlight import SpotlightView
from journeymap.i18n.locale import Locale
from journeymap.model.journey import Journey
from journeymap.picture.compose import PictureOptions
from journeymap.picture.shapes import Picture
from journeymap.picture.theme import Theme
from journeymap.picture.words import counting_text

#: Share of the screen the story takes.
STORY_SHARE = 0.36
#: Times the fitted size that a hand-off and a card are shown at most.
NEAREST = 1.7
#: The bar comes when the mouse moves in this part of the screen, from below.
BAR_SHARE = 0.25


class Presentation(QWidget):
    """Shows a journey and what was found about it. What it is told to mend it asks for."""

    #: Give an entity another name: id, name.
    rename_requested = Signal(str, str)
    #: Take the last edit back, or do it again.
    undo_requested = Signal()
    redo_requested = Signal()
    #: The presentation is over.
    left = Signal()

    def __init__(self, locale: Locale, theme: Theme, *, motion: bool = True) -> None:
        super().__init__()
        self.setObjectName("presentation")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._locale = locale
        #: What the map behind shows; whether departments are shown is decided here once begun.
        self._usual, self._lanes = PictureOptions(), True
        self._small_print, self._lit = False, True
        self.pictures = Pictures(locale, self)
        self.walk = Walk()
        ground = self.palette()
        ground.setColor(QPalette.ColorRole.Window, QColor(*theme.rgba("background")))
        self.setPalette(ground)
        self.view = SpotlightView(theme)
        self.view.setParent(self)
        self.view.motion = motion
        self.story = StoryPanel(self, locale, theme)
        self.blank = QWidget(self)
        self.blank.setObjectName("blank")
        self.blank.setAutoFillBackground(True)
        self.blank.setPalette(ground)
        self.blank.hide()
        self.passing = Passing(self, theme)
        self.time = Timekeeper(self, locale, theme)
        self.bar = PresentingBar(self, locale, theme)
        self._commands = self._all_commands()
        self.time.resized.connect(self._place_story)
        self.time.told.connect(self.passing.say)
        self.bar.command_requested.connect(self.do)
        self.bar.minutes_requested.connect(self.time.count)
        self.bar.hidden.connect(self.view.hide_pointer)
        self.pictures.ready.connect(self.show_picture)
        self.view.clicked.connect(self.choose)
        self.view.hovered.connect(self._show_bar)
        self.view.renamed.connect(self.rename_requested)

    def begin(self) -> None:
        """Take the whole screen where it stands."""
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()
        self.bar.appear(keys=True, stays=KEYS_STAY_MS)

    def show_journey(self, journey: Journey, findings: Findings, usual: PictureOptions) -> None:
        """Show these; who walks stays where they are, if that is still there.

        `usual` is what the map in the main window shows: persona, version, comparison.
        """
        if usual.lanes != self._usual.lanes:
            self._lanes = usual.lanes
        self._usual = usual
        self.walk.show(journey, findings)
        self._draw()
        self._show_chosen()

    def do(self, command: str) -> None:
        """Do what a key or a button says."""
        self.passing.say("")
        self._commands[command]()

    def choose(self, id: str) -> None:
        """Speak of this, or of the whole map; a grey zone is where the walk goes on from."""
        self.walk.choose(id)
        self._lit = True
        self._show_chosen()

    # --- what is shown ------------------------------------------------------------------------

    def _draw(self) -> None:
        small_print, walk = self._small_print, self.walk
        options = replace(
            self._usual,
            aspect=max(0.5, self.width() / max(1, self.height())),
            callouts=3 if small_print else 0,
            strip=small_print,
            legend=small_print,
            lanes=self._lanes,
            room=True,
        )
        picture = self.pictures.draw(walk.journey, walk.findings, options)
        if picture is not None:
            self.view.show_picture(picture)

    def show_picture(self, picture: Picture) -> None:
        """Show a picture of the journey: another one, until its own is ready, or that one."""
        self.view.show_picture(picture)
        self._show_chosen()

    def _redraw(self, *, lanes: bool | None = None, small_print: bool | None = None) -> None:
        self._lanes = self._lanes if lanes is None else lanes
        self._small_print = self._small_print if small_print is None else small_print
        self._draw()
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Light, place on the screen and story of what is spoken of."""
        walk, id = self.walk, self.walk.chosen
        self.view.light(walk.lit() if self._lit else ())
        story = story_of(id, walk.zone, walk.journey, self._locale, walk.number)
        if story is None:
            self.story.hide()
            self.view.fit()
            return
        room = self._place_story()
        self.story.tell(story)
        self.story.show()
        self.view.fly_into(self.view.frame_of(walk.lit()), room, NEAREST)

    def _place_story(self) -> QRect:
        """Put the story where the end of a line is, and return the room beside it."""
        w, h = self.width(), self.height()
        gap, top = h // 30, self.time.height
        if w < h:
            share = round(h * STORY_SHARE)
            self.story.place(QRect(0, h - share, w, share))
            return QRect(gap, top + gap, w - 2 * gap, h - share - top - 2 * gap)
        share = round(w * STORY_SHARE)
        self.story.place(QRect(0 if self._locale.rtl else w - share, top, share, h - top))
        start = share if self._locale.rtl else 0
        return QRect(start + gap, gap, w - share - 2 * gap, h - 2 * gap)

    # --- commands -----------------------------------------------------------------------------

    def _all_commands(self) -> Mapping[str, Callable[[], object]]:
        return {
            "next": lambda: self._walk(1),
            "previous": lambda: self._walk(-1),
            "whole": lambda: self.choose(""),
            "last": lambda: self._go(self.walk.choose_last),
            "card_next": lambda: self._go(lambda: self.walk.step_card(1)),
            "card_previous": lambda: self._go(lambda: self.walk.step_card(-1)),
            "spotlight": self._toggle_light,
            "blank": lambda: self._show_blank(self.blank.isHidden()),
            "lanes": lambda: self._redraw(lanes=not self._lanes),
            "small_print": lambda: self._redraw(small_print=not self._small_print),
            "clock": self.time.toggle,
            "clock_off": self.time.put_away,
            "screen": lambda: go_to_next_screen(self),
            "zoom_in": lambda: self.view.zoom_by(1.25),
            "zoom_out": lambda: self.view.zoom_by(0.8),
            "rename": self._rename,
            "undo": self.undo_requested.emit,
            "redo": self.redo_requested.emit,
            "help": self._toggle_keys,
            "back": self._back,
            "leave": self.close,
        }

    def _go(self, step: Callable[[], object]) -> None:
        step()
        self._lit = True
        self._show_chosen()

    def _walk(self, by: int) -> None:
        locale, count = self._locale, len(self.walk.zones)
        at_the_end = self.walk.step(by)
        self._lit = True
        self._show_chosen()
        if at_the_end:
            self.passing.say(locale.tr("That was the last of %n grey zone(s)", "", count))
        elif not count:
            self.passing.say(why_no_walk(self.walk.findings, locale))

    def _toggle_light(self) -> None:
        if self.walk.chosen:
            self._lit = not self._lit
            self._show_chosen()
        else:
            self.do("card_next")

    def _show_blank(self, blank: bool) -> None:
        self.blank.setVisible(blank)
        if blank:
            self.bar.vanish()
            self.blank.raise_()
            self.time.raise_face()

    def _back(self) -> None:
        """One step back: keys, light, whole map; then out."""
        if self.bar.shows_keys:
            self.bar.vanish()
        elif self.walk.chosen or not self.view.is_whole:
            self.choose("")
        else:
            self.close()

    def _toggle_keys(self) -> None:
        if self.bar.shows_keys:
            self.bar.vanish()
        else:
            self.bar.appear(keys=True, stays=KEYS_STAY_MS)

    def _rename(self) -> None:
        touchpoint = self.walk.journey.touchpoint(self.walk.chosen)
        if touchpoint is not None:
            self.view.edit_name(touchpoint.id, touchpoint.name, self._locale.tr("Name"))

    # --- events -------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Every key belongs to the presentation; no shortcut of another window takes it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plain letters are commands here; digits wait for the T that starts the clock."""
        if event.key() in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta):
            return
        if not self.blank.isHidden():
            self._show_blank(False)
        elif not self.time.take_key(event):
            command = command_of(event.key(), event.modifiers(), rtl=self._locale.rtl)
            if command:
                self.do(command)
            else:
                super().keyPressEvent(event)

    def focusNextPrevChild(self, _next: bool) -> bool:
        """Tab is a key like any other: there is nothing here to go to."""
        return False

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A click on the blank screen brings the map back."""
        self._show_blank(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out for the screen."""
        super().resizeEvent(event)
        self.view.setGeometry(self.rect())
        self.blank.setGeometry(self.rect())
        self._draw()
        self.time.settle()
        self._show_chosen()
        self.bar.settle()

    def closeEvent(self, event: QCloseEvent) -> None:
        """However it ends, it is over."""
        self.pictures.stop()
        self.view.land()
        event.accept()
        self.left.emit()

    def _show_bar(self, at: QPoint) -> None:
        self.view.viewport().unsetCursor()
        if at.y() > self.height() * (1 - BAR_SHARE):
            self.bar.appear()


def why_no_walk(findings: Findings, locale: Locale) -> str:
    """Why there is no grey zone to go to."""
    if findings.pending:
        return counting_text(locale)
    if findings.responses or findings.customers:
        return locale.tr("No grey zone: no hand-off is shown to be worse than the others.")
    return locale.tr(
        "Nothing is measured yet. Import a survey or an event log to see the grey zones."
    )


def go_to_next_screen(window: QWidget) -> None:
    """Take another screen, where there is one."""
    screens = QGuiApplication.screens()
    if len(screens) > 1:
        now = screens.index(window.screen())
        window.showNormal()
        window.setGeometry(screens[(now + 1) % len(screens)].geometry())
        window.showFullScreen()
