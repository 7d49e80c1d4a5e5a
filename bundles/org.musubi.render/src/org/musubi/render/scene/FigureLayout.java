package org.musubi.render.scene;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.musubi.viewpoint.geometry.DiagramGeometry;
import org.musubi.viewpoint.specification.LineStyle;
import org.musubi.viewpoint.text.TextLines;
import org.musubi.viewpoint.text.TextMeasure;
import org.musubi.viewpoint.view.Bounds;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Rgb;

/** Puts title, diagram and legend one below the other. */
final class FigureLayout {
  private static final Rgb INK = new Rgb(30, 30, 30);
  private static final Rgb FAINT_INK = new Rgb(95, 95, 95);
  private static final Rgb HINT_LINE = new Rgb(170, 170, 170);
  private static final int TITLE_POINTS = 14;
  private static final int SMALL_POINTS = 9;
  private static final int GAP = 16;
  /** Narrow figures get room for title and legend all the same. */
  private static final int LEAST_WIDTH = 420;
  private static final int HINT_WIDTH = 380;
  private static final int HINT_PADDING = 24;
  /** Half of the widest line and what looks out of folded containers. */
  private static final int OVERHANG = 4;

  private final SceneOptions options;
  private final List<Primitive> content = new ArrayList<>();
  private int y;
  private int right;

  FigureLayout(SceneOptions options) {
    this.options = options;
    y = options.margin();
    right = options.margin();
  }

  Scene figure(Diagram diagram, List<Primitive> drawn, DiagramGeometry geometry) {
    Bounds extent = drawn.isEmpty() ? new Bounds(0, 0, HINT_WIDTH + 2 * HINT_PADDING, 0)
        : geometry.extent(diagram).grown(OVERHANG);
    int width = options.title() || options.legend() ? Math.max(LEAST_WIDTH, extent.width()) : extent.width();
    if (options.title()) {
      title(diagram.name(), width);
    }
    if (drawn.isEmpty()) {
      hint(diagram, width);
    } else {
      place(new Group(null, options.margin() - extent.x(), y - extent.y(), 1, null, null, null, drawn),
          extent.width(), extent.height());
    }
    if (options.legend()) {
      legend(diagram, geometry, width);
    }
    return new Scene(right + options.margin(), y + options.margin(), diagram.background(), diagram.name(),
        description(diagram), options.locale(), content);
  }

  private void place(Primitive primitive, int width, int height) {
    content.add(primitive);
    y += height;
    right = Math.max(right, options.margin() + width);
  }

  private void title(String name, int width) {
    TextLines lines = TextLines.wrap(name, TITLE_POINTS, true, width, 3);
    List<Primitive> texts = new ArrayList<>(
        LabelScene.plain(lines, 0, 0, TITLE_POINTS, true, INK));
    int height = lines.height();
    if (options.date() != null) {
      String date = DateTimeFormatter.ofPattern(SceneText.DATE_PATTERN.in(options.locale()), options.locale())
          .format(options.date());
      texts.addAll(LabelScene.plain(TextLines.unbroken(date, SMALL_POINTS, false), 0, height, SMALL_POINTS, false,
          FAINT_INK));
      height += TextMeasure.lineHeight(SMALL_POINTS);
    }
    place(Group.at(options.margin(), y, texts), lines.width(), height + GAP);
  }

  private void hint(Diagram diagram, int width) {
    boolean hidden = diagram.allElements().findAny().isPresent();
    TextLines heading = TextLines.wrap((hidden ? SceneText.ALL_HIDDEN_TITLE : SceneText.EMPTY_TITLE)
        .in(options.locale()), 11, true, HINT_WIDTH, 3);
    TextLines advice = TextLines.wrap((hidden ? SceneText.ALL_HIDDEN_HINT : SceneText.EMPTY_HINT)
        .in(options.locale()), SMALL_POINTS, false, HINT_WIDTH, 6);
    int height = heading.height() + GAP / 2 + advice.height() + 2 * HINT_PADDING;
    List<Primitive> parts = new ArrayList<>();
    parts.add(new Box(0.5, 0.5, width - 1, height - 1, 10, 10, null, new Stroke(HINT_LINE, 1, LineStyle.DASH)));
    parts.addAll(LabelScene.plain(heading, HINT_PADDING, HINT_PADDING, 11, true, INK));
    parts.addAll(LabelScene.plain(advice, HINT_PADDING, HINT_PADDING + heading.height() + GAP / 2.0, SMALL_POINTS,
        false, FAINT_INK));
    place(Group.at(options.margin(), y, parts), width, height);
  }

  private void legend(Diagram diagram, DiagramGeometry geometry, int width) {
    Legend legend = new Legend(diagram, geometry, options);
    if (legend.isUseful()) {
      Frame frame = new Frame();
      Group drawn = legend.draw(width, frame);
      y += GAP;
      place(new Group(null, options.margin(), y, 1, drawn.title(), null, null, drawn.content()),
          frame.bounds().width(), frame.bounds().height());
    }
  }

  private String description(Diagram diagram) {
    long nodes = diagram.allNodes().filter(NodeView::isVisible).count();
    long edges = diagram.edges().stream().filter(EdgeView::isVisible).count();
    return SceneText.CONTENT.in(options.locale(), nodes, edges);
  }
}
