package org.musubi.workbench.overview;

import org.musubi.workbench.images.Icon;
import org.musubi.workbench.tree.Group;

/** The steps of a council's year, in their order. */
public enum Step {
  MEMBERS(Group.MEMBERS, Icon.GROUP_MEMBERS),
  DATA(Group.DATA, Icon.GROUP_DATA),
  ISSUES(Group.ISSUES, Icon.GROUP_ISSUES),
  LOGIC(Group.LOGIC, Icon.GROUP_LOGIC),
  PLANS(Group.PLANS, Icon.GROUP_PLANS),
  EVALUATION(Group.EVALUATION, Icon.GROUP_EVALUATION),
  NEXT_YEAR(Group.PLANS, Icon.NEXT_YEAR);

  private final Group group;
  private final Icon icon;

  Step(Group group, Icon icon) {
    this.group = group;
    this.icon = icon;
  }

  /** Where in the explorer the elements of the step are. */
  public Group group() {
    return group;
  }

  Icon icon() {
    return icon;
  }

  String title() {
    return this == NEXT_YEAR ? OverviewText.NEXT_YEAR.text() : group.text();
  }
}
