package org.musubi.validation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * One rule about a council (domain.md 5.12). Stateless: one object checks any number of councils. Extend
 * {@link AbstractRule}, which brings the texts.
 */
public interface Rule {

  /** Stable id, family and number: {@code EVL-07}. */
  String id();

  Severity severity();

  /**
   * Classes whose instances {@link #check} is called for, subclasses included. A rule about the whole council names
   * {@code CouncilModel}.
   */
  Set<EClass> subjects();

  /** Checks one element and reports what is wrong. Reads only; never changes the model. */
  void check(EObject subject, RuleContext context, Findings findings);

  /** Thresholds that can be set per workspace. */
  default List<Parameter> parameters() {
    return List.of();
  }

  /**
   * The subjects whose verdict may change after {@code changed} was changed: the rule says where to look again.
   *
   * <p>{@code changed} is any element that was edited, added, removed, or to which a reference was set or taken away;
   * each of them is asked for by itself. It may no longer be part of the model. What is returned and is no subject of
   * the rule is ignored. The default is the element itself and its containers.
   */
  default Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return Affected.selfAndContainers(changed);
  }

  /** Title, statement, explanation and messages in the language of the default locale. */
  RuleTexts texts();

  /** The family: the part of the id before the number, {@code EVL}. */
  default String family() {
    int dash = id().lastIndexOf('-');
    return dash < 0 ? id() : id().substring(0, dash);
  }
}
