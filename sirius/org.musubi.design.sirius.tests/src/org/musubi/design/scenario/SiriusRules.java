package org.musubi.design.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.internal.metamodel.description.validation.operations.ValidationRuleOperations;
import org.eclipse.sirius.common.tools.api.util.MessageTranslator;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.tools.api.command.DiagramCommandFactoryService;
import org.eclipse.sirius.tools.api.SiriusPlugin;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.eclipse.sirius.viewpoint.description.validation.SemanticValidationRule;
import org.eclipse.sirius.viewpoint.description.validation.ValidationFix;
import org.eclipse.sirius.viewpoint.description.validation.ValidationRule;
import org.eclipse.sirius.viewpoint.description.validation.ValidationSet;
import org.eclipse.sirius.viewpoint.description.validation.ViewValidationRule;

/** The validation rules of a diagram, checked by Sirius. */
record SiriusRules(SiriusPicture picture) {

  List<Problem> problems() {
    return List.copyOf(violations().values());
  }

  private Map<Violation, Problem> violations() {
    Map<Violation, Problem> result = new LinkedHashMap<>();
    for (ValidationRule rule : rules()) {
      for (DSemanticDecorator view : views()) {
        if (concerns(rule, view)) {
          EObject checked = rule instanceof ViewValidationRule ? view : view.getTarget();
          Violation violation = new Violation(rule, view.getTarget());
          if (!result.containsKey(violation) && !ValidationRuleOperations.checkRule(rule, checked)) {
            result.put(violation, problem(rule, view.getTarget(), checked));
          }
        }
      }
    }
    return result;
  }

  private record Violation(ValidationRule rule, EObject element) {
  }

  private static Problem problem(ValidationRule rule, EObject element, EObject checked) {
    return new Problem(rule.getName(), element, ValidationRuleOperations.getMessage(rule, checked),
        rule.getFixes().stream().map(SiriusRules::label).toList());
  }

  private static String label(ValidationFix fix) {
    return MessageTranslator.INSTANCE.getMessage(fix, fix.getName());
  }

  private List<ValidationRule> rules() {
    Collection<Viewpoint> viewpoints = picture.stage().session().getSelectedViewpoints(false);
    Viewpoint any = viewpoints.iterator().next();
    List<Viewpoint> inOrder = new ArrayList<>(viewpoints);
    inOrder.sort(Comparator.comparing(each -> any.eContainer().eContents().indexOf(each)));
    return Stream.concat(Stream.of(picture.diagram().getDescription().getValidationSet()),
        inOrder.stream().map(Viewpoint::getValidationSet))
        .filter(Objects::nonNull).map(ValidationSet::getAllRules).flatMap(Collection::stream).distinct().toList();
  }

  private List<DSemanticDecorator> views() {
    List<DSemanticDecorator> result = new ArrayList<>(List.of(picture.diagram()));
    Stream.concat(picture.nodes().stream(), picture.edges().stream())
        .forEach(each -> result.add(((SiriusElement) each).view()));
    return result;
  }

  private static boolean concerns(ValidationRule rule, DSemanticDecorator view) {
    return switch (rule) {
      case SemanticValidationRule semantic -> SiriusPlugin.getDefault().getModelAccessorRegistry()
          .getModelAccessor(view.getTarget()).eInstanceOf(view.getTarget(), semantic.getTargetClass());
      case ViewValidationRule ofViews -> view instanceof DDiagramElement element
          && ofViews.getTargets().contains(element.getDiagramElementMapping());
      default -> false;
    };
  }

  Command fix(Problem problem, String fix) {
    Violation violation = violations().entrySet().stream().filter(each -> each.getValue().equals(problem))
        .map(Map.Entry::getKey).findFirst().orElseThrow();
    ValidationFix chosen = violation.rule().getFixes().stream().filter(each -> label(each).equals(fix)).findFirst()
        .orElseThrow();
    return DiagramCommandFactoryService.getInstance().getNewProvider().getCommandFactory(picture.stage().domain())
        .buildQuickFixOperation(chosen, violation.element(), picture.diagram());
  }
}
