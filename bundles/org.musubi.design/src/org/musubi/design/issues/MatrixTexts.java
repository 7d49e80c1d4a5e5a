package org.musubi.design.issues;

import org.eclipse.emf.ecore.EObject;
import org.musubi.design.issues.Matrix.Quadrant;
import org.musubi.design.text.Figures;
import org.musubi.design.text.Lines;
import org.musubi.model.core.Identifiable;
import org.musubi.model.core.NamedElement;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.workshop.IdeaCard;
import org.musubi.model.workshop.MatrixBoard;
import org.musubi.model.workshop.Placement;
import org.musubi.model.workshop.QuadrantKind;

/** The words of a priority matrix: axes, quadrants, and what stands in them. */
public final class MatrixTexts {

  private MatrixTexts() {
  }

  /** {@code 重要度:高 × 緊急度:高 ― まず取り組む}. */
  public static String quadrant(NamedElement root, Quadrant quadrant) {
    return IssueText.QUADRANT.with(yLabel(root), level(quadrant.isUpper()), xLabel(root), level(quadrant.isRight()),
        advice(root, quadrant));
  }

  private static String level(boolean isHigh) {
    return (isHigh ? IssueText.HIGH : IssueText.LOW).with();
  }

  private static String yLabel(NamedElement root) {
    return root instanceof MatrixBoard board && board.getYLabel() != null && !board.getYLabel().isBlank()
        ? board.getYLabel() : axes(root)[0];
  }

  private static String xLabel(NamedElement root) {
    return root instanceof MatrixBoard board && board.getXLabel() != null && !board.getXLabel().isBlank()
        ? board.getXLabel() : axes(root)[1];
  }

  /** The usual labels: what a matrix kind names before and after the sign ×. */
  private static String[] axes(NamedElement root) {
    return IssueText.label(Matrix.kind(root)).split("×", 2);
  }

  private static String advice(NamedElement root, Quadrant quadrant) {
    QuadrantKind kind = Matrix.kind(root);
    String set = kind == QuadrantKind.IMPORTANCE_URGENCY ? "_IU"
        : kind == QuadrantKind.IMPACT_FEASIBILITY ? "_EF" : "";
    return IssueText.valueOf(quadrant.name() + set).with();
  }

  public static boolean isPlaceable(EObject element) {
    return element instanceof IdeaCard || element instanceof HealthIssue || element instanceof Project
        || element instanceof Organization;
  }

  public static String label(Placement placement) {
    return name(placement.getElement());
  }

  public static String tooltip(Placement placement) {
    Lines lines = new Lines().add(name(placement.getElement())).add(placement.getComment());
    if (placement.getY() != null && placement.getX() != null && placement.eContainer() instanceof MatrixBoard board) {
      lines.add(yLabel(board) + " " + placement.getY() + ", " + xLabel(board) + " " + placement.getX());
    }
    return lines.toString();
  }

  private static String name(Identifiable element) {
    return switch (element) {
      case IdeaCard card -> card.getText() == null ? "" : card.getText();
      case NamedElement named -> Figures.codeAndName(named);
      case null, default -> "";
    };
  }
}
