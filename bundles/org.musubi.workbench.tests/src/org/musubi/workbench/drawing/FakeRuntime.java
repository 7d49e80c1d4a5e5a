package org.musubi.workbench.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.musubi.sheets.xlsx.WorkbookAddition;
import org.musubi.workbench.session.CouncilSession;

/** Keeps drawings in a list and notes what it is asked to do. */
class FakeRuntime implements DrawingRuntime {

  final List<String> asked = new ArrayList<>();
  final List<Drawing> drawings = new ArrayList<>();
  final List<DrawingLayout> starts = new ArrayList<>();
  DrawingLayout layout = new DrawingLayout(Map.of(), Map.of(), Set.of("some"), Set.of());
  boolean failing;

  private final List<DrawingKind> kinds;
  private final String label;

  /** @param label what it calls its kinds */
  FakeRuntime(String label, String... kinds) {
    this.label = label;
    this.kinds = Stream.of(kinds).map(kind -> new DrawingKind(kind, label + " " + kind, "", false)).toList();
  }

  private void note(String what) {
    if (failing) {
      throw new IllegalStateException(label + " fails");
    }
    asked.add(what);
  }

  @Override
  public List<DrawingKind> kindsFor(EObject element) {
    note("kinds");
    return kinds;
  }

  @Override
  public List<Drawing> drawings(CouncilSession council) {
    note("list");
    return List.copyOf(drawings);
  }

  @Override
  public String usualName(DrawingKind kind, EObject about) {
    note("name");
    return label + "'s " + kind.id();
  }

  /** All runtimes here count alike, so that their ids clash. */
  @Override
  public Drawing create(CouncilSession council, DrawingKind kind, EObject about, String name) {
    note("create");
    Drawing made = new Drawing("d" + drawings.size(), kind, about, name);
    drawings.add(made);
    return made;
  }

  @Override
  public Drawing create(CouncilSession council, DrawingKind kind, EObject about, String name, DrawingLayout start) {
    Drawing made = create(council, kind, about, name);
    starts.add(start);
    return made;
  }

  @Override
  public Optional<DrawingLayout> layout(CouncilSession council, Drawing drawing) {
    note("layout " + drawing.id());
    return Optional.of(layout);
  }

  @Override
  public void rename(CouncilSession council, Drawing drawing, String name) {
    note("rename " + drawing.id());
    drawings.replaceAll(each -> each.id().equals(drawing.id())
        ? new Drawing(each.id(), each.kind(), each.about(), name) : each);
  }

  @Override
  public Drawing duplicate(CouncilSession council, Drawing drawing) {
    return create(council, drawing.kind(), drawing.about(), drawing.name() + "+");
  }

  @Override
  public void delete(CouncilSession council, Drawing drawing) {
    note("delete " + drawing.id());
    drawings.removeIf(each -> each.id().equals(drawing.id()));
  }

  @Override
  public Optional<IEditorPart> open(IWorkbenchPage page, CouncilSession council, Drawing drawing) {
    note("open " + drawing.id());
    return Optional.empty();
  }

  @Override
  public List<WorkbookAddition> sheets(CouncilSession council, List<Drawing> wanted) {
    note("sheets " + wanted.stream().map(Drawing::id).toList());
    return List.of();
  }

  @Override
  public void showLayer(IEditorPart editor, String layer) {
    note("layer " + layer);
  }
}
