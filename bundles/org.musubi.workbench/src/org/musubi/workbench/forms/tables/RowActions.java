package org.musubi.workbench.forms.tables;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.musubi.workbench.edit.Deletion;
import org.musubi.workbench.forms.kit.FormContext;
import org.musubi.workbench.forms.kit.PagePart;
import org.musubi.workbench.forms.kit.Picking;
import org.musubi.workbench.forms.spec.TableSpec;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.text.Labels;

/** What a person can do with the rows of a table, by button, menu or key; each is one step of undo. */
public final class RowActions {

  private final FormContext context;
  private final TableSpec spec;
  private final Rows rows;
  private final PagePart part;
  private Grid grid;

  RowActions(FormContext context, TableSpec spec, Rows rows, PagePart part) {
    this.context = context;
    this.spec = spec;
    this.rows = rows;
    this.part = part;
  }

  void attach(Grid owner) {
    grid = owner;
    grid.control().addListener(SWT.KeyDown, this::key);
  }

  public boolean isEditable() {
    return context.isEditable() && rows.element() != null && spec.path().isWritable();
  }

  /** False where rows are always made by choosing what they are about. */
  boolean mayBeBlank() {
    return spec.pick() == null ? rows.isContainment() : !spec.pick().isRequired() && !spec.pick().isContainer();
  }

  /** The classes an empty row can have; none where rows are always chosen. */
  public List<EClass> kinds() {
    return !mayBeBlank() || rows.element() == null || !rows.canMake() ? List.of() : rows.kinds();
  }

  /** True when rows are added by choosing existing elements. */
  public boolean canPick() {
    return spec.pick() != null || !rows.isContainment();
  }

  /** Adds an empty row behind the marked one and begins to edit it. */
  public void add(EClass kind) {
    part.commit();
    EObject[] made = new EObject[1];
    context.change(FormText.ADD_ROW.text(Labels.of(kind)), () -> made[0] = rows.add(kind, marked(), null));
    begin(made[0]);
  }

  /** Adds a row below the marked row of a tree. */
  public void addBelow() {
    part.commit();
    EObject parent = marked();
    EObject[] made = new EObject[1];
    context.change(FormText.ADD_ROW.text(Labels.of(spec.nested().getEReferenceType())),
        () -> made[0] = rows.addBelow(parent));
    begin(made[0]);
  }

  public boolean canAddBelow() {
    return spec.nested() != null && marked() != null;
  }

  /** Asks what the new rows shall be about, or which elements the list shall have. */
  public void pick() {
    part.commit();
    if (spec.pick() == null) {
      pickRows();
    } else {
      pickSubjects();
    }
  }

  private void pickRows() {
    List<EObject> before = rows.all();
    Picking picking = new Picking(context, rows.element(), spec.list());
    picking.ask(shell(), before, true).ifPresent(choice ->
        context.change(FormText.CHANGE_VALUE.text(Labels.of(spec.list())), () -> {
          List<EObject> wanted = new ArrayList<>(choice.newName() == null ? choice.elements() : before);
          if (choice.newName() != null) {
            wanted.add(picking.take(choice));
          }
          rows.refer(wanted);
        }));
  }

  private void pickSubjects() {
    EClass kind = spec.rowType();
    Picking picking = new Picking(context, rows.element(), spec.pick());
    picking.ask(shell(), List.of(), true).ifPresent(choice -> {
      List<EObject> made = new ArrayList<>();
      context.change(FormText.ADD_ROW.text(Labels.of(kind)), () -> {
        List<EObject> subjects = choice.newName() == null ? choice.elements() : List.of(picking.take(choice));
        subjects.forEach(subject -> made.add(rows.add(kind, null, subject)));
      });
      part.refresh();
      grid.select(made);
    });
  }

  /** Deletes the marked rows, or takes them out of a list that only refers to them. */
  public void remove() {
    List<EObject> marked = grid.selected();
    if (marked.isEmpty() || !isEditable()) {
      return;
    }
    part.revert();
    int next = rows.all().indexOf(marked.getFirst());
    if (rows.isDeleting()) {
      Deletion deletion = rows.deletion(marked);
      if (!isAgreed(deletion)) {
        return;
      }
      context.change(FormText.DELETE_ROWS.text(Labels.summary(marked)), deletion::run);
    } else {
      context.change(FormText.TAKE_OUT_ROWS.text(Labels.summary(marked)), () -> rows.takeOut(marked));
    }
    part.refresh();
    List<EObject> left = rows.all();
    if (!left.isEmpty() && next >= 0) {
      grid.select(List.of(left.get(Math.min(next, left.size() - 1))));
    }
  }

  /** Deleting rows nobody refers to can be undone and needs no question. */
  private boolean isAgreed(Deletion deletion) {
    if (deletion.alsoDeleted().isEmpty() && deletion.losingReference().isEmpty()) {
      return true;
    }
    StringBuilder message = new StringBuilder(FormText.DELETE_QUESTION.text(Labels.summary(deletion.chosen())));
    if (!deletion.alsoDeleted().isEmpty()) {
      message.append("\n\n").append(FormText.DELETE_ALSO.text(Labels.lines(deletion.alsoDeleted())));
    }
    if (!deletion.losingReference().isEmpty()) {
      message.append("\n\n").append(FormText.DELETE_LOSING.text(Labels.lines(deletion.losingReference())));
    }
    return MessageDialog.open(MessageDialog.QUESTION, shell(), FormText.DELETE_TITLE.text(), message.toString(),
        SWT.NONE, FormText.DELETE_BUTTON.text(), FormText.CANCEL.text()) == 0;
  }

  public boolean canMove(int step) {
    EObject row = marked();
    return isEditable() && row != null && !grid.sorter().isSorted() && rows.canMove(row, step);
  }

  /** Moves the marked row up (-1) or down (+1). */
  public void move(int step) {
    if (canMove(step)) {
      part.commit();
      EObject row = marked();
      context.change(FormText.MOVE_ROW.text(Labels.of(row)), () -> rows.move(row, step));
      part.refresh();
      grid.select(List.of(row));
    }
  }

  /** Opens the page of the marked row. */
  public void open() {
    EObject row = marked();
    if (row != null && !row.eIsProxy()) {
      part.commit();
      context.open(row);
    }
  }

  /** Puts the marked rows, with the heads of the columns, onto the clipboard as a sheet reads them. */
  public void copy() {
    String text = RowClip.toText(spec, grid.selected());
    if (!text.isEmpty()) {
      Clipboard clipboard = new Clipboard(grid.control().getDisplay());
      clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
    }
  }

  /** Rows can be pasted where they belong to the element. */
  public boolean canPaste() {
    return isEditable() && rows.isContainment() && !spec.rowType().isAbstract();
  }

  /** Reads rows from the clipboard, shows what they will become and adds them. */
  public void paste() {
    Clipboard clipboard = new Clipboard(grid.control().getDisplay());
    String text = (String) clipboard.getContents(TextTransfer.getInstance());
    clipboard.dispose();
    if (text != null && !text.isBlank() && canPaste()) {
      PastePlan plan = PastePlan.of(context, spec, rows.element(), text);
      if (new PasteDialog(shell(), plan).open() == PasteDialog.OK) {
        paste(plan);
      }
    }
  }

  /** Adds the rows of a plan as one step of undo. */
  void paste(PastePlan plan) {
    part.commit();
    List<EObject> made = new ArrayList<>();
    context.change(FormText.PASTE_ROWS.text(plan.size()), () -> made.addAll(plan.apply(rows)));
    part.refresh();
    grid.select(made);
  }

  EObject marked() {
    List<EObject> marked = grid.selected();
    return marked.size() == 1 ? marked.getFirst() : null;
  }

  boolean isAnyMarked() {
    return !grid.selected().isEmpty();
  }

  int size() {
    return rows.all().size();
  }

  boolean isTree() {
    return spec.nested() != null;
  }

  /** The texts of a row, for the filter. */
  String[] texts(EObject row) {
    return spec.columns().stream().map(column -> CellStyle.text(column, row)).toArray(String[]::new);
  }

  boolean isDeleting() {
    return rows.isDeleting();
  }

  private void begin(EObject row) {
    part.refresh();
    grid.select(List.of(row));
    grid.control().setFocus();
    for (int i = 0; i < spec.columns().size(); i++) {
      CellStyle style = CellStyle.of(spec.columns().get(i));
      boolean typed = style == CellStyle.TEXT || style == CellStyle.LONG_TEXT || style == CellStyle.NUMBER;
      if (typed && spec.columns().get(i).value().isEditable(row) && spec.columns().get(i).value().text(row).isEmpty()) {
        grid.viewer().editElement(row, i);
        return;
      }
    }
  }

  private void key(Event event) {
    int modifiers = event.stateMask & SWT.MODIFIER_MASK;
    if (modifiers == 0 && event.keyCode == SWT.DEL) {
      remove();
    } else if (modifiers == 0 && event.keyCode == SWT.INSERT) {
      addOrPick();
    } else if (modifiers == SWT.ALT && event.keyCode == SWT.ARROW_UP) {
      move(-1);
    } else if (modifiers == SWT.ALT && event.keyCode == SWT.ARROW_DOWN) {
      move(1);
    } else if (modifiers == SWT.MOD1 && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
      open();
    } else if (modifiers == SWT.MOD1 && event.keyCode == 'c') {
      copy();
    } else if (modifiers == SWT.MOD1 && event.keyCode == 'v') {
      paste();
    } else {
      return;
    }
    event.doit = false;
  }

  private void addOrPick() {
    if (isEditable() && canPick()) {
      pick();
    } else if (isEditable() && !kinds().isEmpty()) {
      add(kinds().getFirst());
    }
  }

  private Shell shell() {
    return grid.control().getShell();
  }
}
