package org.musubi.viewpoint.load;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes to other people's specifications that must be refused, or must not matter. */
class HostileSpecificationTests {
  @TempDir
  Path folder;

  private Specification load(String name, String text) throws IOException, SpecificationException {
    Path file = Files.writeString(folder.resolve(name + ".odesign"), text);
    ResourceSet resources = new ResourceSetImpl();
    resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
    Path ecore = Path.of("data", name, name + ".ecore").toAbsolutePath();
    List<EPackage> metamodels = Files.exists(ecore) ? List.of((EPackage) resources
        .getResource(URI.createFileURI(ecore.toString()), true).getContents().getFirst()) : List.of();
    return Specification.load(URI.createFileURI(file.toString()), SpecificationOptions
        .of(getClass().getClassLoader()).withMetamodels(metamodels).withLocale(Locale.ENGLISH));
  }

  private static String text(String name) throws IOException {
    return Files.readString(Path.of("data", name, name + ".odesign"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ecoredesign", "family", "machine", "flow", "wires", "company", "ledger"})
  void loadsWithComments(String name) throws Exception {
    String text = text(name);
    assertFalse(load(name, text).representations().isEmpty());
    String commented = text.replaceAll("(?m)^(\\s+<\\w)", "<!-- a comment -->$1").replace("\n", "\r\n");
    assertFalse(load(name, commented).representations().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "family | label=\"Only men\" | version=\"1\" | version",
      "family | version=\"12.0.0.2017041100\" | version=\"15.4.9\" | 15.4.9",
      "family | version=\"12.0.0.2017041100\" | version=\"16.0.0.202601010000\" | 16.0.0",
      "family | http://example.org/family#/ | http://127.0.0.1:1/other.ecore#/ | 127.0.0.1",
      "family | platform:/plugin/org.example.family/model/family.ecore#/ | platform:/plugin/a/b.ecore#/ | b.ecore",
      "family | labelFormat=\"bold\" | labelFormat=\"heavy\" | heavy",
      "family | optional=\"true\" | optional=\"yes\" | yes",
      "family | attributeName=\"labelSize\" | attributeName=\"labelSizes\" | labelSizes",
      "family | attributeName=\"labelFormat\" | attributeName=\"backgroundStyle\" | backgroundStyle",
      "family | qualifiedClassName=\"org.musubi.viewpoint.foreign.FamilyServices\" | | qualifiedClassName",
      "family | org.musubi.viewpoint.foreign.FamilyServices | java.util.AbstractList | AbstractList",
      "family | service:isYoung | service:isYoung(self) | isYoung/2",
      "family | @nodeMappings[name='ManNode'] | @nodeMappings[name='Nobody'] | Nobody",
      "family | <mask mask | <mask><!-- --></mask><mask mask | mask",
      "wires | importedMapping= | x= | x",
      "wires | domainClass=\"wires::Cable\" | | domainClass",
      "wires | sourceFinderExpression=\"feature:from\" | | sourceFinderExpression",
      "machine | routingStyle=\"manhattan\" | routingStyle=\"manhattan\" foldingStyle=\"BOTH\" | BOTH",
      "machine | routingStyle=\"manhattan\" | routingStyle=\"manhattan\" foldingStyle=\"SOURCE\" | foldingStyle",
      "ecoredesign | <labelFormat>bold</labelFormat> | <labelFormat>wavy</labelFormat> | wavy",
      "ecoredesign | org.eclipse.elk.layered | org.eclipse.elk.clever | org.eclipse.elk.clever",
      "ecoredesign | org.eclipse.elk.direction | org.eclipse.elk.directions | org.eclipse.elk.directions",
      "ecoredesign | <value name=\"UP\"/> | <value name=\"SIDEWAYS\"/> | SIDEWAYS",
      "ecoredesign | /@vsmElementCustomizations.0/ | /@vsmElementCustomizations.7/ | vsmElementCustomizations.7",
      "ecoredesign | mappings=\" | mappings=\"other.odesign#/ | other.odesign",
      "ecoredesign | <borderColor xsi:type=\"description:SystemColor\" href=\"environment:/viewpoint# | "
          + "<borderColor xsi:type=\"description:UserFixedColor\" href=\"mine.odesign# | mine.odesign",
      "ecoredesign | @toolSections.2 | @toolSections.9 | toolSections.9"})
  void refusesInASentence(String name, String from, String to, String named) throws Exception {
    String text = text(name);
    assertTrue(text.contains(from), from);
    String changed = text.replaceFirst(java.util.regex.Pattern.quote(from),
        java.util.regex.Matcher.quoteReplacement(to == null ? "" : to));
    SpecificationException refused = assertThrows(SpecificationException.class, () -> load(name, changed));
    assertTrue(refused.getMessage().contains(named), refused.getMessage());
    assertFalse(refused.getMessage().contains("Exception") || refused.getMessage().contains("\tat "),
        refused.getMessage());
    assertTrue(refused.problems().stream().allMatch(problem -> problem.path().startsWith("/")),
        refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "family | http://example.org/family#/ | http://127.0.0.1:1/family.ecore#/",
      "family | name=\"family\" version=\"12.0.0.2017041100\" | name=\"family\"",
      "family | version=\"12.0.0.2017041100\" | version=\"15.4.0.202401051836\"",
      "family | targetFinderExpression=\"feature:mother\" | targetFinderExpression=\" feature:mother \"",
      "company | name=\"Human\" | name=\"Human\" label=\"A &lt;b&gt; 人\"",
      "machine | <labelColor xsi:type=\"description:SystemColor\" | <labelColor  xsi:type=\"description:SystemColor\""})
  void doesNotMind(String name, String from, String to) throws Exception {
    String text = text(name);
    assertTrue(text.contains(from), from);
    assertDoesNotThrow(() -> load(name, text.replace(from, to)));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "semanticCandidatesExpression=\"feature:members\" | <semanticCandidatesExpression>aql:self.members"
          + "</semanticCandidatesExpression> | aql:self.members",
      "semanticCandidatesExpression=\"feature:members\" | <createElements>perhaps</createElements> | perhaps"})
  void refusesTheSameInAttributesWrittenAsElements(String from, String element, String named) throws Exception {
    String text = text("family");
    int at = text.indexOf(from);
    int end = text.indexOf('>', at);
    String changed = text.substring(0, at) + text.substring(at + from.length(), end + 1) + element
        + text.substring(end + 1);
    SpecificationException refused = assertThrows(SpecificationException.class, () -> load("family", changed));
    assertTrue(refused.getMessage().contains(named), refused.getMessage());
    assertEquals(1, refused.problems().size(), refused.getMessage());
    String fine = text.substring(0, at) + text.substring(at + from.length(), end + 1)
        + "<semanticCandidatesExpression>feature:members</semanticCandidatesExpression>" + text.substring(end + 1);
    assertDoesNotThrow(() -> load("family", fine));
  }
}
