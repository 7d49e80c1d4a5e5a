package org.musubi.workbench.tree;

import org.musubi.workbench.text.Text;

/** What to do while a group of a council is empty. */
public enum Hint implements Text {
  HINT_MEMBERS, HINT_ORGANIZATIONS, HINT_MEMBERSHIPS, HINT_WORKING_GROUPS, HINT_MEETINGS, HINT_RELATIONSHIPS,
  HINT_RESOURCES, HINT_DOCUMENTS, HINT_DATA, HINT_DATA_SETS, HINT_OWN_CATALOGUE, HINT_ISSUES, HINT_UPPER_GOALS,
  HINT_LOGIC, HINT_MEASURES, HINT_PLANS, HINT_PROJECTS, HINT_EVALUATION, HINT_CHECKLISTS, HINT_WORKSHOPS;

  /** The hint of a group of the council. */
  public static Hint of(Group group) {
    return valueOf("HINT_" + group.name());
  }
}
