package org.musubi.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Takes what a rule has found.
 *
 * <p>The message is the text {@code <ID>.message}; when the first argument is a {@link Variant}, it is
 * {@code <ID>.message.<variant>}. In the text {@code {0}} is the headline of the element and {@code {1}}, {@code {2}} …
 * are the arguments (without the variant). Elements, choices, features, fiscal years, dates, numbers and collections of
 * them are written as people read them.
 */
public interface Findings {

  /** Reports a problem of an element as a whole. */
  void add(EObject element, Object... arguments);

  /** Reports a problem of one property of an element. */
  void add(EObject element, EStructuralFeature feature, Object... arguments);

  /**
   * Says that the problem added last is less serious than the rule usually is, for example because nobody has begun to
   * fill in what is missing.
   *
   * @throws IllegalArgumentException for a more serious one: a rule never gets worse than it says
   */
  void lower(Severity severity);

  /** Offers a fix for the problem added last. */
  void fix(QuickFix fix);
}
