package org.musubi.analysis.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.musubi.model.core.TraceKind;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.Meeting;
import org.musubi.model.stakeholders.StakeholdersFactory;

/** なぜこの事業か. */
class WhyStoriesTest {

  private final ChainCouncil council = new ChainCouncil();

  @Test
  void theStoryGoesFromTheFigureToTheImprovement() {
    WhyStory story = WhyStories.of(council.model, council.project);
    assertEquals(List.of(council.figure), story.figures());
    assertEquals(List.of(council.finding), story.findings());
    assertEquals(List.of(council.issue), story.issues());
    assertEquals(List.of(council.cause), story.causes());
    assertEquals(List.of(council.activity, council.outcome), story.logic());
    assertEquals(List.of(council.reason), story.reasons());
    assertEquals(List.of(council.measure), story.measures());
    assertEquals(List.of(council.thisYear, council.nextYear), story.years(), "the earliest first");
    assertEquals(List.of(council.item), story.evaluations());
    assertEquals(List.of(council.improvement), story.improvements());
    assertEquals(List.of(WhyQuestion.VOICES, WhyQuestion.GOALS, WhyQuestion.DECISIONS), story.open());
  }

  @Test
  void issuesComeFromTheLogicModelWhenTheProjectNamesNone() {
    council.project.getIssues().clear();
    assertEquals(List.of(council.issue), WhyStories.of(council.model, council.project).issues());
  }

  @Test
  void decisionsAndEarlierProjects() {
    Council body = StakeholdersFactory.eINSTANCE.createCouncil();
    council.model.setCouncil(body);
    Meeting meeting = StakeholdersFactory.eINSTANCE.createMeeting();
    body.getMeetings().add(meeting);
    ChainCouncil.link(council.project, TraceKind.DECIDED_IN, meeting);
    ChainCouncil.link(council.project, TraceKind.REPLACES, council.otherProject);
    WhyStory story = WhyStories.of(council.model, council.project);
    assertEquals(List.of(meeting), story.decisions());
    assertEquals(List.of(council.otherProject), story.earlier());
  }

  @Test
  void aNewProjectHasAllQuestionsOpen() {
    Project fresh = PlanFactory.eINSTANCE.createProject();
    council.model.getProjects().add(fresh);
    WhyStory story = WhyStories.of(council.model, fresh);
    assertEquals(WhyQuestion.values().length - 1, story.open().size());
    assertEquals(List.of(WhyQuestion.values()), story.chapters().stream().map(WhyStory.Chapter::question).toList());
  }

  @ParameterizedTest
  @EnumSource(WhyQuestion.class)
  void questionsAndAdviceInBothLanguages(WhyQuestion question) {
    assertTrue(question.label(Locale.ENGLISH).endsWith("?"));
    assertTrue(question.label(Locale.JAPANESE).endsWith("か"));
    assertTrue(question.advice(Locale.JAPANESE).endsWith("。"));
    assertFalse(question.advice(Locale.ENGLISH).codePoints().anyMatch(Character::isIdeographic));
  }

  @ParameterizedTest
  @EnumSource(StepKind.class)
  void stepsInBothLanguages(StepKind kind) {
    assertFalse(kind.label(Locale.ENGLISH).codePoints().anyMatch(c -> c > 0x2000));
    assertTrue(kind.label(Locale.JAPANESE).codePoints().anyMatch(c -> c > 0x3000));
  }

  @ParameterizedTest
  @EnumSource(TraceStage.class)
  void stationsInBothLanguages(TraceStage stage) {
    assertFalse(stage.label(Locale.ENGLISH).codePoints().anyMatch(c -> c > 0x2000));
    assertTrue(stage.label(Locale.JAPANESE).codePoints().anyMatch(c -> c > 0x3000));
  }
}
