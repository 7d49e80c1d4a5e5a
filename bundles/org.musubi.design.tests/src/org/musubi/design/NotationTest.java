package org.musubi.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.design.partnership.PartnershipText;
import org.musubi.design.scenario.SourceTree;
import org.musubi.design.workshop.WorkshopText;
import org.musubi.viewpoint.lint.SpecificationLint;
import org.musubi.viewpoint.lint.SpecificationLint.Habit;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.load.SpecificationProblem;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.DiagramElementMapping;
import org.musubi.viewpoint.specification.Documented;
import org.musubi.viewpoint.specification.FilterDescription;
import org.musubi.viewpoint.specification.Layer;
import org.musubi.viewpoint.specification.RepresentationDescription;
import org.musubi.viewpoint.specification.ToolSection;

/** The specification file as a whole: habits of a good specification, services, texts and pictures. */
class NotationTest {

  /**
   * Habits broken on purpose. A label that names a frame is no text of the model; a hint goes away when there is
   * something to show; and no button can make the agreement that STK-09 asks for.
   */
  private static final Map<Habit, Pattern> ALLOWED = Map.of(
      Habit.LABELS_EDITABLE, Pattern.compile(".*\\[name='(Hint|Lanes|Grid|Tray|Swot|Internal|External|CrossTable"
          + "|GoalBox|CouncilArea|HighPower|LowPower|\\w+(Lane|Zone|Field))'\\]"),
      Habit.FIXES, Pattern.compile(".*\\[name='STK-09'\\]"));

  private static Specification specification() {
    return TestedSpecification.get();
  }

  private static Stream<EObject> elements() {
    List<EObject> all = new ArrayList<>();
    specification().group().eAllContents().forEachRemaining(all::add);
    return all.stream();
  }

  @ParameterizedTest
  @EnumSource(Habit.class)
  void habitsOfAGoodSpecification(Habit habit) {
    Pattern allowed = ALLOWED.getOrDefault(habit, Pattern.compile("(?!)"));

    assertEquals(List.of(), SpecificationLint.check(specification(), habit).stream()
        .filter(finding -> !allowed.matcher(finding.path()).matches()).map(SpecificationProblem::toString).toList());
  }

  @Test
  void siriusAcceptsTheVersion() throws IOException {
    assertEquals("12.0.0.2017041100", specification().group().getVersion());
    assertFalse(Files.readString(TestedSpecification.file()).contains("aql:"));
  }

  @Test
  void everythingDrawnIsDocumented() {
    assertEquals(List.of(), elements().filter(e -> e instanceof DiagramElementMapping || e instanceof Layer
        || e instanceof FilterDescription || e instanceof ToolSection || e instanceof RepresentationDescription)
        .filter(e -> ((Documented) e).getDocumentation() == null || ((Documented) e).getDocumentation().isBlank())
        .map(Specification::pathOf).toList());
  }

  @Test
  void everyDiagramHasLayersFiltersAndALayout() {
    for (RepresentationDescription each : specification().representations()) {
      if (each instanceof DiagramDescription diagram) {
        assertFalse(diagram.getAdditionalLayers().isEmpty(), diagram.getName() + " has optional layers");
        assertFalse(diagram.getFilters().isEmpty(), diagram.getName() + " has filters");
        assertTrue(diagram.getLayout() != null, diagram.getName() + " says how it is laid out");
      }
    }
  }

  private static List<Class<?>> facades() throws ClassNotFoundException {
    List<Class<?>> result = new ArrayList<>();
    for (String name : specification().viewpoints().stream().flatMap(v -> v.getOwnedJavaExtensions().stream())
        .map(e -> e.getQualifiedClassName()).distinct().toList()) {
      result.add(Class.forName(name));
    }
    return result;
  }

  private static List<Method> services() throws ClassNotFoundException {
    return facades().stream().flatMap(c -> Arrays.stream(c.getDeclaredMethods()))
        .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic()).toList();
  }

  @Test
  void servicesAreCallableBySirius() throws Exception {
    for (Class<?> facade : facades()) {
      facade.getConstructor();
      assertTrue(Modifier.isPublic(facade.getModifiers()), facade.getName());
      assertEquals(0, Arrays.stream(facade.getDeclaredFields()).filter(f -> !Modifier.isFinal(f.getModifiers())
          && !f.isSynthetic()).count(), facade + " keeps no state");
    }
    for (Method service : services()) {
      assertTrue(service.getParameterCount() > 0 && EObject.class.isAssignableFrom(service.getParameterTypes()[0]),
          service + " takes a model element first");
      Class<?> result = service.getReturnType();
      boolean ordered = !Collection.class.isAssignableFrom(result) || List.class == result;
      assertTrue(ordered && !Stream.class.isAssignableFrom(result) && Optional.class != result && !result.isArray(),
          service + " gives a value or a list, whose order is always the same");
    }
  }

  @Test
  void noTwoServicesCompeteForACall() throws Exception {
    Set<String> seen = new HashSet<>();
    for (Method service : services()) {
      String signature = service.getName() + "/" + service.getParameterTypes()[0].getSimpleName() + "/"
          + service.getParameterCount();
      assertTrue(seen.add(signature), signature + " exists twice; all viewpoints share their services in Sirius");
    }
  }

  @Test
  void everyReasonBelongsToACondition() throws Exception {
    Map<String, List<Class<?>>> conditions = services().stream().filter(m -> m.getName().startsWith("can"))
        .collect(Collectors.toMap(m -> m.getName().substring(3), m -> List.of(m.getParameterTypes()), (a, b) -> a));
    for (Method reason : services()) {
      if (reason.getName().startsWith("whyNot")) {
        assertEquals(List.of(reason.getParameterTypes()), conditions.get(reason.getName().substring(6)),
            reason.getName());
        assertEquals(String.class, reason.getReturnType());
      }
    }
  }

  private static Properties texts(String file) throws IOException {
    Properties texts = new Properties();
    try (Reader in = Files.newBufferedReader(SourceTree.root().resolve("bundles/org.musubi.design").resolve(file))) {
      texts.load(in);
    }
    return texts;
  }

  @Test
  void textsExistInBothLanguagesAndAreUsed() throws IOException {
    Set<String> used = new TreeSet<>();
    Matcher keys = Pattern.compile("=\"%([^\"]+)\"").matcher(Files.readString(TestedSpecification.file()));
    while (keys.find()) {
      used.add(keys.group(1));
    }
    for (String file : List.of("plugin.properties", "plugin_ja.properties")) {
      Set<String> written = new TreeSet<>(texts(file).stringPropertyNames());
      written.remove("Bundle-Name");
      assertEquals(used, written, file);
    }
    assertFalse(used.isEmpty());
  }

  @ParameterizedTest
  @ValueSource(classes = {PartnershipText.class, WorkshopText.class})
  void sentencesExistInBothLanguages(Class<? extends Enum<?>> texts) throws IOException {
    Set<String> wanted = Arrays.stream(texts.getEnumConstants()).map(key -> texts.getSimpleName() + "." + key.name())
        .collect(Collectors.toCollection(TreeSet::new));
    for (String file : List.of("messages.properties", "messages_ja.properties")) {
      assertEquals(wanted, new TreeSet<>(texts("src/" + texts.getPackageName().replace('.', '/') + "/" + file)
          .stringPropertyNames()), file);
    }
  }

  @Test
  void picturesExist() throws IOException {
    Path bundle = SourceTree.root().resolve("bundles/org.musubi.design");
    Set<String> used = new TreeSet<>();
    Matcher paths = Pattern.compile("\"/org\\.musubi\\.design/([^\"]+)\"")
        .matcher(Files.readString(TestedSpecification.file()));
    while (paths.find()) {
      used.add(paths.group(1));
    }
    assertEquals(List.of(), used.stream().filter(path -> !Files.exists(bundle.resolve(path))).toList());
    try (Stream<Path> icons = Files.list(bundle.resolve("icons"))) {
      assertEquals(List.of(), icons.map(icon -> "icons/" + icon.getFileName()).filter(icon -> !used.contains(icon))
          .sorted().toList(), "pictures nobody uses");
    }
  }
}
