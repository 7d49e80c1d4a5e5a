package org.musubi.design.issues;

import org.musubi.model.core.NamedElement;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.IssueAnalysis;
import org.musubi.model.workshop.MatrixBoard;
import org.musubi.model.workshop.Placement;
import org.musubi.model.workshop.QuadrantKind;

/**
 * The two axes of a priority matrix and its four quadrants. On a board the axes are those of its placements; in an
 * analysis of issues the vertical one is the severity, the horizontal one the urgency.
 */
public final class Matrix {

  /** Scale of the scores of issues. */
  private static final int SCORE_SCALE = 5;

  private Matrix() {
  }

  /** A quadrant by whether its axes are high. */
  public enum Quadrant {
    FIRST(true, true), PLANNED(false, true), SPARE(true, false), LAST(false, false);

    private final boolean right;
    private final boolean upper;

    Quadrant(boolean right, boolean upper) {
      this.right = right;
      this.upper = upper;
    }

    public boolean isRight() {
      return right;
    }

    public boolean isUpper() {
      return upper;
    }
  }

  /** Smallest value that counts as high: above the middle of the scale, 4 of 5. */
  public static int high(int scale) {
    return scale / 2 + (scale % 2 == 0 ? 1 : 2);
  }

  /** The quadrant of an issue; null until severity and urgency are given. */
  public static Quadrant of(HealthIssue issue) {
    return quadrant(issue.getUrgency(), issue.getSeverity(), SCORE_SCALE);
  }

  /** The quadrant of a placement; null until both values are given. */
  public static Quadrant of(Placement placement) {
    return quadrant(placement.getX(), placement.getY(), scale(placement));
  }

  private static Quadrant quadrant(Integer x, Integer y, int scale) {
    if (x == null || y == null) {
      return null;
    }
    boolean right = x >= high(scale);
    boolean upper = y >= high(scale);
    return upper ? right ? Quadrant.FIRST : Quadrant.PLANNED : right ? Quadrant.SPARE : Quadrant.LAST;
  }

  /** Gives an issue the scores of a quadrant, changing each score as little as possible. */
  public static void place(HealthIssue issue, Quadrant quadrant) {
    issue.setUrgency(nearest(issue.getUrgency(), quadrant.isRight(), SCORE_SCALE));
    issue.setSeverity(nearest(issue.getSeverity(), quadrant.isUpper(), SCORE_SCALE));
  }

  /** Puts a placement into a quadrant, changing each value as little as possible. */
  public static void place(Placement placement, Quadrant quadrant) {
    int scale = scale(placement);
    placement.setX(nearest(placement.getX(), quadrant.isRight(), scale));
    placement.setY(nearest(placement.getY(), quadrant.isUpper(), scale));
  }

  private static int nearest(Integer value, boolean isHigh, int scale) {
    int border = high(scale);
    if (value == null) {
      return isHigh ? border : border - 1;
    }
    return isHigh ? Math.max(value, border) : Math.min(value, border - 1);
  }

  private static int scale(Placement placement) {
    return placement.eContainer() instanceof MatrixBoard board && board.getSize() != null && board.getSize() > 1
        ? board.getSize() : SCORE_SCALE;
  }

  public static boolean isRoot(NamedElement element) {
    return element instanceof IssueAnalysis || element instanceof MatrixBoard;
  }

  /** Whether the axes are importance and urgency, as they are in an analysis of issues. */
  public static QuadrantKind kind(NamedElement root) {
    return root instanceof MatrixBoard board && board.getKind() != null ? board.getKind()
        : QuadrantKind.IMPORTANCE_URGENCY;
  }
}
