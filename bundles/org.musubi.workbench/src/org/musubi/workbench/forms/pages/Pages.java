package org.musubi.workbench.forms.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.council.CouncilModel;
import org.musubi.workbench.forms.spec.PageSpec;

/** The declared pages; classes without one get a page made from the metamodel. */
public final class Pages {

  private static final Map<EClass, PageSpec> DECLARED = Stream.of(CouncilPages.all(), StakeholderPages.all(),
      DataPages.all(), IssuePages.all(), LogicPages.all(), PlanPages.all(), EvaluationPages.all(), WorkshopPages.all())
      .flatMap(List::stream)
      .collect(Collectors.toMap(PageSpec::type, page -> page, (one, other) -> {
        throw new IllegalStateException("Two pages for " + one.type().getName());
      }, LinkedHashMap::new));

  private Pages() {
  }

  /** The page of a class, declared or made from its features. */
  public static PageSpec of(EClass type) {
    PageSpec declared = DECLARED.get(type);
    return declared != null ? declared : GenericPage.of(type);
  }

  /** On which page an element can be edited: its own if its class has one, else that of the nearest container. */
  public static EObject pageOf(EObject element) {
    for (EObject step = element; step != null && !(step instanceof CouncilModel); step = step.eContainer()) {
      if (DECLARED.containsKey(step.eClass())) {
        return step;
      }
    }
    return element;
  }

  /** The classes with a page of their own. */
  public static Set<EClass> declared() {
    return DECLARED.keySet();
  }
}
