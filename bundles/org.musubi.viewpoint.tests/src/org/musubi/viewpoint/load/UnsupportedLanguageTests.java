package org.musubi.viewpoint.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.musubi.viewpoint.load.LanguageNames.Feature;
import org.musubi.viewpoint.load.LanguageNames.Kind;
import org.musubi.viewpoint.load.LanguageNames.Type;
import org.musubi.viewpoint.specification.SpecificationPackage;

/**
 * Every class, feature and literal of the specification language that this runtime does not have is put where it may
 * stand in a file, one at a time. Each file must be refused in a sentence with the path of the element and its name.
 */
class UnsupportedLanguageTests {
  private static final LanguageNames NAMES = new LanguageNames();
  private static final Language LANGUAGE = new Language();

  /** How an element of a class is reached from the root of a file. */
  private record Step(EReference reference, EClass type) {
  }

  /**
   * One file.
   *
   * @param wrong what stands in it that must be refused
   * @param path where, as it must be told
   */
  private record Case(String wrong, String path, String text) {
    @Override
    public String toString() {
      return wrong + " at " + path;
    }
  }

  @TempDir
  Path folder;

  static Stream<Case> classes() {
    List<Case> cases = new ArrayList<>();
    Map<EClass, List<Step>> ways = ways();
    for (Type type : NAMES.concrete()) {
      if (LANGUAGE.type(NAMES.namespace(type), type.name()).isPresent()) {
        continue;
      }
      ways.forEach((holder, way) -> known(holder).ifPresent(known -> NAMES.features(known).stream()
          .filter(feature -> feature.kind() == Kind.CONTAINMENT && NAMES.isA(type, feature.type())
              && holder.getEStructuralFeature(feature.name()) != null)
          .forEach(feature -> cases.add(part(type.name(), way, feature.name(), type.alias() + ":" + type.name())))));
    }
    assertTrue(cases.size() > 60, "cases " + cases.size());
    return cases.stream();
  }

  static Stream<Case> features() {
    List<Case> cases = new ArrayList<>();
    ways().forEach((holder, way) -> known(holder).ifPresent(known -> {
      for (Feature feature : NAMES.features(known)) {
        if (holder.getEStructuralFeature(feature.name()) == null && !Language.isBookkeeping(feature.name())) {
          cases.add(feature.kind() == Kind.CONTAINMENT ? part(feature.name(), way, feature.name(), null)
              : attribute(feature.name(), way, feature.name(), "x"));
        }
      }
      cases.add(attribute("misspelt", way, "misspelt", "x"));
      cases.add(part("misspeltPart", way, "misspeltPart", null));
    }));
    assertTrue(cases.size() > 250, "cases " + cases.size());
    return cases.stream();
  }

  static Stream<Case> literals() {
    List<Case> cases = new ArrayList<>();
    ways().forEach((holder, way) -> {
      for (EAttribute attribute : holder.getEAllAttributes()) {
        List<String> known = NAMES.enumerations().get(attribute.getEAttributeType().getName());
        if (known != null) {
          known.stream().filter(literal -> !isLiteral(attribute, literal))
              .forEach(literal -> cases.add(attribute(literal, way, attribute.getName(), literal)));
          cases.add(attribute("misspelt", way, attribute.getName(), "misspelt"));
        }
      }
    });
    assertTrue(cases.size() > 60, "cases " + cases.size());
    return cases.stream();
  }

  private static boolean isLiteral(EAttribute attribute, String literal) {
    return ((org.eclipse.emf.ecore.EEnum) attribute.getEAttributeType()).getEEnumLiteralByLiteral(literal) != null;
  }

  static Stream<Case> expressions() {
    List<Case> cases = new ArrayList<>();
    List<String> foreign = List.of("aql:self.name", " aql:self", "[self.name/]", "&lt;%name%>", "ocl:self.name",
        "[name.concat('a')/]", "acceleo:x", "aql: true", "[if (true)]a[/if]", "query:x", "groovy:self");
    ways().forEach((holder, way) -> holder.getEAllAttributes().stream()
        .filter(attribute -> attribute.getEAttributeType()
            == SpecificationPackage.Literals.INTERPRETED_EXPRESSION)
        .forEach(attribute -> cases.add(attribute(attribute.getName(), way, attribute.getName(),
            foreign.get(cases.size() % 5)))));
    assertTrue(cases.size() > 150, "cases " + cases.size());
    return cases.stream();
  }

  static Stream<Case> prefixes() {
    List<Case> cases = new ArrayList<>();
    ways().forEach((holder, way) -> {
      if (!way.isEmpty()) {
        Step last = way.getLast();
        String own = Language.namespaceOf(last.type());
        NAMES.namespaces().forEach((alias, namespace) -> {
          boolean same = NAMES.concrete().stream().anyMatch(type -> type.name().equals(last.type().getName())
              && type.alias().equals(alias));
          if (!namespace.equals(own) && !same) {
            cases.add(part(last.type().getName(), way.subList(0, way.size() - 1), last.reference().getName(),
                alias + ":" + last.type().getName()));
          }
        });
      }
    });
    assertTrue(cases.size() > 1000, "cases " + cases.size());
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource({"classes", "features", "literals", "expressions"})
  void isRefusedByPathAndName(Case one) throws IOException {
    check(one);
  }

  @org.junit.jupiter.api.Test
  void aPrefixOfAnotherPackageIsRefused() throws IOException {
    for (Case one : prefixes().toList()) {
      check(one);
    }
  }

  private void check(Case one) throws IOException {
    Path file = Files.writeString(folder.resolve("x.odesign"), one.text());
    SpecificationException refused = assertThrows(SpecificationException.class, () -> Specification.load(
        URI.createFileURI(file.toString()),
        SpecificationOptions.of(getClass().getClassLoader()).withLocale(Locale.ENGLISH)), one.text());
    List<SpecificationProblem> about = refused.problems().stream()
        .filter(problem -> problem.path().equals(one.path())).toList();
    assertFalse(about.isEmpty(), () -> one.path() + " is not named in\n" + refused.getMessage());
    assertTrue(about.stream().anyMatch(problem -> problem.message().contains(one.wrong())), refused.getMessage());
    assertEquals(0, refused.problems().stream().filter(problem -> problem.message().contains("Exception")
        || problem.message().contains("\tat ")).count(), refused.getMessage());
  }

  // -------------------------------------------------------------------------------------------------------- writing

  private static java.util.Optional<Type> known(EClass holder) {
    return NAMES.concrete().stream().filter(type -> type.name().equals(holder.getName())
        && NAMES.namespace(type).equals(Language.namespaceOf(holder))).findFirst();
  }

  /** A way from the group to an element of each class, the shortest. */
  private static Map<EClass, List<Step>> ways() {
    Map<EClass, List<Step>> ways = new java.util.LinkedHashMap<>();
    Deque<EClass> open = new ArrayDeque<>();
    ways.put(SpecificationPackage.Literals.GROUP, List.of());
    open.add(SpecificationPackage.Literals.GROUP);
    while (!open.isEmpty()) {
      EClass holder = open.removeFirst();
      for (EReference reference : holder.getEAllContainments()) {
        for (EClass type : allowed(reference.getEReferenceType())) {
          if (!ways.containsKey(type)) {
            List<Step> way = new ArrayList<>(ways.get(holder));
            way.add(new Step(reference, type));
            ways.put(type, way);
            open.add(type);
          }
        }
      }
    }
    return ways;
  }

  private static List<EClass> allowed(EClass expected) {
    return SpecificationPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
        .map(EClass.class::cast).filter(type -> !type.isAbstract() && expected.isSuperTypeOf(type)).toList();
  }

  private static Case attribute(String wrong, List<Step> way, String name, String value) {
    return new Case(wrong, path(way, ""), text(way, " " + name + "=\"" + value + "\"", ""));
  }

  private static Case part(String wrong, List<Step> way, String feature, String type) {
    String part = "<" + feature + (type == null ? "" : " xsi:type=\"" + type + "\"") + "/>";
    return new Case(wrong, path(way, segment(way, feature)), text(way, "", part));
  }

  private static String segment(List<Step> way, String feature) {
    EClass holder = way.isEmpty() ? SpecificationPackage.Literals.GROUP : way.getLast().type();
    EStructuralFeature known = holder.getEStructuralFeature(feature);
    return "/@" + feature + (known == null || known.isMany() ? ".0" : "");
  }

  private static String path(List<Step> way, String more) {
    String path = way.stream().map(step -> "/@" + step.reference().getName() + (step.reference().isMany()
        ? isKeyed(step) ? "[name='N']" : ".0" : "")).collect(Collectors.joining());
    String all = path + more;
    return all.isEmpty() ? "/" : "/" + all;
  }

  private static boolean isKeyed(Step step) {
    return !step.reference().getEKeys().isEmpty() && step.type().getEStructuralFeature("name") != null;
  }

  private static String text(List<Step> way, String attributes, String content) {
    StringBuilder text = new StringBuilder("<description:Group xmlns:xmi=\"http://www.omg.org/XMI\" "
        + "xmi:version=\"2.0\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
    Map<String, String> aliases = new HashMap<>();
    NAMES.namespaces().forEach((alias, namespace) -> {
      text.append(" xmlns:").append(alias).append("=\"").append(namespace).append('"');
      aliases.put(namespace, alias);
    });
    text.append(way.isEmpty() ? attributes : "").append('>');
    for (int i = 0; i < way.size(); i++) {
      Step step = way.get(i);
      text.append('<').append(step.reference().getName()).append(" xsi:type=\"")
          .append(aliases.get(Language.namespaceOf(step.type()))).append(':').append(step.type().getName())
          .append('"').append(isKeyed(step) && !attributes.startsWith(" name=") ? " name=\"N\"" : "")
          .append(i == way.size() - 1 ? attributes : "").append('>');
    }
    text.append(content);
    way.reversed().forEach(step -> text.append("</").append(step.reference().getName()).append('>'));
    return text.append("</description:Group>").toString();
  }
}
