"""The other side of `bench_frames.py`: NodeGraphQt with the same graph, in its own environment.

python peer_nodegraph.py GRAPH.json     prints the frames as JSON
"""

from __future__ import annotations

import json
import sys

from frames import Frames, Left, Middle
from NodeGraphQt import BaseNode, NodeGraph
from PySide6.QtWidgets import QApplication


class Touchpoint(BaseNode):
    __identifier__ = "bench"
    NODE_NAME = "touchpoint"

    def __init__(self) -> None:
        super().__init__()
        self.add_input("in", multi_input=True)
        self.add_output("out", multi_output=True)


def main() -> None:
    with open(sys.argv[1], encoding="utf-8") as file:
        told = json.load(file)
    app = QApplication([])
    graph = NodeGraph()
    graph.set_acyclic(False)
    graph.register_node(Touchpoint)
    nodes = {}
    for id, name, x, y in told["cards"]:
        nodes[id] = graph.create_node(
            "bench.Touchpoint", name=name, pos=[x, y], selected=False, push_undo=False
        )
    for source, target in told["ways"]:
        nodes[source].output(0).connect_to(nodes[target].input(0), push_undo=False)
    viewer = graph.viewer()
    viewer.resize(*told["size"])
    viewer.show()
    frames = Frames(viewer)
    frames.settle()

    def look(zoom: float) -> None:
        """A zoom about the middle of the graph, in pixels of the screen to one of the graph."""
        wide, high = told["size"][0] / zoom, told["size"][1] / zoom
        x, y = told["middle"]
        viewer._scene_range.setRect(x - wide / 2, y - high / 2, wide, high)
        viewer._update_scene()
        frames.settle()
        assert abs(viewer.transform().m11() / zoom - 1) < 0.05, viewer.transform().m11()

    out = {}
    item = nodes[told["drag"]].view
    for name, zoom in told["zooms"].items():
        look(zoom)
        port = viewer.viewport().rect().center()
        out[f"pan at {name}"] = frames.drag(f"pan at {name}", Middle, port, 240)
        frames.settle()
        look(zoom)
        at = viewer.mapFromScene(item.sceneBoundingRect().center())
        out[f"drag at {name}"] = frames.drag(f"drag at {name}", Left, at, 120)
        graph.clear_selection()
        frames.settle()
    look(told["zooms"]["whole"])
    out["zoom"] = frames.wheel("zoom", 10)
    print(json.dumps({"frames": out, "still": frames.still}))
    viewer.close()
    app.quit()


main()
