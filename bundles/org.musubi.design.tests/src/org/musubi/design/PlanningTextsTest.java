package org.musubi.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.musubi.design.issues.IssueText;
import org.musubi.design.logic.LogicText;
import org.musubi.design.logic.TableText;
import org.musubi.design.plan.PlanText;
import org.musubi.design.scenario.SourceTree;
import org.musubi.design.text.Figures;
import org.musubi.model.core.TermProfile;
import org.musubi.model.data.Aspect;
import org.musubi.model.data.Direction;
import org.musubi.model.data.Trend;
import org.musubi.model.evaluation.ImprovementKind;
import org.musubi.model.evaluation.RatingValue;
import org.musubi.model.issues.CauseKind;
import org.musubi.model.issues.Changeability;
import org.musubi.model.issues.FindingKind;
import org.musubi.model.issues.IssueRelationKind;
import org.musubi.model.issues.IssueStatus;
import org.musubi.model.logic.EvidenceLevel;
import org.musubi.model.logic.InterventionLevel;
import org.musubi.model.logic.LogicStage;
import org.musubi.model.logic.RiskLevel;
import org.musubi.model.plan.MilestoneKind;
import org.musubi.model.plan.PlanStatus;
import org.musubi.model.plan.ProgressState;
import org.musubi.model.values.FiscalYear;
import org.musubi.model.workshop.QuadrantKind;

/** Texts of the viewpoints of issues, logic models and plans: none missing, none left over, in both languages. */
class PlanningTextsTest {

  private record Texts(String folder, Set<Class<?>> keys) {
  }

  static Stream<Texts> files() {
    return Stream.of(
        new Texts("logic", Set.of(LogicText.class, TableText.class, LogicStage.class, EvidenceLevel.class,
            RiskLevel.class, InterventionLevel.class, TermProfile.class, Direction.class, Aspect.class,
            RatingValue.class)),
        new Texts("issues", Set.of(IssueText.class, QuadrantKind.class, Changeability.class, CauseKind.class,
            FindingKind.class, IssueStatus.class, IssueRelationKind.class)),
        new Texts("plan", Set.of(PlanText.class, Aspect.class, RatingValue.class, Trend.class, ProgressState.class,
            PlanStatus.class, MilestoneKind.class, ImprovementKind.class)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyChoiceHasATextInBothLanguages(Texts texts) throws IOException {
    Set<String> wanted = texts.keys().stream().flatMap(type -> Arrays.stream(type.getEnumConstants())
        .map(literal -> type.getSimpleName() + "." + name(literal))).collect(Collectors.toCollection(TreeSet::new));

    for (String file : Set.of("messages.properties", "messages_ja.properties")) {
      Properties written = new Properties();
      try (Reader in = Files.newBufferedReader(SourceTree.root().resolve(
          "bundles/org.musubi.design/src/org/musubi/design/" + texts.folder() + "/" + file))) {
        written.load(in);
      }
      assertEquals(wanted, new TreeSet<>(written.stringPropertyNames()), file);
    }
  }

  private static String name(Object literal) {
    return literal instanceof Enumerator choice ? choice.getName() : ((Enum<?>) literal).name();
  }

  @Test
  void englishUsersReadEnglish() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ENGLISH);
      assertEquals("Links connect elements of a logic model.", LogicText.NOT_LOGIC.with());
      assertEquals("FY2026", Figures.year(new FiscalYear(2026)));
    } finally {
      Locale.setDefault(before);
    }
    assertTrue(LogicText.NOT_LOGIC.with().startsWith("線は"));
  }

  @Test
  void figuresAreWrittenPlainly() {
    assertEquals("48", Figures.plain(48.0));
    assertEquals("0.3", Figures.plain(0.1 + 0.2), "no binary noise");
    assertEquals("–", Figures.plain(Double.NaN));
    assertEquals(1200.5, Figures.parse("1,200.5"));
  }
}
