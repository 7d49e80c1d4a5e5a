package org.musubi.workbench.forms.kit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.musubi.workbench.forms.candidates.Candidate;
import org.musubi.workbench.forms.text.FormText;
import org.musubi.workbench.images.Images;
import org.musubi.workbench.text.SearchKey;

/** Chooses one or several elements: typing narrows the list by name, code, reading or any part of them. */
public final class PickDialog extends Dialog {

  private static final int NEW_ID = IDialogConstants.CLIENT_ID + 1;
  private static final int WIDTH_EM = 46;
  private static final int HEIGHT_LINES = 26;

  private final String title;
  private final List<Candidate> candidates;
  private final boolean several;
  private final Set<EObject> chosen = new LinkedHashSet<>();
  private List<Candidate> shown;
  private String newKind;
  private String newName;
  private Images images;
  private Text searchText;
  private Table table;
  private Label count;

  /** @param several several elements may be ticked; else exactly one is chosen */
  public PickDialog(Shell parent, String title, List<Candidate> candidates, boolean several) {
    super(parent);
    this.title = title;
    this.candidates = List.copyOf(candidates);
    this.several = several;
    this.shown = this.candidates;
    setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
  }

  /** Starts with these elements chosen. */
  public PickDialog choose(Collection<? extends EObject> elements) {
    chosen.addAll(elements);
    return this;
  }

  /** Offers to make a new element named by what was searched for. */
  public PickDialog offerNew(String kind) {
    newKind = kind;
    return this;
  }

  /** The chosen elements in the order in which they were ticked. */
  public List<EObject> chosen() {
    return List.copyOf(chosen);
  }

  /** The name of the element to be made instead; null when the person chose an existing one. */
  public String newName() {
    return newName;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(title);
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    images = new Images(area);
    searchText = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL | SWT.BORDER);
    searchText.setMessage(FormText.SEARCH_HINT.text());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(searchText);
    table = new Table(area, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE | (several ? SWT.CHECK : 0));
    new TableColumn(table, SWT.NONE);
    new TableColumn(table, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    count = new Label(area, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
    table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
    table.addListener(SWT.Selection, this::selected);
    table.addListener(SWT.DefaultSelection, event -> confirm());
    table.addListener(SWT.Resize, event -> {
      int width = table.getClientArea().width;
      table.getColumn(0).setWidth(width * 62 / 100);
      table.getColumn(1).setWidth(width * 37 / 100);
    });
    searchText.addModifyListener(event -> filter());
    searchText.addKeyListener(KeyListener.keyPressedAdapter(event -> {
      if (event.keyCode == SWT.ARROW_DOWN && table.getItemCount() > 0) {
        table.setFocus();
        event.doit = false;
      }
    }));
    ((GridLayout) area.getLayout()).verticalSpacing = 6;
    filter();
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    if (newKind != null) {
      createButton(parent, NEW_ID, FormText.NEW_OF_KIND.text(newKind), false);
    }
    createButton(parent, IDialogConstants.OK_ID, FormText.TAKE.text(), true);
    createButton(parent, IDialogConstants.CANCEL_ID, FormText.CANCEL.text(), false);
    update();
  }

  @Override
  protected Point getInitialSize() {
    int em = table.getItemHeight();
    Point size = super.getInitialSize();
    return new Point(Math.max(size.x, em * WIDTH_EM * 2 / 3), Math.max(size.y, em * HEIGHT_LINES));
  }

  @Override
  protected void buttonPressed(int id) {
    if (id == NEW_ID) {
      newName = searchText.getText().strip();
      chosen.clear();
      okPressed();
    } else {
      super.buttonPressed(id);
    }
  }

  private void filter() {
    SearchKey key = SearchKey.of(searchText.getText());
    shown = candidates.stream().filter(candidate -> candidate.matches(key)).toList();
    if (several && key.isEmpty()) {
      shown = chosenFirst();
    }
    table.setItemCount(shown.size());
    table.clearAll();
    if (!several && !key.isEmpty()) {
      chosen.clear();
    }
    if (!shown.isEmpty()) {
      int row = several ? 0 : Math.max(0, indexOfChosen());
      table.setSelection(row);
      if (!several && !key.isEmpty()) {
        choose(shown.get(row).element());
      }
    }
    update();
  }

  private List<Candidate> chosenFirst() {
    List<Candidate> result = new ArrayList<>(shown.stream().filter(c -> chosen.contains(c.element())).toList());
    shown.stream().filter(candidate -> !chosen.contains(candidate.element())).forEach(result::add);
    return result;
  }

  private int indexOfChosen() {
    for (int i = 0; i < shown.size(); i++) {
      if (chosen.contains(shown.get(i).element())) {
        return i;
      }
    }
    return -1;
  }

  private void fill(TableItem item, int index) {
    Candidate candidate = shown.get(index);
    item.setText(new String[] {candidate.label(), candidate.detail()});
    item.setImage(images.of(candidate.element()));
    item.setChecked(several && chosen.contains(candidate.element()));
  }

  private void selected(Event event) {
    EObject element = shown.get(table.indexOf((TableItem) event.item)).element();
    if (!several) {
      choose(element);
    } else if (event.detail == SWT.CHECK) {
      tick(element, ((TableItem) event.item).getChecked());
    }
    update();
  }

  private void choose(EObject element) {
    chosen.clear();
    chosen.add(element);
  }

  private void tick(EObject element, boolean on) {
    if (on) {
      chosen.add(element);
    } else {
      chosen.remove(element);
    }
  }

  /** Return takes the row; in a list with ticks it ticks the row first when nothing is ticked. */
  private void confirm() {
    int row = table.getSelectionIndex();
    if (row >= 0 && (!several || chosen.isEmpty())) {
      chosen.add(shown.get(row).element());
    }
    if (several || !chosen.isEmpty()) {
      okPressed();
    }
  }

  private void update() {
    count.setText(several ? FormText.PICK_COUNT_SEVERAL.text(shown.size(), chosen.size())
        : FormText.PICK_COUNT.text(shown.size()));
    Button ok = getButton(IDialogConstants.OK_ID);
    if (ok != null) {
      ok.setEnabled(several || !chosen.isEmpty());
    }
  }
}
