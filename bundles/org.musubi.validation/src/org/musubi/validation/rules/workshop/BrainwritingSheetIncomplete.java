package org.musubi.validation.rules.workshop;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.workshop.BrainwritingCell;
import org.musubi.model.workshop.BrainwritingSheet;
import org.musubi.model.workshop.Session;
import org.musubi.model.workshop.Workshop;
import org.musubi.model.workshop.WorkshopGroup;
import org.musubi.model.workshop.WorkshopPackage;
import org.musubi.model.workshop.WorkshopParticipant;
import org.musubi.validation.AbstractRule;
import org.musubi.validation.Findings;
import org.musubi.validation.RuleContext;
import org.musubi.validation.Severity;
import org.musubi.validation.Variant;
import org.musubi.validation.rules.facts.Neighbours;

/**
 * WRK-03: a brain-writing sheet has one cell for every round and column, and a group has as many sheets as
 * participants.
 *
 * <p>Cells may be empty but not missing; the same place twice, or a place outside the sheet, is one too many. Groups
 * are compared in sessions that have sheets of groups, and only groups whose present participants are recorded.
 */
public final class BrainwritingSheetIncomplete extends AbstractRule {

  private record Place(int round, int column) {
  }

  public BrainwritingSheetIncomplete() {
    super("WRK-03", Severity.ERROR, WorkshopPackage.Literals.BRAINWRITING_SHEET, WorkshopPackage.Literals.SESSION);
  }

  @Override
  public void check(EObject subject, RuleContext context, Findings findings) {
    if (subject instanceof BrainwritingSheet sheet) {
      checkCells(sheet, findings);
    } else {
      checkGroups((Session) subject, findings);
    }
  }

  private void checkCells(BrainwritingSheet sheet, Findings findings) {
    int rounds = Objects.requireNonNullElse(sheet.getRounds(), 0);
    int columns = Objects.requireNonNullElse(sheet.getColumns(), 0);
    Set<Place> places = new HashSet<>();
    for (BrainwritingCell cell : sheet.getCells()) {
      Place place = place(cell);
      if (place.round() >= 1 && place.round() <= rounds && place.column() >= 1 && place.column() <= columns) {
        places.add(place);
      }
    }
    int expected = rounds * columns;
    if (places.size() != expected || sheet.getCells().size() != expected) {
      findings.add(sheet, WorkshopPackage.Literals.BRAINWRITING_SHEET__CELLS, sheet.getCells().size(), rounds, columns,
          expected);
      findings.fix(fix("cells", () -> BrainwritingCells.complete(sheet)));
    }
  }

  private static Place place(BrainwritingCell cell) {
    return new Place(Objects.requireNonNullElse(cell.getRound(), 0), Objects.requireNonNullElse(cell.getColumn(), 0));
  }

  private void checkGroups(Session session, Findings findings) {
    if (session.getSheets().stream().allMatch(sheet -> sheet.getGroup() == null)
        || !(session.eContainer() instanceof Workshop workshop)) {
      return;
    }
    for (WorkshopGroup group : workshop.getGroups()) {
      List<WorkshopParticipant> present = workshop.getParticipants().stream()
          .filter(person -> person.getGroup() == group && person.isAttended()).toList();
      List<BrainwritingSheet> sheets =
          session.getSheets().stream().filter(sheet -> sheet.getGroup() == group).toList();
      if (!present.isEmpty() && present.size() != sheets.size()) {
        findings.add(session, WorkshopPackage.Literals.SESSION__SHEETS, Variant.of("sheets"), group, sheets.size(),
            present.size());
        if (sheets.size() < present.size()) {
          findings.fix(fix("sheets", () -> BrainwritingCells.addSheets(session, group, present), group));
        } else if (BrainwritingCells.unused(sheets).size() >= sheets.size() - present.size()) {
          findings.fix(fix("surplus", () -> BrainwritingCells.unused(sheets).stream()
              .limit(sheets.size() - present.size()).forEach(session.getSheets()::remove), group));
        }
      }
    }
  }

  @Override
  public Collection<EObject> affectedBy(EObject changed, RuleContext context) {
    return changed instanceof Workshop || changed instanceof WorkshopGroup || changed instanceof WorkshopParticipant
        ? Neighbours.nearest(changed, Workshop.class)
            .map(workshop -> Neighbours.andAlso(changed, workshop.getSessions())).orElse(List.of())
        : super.affectedBy(changed, context);
  }
}
