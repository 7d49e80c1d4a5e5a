package org.musubi.workbench.forms.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.musubi.analysis.diagnosis.ChecklistScores;
import org.musubi.analysis.numbers.Decimals;
import org.musubi.catalogue.Catalogues;
import org.musubi.model.diagnosis.Checklist;
import org.musubi.model.diagnosis.ChecklistArea;
import org.musubi.model.diagnosis.ChecklistQuestion;
import org.musubi.model.diagnosis.MaturityLevel;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.kit.PagePart;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.forms.widgets.Ink;
import org.musubi.workbench.forms.widgets.ScoreBars;
import org.musubi.workbench.forms.widgets.Stack;

/** Level reached and scores of the areas, as the answers come in. */
final class ChecklistScoresPart implements PagePart {

  private static final int GAP = 6;

  private final FormContext context;
  private Label level;
  private Label answered;
  private ScoreBars bars;
  private Checklist checklist;

  ChecklistScoresPart(FormContext context) {
    this.context = context;
  }

  @Override
  public Control create(Composite parent) {
    Composite body = context.toolkit().createComposite(parent);
    body.setLayout(new Stack(GAP));
    level = context.toolkit().createLabel(body, "", SWT.WRAP);
    level.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
    answered = context.toolkit().createLabel(body, "", SWT.WRAP);
    Ink.QUIET.on(answered);
    bars = new ScoreBars(body);
    context.toolkit().adapt(bars, false, false);
    return body;
  }

  @Override
  public void bind(EObject element) {
    checklist = (Checklist) element;
    refresh();
  }

  @Override
  public void refresh() {
    if (checklist == null || bars.isDisposed()) {
      return;
    }
    List<ChecklistQuestion> questions = Catalogues.in(context.session().resource().getResourceSet())
        .checklistQuestions();
    MaturityLevel reached = ChecklistScores.level(checklist, questions);
    level.setText(reached == null ? FormText.NO_LEVEL.text()
        : FormText.LEVEL_REACHED.text(MusubiLabels.of(reached, context.locale())));
    long given = checklist.getAnswers().stream().filter(answer -> answer.getValue() != null).count();
    answered.setText(FormText.ANSWERED.text(given, questions.size() + checklist.getOwnQuestions().size()));
    Map<ChecklistArea, Double> scores = ChecklistScores.areaScores(checklist);
    List<ScoreBars.Bar> shown = new ArrayList<>();
    for (ChecklistArea area : ChecklistArea.values()) {
      Double score = scores.get(area);
      shown.add(new ScoreBars.Bar(MusubiLabels.of(area, context.locale()), score,
          score == null ? FormText.UNSET_FIGURE.text() : Decimals.format(score, 0)));
    }
    bars.show(shown);
  }

}
