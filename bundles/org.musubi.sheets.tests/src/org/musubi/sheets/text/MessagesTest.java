package org.musubi.sheets.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.model.core.CouncilLevel;
import org.musubi.model.core.HealthField;
import org.musubi.model.core.RatingScheme;
import org.musubi.model.data.Aspect;
import org.musubi.model.data.DataQuality;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Frequency;
import org.musubi.model.data.Industry;
import org.musubi.model.data.InsurerType;
import org.musubi.model.data.Mark;
import org.musubi.model.data.Sex;
import org.musubi.model.data.SizeClass;
import org.musubi.model.data.ValueKind;
import org.musubi.model.evaluation.CouncilViewpoint;
import org.musubi.model.evaluation.ImprovementKind;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.evaluation.TargetBasis;
import org.musubi.model.issues.CauseKind;
import org.musubi.model.issues.Changeability;
import org.musubi.model.issues.CriterionKind;
import org.musubi.model.issues.FindingKind;
import org.musubi.model.plan.BudgetSource;
import org.musubi.model.plan.Innovation;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.MilestoneKind;
import org.musubi.model.plan.ProgressState;
import org.musubi.model.plan.Quarter;
import org.musubi.model.stakeholders.AgreementState;
import org.musubi.model.stakeholders.CooperationKind;
import org.musubi.model.stakeholders.EngagementZone;
import org.musubi.model.stakeholders.MeetingKind;
import org.musubi.model.stakeholders.MembershipRole;
import org.musubi.model.stakeholders.ResourceKind;
import org.musubi.model.stakeholders.Sector;

/** Every text exists in both languages, and none is left over. */
class MessagesTest {

  private static final Path SOURCES =
      Path.of(System.getProperty("musubi.root"), "bundles/org.musubi.sheets/src");

  /** The enums with texts, found by their message files. */
  static List<Class<?>> texts() throws Exception {
    List<Class<?>> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith("Text.java"))::iterator) {
        String name = SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.').replace('\\', '.');
        Class<?> type = Class.forName(name);
        if (MessageKey.class.isAssignableFrom(type)) {
          texts.add(type);
        }
      }
    }
    assertTrue(texts.size() >= 7, texts.toString());
    return texts;
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyTextIsThereInJapaneseAndEnglishAndNoneIsLeftOver(Class<? extends Enum<?>> type) {
    Set<String> keys = new TreeSet<>(Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
    for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      ResourceBundle bundle = Bundles.load(type.getPackageName() + ".messages", locale, type.getClassLoader());
      assertEquals(keys, new TreeSet<>(Set.copyOf(Collections.list(bundle.getKeys()))), locale.toString());
      assertEquals(locale.equals(Locale.JAPANESE) ? "ja" : "", bundle.getLocale().getLanguage());
    }
  }

  /** An apostrophe in a text with arguments must be doubled, or it swallows them. */
  @ParameterizedTest
  @MethodSource("texts")
  void noArgumentIsLostToAnApostrophe(Class<? extends Enum<?>> type) {
    for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      for (Enum<?> key : type.getEnumConstants()) {
        String pattern = Bundles.load(type.getPackageName() + ".messages", locale, type.getClassLoader())
            .getString(key.name());
        if (pattern.contains("{0}")) {
          String text = ((MessageKey) key).in(locale, "«a»", "«b»", "«c»", "«d»");
          assertTrue(text.contains("«a»") && !text.contains("{"), key + " " + text);
        }
      }
    }
  }

  @Test
  void everyValueOfTheEnumerationsInUseHasALabel() {
    for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
      EnumLabels labels = new EnumLabels(locale);
      for (Enumerator[] values : List.<Enumerator[]>of(HealthField.values(), RatingScheme.values(), Aspect.values(),
          Direction.values(), Frequency.values(), CouncilViewpoint.values(), ImprovementKind.values(),
          RatingValue.values(), TargetBasis.values(), CauseKind.values(), Changeability.values(),
          CriterionKind.values(), FindingKind.values(), BudgetSource.values(), Innovation.values(),
          Involvement.values(), MilestoneKind.values(), ProgressState.values(), Quarter.values(),
          AgreementState.values(), CooperationKind.values(), EngagementZone.values(), MeetingKind.values(),
          MembershipRole.values(), ResourceKind.values(), Sector.values(),
          CouncilLevel.values(), DataQuality.values(), Industry.values(), InsurerType.values(), Mark.values(),
          Sex.values(), SizeClass.values(), ValueKind.values())) {
        for (Enumerator value : values) {
          String key = value.getClass().getSimpleName() + "." + value.getName();
          assertTrue(keys(locale).contains(key) && !labels.of(value).isBlank(), locale + " " + key);
        }
      }
    }
    assertEquals("", new EnumLabels(Locale.JAPANESE).of(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja", "en"})
  void theLabelsOfBothLanguagesAreTheSameOnes(String language) {
    Set<String> keys = keys(Locale.of(language));
    Set<String> others = keys(language.equals("ja") ? Locale.ENGLISH : Locale.JAPANESE);
    others.removeAll(keys);
    assertEquals(Set.of(), others);
  }

  private static Set<String> keys(Locale locale) {
    return new HashSet<>(Collections.list(
        Bundles.load("org.musubi.sheets.text.labels", locale, Bundles.class.getClassLoader()).getKeys()));
  }

  @Test
  void theSourcesOfTheTextsAreWhereTheTestLooks() throws IOException {
    assertTrue(Files.isDirectory(SOURCES), SOURCES.toRealPath().toString());
  }
}
