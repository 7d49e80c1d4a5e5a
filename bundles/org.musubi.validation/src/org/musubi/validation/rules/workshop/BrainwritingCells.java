package org.musubi.validation.rules.workshop;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.musubi.model.workshop.BrainwritingCell;
import org.musubi.model.workshop.BrainwritingSheet;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.WorkshopFactory;
import org.musubi.model.workshop.WorkshopGroup;
import org.musubi.model.workshop.WorkshopParticipant;
import org.musubi.validation.rules.facts.Wording;

/** Brings brain-writing sheets into their fixed form without losing a written idea. */
final class BrainwritingCells {

  private BrainwritingCells() {
  }

  /**
   * Every place once: missing cells are added, empty ones too many taken away. Written ideas that stand outside or
   * share a place move to free places; when there are none, the sheet gets another round.
   */
  static void complete(BrainwritingSheet sheet) {
    int columns = Math.max(1, Objects.requireNonNullElse(sheet.getColumns(), 0));
    int rounds = Math.max(1, Objects.requireNonNullElse(sheet.getRounds(), 0));
    Set<Long> taken = new HashSet<>();
    List<BrainwritingCell> homeless = sheet.getCells().stream()
        .sorted((one, other) -> Boolean.compare(isEmpty(one), isEmpty(other)))
        .filter(cell -> !isInside(cell, rounds, columns) || !taken.add(place(cell.getRound(), cell.getColumn())))
        .toList();
    List<BrainwritingCell> written = homeless.stream().filter(cell -> !isEmpty(cell)).toList();
    sheet.getCells().removeAll(homeless);
    sheet.getCells().addAll(written);
    sheet.setColumns(columns);
    sheet.setRounds(rounds);
    written.forEach(cell -> settle(cell, sheet, taken));
    for (int round = 1; round <= sheet.getRounds(); round++) {
      for (int column = 1; column <= columns; column++) {
        if (taken.add(place(round, column))) {
          sheet.getCells().add(newCell(round, column));
        }
      }
    }
  }

  private static void settle(BrainwritingCell cell, BrainwritingSheet sheet, Set<Long> taken) {
    Set<Long> empty = sheet.getCells().stream().filter(other -> other != cell && isEmpty(other))
        .map(other -> place(Objects.requireNonNullElse(other.getRound(), 0),
            Objects.requireNonNullElse(other.getColumn(), 0)))
        .collect(Collectors.toSet());
    for (int round = 1;; round++) {
      for (int column = 1; column <= sheet.getColumns(); column++) {
        long place = place(round, column);
        if (!taken.contains(place) || empty.contains(place)) {
          removeEmptyAt(sheet, round, column);
          taken.add(place);
          cell.setRound(round);
          cell.setColumn(column);
          sheet.setRounds(Math.max(sheet.getRounds(), round));
          return;
        }
      }
    }
  }

  private static void removeEmptyAt(BrainwritingSheet sheet, int round, int column) {
    sheet.getCells().removeIf(cell -> isEmpty(cell)
        && Objects.equals(cell.getRound(), round) && Objects.equals(cell.getColumn(), column));
  }

  /** A sheet with empty cells for every present participant of a group who has not started one. */
  static void addSheets(Session session, WorkshopGroup group, List<WorkshopParticipant> present) {
    List<BrainwritingSheet> sheets =
        session.getSheets().stream().filter(sheet -> sheet.getGroup() == group).toList();
    List<WorkshopParticipant> without = present.stream()
        .filter(person -> sheets.stream().noneMatch(sheet -> sheet.getStartedBy() == person)).toList();
    int number = session.getSheets().stream().map(BrainwritingSheet::getNumber).filter(Objects::nonNull)
        .mapToInt(Integer::intValue).max().orElse(0);
    for (int i = 0; i < present.size() - sheets.size(); i++) {
      BrainwritingSheet sheet = WorkshopFactory.eINSTANCE.createBrainwritingSheet();
      sheet.setNumber(++number);
      sheet.setGroup(group);
      if (i < without.size()) {
        sheet.setStartedBy(without.get(i));
      }
      if (!sheets.isEmpty()) {
        sheet.setRounds(sheets.getFirst().getRounds());
        sheet.setColumns(sheets.getFirst().getColumns());
      }
      session.getSheets().add(sheet);
      complete(sheet);
    }
  }

  /** The sheets on which nothing is written, the last first. */
  static List<BrainwritingSheet> unused(List<BrainwritingSheet> sheets) {
    return sheets.reversed().stream()
        .filter(sheet -> sheet.getCells().stream().allMatch(BrainwritingCells::isEmpty)).toList();
  }

  private static BrainwritingCell newCell(int round, int column) {
    BrainwritingCell cell = WorkshopFactory.eINSTANCE.createBrainwritingCell();
    cell.setRound(round);
    cell.setColumn(column);
    return cell;
  }

  private static boolean isInside(BrainwritingCell cell, int rounds, int columns) {
    return cell.getRound() != null && cell.getColumn() != null && cell.getRound() >= 1 && cell.getRound() <= rounds
        && cell.getColumn() >= 1 && cell.getColumn() <= columns;
  }

  private static boolean isEmpty(BrainwritingCell cell) {
    return Wording.isBlank(cell.getText()) && cell.getVotes().isEmpty();
  }

  private static long place(int round, int column) {
    return (long) round << Integer.SIZE | column;
  }
}
