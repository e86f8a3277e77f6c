#!/usr/bin/env python3
"""Draws a graph.graphml, graph.gexf or concepts.gexf as an SVG picture, from the positions, sizes and colours that stand in it.

    draw_graph.py graph.graphml picture.svg

Needs nothing but Python. The same file gives the same picture. Colours are communities; squares are papers, diamonds repositories, discs
concepts. A line has the colour of the node it leads to. Labels stand where they touch no other label: those of nodes that papers share and
of papers first.
"""

import math
import sys
import xml.etree.ElementTree as ElementTree
from xml.sax.saxutils import escape

GRAPHML = "{http://graphml.graphdrawing.org/xmlns}"
GEXF, VIZ = "{http://gexf.net/1.3}", "{http://gexf.net/1.3/viz}"
WIDTH, HEIGHT, MARGIN, LEGEND = 1060.0, 800.0, 22.0, 40.0
LARGEST, SMALLEST = 13.0, 3.0
FONT = "Helvetica, Arial, 'DejaVu Sans', sans-serif"
TYPES = ["Paper", "Method", "Task", "Dataset", "Metric", "Concept", "Repository"]
PLURALS = {"Paper": "papers", "Method": "methods", "Task": "tasks", "Dataset": "datasets", "Metric": "metrics",
           "Concept": "other concepts", "Repository": "repositories"}
QUIET = ("mentions", "has-repository", "co-occurs-with", "shares-concepts")
LONGEST_LABEL = 30


class Node:
    def __init__(self, identity, data):
        self.id = identity
        self.label = data.get("label", identity)
        self.type = data["entity_type"]
        self.community = int(data.get("community", 0))
        self.x, self.y = float(data["x"]), -float(data["y"])
        self.size = float(data["size"])
        self.papers = int(data.get("paper_count", 0))
        self.color = "#%02x%02x%02x" % tuple(int(data[part]) for part in "rgb")
        self.radius = 0.0


def values_of(element):
    """What a node or an edge has, in the words of GraphML."""
    data = {child.get("key"): child.text or "" for child in element.iter(GRAPHML + "data")}
    data.update((child.get("for"), child.get("value")) for child in element.iter(GEXF + "attvalue"))
    for name in ("color", "position", "size"):
        for child in element.iter(VIZ + name):
            data.update({"size" if key == "value" else key: value for key, value in child.attrib.items()})
    if element.tag == GEXF + "node":
        data["label"] = element.get("label")
    return data


def read(path):
    """The nodes by identifier, and the edges as (source, target, relation)."""
    nodes, edges = {}, []
    for _, element in ElementTree.iterparse(path):
        if element.tag in (GRAPHML + "node", GEXF + "node"):
            nodes[element.get("id")] = Node(element.get("id"), values_of(element))
        elif element.tag in (GRAPHML + "edge", GEXF + "edge"):
            edges.append((element.get("source"), element.get("target"), values_of(element)["relation"]))
    return nodes, edges


def place(nodes):
    """Scales positions into the picture, each axis by itself, and sizes by the square root so that small nodes stay visible."""
    xs, ys = [node.x for node in nodes], [node.y for node in nodes]
    left, top = min(xs), min(ys)
    across, down = max(max(xs) - left, 1e-9), max(max(ys) - top, 1e-9)
    largest = max(node.size for node in nodes)
    for node in nodes:
        node.x = MARGIN + (node.x - left) / across * (WIDTH - 2 * MARGIN)
        node.y = MARGIN + LEGEND + (node.y - top) / down * (HEIGHT - 2 * MARGIN - LEGEND)
        node.radius = max(SMALLEST, LARGEST * math.sqrt(node.size / largest))


def shorten(label):
    """The part before a colon, if that is a name; never longer than a line can carry."""
    head = label.split(": ")[0]
    label = head if 3 <= len(head) < len(label) else label
    if len(label) <= LONGEST_LABEL:
        return label
    return label[:LONGEST_LABEL].rsplit(" ", 1)[0] + "…"


def width_of(text, size, bold):
    """Wide enough for any common sans-serif font, DejaVu among them."""
    units = sum(0.76 if sign.isupper() else 0.35 if sign in "iljtf.,:'()- " else 0.9 if sign in "mwMW" else 0.63 for sign in text)
    return units * size * (1.12 if bold else 1.0)


def boxes_for(node, text, size, bold):
    """Where the label may stand, best first, as (anchor, x, y of the base line, box)."""
    width, height = width_of(text, size, bold), size
    gap = node.radius + 3
    right = (node.x + gap, node.y + size * 0.35)
    for anchor, x, y in (
        ("start", right[0], right[1]),
        ("end", node.x - gap, right[1]),
        ("middle", node.x, node.y + gap + size * 0.8),
        ("middle", node.x, node.y - gap),
        ("start", node.x + gap * 0.7, node.y - gap * 0.7),
        ("start", node.x + gap * 0.7, node.y + gap * 0.7 + size * 0.7),
        ("end", node.x - gap * 0.7, node.y - gap * 0.7),
        ("end", node.x - gap * 0.7, node.y + gap * 0.7 + size * 0.7),
    ):
        left = {"start": x, "end": x - width, "middle": x - width / 2}[anchor]
        yield anchor, x, y, (left, y - height * 0.8, left + width, y + height * 0.25)


def overlaps(a, b):
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def rank_of(node):
    """What many papers share comes first, then the papers, then what two share, then the rest."""
    if node.type == "Paper":
        return 1
    return 0 if node.papers > 2 else 2 if node.papers == 2 else 3


def labels(nodes):
    """Places labels one after the other and leaves out those that fit nowhere."""
    taken = []
    order = sorted(nodes, key=lambda node: (rank_of(node), -node.size, node.id))
    discs = [(n, (n.x - n.radius, n.y - n.radius, n.x + n.radius, n.y + n.radius)) for n in nodes]
    for node in order:
        if node.type == "Repository":
            continue
        is_main = rank_of(node) < 3
        size = 12.5 if is_main else 10.5
        bold = is_main and node.type != "Paper"
        text = shorten(node.label)
        fitting = []
        for rank, (anchor, x, y, box) in enumerate(boxes_for(node, text, size, bold)):
            inside = box[0] > 4 and box[2] < WIDTH - 4 and box[1] > LEGEND and box[3] < HEIGHT - 4
            hidden = sum(9 if disc[2] - disc[0] > LARGEST else 1 for other, disc in discs if other is not node and overlaps(disc, box))
            if inside and hidden <= (5, 4, 2, 0)[rank_of(node)] and not any(overlaps(box, other) for other in taken):
                fitting.append((hidden, rank, anchor, x, y, box))
        if fitting:
            _, _, anchor, x, y, box = min(fitting)
            taken.append((box[0] - 3, box[1] - 1, box[2] + 3, box[3] + 1))
            yield node, text, anchor, x, y, size, bold


def shape(kind, x, y, radius, color, title=""):
    """A square, a diamond or a disc of the same area."""
    half = radius * 0.886
    body = f">{title}</" if title else "/"
    if kind == "Paper":
        end = body + "rect>" if title else "/>"
        return f'<rect x="{x - half:.1f}" y="{y - half:.1f}" width="{2 * half:.1f}" height="{2 * half:.1f}" fill="{color}"{end}'
    if kind == "Repository":
        tip = half * math.sqrt(2)
        end = body + "path>" if title else "/>"
        return f'<path d="M{x:.1f} {y - tip:.1f}L{x + tip:.1f} {y:.1f}L{x:.1f} {y + tip:.1f}L{x - tip:.1f} {y:.1f}Z" fill="{color}"{end}'
    end = body + "circle>" if title else "/>"
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{color}"{end}'


def legend(nodes):
    x = MARGIN
    for kind in TYPES:
        count = sum(node.type == kind for node in nodes)
        if count:
            text = f"{count} {PLURALS[kind]}"
            if kind in ("Paper", "Repository") or kind == next((k for k in TYPES[1:6] if any(n.type == k for n in nodes)), None):
                yield shape(kind, x, 22, 7, "#666666")
                x += 14
            yield f'<text x="{x:.1f}" y="27" font-size="14.5" fill="#1a1a1a">{text}</text>'
            x += width_of(text, 14.5, False) + 14
    count = len({node.community for node in nodes})
    yield f'<text x="{WIDTH - MARGIN:.1f}" y="27" font-size="14.5" text-anchor="end" fill="#1a1a1a">colours: {count} communities</text>'


def draw(nodes, edges):
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:.0f} {HEIGHT:.0f}" font-family="{FONT}">',
        f'<rect width="{WIDTH:.0f}" height="{HEIGHT:.0f}" fill="#fcfcfa"/>',
    ]
    everything = sorted(nodes.values(), key=lambda node: (-node.radius, node.id))

    opacity = 0.45 if len(edges) < 2 * len(nodes) else 0.25
    lines.append(f'<g fill="none" stroke-width="0.9" stroke-opacity="{opacity}">')
    for source, target, relation in edges:
        a, b = nodes[source], nodes[target]
        bold = "" if relation in QUIET else ' stroke-width="2" stroke-opacity="0.8"'
        lines.append(f'<path d="M{a.x:.1f} {a.y:.1f}L{b.x:.1f} {b.y:.1f}" stroke="{b.color}"{bold}/>')
    lines.append("</g>")

    lines.append('<g stroke="#fcfcfa" stroke-width="1">')
    for node in everything:
        title = escape(f"{node.label} ({node.type})")
        lines.append(shape(node.type, node.x, node.y, node.radius, node.color, f"<title>{title}</title>"))
    lines.append("</g>")

    lines.append('<g stroke="#fcfcfa" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">')
    for node, text, anchor, x, y, size, bold in labels(everything):
        weight = ' font-weight="bold"' if bold else ""
        color = "#1a1a1a" if bold or node.type == "Paper" else "#444444"
        lines.append(f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="{anchor}" fill="{color}"{weight}>{escape(text)}</text>')
    lines.append("</g>")
    return "\n".join([*lines, *legend(everything), "</svg>", ""])


def main(graph, picture):
    nodes, edges = read(graph)
    place(list(nodes.values()))
    with open(picture, "w", encoding="utf-8", newline="\n") as file:
        file.write(draw(nodes, edges))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
