package org.musubi.design.scenario.golden;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.musubi.design.scenario.Cell;
import org.musubi.design.scenario.Color;
import org.musubi.design.scenario.Edge;
import org.musubi.design.scenario.Element;
import org.musubi.design.scenario.Grid;
import org.musubi.design.scenario.Line;
import org.musubi.design.scenario.Mark;
import org.musubi.design.scenario.Node;
import org.musubi.design.scenario.Picture;

/** What every runtime must show of a diagram or table, one thing a line. */
final class Facts {

  private Facts() {
  }

  /**
   * Nodes indented below what they lie in, in order; then edges, then broken rules. What lies on the diagram itself has
   * no order; it is sorted as edges and rules are.
   */
  static List<String> of(Picture picture) {
    Stream<String> nodes = picture.nodes().stream().filter(node -> node.parent().equals(picture))
        .map(node -> lines(node, "").toList()).sorted(Comparator.comparing(List::getFirst)).flatMap(List::stream);
    Stream<String> edges = picture.edges().stream().map(Facts::line).sorted();
    Stream<String> problems = picture.problems().stream()
        .map(problem -> "! " + problem.rule() + " " + plain(problem.message())).sorted();
    return Stream.of(Stream.of(picture.title()), nodes, edges, problems).flatMap(lines -> lines).toList();
  }

  private static Stream<String> lines(Node node, String indent) {
    String line = indent + name(node) + " | " + (node.borderWidth() == 0 ? "no border"
        : node.borderWidth() + " " + node.borderLine()) + " " + hex(node.fill()) + marks(node);
    return Stream.concat(Stream.of(line), node.children().stream().flatMap(child -> lines(child, indent + "  ")));
  }

  private static String line(Edge edge) {
    return edge.mapping() + " " + name(edge.source()) + " -> " + name(edge.end()) + " | " + plain(edge.text()) + " | "
        + edge.width() + " " + edge.line() + " " + hex(edge.stroke()) + " from " + edge.sourceArrow() + marks(edge);
  }

  private static String name(Element element) {
    return element.mapping() + " " + plain(element.text()) + (element.isVisible() ? "" : " (hidden)");
  }

  private static String marks(Element element) {
    return element.marks().stream().map(Mark::image).map(image -> " +" + image.substring(image.lastIndexOf('/') + 1))
        .sorted().collect(Collectors.joining());
  }

  private static String plain(String text) {
    return "「" + text.replace("\n", "⏎") + "」";
  }

  private static String hex(Color color) {
    return String.format("#%02x%02x%02x", color.red(), color.green(), color.blue());
  }

  /** Heads of columns, then lines with their cells. */
  static List<String> of(Grid grid) {
    String heads = grid.columns().stream().map(column -> plain(column.label())).collect(Collectors.joining(" | "));
    return Stream.concat(Stream.of(grid.title(), heads),
        grid.lines().stream().flatMap(Line::andBelow).map(line -> line(grid, line))).toList();
  }

  private static String line(Grid grid, Line line) {
    return plain(line.label()) + " | " + grid.columns().stream().map(column -> cell(grid.cell(line, column)))
        .collect(Collectors.joining(" | "));
  }

  private static String cell(Optional<Cell> cell) {
    return cell.map(found -> plain(found.text()) + found.background().map(color -> " " + hex(color)).orElse("")
        + (found.isBold() ? " bold" : "")).orElse("");
  }
}
