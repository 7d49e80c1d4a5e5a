package org.musubi.viewpoint.load;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.viewpoint.expression.Interpreter;
import org.musubi.viewpoint.specification.Group;
import org.musubi.viewpoint.specification.RepresentationDescription;
import org.musubi.viewpoint.specification.Viewpoint;

/**
 * A viewpoint specification that was loaded and found to use only what this runtime does. It is not changed after
 * loading.
 */
public final class Specification {
  private final Group group;
  private final Interpreter interpreter;
  private final ModelTypes types;

  /**
   * For specifications made by program; nothing is checked.
   *
   * @param group the specification
   * @param interpreter knows its Java extensions
   * @param types knows its metamodels
   */
  public Specification(Group group, Interpreter interpreter, ModelTypes types) {
    this.group = Objects.requireNonNull(group);
    this.interpreter = Objects.requireNonNull(interpreter);
    this.types = Objects.requireNonNull(types);
  }

  /**
   * Loads a specification.
   *
   * @param uri an {@code .odesign} file
   * @param options what it needs from outside
   * @throws SpecificationException when the file cannot be read, is damaged, or holds anything that this runtime does
   *     not do; every problem names its element
   */
  public static Specification load(URI uri, SpecificationOptions options) throws SpecificationException {
    return new SpecificationLoader(uri, options).load();
  }

  public Group group() {
    return group;
  }

  public List<Viewpoint> viewpoints() {
    return group.getOwnedViewpoints();
  }

  /** All diagrams and tables in the order of the file. */
  public List<RepresentationDescription> representations() {
    return viewpoints().stream().flatMap(viewpoint -> viewpoint.getOwnedRepresentations().stream()).toList();
  }

  /** The diagram or table of that name, null when there is none. */
  public RepresentationDescription representation(String name) {
    return representations().stream().filter(r -> name.equals(r.getName())).findFirst().orElse(null);
  }

  public Interpreter interpreter() {
    return interpreter;
  }

  public ModelTypes types() {
    return types;
  }

  /** See {@link ModelTypes#type(String)}. */
  public EClass type(String typeName) {
    return types.type(typeName);
  }

  /** See {@link ModelTypes#isInstance(EObject, String)}. */
  public boolean isInstance(EObject element, String typeName) {
    return types.isInstance(element, typeName);
  }

  /** Name path of an element of a specification, as references in the file write it. */
  public static String pathOf(EObject specificationElement) {
    String fragment = EcoreUtil.getURI(specificationElement).fragment();
    return fragment == null || fragment.isEmpty() ? "/" : URI.decode(fragment);
  }
}
