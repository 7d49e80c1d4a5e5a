package org.musubi.design.issues;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.model.issues.Cause;
import org.musubi.model.issues.HealthIssue;

/** Moves causes in the tree of causes without ever putting one below itself. */
public final class CauseMoves {

  private CauseMoves() {
  }

  /**
   * Why a cause cannot hang below an issue or cause.
   *
   * @return null when it can
   */
  public static String refusal(EObject cause, EObject parent) {
    if (!(cause instanceof Cause moved) || !(parent instanceof HealthIssue) && !(parent instanceof Cause)) {
      return IssueText.NOT_CAUSE_PLACE.with();
    }
    return EcoreUtil.isAncestor(moved, parent) ? IssueText.INSIDE_ITSELF.with(text(moved)) : null;
  }

  /** Why two causes cannot change places: one explains the other. */
  public static String swapRefusal(EObject one, EObject other) {
    if (!(one instanceof Cause first) || !(other instanceof Cause second)) {
      return IssueText.NOT_CAUSE_PLACE.with();
    }
    return EcoreUtil.isAncestor(first, second) || EcoreUtil.isAncestor(second, first)
        ? IssueText.INSIDE_ITSELF.with(text(first)) : null;
  }

  public static void hang(Cause cause, EObject parent) {
    children(parent).add(cause);
  }

  /** Lets two causes with all below them change places. */
  public static void swap(Cause one, Cause other) {
    EObject place = one.eContainer();
    EObject otherPlace = other.eContainer();
    int at = children(place).indexOf(one);
    int otherAt = children(otherPlace).indexOf(other);
    if (place == otherPlace) {
      children(place).move(at, other);
      children(place).move(otherAt, one);
      return;
    }
    children(place).add(at, other);
    children(otherPlace).add(otherAt, one);
  }

  private static EList<Cause> children(EObject parent) {
    return parent instanceof HealthIssue issue ? issue.getCauses() : ((Cause) parent).getCauses();
  }

  private static String text(Cause cause) {
    return cause.getText() == null ? "" : cause.getText();
  }
}
