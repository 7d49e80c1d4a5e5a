package org.musubi.analysis.stakeholders;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.Membership;
import org.musubi.model.stakeholders.MembershipRole;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.Sector;
import org.musubi.model.values.FiscalYear;

/**
 * How many member organisations of a council stand on which side, and which of the four core sides is missing
 * (domain.md 2.1, rule STK-01). Observers do not count as members; an organisation with several seats counts once.
 *
 * @param members number of member organisations per sector; every sector is a key
 */
public record SectorCoverage(Map<Sector, Integer> members) {

  /** The four sides without which it is no cooperation of community and workplace health. */
  public static final Set<Sector> CORE = Collections.unmodifiableSet(
      EnumSet.of(Sector.COMMUNITY, Sector.LABOUR, Sector.EMPLOYER, Sector.INSURER));

  public SectorCoverage {
    EnumMap<Sector, Integer> copy = new EnumMap<>(Sector.class);
    for (Sector sector : Sector.values()) {
      copy.put(sector, members.getOrDefault(sector, 0));
    }
    members = Collections.unmodifiableMap(copy);
  }

  /** All seats, whatever their term. */
  public static SectorCoverage of(Council council) {
    return of(council.getMemberships());
  }

  /** The seats whose term touches a fiscal year; a missing border leaves the term open. */
  public static SectorCoverage of(Council council, FiscalYear year) {
    return of(council.getMemberships().stream().filter(seat -> isHeldIn(seat, year)).toList());
  }

  private static SectorCoverage of(List<Membership> seats) {
    EnumMap<Sector, Integer> counts = new EnumMap<>(Sector.class);
    seats.stream()
        .filter(seat -> seat.getRole() != MembershipRole.OBSERVER)
        .map(Membership::getOrganization)
        .filter(Objects::nonNull)
        .distinct()
        .map(Organization::getSector)
        .filter(Objects::nonNull)
        .forEach(sector -> counts.merge(sector, 1, Integer::sum));
    return new SectorCoverage(counts);
  }

  private static boolean isHeldIn(Membership seat, FiscalYear year) {
    LocalDate from = seat.getFrom();
    LocalDate to = seat.getTo();
    return (from == null || !from.isAfter(year.end())) && (to == null || !to.isBefore(year.start()));
  }

  /** The core sectors without any member, in their fixed order. */
  public Set<Sector> missing() {
    EnumSet<Sector> missing = EnumSet.copyOf(CORE);
    missing.removeIf(sector -> members.get(sector) > 0);
    return Collections.unmodifiableSet(missing);
  }

  public int total() {
    return members.values().stream().mapToInt(Integer::intValue).sum();
  }
}
