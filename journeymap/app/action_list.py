"""Every action of the window as data, in groups that follow the menus."""

from __future__ import annotations

from journeymap.app.actions import (
    Action,
    on_file,
    on_map,
    with_evidence,
    with_one_touchpoint,
    with_selection,
    with_touchpoints,
    with_versions,
)
from journeymap.app.reading import reading_actions
from journeymap.app.room_actions import room_actions
from journeymap.app.text_size import TEXT_SIZES
from journeymap.i18n.locale import Locale


def all_actions(locale: Locale) -> tuple[Action, ...]:
    """Every action of the window, in the reader's language."""
    return (
        *file_actions(locale),
        *edit_actions(locale),
        *version_actions(locale),
        *view_actions(locale),
        *room_actions(locale),
        *help_actions(locale),
    )


def file_actions(locale: Locale) -> tuple[Action, ...]:
    """Journeys and exports: open, save, import, export."""
    return (
        Action("file.new", locale.tr("&New"), ("Ctrl+N",), "new"),
        Action("file.new_window", locale.tr("New &window"), ("Ctrl+Shift+N",)),
        Action("file.open", locale.tr("&Open…"), ("Ctrl+O",), "open"),
        Action("file.example", locale.tr("Open the &example")),
        Action("file.save", locale.tr("&Save"), ("Ctrl+S",), "save", when=on_map),
        Action("file.save_as", locale.tr("Save &as…"), ("Ctrl+Shift+S",), when=on_map),
        Action("file.save_template", locale.tr("Save as &template…"), when=on_map),
        Action("file.earlier", locale.tr("Ea&rlier saves…"), when=on_file),
        Action(
            "file.import",
            locale.tr("&Import survey or log…"),
            ("Ctrl+I",),
            "import",
            short=locale.tr("Import"),
        ),
        Action("file.warehouse", locale.tr("Count a ta&ble of a warehouse…")),
        Action(
            "file.watch_folder",
            locale.tr("&Watch a folder for the next export…"),
            when=with_evidence,
        ),
        Action("file.sources", locale.tr("S&ources…"), when=with_evidence),
        Action(
            "file.export",
            locale.tr("&Export…"),
            ("Ctrl+E",),
            "export",
            when=on_map,
            short=locale.tr("Export"),
        ),
        Action("file.close", locale.tr("&Close journey"), ("Ctrl+W",), when=on_map),
        Action("file.quit", locale.tr("&Quit"), ("Ctrl+Q",)),
    )


def edit_actions(locale: Locale) -> tuple[Action, ...]:
    """What changes the journey."""
    return (
        Action("edit.undo", locale.tr("&Undo"), ("Ctrl+Z",), "undo", when=on_map),
        Action("edit.redo", locale.tr("&Redo"), ("Ctrl+Shift+Z", "Ctrl+Y"), "redo", when=on_map),
        Action("edit.cut", locale.tr("Cu&t"), ("Ctrl+X",), when=with_touchpoints, on_canvas=True),
        Action("edit.copy", locale.tr("&Copy"), ("Ctrl+C",), when=with_touchpoints, on_canvas=True),
        Action(
            "edit.copy_map", locale.tr("Copy the map as a p&icture"), ("Ctrl+Alt+C",), when=on_map
        ),
        Action("edit.paste", locale.tr("&Paste"), ("Ctrl+V",), when=on_map, on_canvas=True),
        Action(
            "edit.duplicate",
            locale.tr("D&uplicate"),
            ("Ctrl+D",),
            when=with_touchpoints,
            on_canvas=True,
        ),
        Action(
            "edit.add",
            locale.tr("&Add touchpoint"),
            ("Insert",),
            "add",
            short=locale.tr("Add"),
            when=on_map,
            tip=locale.tr("Add a touchpoint beside the chosen one; or double-click the map"),
            on_canvas=True,
        ),
        Action(
            "edit.add_next",
            locale.tr("Add and connect the ne&xt"),
            ("Return", "Enter"),
            when=with_one_touchpoint,
            on_canvas=True,
        ),
        Action(
            "edit.add_next_stage",
            locale.tr("Add the next in the next sta&ge"),
            ("Tab",),
            when=with_one_touchpoint,
            on_canvas=True,
        ),
        Action("edit.rename", locale.tr("Re&name"), ("F2",), when=with_selection, on_canvas=True),
        Action(
            "edit.connect",
            locale.tr("&Connect to…"),
            ("C", "Ctrl+Shift+C"),
            "connect",
            short=locale.tr("Connect"),
            when=with_one_touchpoint,
            tip=locale.tr("Then choose the touchpoint the customer goes to"),
            on_canvas=True,
        ),
        Action(
            "edit.department",
            locale.tr("Set de&partment…"),
            ("D", "Ctrl+Shift+D"),
            when=with_touchpoints,
            on_canvas=True,
        ),
        Action(
            "edit.channel",
            locale.tr("Set c&hannel…"),
            ("H", "Ctrl+Shift+H"),
            when=with_touchpoints,
            on_canvas=True,
        ),
        Action(
            "edit.delete",
            locale.tr("&Delete"),
            ("Del",),
            "delete",
            when=with_selection,
            on_canvas=True,
        ),
        Action(
            "edit.select_all", locale.tr("Select a&ll"), ("Ctrl+A",), when=on_map, on_canvas=True
        ),
        Action("edit.title", locale.tr("&Title…"), when=on_map),
        Action("edit.stages", locale.tr("&Stages…"), when=on_map),
        Action("edit.departments", locale.tr("De&partments…"), when=on_map),
        Action("edit.channels", locale.tr("C&hannels…"), when=on_map),
        Action("edit.weighing", locale.tr("How grey zones are &weighed…"), when=on_map),
    )


def version_actions(locale: Locale) -> tuple[Action, ...]:
    """Named versions of the journey, such as as-is and to-be."""
    return (
        Action(
            "version.new",
            locale.tr("&New version…"),
            ("Ctrl+Alt+N",),
            when=on_map,
            tip=locale.tr("Go on with a copy of the journey under a name of its own"),
        ),
        Action("version.rename", locale.tr("Re&name version…"), when=with_versions),
        Action("version.delete", locale.tr("&Delete version"), when=with_versions),
        Action(
            "version.previous", locale.tr("&Previous version"), ("Ctrl+PgUp",), when=with_versions
        ),
        Action("version.next", locale.tr("Ne&xt version"), ("Ctrl+PgDown",), when=with_versions),
        Action(
            "version.compare",
            locale.tr("&Compare versions"),
            ("Ctrl+Alt+D",),
            when=with_versions,
            checkable=True,
            tip=locale.tr("Mark on the map what differs from another version"),
        ),
    )


def view_actions(locale: Locale) -> tuple[Action, ...]:
    """How the map is looked at."""
    return (
        Action("view.fit", locale.tr("&Fit map"), ("Ctrl+0",), "fit", when=on_map),
        Action("view.zoom_in", locale.tr("Zoom &in"), ("Ctrl++", "Ctrl+="), "zoom_in", when=on_map),
        Action("view.zoom_out", locale.tr("Zoom &out"), ("Ctrl+-",), "zoom_out", when=on_map),
        Action("view.actual", locale.tr("&Actual size"), ("Ctrl+1",), when=on_map),
        Action(
            "view.worst", locale.tr("Fly to the &worst hand-off"), ("Ctrl+G",), when=with_evidence
        ),
        Action(
            "view.lanes",
            locale.tr("Show &departments"),
            ("Ctrl+L",),
            when=on_map,
            checkable=True,
            tip=locale.tr("The map with the departments' lanes, or as the customer sees it"),
        ),
        Action(
            "view.present",
            locale.tr("&Present"),
            ("F5",),
            "present",
            when=on_map,
            short=locale.tr("Present"),
            tip=locale.tr("The map alone on the whole screen"),
        ),
        Action("view.light", locale.tr("&Light"), checkable=True),
        Action("view.dark", locale.tr("&Dark"), checkable=True),
        Action(
            "view.contrast",
            locale.tr("&High contrast"),
            checkable=True,
            tip=locale.tr("White on black, with a border round everything that can be used"),
        ),
        Action("view.system", locale.tr("Like the &system"), checkable=True),
        Action(
            "view.motion",
            locale.tr("&Motion"),
            checkable=True,
            tip=locale.tr("Cards slide to their new place, and the map flies to what is chosen"),
        ),
        Action(
            "view.minimap",
            locale.tr("Mi&nimap"),
            checkable=True,
            tip=locale.tr("The whole map in a corner while the window shows a part of it"),
        ),
        *(
            Action(f"view.text_{size}", locale.percent(size / 100), checkable=True)
            for size in TEXT_SIZES
        ),
        *reading_actions(locale),
        Action("view.pseudo", locale.tr("&Rehearse translation (mirrored)"), checkable=True),
        Action("view.compare", locale.tr("&Compare…"), ("Ctrl+Shift+K",), when=with_evidence),
        Action("view.comments", locale.tr("Find in co&mments…"), ("Ctrl+F",), when=with_evidence),
        Action(
            "view.what_if",
            locale.tr("&What if it were repaired…"),
            ("Ctrl+R",),
            when=with_evidence,
            tip=locale.tr("How many customers would be won back if hand-offs lost less"),
        ),
        Action("view.matrix", locale.tr("&Departments by departments"), when=with_evidence),
        Action("view.funnel", locale.tr("&Funnel of steps"), when=with_evidence),
        Action("view.paths", locale.tr("&Paths behind a hand-off"), when=with_evidence),
        Action("view.waits", locale.tr("Wa&its on a hand-off"), when=with_evidence),
        Action(
            "view.log",
            locale.tr("&Log and map…"),
            ("Ctrl+Shift+L",),
            when=with_evidence,
            tip=locale.tr("How much of the flow is drawn, and where log and map differ"),
        ),
        Action("view.trend", locale.tr("A hand-off over &time"), when=with_evidence),
        Action("view.segments", locale.tr("A hand-off by &group"), when=with_evidence),
        Action("view.as_is", locale.tr("The journey as it &is"), when=lambda s: s.has_what_if),
        Action("view.next_part", locale.tr("&Next part of the window"), ("F6",)),
        Action("view.previous_part", locale.tr("Pre&vious part of the window"), ("Shift+F6",)),
        Action("filter.clear", locale.tr("Clear &filter"), when=lambda s: s.has_filter),
    )


def help_actions(locale: Locale) -> tuple[Action, ...]:
    """What explains the program."""
    return (
        Action("help.find", locale.tr("&Find a command…"), ("Ctrl+K",)),
        Action("help.keys", locale.tr("&Keyboard and mouse"), ("F1", "?")),
        Action("help.about", locale.tr("&About journeymap")),
    )
