package org.musubi.render.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.text.TextLines;
import org.musubi.viewpoint.text.TextMeasure;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeLook;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeKind;
import org.musubi.viewpoint.view.NodeLook;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Rgb;
import org.musubi.viewpoint.view.Shape;

/** Explains which kinds of nodes and lines are visible: for each a sample of every look it has, and its name. */
final class Legend {
  private static final Rgb INK = new Rgb(60, 60, 60);
  private static final Rgb LINE = new Rgb(200, 200, 200);
  private static final int POINTS = 9;
  private static final int SAMPLE_WIDTH = 26;
  private static final int SAMPLE_HEIGHT = 16;
  private static final int LINE_WIDTH = 36;
  private static final int GAP = 6;
  private static final int COLUMN_GAP = 22;
  private static final int ROW = 24;
  private static final int PADDING = 10;
  /** Where colours are computed there may be hundreds. */
  private static final int MOST_SAMPLES = 6;

  private final SceneOptions options;
  private final DiagramGeometry geometry;
  /** For each name, separately for nodes and edges, the looks it has, each with a sample. */
  private final SequencedMap<Kind, SequencedMap<List<?>, LegendLook>> kinds = new LinkedHashMap<>();

  private record Kind(boolean edge, String name) {
  }

  /** A small picture of a look. */
  record Sample(int width, List<Primitive> content) {
  }

  /** Samples with the text that explains them; without samples it is the heading of those that follow. */
  record Entry(List<Sample> samples, String name) {
    int width() {
      return samples.stream().mapToInt(sample -> sample.width() + GAP).sum()
          + TextMeasure.width(name, POINTS, false);
    }
  }

  Legend(Diagram diagram, DiagramGeometry geometry, SceneOptions options) {
    this.options = options;
    this.geometry = geometry;
    diagram.allNodes().filter(NodeView::isVisible).filter(Legend::hasOwnLook).forEach(node ->
        looks(node).ifPresent(looks ->
            looks.computeIfAbsent(key(node.look()), any -> new LegendLook(sample(node.look()))).add("")));
    diagram.edges().stream().filter(EdgeView::isVisible).forEach(edge ->
        looks(edge).ifPresent(looks ->
            looks.computeIfAbsent(key(edge.look()), any -> new LegendLook(sample(edge))).add(edge.text())));
  }

  private Optional<SequencedMap<List<?>, LegendLook>> looks(ElementView element) {
    String name = options.legendNames().nameOf(element);
    return name == null || name.isBlank() ? Optional.empty()
        : Optional.of(kinds.computeIfAbsent(new Kind(element instanceof EdgeView, name), any -> new LinkedHashMap<>()));
  }

  /** Whether there is more than one look; a single one needs no explanation. */
  boolean isUseful() {
    return kinds.values().stream().mapToInt(Map::size).sum() > 1;
  }

  /** Draws it from (0, 0), at least as wide as given; {@code frame} gets its rectangle. */
  Group draw(int width, Frame frame) {
    List<Primitive> content = new ArrayList<>();
    String heading = SceneText.LEGEND.in(options.locale());
    int start = PADDING + TextMeasure.width(heading, POINTS, true) + COLUMN_GAP;
    int right = start;
    int x = start;
    int y = PADDING;
    for (Entry entry : entries()) {
      if (x > start && x + entry.width() > width - PADDING) {
        x = start;
        y += ROW;
      }
      draw(entry, x, y, content);
      x += entry.width() + COLUMN_GAP;
      right = Math.max(right, x - COLUMN_GAP);
    }
    Bounds bounds = new Bounds(0, 0, Math.max(width, right + PADDING), y + ROW + PADDING - GAP);
    frame.add(bounds);
    content.addFirst(new Box(0.5, 0.5, bounds.width() - 1, bounds.height() - 1, 6, 6, null, Stroke.of(LINE, 1)));
    content.addAll(text(heading, PADDING, PADDING, true));
    return new Group(null, 0, 0, 1, heading, null, null, content);
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    kinds.forEach((kind, looks) -> {
      List<Entry> named = LegendLook.byText(List.copyOf(looks.values()), kind.name());
      entries.addAll(named.isEmpty() ? List.of(new Entry(
          looks.values().stream().limit(MOST_SAMPLES).map(LegendLook::sample).toList(), kind.name())) : named);
    });
    return entries;
  }

  private static void draw(Entry entry, int x, int y, List<Primitive> content) {
    int left = x;
    for (Sample sample : entry.samples()) {
      content.add(Group.at(left, y, sample.content()));
      left += sample.width() + GAP;
    }
    content.addAll(text(entry.name(), left, y, false));
  }

  private static List<Primitive> text(String text, int x, int y, boolean bold) {
    int line = TextMeasure.lineHeight(POINTS);
    return LabelScene.plain(TextLines.unbroken(text, POINTS, bold), x, y + (SAMPLE_HEIGHT - line) / 2.0, POINTS,
        bold, INK);
  }

  /**
   * Items of lists have no outline, frames and the lanes in them carry their name, and what is white without a line
   * cannot be seen.
   */
  private static boolean hasOwnLook(NodeView node) {
    NodeLook look = node.look();
    boolean lane = node.parent() != null && node.parent().kind() == NodeKind.STACK;
    return node.kind() != NodeKind.LIST_ITEM && node.kind() != NodeKind.STACK && !lane
        && (look.shape() == Shape.IMAGE || look.borderWidth() > 0 || !look.fill().equals(Rgb.WHITE));
  }

  private static List<?> key(NodeLook look) {
    return List.of(look.shape(), look.fill(), look.fillStart(), look.borderWidth() > 0,
        look.borderWidth() > 0 ? List.of(look.border(), look.borderLine()) : List.of(),
        look.imagePath() == null ? "" : look.imagePath());
  }

  /** Widths are measures like sizes of nodes, not kinds. */
  private static List<?> key(EdgeLook look) {
    return List.of(look.stroke(), look.line(), look.sourceArrow(), look.targetArrow());
  }

  private Sample sample(NodeLook look) {
    boolean square = switch (look.shape()) {
      case DOT, RING, STROKE, IMAGE, TRIANGLE -> true;
      default -> false;
    };
    Bounds bounds = new Bounds(0, 0, square ? SAMPLE_HEIGHT : SAMPLE_WIDTH, SAMPLE_HEIGHT);
    List<Primitive> content = new ArrayList<>();
    if (look.shape() == Shape.IMAGE && look.imagePath() != null) {
      options.images().image(look.imagePath()).ifPresent(image ->
          content.add(new Picture(0, 0, SAMPLE_HEIGHT, SAMPLE_HEIGHT, image)));
    } else {
      content.addAll(ShapeScene.of(small(look), bounds));
    }
    return new Sample(bounds.width(), content);
  }

  /** The look without what is too large for a sample. */
  private static NodeLook small(NodeLook look) {
    return new NodeLook(look.shape(), look.fill(), look.fillStart(), look.gradient(), look.border(),
        Math.min(2, look.borderWidth()), look.borderLine(), Math.min(SAMPLE_HEIGHT / 2, look.arcWidth()),
        Math.min(SAMPLE_HEIGHT / 2, look.arcHeight()), -1, -1, look.resize(), look.label(), true, true, null, null);
  }

  private Sample sample(EdgeView edge) {
    return new Sample(LINE_WIDTH, EdgeScene.sample(edge, geometry.edge(edge), LINE_WIDTH, SAMPLE_HEIGHT / 2.0));
  }
}
