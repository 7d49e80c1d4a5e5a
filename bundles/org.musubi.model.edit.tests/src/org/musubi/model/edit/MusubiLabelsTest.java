package org.musubi.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.model.core.CorePackage;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.issues.IssuesPackage;
import org.musubi.model.values.FiscalYear;

class MusubiLabelsTest {

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void everythingHasALabel(String language) {
    LabelTexts texts = LabelTexts.in(Locale.of(language));
    List<String> missing = new ArrayList<>();
    int asked = 0;
    for (String key : keys()) {
      asked++;
      if (texts.find(key).orElse("").isBlank()) {
        missing.add(key);
      }
    }
    assertTrue(asked > 1000, "Only " + asked + " labels were looked for");
    assertEquals(List.of(), missing);
  }

  @Test
  void japaneseLabelsAreNotTheEnglishOnes() {
    List<String> same = new ArrayList<>();
    for (String key : keys()) {
      String japanese = LabelTexts.in(Locale.JAPANESE).find(key).orElseThrow();
      String english = LabelTexts.in(Locale.ENGLISH).find(key).orElseThrow();
      if (japanese.equals(english) && english.codePoints().filter(Character::isAlphabetic).count() > 4) {
        same.add(key + " = " + english);
      }
    }
    assertEquals(List.of(), same);
  }

  @Test
  void englishLabelsContainNoJapanese() {
    List<String> mixed = keys().stream()
        .filter(key -> LabelTexts.in(Locale.ENGLISH).find(key).orElseThrow().codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))
        .toList();
    assertEquals(List.of(), mixed);
  }

  @Test
  void namesThingsInBothLanguages() {
    EClass issue = IssuesPackage.Literals.HEALTH_ISSUE;
    assertEquals("課題", MusubiLabels.of(issue, Locale.JAPAN));
    assertEquals("Health issue", MusubiLabels.of(issue, Locale.US));
    EStructuralFeature severity = IssuesPackage.Literals.HEALTH_ISSUE__SEVERITY;
    assertEquals("重要度", MusubiLabels.of(severity, Locale.JAPAN));
    assertEquals("Severity", MusubiLabels.of(severity, Locale.US));
    assertEquals("名称", MusubiLabels.of(CorePackage.Literals.NAMED_ELEMENT__NAME, Locale.JAPAN));
    assertEquals("取り上げる", MusubiLabels.of(IssueStatus.PICKED, Locale.JAPAN));
    assertEquals("B*", MusubiLabels.of(RatingValue.BSTAR, Locale.JAPAN));
    assertEquals("", MusubiLabels.of((RatingValue) null, Locale.JAPAN));
    assertEquals("令和8年度(2026)", MusubiLabels.of(new FiscalYear(2026), Locale.JAPAN));
    assertEquals("FY2026", MusubiLabels.of(new FiscalYear(2026), Locale.US));
  }

  @Test
  void otherLanguagesGetEnglish() {
    assertEquals("Health issue", MusubiLabels.of(IssuesPackage.Literals.HEALTH_ISSUE, Locale.FRANCE));
  }

  @Test
  void withoutALocaleTheDefaultCounts() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      assertEquals("Severity", MusubiLabels.of(IssuesPackage.Literals.HEALTH_ISSUE__SEVERITY));
      Locale.setDefault(Locale.JAPANESE);
      assertEquals("重要度", MusubiLabels.of(IssuesPackage.Literals.HEALTH_ISSUE__SEVERITY));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void explainsWhatIsNotObvious() {
    EStructuralFeature score = IssuesPackage.Literals.HEALTH_ISSUE__SCORE;
    assertFalse(MusubiLabels.descriptionOf(score, Locale.JAPANESE).orElseThrow().isBlank());
    assertFalse(MusubiLabels.descriptionOf(score, Locale.ENGLISH).orElseThrow().isBlank());
    assertTrue(MusubiLabels.descriptionOf(CorePackage.Literals.NAMED_ELEMENT__NAME, Locale.JAPANESE).isEmpty());
  }

  private static List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (EPackage each : MusubiPackages.all()) {
      for (EClassifier classifier : each.getEClassifiers()) {
        if (classifier instanceof EClass type) {
          keys.add("_UI_" + type.getName() + "_type");
          type.getEStructuralFeatures()
              .forEach(f -> keys.add("_UI_" + type.getName() + "_" + f.getName() + "_feature"));
        } else if (classifier instanceof EEnum choices) {
          for (EEnumLiteral literal : choices.getELiterals()) {
            keys.add("_UI_" + choices.getName() + "_" + literal.getName() + "_literal");
          }
        }
      }
    }
    return keys;
  }
}
