package org.musubi.render.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.musubi.render.scene.Box;
import org.musubi.render.scene.Fill;
import org.musubi.render.scene.Group;
import org.musubi.render.scene.ImageData;
import org.musubi.render.scene.Oval;
import org.musubi.render.scene.Picture;
import org.musubi.render.scene.Polygon;
import org.musubi.render.scene.Polyline;
import org.musubi.render.scene.Primitive;
import org.musubi.render.scene.Scene;
import org.musubi.render.scene.Spot;
import org.musubi.render.scene.TextRun;
import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.geometry.EdgeGeometry;
import org.musubi.viewpoint.specification.EdgeRouting;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/**
 * A scene as native shapes. A node is one shape that holds its text (grouped with its icon); an edge is a connector
 * attached to the shapes of its ends; everything else becomes shapes, pictures and text boxes.
 */
final class OfficeDrawing {
  /** A shape and where it is. */
  record Item(String xml, Area area) {
  }

  /** Puts a picture into the file. */
  interface Pictures {
    /** Name of the relation under which the file holds the picture, null when it cannot be read. */
    String relation(ImageData image);
  }

  private final ShapeWriter writer;
  private final Pictures pictures;
  private final DiagramGeometry geometry;
  private final List<Item> items = new ArrayList<>();
  private final Map<NodeView, Anchor> anchors = new IdentityHashMap<>();
  private double originX;
  private double originY;

  OfficeDrawing(Dialect dialect, Pictures pictures, DiagramGeometry geometry) {
    writer = new ShapeWriter(dialect);
    this.pictures = pictures;
    this.geometry = geometry;
  }

  /** Everything in the scene, from back to front. */
  List<Item> draw(Scene scene) {
    draw(scene.content(), 0, 0, 1, scene.title());
    return items;
  }

  private void draw(List<Primitive> content, double dx, double dy, double opacity, String name) {
    if (content.stream().anyMatch(part -> part instanceof Group group && group.element() != null)) {
      originX = dx;
      originY = dy;
    }
    for (Primitive primitive : content) {
      if (primitive instanceof Group group) {
        group(group, dx + group.x(), dy + group.y(), opacity * group.opacity(), name);
      } else {
        add(plain(primitive, dx, dy, opacity, name));
      }
    }
  }

  private void group(Group group, double dx, double dy, double opacity, String name) {
    switch (group.element()) {
      case NodeView node -> node(node, group, dx, dy, opacity);
      case EdgeView edge -> edge(edge, group, dx, dy, opacity);
      case null -> draw(group.content(), dx, dy, opacity, group.title() == null ? name : group.title());
    }
  }

  private void add(Item item) {
    if (item != null) {
      items.add(item);
    }
  }

  private void node(NodeView node, Group group, double dx, double dy, double opacity) {
    List<Primitive> own = new ArrayList<>();
    List<Group> others = new ArrayList<>();
    double[] faint = {opacity};
    collect(group, own, others, faint);
    String name = node.text().isBlank() ? String.valueOf(group.title()) : node.text().replace('\n', ' ');
    // The largest form; of two the upper one, for the lower is the pile a folded container lies on.
    Primitive main = own.stream().filter(OfficeDrawing::isForm).max(Comparator.comparingDouble(form -> {
      Area area = area(form, 0, 0);
      return area.width() * area.height();
    })).map(largest -> own.reversed().stream().filter(OfficeDrawing::isForm)
        .filter(form -> sameSize(form, largest)).findFirst().orElse(largest)).orElse(null);
    List<TextRun> runs = own.stream().filter(TextRun.class::isInstance).map(TextRun.class::cast).toList();
    Texts texts = runs.isEmpty() ? null : new Texts(runs, dx, dy);
    List<Item> parts = new ArrayList<>();
    boolean textInside = false;
    for (Primitive primitive : own) {
      if (primitive == main) {
        Area area = area(main, dx, dy);
        textInside = texts != null && area.contains(texts.area().centreX(), texts.area().centreY());
        parts.add(form(node, main, area, faint[0], name,
            textInside ? texts.flowing(node.text(), area, main instanceof Polygon) : null));
      } else if (!(primitive instanceof TextRun)) {
        Item part = plain(primitive, dx, dy, faint[0], name);
        if (part != null) {
          parts.add(part);
          anchorAtPicture(node, main, primitive, part);
        }
      }
    }
    if (texts != null && !textInside) {
      parts.add(textBox(texts, name));
    }
    addTogether(parts, name);
    others.forEach(other -> group(other, dx + other.x(), dy + other.y(), opacity * other.opacity(), name));
  }

  /** Own primitives of a node; groups of other elements apart. A faint node keeps its own primitives in a group. */
  private static void collect(Group group, List<Primitive> own, List<Group> others, double[] faint) {
    for (Primitive primitive : group.content()) {
      if (!(primitive instanceof Group inner)) {
        own.add(primitive);
      } else if (inner.element() != null) {
        others.add(inner);
      } else if (inner.x() == 0 && inner.y() == 0) {
        faint[0] *= inner.opacity();
        collect(inner, own, others, faint);
      } else {
        others.add(inner);
      }
    }
  }

  private Item form(NodeView node, Primitive main, Area area, double opacity, String name, String text) {
    int id = writer.newId();
    String form = geometryOf(main, opacity);
    if (main instanceof Oval) {
      anchors.put(node, Anchor.ellipse(id, area));
    } else {
      List<Spot> sites = main instanceof Box ? Sites.of(area, ends(node)) : Sites.middles(area);
      anchors.put(node, new Anchor(id, sites));
      if (main instanceof Box box && sites.size() > Side.values().length) {
        form = Sites.form(box, area, sites) + Paint.fill(box.fill(), opacity) + Paint.line(box.stroke(), opacity);
      }
    }
    return new Item(writer.shape(id, name, area, form, text), area);
  }

  /** Where lines meet a node, on the slide or sheet. */
  private List<Spot> ends(NodeView node) {
    List<Spot> ends = new ArrayList<>();
    for (EdgeView edge : node.outgoing()) {
      if (edge.isVisible()) {
        ends.add(onPaper(geometry.edge(edge).points().getFirst()));
      }
    }
    for (EdgeView edge : node.incoming()) {
      if (edge.isVisible()) {
        ends.add(onPaper(geometry.edge(edge).points().getLast()));
      }
    }
    return ends;
  }

  private Spot onPaper(Point point) {
    return new Spot(point.x() + originX, point.y() + originY);
  }

  /** A node that is only a picture has its connectors at the picture. */
  private void anchorAtPicture(NodeView node, Primitive main, Primitive primitive, Item part) {
    if (main == null && primitive instanceof Picture && !anchors.containsKey(node)) {
      int start = part.xml().indexOf(" id=\"") + 5;
      int id = Integer.parseInt(part.xml().substring(start, part.xml().indexOf('"', start)));
      anchors.put(node, Anchor.rectangle(id, part.area()));
    }
  }

  private void addTogether(List<Item> parts, String name) {
    if (parts.size() < 2) {
      items.addAll(parts);
      return;
    }
    Area area = null;
    for (Item part : parts) {
      area = part.area().union(area);
    }
    items.add(new Item(writer.group(writer.newId(), name, area, parts.stream().map(Item::xml).toList()), area));
  }

  private void edge(EdgeView edge, Group group, double dx, double dy, double opacity) {
    Polyline line = (Polyline) group.content().stream().filter(Polyline.class::isInstance).findFirst().orElse(null);
    String name = edge.source().text() + " → " + edge.end().text();
    if (line != null) {
      String ends = Paint.ends(edge.look().sourceArrow(), edge.look().targetArrow());
      Anchor source = edge.source() instanceof NodeView node ? anchors.get(node) : null;
      Anchor target = edge.end() instanceof NodeView node ? anchors.get(node) : null;
      if (source == null || target == null || source == target) {
        Area area = Forms.area(line.points(), dx, dy);
        items.add(new Item(writer.shape(writer.newId(), name, area, Forms.of(line, opacity, none -> ends), null), area));
      } else {
        items.add(connector(edge, name, source, target, Paint.line(line.stroke(), opacity, ends)));
      }
    }
    for (List<TextRun> label : labels(group)) {
      items.add(textBox(new Texts(label, dx, dy), name));
    }
    group.content().stream().filter(Picture.class::isInstance)
        .forEach(picture -> add(plain(picture, dx, dy, opacity, name)));
  }

  private Item connector(EdgeView edge, String name, Anchor source, Anchor target, String stroke) {
    EdgeGeometry course = geometry.edge(edge);
    List<Spot> line = new ArrayList<>(course.points().stream().map(this::onPaper).toList());
    int from = source.nearest(line.getFirst());
    int to = target.nearest(line.getLast());
    line.set(0, source.sites().get(from));
    line.set(line.size() - 1, target.sites().get(to));
    ConnectorCourse form = ConnectorCourse.along(line, course.routing() != EdgeRouting.STRAIGHT);
    return new Item(writer.connector(writer.newId(), name, form, source, from, target, to, stroke), form.area());
  }

  /** Texts of an edge: lines of one label follow each other closely. */
  private static List<List<TextRun>> labels(Group edge) {
    List<List<TextRun>> labels = new ArrayList<>();
    TextRun last = null;
    for (Primitive primitive : edge.content()) {
      if (primitive instanceof TextRun run) {
        double step = last == null ? -1 : run.baseline() - last.baseline();
        if (step <= 0 || step > run.font().size() * 2) {
          labels.add(new ArrayList<>());
        }
        labels.getLast().add(run);
        last = run;
      } else {
        last = null;
      }
    }
    return labels;
  }

  private Item plain(Primitive primitive, double dx, double dy, double opacity, String name) {
    return switch (primitive) {
      case TextRun run -> textBox(new Texts(List.of(run), dx, dy), run.text());
      case Picture picture -> {
        String relation = pictures.relation(picture.image());
        Area area = new Area(dx + picture.x(), dy + picture.y(), picture.width(), picture.height());
        yield relation == null ? null
            : new Item(writer.picture(writer.newId(), name, area, relation), area);
      }
      case Group group -> throw new IllegalArgumentException("groups are drawn apart");
      case Box box -> shape(box, dx, dy, opacity, name);
      case Oval oval -> shape(oval, dx, dy, opacity, name);
      case Polygon polygon -> shape(polygon, dx, dy, opacity, name);
      case Polyline line -> shape(line, dx, dy, opacity, name);
    };
  }

  private Item shape(Primitive primitive, double dx, double dy, double opacity, String name) {
    Area area = area(primitive, dx, dy);
    return new Item(writer.shape(writer.newId(), name, area, geometryOf(primitive, opacity), null), area);
  }

  private Item textBox(Texts texts, String name) {
    Area area = texts.area();
    return new Item(writer.shape(writer.newId(), name, area, Forms.invisible(), texts.fixed()), area);
  }

  private static boolean sameSize(Primitive one, Primitive other) {
    Area first = area(one, 0, 0);
    Area second = area(other, 0, 0);
    return first.width() == second.width() && first.height() == second.height();
  }

  private static boolean isForm(Primitive primitive) {
    Fill fill = switch (primitive) {
      case Box box -> box.fill();
      case Oval oval -> oval.fill();
      case Polygon polygon -> polygon.fill();
      default -> null;
    };
    return fill != null || primitive instanceof Box || primitive instanceof Oval;
  }

  private static Area area(Primitive primitive, double dx, double dy) {
    return switch (primitive) {
      case Box box -> new Area(dx + box.x(), dy + box.y(), box.width(), box.height());
      case Oval oval -> new Area(dx + oval.x(), dy + oval.y(), oval.width(), oval.height());
      case Polygon polygon -> Forms.area(polygon.points(), dx, dy);
      case Polyline line -> Forms.area(line.points(), dx, dy);
      default -> throw new IllegalArgumentException(primitive.toString());
    };
  }

  private static String geometryOf(Primitive primitive, double opacity) {
    return switch (primitive) {
      case Box box -> Forms.of(box, opacity);
      case Oval oval -> Forms.of(oval, opacity);
      case Polygon polygon -> Forms.of(polygon, opacity);
      case Polyline line -> Forms.of(line, opacity, ends -> ends);
      default -> throw new IllegalArgumentException(primitive.toString());
    };
  }
}
