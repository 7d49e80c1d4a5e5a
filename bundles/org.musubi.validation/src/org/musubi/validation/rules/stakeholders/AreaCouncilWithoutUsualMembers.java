package org.musubi.validation.rules.stakeholders;

import java.util.List;
import java.util.Set;
import org.musubi.model.core.CouncilLevel;

/**
 * STK-02: in the council of a secondary medical area sit a municipal health department and the labour standards
 * inspection office. The health department of a city with a health centre of its own counts as a municipal one.
 */
public final class AreaCouncilWithoutUsualMembers extends MissingMembers {

  public AreaCouncilWithoutUsualMembers() {
    super("STK-02", Set.of(CouncilLevel.SECONDARY),
        new Wanted("municipality", List.of("OT04", "OT03")),
        new Wanted("labourOffice", List.of("OT12")));
  }
}
