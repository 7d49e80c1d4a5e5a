package org.musubi.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.Inverse;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.values.FiscalYear;

/** What a rule may ask about the council it looks at. Everything here is computed once and shared by all rules. */
public interface RuleContext {

  /** The council. */
  CouncilModel model();

  /** The day of the check; rules never ask the clock. */
  LocalDate today();

  /** The fiscal year of {@link #today()}. */
  FiscalYear year();

  /** Who refers to an element. */
  Inverse inverse();

  /** All elements of a class in the order of the model. */
  <T> List<T> all(Class<T> type);

  /**
   * The elements of a class that have the same key, in the order of the model: who else has this code, who else is
   * aimed at the same group. Kept up to date edit by edit, so asking it costs nothing in a large council.
   *
   * @param name name of the index, unique; usually the id of the rule
   * @param type class of the elements
   * @param key key of an element, computed from the element, what it contains and what it refers to directly; null
   *     leaves it out
   * @param value the key asked for
   */
  <T extends EObject> List<T> withKey(String name, Class<T> type, Function<? super T, ?> key, Object value);

  /** The threshold of a rule as set in this workspace. */
  double parameter(Rule rule, String key);

  /**
   * A computation done once per pass (a whole run, or all checks after one edit), so that a rule about the whole
   * council does not repeat it for every element.
   *
   * @param key unique, usually the id of the rule or a record with it
   */
  <T> T cached(Object key, Supplier<T> computation);
}
