package org.musubi.viewpoint.expression;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.EdgeView;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;

/** A {@code feature:} expression: a feature of the element, or one of the few every element has. */
final class FeatureAccess {
  private final String expression;
  private final String name;
  private final Map<EClass, EStructuralFeature> features = new WeakHashMap<>();

  FeatureAccess(String expression, String name) {
    this.expression = expression;
    this.name = name;
  }

  Object of(Object self) {
    return switch (self) {
      case null -> null;
      case EObject element -> of(element);
      case NodeView node -> of(node);
      case EdgeView edge -> of(edge);
      case Diagram diagram -> of(diagram);
      default -> throw unknown(self);
    };
  }

  private Object of(EObject element) {
    EClass type = element.eClass();
    EStructuralFeature feature = features.get(type);
    if (feature == null) {
      feature = type.getEStructuralFeature(name);
      if (feature == null) {
        return common(element);
      }
      features.put(type, feature);
    }
    return element.eGet(feature);
  }

  private Object common(EObject element) {
    return switch (name) {
      case "eContainer" -> element.eContainer();
      case "eContents" -> element.eContents();
      case "eAllContents" -> list(element.eAllContents());
      case "eClass" -> element.eClass();
      case "eCrossReferences" -> element.eCrossReferences();
      default -> throw unknown(element);
    };
  }

  private Object of(NodeView node) {
    return switch (name) {
      case "name" -> node.text();
      case "parent", "eContainer" -> node.parent() == null ? node.diagram() : node.parent();
      case "children", "ownedDiagramElements" -> node.children();
      case "ownedBorderedNodes" -> node.borderNodes();
      case "outgoingEdges" -> node.outgoing();
      case "incomingEdges" -> node.incoming();
      default -> element(node);
    };
  }

  private Object of(EdgeView edge) {
    return switch (name) {
      case "name" -> edge.text();
      case "sourceNode" -> edge.source();
      case "targetNode" -> edge.end();
      case "eContainer" -> edge.diagram();
      default -> element(edge);
    };
  }

  private Object element(ElementView view) {
    return switch (name) {
      case "target" -> view.target();
      case "semanticElements" -> view.semanticElements();
      case "visible" -> view.isVisible();
      case "parentDiagram" -> view.diagram();
      default -> throw unknown(view);
    };
  }

  private Object of(Diagram diagram) {
    return switch (name) {
      case "name" -> diagram.name();
      case "target" -> diagram.target();
      case "ownedDiagramElements" -> diagram.nodes();
      case "edges" -> diagram.edges();
      default -> throw unknown(diagram);
    };
  }

  private EvaluationException unknown(Object self) {
    String type = self instanceof EObject element ? element.eClass().getName() : self.getClass().getSimpleName();
    return new EvaluationException(expression, ExpressionMessage.NO_FEATURE.with(expression, type, name), null);
  }

  private static List<EObject> list(Iterator<EObject> contents) {
    List<EObject> result = new ArrayList<>();
    contents.forEachRemaining(result::add);
    return result;
  }

  /** Short description of an element for messages: its type and its place in the file. */
  static String describe(Object value) {
    if (value instanceof EObject element) {
      EStructuralFeature name = element.eClass().getEStructuralFeature("name");
      Object text = name == null ? null : element.eGet(name);
      return element.eClass().getName() + " "
          + (text == null ? EcoreUtil.getURI(element).fragment() : "\"" + text + "\"");
    }
    return String.valueOf(value);
  }
}
