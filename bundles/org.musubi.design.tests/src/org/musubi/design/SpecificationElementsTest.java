package org.musubi.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.musubi.design.scenario.SourceTree;
import org.musubi.viewpoint.specification.SpecificationPackage;

/**
 * {@code docs/specification-elements.md} against the specification: it lists what is used there, nothing else, and
 * classes of ours that exist. Its last section, an index, is what {@link #index()} makes of the specification.
 */
class SpecificationElementsTest {

  private static final String DOCUMENT = "docs/specification-elements.md";
  private static final String INDEX = "\n## Index\n\n";
  private static final Pattern TAG =
      Pattern.compile("<!--.*?-->|<\\?.*?\\?>|<(/?)([\\w:]+)((?:\\s+[\\w:]+=\"[^\"]*\")*)\\s*(/?)>([^<]*)",
          Pattern.DOTALL);
  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:]+)=\"([^\"]*)\"");
  private static final Pattern NAME = Pattern.compile("`([^`]+)`");
  private static final Pattern CLASS = Pattern.compile("(?:(render|workbench):)?((?:[a-z]+\\.)*[A-Z]\\w*)");
  private static final Map<String, String> BUNDLES = Map.of("", "org.musubi.viewpoint", "render", "org.musubi.render",
      "workbench", "org.musubi.workbench.diagram");

  /** Features that are set in the specification, and the values of enumerations, by class and feature. */
  private static Map<String, Map<String, Set<String>>> used() throws IOException {
    Map<String, Map<String, Set<String>>> used = new TreeMap<>();
    Deque<EClass> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(Files.readString(TestedSpecification.file()));
    while (tag.find()) {
      if (tag.group(2) == null) {
        continue; // a comment
      }
      if (!tag.group(1).isEmpty()) {
        open.pop();
        continue;
      }
      EClass type = type(open.peek(), tag.group(2), tag.group(3), tag.group(5), used);
      if (type != null) {
        used.computeIfAbsent(type.getName(), any -> new TreeMap<>());
        ATTRIBUTE.matcher(tag.group(3)).results().filter(each -> !each.group(1).contains(":"))
            .forEach(each -> set(type, each.group(1), each.group(2), used));
      }
      if (tag.group(4).isEmpty()) {
        open.push(type == null ? SpecificationPackage.Literals.GROUP : type);
      }
    }
    return used;
  }

  /** Class of an element, null when it is a value or a reference of the one it lies in. */
  private static EClass type(EClass owner, String tag, String attributes, String text,
      Map<String, Map<String, Set<String>>> used) {
    if (owner == null) {
      return SpecificationPackage.Literals.GROUP;
    }
    EStructuralFeature feature = set(owner, tag, text.strip(), used);
    if (!(feature instanceof EReference reference) || !reference.isContainment()) {
      return null;
    }
    return ATTRIBUTE.matcher(attributes).results().filter(each -> each.group(1).equals("xsi:type")).findFirst()
        .map(each -> each.group(2).substring(each.group(2).indexOf(':') + 1))
        .map(name -> (EClass) SpecificationPackage.eINSTANCE.getEClassifier(name))
        .orElse(reference.getEReferenceType());
  }

  private static EStructuralFeature set(EClass type, String name, String value,
      Map<String, Map<String, Set<String>>> used) {
    EStructuralFeature feature = type.getEStructuralFeature(name);
    assertTrue(feature != null, () -> type.getName() + " has " + name);
    Set<String> values = used.get(type.getName()).computeIfAbsent(name, any -> new TreeSet<>());
    if (feature.getEType() instanceof EEnum) {
      values.add(value);
    }
    return feature;
  }

  private static String document() throws IOException {
    return Files.readString(SourceTree.root().resolve(DOCUMENT));
  }

  /** The cells of the tables that list elements; those of other tables have no such first cell. */
  private static List<List<String>> rows() throws IOException {
    return document().lines().filter(line -> line.startsWith("| `") || line.startsWith("| all "))
        .map(line -> Arrays.stream(line.substring(1).split("\\|")).map(String::strip).toList())
        .filter(cells -> cells.getFirst().contains("—")).toList();
  }

  private static List<String> names(String text) {
    return NAME.matcher(text).results().map(name -> name.group(1)).toList();
  }

  /** What the tables list, as {@code Class.feature}; {@code all.feature} stands for every class. */
  private static Set<String> listed() throws IOException {
    Set<String> listed = new TreeSet<>();
    for (List<String> row : rows()) {
      for (String part : row.getFirst().split(";")) {
        String[] sides = part.split("—", 2);
        List<String> features = names(sides[1]);
        for (String type : sides[0].strip().equals("all") ? List.of("all") : names(sides[0])) {
          (features.isEmpty() ? List.of("") : features).forEach(feature -> listed.add(type + "." + feature));
        }
      }
    }
    return listed;
  }

  private static Set<String> expected() throws IOException {
    Set<String> expected = new TreeSet<>();
    used().forEach((type, features) -> (features.isEmpty() ? Set.of("") : features.keySet())
        .forEach(feature -> expected.add(type + "." + feature)));
    return expected;
  }

  @Test
  void everythingUsedIsListed() throws IOException {
    Set<String> listed = listed();

    assertEquals(List.of(), expected().stream().filter(each -> !listed.contains(each)
        && !listed.contains("all" + each.substring(each.indexOf('.')))).toList(), DOCUMENT + " lacks these");
  }

  @Test
  void everythingListedIsUsed() throws IOException {
    Set<String> used = expected();
    used().values().stream().map(Map::keySet).flatMap(Collection::stream).forEach(each -> used.add("all." + each));

    assertEquals(List.of(), listed().stream().filter(each -> !used.contains(each)).toList(),
        "no longer used, but listed in " + DOCUMENT);
  }

  private static Path source(MatchResult name) {
    String bundle = BUNDLES.get(name.group(1) == null ? "" : name.group(1));
    return SourceTree.root().resolve("bundles").resolve(bundle).resolve("src").resolve(bundle.replace('.', '/'))
        .resolve(name.group(2).replace('.', '/') + ".java");
  }

  @Test
  void ourClassesExist() throws IOException {
    List<String> missing = new ArrayList<>();
    int found = 0;
    List<String> cells = document().lines().filter(line -> line.startsWith("|") && line.chars().filter(c -> c == '|')
        .count() == 5).map(line -> line.split("\\|")[2]).toList();
    for (String cell : cells) {
      for (String name : names(cell)) {
        Matcher matcher = CLASS.matcher(name);
        if (matcher.matches()) {
          found++;
          if (!Files.exists(source(matcher))) {
            missing.add(name);
          }
        }
      }
    }

    assertEquals(List.of(), missing, "named in " + DOCUMENT);
    assertTrue(found > 100, "classes were looked for");
  }

  @Test
  void everyRowNamesBothRuntimes() throws IOException {
    assertEquals(List.of(), rows().stream().filter(cells -> cells.size() < 3 || cells.get(1).isBlank()
        || cells.get(2).isBlank()).toList());
  }

  /** One line per class with its features, and the values where a feature is an enumeration. */
  private static String index() throws IOException {
    StringBuilder index = new StringBuilder();
    used().forEach((type, features) -> {
      index.append("- `").append(type).append('`');
      String separator = ": ";
      for (Map.Entry<String, Set<String>> feature : features.entrySet()) {
        index.append(separator).append(feature.getKey());
        if (!feature.getValue().isEmpty()) {
          index.append(" (").append(String.join(", ", feature.getValue())).append(')');
        }
        separator = ", ";
      }
      index.append('\n');
    });
    return index.toString();
  }

  @Test
  void theIndexIsThatOfTheSpecification() throws IOException {
    String document = document();
    int start = document.indexOf(INDEX);

    assertTrue(start > 0, "the document ends with its index");
    assertEquals(index(), document.substring(start + INDEX.length()));
  }
}
