package org.musubi.viewpoint.tool;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.specification.AbstractToolDescription;
import org.musubi.viewpoint.specification.ContainerCreationDescription;
import org.musubi.viewpoint.specification.DiagramElementMapping;
import org.musubi.viewpoint.specification.EdgeCreationDescription;
import org.musubi.viewpoint.specification.Labelled;
import org.musubi.viewpoint.specification.NodeCreationDescription;
import org.musubi.viewpoint.specification.OperationAction;
import org.musubi.viewpoint.specification.SelectionWizardDescription;
import org.musubi.viewpoint.specification.ToolDescription;
import org.musubi.viewpoint.specification.ToolEntry;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.ElementLabels;
import org.musubi.viewpoint.view.ElementView;

/** What things are called in messages to the user. */
final class Names {
  private Names() {
  }

  /** Label of a tool, section or mapping, its name when it has none. */
  static String of(Labelled labelled) {
    String label = labelled.getLabel();
    return label == null || label.isBlank() ? orEmpty(labelled.getName()) : label;
  }

  /** What kind of element a mapping draws. */
  static String kind(DiagramElementMapping mapping) {
    return of(mapping);
  }

  /** A node, an edge or the diagram (null too). */
  static String describe(Object viewOrDiagram) {
    return viewOrDiagram instanceof ElementView view
        ? view.text().isBlank() ? kind(view.mapping()) : oneLine(view.text()) : ToolMessage.DIAGRAM.with();
  }

  /** The same, or a model element or a value. */
  static String describe(Object anything, ElementLabels labels) {
    return switch (anything) {
      case null -> describe(null);
      case Diagram diagram -> describe(diagram);
      case ElementView view -> describe(view);
      case EObject element -> oneLine(labels.label(element));
      default -> oneLine(String.valueOf(anything));
    };
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s*\\R\\s*", " ");
  }

  static String documentation(ToolEntry tool) {
    return orEmpty(tool.getDocumentation()).strip();
  }

  static String icon(ToolEntry tool) {
    String path = switch (tool) {
      case NodeCreationDescription node -> node.getIconPath();
      case ContainerCreationDescription container -> container.getIconPath();
      case EdgeCreationDescription edge -> edge.getIconPath();
      case ToolDescription other -> other.getIconPath();
      case SelectionWizardDescription wizard -> wizard.getIconPath();
      case OperationAction action -> action.getIcon();
      default -> null;
    };
    return path == null || path.isBlank() ? null : path;
  }

  /** Reason of a tool in its own words, else the given sentence; null = no tool. */
  static String documentationOr(AbstractToolDescription tool, String sentence) {
    String documentation = tool == null ? "" : documentation(tool);
    return documentation.isEmpty() ? sentence : documentation;
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
