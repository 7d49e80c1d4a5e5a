package org.musubi.validation.rules.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.musubi.model.workshop.BrainwritingCell;
import org.musubi.model.workshop.BrainwritingSheet;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.Workshop;
import org.musubi.model.workshop.WorkshopFactory;
import org.musubi.model.workshop.WorkshopGroup;
import org.musubi.model.workshop.WorkshopParticipant;
import org.musubi.validation.Problem;
import org.musubi.validation.Rule;
import org.musubi.validation.rules.facts.CouncilTestBase;

/** WRK-03: the fixed form of 6-3-5 sheets, and that bringing it about loses no idea. */
class BrainwritingSheetIncompleteTest extends CouncilTestBase {

  private final Rule rule = new BrainwritingSheetIncomplete();
  private final Workshop workshop = WorkshopFactory.eINSTANCE.createWorkshop();
  private final Session session = WorkshopFactory.eINSTANCE.createSession();
  private final WorkshopGroup group = WorkshopFactory.eINSTANCE.createWorkshopGroup();

  @BeforeEach
  void addWorkshop() {
    group.setName("A班");
    workshop.getGroups().add(group);
    workshop.getSessions().add(session);
    model.getWorkshops().add(workshop);
  }

  @Test
  void eighteenCellsAreCompleteEvenWhenEmpty() {
    sheet(6, 3, 18);
    assertClean(rule);
  }

  @Test
  void missingCellsAreAdded() {
    BrainwritingSheet sheet = sheet(6, 3, 16);
    Problem problem = assertProblem(rule, sheet);
    assertTrue(problem.message().contains("16個") && problem.message().contains("18個"), problem.message());
    assertFixed(rule, problem);
    assertEquals(18, sheet.getCells().size());
  }

  @Test
  void aDoublePlaceIsNotAMissingOneMadeGood() {
    BrainwritingSheet sheet = sheet(2, 2, 4);
    sheet.getCells().get(3).setRound(1);
    sheet.getCells().get(3).setColumn(1);
    sheet.getCells().get(3).setText("アイデア");
    assertFixed(rule, assertProblem(rule, sheet));
    assertEquals(List.of("アイデア"), texts(sheet));
  }

  @Test
  void writtenIdeasOutsideMoveToAFreePlaceOrMakeARound() {
    BrainwritingSheet sheet = sheet(1, 2, 2);
    sheet.getCells().get(0).setText("一");
    for (String text : List.of("二", "三")) {
      BrainwritingCell cell = WorkshopFactory.eINSTANCE.createBrainwritingCell();
      cell.setRound(9);
      cell.setColumn(9);
      cell.setText(text);
      sheet.getCells().add(cell);
    }
    assertFixed(rule, assertProblem(rule, sheet));
    assertEquals(Set.of("一", "二", "三"), Set.copyOf(texts(sheet)));
    assertEquals(2, sheet.getRounds());
    assertEquals(4, sheet.getCells().size());
  }

  private static List<String> texts(BrainwritingSheet sheet) {
    return sheet.getCells().stream().map(BrainwritingCell::getText).filter(Objects::nonNull).toList();
  }

  @Test
  void aGroupHasAsManySheetsAsParticipants() {
    WorkshopParticipant first = participant();
    WorkshopParticipant second = participant();
    BrainwritingSheet sheet = sheet(6, 3, 18);
    assertClean(rule);
    sheet.setGroup(group);
    sheet.setStartedBy(first);
    assertFixed(rule, assertProblem(rule, session));
    assertEquals(2, session.getSheets().size());
    assertSame(second, session.getSheets().get(1).getStartedBy());
    assertEquals(18, session.getSheets().get(1).getCells().size());
  }

  @Test
  void absentPeopleHaveNoSheetAndUnwrittenSheetsGo() {
    participant();
    participant().setAttended(false);
    BrainwritingSheet written = sheet(6, 3, 18);
    written.getCells().getFirst().setText("アイデア");
    written.setGroup(group);
    assertClean(rule);
    sheet(6, 3, 18).setGroup(group);
    assertFixed(rule, assertProblem(rule, session));
    assertEquals(List.of(written), session.getSheets());
  }

  @Test
  void sheetsSomebodyWroteOnAreNotThrownAway() {
    participant();
    for (int i = 0; i < 2; i++) {
      BrainwritingSheet sheet = sheet(6, 3, 18);
      sheet.setGroup(group);
      sheet.getCells().getFirst().setText("アイデア");
    }
    assertTrue(assertProblem(rule, session).fixes().isEmpty());
  }

  private WorkshopParticipant participant() {
    WorkshopParticipant participant = WorkshopFactory.eINSTANCE.createWorkshopParticipant();
    participant.setGroup(group);
    workshop.getParticipants().add(participant);
    return participant;
  }

  private BrainwritingSheet sheet(int rounds, int columns, int cells) {
    BrainwritingSheet sheet = WorkshopFactory.eINSTANCE.createBrainwritingSheet();
    sheet.setRounds(rounds);
    sheet.setColumns(columns);
    for (int i = 0; i < cells; i++) {
      BrainwritingCell cell = WorkshopFactory.eINSTANCE.createBrainwritingCell();
      cell.setRound(i / columns + 1);
      cell.setColumn(i % columns + 1);
      sheet.getCells().add(cell);
    }
    session.getSheets().add(sheet);
    return sheet;
  }
}
