package org.musubi.render.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.geometry.LabelBox;
import org.musubi.viewpoint.specification.FontFormat;
import org.musubi.viewpoint.text.TextLines;
import org.musubi.viewpoint.text.TextMeasure;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.LabelLook;
import org.musubi.viewpoint.view.Rgb;

/** Labels as runs of text. */
final class LabelScene {
  private static final double VEIL = 0.92;

  private LabelScene() {
  }

  static List<TextRun> of(LabelBox label) {
    LabelLook look = label.look();
    TextFont font = new TextFont(TextFont.FAMILIES, TextMeasure.pixels(look.size()), look.isBold(), look.isItalic(),
        look.formats().contains(FontFormat.UNDERLINE), look.formats().contains(FontFormat.STRIKE_THROUGH));
    List<String> lines = label.lines().lines();
    List<Bounds> places = label.lineBounds();
    List<TextRun> runs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isEmpty()) {
        Bounds place = places.get(i);
        double baseline = place.y() + TextMeasure.baseline(look.size());
        runs.add(switch (label.alignment()) {
          case LEFT -> new TextRun(lines.get(i), place.x(), baseline, place.width(), TextRun.Anchor.START, font,
              look.color());
          case RIGHT -> new TextRun(lines.get(i), place.right(), baseline, place.width(), TextRun.Anchor.END, font,
              look.color());
          case CENTER -> new TextRun(lines.get(i), place.x() + place.width() / 2.0, baseline, place.width(),
              TextRun.Anchor.MIDDLE, font, look.color());
        });
      }
    }
    return runs;
  }

  /** A light ground that keeps lines below from striking the text through. */
  static Group veil(LabelBox label, Rgb paper) {
    List<Primitive> boxes = new ArrayList<>();
    for (Bounds line : label.lineBounds()) {
      boxes.add(new Box(line.x() - 1, line.y(), line.width() + 2, line.height(), 4, 4, Fill.of(paper), null));
    }
    return new Group(null, 0, 0, VEIL, null, null, null, boxes);
  }

  /** Lines of plain text from a place down, aligned to the left. */
  static List<Primitive> plain(TextLines lines, double x, double y, int points, boolean bold, Rgb color) {
    TextFont font = bold ? TextFont.bold(TextMeasure.pixels(points)) : TextFont.plain(TextMeasure.pixels(points));
    List<Primitive> runs = new ArrayList<>();
    double top = y;
    for (String line : lines.lines()) {
      if (!line.isEmpty()) {
        runs.add(new TextRun(line, x, top + TextMeasure.baseline(points),
            TextMeasure.width(line, points, bold), TextRun.Anchor.START, font, color));
      }
      top += lines.lineHeight();
    }
    return runs;
  }

  /** The icon a label asks for. */
  static Optional<ImageData> icon(LabelLook look, EObject element, ImageSource images) {
    if (look.iconPath() == null) {
      return Optional.empty();
    }
    return look.iconPath().startsWith(LabelLook.ELEMENT_ICON) ? images.icon(element) : images.image(look.iconPath());
  }
}
