package org.musubi.viewpoint.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.musubi.viewpoint.specification.SpecificationPackage;

/** No feature of the language is accepted and then passed over: the runtime reads it, or it is known to say nothing. */
class LanguageUseTests {
  private static final Map<String, String> SAYS_NOTHING = Map.ofEntries(
      Map.entry("Group.eAnnotations", "notes of the specifier's tools"),
      Map.entry("DAnnotation.details", "notes of the specifier's tools"),
      Map.entry("DAnnotationEntry.details", "notes of the specifier's tools"),
      Map.entry("Group.userColorsPalettes", "colours are reached by the references to them"),
      Map.entry("Environment.systemColors", "colours are reached by the references to them"),
      Map.entry("Viewpoint.modelFileExtension", "which files a project offers a viewpoint for"),
      Map.entry("RepresentationDescription.initialisation", "whether choosing a viewpoint makes one at once"),
      Map.entry("RepresentationDescription.showOnStartup", "whether opening a project opens it"),
      Map.entry("DiagramDescription.enablePopupBars", "a bar of another editor"),
      Map.entry("CustomLayoutConfiguration.description", "documentation of the algorithm"),
      Map.entry("LayoutOption.description", "documentation of the option"),
      Map.entry("EnumLayoutValue.description", "documentation of the value"),
      Map.entry("DotDescription.strokeSizeComputationExpression", "kept but never drawn by other runtimes either"),
      Map.entry("SelectModelElementVariable.userDocumentation", "documentation of the variable"),
      Map.entry("SelectionWizardDescription.windowImagePath", "decoration of a dialog"),
      Map.entry("EndUserDocumented.endUserDocumentation", "documentation; the lint asks for it"));

  /** Accepted and not done yet; to be done, or taken out of the language. */
  private static final List<String> OPEN = List.of();

  @Test
  void everyFeatureIsReadOrSaysNothing() throws IOException {
    String sources = sources();
    List<String> unread = new ArrayList<>();
    for (EClassifier classifier : SpecificationPackage.eINSTANCE.getEClassifiers()) {
      if (classifier instanceof EClass type) {
        for (EStructuralFeature feature : type.getEStructuralFeatures()) {
          String name = type.getName() + "." + feature.getName();
          if (!isRead(feature, sources) && !SAYS_NOTHING.containsKey(name) && !OPEN.contains(name)) {
            unread.add(name);
          }
        }
      }
    }
    assertEquals(new TreeSet<>(), new TreeSet<>(unread));
  }

  private static boolean isRead(EStructuralFeature feature, String sources) {
    String name = Character.toUpperCase(feature.getName().charAt(0)) + feature.getName().substring(1);
    return Stream.of("get", "is").map(prefix -> prefix + name)
        .anyMatch(getter -> sources.contains("." + getter + "()") || sources.contains("::" + getter))
        || sources.contains("SpecificationPackage.Literals." + constant(feature))
        || sources.contains("\"" + feature.getName() + "\"");
  }

  private static String constant(EStructuralFeature feature) {
    return feature.getEContainingClass().getName().replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(
        java.util.Locale.ROOT) + "__" + feature.getName().replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(
        java.util.Locale.ROOT);
  }

  private static String sources() throws IOException {
    StringBuilder sources = new StringBuilder();
    for (String bundle : List.of("org.musubi.viewpoint", "org.musubi.render")) {
      try (Stream<Path> files = Files.walk(Path.of("..", bundle, "src"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")
            && !path.toString().contains("lint")).toList()) {
          sources.append(Files.readString(file));
        }
      }
    }
    return sources.toString();
  }
}
