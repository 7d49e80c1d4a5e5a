package org.musubi.viewpoint.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.musubi.viewpoint.expression.Interpreter;
import org.musubi.viewpoint.expression.Services;
import org.musubi.viewpoint.specification.BasicLabelStyleDescription;
import org.musubi.viewpoint.specification.DoubleClickDescription;
import org.musubi.viewpoint.specification.EdgeStyleDescription;
import org.musubi.viewpoint.specification.Group;
import org.musubi.viewpoint.specification.JavaExtension;
import org.musubi.viewpoint.specification.RepresentationDescription;
import org.musubi.viewpoint.specification.Viewpoint;

/** Loads one specification: scan of the file, EMF, Java extensions, checks. */
final class SpecificationLoader {
  private static final int LARGEST_FILE_MB = 64;
  private static final String NAME_OF_ELEMENT = "feature:name";

  private final URI uri;
  private final SpecificationOptions options;
  private final Language language = new Language();
  private final SpecificationScan scan = new SpecificationScan(language);
  private final List<SpecificationProblem> problems = new ArrayList<>();

  SpecificationLoader(URI uri, SpecificationOptions options) {
    this.uri = uri;
    this.options = options;
  }

  Specification load() throws SpecificationException {
    ResourceSet resources = resourceSet();
    byte[] file = read(resources);
    problems.addAll(scan.scan(file));
    stopOnProblems(null);
    Resource resource = parse(resources, file);
    Group group = (Group) resource.getContents().get(0);
    Set<EPackage> metamodels = metamodels(group, resources);
    references(resource);
    doubleClicks(group);
    labels(group);
    Services services = services(group);
    ModelTypes types = new ModelTypes(metamodels);
    problems.addAll(new SpecificationCheck(services, types, metamodels).check(group));
    problems.replaceAll(problem -> problem.line() > 0 ? problem
        : new SpecificationProblem(problem.path(), scan.lineOf(problem.path()), problem.message()));
    stopOnProblems(null);
    return new Specification(group, new Interpreter(services), types);
  }

  /** What a label says when the file does not tell: the name of the element, on edges nothing. As in Sirius. */
  private static void labels(Group group) {
    group.eAllContents().forEachRemaining(each -> {
      if (each instanceof BasicLabelStyleDescription style && style.getLabelExpression() == null) {
        boolean isOnEdge = style.eContainer() instanceof EdgeStyleDescription;
        style.setLabelExpression(isOnEdge ? "" : NAME_OF_ELEMENT);
      }
    });
  }

  private void stopOnProblems(Exception cause) throws SpecificationException {
    if (!problems.isEmpty()) {
      throw new SpecificationException(uri.lastSegment(), problems, cause);
    }
  }

  private SpecificationException fatal(String message, Exception cause) {
    problems.add(new SpecificationProblem("/", 0, message));
    return new SpecificationException(uri.lastSegment(), problems, cause);
  }

  private ResourceSet resourceSet() {
    ResourceSet resources = new ResourceSetImpl();
    resources.setURIConverter(new LocalFiles());
    resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
    // In this resource set only: a Sirius in the same workbench keeps its own packages under these names.
    language.namespaces().forEach(ns -> resources.getPackageRegistry().put(ns, Language.PACKAGE));
    options.metamodels().forEach(metamodel -> register(metamodel, resources));
    resources.getResources().add(SystemColors.resource());
    return resources;
  }

  private static void register(EPackage metamodel, ResourceSet resources) {
    if (metamodel.getNsURI() != null) {
      resources.getPackageRegistry().put(metamodel.getNsURI(), metamodel);
    }
    metamodel.getESubpackages().forEach(sub -> register(sub, resources));
  }

  private byte[] read(ResourceSet resources) throws SpecificationException {
    try (InputStream in = resources.getURIConverter().createInputStream(uri)) {
      byte[] file = in.readNBytes(LARGEST_FILE_MB * 1024 * 1024 + 1);
      if (file.length > LARGEST_FILE_MB * 1024 * 1024) {
        throw fatal(LoadMessage.TOO_LARGE.with(LARGEST_FILE_MB), null);
      }
      return file;
    } catch (IOException e) {
      throw fatal(LoadMessage.NOT_READABLE.with(e.getMessage()), e);
    }
  }

  private Resource parse(ResourceSet resources, byte[] file) throws SpecificationException {
    Resource resource = new XMIResourceImpl(uri);
    resources.getResources().add(resource);
    try {
      resource.load(new ByteArrayInputStream(file), Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
      Translations.of(uri, resources.getURIConverter(), options.locale()).apply(resource);
    } catch (IOException e) {
      resource.getErrors().forEach(error -> problems.add(problem(error)));
      stopOnProblems(e);
      throw fatal(LoadMessage.NOT_READABLE.with(e.getMessage()), e);
    }
    return resource;
  }

  private static SpecificationProblem problem(Resource.Diagnostic error) {
    if (error instanceof UnresolvedReferenceException unresolved && unresolved.getObject() != null) {
      return new SpecificationProblem(Specification.pathOf(unresolved.getObject()), error.getLine(),
          LoadMessage.DANGLING.with(unresolved.getFeature().getName(), URI.decode(unresolved.getReference())));
    }
    return new SpecificationProblem("/", error.getLine(), error.getMessage());
  }

  /** The packages the representations declare, those given, and what they refer to by file name. */
  private Set<EPackage> metamodels(Group group, ResourceSet resources) {
    Set<EPackage> result = new LinkedHashSet<>();
    for (Viewpoint viewpoint : group.getOwnedViewpoints()) {
      for (RepresentationDescription representation : viewpoint.getOwnedRepresentations()) {
        for (EPackage declared : List.copyOf(representation.getMetamodel())) {
          if (declared.eIsProxy()) {
            metamodel(representation, ((InternalEObject) declared).eProxyURI(), result);
          } else {
            result.add(declared);
          }
        }
      }
    }
    result.addAll(options.metamodels());
    result.add(EcorePackage.eINSTANCE);
    return result;
  }

  /** A metamodel named by its file: looked for among those given and those registered, by the name of the file. */
  private void metamodel(RepresentationDescription representation, URI location, Set<EPackage> result) {
    String file = location.trimFragment().trimFileExtension().lastSegment();
    EPackage registered = EPackage.Registry.INSTANCE.getEPackage(location.trimFragment().toString());
    for (EPackage candidate : candidates(registered)) {
      boolean sameFile = candidate.eResource() != null && candidate.eResource().getURI() != null && file != null
          && file.equals(candidate.eResource().getURI().trimFileExtension().lastSegment());
      if (candidate == registered || sameFile || candidate.getName().equalsIgnoreCase(file)) {
        result.add(candidate);
        return;
      }
    }
    problems.add(new SpecificationProblem(Specification.pathOf(representation), 0,
        LoadMessage.NO_METAMODEL.with(location)));
  }

  /** Packages a file name may mean: those given before those that happen to be loaded. */
  private List<EPackage> candidates(EPackage registered) {
    List<EPackage> candidates = new ArrayList<>();
    if (registered != null) {
      candidates.add(registered);
    }
    candidates.addAll(options.metamodels());
    candidates.add(EcorePackage.eINSTANCE);
    EPackage.Registry.INSTANCE.values().stream().filter(EPackage.class::isInstance).map(EPackage.class::cast)
        .filter(loaded -> loaded.getName() != null)
        .sorted(Comparator.comparing(EPackage::getName).thenComparing(loaded -> String.valueOf(loaded.getNsURI())))
        .forEach(candidates::add);
    return candidates;
  }

  /** A double click and its mappings know each other, whichever of them the file names. */
  private static void doubleClicks(Group group) {
    group.eAllContents().forEachRemaining(element -> {
      if (element instanceof DoubleClickDescription tool) {
        tool.getMappings().stream().filter(mapping -> mapping.getDoubleClickDescription() == null)
            .forEach(mapping -> mapping.setDoubleClickDescription(tool));
      }
    });
  }

  private void references(Resource resource) {
    Map<EObject, Collection<EStructuralFeature.Setting>> dangling =
        EcoreUtil.UnresolvedProxyCrossReferencer.find(resource);
    dangling.forEach((proxy, settings) -> {
      for (EStructuralFeature.Setting setting : settings) {
        if (!"metamodel".equals(setting.getEStructuralFeature().getName())) {
          URI target = ((InternalEObject) proxy).eProxyURI();
          problems.add(new SpecificationProblem(Specification.pathOf(setting.getEObject()), 0,
              LoadMessage.DANGLING.with(setting.getEStructuralFeature().getName(),
                  URI.decode(target.trimFragment().equals(uri) ? target.fragment() : target.toString()))));
        }
      }
    });
  }

  private Services services(Group group) {
    Services services = new Services();
    for (Viewpoint viewpoint : group.getOwnedViewpoints()) {
      for (JavaExtension extension : viewpoint.getOwnedJavaExtensions()) {
        String name = extension.getQualifiedClassName();
        if (name == null || name.isBlank()) {
          continue; // told as missing
        }
        try {
          services.add(Class.forName(name, true, options.classLoader()));
        } catch (ClassNotFoundException e) {
          problems.add(new SpecificationProblem(Specification.pathOf(extension), 0,
              LoadMessage.UNKNOWN_CLASS.with(name)));
        } catch (InstantiationException | NoSuchMethodException | IllegalAccessException e) {
          problems.add(new SpecificationProblem(Specification.pathOf(extension), 0,
              LoadMessage.NO_CONSTRUCTOR.with(name)));
        } catch (ReflectiveOperationException | LinkageError e) {
          problems.add(new SpecificationProblem(Specification.pathOf(extension), 0,
              LoadMessage.CLASS_NOT_USABLE.with(name, e.toString())));
        }
      }
    }
    return services;
  }
}
