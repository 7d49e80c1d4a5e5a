package org.musubi.analysis.derived;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * How one derived feature of the metamodel gets its value.
 *
 * @param <T> class of the metamodel that has the feature
 * @param <R> type of its values
 */
interface Calculation<T extends EObject, R> {

  /** The derived feature. */
  EStructuralFeature feature();

  /** The value for an element; null means unset. Never fails on incomplete elements and changes nothing. */
  R valueOf(T element);
}
