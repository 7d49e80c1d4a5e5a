package org.musubi.sheets.content;

import java.util.IdentityHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Tells whether two objects are the same element, which may have been loaded twice. */
public final class Identity {

  private final Map<EObject, Object> known = new IdentityHashMap<>();

  /** What two copies of the same element have in common: its address, or the element where it has none. */
  public static Object of(EObject element) {
    return element.eResource() == null ? element : EcoreUtil.getURI(element);
  }

  /** True for the same element; nothing is the same as nothing. */
  public static boolean isSame(EObject one, EObject other) {
    return one == other || one != null && other != null && of(one).equals(of(other));
  }

  /** The same as {@link #of}, remembered, for long lists; null for null. */
  public Object remembered(EObject element) {
    return element == null ? null : known.computeIfAbsent(element, Identity::of);
  }
}
