package org.musubi.cli.trace;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.musubi.analysis.trace.Trace;
import org.musubi.analysis.trace.TraceNode;
import org.musubi.analysis.trace.TraceStage;
import org.musubi.analysis.trace.WhyStory;
import org.musubi.cli.output.Column;
import org.musubi.cli.output.ResultTable;
import org.musubi.cli.output.Shown;
import org.musubi.model.core.Identifiable;
import org.musubi.model.core.NamedElement;
import org.musubi.model.data.DataSource;
import org.musubi.model.data.Observation;
import org.musubi.model.edit.MusubiLabels;

/** Traces and stories as tables. */
final class TraceTables {

  private static final String INDENT = "  ";

  private final Locale locale = Locale.getDefault();

  ResultTable origins(Trace trace) {
    return tree("origins", TraceText.ORIGINS.say(label(trace.start())), trace.origins());
  }

  ResultTable consequences(Trace trace) {
    return tree("consequences", TraceText.CONSEQUENCES.say(label(trace.start())), trace.consequences());
  }

  private ResultTable tree(String key, String title, TraceNode root) {
    List<List<Object>> rows = new ArrayList<>();
    List<Open> open = new ArrayList<>(List.of(new Open(root, 0)));
    while (!open.isEmpty()) {
      Open next = open.removeLast();
      TraceNode node = next.node();
      if (next.depth() > 0) {
        rows.add(row(next));
      }
      node.children().reversed().forEach(child -> open.add(new Open(child, next.depth() + 1)));
    }
    Set<String> notes = new LinkedHashSet<>();
    if (rows.isEmpty()) {
      notes.add(TraceText.NO_LINKS.say());
    }
    return new ResultTable(key, title, List.of(Column.number("depth", TraceText.DEPTH.say()),
        Column.text("stage", TraceText.STAGE.say()), Column.text("step", TraceText.STEP.say()),
        Column.text("kind", TraceText.KIND.say()), Column.text("code", TraceText.CODE.say()),
        Column.text("element", TraceText.ELEMENT.say()), Column.text("source", TraceText.SOURCE.say()),
        Column.text("repeated", TraceText.REPEATED.say()), Column.hidden("id")), rows,
        List.copyOf(notes));
  }

  /** A node that waits to be printed, so that deep trees need no recursion. */
  private record Open(TraceNode node, int depth) {
  }

  private List<Object> row(Open next) {
    EObject element = next.node().element();
    TraceStage stage = TraceStage.of(element);
    return Arrays.asList(next.depth(), new Shown(stage.name(), stage.label(locale)),
        new Shown(next.node().step().kind().name(), next.node().step().kind().label(locale)),
        new Shown(element.eClass().getName(), MusubiLabels.of(element.eClass())), code(element),
        new Shown(label(element), INDENT.repeat(Math.min(next.depth() - 1, 8)) + label(element)), source(element),
        new Shown(next.node().repeated(), next.node().repeated() ? TraceText.REPEATED.say() : ""), id(element));
  }

  ResultTable steps(Trace trace) {
    return new ResultTable("steps", TraceText.STEPS.say(), List.of(
        Column.text("from", TraceText.FROM.say()), Column.text("step", TraceText.STEP.say()),
        Column.text("to", TraceText.TO.say()), Column.hidden("fromId"), Column.hidden("toId")),
        trace.steps().stream().map(step -> Arrays.<Object>asList(label(step.origin()),
            new Shown(step.kind().name(), step.kind().label(locale)), label(step.consequence()), id(step.origin()),
            id(step.consequence()))).toList(), List.of());
  }

  ResultTable story(WhyStory story) {
    List<List<Object>> rows = new ArrayList<>();
    for (WhyStory.Chapter chapter : story.chapters()) {
      Object question = new Shown(chapter.question().name(), chapter.question().label(locale));
      if (chapter.isOpen()) {
        rows.add(Arrays.asList(question, null, null,
            new Shown(null, TraceText.OPEN.say(chapter.question().advice(locale))), null, null));
      }
      for (EObject element : chapter.elements()) {
        boolean first = element == chapter.elements().getFirst();
        rows.add(Arrays.asList(first ? question : new Shown(chapter.question().name(), ""),
            new Shown(element.eClass().getName(), MusubiLabels.of(element.eClass())), code(element), label(element),
            source(element), id(element)));
      }
    }
    return new ResultTable("why", TraceText.STORY.say(label(story.project())), List.of(
        Column.text("question", TraceText.QUESTION.say()), Column.text("kind", TraceText.KIND.say()),
        Column.text("code", TraceText.CODE.say()), Column.text("answer", TraceText.ANSWER.say()),
        Column.text("source", TraceText.SOURCE.say()), Column.hidden("id")), rows,
        story.figures().isEmpty() ? List.of()
            : Stream.concat(Stream.of(TraceText.FIGURE_NOTE.say()), story.figures().stream()
                .map(TraceTables::caveat).flatMap(Optional::stream).distinct()).toList());
  }

  private static Optional<String> caveat(Observation figure) {
    DataSource source = figure.getDataSet() == null ? null : figure.getDataSet().getSource();
    return source == null || source.getCaveat() == null || source.getCaveat().isBlank() ? Optional.empty()
        : Optional.of(TraceText.FIGURE_SOURCE.say(source.getCaveat().strip(), source.getName()));
  }

  private static String source(EObject element) {
    return element instanceof Observation figure && figure.getDataSet() != null
        && figure.getDataSet().getSource() != null ? figure.getDataSet().getSource().getName() : null;
  }

  private static String code(EObject element) {
    return element instanceof NamedElement named ? named.getCode() : null;
  }

  private static String id(EObject element) {
    return element instanceof Identifiable one ? one.getId() : null;
  }

  private static String label(EObject element) {
    String label = MusubiLabels.ofElement(element);
    String code = code(element);
    // The code has a column of its own.
    return code != null && label.startsWith(code + " ") ? label.substring(code.length()).strip() : label;
  }
}
