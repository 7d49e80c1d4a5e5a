package org.musubi.analysis.stakeholders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Organization;

/**
 * How the position of an organisation changed; grids have to be drawn anew before each important step.
 *
 * @param before where it stood on the earlier day
 * @param after where it stands by the latest judgement
 */
public record ZoneChange(ZonePlacement before, ZonePlacement after) {

  /** The organisations whose power or interest is judged otherwise than on an earlier day. */
  public static List<ZoneChange> since(CouncilModel model, LocalDate earlier) {
    List<ZonePlacement> before = ZonePlacement.at(model, earlier);
    List<ZonePlacement> after = ZonePlacement.latest(model);
    List<ZoneChange> changes = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      ZoneChange change = new ZoneChange(before.get(i), after.get(i));
      if (!Objects.equals(change.before().power(), change.after().power())
          || !Objects.equals(change.before().interest(), change.after().interest())) {
        changes.add(change);
      }
    }
    return List.copyOf(changes);
  }

  /** The days on which somebody was judged, latest first: what a position can be compared with. */
  public static List<LocalDate> days(CouncilModel model) {
    return model.getOrganizations().stream().flatMap(o -> o.getAssessments().stream())
        .map(assessment -> assessment.getOn()).filter(Objects::nonNull).distinct()
        .sorted(Comparator.reverseOrder()).toList();
  }

  public Organization organization() {
    return after.organization();
  }
}
