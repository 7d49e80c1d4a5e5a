package org.musubi.workbench.export;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.operation.IRunnableContext;
import org.musubi.roundtrip.history.SheetHistory;
import org.musubi.sheets.CouncilSheet;
import org.musubi.sheets.ProgressListener;
import org.musubi.sheets.SheetExportException;
import org.musubi.sheets.SheetExportRequest;
import org.musubi.sheets.SheetExporter;
import org.musubi.sheets.pdf.PdfSheets;
import org.musubi.sheets.template.HouseStyle;
import org.musubi.sheets.template.TemplateException;
import org.musubi.sheets.xlsx.WorkbookAddition;
import org.musubi.sheets.xlsx.WorkbookWriter;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.drawing.Drawings;
import org.musubi.workbench.session.CouncilSession;

/** One export as chosen on the pages of the wizard. */
final class ExportRun {

  private final CouncilSession session;
  private final SheetExporter exporter;
  private final SheetsPage sheets;
  private final LookPage look;
  private final FilesPage files;
  private final List<WorkbookAddition> additions;
  private final List<String> remarks = new ArrayList<>();

  ExportRun(CouncilSession session, OfferedSheets offered, SheetsPage sheets, LookPage look, FilesPage files) {
    this.session = session;
    this.sheets = sheets;
    this.look = look;
    this.files = files;
    List<Drawing> drawings = files.drawings();
    additions = drawings.isEmpty() ? List.of() : Drawings.runtime().orElseThrow().sheets(session, drawings);
    exporter = new SheetExporter(offered.contributed(), List.of(new PdfSheets()), new WorkbookWriter());
  }

  private SheetExportRequest request(boolean overwrite) {
    Set<CouncilSheet> own = EnumSet.noneOf(CouncilSheet.class);
    Set<String> further = new LinkedHashSet<>();
    for (OfferedSheet sheet : sheets.sheets()) {
      sheet.own().ifPresentOrElse(own::add, () -> further.add(sheet.key()));
    }
    return new SheetExportRequest(session.model(), own, sheets.year(), look.isPublic(), files.isOnePerFile(),
        LocalDate.now(), files.folder(), overwrite, further, null, look.variant(), look.paper(),
        files.formats().stream().map(FileFormat::key).collect(Collectors.toSet()), additions);
  }

  /** The files that would be written, whether or not they are there already. */
  List<Path> targets() throws SheetExportException {
    return exporter.targets(request(false));
  }

  /**
   * Writes with a progress bar; complete files, or none.
   *
   * @throws TemplateException when the house style cannot be filled, with all that is wrong
   * @throws CancellationException when the user stopped it
   */
  List<Path> write(IRunnableContext context, boolean overwrite) throws SheetExportException, TemplateException {
    SheetExportRequest request = request(overwrite);
    Optional<Path> houseStyle = look.houseStyle().chosen();
    List<Path> written = new ArrayList<>();
    try {
      context.run(true, true, monitor -> {
        try {
          MonitorListener listener = new MonitorListener(monitor);
          written.addAll(houseStyle.isEmpty() ? exporter.export(request, listener)
              : exporter.export(request, HouseStyle.read(houseStyle.get()), listener));
          written.stream().filter(ExportRun::isWorkbook).forEach(this::remember);
        } catch (SheetExportException | TemplateException | RuntimeException failed) {
          throw new InvocationTargetException(failed);
        }
      });
      return written;
    } catch (InvocationTargetException failed) {
      return rethrow(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new CancellationException();
    }
  }

  private static boolean isWorkbook(Path file) {
    return file.getFileName().toString().endsWith("." + FileFormat.XLSX.key());
  }

  /** Keeps a copy beside the council, with which a returned sheet is compared. */
  private void remember(Path workbook) {
    SheetHistory history = SheetHistory.of(session.file());
    String sentence = history.remember(workbook)
        .orElseGet(() -> ExportText.REMEMBERED.text(history.folder().getFileName()));
    if (!remarks.contains(sentence)) {
      remarks.add(sentence);
    }
  }

  /** What else the user should know after writing. */
  List<String> remarks() {
    return remarks;
  }

  private static List<Path> rethrow(Throwable failure) throws SheetExportException, TemplateException {
    switch (failure) {
      case SheetExportException known when known.getCause() instanceof TemplateException broken -> throw broken;
      case SheetExportException known -> throw known;
      case TemplateException broken -> throw broken;
      case CancellationException stopped -> throw stopped;
      case RuntimeException defect -> throw defect;
      default -> throw new IllegalStateException(failure);
    }
  }

  /** Shows the steps of the exporter in the progress bar. */
  private static final class MonitorListener implements ProgressListener {

    private final IProgressMonitor monitor;
    private SubMonitor progress;
    private int shown;

    MonitorListener(IProgressMonitor monitor) {
      this.monitor = monitor;
    }

    @Override
    public void progress(int done, int total, String what) {
      if (progress == null) {
        progress = SubMonitor.convert(monitor, ExportText.PROGRESS.text(), total);
      }
      progress.worked(done - shown);
      progress.subTask(what);
      shown = done;
    }

    @Override
    public boolean isCancelled() {
      return monitor.isCanceled();
    }
  }
}
