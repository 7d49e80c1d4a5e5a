package org.musubi.design.scenario.golden;

import java.io.IOException;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.musubi.design.scenario.Picture;
import org.musubi.design.scenario.Scene;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.SwotBoard;
import org.musubi.model.workshop.WorkshopTechnique;

/** Every diagram and table of the sample council, whole: with the usual layers, and with all of them. */
class SamplePicturesTest {

  private Scene scene;

  @BeforeEach
  void open() {
    scene = Scene.ofSample();
  }

  @AfterEach
  void close() {
    scene.close();
  }

  private EObject subject(String name) {
    return switch (name) {
      case "DG04", "DG05" -> scene.model().getIssueAnalyses().getFirst();
      case "DG06" -> scene.model().getLogicModels().getFirst();
      case "DG08" -> scene.model().getMidTermPlans().getFirst();
      case "DG10" -> scene.model().getWorkshops().getFirst().getSessions().stream()
          .filter(session -> session.getTechnique() == WorkshopTechnique.AFFINITY).findFirst().orElseThrow();
      case "DG11" -> scene.model().getWorkshops().getFirst().getSessions().stream().map(Session::getBoards)
          .flatMap(boards -> boards.stream()).filter(SwotBoard.class::isInstance).findFirst().orElseThrow();
      case "DG12" -> scene.model().getEvaluations().getFirst();
      default -> scene.model();
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"DG01", "DG02", "DG03", "DG04", "DG05", "DG06", "DG08", "DG10", "DG11", "DG12", "DG13"})
  void diagramsAsTheyOpen(String name) throws IOException {
    Goldens.check(name, Facts.of(scene.open(name, subject(name))));
  }

  @ParameterizedTest
  @CsvSource({"DG01,Seats Roles Bridging Reasons History Rules", "DG02,NotAssessed Stance Needs",
      "DG03,Goals Seats Reasons", "DG04,Findings Actors Relations Priority", "DG05,Scores Rank",
      "DG06,Context Projects Rationale Problems", "DG08,Milestones Details", "DG10,Stars Kinds Results",
      "DG11,Cross Results", "DG12,Improvements Delayed", "DG13,Targets Leads"})
  void diagramsWithAllTheirLayers(String name, String layers) throws IOException {
    Picture picture = scene.open(name, subject(name));
    picture.show(layers.split(" "));
    Goldens.check(name + "-layers", Facts.of(picture));
  }

  @ParameterizedTest
  @ValueSource(strings = {"DG06T", "DG07"})
  void tables(String name) throws IOException {
    Goldens.check(name, Facts.of(scene.openTable(name, subject(name))));
  }
}
