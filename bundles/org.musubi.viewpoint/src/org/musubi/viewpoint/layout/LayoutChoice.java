package org.musubi.viewpoint.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.core.data.LayoutOptionData;
import org.eclipse.elk.graph.ElkGraphElement;
import org.musubi.viewpoint.specification.BooleanLayoutOption;
import org.musubi.viewpoint.specification.CompositeLayout;
import org.musubi.viewpoint.specification.CustomLayoutConfiguration;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.DoubleLayoutOption;
import org.musubi.viewpoint.specification.EnumLayoutOption;
import org.musubi.viewpoint.specification.IntegerLayoutOption;
import org.musubi.viewpoint.specification.LayoutDirection;
import org.musubi.viewpoint.specification.LayoutOption;
import org.musubi.viewpoint.specification.LayoutOptionTarget;
import org.musubi.viewpoint.specification.OrderedTreeLayout;
import org.musubi.viewpoint.specification.StringLayoutOption;

/**
 * What a specification says about the layout of a diagram.
 *
 * @param algorithm identifier of the ELK algorithm, null = whatever suits the edges
 * @param direction direction of the edges as ELK names it, null = as the algorithm likes
 * @param spacing distance between nodes in pixels, -1 = usual
 * @param grid whether containers without edges stand in rows and columns of one size
 * @param options options for ELK
 */
public record LayoutChoice(String algorithm, String direction, int spacing, boolean grid, List<LayoutOption> options) {
  static final String LAYERED = "org.eclipse.elk.layered";
  static final String STRESS = "org.eclipse.elk.stress";
  static final String TREE = "org.eclipse.elk.mrtree";
  static final String RECTPACKING = "org.eclipse.elk.rectpacking";
  static final String BOX = "org.eclipse.elk.box";

  /** The choice of a specification. */
  public static LayoutChoice of(DiagramDescription description) {
    return switch (description.getLayout()) {
      case CustomLayoutConfiguration custom -> {
        String id = custom.getId() == null || custom.getId().isBlank() ? null : custom.getId().strip();
        yield new LayoutChoice(id, null, -1, RECTPACKING.equals(id), List.copyOf(custom.getLayoutOptions()));
      }
      case OrderedTreeLayout tree -> new LayoutChoice(TREE, "DOWN", -1, false, List.of());
      case CompositeLayout composite ->
        new LayoutChoice(null, direction(composite.getDirection()), composite.getPadding(), true, List.of());
      case null, default -> new LayoutChoice(null, null, -1, false, List.of());
    };
  }

  /** Identifiers in a specification that name no known algorithm or option, for the check when it is loaded. */
  public static List<String> unknownIdentifiers(DiagramDescription description) {
    ElkAlgorithms.register();
    LayoutChoice choice = of(description);
    List<String> unknown = new ArrayList<>();
    if (choice.algorithm != null && !ElkAlgorithms.isKnown(choice.algorithm)) {
      unknown.add(choice.algorithm);
    }
    for (LayoutOption option : choice.options) {
      LayoutOptionData data = ElkAlgorithms.option(option.getId());
      if (data == null) {
        unknown.add(option.getId());
      } else if (data.parseValue(value(option)) == null) {
        unknown.add(option.getId() + "=" + value(option));
      }
    }
    return unknown;
  }

  /** Whether edges are to lead up or down. */
  boolean isVertical() {
    String wanted = direction;
    for (LayoutOption option : options) {
      boolean named = option.getId() != null && option.getId().strip().endsWith("elk.direction");
      wanted = named ? value(option) : wanted;
    }
    return "DOWN".equals(wanted) || "UP".equals(wanted);
  }

  /** Whether the algorithm ignores edges. */
  boolean isPacking() {
    return RECTPACKING.equals(algorithm) || BOX.equals(algorithm);
  }

  /** Writes the options meant for one kind of element into an element of a graph. */
  void apply(LayoutOptionTarget target, ElkGraphElement element) {
    for (LayoutOption option : options) {
      boolean meant = option.getTargets().contains(target)
          || option.getTargets().isEmpty() && target == LayoutOptionTarget.PARENT;
      LayoutOptionData data = meant ? ElkAlgorithms.option(option.getId()) : null;
      Object value = data == null ? null : data.parseValue(value(option));
      if (value != null) {
        element.setProperty(data, value);
      }
    }
  }

  private static String value(LayoutOption option) {
    return switch (option) {
      case BooleanLayoutOption flag -> String.valueOf(flag.isValue());
      case IntegerLayoutOption number -> String.valueOf(number.getValue());
      case DoubleLayoutOption number -> String.valueOf(number.getValue());
      case StringLayoutOption text -> String.valueOf(text.getValue());
      case EnumLayoutOption literal -> literal.getValue() == null ? "" : String.valueOf(literal.getValue().getName());
      default -> "";
    };
  }

  private static String direction(LayoutDirection direction) {
    return Map.of(LayoutDirection.LEFT_TO_RIGHT, "RIGHT", LayoutDirection.BOTTOM_TO_TOP, "UP").getOrDefault(direction,
        "DOWN");
  }
}
