package org.musubi.sheets.annual;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.musubi.model.data.Aspect;
import org.musubi.model.plan.BudgetLine;
import org.musubi.model.plan.Involvement;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Quarter;
import org.musubi.model.plan.Task;
import org.musubi.model.stakeholders.Contact;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Measures;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.Projects;
import org.musubi.sheets.content.SheetContext;

/** What the annual plan shows of a project in its year. */
record YearRow(ProjectYear year, SheetContext context) {

  private static final double YEN_PER_THOUSAND = 1000;

  private Project project() {
    return year.getProject();
  }

  String name() {
    return Names.of(project());
  }

  String aim() {
    return Lines.join("\n", Projects.issues(project()), Projects.purpose(project()));
  }

  String targets() {
    return Projects.targets(project());
  }

  /** What is done this year and how. */
  String content() {
    String result = Lines.orEmpty(year.getResult());
    return Lines.join("\n", Lines.first(year.getContent(), project().getContent(), project().getDescription()),
        project().getMethod(), result.isEmpty() ? "" : context.say(AnnualText.RESULT, result));
  }

  String place() {
    List<LocalDate> days = year.getTasks().stream()
        .flatMap((Task task) -> Stream.of(task.getStart(), task.getEnd()))
        .filter(Objects::nonNull).sorted().toList();
    String period = days.isEmpty() ? "" : Lines.join("〜",
        context.years().briefDay(days.getFirst()), context.years().briefDay(days.getLast()));
    return Lines.join("\n", project().getPlace(), period);
  }

  String partners() {
    return Projects.partnersWithRoles(project(), context);
  }

  /** The four quarters, those with work filled: ■1Q □2Q. */
  String quarters() {
    return quarters(year.getQuarters(), context);
  }

  static String quarters(List<Quarter> chosen, SheetContext context) {
    StringBuilder text = new StringBuilder();
    for (Quarter quarter : Quarter.values()) {
      text.append(chosen.contains(quarter) ? "■" : "□").append(context.label(quarter))
          .append(quarter == Quarter.Q2 ? "\n" : " ");
    }
    return text.toString().strip();
  }

  String budget() {
    String sources = Lines.join("、", year.getBudget().stream()
        .map(BudgetLine::getSource).map(context::label).toList());
    Long total = year.getBudgetTotal();
    return Lines.join("\n", total == null ? "" : context.say(AnnualText.AMOUNT, thousands(total)), sources);
  }

  /** An amount in thousand yen, rounded to whole thousands unless it is smaller than that. */
  static String thousands(long yen) {
    NumberFormat format = NumberFormat.getNumberInstance(Locale.ROOT);
    format.setMaximumFractionDigits(yen % 1000 == 0 ? 0 : 1);
    return format.format(yen / YEN_PER_THOUSAND);
  }

  String output() {
    String expected = Measures.amount(year.getExpectedCount(), year.getExpectedUnit());
    return Lines.first(year.getOutputTarget(),
        Lines.join(" / ", expected, Measures.targets(project().getMeasures(), Aspect.OUTPUT, context)));
  }

  String outcome() {
    return Lines.first(year.getOutcomeTarget(),
        Measures.targets(project().getMeasures(), Aspect.OUTCOME, context));
  }

  /** Office in charge, else the leading partner; the person only in papers that are not public. */
  String person() {
    Contact person = year.getPerson();
    String lead = Names.join("、", project().getPartners().stream()
        .filter(partner -> partner.getInvolvement() == Involvement.LEAD)
        .map(ProjectPartner::getOrganization).filter(Objects::nonNull).toList());
    return person == null ? lead : Lines.join("\n", Lines.first(person.getSection(), lead), context.person(person));
  }

  String progress() {
    Double progress = year.getProgress();
    return Lines.join(" ", context.label(year.getState()),
        progress == null ? "" : Math.round(progress) + "%");
  }

  String remark() {
    return Lines.join("\n", year.getRemark(), project().getRemark());
  }
}
