package org.musubi.design.partnership;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.musubi.analysis.stakeholders.EngagementZones;
import org.musubi.design.text.Words;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.EngagementZone;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.OrganizationType;
import org.musubi.model.stakeholders.StakeholderAssessment;
import org.musubi.model.stakeholders.StakeholdersFactory;

/**
 * The judgements one grid of power and interest shows: the latest of every organisation, or those of one date
 * (domain.md 3.2.1). A grid is about a council file, or about one assessment and with it about the date of that one.
 */
public final class Assessments {

  private static final int HIGHEST = 5;

  private Assessments() {
  }

  /** The council file a grid shows; null when its element has been taken out of the file. */
  public static CouncilModel modelOf(EObject grid) {
    return grid instanceof CouncilModel model ? model : Seats.modelOf(grid);
  }

  /** The judgements a grid shows, in the order of the organisations. */
  public static List<StakeholderAssessment> of(EObject grid) {
    CouncilModel model = modelOf(grid);
    return model == null ? List.of()
        : model.getOrganizations().stream().map(o -> of(grid, o)).filter(Objects::nonNull).toList();
  }

  /** The judgement of one organisation in a grid; null when there is none. */
  public static StakeholderAssessment of(EObject grid, Organization organization) {
    if (grid instanceof StakeholderAssessment ofDate && ofDate.getOn() != null) {
      return organization.getAssessments().stream().filter(a -> ofDate.getOn().equals(a.getOn()))
          .reduce((first, last) -> last).orElse(null);
    }
    return organization.getCurrentAssessment();
  }

  /** Active organisations a grid cannot place, because power or interest has not been judged. */
  public static List<Organization> withoutZone(EObject grid) {
    CouncilModel model = modelOf(grid);
    return model == null ? List.of() : model.getOrganizations().stream().filter(Organization::isActive)
        .filter(o -> of(grid, o) == null || of(grid, o).getZone() == null).toList();
  }

  /** The date of a grid: the one it is about, else that of the latest judgement, else today. */
  public static LocalDate dateOf(EObject grid) {
    if (grid instanceof StakeholderAssessment ofDate && ofDate.getOn() != null) {
      return ofDate.getOn();
    }
    return latest(modelOf(grid)).orElseGet(LocalDate::now);
  }

  private static Optional<LocalDate> latest(CouncilModel model) {
    Stream<Organization> organizations = model == null ? Stream.of() : model.getOrganizations().stream();
    return organizations.flatMap(o -> o.getAssessments().stream()).map(StakeholderAssessment::getOn)
        .filter(Objects::nonNull).max(Comparator.naturalOrder());
  }

  /** The judgement of an organisation in a grid; a new one with the usual power of its type if there is none. */
  public static StakeholderAssessment make(EObject grid, Organization organization) {
    StakeholderAssessment existing = of(grid, organization);
    if (existing != null) {
      return existing;
    }
    StakeholderAssessment made = StakeholdersFactory.eINSTANCE.createStakeholderAssessment();
    made.setOn(dateOf(grid));
    OrganizationType type = organization.getType();
    made.setPower(type == null || type.eIsProxy() ? null : type.getDefaultPower());
    organization.getAssessments().add(made);
    return made;
  }

  /** Changes power and interest no more than needed to come into a zone. */
  public static void move(StakeholderAssessment assessment, EngagementZone zone) {
    int threshold = threshold(assessment);
    boolean powerful = zone == EngagementZone.MANAGE || zone == EngagementZone.SATISFY;
    boolean interested = zone == EngagementZone.MANAGE || zone == EngagementZone.INFORM;
    assessment.setPower(fitting(assessment.getPower(), powerful, threshold));
    assessment.setInterest(fitting(assessment.getInterest(), interested, threshold));
  }

  /** Whether the power judged so far counts as high. */
  public static boolean isPowerful(StakeholderAssessment assessment) {
    return assessment.getPower() != null && assessment.getPower() >= threshold(assessment);
  }

  private static Integer fitting(Integer value, boolean high, int threshold) {
    if (high) {
      return value != null && value >= threshold ? value : Integer.valueOf(Math.min(threshold, HIGHEST));
    }
    return value != null && value < threshold ? value : Integer.valueOf(Math.max(1, threshold - 1));
  }

  private static int threshold(EObject element) {
    CouncilModel model = Seats.modelOf(element);
    return model == null || model.getZoneThreshold() == null ? EngagementZones.USUAL_THRESHOLD
        : model.getZoneThreshold();
  }

  /** A value one step higher or lower within its borders; from nothing it starts at the lower border. */
  public static Integer step(Integer value, int step, int lowest) {
    return value == null ? Integer.valueOf(lowest) : Integer.valueOf(Math.clamp(value + step, lowest, HIGHEST));
  }

  /** The figure somebody typed; the old value when it is none from 1 to 5. */
  public static Integer typed(String text, Integer old) {
    String plain = Normalizer.normalize(Words.plain(text), Normalizer.Form.NFKC).strip();
    return plain.matches("[1-5]") ? Integer.valueOf(plain) : old;
  }

  /** Whether a copy of today's date would be a new one. */
  public static boolean canReassess(CouncilModel model) {
    LocalDate today = LocalDate.now();
    return model.getOrganizations().stream().anyMatch(o -> o.getCurrentAssessment() != null)
        && latest(model).map(date -> date.isBefore(today)).orElse(true);
  }

  /** Copies the current judgements to today, so that the older ones stay as they were. */
  public static void reassess(CouncilModel model) {
    LocalDate today = LocalDate.now();
    for (Organization organization : model.getOrganizations()) {
      StakeholderAssessment old = organization.getCurrentAssessment();
      if (old != null && organization.isActive()) {
        StakeholderAssessment copy = EcoreUtil.copy(old);
        copy.setOn(today);
        organization.getAssessments().add(copy);
      }
    }
  }
}
