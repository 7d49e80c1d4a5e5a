package org.musubi.validation.rules.stakeholders;

import java.util.List;
import java.util.Set;
import org.musubi.model.core.CouncilLevel;

/** STK-03: in a prefectural council sit the medical association, the labour bureau and the branch of Kyokai Kenpo. */
public final class PrefecturalCouncilWithoutUsualMembers extends MissingMembers {

  public PrefecturalCouncilWithoutUsualMembers() {
    super("STK-03", Set.of(CouncilLevel.PREFECTURE),
        new Wanted("doctors", List.of("OT05")),
        new Wanted("labourBureau", List.of("OT11")),
        new Wanted("insurer", List.of("OT24")));
  }
}
