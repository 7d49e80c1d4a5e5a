package org.musubi.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.core.Identifiable;
import org.musubi.model.core.NamedElement;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.support.MusubiResource;
import org.musubi.persistence.FileProblem.Kind;
import org.musubi.persistence.FileProblem.Severity;

/**
 * Is a council whole: are all required values there and within their bounds, does every reference lead to an element,
 * are ids and codes unique?
 *
 * <p>References into a catalogue are checked only where the catalogue can be reached; whether the content makes sense
 * is not asked here.
 */
public final class StructureCheck {

  /** Addresses of the reference knowledge; whoever opens a council without it must not see all of them as lost. */
  private static final String CATALOGUE_SCHEME = "musubi";

  private final List<FileProblem> problems = new ArrayList<>();
  private final Map<String, EObject> ids = new HashMap<>();
  private final Map<String, EObject> codes = new HashMap<>();
  private final Set<URI> unreachable = new HashSet<>();
  private final String file;
  private final Resource resource;
  private final boolean skipMissingInFile;

  private StructureCheck(CouncilModel model, boolean skipMissingInFile) {
    this.skipMissingInFile = skipMissingInFile;
    resource = model.eResource();
    file = resource == null || resource.getURI() == null ? ElementName.of(model)
        : resource.getURI().isFile() ? resource.getURI().toFileString() : resource.getURI().toString();
  }

  /** Everything that is wrong, element by element; empty for a sound council. */
  public static List<FileProblem> check(CouncilModel model) {
    return new StructureCheck(model, false).run(model);
  }

  /** What was found while opening the file, with its places, and what only the model shows. */
  public static List<FileProblem> check(LoadedCouncil council) {
    return Stream.concat(council.problems().stream(),
        new StructureCheck(council.model(), true).run(council.model()).stream()).toList();
  }

  private List<FileProblem> run(CouncilModel model) {
    check((EObject) model);
    for (TreeIterator<EObject> all = EcoreUtil.getAllContents(model, false); all.hasNext();) {
      check(all.next());
    }
    return List.copyOf(problems);
  }

  private void check(EObject element) {
    checkId(element);
    checkCode(element);
    for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
      if (feature.isDerived() || feature.isTransient()) {
        continue;
      }
      Object value = element.eGet(feature);
      if (feature.isRequired() && isMissing(value)) {
        add(Kind.MISSING_VALUE, element,
            FileText.MISSING_VALUE.say(file, ElementName.of(element), ElementName.of(feature)));
      }
      for (Object each : value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value)) {
        checkValue(element, feature, each);
      }
    }
  }

  private static boolean isMissing(Object value) {
    return value == null || value instanceof Collection<?> many && many.isEmpty()
        || value instanceof String text && text.isBlank();
  }

  private void checkValue(EObject element, EStructuralFeature feature, Object value) {
    switch (feature) {
      case EAttribute attribute -> {
        EDataType type = attribute.getEAttributeType();
        if (Diagnostician.INSTANCE.validate(type, value).getSeverity() >= Diagnostic.ERROR) {
          add(Kind.INVALID_VALUE, element,
              FileText.INVALID_VALUE.say(file, ElementName.of(element), ElementName.of(feature), value));
        }
      }
      case EReference reference when !reference.isContainment() && !reference.isContainer() ->
          checkTarget(element, reference, (EObject) value);
      default -> {
        // Contained elements are checked by themselves.
      }
    }
  }

  private void checkTarget(EObject element, EReference reference, EObject target) {
    if (!target.eIsProxy()) {
      if (target.eResource() == null && EcoreUtil.getRootContainer(target) != EcoreUtil.getRootContainer(element)) {
        dangling(FileText.DANGLING, element, reference, ElementName.id(target));
      }
      return;
    }
    URI uri = ((InternalEObject) target).eProxyURI();
    if (resource != null && uri.trimFragment().equals(resource.getURI())) {
      if (!skipMissingInFile || !(resource instanceof MusubiResource known && known.isPlaceholder(target))) {
        dangling(FileText.DANGLING, element, reference, uri.fragment());
      }
    } else if (uri.isFile() || uri.isRelative() || !CATALOGUE_SCHEME.equals(uri.scheme())) {
      dangling(FileText.DANGLING_FILE, element, reference, uri.isFile() ? uri.trimFragment().toFileString() : uri);
    } else if (isReachable(uri)) {
      dangling(FileText.DANGLING_CATALOGUE, element, reference, uri.fragment());
    }
  }

  private void dangling(FileText sentence, EObject element, EReference reference, Object target) {
    add(Kind.DANGLING_REFERENCE, element,
        sentence.say(file, ElementName.of(element), ElementName.of(reference), target));
  }

  /** True when somebody in the resource set knows how to read such an address. */
  private boolean isReachable(URI uri) {
    ResourceSet set = resource == null ? null : resource.getResourceSet();
    if (set == null || unreachable.contains(uri.trimFragment())) {
      return false;
    }
    URI normalized = set.getURIConverter().normalize(uri.trimFragment());
    boolean known = set.getURIConverter().getURIHandlers().stream()
        .anyMatch(handler -> !isCatchAll(handler.getClass()) && handler.canHandle(normalized));
    if (!known) {
      unreachable.add(uri.trimFragment());
    }
    return known;
  }

  private static boolean isCatchAll(Class<?> handler) {
    return handler == URIHandlerImpl.class || handler == NoOtherPlaces.class;
  }

  private void checkId(EObject element) {
    if (element instanceof Identifiable known) {
      EObject other = ids.putIfAbsent(known.getId(), element);
      if (other != null) {
        add(Kind.DUPLICATE_ID, element,
            FileText.DUPLICATE_ID.say(file, ElementName.of(element), known.getId(), ElementName.of(other)));
      }
    }
  }

  private void checkCode(EObject element) {
    EClass kind = element.eClass();
    if (element instanceof NamedElement named && Codes.sign(kind).isPresent()) {
      String code = Codes.comparable(named.getCode());
      EObject other = code.isEmpty() ? null : codes.putIfAbsent(kind.getName() + " " + code, element);
      if (other != null) {
        add(Kind.DUPLICATE_CODE, element,
            FileText.DUPLICATE_CODE.say(file, ElementName.of(element), named.getCode(), ElementName.of(other)));
      }
    }
  }

  private void add(Kind kind, EObject element, String sentence) {
    problems.add(new FileProblem(kind, Severity.WARNING, sentence, ElementName.id(element), 0, 0));
  }
}
