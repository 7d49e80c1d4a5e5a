package org.musubi.workbench.guide.compare;

import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.musubi.clarification.entry.OwnValue;
import org.musubi.clarification.entry.PastedBlock;
import org.musubi.clarification.figures.FigureStore;
import org.musubi.model.data.DataSource;

/** Takes a block of cells from a spreadsheet and shows at once which rows can be used and why others cannot. */
final class PasteDialog extends TitleAreaDialog {

  private static final int HEIGHT = 150;

  private final FigureStore store;
  private final String area;
  private final List<DataSource> sources;
  private int sourceIndex;
  private PastedBlock block;
  private Text text;
  private Label taken;
  private Text refused;

  /** @param sources sources all values may be from, instead of the main source of each indicator */
  PasteDialog(Shell parent, FigureStore store, String area, List<DataSource> sources) {
    super(parent);
    this.store = store;
    this.area = area;
    this.sources = sources;
    setShellStyle(getShellStyle() | SWT.RESIZE);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(CompareText.PASTE_TITLE.text());
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite whole = (Composite) super.createDialogArea(parent);
    setTitle(CompareText.PASTE_TITLE.text());
    setMessage(CompareText.PASTE_MESSAGE.text(area));
    Composite body = new Composite(whole, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
    GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(body);
    text = new Text(body, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
    GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(text);
    taken = new Label(body, SWT.WRAP);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(taken);
    refused = new Text(body, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
    GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT / 2).applyTo(refused);
    text.addListener(SWT.Modify, event -> read());
    createSource(body);
    return whole;
  }

  private void createSource(Composite parent) {
    Composite line = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    new Label(line, SWT.NONE).setText(CompareText.ENTER_SOURCE.text());
    Combo source = new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN);
    source.add(CompareText.USUAL_SOURCE.text());
    sources.forEach(each -> source.add(each.getName()));
    source.add(CompareText.NO_SOURCE.text());
    source.select(0);
    source.addListener(SWT.Selection, event -> sourceIndex = source.getSelectionIndex());
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(source);
  }

  /** Where a value is from, as the user chose: null for unknown. */
  DataSource sourceOf(OwnValue value) {
    return sourceIndex == 0 ? value.topic().indicator().getSources().stream().findFirst().orElse(null)
        : sourceIndex <= sources.size() ? sources.get(sourceIndex - 1) : null;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, CompareText.PASTE_BUTTON.text(), true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    text.setText(fromClipboard());
    read();
  }

  /** What was copied is most likely the block; anything else than a table is left to the user. */
  private String fromClipboard() {
    Clipboard clipboard = new Clipboard(getShell().getDisplay());
    try {
      return clipboard.getContents(TextTransfer.getInstance()) instanceof String copied && copied.contains("\t")
          ? copied : "";
    } finally {
      clipboard.dispose();
    }
  }

  private void read() {
    block = PastedBlock.read(text.getText(), store::topic, Locale.getDefault());
    boolean empty = text.getText().isBlank();
    taken.setText(empty ? CompareText.PASTE_NOTHING.text()
        : CompareText.PASTE_TAKEN.text(block.values().size(), block.refused().size()));
    refused.setText(String.join("\n", block.refused()));
    getButton(IDialogConstants.OK_ID).setEnabled(!block.values().isEmpty());
    taken.getParent().layout(true);
  }

  @Override
  protected Point getInitialSize() {
    return new Point(720, 560);
  }

  /** What was read last. */
  PastedBlock block() {
    return block;
  }
}
