package org.musubi.cycle.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.musubi.cycle.text.CodeSequence;
import org.musubi.cycle.text.CycleText;
import org.musubi.model.council.Codes;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.council.Councils;
import org.musubi.model.data.Aspect;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.EvaluationFactory;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationPackage;
import org.musubi.model.evaluation.EvaluationScope;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Project;
import org.musubi.model.values.FiscalYear;

/** The evaluation sheet of a fiscal year: finding it, making it, completing it after projects were added. */
public final class EvaluationSheets {

  private EvaluationSheets() {
  }

  /** The sheet that evaluates the annual plan of a year; without one the first of the year that rates projects. */
  public static Optional<EvaluationSheet> of(CouncilModel model, FiscalYear year) {
    List<EvaluationSheet> ofYear = model.getEvaluations().stream()
        .filter(sheet -> year.equals(sheet.getFiscalYear()) && sheet.getScope() != EvaluationScope.COUNCIL)
        .toList();
    return ofYear.stream().filter(sheet -> sheet.getScope() == EvaluationScope.ANNUAL).findFirst()
        .or(() -> ofYear.stream().findFirst());
  }

  /** The sheet of a year, made with the default scheme of the council when there is none, and completed. */
  public static EvaluationSheet prepare(CouncilModel model, FiscalYear year, LocalDate today) {
    EvaluationSheet sheet = of(model, year).orElseGet(() -> create(model, year, today));
    complete(sheet, model);
    return sheet;
  }

  private static EvaluationSheet create(CouncilModel model, FiscalYear year, LocalDate today) {
    EvaluationSheet sheet = EvaluationFactory.eINSTANCE.createEvaluationSheet();
    sheet.setCode(Codes.next(model, EvaluationPackage.Literals.EVALUATION_SHEET));
    sheet.setName(CycleText.SHEET_NAME.in(model, MusubiLabels.of(year, CycleText.locale(model))));
    sheet.setFiscalYear(year);
    sheet.setScope(EvaluationScope.ANNUAL);
    sheet.setScheme(model.getRatingScheme());
    sheet.setMadeOn(today);
    model.getEvaluations().add(sheet);
    return sheet;
  }

  /**
   * Adds what a sheet still lacks: an item for each measure of each project of the year, and one item for each of the
   * four aspects that has none (rule EVL-01). What is there stays untouched.
   *
   * @return the items added
   */
  public static List<EvaluationItem> complete(EvaluationSheet sheet, CouncilModel model) {
    List<EvaluationItem> added = new ArrayList<>();
    Set<Measure> rated = rated(sheet);
    CodeSequence codes = new CodeSequence(model, EvaluationPackage.Literals.EVALUATION_ITEM);
    for (Project project : model.getProjects()) {
      if (runsIn(project, sheet.getFiscalYear())) {
        project.getMeasures().stream()
            .filter(rated::add)
            .forEach(measure -> added.add(add(sheet, codes, project, measure)));
      }
    }
    for (Aspect aspect : Aspect.values()) {
      if (sheet.getItems().stream().noneMatch(item -> item.getAspect() == aspect)) {
        added.add(add(sheet, codes, aspect));
      }
    }
    return added;
  }

  /** The measures of the year's projects for which a sheet has no item yet. */
  public static long missingItems(EvaluationSheet sheet, CouncilModel model) {
    Set<Measure> rated = rated(sheet);
    return model.getProjects().stream()
        .filter(project -> runsIn(project, sheet.getFiscalYear()))
        .flatMap(project -> project.getMeasures().stream())
        .distinct()
        .filter(measure -> !rated.contains(measure))
        .count();
  }

  private static Set<Measure> rated(EvaluationSheet sheet) {
    return sheet.getItems().stream().map(EvaluationItem::getMeasure).collect(Collectors.toCollection(HashSet::new));
  }

  private static boolean runsIn(Project project, FiscalYear year) {
    return project.getYears().stream().anyMatch(projectYear -> year.equals(projectYear.getFiscalYear()));
  }

  private static EvaluationItem add(EvaluationSheet sheet, CodeSequence codes, Project project, Measure measure) {
    EvaluationItem item = add(sheet, codes, measure.getAspect());
    item.setName(measure.getName());
    item.setProject(project);
    item.setMeasure(measure);
    return item;
  }

  private static EvaluationItem add(EvaluationSheet sheet, CodeSequence codes, Aspect aspect) {
    EvaluationItem item = EvaluationFactory.eINSTANCE.createEvaluationItem();
    item.setCode(codes.next());
    item.setAspect(aspect);
    item.setName(switch (aspect) {
      case STRUCTURE -> CycleText.ITEM_STRUCTURE.in(Councils.modelOf(sheet));
      case PROCESS -> CycleText.ITEM_PROCESS.in(Councils.modelOf(sheet));
      case OUTPUT -> CycleText.ITEM_OUTPUT.in(Councils.modelOf(sheet));
      case OUTCOME -> CycleText.ITEM_OUTCOME.in(Councils.modelOf(sheet));
    });
    sheet.getItems().add(item);
    return item;
  }
}
