package org.musubi.workbench.forms.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.model.plan.PlanPackage;
import org.musubi.model.stakeholders.StakeholdersPackage;
import org.musubi.workbench.forms.fixture.FullModel;

/** Explanations exist in both languages and name things that exist. */
class ElementHelpTest {

  @ParameterizedTest
  @ValueSource(strings = {"help", "hints"})
  void bothLanguagesExplainTheSameThings(String bundle) throws IOException {
    assertEquals(keys(bundle + ".properties"), keys(bundle + "_ja.properties"));
  }

  @Test
  void explanationsBelongToFeaturesOfTheMetamodel() throws IOException {
    Set<String> features = FullModel.packages().stream().flatMap(each -> each.getEClassifiers().stream())
        .filter(EClass.class::isInstance).map(EClass.class::cast)
        .flatMap(type -> type.getEStructuralFeatures().stream())
        .map(feature -> feature.getEContainingClass().getName() + "." + feature.getName())
        .collect(Collectors.toSet());
    for (String bundle : new String[] {"help.properties", "units.properties", "units_ja.properties"}) {
      Set<String> unknown = keys(bundle);
      unknown.removeAll(features);
      assertTrue(unknown.isEmpty(), bundle + ": " + unknown);
    }
  }

  @Test
  void everyClassSaysWhatToDoWithAnEmptyElement() {
    for (EClass type : FullModel.classes()) {
      assertFalse(ElementHelp.ofEmpty(type, Locale.JAPAN).orElse("").isBlank(), type.getName());
      assertFalse(ElementHelp.ofEmpty(type, Locale.ENGLISH).orElse("").isBlank(), type.getName());
    }
  }

  @Test
  void englishReadersGetEnglishOnAJapaneseMachine() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.JAPAN);
      assertEquals("Tick when the partner has agreed informally.", ElementHelp.ofFeature(
          PlanPackage.Literals.PROJECT_PARTNER__LETTER_OF_INTENT, Locale.ENGLISH).orElseThrow());
      assertEquals("事業所", ElementHelp.unitOf(
          StakeholdersPackage.Literals.ORGANIZATION__MEMBER_FIRMS, Locale.JAPAN).orElseThrow());
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Set<String> keys(String file) throws IOException {
    Properties texts = new Properties();
    try (InputStreamReader reader = new InputStreamReader(
        ElementHelp.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return new TreeSet<>(texts.stringPropertyNames());
  }
}
