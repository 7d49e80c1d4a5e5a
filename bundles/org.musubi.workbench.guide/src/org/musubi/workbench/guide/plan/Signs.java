package org.musubi.workbench.guide.plan;

import org.musubi.model.plan.Involvement;

/** The letters of the table of roles (domain.md 6.7). */
final class Signs {

  private Signs() {
  }

  static String of(Involvement involvement) {
    return switch (involvement) {
      case null -> "";
      case LEAD -> "◎";
      case CO_LEAD -> "○";
      case COOPERATE -> "□";
      case INFORM -> "△";
      case ADVISE -> "◇";
      case TARGET -> "☆";
      case COSPONSOR -> "▽";
    };
  }
}
