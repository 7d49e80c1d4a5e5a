package org.musubi.design.plan;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.design.text.Figures;
import org.musubi.design.text.Lines;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.Milestone;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Quarter;
import org.musubi.model.stakeholders.Organization;

/** Projects, their years and milestones in words. */
public final class PlanTips {

  private PlanTips() {
  }

  /** {@code ▲ PJ-02 共同巡回相談}: a sign for the state, readable without colours. */
  public static String label(ProjectYear year) {
    return (PlanText.label(year.getState()) + " " + Figures.codeAndName(year.getProject())).strip();
  }

  /** The label with the leading organisation, the quarters and the progress on lines of their own. */
  public static String details(ProjectYear year) {
    return new Lines().add(label(year)).add(leader(year.getProject())).add(quarters(year))
        .add(progress(year)).toString();
  }

  public static String of(ProjectYear year) {
    Project project = year.getProject();
    return new Lines()
        .add(Figures.codeAndName(project))
        .add(PlanText.PROJECT_YEAR.with(), Figures.year(year.getFiscalYear()))
        .add(PlanText.CONTENT.with(), year.getContent())
        .add(PlanText.LEADER.with(), leader(project))
        .add(PlanText.QUARTERS.with(), quarters(year))
        .add(PlanText.PROGRESS.with(), progress(year))
        .add(PlanText.BUDGET.with(), year.getBudgetTotal() == null ? ""
            : PlanText.YEN.with(NumberFormat.getIntegerInstance(Locale.JAPAN).format(year.getBudgetTotal())))
        .add(PlanText.RESULT.with(), year.getResult())
        .toString();
  }

  private static String leader(Project project) {
    return project == null ? "" : project.getPartners().stream()
        .filter(partner -> partner.getInvolvement() == Involvement.LEAD)
        .map(ProjectPartner::getOrganization).map(PlanTips::shortName).collect(Collectors.joining("、"));
  }

  private static String shortName(Organization organization) {
    String name = organization == null ? null : organization.getShortName();
    return name == null || name.isBlank() ? Figures.name(organization) : name;
  }

  /** A bar of four fields, April to March. */
  private static String quarters(ProjectYear year) {
    List<Quarter> planned = year.getQuarters();
    return planned.isEmpty() ? "" : Quarter.VALUES.stream()
        .map(quarter -> planned.contains(quarter) ? "■" : "□").collect(Collectors.joining());
  }

  private static String progress(ProjectYear year) {
    return year.getProgress() == null ? "" : Decimals.format(year.getProgress(), 0) + "%";
  }

  /** {@code ★ 2/7 年度の評価(PJ-02)}. */
  public static String label(Milestone milestone) {
    String date = milestone.getDate() == null ? ""
        : milestone.getDate().getMonthValue() + "/" + milestone.getDate().getDayOfMonth() + " ";
    String project = milestone.eContainer() instanceof Project owner && owner.getCode() != null
        ? " " + owner.getCode() : "";
    return PlanText.label(milestone.getKind()) + " " + date + Figures.name(milestone) + project;
  }

  public static String of(Milestone milestone) {
    return new Lines().add(label(milestone))
        .add(milestone.eContainer() instanceof Project owner ? Figures.codeAndName(owner) : "")
        .add(milestone.getDate() == null ? "" : milestone.getDate().toString()).toString();
  }
}
