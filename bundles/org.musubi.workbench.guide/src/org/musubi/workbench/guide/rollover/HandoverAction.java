package org.musubi.workbench.guide.rollover;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.musubi.handover.HandoverException;
import org.musubi.handover.HandoverExporter;
import org.musubi.handover.HandoverFormat;
import org.musubi.handover.HandoverRequest;
import org.musubi.handover.document.Booklet;
import org.musubi.model.edit.MusubiLabels;
import org.musubi.workbench.export.WrittenFiles;
import org.musubi.workbench.guide.GuideContext;
import org.musubi.workbench.navigation.Navigation;

/** 引継ぎ書をつくる…: the hand-over booklet of the year worked on, as Word document or PDF. */
final class HandoverAction {

  private static final List<HandoverFormat> FORMATS = List.of(HandoverFormat.values());
  private static final int CANCELLED = 2;

  private final GuideContext context;

  HandoverAction(GuideContext context) {
    this.context = context;
  }

  /** Asks for whom and where to, writes, and tells the result. */
  void run() {
    Navigation.commitPendingEdits(context.session());
    int reader = MessageDialog.open(MessageDialog.QUESTION, shell(), RolloverText.HANDOVER_TITLE.text(),
        RolloverText.HANDOVER_QUESTION.text(MusubiLabels.of(context.year())), SWT.NONE,
        RolloverText.HANDOVER_INTERNAL.text(), RolloverText.HANDOVER_PUBLIC.text(),
        RolloverText.HANDOVER_CANCEL.text());
    if (reader < 0 || reader >= CANCELLED) {
      return;
    }
    boolean publicVariant = reader == 1;
    askForFile(publicVariant).flatMap(file -> write(file, publicVariant))
        .ifPresent(written -> WrittenFiles.tell(shell(), List.of(written)));
  }

  private Shell shell() {
    return context.site().getShell();
  }

  private Optional<Path> askForFile(boolean publicVariant) {
    FileDialog dialog = new FileDialog(shell(), SWT.SAVE | SWT.SHEET);
    dialog.setText(RolloverText.HANDOVER_TITLE.text());
    dialog.setFilterExtensions(FORMATS.stream().map(format -> "*." + format.extension()).toArray(String[]::new));
    dialog.setFilterNames(new String[] {RolloverText.HANDOVER_DOCX.text(), RolloverText.HANDOVER_PDF.text()});
    dialog.setFilterPath(context.session().file().toAbsolutePath().getParent().toString());
    RolloverText name = publicVariant ? RolloverText.HANDOVER_PUBLIC_FILE : RolloverText.HANDOVER_FILE;
    dialog.setFileName(name.text(MusubiLabels.of(context.year())) + "." + FORMATS.getFirst().extension());
    dialog.setOverwrite(true);
    String chosen = dialog.open();
    return Optional.ofNullable(chosen).map(file -> Path.of(HandoverFormat.of(file).isPresent() ? file
        : file + "." + FORMATS.get(Math.max(0, dialog.getFilterIndex())).extension()));
  }

  /**
   * Writes the booklet with a progress bar; a file that is there is replaced, and failure is told to the user.
   *
   * @param publicVariant without names and contacts
   * @return the file, empty when it was not written
   */
  Optional<Path> write(Path file, boolean publicVariant) {
    HandoverExporter exporter = new HandoverExporter(new HandoverRequest(context.model(), context.year(),
        publicVariant, LocalDate.now(), Locale.getDefault()));
    try {
      new ProgressMonitorDialog(shell()).run(true, true, monitor -> {
        SubMonitor progress = SubMonitor.convert(monitor, RolloverText.HANDOVER_PROGRESS.text(), 2);
        try {
          Booklet booklet = exporter.booklet();
          progress.split(1);
          exporter.write(booklet, file, true);
        } catch (HandoverException | RuntimeException failed) {
          throw new InvocationTargetException(failed);
        }
      });
      return Optional.of(file);
    } catch (InvocationTargetException failed) {
      tell(failed.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  private void tell(Throwable failure) {
    switch (failure) {
      case OperationCanceledException stopped -> context.tell(RolloverText.HANDOVER_STOPPED.text());
      case HandoverException known -> {
        ILog.of(HandoverAction.class).info(known.getMessage(), known);
        MessageDialog.openError(shell(), RolloverText.HANDOVER_FAILED.text(), known.getLocalizedMessage());
      }
      case RuntimeException defect -> throw defect;
      default -> throw new IllegalStateException(failure);
    }
  }
}
