"""The form of an export: every field of a profile as a widget, those that fit the format shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from journeymap.analysis.results import Findings
from journeymap.app.fitting import fit_hint
from journeymap.app.number_boxes import WholeBox
from journeymap.app.reading import SPOKEN
from journeymap.export.files import FORMATS, PAGES, PICTURES, TEXTS
from journeymap.export.profiles import MOST_CALLOUTS, MOST_LETTERS, SIDES, Profile
from journeymap.i18n.locale import Locale
from journeymap.model.journey import Journey
from journeymap.picture.callouts import hands

SIZES = ((1280, 720), (1920, 1080), (2560, 1440), (3840, 2160), (7680, 4320), (1600, 1200))
_ID = Qt.ItemDataRole.UserRole
#: So many grey zones are seen without scrolling.
_ROWS = 5


def format_name(format: str, locale: Locale) -> str:
    """What a format is called, and what it is good for."""
    return {
        "png": locale.tr("PNG picture"),
        "svg": locale.tr("SVG drawing"),
        "pdf": locale.tr("PDF page"),
        "html": locale.tr("HTML page for the intranet"),
        "graphml": locale.tr("GraphML for graph programs"),
        "mmd": locale.tr("Mermaid diagram for documents"),
        "pptx": locale.tr("PowerPoint slides"),
        "xlsx": locale.tr("Workbook with every number"),
        "csv": locale.tr("CSV table of the ranking"),
        "json": locale.tr("JSON with everything that was found"),
    }.get(format, format.upper())


class ExportForm(QWidget):
    """Shows a profile and says when a person has changed it."""

    #: Something was changed.
    changed = Signal()
    #: Choose a logo, or take it away when this is False.
    logo_requested = Signal(bool)

    def __init__(self, journey: Journey, findings: Findings, locale: Locale) -> None:
        super().__init__()
        self._locale, self._journey = locale, journey
        self._profile = Profile()
        self._filling = False
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 8, 12, 8)
        self._form = form = QFormLayout()
        rows.addLayout(form)
        rows.addStretch(1)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        names = [(format_name(f, locale), f) for f in FORMATS]
        self._format = self._choice("export_format", locale.tr("&Format"), names)
        self._title = self._line("export_title", locale.tr("&Title"))
        self._title.setPlaceholderText(journey.title)
        self._title.setToolTip(journey.title)
        self._subtitle = self._line("export_subtitle", locale.tr("S&ubtitle"))
        self._subtitle.setPlaceholderText(locale.tr("For whom, from whom, when"))
        fit_hint(self._subtitle)
        self._logo_row = self._logo_fields()
        self._callouts = self._number("export_callouts", (0, MOST_CALLOUTS))
        self._row(locale.tr("E&xplained grey zones"), self._callouts)
        self._zones = self._zone_list(findings)
        form.addRow("", self._zones)
        self._annotations = self._tick("export_annotations", locale.tr("&Annotations"))
        if not journey.annotations:
            self._annotations.setText(locale.tr("Annotations: none on the map yet"))
            self._annotations.setToolTip(
                locale.tr("Add an annotation on the map, and put it where you like")
            )
            self._annotations.setEnabled(False)
        colours = [(locale.tr("Light"), "light"), (locale.tr("Dark"), "dark")]
        self._theme = self._choice("export_theme", locale.tr("T&heme"), colours)
        spoken = [(locale.tr("as the journey"), ""), *((n, key) for key, n in SPOKEN.items())]
        self._language = self._choice("export_language", locale.tr("&Language"), spoken)
        sizes = [(self._size_text(w, h), (w, h)) for w, h in SIZES]
        self._size = self._choice(
            "export_size", locale.tr("&Size in pixels"), [*sizes, (locale.tr("another size"), None)]
        )
        self._width = self._number("export_width", SIDES, locale.tr("Width in pixels"))
        self._height = self._number("export_height", SIDES, locale.tr("Height in pixels"))
        self._sides = self._beside(self._width, self._height)
        form.addRow("", self._sides)
        papers = [(name, name) for name in sorted(PAGES, reverse=True)]
        self._page = self._choice("export_page", locale.tr("&Paper"), papers)
        ways = [(locale.tr("Landscape"), False), (locale.tr("Portrait"), True)]
        self._portrait = self._choice("export_portrait", locale.tr("&Orientation"), ways)
        self._tiles = self._tick("export_tiles", locale.tr("Cut to sheets of A&4, to be joined"))
        self._transparent = self._tick("export_transparent", locale.tr("T&ransparent ground"))
        self._outlines = self._tick(
            "export_outlines", locale.tr("Te&xt as outlines, the same everywhere")
        )
        self.fill(self._profile)

    @property
    def profile(self) -> Profile:
        """What the form says now; fields of other formats keep what they had."""
        return replace(
            self._profile,
            format=self._format.currentData(),
            title=self._title.text(),
            subtitle=self._subtitle.text(),
            logo=self._logo.isChecked(),
            theme=self._theme.currentData(),
            language=self._language.currentData(),
            width=self._width.value(),
            height=self._height.value(),
            page=self._page.currentData(),
            portrait=self._portrait.currentData(),
            tiles=self._tiles.isChecked(),
            transparent=self._transparent.isChecked(),
            outlines=self._outlines.isChecked(),
            callouts=self._callouts.value(),
            chosen=self._chosen(),
            annotations=self._annotations.isChecked(),
        )

    def fill(self, profile: Profile) -> None:
        """Show a profile; nobody changed it."""
        self._filling, self._profile = True, profile
        _choose(self._format, profile.format)
        self._title.setText(profile.title)
        self._subtitle.setText(profile.subtitle)
        self._logo.setChecked(profile.logo)
        _choose(self._theme, profile.theme)
        _choose(self._language, profile.language)
        self._width.setValue(profile.width)
        self._height.setValue(profile.height)
        self._show_size()
        _choose(self._page, profile.page)
        _choose(self._portrait, profile.portrait)
        self._tiles.setChecked(profile.tiles)
        self._transparent.setChecked(profile.transparent)
        self._outlines.setChecked(profile.outlines)
        self._callouts.setValue(profile.callouts)
        self._tick_zones(profile.chosen)
        self._annotations.setChecked(profile.annotations)
        self._filling = False
        self._show_rows()

    def show_logo(self, there: bool) -> None:
        """Say whether the document has a logo."""
        self._logo.setEnabled(there)
        self._remove_logo.setEnabled(there)
        locale = self._locale
        self._pick_logo.setText(locale.tr("An&other…") if there else locale.tr("Ch&oose…"))

    # --- what the person does -------------------------------------------------------------------

    def _touched(self) -> None:
        if not self._filling:
            self._show_rows()
            self.changed.emit()

    def _size_chosen(self) -> None:
        size = self._size.currentData()
        if self._filling:
            return
        if size is None:
            self._show_rows()
            self._width.setFocus()
            self._width.selectAll()
            return
        self._filling = True
        self._width.setValue(size[0])
        self._height.setValue(size[1])
        self._filling = False
        self._touched()

    def _count_changed(self) -> None:
        """The worst so many: they are ticked, and none is chosen by hand any more."""
        if not self._filling:
            self._filling = True
            self._tick_zones(())
            self._filling = False
            self._touched()

    def _show_rows(self) -> None:
        """Show what the format asks for."""
        format = self._format.currentData()
        drawn, paper = format in PICTURES, format == "pdf"
        told = drawn or format in ("html", "pptx")
        spoken = format not in TEXTS
        sized = format in ("png", "svg")
        other = self._size.currentData() is None
        shown: Iterable[tuple[QWidget, bool]] = (
            *((w, spoken) for w in (self._title, self._subtitle, self._logo_row)),
            (self._callouts, told),
            (self._zones, told and self._zones.count() > 0),
            (self._annotations, told),
            *((w, spoken) for w in (self._theme, self._language)),
            (self._size, sized),
            (self._sides, sized and other),
            *((w, paper) for w in (self._page, self._portrait)),
            (self._tiles, paper and self._page.currentData() != "A4"),
            (self._transparent, sized),
            (self._outlines, format == "svg"),
        )
        for widget, there in shown:
            self._form.setRowVisible(widget, there)

    def _show_size(self) -> None:
        size = self._width.value(), self._height.value()
        at = next((i for i, known in enumerate(SIZES) if known == size), len(SIZES))
        self._size.setCurrentIndex(at)

    def _chosen(self) -> tuple[str, ...]:
        """The hand-offs that are ticked, where that is not just the worst so many."""
        items = [self._zones.item(i) for i in range(self._zones.count())]
        ticked = [i.checkState() == Qt.CheckState.Checked for i in items]
        worst = [place < self._callouts.value() for place in range(len(items))]
        if ticked == worst:
            return ()
        return tuple(i.data(_ID) for i, on in zip(items, ticked, strict=True) if on)

    def _zone_ticked(self) -> None:
        if self._filling:
            return
        if not any(
            self._zones.item(i).checkState() == Qt.CheckState.Checked
            for i in range(self._zones.count())
        ):
            self._filling = True
            self._callouts.setValue(0)
            self._filling = False
        self._touched()

    def _tick_zones(self, chosen: tuple[str, ...]) -> None:
        for place in range(self._zones.count()):
            item = self._zones.item(place)
            on = item.data(_ID) in chosen if chosen else place < self._callouts.value()
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)

    # --- widgets --------------------------------------------------------------------------------

    def _row(self, label: str, widget: QWidget) -> None:
        if not widget.accessibleName():
            widget.setAccessibleName(label.replace("&", ""))
        self._form.addRow(label, widget)

    def _choice(self, name: str, label: str, entries: list[tuple[str, object]]) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        for text, data in entries:
            box.addItem(text, data)
        self._row(label, box)
        box.currentIndexChanged.connect(
            self._size_chosen if name == "export_size" else self._touched
        )
        return box

    def _line(self, name: str, label: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        line.setMaxLength(MOST_LETTERS)
        self._row(label, line)
        line.textChanged.connect(self._touched)
        return line

    def _number(self, name: str, span: tuple[int, int], said: str = "") -> WholeBox:
        box = WholeBox(self._locale)
        box.setObjectName(name)
        box.setRange(*span)
        box.setKeyboardTracking(False)
        box.setAccessibleName(said)
        box.valueChanged.connect(
            self._count_changed if name == "export_callouts" else self._touched
        )
        return box

    def _tick(self, name: str, label: str) -> QCheckBox:
        box = QCheckBox(label)
        box.setObjectName(name)
        self._form.addRow("", box)
        box.toggled.connect(self._touched)
        return box

    def _logo_fields(self) -> QWidget:
        locale = self._locale
        self._logo = QCheckBox(locale.tr("Show"))
        self._logo.setObjectName("export_logo")
        self._logo.setAccessibleName(locale.tr("Show the logo"))
        self._logo.toggled.connect(self._touched)
        self._pick_logo = QPushButton(locale.tr("Ch&oose…"))
        self._pick_logo.setObjectName("choose_logo")
        self._pick_logo.setToolTip(locale.tr("A PNG or JPEG picture; it is kept with the journey"))
        self._remove_logo = QPushButton(locale.tr("Remove"))
        self._remove_logo.setObjectName("remove_logo")
        for button, wanted in ((self._pick_logo, True), (self._remove_logo, False)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, w=wanted: self.logo_requested.emit(w))
        row = self._beside(self._logo, self._pick_logo, self._remove_logo)
        self._form.addRow(locale.tr("Logo"), row)
        return row

    def _zone_list(self, findings: Findings) -> QListWidget:
        zones = QListWidget()
        zones.setObjectName("export_zones")
        zones.setAccessibleName(self._locale.tr("Grey zones that are explained"))
        zones.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        grey = sorted((z for z in findings.ranking if z.is_grey), key=lambda z: z.rank)
        for zone in grey[:MOST_CALLOUTS]:
            name = hands(self._journey, zone, self._locale)
            item = QListWidgetItem(f"{self._locale.number(zone.rank)}  {name}")
            item.setData(_ID, zone.handoff)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            zones.addItem(item)
        rows = max(1, min(_ROWS, zones.count()))
        zones.setFixedHeight(rows * max(20, zones.sizeHintForRow(0)) + 6)
        zones.itemChanged.connect(self._zone_ticked)
        return zones

    def _beside(self, *widgets: QWidget) -> QWidget:
        holder = QWidget()
        holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            row.addWidget(widget)
        row.addStretch(1)
        return holder

    def _size_text(self, width: int, height: int) -> str:
        number = self._locale.number
        return self._locale.isolate(f"{number(width)} × {number(height)}")


def _choose(box: QComboBox, data: object) -> None:
    box.setCurrentIndex(max(0, box.findData(data)))
