package org.musubi.sheets.annual;

import java.time.LocalDate;
import java.util.List;
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
import org.musubi.sheets.content.Formats;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Measures;
import org.musubi.sheets.content.Names;
import org.musubi.sheets.content.Projects;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.layout.Value;

/** What the annual plan shows of a project in its year. */
record YearRow(ProjectYear year, SheetContext context) {

  private Project project() {
    return year.getProject();
  }

  String name() {
    return Names.of(project());
  }

  String aim() {
    return Projects.purpose(project());
  }

  String targets() {
    return Projects.targets(project());
  }

  /** What is done this year, else what the project does. */
  String content() {
    return Lines.first(year.getContent(), project().getContent(), project().getDescription());
  }

  /** From the first day of work to the last, and how much of it is done. */
  String work() {
    List<LocalDate> days = year.getTasks().stream()
        .flatMap((Task task) -> Stream.of(task.getStart(), task.getEnd()))
        .filter(Objects::nonNull).sorted().toList();
    String period = days.isEmpty() ? "" : Lines.join("〜",
        context.years().briefDay(days.getFirst()), context.years().briefDay(days.getLast()));
    Double progress = year.getProgress();
    return Lines.join(" ", period, progress == null ? "" : Math.round(progress) + "%");
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

  /** Thousand yen; amounts that are no whole thousands with their decimals. */
  Value budget() {
    Double thousands = AnnualEdits.budget(year);
    return thousands == null ? Value.BLANK : new Value.Number(thousands, format(thousands));
  }

  static String format(double thousands) {
    return thousands == Math.rint(thousands) ? Formats.WHOLE : Formats.WHOLE + ".0##";
  }

  /** Where the money comes from, every source once. */
  String sources() {
    return Lines.join("、", year.getBudget().stream().map(BudgetLine::getSource).map(context::label).toList());
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
}
