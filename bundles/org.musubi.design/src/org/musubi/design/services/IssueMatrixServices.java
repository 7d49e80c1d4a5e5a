package org.musubi.design.services;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.musubi.design.issues.IssueScope;
import org.musubi.design.issues.IssueText;
import org.musubi.design.issues.IssueTips;
import org.musubi.design.issues.Matrix;
import org.musubi.design.issues.Matrix.Quadrant;
import org.musubi.design.issues.MatrixTexts;
import org.musubi.design.text.Figures;
import org.musubi.model.core.Identifiable;
import org.musubi.model.core.NamedElement;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.workshop.MatrixBoard;
import org.musubi.model.workshop.Placement;
import org.musubi.model.workshop.WorkshopFactory;

/**
 * The priority matrix (DG05) of an analysis of issues or of a board: its quadrants, what stands in them, and moving
 * something into a quadrant. One group of services a quadrant, because services of a specification take variables only.
 */
public class IssueMatrixServices {

  public boolean isMatrixRoot(NamedElement element) {
    return Matrix.isRoot(element);
  }

  public String matrixTitle(NamedElement root) {
    return IssueText.MATRIX.with(Figures.codeAndName(root));
  }

  public String matrixHint(NamedElement root) {
    return IssueText.EMPTY_BOARD.with();
  }

  public boolean isMatrixEmpty(NamedElement root) {
    return root instanceof IssueAnalysis analysis && analysis.getIssues().isEmpty()
        || root instanceof MatrixBoard board && board.getPlacements().isEmpty();
  }

  public boolean hasUnplaced(NamedElement root) {
    return !issuesUnplaced(root).isEmpty() || !placementsUnplaced(root).isEmpty();
  }

  public String labelUnplaced(NamedElement root) {
    return IssueText.UNPLACED.with();
  }

  public List<HealthIssue> issuesUnplaced(NamedElement root) {
    return issues(root, null);
  }

  public List<Placement> placementsUnplaced(NamedElement root) {
    return placements(root, null);
  }

  public String matrixIssueLabel(HealthIssue issue) {
    return Figures.codeAndName(issue);
  }

  public String matrixIssueLabelWithScores(HealthIssue issue) {
    return Figures.codeAndName(issue) + "\n" + IssueTips.scores(issue);
  }

  public String placementLabel(Placement placement) {
    return MatrixTexts.label(placement);
  }

  public String placementTooltip(Placement placement) {
    return MatrixTexts.tooltip(placement);
  }

  public boolean isOpenPlacement(Placement placement) {
    return !(placement.getElement() instanceof HealthIssue issue) || new IssueStructureServices().isOpenIssue(issue);
  }

  public boolean canPlace(EObject self, EObject container, EObject element) {
    return whyNotPlace(self, container, element) == null;
  }

  /** Only what the matrix already has can be moved in it. */
  public String whyNotPlace(EObject self, EObject container, EObject element) {
    boolean isOwnIssue = element instanceof HealthIssue && IssueScope.analysisOf(element) == container;
    boolean isOwnPlacement = element instanceof Placement && element.eContainer() == container;
    return isOwnIssue || isOwnPlacement ? null : IssueText.NOT_OF_ANALYSIS.with();
  }

  public boolean canPutOnBoard(EObject self, EObject container, EObject element) {
    return whyNotPutOnBoard(self, container, element) == null;
  }

  /** A board takes cards, issues, projects and organisations, each once. */
  public String whyNotPutOnBoard(EObject self, EObject container, EObject element) {
    if (!(container instanceof MatrixBoard board) || !MatrixTexts.isPlaceable(element)) {
      return IssueText.NOT_PLACED_HERE.with();
    }
    return board.getPlacements().stream().anyMatch(placement -> placement.getElement() == element)
        ? IssueText.PLACED.with() : null;
  }

  public String labelFirstQuadrant(NamedElement root) {
    return MatrixTexts.quadrant(root, Quadrant.FIRST);
  }

  public List<HealthIssue> issuesInFirstQuadrant(NamedElement root) {
    return issues(root, Quadrant.FIRST);
  }

  public List<Placement> placementsInFirstQuadrant(NamedElement root) {
    return placements(root, Quadrant.FIRST);
  }

  public EObject placeInFirstQuadrant(EObject element) {
    return place(element, Quadrant.FIRST);
  }

  public Placement putInFirstQuadrant(MatrixBoard board, Identifiable element) {
    return put(board, element, Quadrant.FIRST);
  }

  public String labelPlannedQuadrant(NamedElement root) {
    return MatrixTexts.quadrant(root, Quadrant.PLANNED);
  }

  public List<HealthIssue> issuesInPlannedQuadrant(NamedElement root) {
    return issues(root, Quadrant.PLANNED);
  }

  public List<Placement> placementsInPlannedQuadrant(NamedElement root) {
    return placements(root, Quadrant.PLANNED);
  }

  public EObject placeInPlannedQuadrant(EObject element) {
    return place(element, Quadrant.PLANNED);
  }

  public Placement putInPlannedQuadrant(MatrixBoard board, Identifiable element) {
    return put(board, element, Quadrant.PLANNED);
  }

  public String labelSpareQuadrant(NamedElement root) {
    return MatrixTexts.quadrant(root, Quadrant.SPARE);
  }

  public List<HealthIssue> issuesInSpareQuadrant(NamedElement root) {
    return issues(root, Quadrant.SPARE);
  }

  public List<Placement> placementsInSpareQuadrant(NamedElement root) {
    return placements(root, Quadrant.SPARE);
  }

  public EObject placeInSpareQuadrant(EObject element) {
    return place(element, Quadrant.SPARE);
  }

  public Placement putInSpareQuadrant(MatrixBoard board, Identifiable element) {
    return put(board, element, Quadrant.SPARE);
  }

  public String labelLastQuadrant(NamedElement root) {
    return MatrixTexts.quadrant(root, Quadrant.LAST);
  }

  public List<HealthIssue> issuesInLastQuadrant(NamedElement root) {
    return issues(root, Quadrant.LAST);
  }

  public List<Placement> placementsInLastQuadrant(NamedElement root) {
    return placements(root, Quadrant.LAST);
  }

  public EObject placeInLastQuadrant(EObject element) {
    return place(element, Quadrant.LAST);
  }

  public Placement putInLastQuadrant(MatrixBoard board, Identifiable element) {
    return put(board, element, Quadrant.LAST);
  }

  private static List<HealthIssue> issues(NamedElement root, Quadrant quadrant) {
    return root instanceof IssueAnalysis analysis
        ? analysis.getIssues().stream().filter(issue -> Matrix.of(issue) == quadrant).toList() : List.of();
  }

  private static List<Placement> placements(NamedElement root, Quadrant quadrant) {
    return root instanceof MatrixBoard board
        ? board.getPlacements().stream().filter(placement -> Matrix.of(placement) == quadrant).toList() : List.of();
  }

  private static EObject place(EObject element, Quadrant quadrant) {
    switch (element) {
      case HealthIssue issue -> Matrix.place(issue, quadrant);
      case Placement placement -> Matrix.place(placement, quadrant);
      default -> throw new IllegalArgumentException(element.eClass().getName());
    }
    return element;
  }

  private static Placement put(MatrixBoard board, Identifiable element, Quadrant quadrant) {
    Placement placement = WorkshopFactory.eINSTANCE.createPlacement();
    placement.setElement(element);
    board.getPlacements().add(placement);
    Matrix.place(placement, quadrant);
    return placement;
  }
}
