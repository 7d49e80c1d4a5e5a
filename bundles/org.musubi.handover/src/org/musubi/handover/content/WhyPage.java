package org.musubi.handover.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.evaluation.ItemRatings;
import org.musubi.analysis.trace.WhyQuestion;
import org.musubi.analysis.trace.WhyStories;
import org.musubi.analysis.trace.WhyStory;
import org.musubi.model.core.Unit;
import org.musubi.model.data.DataSet;
import org.musubi.model.data.Observation;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.evaluation.EvaluationItem;
import org.musubi.model.evaluation.EvaluationSheet;
import org.musubi.model.evaluation.ImprovementAction;
import org.musubi.model.issues.Finding;
import org.musubi.model.issues.HealthIssue;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicStage;
import org.musubi.model.logic.Measure;
import org.musubi.model.plan.Project;
import org.musubi.model.plan.ProjectPartner;
import org.musubi.model.plan.ProjectYear;
import org.musubi.model.plan.Task;
import org.musubi.model.workshop.IdeaCard;

/** なぜこの事業か: one project from the figure to next year on one page. */
final class WhyPage {

  private static final int SHOWN = 3;

  /** Values of one indicator and year shown side by side. */
  private static final int MOST_VALUES = 4;

  /** Width of the answers when that of the questions is 1. */
  private static final double LABELS = 4.6;

  private final HandoverContext context;
  private final WhyStory story;

  WhyPage(HandoverContext context, Project project) {
    this.context = context;
    this.story = WhyStories.of(context.model(), project);
  }

  void write(BookletBuilder out) {
    Project project = story.project();
    out.strong(HandoverContext.text(project.getPurposeText()));
    List<List<String>> rows = new ArrayList<>();
    row(rows, WhyQuestion.FIGURES, list(figures(), this::figures));
    row(rows, WhyQuestion.VOICES, list(
        story.voices().stream().sorted(Comparator.comparing(WhyPage::stars).reversed()).toList(), this::voice));
    row(rows, WhyQuestion.FINDINGS, list(story.findings(), this::finding));
    row(rows, WhyQuestion.ISSUES, list(story.issues(), this::issue));
    row(rows, WhyQuestion.GOALS, list(story.goals(), context::name));
    row(rows, WhyQuestion.LOGIC, logic());
    row(rows, WhyQuestion.EARLIER, list(story.earlier(), context::name));
    row(rows, WhyQuestion.DECISIONS, list(story.decisions(), context::name));
    rows.add(List.of(context.say(HandoverText.WHY_PROJECT), HandoverContext.lines(project.getContent(),
        context.labelled(HandoverText.TARGET_GROUP, project.getTargetText()))));
    row(rows, WhyQuestion.PARTNERS, story.partners().stream().map(this::partner)
        .collect(Collectors.joining(context.say(HandoverText.AND))));
    row(rows, WhyQuestion.MEASURES, list(story.measures(), this::measure));
    row(rows, WhyQuestion.YEARS, list(story.years(), this::year));
    row(rows, WhyQuestion.EVALUATIONS, list(latest(story.evaluations()), this::item));
    row(rows, WhyQuestion.IMPROVEMENTS, list(latestImprovements(), this::improvement));
    out.facts(rows, LABELS);
    open(out);
    sources(out);
  }

  private void row(List<List<String>> rows, WhyQuestion question, String answer) {
    rows.add(List.of(question.label(context.locale()), answer));
  }

  private <T> String list(Collection<T> elements, Function<? super T, String> text) {
    List<String> lines = new ArrayList<>();
    elements.stream().limit(SHOWN).map(text).filter(line -> !HandoverContext.isBlank(line))
        .forEach(line -> lines.add(elements.size() > 1 ? context.say(HandoverText.ITEM, line) : line));
    if (elements.size() > SHOWN) {
      lines.add(context.say(HandoverText.MORE, elements.size() - SHOWN));
    }
    return String.join("\n", lines);
  }

  /** The figures shown: those of one indicator and year side by side, area against area. */
  private List<List<Observation>> figures() {
    Map<Object, List<Observation>> figures = new LinkedHashMap<>();
    for (Observation value : story.figures()) {
      figures.computeIfAbsent(Arrays.asList(value.getIndicator(), value.getYear()), none -> new ArrayList<>())
          .add(value);
    }
    return List.copyOf(figures.values());
  }

  private String figures(List<Observation> values) {
    Observation first = values.getFirst();
    return context.say(HandoverText.FIGURE, context.name(first.getIndicator()),
        first.getYear() == null ? "" : String.valueOf(first.getYear()),
        values.stream().limit(MOST_VALUES).map(this::figure)
            .collect(Collectors.joining(context.say(HandoverText.AND))));
  }

  private String figure(Observation value) {
    Unit unit = value.getIndicator() == null ? null : value.getIndicator().getUnit();
    String shown = MusubiLabels.figure(value, context.locale())
        + (unit == null || value.isSuppressed() ? "" : HandoverContext.text(unit.getName()));
    String part = value.getBreakdown() == null ? ""
        : context.say(HandoverText.IN_BRACKETS, context.name(value.getBreakdown()));
    return HandoverContext.words(value.getArea() == null ? ""
        : HandoverContext.text(value.getArea().getName()) + part, shown);
  }

  private static int stars(IdeaCard card) {
    return card.getVoteTotal() == null ? 0 : card.getVoteTotal();
  }

  private String voice(IdeaCard card) {
    return stars(card) == 0
        ? context.say(HandoverText.VOICE, HandoverContext.text(card.getText()))
        : context.say(HandoverText.VOICE_STARS, HandoverContext.text(card.getText()), stars(card));
  }

  private String finding(Finding finding) {
    return HandoverContext.isBlank(finding.getStatement())
        ? context.name(finding) : HandoverContext.text(finding.getStatement());
  }

  private String issue(HealthIssue issue) {
    return HandoverContext.isBlank(issue.getReason()) ? context.name(issue)
        : context.say(HandoverText.BECAUSE, context.name(issue), HandoverContext.text(issue.getReason()));
  }

  /** The way from the activity to the final outcome, the first box of each stage. */
  private String logic() {
    Map<LogicStage, String> stages = new LinkedHashMap<>();
    for (LogicElement box : story.logic()) {
      if (box.getStage() != null) {
        stages.putIfAbsent(box.getStage(), HandoverContext.text(box.getName()));
      }
    }
    return stages.entrySet().stream()
        .map(stage -> context.say(HandoverText.STAGE, context.label(stage.getKey()), stage.getValue()))
        .collect(Collectors.joining(" → "));
  }

  private String partner(ProjectPartner partner) {
    return context.say(HandoverText.SHORT_PARTNER, context.organization(partner.getOrganization()),
        context.label(partner.getInvolvement()), HandoverContext.text(partner.getContribution()));
  }

  private String measure(Measure measure) {
    String unit = measure.getUnit() == null ? "" : HandoverContext.text(measure.getUnit().getName());
    return context.say(HandoverText.MEASURE, context.name(measure), value(measure.getBaselineValue(), unit),
        value(measure.getTargetValue(), unit), context.year(measure.getTargetYear()));
  }

  private String value(Double value, String unit) {
    return value == null ? "–" : context.number(value) + unit;
  }

  private String year(ProjectYear year) {
    long open = year.getTasks().stream().filter(Promises::isOpen).count();
    List<Task> tasks = year.getTasks();
    String done = tasks.isEmpty() ? "" : context.say(HandoverText.TASKS, tasks.size(), open);
    return context.say(HandoverText.YEAR_PLAN, context.year(year.getFiscalYear()),
        HandoverContext.words(HandoverContext.text(year.getContent()), result(year), done));
  }

  private String result(ProjectYear year) {
    return HandoverContext.isBlank(year.getResult()) ? ""
        : context.say(HandoverText.RESULT, HandoverContext.text(year.getResult()));
  }

  /** The items of the latest evaluation. */
  private static List<EvaluationItem> latest(List<EvaluationItem> items) {
    if (items.isEmpty()) {
      return items;
    }
    EvaluationSheet last = items.getLast().getSheet();
    return items.stream().filter(item -> last == null || item.getSheet() != null
        && Objects.equals(item.getSheet().getFiscalYear(), last.getFiscalYear())).toList();
  }

  private String item(EvaluationItem item) {
    return context.say(HandoverText.RATED, context.year(item.getSheet() == null ? null
        : item.getSheet().getFiscalYear()), context.name(item), ProjectsChapter.rating(context, item),
        item.getMeasure() == null ? "" : ItemRatings.achievement(item).display(),
        HandoverContext.text(item.getRatingReason()));
  }

  private List<ImprovementAction> latestImprovements() {
    List<EvaluationItem> latest = latest(story.evaluations());
    return story.improvements().stream().filter(action -> latest.contains(action.getItem())).toList();
  }

  private String improvement(ImprovementAction action) {
    ProjectYear into = action.getCreatedProjectYear();
    String where = into != null
        ? context.say(HandoverText.WENT_INTO, context.name(into.getProject()), context.year(into.getFiscalYear()))
        : context.year(action.getTargetYear());
    return context.say(HandoverText.IMPROVED, HandoverContext.text(action.getText()), where);
  }

  private void open(BookletBuilder out) {
    List<String> questions = story.open().stream()
        .map(question -> context.say(HandoverText.OPEN_QUESTION, question.label(context.locale()),
            question.advice(context.locale()))).toList();
    if (!questions.isEmpty()) {
      out.strong(context.say(HandoverText.WHY_OPEN));
      out.bullets(questions);
    }
  }

  private void sources(BookletBuilder out) {
    Collection<DataSet> sets = new LinkedHashSet<>();
    figures().stream().limit(SHOWN).flatMap(values -> values.stream().limit(MOST_VALUES))
        .map(Observation::getDataSet).filter(Objects::nonNull).forEach(sets::add);
    for (DataSet set : sets) {
      out.note(context.say(HandoverText.SOURCE, HandoverContext.words(context.name((EObject) set.getSource()),
          context.say(HandoverText.IN_BRACKETS, context.name(set))),
          SourcesChapter.caveat(context, set).replace('\n', ' ')));
    }
    out.note(context.say(HandoverText.WHY_NOTE, context.date(context.madeOn())));
  }
}
