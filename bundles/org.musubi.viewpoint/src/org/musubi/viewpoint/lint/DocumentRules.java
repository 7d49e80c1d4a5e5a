package org.musubi.viewpoint.lint;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.musubi.viewpoint.expression.ExpressionKind;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.specification.ColorDescription;
import org.musubi.viewpoint.specification.EndUserDocumented;
import org.musubi.viewpoint.specification.Named;
import org.musubi.viewpoint.specification.RepresentationDescription;
import org.musubi.viewpoint.specification.SpecificationPackage;
import org.musubi.viewpoint.specification.SystemColor;
import org.musubi.viewpoint.specification.ToolEntry;
import org.musubi.viewpoint.specification.ToolSection;
import org.musubi.viewpoint.specification.ValidationRule;
import org.musubi.viewpoint.specification.Viewpoint;

/** What keeps a specification readable: documentation, one palette, unique names, no dead services. */
final class DocumentRules {
  /** Services that tell why something is refused, or what a look means in the legend, are found by their names. */
  private static final List<String> COMPANIONS = List.of("whyNot", "legend");

  private DocumentRules() {
  }

  static void documented(Specification specification, BiConsumer<EObject, String> report) {
    Contents.all(specification, EndUserDocumented.class)
        .filter(element -> element instanceof Viewpoint || element instanceof RepresentationDescription)
        .filter(element -> isBlank(element.getEndUserDocumentation()))
        .forEach(element -> report.accept(element,
            LintMessage.NO_DOCUMENTATION.with(((Named) element).getName(), "endUserDocumentation")));
    Contents.all(specification, ToolSection.class).flatMap(section -> section.getOwnedTools().stream())
        .filter(ToolEntry.class::isInstance).map(ToolEntry.class::cast)
        .filter(tool -> isBlank(tool.getDocumentation()))
        .forEach(tool -> report.accept(tool, LintMessage.NO_DOCUMENTATION.with(tool.getName(), "documentation")));
  }

  static void namedColors(Specification specification, BiConsumer<EObject, String> report) {
    Contents.all(specification, EObject.class).forEach(element -> {
      for (EReference reference : element.eClass().getEAllReferences()) {
        boolean color = SpecificationPackage.Literals.COLOR_DESCRIPTION.isSuperTypeOf(reference.getEReferenceType());
        if (color && !reference.isMany() && element.eGet(reference) instanceof ColorDescription used
            && used instanceof SystemColor system) {
          report.accept(element, LintMessage.COLOR_NOT_NAMED.with(system.getName()));
        }
      }
    });
  }

  static void uniqueNames(Specification specification, BiConsumer<EObject, String> report) {
    Contents.all(specification, EObject.class).forEach(element -> {
      for (EReference reference : element.eClass().getEAllContainments()) {
        if (reference.isMany() && !reference.getEKeys().isEmpty()) {
          uniqueNames((Collection<?>) element.eGet(reference), reference, report);
        }
      }
    });
  }

  private static void uniqueNames(Collection<?> siblings, EReference reference, BiConsumer<EObject, String> report) {
    EAttribute key = reference.getEKeys().get(0);
    Set<Object> seen = new HashSet<>();
    for (Object sibling : siblings) {
      Object name = ((EObject) sibling).eGet(key);
      if (name != null && !seen.add(name)) {
        report.accept((EObject) sibling, LintMessage.DUPLICATE_NAME.with(name, reference.getName()));
      }
    }
  }

  static void usedServices(Specification specification, BiConsumer<EObject, String> report) {
    Set<String> unused = new TreeSet<>(specification.interpreter().services().names());
    unused.removeAll(specification.interpreter().services().standardNames());
    unused.removeIf(name -> COMPANIONS.stream().anyMatch(name::startsWith));
    Contents.all(specification, EObject.class).forEach(element -> element.eClass().getEAllAttributes().stream()
        .filter(attribute -> attribute.getEAttributeType() == SpecificationPackage.Literals.INTERPRETED_EXPRESSION)
        .map(attribute -> (String) element.eGet(attribute))
        .filter(text -> ExpressionKind.of(text) == ExpressionKind.SERVICE)
        .forEach(text -> unused.remove(ExpressionKind.nameIn(text))));
    unused.forEach(name -> report.accept(specification.group(), LintMessage.UNUSED_SERVICE.with(name)));
  }

  static void fixes(Specification specification, BiConsumer<EObject, String> report) {
    Contents.all(specification, ValidationRule.class).filter(rule -> rule.getFixes().isEmpty())
        .forEach(rule -> report.accept(rule, LintMessage.NO_FIX.with()));
  }

  private static boolean isBlank(String text) {
    return text == null || text.isBlank();
  }
}
