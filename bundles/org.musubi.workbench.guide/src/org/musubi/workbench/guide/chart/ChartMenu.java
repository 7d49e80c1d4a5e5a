package org.musubi.workbench.guide.chart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.musubi.charts.ChartRenderer;
import org.musubi.charts.ChartTable;
import org.musubi.charts.ChartTheme;

/** What can be done with a chart: copied and saved, in the colours for paper. */
final class ChartMenu {

  /** Twice as fine as the window, for print. */
  private static final double FINE = 2;

  private final ChartCanvas canvas;
  private final Menu menu;

  ChartMenu(ChartCanvas canvas) {
    this.canvas = canvas;
    menu = new Menu(canvas);
    item(ChartCanvasText.COPY_PICTURE, this::copyPicture);
    item(ChartCanvasText.COPY_TABLE, this::copyTable);
    new MenuItem(menu, SWT.SEPARATOR);
    item(ChartCanvasText.SAVE_PNG, this::savePng);
    item(ChartCanvasText.SAVE_PDF, this::savePdf);
    menu.addListener(SWT.Show, event -> {
      for (MenuItem each : menu.getItems()) {
        each.setEnabled(canvas.chart() != null);
      }
    });
  }

  Menu menu() {
    return menu;
  }

  private void item(ChartCanvasText label, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(label.text());
    item.addListener(SWT.Selection, event -> action.run());
  }

  private void copyPicture() {
    Point size = canvas.getSize();
    put(ChartPictures.data(new ChartRenderer().image(canvas.chart(), size.x, size.y, FINE, ChartTheme.LIGHT)),
        ImageTransfer.getInstance());
  }

  private void copyTable() {
    put(ChartTable.of(canvas.chart()).asText(), TextTransfer.getInstance());
  }

  private void put(Object contents, Transfer transfer) {
    Clipboard clipboard = new Clipboard(canvas.getDisplay());
    clipboard.setContents(new Object[] {contents}, new Transfer[] {transfer});
    clipboard.dispose();
  }

  private void savePng() {
    Point size = canvas.getSize();
    ask("png", ChartCanvasText.FILTER_PNG).ifPresent(file -> save(file,
        () -> new ChartRenderer().png(canvas.chart(), size.x, size.y, FINE, ChartTheme.LIGHT)));
  }

  private void savePdf() {
    Point size = canvas.getSize();
    ask("pdf", ChartCanvasText.FILTER_PDF).ifPresent(file -> save(file,
        () -> new ChartRenderer().pdf(canvas.chart(), size.x, size.y)));
  }

  private Optional<Path> ask(String extension, ChartCanvasText filter) {
    FileDialog dialog = new FileDialog(canvas.getShell(), SWT.SAVE);
    dialog.setFilterExtensions(new String[] {"*." + extension});
    dialog.setFilterNames(new String[] {filter.text()});
    dialog.setFileName(fileName() + "." + extension);
    dialog.setOverwrite(true);
    return Optional.ofNullable(dialog.open()).map(name ->
        name.endsWith("." + extension) ? name : name + "." + extension).map(Path::of);
  }

  /** The title, without what a file name may not have. */
  private String fileName() {
    String title = canvas.chart().text().title().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").strip();
    return title.isEmpty() ? ChartCanvasText.FILE_NAME.text() : title;
  }

  private void save(Path file, Contents contents) {
    try {
      Files.write(file, contents.bytes());
    } catch (IOException failed) {
      ILog.of(ChartMenu.class).warn("Chart not saved: " + file, failed);
      MessageDialog.openError(canvas.getShell(), ChartCanvasText.NOT_SAVED_TITLE.text(),
          ChartCanvasText.NOT_SAVED.text(file));
    }
  }

  /** A file yet to be made. */
  private interface Contents {
    byte[] bytes() throws IOException;
  }
}
