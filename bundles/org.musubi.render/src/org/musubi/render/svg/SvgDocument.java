package org.musubi.render.svg;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamException;

import org.musubi.render.scene.Box;
import org.musubi.render.scene.Corners;
import org.musubi.render.scene.Fill;
import org.musubi.render.scene.Group;
import org.musubi.render.scene.Oval;
import org.musubi.render.scene.Picture;
import org.musubi.render.scene.Polygon;
import org.musubi.render.scene.Polyline;
import org.musubi.render.scene.Primitive;
import org.musubi.render.scene.Scene;
import org.musubi.render.scene.Spot;
import org.musubi.render.scene.Stroke;
import org.musubi.render.scene.TextFont;
import org.musubi.render.scene.TextRun;
import org.musubi.viewpoint.view.NodeView;

/** One figure as SVG elements. */
final class SvgDocument {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private final Markup xml;
  private final Scene scene;
  private final Definitions definitions;
  private final String families;

  SvgDocument(Markup xml, Scene scene) {
    this.xml = xml;
    this.scene = scene;
    definitions = new Definitions(scene);
    families = families(TextFont.FAMILIES);
  }

  void write() throws XMLStreamException {
    xml.open("svg").namespace(NAMESPACE);
    xml.with("version", "1.1").with("width", scene.width()).with("height", scene.height())
        .with("viewBox", "0 0 " + Markup.number(scene.width()) + " " + Markup.number(scene.height()))
        .with("xml:lang", scene.locale().getLanguage()).with("lang", scene.locale().getLanguage())
        .with("font-family", families).with("role", "graphics-document document")
        .with("aria-labelledby", scene.description().isEmpty() ? "title" : "title description");
    xml.leaf("title").with("id", "title").text(scene.title());
    if (!scene.description().isEmpty()) {
      xml.leaf("desc").with("id", "description").text(scene.description());
    }
    definitions.write(xml);
    xml.empty("rect").with("width", scene.width()).with("height", scene.height())
        .with("fill", scene.background().hex());
    all(scene.content());
    xml.close();
  }

  private void all(List<Primitive> content) throws XMLStreamException {
    for (Primitive primitive : content) {
      one(primitive);
    }
  }

  private void one(Primitive primitive) throws XMLStreamException {
    switch (primitive) {
      case Box box -> box(box);
      case Oval oval -> {
        xml.empty("ellipse").with("cx", oval.x() + oval.width() / 2).with("cy", oval.y() + oval.height() / 2)
            .with("rx", oval.width() / 2).with("ry", oval.height() / 2);
        paint(oval.fill(), oval.stroke());
      }
      case Polygon polygon -> {
        xml.empty("polygon").with("points", polygon.points().stream().map(SvgDocument::pair)
            .collect(Collectors.joining(" ")));
        paint(polygon.fill(), polygon.stroke());
      }
      case Polyline line -> {
        PathData path = new PathData();
        Corners.draw(line, path);
        xml.empty("path").with("d", path.toString());
        paint(null, line.stroke());
      }
      case TextRun run -> text(run);
      case Picture picture -> xml.empty("use").with("href", "#" + definitions.idOf(picture.image()))
          .with("x", picture.x()).with("y", picture.y()).with("width", picture.width())
          .with("height", picture.height());
      case Group group -> group(group);
    }
  }

  private void box(Box box) throws XMLStreamException {
    xml.empty("rect").with("x", box.x()).with("y", box.y()).with("width", box.width()).with("height", box.height());
    if (box.arcWidth() > 0 && box.arcHeight() > 0) {
      xml.with("rx", box.arcWidth() / 2).with("ry", box.arcHeight() / 2);
    }
    paint(box.fill(), box.stroke());
  }

  private void paint(Fill fill, Stroke stroke) throws XMLStreamException {
    if (fill == null) {
      xml.with("fill", "none");
    } else {
      xml.with("fill", fill.isPlain() ? fill.start().hex() : "url(#" + definitions.idOf(fill) + ")");
    }
    if (stroke != null) {
      xml.with("stroke", stroke.color().hex()).withUnless("1", "stroke-width", Markup.number(stroke.width()));
      if (!stroke.dashes().isEmpty()) {
        xml.with("stroke-dasharray", stroke.dashes().stream().map(Markup::number).collect(Collectors.joining(" ")));
      }
      xml.with("stroke-linejoin", "round");
    }
  }

  private void text(TextRun run) throws XMLStreamException {
    TextFont font = run.font();
    xml.leaf("text").with("x", run.x()).with("y", run.baseline()).with("font-size", font.size())
        .withUnless(families, "font-family", families(font.families()))
        .withUnless("normal", "font-weight", font.bold() ? "bold" : "normal")
        .withUnless("normal", "font-style", font.italic() ? "italic" : "normal")
        .withUnless("start", "text-anchor", run.anchor().name().toLowerCase(Locale.ROOT))
        .with("fill", run.color().hex());
    if (font.underline() || font.strikeThrough()) {
      xml.with("text-decoration", font.underline() && font.strikeThrough() ? "underline line-through"
          : font.underline() ? "underline" : "line-through");
    }
    xml.with("xml:space", "preserve").text(run.text());
  }

  private void group(Group group) throws XMLStreamException {
    boolean linked = group.link() != null;
    if (linked) {
      xml.open("a").with("href", group.link());
    }
    xml.open("g");
    if (group.x() != 0 || group.y() != 0) {
      xml.with("transform", "translate(" + Markup.number(group.x()) + " " + Markup.number(group.y()) + ")");
    }
    if (group.opacity() < 1) {
      xml.with("opacity", group.opacity());
    }
    if (group.element() != null) {
      boolean holdsOthers = group.element() instanceof NodeView node && node.isContainer();
      xml.with("role", holdsOthers ? "graphics-object group" : "graphics-symbol img");
    }
    if (group.title() != null) {
      xml.with("aria-label", oneLine(group.title()));
      xml.leaf("title").text(group.title());
    }
    if (group.description() != null) {
      xml.leaf("desc").text(group.description());
    }
    all(group.content());
    xml.close();
    if (linked) {
      xml.close();
    }
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String families(List<String> names) {
    return names.stream().map(name -> name.contains(" ") ? "'" + name + "'" : name).collect(Collectors.joining(", "));
  }

  private static String pair(Spot spot) {
    return Markup.number(spot.x()) + "," + Markup.number(spot.y());
  }

  /** Collects the commands of a {@code d} attribute. */
  private static final class PathData implements Corners.Pen {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void moveTo(Spot to) {
      text.append("M").append(pair(to));
    }

    @Override
    public void lineTo(Spot to) {
      text.append(" L").append(pair(to));
    }

    @Override
    public void curveTo(Spot control, Spot to) {
      text.append(" Q").append(pair(control)).append(" ").append(pair(to));
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
