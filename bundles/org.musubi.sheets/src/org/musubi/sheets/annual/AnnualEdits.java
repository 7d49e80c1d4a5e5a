package org.musubi.sheets.annual;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.musubi.model.plan.AnnualPlan;
import org.musubi.model.plan.BudgetLine;
import org.musubi.model.plan.BudgetSource;
import org.musubi.model.plan.PlanFactory;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.stakeholders.Council;
import org.musubi.model.stakeholders.Meeting;
import org.musubi.model.stakeholders.StakeholdersFactory;
import org.musubi.sheets.content.Births;
import org.musubi.sheets.content.Lines;
import org.musubi.sheets.content.Removal;
import org.musubi.sheets.content.SheetContext;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.edit.Entry;
import org.musubi.sheets.edit.RowEdit;
import org.musubi.sheets.edit.UnreadableException;
import org.musubi.sheets.types.CellTypes;

/** What entries in an annual plan change in the model. */
final class AnnualEdits {

  private static final double YEN_PER_THOUSAND = 1000;
  private static final Pattern NTH = Pattern.compile("第([1-9]\\d{0,3})回");

  private AnnualEdits() {
  }

  /**
   * Says which project a row is about: another project of the council by name or code; a name that no project bears is
   * a new name of the project of the row.
   */
  static void setProject(YearRow row, String text) {
    Project before = row.year().getProject();
    Project named = find(text, row.context());
    if (text == null || named == before) {
      return;
    }
    if (named == null) {
      String code = Lines.orEmpty(before.getCode()).replaceAll("\\s+", " ");
      boolean coded = !code.isEmpty() && text.startsWith(code + " ");
      before.setName(coded ? text.substring(code.length()).strip() : text);
      return;
    }
    named.getYears().add(row.year());
    if (Lines.orEmpty(before.getName()).isEmpty() && before.getYears().isEmpty()) {
      Removal.of(before);
    }
  }

  private static Project find(String text, SheetContext context) {
    try {
      return CellTypes.project().read(Entry.text(text), context);
    } catch (UnreadableException e) {
      return null;
    }
  }

  /** Thousand yen; null without budget lines. */
  static Double budget(ProjectYear year) {
    return year.getBudgetTotal() == null ? null : year.getBudgetTotal() / YEN_PER_THOUSAND;
  }

  /** True where the amount and the source in the sheet are those of one line. */
  static boolean isOneLine(ProjectYear year) {
    return year.getBudget().size() < 2;
  }

  static void setBudget(ProjectYear year, Double thousands) {
    if (thousands == null) {
      List.copyOf(year.getBudget()).forEach(Removal::of);
    } else {
      line(year).setAmount(Math.round(thousands * YEN_PER_THOUSAND));
    }
  }

  static BudgetSource source(ProjectYear year) {
    return year.getBudget().isEmpty() ? null : year.getBudget().getFirst().getSource();
  }

  static void setSource(ProjectYear year, BudgetSource source) {
    line(year).setSource(source);
  }

  private static BudgetLine line(ProjectYear year) {
    if (year.getBudget().isEmpty()) {
      year.getBudget().add(PlanFactory.eINSTANCE.createBudgetLine());
    }
    return year.getBudget().getFirst();
  }

  /** A name with its number: 第2回 協議会. A number that no longer stands in the name is given up. */
  static void setName(Meeting meeting, String text) {
    Matcher nth = NTH.matcher(text == null ? "" : text);
    meeting.setNumber(nth.find() ? Integer.valueOf(nth.group(1)) : null);
    meeting.setName(text);
  }

  /** Rows of the table of projects: a new one is a new project until it is given the name of another. */
  static RowEdit<YearRow> years(AnnualPlan plan, SheetContext context) {
    return new RowEdit<>() {
      @Override
      public YearRow create(EditScope scope, String section) {
        Project project = PlanFactory.eINSTANCE.createProject();
        scope.model().getProjects().add(Births.numbered(scope.model(), project));
        project.setStartYear(scope.year());
        ProjectYear year = PlanFactory.eINSTANCE.createProjectYear();
        year.setFiscalYear(scope.year());
        project.getYears().add(year);
        if (plan.getMidTermPlan() != null) {
          year.setAnnualPlan(plan);
          plan.getMidTermPlan().getProjects().add(project);
        }
        return new YearRow(year, context);
      }

      @Override
      public void remove(YearRow row) {
        Removal.of(row.year());
      }
    };
  }

  /** Rows of the table of meetings. */
  static RowEdit<Meeting> meetings(AnnualPlan plan) {
    return new RowEdit<>() {
      @Override
      public Meeting create(EditScope scope, String section) {
        Council council = Births.council(scope.model());
        Meeting meeting = StakeholdersFactory.eINSTANCE.createMeeting();
        council.getMeetings().add(Births.numbered(scope.model(), meeting));
        if (plan.eContainer() != null) {
          plan.getMeetings().add(meeting);
        }
        return meeting;
      }

      @Override
      public void remove(Meeting meeting) {
        Removal.of(meeting);
      }
    };
  }
}
