package org.musubi.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.expression.Interpreter;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.refresh.RepresentationSession;
import org.musubi.viewpoint.specification.AbstractToolDescription;
import org.musubi.viewpoint.specification.AbstractVariable;
import org.musubi.viewpoint.specification.AcceleoVariable;
import org.musubi.viewpoint.specification.SelectModelElementVariable;
import org.musubi.viewpoint.specification.VariableContainer;
import org.musubi.viewpoint.view.ChangeRunner;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.ElementView;

/** What all kinds of tools share: how a tool is run, with its variables, as one change, and refreshed afterwards. */
final class ToolContext {
  /** The part of a tool that changes the model. */
  interface Body {
    void run(Execution execution);
  }

  private final RepresentationSession session;
  private final ChangeRunner runner;
  private final Choices choices;
  private final References references;
  private final Conditions conditions;
  private final Views views;

  ToolContext(RepresentationSession session, ChangeRunner runner, Choices choices) {
    this.session = session;
    this.runner = runner;
    this.choices = choices;
    this.references = new References(session.modelRoots());
    this.conditions = new Conditions(session.interpreter());
    this.views = new Views(session);
  }

  RepresentationSession session() {
    return session;
  }

  Interpreter interpreter() {
    return session.interpreter();
  }

  Conditions conditions() {
    return conditions;
  }

  void close() {
    references.end();
  }

  /**
   * Runs a tool as one change and refreshes.
   *
   * @param label what undo calls it
   * @param tool null = none, a change without a tool
   * @param on element of the diagram or diagram the tool is applied to, for messages
   * @param body changes the model
   * @param placement gives the views that appeared in {@code diagram} their state, within the same change
   * @throws ToolException when anything fails; nothing is changed then
   */
  ToolResult run(String label, AbstractToolDescription tool, Diagram diagram, Object on, Body body,
      Consumer<Created> placement) {
    try {
      return runner.run(label, () -> execute(tool, diagram, on, body, placement));
    } catch (ChoiceCancelledException cancelled) {
      session.refreshChanged();
      return ToolResult.NOTHING;
    } catch (RuntimeException failure) {
      session.refreshChanged();
      throw failed(label, on, failure);
    }
  }

  private ToolResult execute(AbstractToolDescription tool, Diagram diagram, Object on, Body body,
      Consumer<Created> placement) {
    views.begin();
    references.begin();
    Execution execution = new Execution(session, views, Scope.of(null).with("diagram", diagram));
    body.run(execution);
    references.removeDangling();
    views.refresh();
    if (tool != null && tool.isForceRefresh()) {
      views.refresh(diagram);
    }
    List<ElementView> appeared = views.appeared(diagram);
    placement.accept(new Created(appeared, execution.created()));
    EObject element = on == null ? diagram.target() : Execution.element(on);
    return new ToolResult(appeared, toSelect(tool, element, execution, appeared), execution.navigations());
  }

  private List<EObject> toSelect(AbstractToolDescription tool, EObject element, Execution execution,
      List<ElementView> appeared) {
    String expression = tool == null ? null : tool.getElementsToSelect();
    if (expression == null || expression.isBlank()) {
      return appeared.stream().map(ElementView::target).distinct().toList();
    }
    List<EObject> selected = new ArrayList<>();
    for (Object item : Execution.items(interpreter().evaluate(expression, execution.on(element)))) {
      if (item instanceof ElementView view) {
        selected.add(view.target());
      } else if (item instanceof EObject model) {
        selected.add(model);
      }
    }
    return tool.isInverseSelectionOrder() ? selected.reversed() : selected;
  }

  private ToolException failed(String label, Object on, RuntimeException failure) {
    String where = Names.describe(on, session.labels());
    if (failure instanceof ToolException known) {
      return new ToolException(ToolMessage.FAILED.with(label, where, known.getMessage()), known);
    }
    return new ToolException(ToolMessage.FAILED.with(label, where, Operations.reason(failure)), failure);
  }

  /**
   * Sets a variable of a tool under the name the specification gives it and the name all specifications use, then the
   * variables below it.
   *
   * @param declared null = the specification declares none
   */
  void set(Execution execution, AbstractVariable declared, String usualName, Object value) {
    execution.set(usualName, value);
    if (declared != null) {
      execution.set(declared.getName(), value);
    }
  }

  /** Computes the variables declared below others, after all of those are set. */
  void setSubVariables(Execution execution, AbstractVariable declared, Object value) {
    if (value != null && declared instanceof VariableContainer container) {
      container.getSubVariables().forEach(sub -> setSubVariable(execution, (AbstractVariable) sub, value));
    }
  }

  private void setSubVariable(Execution execution, AbstractVariable sub, Object root) {
    Object value = switch (sub) {
      case AcceleoVariable computed ->
          interpreter().evaluate(computed.getComputationExpression(), execution.on(firstOf(root)));
      case SelectModelElementVariable chosen -> choose(chosen, execution.on(firstOf(root)));
      default -> root;
    };
    execution.set(sub.getName(), value);
    if (sub instanceof AcceleoVariable computed) {
      setSubVariables(execution, computed, value);
    }
  }

  private static Object firstOf(Object value) {
    return value instanceof Collection<?> several ? several.stream().findFirst().orElse(null) : value;
  }

  private Object choose(SelectModelElementVariable variable, Scope scope) {
    SelectionRequest request = selection(variable.getName(), variable.getMessage(),
        variable.getCandidatesExpression(), variable.isMultiple(), variable.isTree(), variable.getRootExpression(),
        variable.getChildrenExpression(), scope);
    Optional<List<EObject>> chosen = choices.choose(request).filter(elements -> !elements.isEmpty());
    List<EObject> elements = chosen.orElseThrow(ChoiceCancelledException::new);
    return variable.isMultiple() ? elements : elements.getFirst();
  }

  /** A question to the user, its expressions evaluated where they are needed. */
  SelectionRequest selection(String title, String message, String candidates, boolean multiple, boolean tree,
      String roots, String children, Scope scope) {
    return new SelectionRequest(title == null ? "" : title, message == null ? "" : message,
        interpreter().elements(candidates, scope), multiple, tree,
        tree ? interpreter().elements(roots, scope) : List.of(),
        element -> tree ? interpreter().elements(children, scope.on(element)) : List.of());
  }

  /** What a tool made: the views that appeared, and the model elements its own operations made. */
  record Created(List<ElementView> views, List<EObject> elements) {
  }
}
