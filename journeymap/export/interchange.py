"""The journey for other programs: GraphML for graph tools, Mermaid for documents.

Names are data in both: whatever stands in them, they are read back as they were written.
"""

from __future__ import annotations

import io
from typing import Any

from journeymap.analysis.results import Findings
from journeymap.model.feelings import concealed
from journeymap.model.journey import Journey


def graphml_bytes(journey: Journey, findings: Findings) -> bytes:
    """Touchpoints as nodes and transitions as edges, with names, scores, flow and index.

    What is unknown is absent. Read by networkx, Gephi, yEd and others (graphml.graphdrawing.org).
    """
    import networkx

    journey = concealed(journey)
    graph: Any = networkx.MultiDiGraph(title=_clean(journey.title), language=journey.language)
    scores = {score.touchpoint: score for score in findings.scores if score.enough}
    flow = findings.flow
    for touchpoint in journey.touchpoints:
        stage = journey.stage(touchpoint.stage)
        department = journey.department(touchpoint.department)
        channel = journey.channel(touchpoint.channel)
        score = scores.get(touchpoint.id)
        visits = flow.touchpoints.get(touchpoint.id) if flow is not None else None
        values = {
            "label": touchpoint.name,
            "stage": stage.name if stage else None,
            "department": department.name if department else None,
            "channel": channel.name if channel else None,
            "financial": touchpoint.financial,
            "moment_of_truth": touchpoint.moment_of_truth,
            "metric": score.metric if score else None,
            "score": float(score.value) if score else None,
            "answers": int(score.n) if score else None,
            "customers": int(visits.customers) if visits else None,
        }
        graph.add_node(_clean(touchpoint.id), **_known(values))
    zones = {zone.handoff: zone for zone in findings.ranking}
    steps = {(s.source, s.target): s for s in flow.steps} if flow is not None else {}
    for transition in journey.transitions:
        ends = transition.source, transition.target
        if any(journey.touchpoint(end) is None for end in ends):
            continue
        zone, step = zones.get(transition.id), steps.get(ends)
        values = {
            "handoff": journey.is_handoff(transition),
            "owner": transition.owner or None,
            "promise_hours": transition.promise_hours,
            "count": int(step.count) if step else None,
            "index": float(zone.index) if zone else None,
            "rank": int(zone.rank) if zone else None,
            "verdict": zone.label if zone else None,
        }
        source, target = map(_clean, ends)
        graph.add_edge(source, target, key=_clean(transition.id), **_known(values))
    out = io.BytesIO()
    networkx.write_graphml_xml(graph, out, prettyprint=True)
    return out.getvalue()


def mermaid_text(journey: Journey, findings: Findings, *, rtl: bool = False) -> str:
    """A Mermaid flowchart: departments as boxes, hand-offs as thick arrows, grey zones marked."""
    lines = [
        "---",
        f'title: "{_yaml(journey.title)}"',
        "---",
        f"flowchart {'RL' if rtl else 'LR'}",
    ]
    ids = {touchpoint.id: f"t{place}" for place, touchpoint in enumerate(journey.touchpoints)}
    groups: dict[str | None, list[str]] = {}
    for touchpoint in journey.touchpoints:
        there = journey.department(touchpoint.department)
        node = f'{ids[touchpoint.id]}["{mermaid_name(touchpoint.name)}"]'
        groups.setdefault(there.id if there else None, []).append(node)
    for place, department in enumerate(journey.departments):
        if nodes := groups.pop(department.id, None):
            lines.append(f'    subgraph d{place}["{mermaid_name(department.name)}"]')
            lines += [f"        {node}" for node in nodes]
            lines.append("    end")
    lines += [f"    {node}" for nodes in groups.values() for node in nodes]
    zones = {zone.handoff: zone for zone in findings.ranking if zone.is_grey}
    grey, drawn = [], 0
    for transition in journey.transitions:
        if transition.source not in ids or transition.target not in ids:
            continue
        zone = zones.get(transition.id)
        arrow = "==>" if journey.is_handoff(transition) else "-->"
        said = f'|"{zone.rank}: {zone.index:.0f}"|' if zone is not None else ""
        lines.append(f"    {ids[transition.source]} {arrow}{said} {ids[transition.target]}")
        if zone is not None:
            grey.append(str(drawn))
        drawn += 1
    if grey:
        lines.append(f"    linkStyle {','.join(grey)} stroke:#a6321f,stroke-width:4px")
    return "\n".join([*lines, ""])


def mermaid_name(name: str) -> str:
    """A name between quotes of Mermaid: whatever could mean something there is its number.

    >>> mermaid_name('Sign "here"; <b>'), mermaid_name("نوبت نصب")
    ('Sign #34;here#34;#59; #60;b#62;', 'نوبت نصب')
    """
    plain = " ".join(_clean(name).split())
    return "".join(
        c if ord(c) > 127 or c.isalnum() or c in " ,.()-" else f"#{ord(c)};" for c in plain
    )


def _yaml(text: str) -> str:
    plain = " ".join(_clean(text).split())
    return plain.replace("\\", "\\\\").replace('"', '\\"')


def _known(values: dict[str, Any]) -> dict[str, Any]:
    return {
        key: _clean(value) if isinstance(value, str) else value
        for key, value in values.items()
        if value is not None
    }


def _clean(text: str) -> str:
    """Without characters that XML does not allow."""
    return "".join(
        c
        for c in text
        if c in "\t\n\r" or (c >= " " and c not in "\ufffe\uffff" and not "\ud800" <= c <= "\udfff")
    )
