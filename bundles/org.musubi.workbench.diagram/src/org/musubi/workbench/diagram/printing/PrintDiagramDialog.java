package org.musubi.workbench.diagram.printing;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.musubi.render.scene.Scene;
import org.musubi.render.scene.SceneBuilder;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.workbench.diagram.control.DiagramControl;
import org.musubi.workbench.diagram.paint.PaintResources;
import org.musubi.workbench.diagram.paint.ScenePainter;
import org.musubi.workbench.diagram.picture.DiagramCopy;
import org.musubi.workbench.diagram.picture.Figures;

/** Asks how a diagram shall be printed, shows how it lies on the sheets, and prints it. */
public final class PrintDiagramDialog extends TitleAreaDialog {

  private static final int PREVIEW = 300;
  private static final int PREVIEW_MARGIN = 8;
  private static final int LEAST_PERCENT = 10;
  private static final int MOST_PERCENT = 400;
  private static final double PERCENT = 100;
  private static final Color PAPER = new Color(255, 255, 255);
  private static final Color CUT = new Color(196, 40, 40);

  private final DiagramControl diagram;
  private final Diagram figure;
  private final Paper paper = Paper.usual();
  private Scene scene;
  private Button oneSheet;
  private Spinner percent;
  private Button landscape;
  private Button legend;
  private Label sheets;
  private Canvas preview;

  private PrintDiagramDialog(Shell shell, DiagramControl diagram) {
    super(shell);
    this.diagram = diagram;
    figure = DiagramCopy.of(diagram.diagram());
    setHelpAvailable(false);
  }

  /** Shows the dialog. */
  public static void open(Shell shell, DiagramControl diagram) {
    new PrintDiagramDialog(shell, diagram).open();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(PrintText.TITLE.text());
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    setTitle(PrintText.TITLE.text());
    setMessage(PrintText.MESSAGE.text(figure.name()));
    Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(16, 6).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    Composite left = new Composite(area, SWT.NONE);
    GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(left);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(left);
    createSize(left);
    createOrientation(left);
    legend = new Button(left, SWT.CHECK);
    legend.setText(PrintText.LEGEND.text());
    legend.setSelection(true);
    legend.addListener(SWT.Selection, event -> changed());
    sheets = new Label(left, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(sheets);
    preview = new Canvas(area, SWT.BORDER | SWT.DOUBLE_BUFFERED);
    GridDataFactory.fillDefaults().hint(PREVIEW, PREVIEW).applyTo(preview);
    preview.addListener(SWT.Paint, event -> paint(event.gc));
    changed();
    return area;
  }

  private void createSize(Composite parent) {
    oneSheet = new Button(parent, SWT.RADIO);
    oneSheet.setText(PrintText.ONE_SHEET.text());
    oneSheet.setSelection(true);
    oneSheet.addListener(SWT.Selection, event -> changed());
    Composite tiled = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).applyTo(tiled);
    Button several = new Button(tiled, SWT.RADIO);
    several.setText(PrintText.TILED.text());
    several.addListener(SWT.Selection, event -> {
      oneSheet.setSelection(!several.getSelection());
      changed();
    });
    oneSheet.addListener(SWT.Selection, event -> several.setSelection(!oneSheet.getSelection()));
    percent = new Spinner(tiled, SWT.BORDER);
    percent.setValues((int) PERCENT, LEAST_PERCENT, MOST_PERCENT, 0, LEAST_PERCENT, LEAST_PERCENT);
    percent.addListener(SWT.Selection, event -> changed());
    new Label(tiled, SWT.NONE).setText(PrintText.PERCENT.text());
  }

  private void createOrientation(Composite parent) {
    Composite row = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
    new Label(row, SWT.NONE).setText(PrintText.ORIENTATION.text());
    Button portrait = new Button(row, SWT.RADIO);
    portrait.setText(PrintText.PORTRAIT.text());
    landscape = new Button(row, SWT.RADIO);
    landscape.setText(PrintText.LANDSCAPE.text());
    Scene whole = new SceneBuilder(Figures.bare(diagram.runtime())).scene(figure);
    landscape.setSelection(whole.width() > whole.height());
    portrait.setSelection(!landscape.getSelection());
    landscape.addListener(SWT.Selection, event -> changed());
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, PrintText.PRINT.text(), true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected void okPressed() {
    PrintDialog dialog = new PrintDialog(getShell());
    PrinterData data = new PrinterData();
    data.orientation = landscape.getSelection() ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
    dialog.setPrinterData(data);
    PrinterData chosen = dialog.open();
    if (chosen == null) {
      return;
    }
    if (new PrintJob(scene, oneSheet.getSelection() ? 0 : scale()).print(chosen)) {
      super.okPressed();
    } else {
      setErrorMessage(PrintText.FAILED.text(chosen.name));
    }
  }

  private double scale() {
    return percent.getSelection() / PERCENT;
  }

  private PageGrid grid() {
    Paper turned = paper.turned(landscape.getSelection());
    return oneSheet.getSelection()
        ? PageGrid.onOneSheet(scene.width(), scene.height(), turned.width(), turned.height())
        : PageGrid.tiled(scene.width(), scene.height(), turned.width(), turned.height(), scale());
  }

  private void changed() {
    if (sheets == null) {
      return;
    }
    percent.setEnabled(!oneSheet.getSelection());
    scene = new SceneBuilder(legend.getSelection() ? Figures.complete(diagram.runtime(), figure, true, true)
        : Figures.bare(diagram.runtime())).scene(figure);
    PageGrid grid = grid();
    sheets.setText(PrintText.SHEETS.text(grid.count(), grid.columns(), grid.rows(),
        Math.round(grid.scale() * PERCENT)));
    if (preview != null) {
      preview.redraw();
    }
  }

  private void paint(GC gc) {
    PageGrid grid = grid();
    Rectangle area = preview.getClientArea();
    double width = grid.columns() * grid.sheetWidth();
    double height = grid.rows() * grid.sheetHeight();
    double small = Math.min((area.width - 2 * PREVIEW_MARGIN) / width, (area.height - 2 * PREVIEW_MARGIN) / height);
    gc.setBackground(PAPER);
    gc.fillRectangle(PREVIEW_MARGIN, PREVIEW_MARGIN, (int) (width * small), (int) (height * small));
    PaintResources resources = new PaintResources(getShell().getDisplay());
    try {
      ScenePainter painter = new ScenePainter(gc, resources, small, PREVIEW_MARGIN, PREVIEW_MARGIN);
      painter.paint(scene.content());
      painter.finish();
    } finally {
      resources.dispose();
    }
    gc.setForeground(CUT);
    gc.setLineStyle(SWT.LINE_DASH);
    for (PageGrid.Sheet sheet : grid.sheets()) {
      gc.drawRectangle((int) (PREVIEW_MARGIN + sheet.x() * small), (int) (PREVIEW_MARGIN + sheet.y() * small),
          (int) (grid.sheetWidth() * small), (int) (grid.sheetHeight() * small));
    }
  }
}
