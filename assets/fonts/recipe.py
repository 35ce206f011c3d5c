#!/usr/bin/env python3
"""Makes the page's fonts, and the C++ names of the icons, from the npm packages.

usage: recipe.py NODE_MODULES ICONS_TXT FONT_FOLDER ICONS_HPP

Text: Atkinson Hyperlegible Next in three weights; Latin and Latin Extended-A, which the package
keeps apart, joined into one file. Icons: Lucide, only the listed ones. Nothing that Dear ImGui
cannot use stays in: no hinting, no kerning, no ligatures, no glyph names.

What the page fetches of the text's fonts is regular.ttf and bold.steps: what each 16-bit word of
bold.ttf is more than in regular.ttf, where both are laid out alike. ui/look.cpp makes the bold one
of it again, and the semibold one by going two thirds of each step.
"""
import json
import logging
import struct
import sys
import tempfile
from pathlib import Path

from fontTools.merge import Merger
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables.DefaultTable import DefaultTable
from fontTools.ttLib.scaleUpem import scale_upem

WEIGHTS = {"regular": 400, "semibold": 600, "bold": 700}
# Half as many steps in an em as its makers drew with: on a screen of two pixels for each of ours a heading's outline moves by
# no more than 0.03 of them, and the files are 6 and 12 % smaller.
TEXT_UNITS = 500
# Lucide draws on a grid of 24: six steps in each of its units, in place of 41.7, and 25 % smaller. An outline moves by no more
# than a twelfth of a unit, which at 20 pixels is 0.07 of one.
ICON_UNITS = 144
COPYRIGHT_AND_LICENCE = [0, 1, 2, 13, 14]


def cut_down(font, characters):
    """Keeps these characters, and of the tables only what draws them."""
    options = Options()
    options.hinting = False
    options.layout_features = []
    options.glyph_names = False
    options.name_IDs = COPYRIGHT_AND_LICENCE
    options.notdef_outline = True
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "STAT", "DSIG", "gasp"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    # Same input, same bytes: no time of making in the font.
    font.recalcTimestamp = False
    font["head"].created = font["head"].modified = 0


def text_font(files, weight):
    """Latin first; of the extended file only the characters that the first lacks."""
    present = set()
    with tempfile.TemporaryDirectory() as folder:
        parts = []
        for subset in ("latin", "latin-ext"):
            font = TTFont(files / f"atkinson-hyperlegible-next-{subset}-{weight}-normal.woff2")
            characters = set(font.getBestCmap()) - present
            present |= characters
            cut_down(font, characters)
            font.flavor = None
            parts.append(str(Path(folder) / f"{subset}.ttf"))
            font.save(parts[-1])
        font = Merger().merge(parts)
    cut_down(font, present)
    scale_upem(font, TEXT_UNITS)
    return font


def words(*numbers):
    return struct.pack(f">{len(numbers)}h", *numbers)


def step_in_bytes(step):
    """Most take one byte; the others -128 and then a word."""
    return struct.pack(">b", step) if -128 < step < 128 else struct.pack(">bh", -128, step)


def flags_in_bytes(flags):
    """Two points with the same flags or more: the flags, and how many more."""
    packed = bytearray()
    while flags:
        same = next((at for at, flag in enumerate(flags) if flag != flags[0]), len(flags))
        same = min(same, 256)
        packed += bytes([flags[0] | 8, same - 1] if same > 1 else flags[:1])
        flags = flags[same:]
    return packed


def glyph_in_words(font, glyph):
    """A glyph with a whole word for each coordinate, so that all weights of it have one layout."""
    if glyph.numberOfContours == 0:
        return b""
    head = words(glyph.numberOfContours, glyph.xMin, glyph.yMin, glyph.xMax, glyph.yMax)
    if glyph.isComposite():
        offsets_in_words, more = 0x0003, 0x0020
        last = len(glyph.components) - 1
        return head + b"".join(
            words(offsets_in_words | (more if at < last else 0), font.getGlyphID(part.glyphName), part.x, part.y)
            for at, part in enumerate(glyph.components)
        )
    flags = flags_in_bytes([flag & 1 for flag in glyph.flags])
    # An instruction without effect where the coordinates would not start with a word.
    instructions = words(1) + b"\0" if len(flags) % 2 else words(0)
    points = [(0, 0), *glyph.coordinates]
    steps = [(to[0] - at[0], to[1] - at[1]) for at, to in zip(points, points[1:])]
    return head + words(*glyph.endPtsOfContours) + instructions + flags + words(*(x for x, _ in steps), *(y for _, y in steps))


def lay_out_in_words(font):
    places, outlines = [0], b""
    for name in font.getGlyphOrder():
        outlines += glyph_in_words(font, font["glyf"][name])
        places.append(len(outlines) // 2)
    font.recalcBBoxes = False
    font["maxp"].maxSizeOfInstructions = 1
    font["head"].indexToLocFormat = 0
    for tag, data in (("glyf", outlines), ("loca", struct.pack(f">{len(places)}H", *places))):
        font[tag] = DefaultTable(tag)
        font[tag].data = data


def outlines_of(font):
    return [font["glyf"][name].getCoordinates(font["glyf"])[0] for name in font.getGlyphOrder()]


def save_weights(fonts, folder):
    """The lightest and the heaviest weight, the steps between them, and the weight that follows from those."""
    regular, semibold, bold = fonts["regular"], fonts["semibold"], fonts["bold"]
    for font in (regular, bold):
        lay_out_in_words(font)
    bold["name"] = regular["name"]
    for name in ("regular", "bold"):
        fonts[name].save(folder / f"{name}.ttf")
    lightest, heaviest = (
        [word for (word,) in struct.iter_unpack(">H", (folder / f"{name}.ttf").read_bytes())] for name in ("regular", "bold")
    )
    if len(lightest) != len(heaviest):
        sys.exit("the weights of the text's font are not laid out alike any more")
    steps = [(to - at + 0x8000) % 0x10000 - 0x8000 for at, to in zip(lightest, heaviest)]
    (folder / "bold.steps").write_bytes(b"".join(step_in_bytes(step) for step in steps))

    between, rest = [], 0  # what rounding leaves goes to the next word, or the outlines would drift
    for at, step in zip(lightest, steps):
        part = round((2 * step + rest) / 3)
        rest += 2 * step - 3 * part
        between.append((at + part) % 0x10000)
    (folder / "semibold.ttf").write_bytes(struct.pack(f">{len(between)}H", *between))
    for made, drawn in zip(outlines_of(TTFont(folder / "semibold.ttf")), outlines_of(semibold), strict=True):
        if any(abs(one - other) > 4 for pair in zip(made, drawn, strict=True) for one, other in zip(*pair)):
            sys.exit("semibold does not lie between the other weights any more")


def icon_header(icons):
    lines = [
        "// Generated by assets/fonts/recipe.py from assets/fonts/icons.txt.",
        "#pragma once",
        "",
        "namespace driehoek::ui::icons {",
        "",
    ]
    for name, code in sorted(icons.items()):
        lines.append(f'inline constexpr const char* {name.replace("-", "_")} = "\\u{code:04X}";')
    lines += ["", "}  // namespace driehoek::ui::icons", ""]
    return "\n".join(lines)


def main():
    logging.disable(logging.WARNING)  # Lucide's glyph names end in a byte too many; they are dropped
    node_modules, icons_txt, font_folder, icons_hpp = map(Path, sys.argv[1:5])
    font_folder.mkdir(parents=True, exist_ok=True)
    icons_hpp.parent.mkdir(parents=True, exist_ok=True)

    files = node_modules / "@fontsource/atkinson-hyperlegible-next/files"
    save_weights({name: text_font(files, weight) for name, weight in WEIGHTS.items()}, font_folder)

    lucide = node_modules / "lucide-static/font"
    codes = json.loads((lucide / "codepoints.json").read_text())
    wanted = [line.strip() for line in icons_txt.read_text().splitlines()]
    wanted = [line for line in wanted if line and not line.startswith("#")]
    unknown = [name for name in wanted if name not in codes]
    if unknown:
        sys.exit(f"{icons_txt}: Lucide has no icon named {', '.join(unknown)}")
    icons = {name: codes[name] for name in wanted}
    font = TTFont(lucide / "lucide.ttf")
    cut_down(font, icons.values())
    scale_upem(font, ICON_UNITS)
    font.save(font_folder / "icons.ttf")
    icons_hpp.write_text(icon_header(icons))


main()
