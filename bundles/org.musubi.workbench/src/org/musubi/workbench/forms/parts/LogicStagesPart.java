package org.musubi.workbench.forms.parts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.model.logic.LogicElement;
import org.musubi.model.logic.LogicFactory;
import org.musubi.model.logic.LogicModel;
import org.musubi.model.logic.LogicStage;
import org.musubi.model.logic.Outcome;
import org.musubi.model.logic.OutcomeTerm;
import org.musubi.workbench.edit.Elements;
import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.kit.PagePart;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.forms.widgets.Band;
import org.musubi.workbench.forms.widgets.FieldFlow;
import org.musubi.workbench.forms.widgets.Frame;
import org.musubi.workbench.forms.widgets.LinkLabel;
import org.musubi.workbench.forms.widgets.Span;
import org.musubi.workbench.forms.widgets.Stack;
import org.musubi.workbench.text.Labels;

/** The elements of a logic model in columns from input to impact, with links to their pages and to add one. */
final class LogicStagesPart implements PagePart {

  private static final int GAP = 5;

  private record Card(LogicElement element, LogicStage stage, String text) {
  }

  private final FormContext context;
  private Composite body;
  private LogicModel model;
  private List<Card> shown;

  LogicStagesPart(FormContext context) {
    this.context = context;
  }

  @Override
  public Control create(Composite parent) {
    body = context.toolkit().createComposite(parent);
    body.setLayout(FieldFlow.ofColumns(LogicStage.values().length));
    return body;
  }

  @Override
  public void bind(EObject element) {
    model = (LogicModel) element;
    shown = null;
    refresh();
  }

  @Override
  public void refresh() {
    if (model == null || body.isDisposed()) {
      return;
    }
    List<Card> now = model.getElements().stream()
        .map(element -> new Card(element, element.getStage(), text(element))).toList();
    if (!now.equals(shown)) {
      shown = now;
      rebuild();
    }
  }

  private static String text(LogicElement element) {
    return element.getMeasures().isEmpty() ? Labels.of(element)
        : FormText.CARD_WITH_MEASURES.text(Labels.of(element), element.getMeasures().size());
  }

  private void rebuild() {
    for (Control child : body.getChildren()) {
      child.dispose();
    }
    for (LogicStage stage : LogicStage.values()) {
      Composite column = context.toolkit().createComposite(body);
      column.setLayoutData(Span.SMALL);
      column.setLayout(new Stack(GAP));
      new Band(column, MusubiLabels.of(stage, context.locale()), stage != LogicStage.INPUT);
      shown.stream().filter(card -> card.stage() == stage).forEach(card -> card(column, card));
      if (context.isEditable()) {
        LinkLabel add = context.link(column).text(FormText.ADD_TO_STAGE.text()).onOpen(() -> add(stage));
        add.setToolTipText(FormText.ADD_TO_STAGE_TIP.text(MusubiLabels.of(stage, context.locale())));
      }
    }
    context.reflow();
  }

  private void card(Composite column, Card card) {
    Composite frame = Frame.around(column);
    LinkLabel link = context.link(frame).text(card.text()).image(context.images().of(card.element())).plain()
        .onOpen(() -> context.open(card.element()));
    link.setToolTipText(FormText.OPEN_TIP.text(Labels.of(card.element())));
    Frame.follow(frame, link);
  }

  private void add(LogicStage stage) {
    List<LogicElement> made = new ArrayList<>();
    context.change(FormText.ADD_ROW.text(MusubiLabels.of(stage, context.locale())), () -> {
      LogicElement element = create(stage);
      model.getElements().add(element);
      Elements.prepare(context.session().model(), element);
      made.add(element);
    });
    context.open(made.getFirst());
  }

  private static LogicElement create(LogicStage stage) {
    return switch (stage) {
      case INPUT -> LogicFactory.eINSTANCE.createInput();
      case ACTIVITY -> LogicFactory.eINSTANCE.createActivity();
      case OUTPUT -> LogicFactory.eINSTANCE.createOutput();
      case OUTCOME_SHORT -> outcome(OutcomeTerm.SHORT);
      case OUTCOME_MID -> outcome(OutcomeTerm.MID);
      case OUTCOME_LONG -> outcome(OutcomeTerm.LONG);
      case IMPACT -> LogicFactory.eINSTANCE.createImpact();
    };
  }

  private static Outcome outcome(OutcomeTerm term) {
    Outcome outcome = LogicFactory.eINSTANCE.createOutcome();
    outcome.setTerm(term);
    return outcome;
  }

  @Override
  public List<EObject> listed() {
    return model == null ? List.of() : List.copyOf(model.getElements());
  }
}
