package org.musubi.viewpoint.tool;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.viewpoint.expression.Interpreter;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.refresh.RepresentationSession;
import org.musubi.viewpoint.specification.Case;
import org.musubi.viewpoint.specification.ChangeContext;
import org.musubi.viewpoint.specification.ContainerModelOperation;
import org.musubi.viewpoint.specification.CreateEdgeView;
import org.musubi.viewpoint.specification.CreateInstance;
import org.musubi.viewpoint.specification.CreateView;
import org.musubi.viewpoint.specification.DeleteView;
import org.musubi.viewpoint.specification.For;
import org.musubi.viewpoint.specification.If;
import org.musubi.viewpoint.specification.Let;
import org.musubi.viewpoint.specification.ModelOperation;
import org.musubi.viewpoint.specification.MoveElement;
import org.musubi.viewpoint.specification.Navigation;
import org.musubi.viewpoint.specification.RemoveElement;
import org.musubi.viewpoint.specification.SetObject;
import org.musubi.viewpoint.specification.SetValue;
import org.musubi.viewpoint.specification.Switch;
import org.musubi.viewpoint.specification.Unset;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.ElementLabels;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;

/**
 * One run of a tool: its variables and its model operations. As in Sirius, an operation runs on the element its parent
 * leads to, siblings do not influence each other's element, and a variable once set is seen by all operations after it.
 */
final class Execution {
  private final Specification specification;
  private final Interpreter interpreter;
  private final Views views;
  private final ElementLabels labels;
  private final ModelAccess access;
  private final List<EObject> created = new ArrayList<>();
  private final List<NavigationRequest> navigations = new ArrayList<>();
  private Scope scope;

  Execution(RepresentationSession session, Views views, Scope variables) {
    this(session.specification(), session.labels(), views, variables);
  }

  /** @param views null = the operations belong to no diagram */
  Execution(Specification specification, ElementLabels labels, Views views, Scope variables) {
    this.specification = specification;
    this.interpreter = specification.interpreter();
    this.labels = labels;
    this.views = views;
    this.access = new ModelAccess(labels);
    this.scope = variables;
  }

  /** Elements made by the tool's own operations; what services made is not known. */
  List<EObject> created() {
    return created;
  }

  List<NavigationRequest> navigations() {
    return navigations;
  }

  /** @throws ToolException when no diagrams are at hand */
  Views views() {
    if (views == null) {
      throw new ToolException(ToolMessage.NO_DIAGRAM.with());
    }
    return views;
  }

  Interpreter interpreter() {
    return interpreter;
  }

  void set(String variable, Object value) {
    if (variable != null && !variable.isBlank()) {
      scope = scope.with(variable, value);
    }
  }

  /** The variables as they are now, on the given element. */
  Scope on(Object self) {
    return scope.on(self);
  }

  void navigate(NavigationRequest request) {
    navigations.add(request);
  }

  /**
   * Runs an operation and all below it.
   *
   * @param operation null = nothing to do
   * @param self element or element of the diagram it runs on
   */
  void run(ModelOperation operation, Object self) {
    switch (operation) {
      case null -> {
        // a tool without operations does nothing
      }
      case For loop -> runFor(loop, self);
      case Switch choice -> runSwitch(choice, self);
      case If condition -> {
        if (interpreter.test(condition.getConditionExpression(), on(self), true)) {
          runChildren(condition, self);
        }
      }
      case ContainerModelOperation container -> runChildren(container, step(container, self));
      default -> throw new IllegalArgumentException(operation.eClass().getName());
    }
  }

  private void runChildren(ContainerModelOperation operation, Object self) {
    runAll(operation.getSubModelOperations(), self);
  }

  private void runAll(Collection<ModelOperation> operations, Object self) {
    operations.forEach(operation -> run(operation, self));
  }

  private void runFor(For loop, Object self) {
    Object current = self;
    for (Object item : items(interpreter.evaluate(loop.getExpression(), on(self)))) {
      if (item instanceof EObject || item instanceof ElementView) {
        current = item;
      }
      Scope outside = scope;
      set(loop.getIteratorName(), item);
      for (ModelOperation operation : loop.getSubModelOperations()) {
        run(operation, current);
      }
      if (outside.has(String.valueOf(loop.getIteratorName()))) {
        set(loop.getIteratorName(), outside.get(loop.getIteratorName()));
      }
    }
  }

  private void runSwitch(Switch choice, Object self) {
    for (Case branch : choice.getCases()) {
      if (interpreter.test(branch.getConditionExpression(), on(self), true)) {
        runChildren(branch, self);
        return;
      }
    }
    if (choice.getDefault() != null) {
      runChildren(choice.getDefault(), self);
    }
  }

  /** Executes the operation itself; gives the element its children run on. */
  private Object step(ContainerModelOperation operation, Object self) {
    return switch (operation) {
      case ChangeContext change -> changeContext(change, self);
      case CreateInstance create -> createInstance(create, self);
      case SetValue set -> {
        access.set(element(self), text(set.getFeatureName(), self),
            interpreter.evaluate(set.getValueExpression(), on(self)));
        yield self;
      }
      case SetObject set -> {
        access.set(element(self), text(set.getFeatureName(), self), set.getObject());
        yield self;
      }
      case Unset unset -> {
        unset(unset, self);
        yield self;
      }
      case Let let -> let(let, self);
      case RemoveElement remove -> {
        remove(self);
        yield self;
      }
      case MoveElement move -> {
        EObject container = one(move.getNewContainerExpression(), self);
        access.addReference(container, text(move.getFeatureName(), self), element(self));
        yield self;
      }
      case DeleteView delete -> {
        views().hide(view(self));
        yield self;
      }
      case CreateEdgeView create -> createEdgeView(create, self);
      case CreateView create -> createView(create, self);
      case Navigation navigation -> {
        navigate(new NavigationRequest(navigation.getDiagramDescription(), element(self), null,
            navigation.isCreateIfNotExistent(), false));
        yield self;
      }
      default -> throw new IllegalArgumentException(operation.eClass().getName());
    };
  }

  private Object changeContext(ChangeContext change, Object self) {
    Object next = first(interpreter.evaluate(change.getBrowseExpression(), on(self)));
    return next instanceof EObject || next instanceof ElementView || next instanceof Diagram ? next : self;
  }

  private Object createInstance(CreateInstance create, Object self) {
    EObject owner = element(self);
    String typeName = text(create.getTypeName(), self);
    EClass type = specification.types().type(typeName, owner);
    if (type == null) {
      throw new ToolException(ToolMessage.NO_TYPE.with(typeName));
    }
    if (type.isAbstract() || type.isInterface()) {
      throw new ToolException(ToolMessage.ABSTRACT_TYPE.with(typeName));
    }
    EObject instance = EcoreUtil.create(type);
    set(create.getVariableName(), instance);
    access.addReference(owner, text(create.getReferenceName(), self), instance);
    created.add(instance);
    return instance;
  }

  private void unset(Unset unset, Object self) {
    String feature = text(unset.getFeatureName(), self);
    if (unset.getElementExpression() == null || unset.getElementExpression().isBlank()) {
      access.clear(element(self), feature);
    } else {
      access.remove(element(self), feature,
          items(interpreter.evaluate(unset.getElementExpression(), on(self))));
    }
  }

  private Object let(Let let, Object self) {
    Object value = interpreter.evaluate(let.getValueExpression(), on(self));
    if ("self".equals(let.getVariableName())) {
      return value instanceof EObject || value instanceof ElementView ? value : self;
    }
    set(let.getVariableName(), value);
    return self;
  }

  private void remove(Object self) {
    if (self instanceof ElementView view) {
      views().hide(view);
    } else if (self instanceof EObject element && element.eContainer() != null) {
      EcoreUtil.remove(element);
    }
  }

  private Object createView(CreateView create, Object self) {
    Object container = interpreter.evaluate(create.getContainerViewExpression(), on(self));
    Object place = first(container);
    if (!(place instanceof Diagram) && !(place instanceof NodeView)) {
      throw new ToolException(ToolMessage.NO_VIEW.with(create.getContainerViewExpression()));
    }
    NodeView node = place instanceof NodeView view ? view : null;
    Diagram diagram = node == null ? (Diagram) place : node.diagram();
    return madeView(create, self, views().show(diagram, node, create.getMapping(), element(self)));
  }

  private Object createEdgeView(CreateEdgeView create, Object self) {
    Object place = first(interpreter.evaluate(create.getContainerViewExpression(), on(self)));
    Diagram diagram = place instanceof ElementView view ? view.diagram() : place instanceof Diagram d ? d : null;
    if (diagram == null) {
      throw new ToolException(ToolMessage.NO_VIEW.with(create.getContainerViewExpression()));
    }
    EObject element = element(self);
    return madeView(create, self, views().show(diagram, create.getMapping(), element,
        oneOr(create.getSourceExpression(), self, element), oneOr(create.getTargetExpression(), self, element)));
  }

  private Object madeView(CreateView create, Object self, ElementView made) {
    if (made == null) {
      throw new ToolException(ToolMessage.NO_CREATED_VIEW.with(Names.kind(create.getMapping()),
          Names.describe(self, labels)));
    }
    set(create.getVariableName(), made);
    return self;
  }

  private String text(String expression, Object self) {
    return interpreter.text(expression, on(self)).strip();
  }

  private EObject oneOr(String expression, Object self, EObject otherwise) {
    Object value = first(interpreter.evaluate(expression, on(self)));
    return value instanceof ElementView view ? view.target() : value instanceof EObject element ? element : otherwise;
  }

  private EObject one(String expression, Object self) {
    EObject element = oneOr(expression, self, null);
    if (element == null) {
      throw new ToolException(ToolMessage.NO_ELEMENT.with(expression));
    }
    return element;
  }

  /** The model element of what an operation runs on. */
  static EObject element(Object self) {
    return switch (self) {
      case EObject element -> element;
      case ElementView view -> view.target();
      case Diagram diagram -> diagram.target();
      case null, default -> throw new ToolException(ToolMessage.NO_ELEMENT.with("self"));
    };
  }

  private static ElementView view(Object self) {
    if (self instanceof ElementView view) {
      return view;
    }
    throw new ToolException(ToolMessage.NO_VIEW.with("self"));
  }

  /** A value as a list: items of a collection or array, else the value itself; nulls are left out. */
  static List<Object> items(Object value) {
    Collection<?> several = value instanceof Collection<?> collection ? collection
        : value instanceof Object[] array ? Arrays.asList(array) : Arrays.asList(value);
    List<Object> result = new ArrayList<>(several.size());
    several.stream().filter(item -> item != null).forEach(result::add);
    return result;
  }

  private static Object first(Object value) {
    List<Object> items = items(value);
    return items.isEmpty() ? null : items.getFirst();
  }
}
