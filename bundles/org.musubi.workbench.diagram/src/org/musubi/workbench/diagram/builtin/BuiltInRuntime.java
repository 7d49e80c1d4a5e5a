package org.musubi.workbench.diagram.builtin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.musubi.sheets.xlsx.WorkbookAddition;
import org.musubi.viewpoint.layout.DiagramLayout;
import org.musubi.viewpoint.layout.LayoutScope;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.refresh.RepresentationSession;
import org.musubi.viewpoint.specification.DiagramDescription;
import org.musubi.viewpoint.specification.RepresentationDescription;
import org.musubi.viewpoint.specification.TableDescription;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.workbench.diagram.control.DiagramControl;
import org.musubi.workbench.diagram.editor.DiagramEditors;
import org.musubi.workbench.diagram.picture.DiagramCopy;
import org.musubi.workbench.diagram.picture.Figures;
import org.musubi.workbench.diagram.runtime.DiagramRuntime;
import org.musubi.workbench.diagram.runtime.KnownDiagram;
import org.musubi.workbench.diagram.table.KnownTable;
import org.musubi.workbench.diagram.table.TableEditors;
import org.musubi.workbench.diagram.table.TableRuntime;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.drawing.DrawingKind;
import org.musubi.workbench.drawing.DrawingLayout;
import org.musubi.workbench.drawing.DrawingRuntime;
import org.musubi.workbench.drawing.PlainText;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.session.CouncilSession;

/** Opens diagrams and tables in the editors of this bundle. */
public final class BuiltInRuntime implements DrawingRuntime {

  private final DiagramsNotice notice = new DiagramsNotice();
  private boolean unusable;

  /** Made by the extension point {@code org.musubi.workbench.diagramRuntime}. */
  public BuiltInRuntime() {
    notice.watch(Navigation.sessions(), this::specification);
  }

  @Override
  public List<DrawingKind> kindsFor(EObject element) {
    Optional<CouncilSession> council = Navigation.sessions().of(element);
    if (council.isEmpty() || specification().isEmpty()) {
      return List.of();
    }
    List<RepresentationDescription> possible = new ArrayList<>();
    possible.addAll(diagrams(council.get()).session().diagramsFor(element));
    possible.addAll(tables(council.get()).session().tablesFor(element));
    return specification().get().representations().stream().filter(possible::contains).map(BuiltInRuntime::kind)
        .toList();
  }

  @Override
  public List<Drawing> drawings(CouncilSession council) {
    if (specification().isEmpty()) {
      return List.of();
    }
    List<Drawing> drawings = new ArrayList<>();
    diagrams(council).diagrams().forEach(known -> drawings.add(drawing(known)));
    tables(council).tables().forEach(known -> drawings.add(drawing(known)));
    return drawings;
  }

  @Override
  public String usualName(DrawingKind kind, EObject about) {
    CouncilSession council = Navigation.sessions().of(about).orElseThrow();
    return description(kind) instanceof DiagramDescription diagram ? diagrams(council).session().title(diagram, about)
        : tables(council).session().defaultName((TableDescription) description(kind), about);
  }

  @Override
  public Drawing create(CouncilSession council, DrawingKind kind, EObject about, String name) {
    return description(kind) instanceof DiagramDescription diagram
        ? drawing(diagrams(council).create(diagram, about, name))
        : drawing(tables(council).create((TableDescription) description(kind), about, name));
  }

  @Override
  public Drawing create(CouncilSession council, DrawingKind kind, EObject about, String name, DrawingLayout start) {
    return description(kind) instanceof DiagramDescription diagram
        ? drawing(diagrams(council).create(diagram, about, name,
            made -> new LayoutWriter(made, start).write(diagrams(council).session())))
        : create(council, kind, about, name);
  }

  @Override
  public Optional<DrawingLayout> layout(CouncilSession council, Drawing drawing) {
    DiagramRuntime runtime = diagrams(council);
    return runtime.known(drawing.id()).map(known -> {
      Diagram diagram = runtime.open(known);
      try {
        return new LayoutReader(diagram).read(!runtime.isArranging(diagram));
      } finally {
        runtime.close(diagram);
      }
    });
  }

  @Override
  public Optional<DrawingLayout> arranged(CouncilSession council, DrawingKind kind, EObject about,
      DrawingLayout present) {
    return inMemory(council, kind, about, kind.label(), present, diagram -> {
      DiagramLayout.arrange(diagram, LayoutScope.all());
      return new LayoutReader(diagram).read(true);
    });
  }

  @Override
  public Optional<WorkbookAddition> sheet(CouncilSession council, DrawingKind kind, EObject about, String name,
      DrawingLayout present) {
    return inMemory(council, kind, about, name, present, diagram -> {
      Diagram figure = DiagramCopy.of(diagram);
      return new DrawnSheet(figure, Figures.complete(diagrams(council), figure, true, true));
    });
  }

  /** Makes a diagram with a layout for as long as something is asked of it. */
  private <T> Optional<T> inMemory(CouncilSession council, DrawingKind kind, EObject about, String name,
      DrawingLayout layout, Function<Diagram, T> question) {
    if (!(description(kind) instanceof DiagramDescription description)) {
      return Optional.empty();
    }
    RepresentationSession session = diagrams(council).session();
    Diagram diagram = session.createDiagram(description, about, name);
    try {
      new LayoutWriter(diagram, layout).write(session);
      return Optional.of(question.apply(diagram));
    } finally {
      session.closeDiagram(diagram);
    }
  }

  @Override
  public void rename(CouncilSession council, Drawing drawing, String name) {
    diagrams(council).known(drawing.id()).ifPresent(known -> diagrams(council).rename(known, name));
    tables(council).known(drawing.id()).ifPresent(known -> tables(council).rename(known, name));
  }

  @Override
  public Drawing duplicate(CouncilSession council, Drawing drawing) {
    String name = BuiltInText.COPY_NAME.text(drawing.name());
    Optional<KnownDiagram> diagram = diagrams(council).known(drawing.id());
    return diagram.map(known -> drawing(diagrams(council).duplicate(known, name))).orElseGet(() -> {
      KnownTable table = tables(council).known(drawing.id()).orElseThrow();
      return drawing(tables(council).create(table.description(), table.target(), name));
    });
  }

  @Override
  public void delete(CouncilSession council, Drawing drawing) {
    diagrams(council).known(drawing.id()).ifPresent(diagrams(council)::remove);
    tables(council).known(drawing.id()).ifPresent(tables(council)::remove);
  }

  @Override
  public Optional<IEditorPart> open(IWorkbenchPage page, CouncilSession council, Drawing drawing) {
    Optional<KnownDiagram> diagram = diagrams(council).known(drawing.id());
    return diagram.isPresent() ? DiagramEditors.open(page, council, diagram.get())
        : tables(council).known(drawing.id()).flatMap(known -> TableEditors.open(page, council, known));
  }

  @Override
  public List<WorkbookAddition> sheets(CouncilSession council, List<Drawing> drawings) {
    List<WorkbookAddition> sheets = new ArrayList<>();
    DiagramRuntime runtime = diagrams(council);
    for (Drawing drawing : drawings) {
      runtime.known(drawing.id()).ifPresent(known -> {
        Diagram diagram = runtime.open(known);
        Diagram figure = DiagramCopy.of(diagram);
        sheets.add(new DrawnSheet(figure, Figures.complete(runtime, figure, true, true)));
        runtime.close(diagram);
      });
    }
    return sheets;
  }

  @Override
  public void showLayer(IEditorPart editor, String layer) {
    DiagramControl control = Adapters.adapt(editor, DiagramControl.class);
    if (control != null && !control.diagram().state().activeLayers().contains(layer)
        && control.diagram().description().getAdditionalLayers().stream().anyMatch(l -> layer.equals(l.getName()))) {
      control.arranging().setLayer(layer, true);
    }
  }

  /** The notation; empty when it cannot be used, which the user is told once. */
  private Optional<Specification> specification() {
    if (unusable) {
      return Optional.empty();
    }
    try {
      return Optional.of(DiagramEditors.runtimes().specification());
    } catch (IllegalStateException damaged) {
      unusable = true;
      ILog.of(BuiltInRuntime.class).error(damaged.getMessage(), damaged);
      DiagramsNotice.show(BuiltInText.NOTATION_UNUSABLE.text());
      return Optional.empty();
    }
  }

  private RepresentationDescription description(DrawingKind kind) {
    return specification().map(loaded -> loaded.representation(kind.id())).orElseThrow();
  }

  private static DiagramRuntime diagrams(CouncilSession council) {
    return DiagramEditors.runtimes().of(council);
  }

  private static TableRuntime tables(CouncilSession council) {
    return TableEditors.runtimes().of(council);
  }

  private static Drawing drawing(KnownDiagram known) {
    return new Drawing(known.id(), kind(known.description()), known.target(), known.name());
  }

  private static Drawing drawing(KnownTable known) {
    return new Drawing(known.id(), kind(known.description()), known.target(), known.name());
  }

  private static DrawingKind kind(RepresentationDescription description) {
    String label = description.getLabel();
    return new DrawingKind(description.getName(), label == null || label.isBlank() ? description.getName() : label,
        PlainText.of(description.getEndUserDocumentation(), Locale.getDefault()),
        description instanceof TableDescription);
  }
}
