package org.musubi.persistence;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.musubi.model.support.DanglingReferenceDiagnostic;
import org.musubi.model.support.DuplicateIdDiagnostic;
import org.musubi.persistence.FileProblem.Kind;
import org.musubi.persistence.FileProblem.Severity;

/** Says in sentences what EMF found while building the elements of a file. */
final class LoadProblems {

  private final Path file;

  LoadProblems(Path file) {
    this.file = file;
  }

  /** Errors first; each in the order of the file. */
  List<FileProblem> of(Resource resource) {
    return Stream.concat(
        resource.getErrors().stream().map(this::error),
        resource.getWarnings().stream().map(this::warning)).filter(Objects::nonNull).toList();
  }

  private FileProblem error(Resource.Diagnostic found) {
    int line = found.getLine();
    return switch (found) {
      case FeatureNotFoundException unknown -> problem(Kind.UNKNOWN_CONTENT, found, unknown.getObject(),
          FileText.UNKNOWN_FEATURE.say(file, line, ElementName.of(unknown.getObject()), unknown.getName()));
      case ClassNotFoundException unknown -> problem(Kind.UNKNOWN_CONTENT, found, null,
          FileText.UNKNOWN_CLASS.say(file, line, unknown.getName()));
      case PackageNotFoundException unknown -> problem(Kind.UNKNOWN_CONTENT, found, null,
          FileText.UNKNOWN_NAMESPACE.say(file, line, unknown.uri()));
      case IllegalValueException wrong -> problem(Kind.INVALID_VALUE, found, wrong.getObject(),
          FileText.INVALID_VALUE_AT.say(file, line, ElementName.of(wrong.getObject()),
              ElementName.of(wrong.getFeature()), value(wrong.getValue())));
      default -> problem(Kind.NOT_XML, found, null,
          FileText.DAMAGED.say(file, line, found.getColumn(), CouncilBytes.remedy(file)));
    };
  }

  private FileProblem warning(Resource.Diagnostic found) {
    return switch (found) {
      case DanglingReferenceDiagnostic(Resource in, EObject owner, EStructuralFeature feature, String id, int line,
          int column) -> new FileProblem(Kind.DANGLING_REFERENCE, Severity.WARNING,
              FileText.DANGLING_AT.say(file, line, ElementName.of(owner), ElementName.of(feature), id),
              ElementName.id(owner), line, column);
      case DuplicateIdDiagnostic(Resource in, String id, EObject first, EObject second, int line, int column) ->
          new FileProblem(Kind.DUPLICATE_ID, Severity.WARNING,
              FileText.DUPLICATE_ID_AT.say(file, line, ElementName.of(second), id, ElementName.of(first)),
              id, line, column);
      default -> null;
    };
  }

  private static FileProblem problem(Kind kind, Resource.Diagnostic found, EObject element, String sentence) {
    return new FileProblem(kind, Severity.ERROR, sentence, element == null ? null : ElementName.id(element),
        Math.max(found.getLine(), 0), Math.max(found.getColumn(), 0));
  }

  private static String value(Object value) {
    return switch (value) {
      case EObject element -> ElementName.of(element);
      case Enumerator choice -> choice.getLiteral();
      case null, default -> String.valueOf(value);
    };
  }
}
