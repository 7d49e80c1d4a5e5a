package org.musubi.workbench.diagram.newdrawing;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.musubi.workbench.drawing.DrawingKind;

/** Which question shall be answered. */
final class QuestionPage extends WizardPage {

  private static final int WIDTH = 760;
  private static final int HEIGHT = 430;

  private final Questions questions = new Questions(Locale.getDefault());
  private final List<DrawingKind> kinds;
  private QuestionCards cards;
  private DrawingKind chosen;

  /** @param about what it is about in words, empty when that is still open */
  QuestionPage(List<DrawingKind> kinds, String about) {
    super("question", NewDrawingText.TITLE.text(), null);
    this.kinds = questions.inOrder(kinds);
    setDescription(about.isEmpty() ? NewDrawingText.QUESTION.text() : NewDrawingText.QUESTION_ABOUT.text(about));
  }

  @Override
  public void createControl(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().applyTo(page);
    cards = new QuestionCards(page, questions, this::choose, this::proceed);
    GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(cards.control());
    cards.show(kinds);
    setControl(page);
    setPageComplete(chosen != null);
    if (kinds.isEmpty()) {
      setErrorMessage(NewDrawingText.NOTHING_TO_DRAW.text());
    }
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      cards.focus();
    }
  }

  /** What the user has chosen, null when there is nothing to choose. */
  DrawingKind chosen() {
    return chosen;
  }

  private void choose(DrawingKind kind) {
    chosen = kind;
    setPageComplete(true);
    ((NewDrawingWizard) getWizard()).kindChosen(kind);
    if (getContainer().getCurrentPage() != null) {
      getContainer().updateButtons();
    }
  }

  private void proceed() {
    if (canFlipToNextPage()) {
      getContainer().showPage(getNextPage());
    }
  }
}
