package org.musubi.workbench.diagram.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.musubi.analysis.AnalysisSetup;
import org.musubi.persistence.CouncilFileException;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.specification.TableDescription;
import org.musubi.viewpoint.table.Table;
import org.musubi.viewpoint.tool.Choices;
import org.musubi.viewpoint.tool.NavigationRequest;
import org.musubi.workbench.diagram.context.Feedback;
import org.musubi.workbench.diagram.fixture.Screen;
import org.musubi.workbench.diagram.runtime.DiagramRuntime;
import org.musubi.workbench.diagram.runtime.Notation;
import org.musubi.workbench.session.CouncilSession;

/** A table of the sample council in a window of its own, worked with keys and mouse. */
final class TableWindow implements AutoCloseable {

  private static final String ROOT = System.getProperty("musubi.root", "../..");

  static {
    AnalysisSetup.register();
  }

  /** Reasons the user was given. */
  final List<String> refusals = Collections.synchronizedList(new ArrayList<>());
  /** Elements whose form was opened. */
  final List<EObject> forms = Collections.synchronizedList(new ArrayList<>());
  final CouncilSession council;
  final DiagramRuntime diagrams;
  final TableRuntime runtime;
  final KnownTable known;
  final Table table;
  final TableControl control;
  private final Shell shell;

  TableWindow(Path folder, String description) {
    council = Screen.get(() -> session(folder));
    diagrams = Screen.get(() -> new DiagramRuntime(council, notation(), Choices.FIRST));
    runtime = Screen.get(() -> new TableRuntime(diagrams, Choices.FIRST));
    known = Screen.get(() -> runtime.create(
        (TableDescription) runtime.session().specification().representation(description), council.model(), null));
    table = Screen.get(() -> runtime.open(known));
    shell = Screen.get(() -> new Shell(Screen.display()));
    control = Screen.get(() -> {
      shell.setLayout(new FillLayout());
      shell.setSize(1000, 600);
      TableControl made = new TableControl(shell, runtime, table, new Told(), new Forms());
      shell.open();
      shell.forceActive();
      return made;
    });
    Screen.settle();
    Screen.run(control::setFocus);
    Screen.settle();
  }

  private static CouncilSession session(Path folder) {
    try {
      Path copy = folder.resolve("midori.musubi");
      Files.copy(Path.of(ROOT, "models", "midori", "midori.musubi"), copy);
      return CouncilSession.open(copy);
    } catch (IOException | CouncilFileException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static Specification notation() {
    return Platform.isRunning() ? Notation.load() : Notation.load(URI.createFileURI(
        Path.of(ROOT, "bundles", "org.musubi.design", "description", "musubi.odesign").toAbsolutePath().toString()),
        TableWindow.class.getClassLoader());
  }

  /** Text of a field as it is shown. */
  String text(int row, int column) {
    return Screen.get(() -> control.canvas().shape().field(row, column).text());
  }

  int row() {
    return Screen.get(() -> control.canvas().selection().row());
  }

  int column() {
    return Screen.get(() -> control.canvas().selection().column());
  }

  void go(int row, int column) {
    Screen.run(() -> control.go(row, column));
  }

  @Override
  public void close() {
    Screen.run(() -> {
      shell.dispose();
      runtime.close(table);
      runtime.close();
      diagrams.close();
    });
  }

  private final class Forms implements TableEdits.Opener {

    @Override
    public void openForm(EObject element) {
      forms.add(element);
    }

    @Override
    public void navigate(NavigationRequest request) {
      forms.add(request.element());
    }
  }

  private final class Told implements Feedback {

    @Override
    public void say(String sentence) {
      // Only refusals are of interest.
    }

    @Override
    public void refuse(String reason) {
      if (!reason.isEmpty()) {
        refusals.add(reason);
      }
    }
  }
}
