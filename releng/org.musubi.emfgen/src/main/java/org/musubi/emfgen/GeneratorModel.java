package org.musubi.emfgen;

import java.io.IOException;
import java.net.URL;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** A loaded and checked {@code .genmodel}. */
final class GeneratorModel {
  private final Path bundles;
  private final GenModel genModel;

  private GeneratorModel(Path bundles, GenModel genModel) {
    this.bundles = bundles;
    this.genModel = genModel;
  }

  /**
   * @param bundles folder of the bundles
   * @param path the generator model, relative to it
   * @throws GenerationException when it can not be read, or names a package, class or feature that does not exist
   */
  static GeneratorModel load(Path bundles, Path path) throws IOException {
    EcorePackage.eINSTANCE.eClass();
    GenModelPackage.eINSTANCE.eClass();
    mapProjects(bundles);
    ResourceSet resourceSet = new ResourceSetImpl();
    Map<String, Object> factories = resourceSet.getResourceFactoryRegistry().getExtensionToFactoryMap();
    factories.put("ecore", new EcoreResourceFactoryImpl());
    factories.put("genmodel", new EcoreResourceFactoryImpl());
    mapLibraries(resourceSet.getURIConverter());
    URI uri = URI.createPlatformResourceURI(path.toString().replace('\\', '/'), true);
    GenModel genModel;
    try {
      genModel = (GenModel) resourceSet.getResource(uri, true).getContents().get(0);
      genModel.reconcile();
      EcoreUtil.resolveAll(resourceSet);
    } catch (WrappedException e) {
      throw new GenerationException("Can not read " + path + ": " + e.exception().getMessage(), e);
    }
    GeneratorModel result = new GeneratorModel(bundles, genModel);
    result.check(resourceSet);
    escapeDocumentation(resourceSet);
    return result;
  }

  /** The folders the generator fills, as the generator model names them. */
  List<Path> sourceFolders() {
    List<Path> folders = new ArrayList<>();
    folders.add(folder(genModel.getModelDirectory()));
    if (genModel.hasEditSupport()) {
      folders.add(folder(genModel.getEditDirectory()));
    }
    return folders.stream().distinct().toList();
  }

  /**
   * Writes the code below {@code output} in the folder structure of the bundles.
   *
   * @throws GenerationException when EMF reports an error
   */
  void generateInto(Path output) throws IOException {
    for (Path folder : sourceFolders()) {
      Path project = bundles.relativize(folder).getName(0);
      Files.createDirectories(output.resolve(project));
      mapProject(output.resolve(project));
    }
    genModel.setCanGenerate(true);
    genModel.setForceOverwrite(true);
    genModel.setCodeFormatting(false);
    genModel.setUpdateClasspath(false);
    genModel.setBundleManifest(false);
    GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
        GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
    Generator generator = new Generator();
    generator.setInput(genModel);
    generate(generator, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
    if (genModel.hasEditSupport()) {
      generate(generator, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
    }
  }

  private void generate(Generator generator, Object projectType) {
    failOnError(generator.generate(genModel, projectType, new BasicMonitor()));
  }

  private void check(ResourceSet resourceSet) {
    Map<EObject, ?> dangling = EcoreUtil.UnresolvedProxyCrossReferencer.find(resourceSet);
    if (!dangling.isEmpty()) {
      throw new GenerationException("The metamodel refers to what does not exist: " + dangling.keySet().stream()
          .map(EcoreUtil::getURI).map(URI::toString).distinct().sorted().collect(Collectors.joining(", ")));
    }
    for (Resource resource : resourceSet.getResources()) {
      if (!resource.getErrors().isEmpty()) {
        throw new GenerationException(resource.getURI() + ": " + resource.getErrors().get(0).getMessage());
      }
    }
    failOnError(genModel.diagnose());
  }

  /** EMF copies documentation into comments as it is: a text like {@code B*} followed by a slash would end one. */
  private static void escapeDocumentation(ResourceSet resourceSet) {
    resourceSet.getAllContents().forEachRemaining(object -> {
      if (object instanceof EAnnotation annotation && GenModelPackage.eNS_URI.equals(annotation.getSource())) {
        annotation.getDetails().map().computeIfPresent("documentation", (key, text) -> text.replace("*/", "*&#47;"));
      }
    });
  }

  private static void failOnError(Diagnostic diagnostic) {
    if (diagnostic.getSeverity() < Diagnostic.ERROR) {
      return;
    }
    throw new GenerationException(lines(diagnostic, "").collect(Collectors.joining("\n")), diagnostic.getException());
  }

  private static Stream<String> lines(Diagnostic diagnostic, String indent) {
    return Stream.concat(
        Stream.of(indent + diagnostic.getMessage()),
        diagnostic.getChildren().stream()
            .filter(child -> child.getSeverity() >= Diagnostic.ERROR)
            .flatMap(child -> lines(child, indent + "  ")));
  }

  private Path folder(String workspacePath) {
    return bundles.resolve(workspacePath.substring(1)).normalize();
  }

  private static void mapProjects(Path bundles) throws IOException {
    try (DirectoryStream<Path> projects = Files.newDirectoryStream(bundles, Files::isDirectory)) {
      for (Path project : projects) {
        mapProject(project);
      }
    }
  }

  private static void mapProject(Path project) {
    EcorePlugin.getPlatformResourceMap().put(
        project.getFileName().toString(), URI.createURI(project.toUri().toString()));
  }

  /** A generator model may use {@code Ecore.genmodel}, which lies in the jar of EMF itself. */
  private static void mapLibraries(URIConverter converter) {
    URL jar = EcorePlugin.class.getProtectionDomain().getCodeSource().getLocation();
    URI inJar = URI.createURI("jar:" + jar + "!/");
    for (String scheme : List.of("platform:/resource/", "platform:/plugin/")) {
      converter.getURIMap().put(URI.createURI(scheme + "org.eclipse.emf.ecore/"), inJar);
    }
  }
}
