package org.musubi.validation.rules.checklist;

import java.util.List;
import org.musubi.validation.Rule;

/** The rules about the self-diagnosis. */
public final class ChecklistRules {

  private ChecklistRules() {
  }

  /** All of them in the order of their ids. */
  public static List<Rule> all() {
    return List.of(new ChecklistNotAnsweredThisYear(), new ClaimedLevelNotReached());
  }
}
