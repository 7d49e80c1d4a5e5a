package org.musubi.workbench.diagram.export;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.musubi.render.DiagramExporter;
import org.musubi.render.DiagramWriters;
import org.musubi.render.ExportRequest;
import org.musubi.render.RenderSettings;
import org.musubi.render.format.RenderException;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.workbench.diagram.control.DiagramControl;
import org.musubi.workbench.diagram.picture.DiagramCopy;
import org.musubi.workbench.diagram.picture.Figures;
import org.musubi.workbench.images.Icon;

/** Writes a diagram, or the selected part of it, as files for other programs. */
public final class ExportDiagramWizard extends Wizard {

  private static final int OPEN_FOLDER = 0;
  private static final int OPEN_FILE = 1;

  private final DiagramControl diagram;
  private final ExportDiagramPage page;
  private final Set<String> notices = new LinkedHashSet<>();
  private List<Path> written = List.of();

  private ExportDiagramWizard(DiagramControl diagram) {
    this.diagram = diagram;
    page = new ExportDiagramPage(diagram.diagram().name(),
        new DiagramWriters(RenderSettings.of(notices::add)).formats(), diagram.viewer().selectedElements().size(),
        diagram.runtime().council().file().getParent());
    setWindowTitle(ExportText.WIZARD.text());
    setDefaultPageImageDescriptor(Icon.SIGN.descriptor());
    setNeedsProgressMonitor(true);
    setDialogSettings(ExportDiagramPage.settings());
  }

  /** Shows the wizard. */
  public static void open(Shell shell, DiagramControl diagram) {
    ExportDiagramWizard wizard = new ExportDiagramWizard(diagram);
    WizardDialog dialog = new WizardDialog(shell, wizard) {
      @Override
      protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.FINISH_ID).setText(ExportText.FINISH.text());
      }
    };
    dialog.setHelpAvailable(false);
    // The result is told after the wizard has gone: some window managers put a dialog of a dialog behind it.
    if (dialog.open() == Window.OK && !wizard.written.isEmpty()) {
      wizard.showResult(shell);
    }
  }

  @Override
  public void addPages() {
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    page.remember();
    ExportChoices choices = page.choices();
    Diagram figure = choices.selectionOnly() ? DiagramCopy.of(diagram.diagram(), diagram.viewer().selectedElements(),
        diagram.viewer().context().look()) : DiagramCopy.of(diagram.diagram());
    try {
      List<Path> existing = existing(choices, figure);
      if (!existing.isEmpty() && !page.mayOverwrite(existing)) {
        return false;
      }
      written = write(request(choices, figure, !existing.isEmpty()));
      return true;
    } catch (RenderException failed) {
      ILog.of(ExportDiagramWizard.class).info(failed.getMessage(), failed);
      page.setErrorMessage(failed.getLocalizedMessage());
      return false;
    }
  }

  private ExportRequest request(ExportChoices choices, Diagram figure, boolean overwrite) {
    return new ExportRequest(List.of(figure), choices.formats(), choices.folder(), overwrite,
        Figures.complete(diagram.runtime(), figure, choices.title(), choices.legend()),
        RenderSettings.of(notices::add).withScale(choices.scale()).withPage(choices.page()));
  }

  private List<Path> existing(ExportChoices choices, Diagram figure) throws RenderException {
    return new DiagramExporter().targets(request(choices, figure, false)).stream().filter(Files::exists).toList();
  }

  private List<Path> write(ExportRequest request) throws RenderException {
    List<Path> files = new ArrayList<>();
    notices.clear();
    try {
      getContainer().run(true, false, monitor -> {
        SubMonitor progress = SubMonitor.convert(monitor, ExportText.PROGRESS.text(), request.formats().size());
        try {
          files.addAll(new DiagramExporter().export(request, (done, total, what) -> {
            progress.setWorkRemaining(total - done);
            progress.split(1).subTask(what);
          }));
        } catch (RenderException | RuntimeException failed) {
          throw new InvocationTargetException(failed);
        }
      });
      return files;
    } catch (InvocationTargetException failed) {
      switch (failed.getCause()) {
        case RenderException known -> throw known;
        case RuntimeException defect -> throw defect;
        default -> throw new IllegalStateException(failed);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private void showResult(Shell shell) {
    String hints = notices.isEmpty() ? "" : ExportText.NOTICES.text(String.join("\n", notices));
    int answer = MessageDialog.open(MessageDialog.INFORMATION, shell, ExportText.DONE_TITLE.text(),
        ExportText.DONE.text(names(written)) + hints, SWT.NONE, ExportText.OPEN_FOLDER.text(),
        ExportText.OPEN_FILE.text(), ExportText.CLOSE.text());
    if (answer == OPEN_FOLDER) {
      Program.launch(written.getFirst().getParent().toString());
    } else if (answer == OPEN_FILE) {
      Program.launch(written.getFirst().toString());
    }
  }

  private static String names(List<Path> files) {
    return files.stream().map(Path::toString).collect(Collectors.joining("\n"));
  }
}
