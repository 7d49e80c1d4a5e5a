package org.musubi.workbench.returned;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.session.CouncilSession;

/** Excel workbooks dropped onto the window are returned sheets; council files dropped with them are not our concern. */
public final class DroppedWorkbooks {

  private static final List<String> ENDINGS = List.of(".xlsx", ".xlsm");

  private DroppedWorkbooks() {
  }

  /**
   * Opens the wizard with the workbooks among dropped files, when the drop is over.
   *
   * @param target the council dropped upon; empty takes that of the active part, else the only one that is open
   * @return the names of the other files
   */
  public static String[] take(IWorkbenchWindow window, Optional<CouncilSession> target, String... names) {
    Map<Boolean, List<String>> sorted =
        Arrays.stream(names).collect(Collectors.partitioningBy(DroppedWorkbooks::isWorkbook));
    if (!sorted.get(true).isEmpty()) {
      List<Path> workbooks = sorted.get(true).stream().map(Path::of).toList();
      window.getShell().getDisplay().asyncExec(() -> open(window, target, workbooks));
    }
    return sorted.get(false).toArray(String[]::new);
  }

  private static boolean isWorkbook(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ENDINGS.stream().anyMatch(lower::endsWith);
  }

  private static void open(IWorkbenchWindow window, Optional<CouncilSession> target, List<Path> workbooks) {
    Optional<CouncilSession> council = target
        .or(() -> Navigation.sessionOf(window.getPartService().getActivePart()))
        .or(() -> Navigation.sessions().openSessions().stream().findFirst());
    if (council.isEmpty()) {
      MessageDialog.openInformation(window.getShell(), ReturnedText.NO_COUNCIL_TITLE.text(),
          ReturnedText.NO_COUNCIL.text());
      return;
    }
    Navigation.commitPendingEdits(council.get());
    ReturnedWizard.open(window.getShell(), council.get(), workbooks);
  }
}
