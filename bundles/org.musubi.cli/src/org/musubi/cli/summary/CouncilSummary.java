package org.musubi.cli.summary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.musubi.analysis.diagnosis.ChecklistScores;
import org.musubi.analysis.evaluation.Achievement;
import org.musubi.analysis.evaluation.ItemRatings;
import org.musubi.cli.command.CliText;
import org.musubi.cli.output.TextTables;
import org.musubi.model.core.Area;
import org.musubi.model.core.Period;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.diagnosis.Checklist;
import org.musubi.model.diagnosis.MaturityLevel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.MidTermPlan;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.Sector;
import org.musubi.model.values.FiscalYear;

/** What a secretariat wants to know about a council at a glance, as lines of text in the default language. */
public final class CouncilSummary {

  private final CouncilModel model;
  private final List<String> lines = new ArrayList<>();

  public CouncilSummary(CouncilModel model) {
    this.model = model;
  }

  public List<String> lines() {
    lines.clear();
    addHead();
    addMembers();
    addIssues();
    addProjects();
    addEvaluations();
    addRest();
    return List.copyOf(lines);
  }

  private void addHead() {
    lines.add(MusubiLabels.ofElement(model));
    addFact(CliText.SUMMARY_LEVEL, label(model.getLevel()));
    Area area = model.getArea();
    if (area != null) {
      addFact(CliText.SUMMARY_AREA, area.getParent() == null ? text(area.getName())
          : area.getParent().getName() + " " + text(area.getName()));
    }
    if (model.getCouncil() != null && model.getCouncil().getSecretariat() != null) {
      addFact(CliText.SUMMARY_SECRETARIAT, text(model.getCouncil().getSecretariat().getName()));
    }
    for (MidTermPlan plan : model.getMidTermPlans()) {
      addFact(CliText.SUMMARY_PLAN, text(plan.getName()) + period(plan.getPeriod()));
    }
  }

  private void addMembers() {
    lines.add("");
    List<Organization> organizations = model.getOrganizations();
    if (organizations.isEmpty()) {
      lines.add(CliText.SUMMARY_NO_MEMBERS.say());
      return;
    }
    lines.add(CliText.SUMMARY_MEMBERS.say(organizations.size()));
    Sector.VALUES.forEach(sector -> addMembers(sector, organizations));
    addMembers(null, organizations);
  }

  /** @param sector null for organisations whose kind is not chosen yet */
  private void addMembers(Sector sector, List<Organization> organizations) {
    List<Organization> members = organizations.stream().filter(o -> o.getSector() == sector).toList();
    if (!members.isEmpty()) {
      String what = sector == null ? CliText.SUMMARY_NO_SECTOR.say() : label(sector);
      lines.add("  " + what + " " + members.size() + ": " + names(members.stream()));
    }
  }

  private void addIssues() {
    List<HealthIssue> issues = model.getIssueAnalyses().stream().flatMap(a -> a.getIssues().stream())
        .sorted(Comparator.comparing(HealthIssue::getRank, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
    lines.add("");
    if (issues.isEmpty()) {
      lines.add(CliText.SUMMARY_NO_ISSUES.say());
      return;
    }
    lines.add(CliText.SUMMARY_ISSUES.say(issues.size()));
    table(List.of(CliText.COLUMN_RANK, CliText.COLUMN_CODE, CliText.COLUMN_ISSUE, CliText.COLUMN_SCORE,
        CliText.COLUMN_STATUS), issues.stream().map(issue -> List.of(
            text(issue.getRank()), text(issue.getCode()), text(issue.getName()), number(issue.getScore()),
            label(issue.getStatus()))).toList());
  }

  private void addProjects() {
    lines.add("");
    if (model.getProjects().isEmpty()) {
      lines.add(CliText.SUMMARY_NO_PROJECTS.say());
      return;
    }
    lines.add(CliText.SUMMARY_PROJECTS.say(model.getProjects().size()));
    table(List.of(CliText.COLUMN_CODE, CliText.COLUMN_PROJECT, CliText.COLUMN_LEAD, CliText.COLUMN_PARTNERS,
        CliText.COLUMN_YEARS, CliText.COLUMN_STATUS), model.getProjects().stream().map(project -> List.of(
            text(project.getCode()), text(project.getName()), partners(project, true), partners(project, false),
            years(project), label(project.getStatus()))).toList());
  }

  private void addEvaluations() {
    if (model.getEvaluations().isEmpty()) {
      lines.add("");
      lines.add(CliText.SUMMARY_NO_EVALUATION.say());
      return;
    }
    for (EvaluationSheet sheet : model.getEvaluations()) {
      lines.add("");
      lines.add(CliText.SUMMARY_EVALUATION.say(year(sheet.getFiscalYear()), label(sheet.getScope()),
          label(sheet.getScheme())));
      table(List.of(CliText.COLUMN_ASPECT, CliText.COLUMN_ITEM, CliText.COLUMN_ACHIEVEMENT, CliText.COLUMN_RATING),
          sheet.getItems().stream().map(CouncilSummary::row).toList());
      if (sheet.getItems().stream().anyMatch(i -> ItemRatings.achievement(i).display().endsWith(Achievement.CAUTION))) {
        lines.add("  " + CliText.SUMMARY_CAUTION.say());
      }
      Enumerator overall = sheet.getOverall() != null ? sheet.getOverall() : sheet.getComputedOverall();
      lines.add("  " + CliText.SUMMARY_OVERALL.say() + ": " + label(overall));
    }
  }

  private static List<String> row(EvaluationItem item) {
    return List.of(label(item.getAspect()), text(item.getName()),
        ItemRatings.achievement(item).display(),
        label(item.getRating()));
  }

  private void addRest() {
    lines.add("");
    for (Checklist checklist : model.getChecklists()) {
      MaturityLevel level = ChecklistScores.level(checklist);
      lines.add(CliText.SUMMARY_DIAGNOSIS.say(year(checklist.getFiscalYear()),
          checklist.getAnswers().stream().filter(a -> a.getValue() != null).count(),
          level == null ? CliText.SUMMARY_NO_LEVEL.say() : label(level)));
    }
    lines.add(CliText.SUMMARY_WORKSHOPS.say(model.getWorkshops().size(), model.getWorkshops().stream()
        .flatMap(w -> w.getSessions().stream()).mapToInt(s -> s.getCards().size()).sum()));
    lines.add(CliText.SUMMARY_DATA.say(
        model.getDataSets().stream().mapToInt(d -> d.getObservations().size()).sum(),
        model.getLogicModels().size(),
        model.getCouncil() == null ? 0 : model.getCouncil().getMeetings().size()));
  }

  private void table(List<CliText> header, List<List<String>> rows) {
    lines.addAll(TextTables.of(header.stream().map(CliText::say).toList(), rows));
  }

  private void addFact(CliText what, String value) {
    lines.add("  " + what.say() + ": " + value);
  }

  private static String partners(Project project, boolean leading) {
    String names = names(project.getPartners().stream()
        .filter(p -> (p.getInvolvement() == Involvement.LEAD) == leading)
        .map(ProjectPartner::getOrganization).filter(Objects::nonNull));
    return names.isEmpty() ? CliText.NONE.say() : names;
  }

  private static String names(Stream<Organization> organizations) {
    return organizations.map(o -> text(o.getShortName() == null || o.getShortName().isBlank()
        ? o.getName() : o.getShortName())).collect(Collectors.joining(CliText.LIST_SEPARATOR.say()));
  }

  private static String years(Project project) {
    return Optional.ofNullable(project.getStartYear()).map(FiscalYear::toString).orElse("")
        + "–" + Optional.ofNullable(project.getEndYear()).map(FiscalYear::toString).orElse("");
  }

  private static String period(Period period) {
    return period == null || period.getStart() == null || period.getEnd() == null ? ""
        : " (" + year(period.getStart()) + " – " + year(period.getEnd()) + ")";
  }

  private static String year(FiscalYear year) {
    return year == null ? CliText.NONE.say() : MusubiLabels.of(year);
  }

  private static String label(Enumerator literal) {
    return literal == null ? CliText.NONE.say() : MusubiLabels.of(literal);
  }

  private static String number(Double value) {
    return value == null ? CliText.NONE.say() : String.format(Locale.ROOT, "%.1f", value);
  }

  private static String text(Object value) {
    return value == null || value.toString().isBlank() ? CliText.NONE.say() : value.toString().strip();
  }
}
