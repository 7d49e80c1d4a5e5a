package org.musubi.cli.diagrams;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.musubi.cli.command.CliException;
import org.musubi.cli.command.CliText;

/** Reads metamodels and models that are not ours, without DOCTYPE, entities or network. */
final class EmfFiles {

  private static final Map<String, Boolean> HARDENED_PARSER = Map.of(
      "http://apache.org/xml/features/disallow-doctype-decl", true,
      "http://xml.org/sax/features/external-general-entities", false,
      "http://xml.org/sax/features/external-parameter-entities", false,
      "http://javax.xml.XMLConstants/feature/secure-processing", true);

  private final ResourceSet resources = new ResourceSetImpl();

  EmfFiles() {
    Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
    factories.put("ecore", new EcoreResourceFactoryImpl());
    factories.put(Resource.Factory.Registry.DEFAULT_EXTENSION, new XMIResourceFactoryImpl());
    resources.getLoadOptions().put(XMLResource.OPTION_PARSER_FEATURES, HARDENED_PARSER);
  }

  /** The packages of an {@code .ecore} file; from now on models of them can be read. */
  List<EPackage> metamodel(Path file) throws CliException {
    List<EPackage> packages = model(file).getContents().stream()
        .filter(EPackage.class::isInstance).map(EPackage.class::cast).toList();
    if (packages.isEmpty()) {
      throw new CliException(CliText.NO_METAMODEL_IN.say(file));
    }
    packages.forEach(this::register);
    return packages;
  }

  private void register(EPackage found) {
    if (found.getNsURI() != null) {
      resources.getPackageRegistry().put(found.getNsURI(), found);
    }
    found.getESubpackages().forEach(this::register);
  }

  /** The content of a file. */
  Resource model(Path file) throws CliException {
    if (!Files.isRegularFile(file)) {
      throw new CliException(CliText.NO_SUCH_FILE.say(file));
    }
    try {
      Resource resource = resources.getResource(URI.createFileURI(file.toString()), true);
      if (!resource.getErrors().isEmpty()) {
        throw unreadable(file, resource.getErrors(), null);
      }
      return resource;
    } catch (WrappedException e) {
      // The resource set keeps a half-read resource whose errors are more exact.
      Resource half = resources.getResource(URI.createFileURI(file.toString()), false);
      throw unreadable(file, half == null ? List.of() : half.getErrors(), e);
    }
  }

  private static CliException unreadable(Path file, List<Diagnostic> errors, WrappedException e) {
    Throwable cause = e == null ? null : e.getCause();
    for (Object error : errors) {
      if (error instanceof PackageNotFoundException missing) {
        return new CliException(CliText.METAMODEL_MISSING.say(file, missing.uri()), e);
      }
    }
    List<String> sentences = new ArrayList<>();
    errors.stream().limit(10).forEach(error ->
        sentences.add(CliText.MODEL_NOT_READ.say(file, error.getLine(), reason(error.getMessage()))));
    if (sentences.isEmpty()) {
      sentences.add(CliText.MODEL_NOT_READ.say(file, 0, reason(cause == null ? "" : cause.getMessage())));
    }
    return new CliException(sentences, e);
  }

  /** Parsers put addresses of files and full stops into their texts. */
  private static String reason(String message) {
    return message == null ? "" : message.replaceAll("\\s*\\(file:[^)]*\\)", "").replaceAll("[.\\s]+$", "");
  }
}
