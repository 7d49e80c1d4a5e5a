package org.musubi.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.viewpoint.expression.EvaluationException;
import org.musubi.viewpoint.expression.Interpreter;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.specification.AbstractToolDescription;
import org.musubi.viewpoint.specification.AbstractVariable;
import org.musubi.viewpoint.specification.AcceleoVariable;
import org.musubi.viewpoint.specification.ModelOperation;
import org.musubi.viewpoint.specification.SelectModelElementVariable;
import org.musubi.viewpoint.specification.SpecificationFactory;
import org.musubi.viewpoint.specification.VariableContainer;
import org.musubi.viewpoint.view.ElementLabels;

/**
 * Runs model operations that belong to no diagram, for instance those of tables. The caller makes the change undoable:
 * every method that changes the model is called within a {@link org.musubi.viewpoint.view.ChangeRunner}.
 */
public final class Operations implements AutoCloseable {
  private final Specification specification;
  private final References references;
  private final Conditions conditions;
  private final Choices choices;
  private final ElementLabels labels;
  private final ModelAccess access;

  /**
   * What operations did.
   *
   * @param created elements the operations made themselves
   * @param navigations representations to open
   * @param variables the variables afterwards, on the element the operations ran on
   */
  public record Outcome(List<EObject> created, List<NavigationRequest> navigations, Scope variables) {
  }

  /**
   * @param modelRoots resource sets, resources or root objects of the model
   * @param labels what users call elements, for messages
   * @param choices asks the user where a variable is to be chosen
   */
  public Operations(Specification specification, Collection<? extends Notifier> modelRoots, ElementLabels labels,
      Choices choices) {
    this.specification = specification;
    this.references = new References(modelRoots);
    this.conditions = new Conditions(specification.interpreter());
    this.choices = choices;
    this.labels = labels;
    this.access = new ModelAccess(labels);
  }

  /**
   * Verdict of a precondition.
   *
   * @param expression empty = always allowed
   * @param tool its documentation is the reason when nothing better is known, null = no tool
   * @param otherwise reason when nothing else is known
   */
  public Verdict test(String expression, Scope scope, AbstractToolDescription tool, String otherwise) {
    AbstractToolDescription documented = tool == null ? SpecificationFactory.eINSTANCE.createToolDescription() : tool;
    return conditions.test(expression, scope, documented, otherwise);
  }

  /**
   * Runs an operation and all below it on the element of the scope, then removes references to what was deleted.
   *
   * @param operation null = nothing to do
   * @param declared variables with further ones below them, which are computed or asked for first
   * @throws RuntimeException for which {@link #isCancelled} holds, when the user cancelled
   */
  public Outcome run(ModelOperation operation, List<? extends AbstractVariable> declared, Scope scope) {
    references.begin();
    Execution execution = new Execution(specification, labels, null, scope);
    for (AbstractVariable variable : declared) {
      if (variable.getName() != null && scope.has(variable.getName())) {
        setSubVariables(execution, variable, scope.get(variable.getName()));
      }
    }
    execution.run(operation, scope.self());
    references.removeDangling();
    return new Outcome(List.copyOf(execution.created()), List.copyOf(execution.navigations()),
        execution.on(scope.self()));
  }

  private void setSubVariables(Execution execution, AbstractVariable declared, Object value) {
    if (value != null && declared instanceof VariableContainer container) {
      for (EObject sub : container.eContents()) {
        if (sub instanceof AbstractVariable variable) {
          setSubVariable(execution, variable, value);
        }
      }
    }
  }

  private void setSubVariable(Execution execution, AbstractVariable sub, Object root) {
    Interpreter interpreter = specification.interpreter();
    Object self = root instanceof Collection<?> several ? several.stream().findFirst().orElse(null) : root;
    switch (sub) {
      case AcceleoVariable computed -> {
        Object value = interpreter.evaluate(computed.getComputationExpression(), execution.on(self));
        execution.set(sub.getName(), value);
        setSubVariables(execution, computed, value);
      }
      case SelectModelElementVariable asked -> execution.set(sub.getName(), ask(asked, execution.on(self)));
      default -> execution.set(sub.getName(), root);
    }
  }

  private Object ask(SelectModelElementVariable variable, Scope scope) {
    Interpreter interpreter = specification.interpreter();
    boolean tree = variable.isTree();
    SelectionRequest request = new SelectionRequest(String.valueOf(variable.getName()),
        variable.getMessage() == null ? "" : variable.getMessage(),
        interpreter.elements(variable.getCandidatesExpression(), scope), variable.isMultiple(), tree,
        tree ? interpreter.elements(variable.getRootExpression(), scope) : List.of(),
        element -> tree ? interpreter.elements(variable.getChildrenExpression(), scope.on(element)) : List.of());
    Optional<List<EObject>> chosen = choices.choose(request).filter(elements -> !elements.isEmpty());
    List<EObject> elements = chosen.orElseThrow(ChoiceCancelledException::new);
    return variable.isMultiple() ? elements : elements.getFirst();
  }

  /** Deletes elements with all references to them; roots of the model stay. */
  public void delete(Collection<EObject> elements) {
    references.begin();
    for (EObject element : new ArrayList<>(elements)) {
      if (element.eContainer() != null) {
        EcoreUtil.remove(element);
      }
    }
    references.removeDangling();
  }

  /**
   * Sets a feature that takes one value; texts become what its type asks for, an empty text takes the value away where
   * the type has none.
   *
   * @throws ToolException when the text is no value of the feature
   */
  public void set(EObject element, String feature, Object value) {
    access.set(element, feature, value);
  }

  /** Gives a feature that takes many values the given ones in place of those it has. */
  public void replace(EObject element, String feature, List<?> values) {
    EStructuralFeature found = access.feature(element, feature);
    access.remove(element, feature, List.copyOf((Collection<?>) element.eGet(found)));
    access.set(element, feature, values);
  }

  /** What to tell a user about a failure: the sentence of a service about what was typed, else that of the failure. */
  public static String reason(RuntimeException failure) {
    Throwable best = failure instanceof EvaluationException && failure.getCause() instanceof IllegalArgumentException
        && failure.getCause().getMessage() != null ? failure.getCause() : failure;
    return best.getMessage() == null ? best.getClass().getSimpleName() : best.getMessage();
  }

  /** Whether a run ended because the user cancelled a choice; the change it was part of has to be taken back. */
  public static boolean isCancelled(RuntimeException failure) {
    return failure instanceof ChoiceCancelledException;
  }

  /** Leaves the model alone from now on. */
  @Override
  public void close() {
    references.end();
  }
}
