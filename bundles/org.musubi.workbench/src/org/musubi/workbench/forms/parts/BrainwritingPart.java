package org.musubi.workbench.forms.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.musubi.model.workshop.BrainwritingCell;
import org.musubi.model.workshop.BrainwritingSheet;
import org.musubi.model.workshop.Workshop;
import org.musubi.model.workshop.WorkshopFactory;
import org.musubi.model.workshop.WorkshopPackage;
import org.musubi.model.workshop.WorkshopParticipant;
import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.kit.PagePart;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.forms.value.Names;
import org.musubi.workbench.forms.widgets.Ink;
import org.musubi.workbench.text.Labels;

/** A brainwriting sheet as it lies on the table: rounds down, ideas across, and who wrote each round. */
final class BrainwritingPart implements PagePart {

  private static final int MOST_ROUNDS = 12;
  private static final int MOST_COLUMNS = 6;

  private final FormContext context;
  private final List<IdeaCell> cells = new ArrayList<>();
  private final List<Combo> authors = new ArrayList<>();
  private Composite body;
  private BrainwritingSheet sheet;
  private List<WorkshopParticipant> participants = List.of();
  private List<String> names = List.of();
  private int rounds;
  private int columns;

  BrainwritingPart(FormContext context) {
    this.context = context;
  }

  @Override
  public Control create(Composite parent) {
    body = context.toolkit().createComposite(parent);
    return body;
  }

  @Override
  public void bind(EObject element) {
    sheet = (BrainwritingSheet) element;
    rounds = 0;
    refresh();
  }

  @Override
  public void refresh() {
    if (sheet == null || body.isDisposed()) {
      return;
    }
    int wantedRounds = size(sheet.getRounds(), 6, MOST_ROUNDS);
    int wantedColumns = size(sheet.getColumns(), 3, MOST_COLUMNS);
    List<WorkshopParticipant> now = participantsNow();
    List<String> nowNames = now.stream().map(Names::of).toList();
    if (wantedRounds != rounds || wantedColumns != columns || !now.equals(participants) || !nowNames.equals(names)) {
      commit();
      rounds = wantedRounds;
      columns = wantedColumns;
      participants = now;
      names = nowNames;
      rebuild();
    }
    cells.forEach(IdeaCell::refresh);
    for (int round = 1; round <= rounds; round++) {
      showAuthor(round);
    }
  }

  private static int size(Integer value, int usual, int most) {
    return Math.clamp(Objects.requireNonNullElse(value, usual), 1, most);
  }

  private List<WorkshopParticipant> participantsNow() {
    for (EObject up = sheet; up != null; up = up.eContainer()) {
      if (up instanceof Workshop workshop) {
        return List.copyOf(workshop.getParticipants());
      }
    }
    return List.of();
  }

  private void rebuild() {
    for (Control child : body.getChildren()) {
      child.dispose();
    }
    cells.clear();
    authors.clear();
    GridLayout layout = new GridLayout(columns + 2, false);
    layout.marginWidth = 0;
    layout.marginHeight = 0;
    body.setLayout(layout);
    head(Labels.of(WorkshopPackage.Literals.BRAINWRITING_CELL__ROUND));
    for (int column = 1; column <= columns; column++) {
      head(FormText.IDEA_COLUMN.text(column));
    }
    head(Labels.of(WorkshopPackage.Literals.BRAINWRITING_CELL__AUTHOR));
    for (int round = 1; round <= rounds; round++) {
      Label number = context.toolkit().createLabel(body, FormText.ROUND.text(round));
      Ink.QUIET.on(number);
      for (int column = 1; column <= columns; column++) {
        cells.add(new IdeaCell(body, context, this, round, column));
      }
      author(round);
    }
    context.reflow();
  }

  private void head(String text) {
    Ink.QUIET.on(context.toolkit().createLabel(body, text));
  }

  private void author(int round) {
    Combo combo = new Combo(body, SWT.READ_ONLY | SWT.DROP_DOWN);
    context.toolkit().adapt(combo, true, false);
    combo.setToolTipText(FormText.AUTHOR_TIP.text());
    combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, false, false));
    combo.add("");
    names.forEach(combo::add);
    combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
    combo.addListener(SWT.Selection, event -> {
      int index = combo.getSelectionIndex();
      WorkshopParticipant author = index <= 0 ? null : participants.get(index - 1);
      context.change(FormText.CHANGE_AUTHOR.text(round), () -> sheet.getCells().stream()
          .filter(cell -> is(cell.getRound(), round)).forEach(cell -> cell.setAuthor(author)));
    });
    authors.add(combo);
  }

  private void showAuthor(int round) {
    Combo combo = authors.get(round - 1);
    List<BrainwritingCell> row = sheet.getCells().stream().filter(cell -> is(cell.getRound(), round)).toList();
    WorkshopParticipant author = row.stream().map(BrainwritingCell::getAuthor).filter(Objects::nonNull).findFirst()
        .orElse(null);
    combo.select(author == null ? 0 : participants.indexOf(author) + 1);
    combo.setEnabled(context.isEditable() && !row.isEmpty() && !participants.isEmpty());
  }

  Optional<BrainwritingCell> cell(int round, int column) {
    return sheet.getCells().stream().filter(cell -> is(cell.getRound(), round) && is(cell.getColumn(), column))
        .findFirst();
  }

  private static boolean is(Integer value, int wanted) {
    return value != null && value == wanted;
  }

  /** Changes a cell, made on first use with the author of its round. */
  void change(int round, int column, Consumer<BrainwritingCell> edit) {
    context.change(FormText.CHANGE_IDEA.text(round, column), () -> edit.accept(cell(round, column).orElseGet(() -> {
      BrainwritingCell made = WorkshopFactory.eINSTANCE.createBrainwritingCell();
      made.setRound(round);
      made.setColumn(column);
      sheet.getCells().stream().filter(cell -> is(cell.getRound(), round)).map(BrainwritingCell::getAuthor)
          .filter(Objects::nonNull).findFirst().ifPresent(made::setAuthor);
      sheet.getCells().add(made);
      return made;
    })));
  }

  @Override
  public boolean commit() {
    cells.forEach(IdeaCell::commit);
    return true;
  }

  @Override
  public void revert() {
    cells.forEach(IdeaCell::revert);
  }

  @Override
  public boolean isPending() {
    return cells.stream().anyMatch(IdeaCell::isPending);
  }

  @Override
  public List<EObject> listed() {
    return sheet == null ? List.of() : List.copyOf(sheet.getCells());
  }

  List<IdeaCell> cells() {
    return cells;
  }
}
