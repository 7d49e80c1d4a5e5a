package org.musubi.sheets.types;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.musubi.model.core.Identifiable;
import org.musubi.model.core.NamedElement;
import org.musubi.model.core.Unit;
import org.musubi.model.data.Indicator;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.issues.UpperGoal;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Project;
import org.musubi.model.stakeholders.Organization;
import org.musubi.model.stakeholders.SocialResource;
import org.musubi.model.stakeholders.WorkingGroup;
import org.musubi.model.values.FiscalYear;
import org.musubi.sheets.edit.CellType;
import org.musubi.sheets.edit.EditScope;
import org.musubi.sheets.text.MessageKey;

/**
 * What the cells of sheets hold. Entries are read the way people type them: full-width signs, era dates, look-alike
 * signs; a dash alone (–, -, ー) stands for nothing. What is not clear is refused, never guessed.
 */
public final class CellTypes {

  private CellTypes() {
  }

  /** Free text of any number of lines; null for none. */
  public static CellType<String> text() {
    return new TextType();
  }

  /**
   * A whole number.
   *
   * @param min smallest accepted, {@link Integer#MIN_VALUE} for no limit
   * @param max largest accepted, {@link Integer#MAX_VALUE} for no limit
   */
  public static CellType<Integer> whole(int min, int max) {
    return new WholeType(min, max);
  }

  /**
   * A number. 12.5 and 12.5% are both 12.5, as is 0.125 in a cell shown as a percentage; 1,234.5 has a thousands
   * separator; △ or ▲ before the digits is a minus, as any dash is.
   */
  public static CellType<Double> decimal() {
    return new DecimalType(Range.ANY);
  }

  /** A number from {@code min} to {@code max}, either may be infinite. */
  public static CellType<Double> decimal(double min, double max) {
    return new DecimalType(new Range(min, max));
  }

  /** A day: 2026-05-01, 2026/5/1, 令和8年5月1日, R8.5.1, 20260501, or a cell shown as a date. */
  public static CellType<LocalDate> day() {
    return new DayType();
  }

  /** A fiscal year: 令和8年度(2026), R8, 2026, FY2026. */
  public static CellType<FiscalYear> year() {
    return new YearType();
  }

  /**
   * A value of an enumeration by printed label, long label (either language) or literal. An empty cell is null; where
   * a value is printed as – a dash is that value.
   */
  public static <E extends Enum<E> & Enumerator> CellType<E> choice(Class<E> type) {
    return new ChoiceType<>(type);
  }

  /**
   * A sign that stands for a value; look-alikes are accepted. Values of enumerations are accepted by label too.
   *
   * @param signs in the order offered; the value of – is what an empty cell means, else that is null
   */
  public static <T> CellType<T> signs(Map<String, T> signs) {
    return new SignType<>(signs);
  }

  /** The same where an empty cell means something else than a dash. */
  public static <T> CellType<T> signs(Map<String, T> signs, T blank) {
    return new SignType<>(signs, blank);
  }

  /**
   * A value that is printed as a word where there is none: （定性） for an item without indicator.
   *
   * @param word read as nothing, as is an empty cell
   */
  public static <T> CellType<T> orWord(CellType<T> type, String word) {
    return new WordType<>(type, word);
  }

  /** A value for each line; a dash where a line has none. Values without line at the end are left out. */
  public static <T> CellType<List<T>> perLine(CellType<T> type) {
    return new PerLineType<>(type);
  }

  /**
   * A name that is printed with its code before it: PJ-01 健康宣言セミナー. Typed without the code it is the same name.
   *
   * @param codes the codes given
   */
  public static CellType<String> coded(Supplier<? extends Collection<String>> codes) {
    return new CodedNameType(codes);
  }

  /**
   * An element by name or code; printed by the first name that is not borne by another candidate.
   *
   * @param candidates what can be chosen; must contain what is printed
   * @param kind       what such an element is called in a sentence: organisation
   */
  public static <E extends NamedElement> CellType<E> element(
      Function<EditScope, ? extends Collection<? extends E>> candidates, MessageKey kind) {
    return new ElementType<>(candidates, kind, ElementForms::of);
  }

  /**
   * The same for elements that are known by something else than name and code.
   *
   * @param names what an element is called, the printed one first; blanks are left out
   */
  public static <E extends Identifiable> CellType<E> element(
      Function<EditScope, ? extends Collection<? extends E>> candidates, MessageKey kind,
      Function<? super E, List<String>> names) {
    return new ElementType<>(candidates, kind, names);
  }

  /** Elements by name or code, separated by 、 or each on its line; an empty cell is an empty list, never null. */
  public static <E extends NamedElement> CellType<List<E>> elements(
      Function<EditScope, ? extends Collection<? extends E>> candidates, MessageKey kind) {
    return new ElementListType<>(new ElementType<E>(candidates, kind, ElementForms::of));
  }

  /** The same for elements that are known by something else than name and code. */
  public static <E extends Identifiable> CellType<List<E>> elements(
      Function<EditScope, ? extends Collection<? extends E>> candidates, MessageKey kind,
      Function<? super E, List<String>> names) {
    return new ElementListType<>(new ElementType<E>(candidates, kind, names));
  }

  /** An organisation of the council file. */
  public static CellType<Organization> organization() {
    return element(scope -> scope.model().getOrganizations(), TypeText.ORGANIZATION);
  }

  /** Organisations of the council file. */
  public static CellType<List<Organization>> organizations() {
    return elements(scope -> scope.model().getOrganizations(), TypeText.ORGANIZATION);
  }

  /** A project of the council file. */
  public static CellType<Project> project() {
    return element(scope -> scope.model().getProjects(), TypeText.PROJECT);
  }

  /** Health issues of all analyses of the council file. */
  public static CellType<List<HealthIssue>> issues() {
    return elements(CellTypes::allIssues, TypeText.ISSUE);
  }

  /** The same, printed with code and name on a line each. */
  public static CellType<List<HealthIssue>> issuesByLine() {
    return new ElementListType<HealthIssue>(new ElementType<>(CellTypes::allIssues, TypeText.ISSUE,
        issue -> Stream.concat(Stream.of(withCode(issue)), ElementForms.of(issue).stream()).toList()), "\n");
  }

  private static String withCode(HealthIssue issue) {
    String name = orEmpty(issue.getName());
    return orEmpty(issue.getCode()) + " " + (name.isEmpty() ? orEmpty(issue.getStatement()) : name);
  }

  /** A health issue of any analysis of the council file. */
  public static CellType<HealthIssue> issue() {
    return element(CellTypes::allIssues, TypeText.ISSUE);
  }

  /** An indicator. */
  public static CellType<Indicator> indicator(Function<EditScope, ? extends Collection<Indicator>> candidates) {
    return element(candidates, TypeText.INDICATOR);
  }

  /** A unit by its symbol. */
  public static CellType<Unit> unit(Function<EditScope, ? extends Collection<Unit>> candidates) {
    return element(candidates, TypeText.UNIT);
  }

  /** A measure of the council file by its name, the name of its indicator, or its code. */
  public static CellType<Measure> measure() {
    return element(scope -> scope.model().getMeasures(), TypeText.MEASURE, measure -> Stream.concat(
        Stream.of(orEmpty(measure.getName())), Stream.concat(
            measure.getIndicator() == null ? Stream.of() : ElementForms.of(measure.getIndicator()).stream(),
            ElementForms.of(measure).stream())).toList());
  }

  /** A working group of the council. */
  public static CellType<WorkingGroup> workingGroup() {
    return element(scope -> scope.model().getCouncil() == null
        ? List.of() : scope.model().getCouncil().getWorkingGroups(), TypeText.WORKING_GROUP);
  }

  /** Resources of the council file. */
  public static CellType<List<SocialResource>> resources() {
    return elements(scope -> scope.model().getResources(), TypeText.RESOURCE);
  }

  /** Findings of all analyses of the council file by name, statement or code. */
  public static CellType<List<Finding>> findings() {
    return elements(scope -> scope.model().getIssueAnalyses().stream()
        .flatMap(analysis -> analysis.getFindings().stream()).toList(), TypeText.FINDING,
        finding -> Stream.concat(ElementForms.of(finding).stream(), Stream.of(orEmpty(finding.getStatement())))
            .toList());
  }

  /** Goals of higher plans: plan and goal, or the goal alone. */
  public static CellType<List<UpperGoal>> upperGoals() {
    return elements(scope -> scope.model().getUpperGoals(), TypeText.UPPER_GOAL, goal -> Stream.concat(
        Stream.of(planOf(goal) + " " + orEmpty(goal.getName())), ElementForms.of(goal).stream()).toList());
  }

  private static String planOf(UpperGoal goal) {
    return orEmpty(goal.getPlanName()).isEmpty() && goal.getPolicy() != null
        ? orEmpty(goal.getPolicy().getName()) : orEmpty(goal.getPlanName());
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text.strip();
  }

  /** One of some health issues. */
  public static CellType<HealthIssue> issue(Function<EditScope, ? extends Collection<HealthIssue>> candidates) {
    return element(candidates, TypeText.ISSUE);
  }

  private static List<HealthIssue> allIssues(EditScope scope) {
    return scope.model().getIssueAnalyses().stream().flatMap(analysis -> analysis.getIssues().stream()).toList();
  }

  /** Texts, one a line, with a dot before each where there are several; an empty cell is an empty list, never null. */
  public static CellType<List<String>> lines() {
    return new LinesType();
  }

  /** ○ for yes, an empty cell for no; never null. */
  public static CellType<Boolean> yes() {
    return new YesType();
  }
}
