package org.musubi.viewpoint.lint;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.load.Specification;

/** Walks a specification. */
final class Contents {
  private Contents() {
  }

  /** All elements of a kind at all depths, in the order of the file. */
  static <T> Stream<T> all(Specification specification, Class<T> kind) {
    return all(specification.group(), kind);
  }

  /** All elements of a kind below an element. */
  static <T> Stream<T> all(EObject element, Class<T> kind) {
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(element.eAllContents(), Spliterator.ORDERED), false)
        .filter(kind::isInstance).map(kind::cast);
  }
}
