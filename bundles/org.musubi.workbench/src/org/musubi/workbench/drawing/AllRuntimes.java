package org.musubi.workbench.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.musubi.sheets.xlsx.WorkbookAddition;
import org.musubi.workbench.session.CouncilSession;

/**
 * Several runtimes as one: the drawings of all of them, each opened and changed by its own; new ones are made by the
 * one that comes first and can.
 */
final class AllRuntimes implements DrawingRuntime {

  private final Supplier<List<InstalledRuntime>> runtimes;
  private final Trouble trouble;

  /**
   * @param runtimes all of them, the one for new drawings first
   * @param trouble told when another runtime had to step in
   */
  AllRuntimes(Supplier<List<InstalledRuntime>> runtimes, Trouble trouble) {
    this.runtimes = runtimes;
    this.trouble = trouble;
  }

  @Override
  public List<DrawingKind> kindsFor(EObject element) {
    Map<String, DrawingKind> kinds = new LinkedHashMap<>();
    runtimes.get().forEach(each -> each.kindsFor(element).forEach(kind -> kinds.putIfAbsent(kind.id(), kind)));
    return List.copyOf(kinds.values());
  }

  @Override
  public List<Drawing> drawings(CouncilSession council) {
    return runtimes.get().stream().flatMap(each -> each.drawings(council).stream()).toList();
  }

  @Override
  public String usualName(DrawingKind kind, EObject about) {
    return makers(kind, about).stream().findFirst().map(each -> each.usualName(kind, about)).orElse(kind.label());
  }

  @Override
  public Drawing create(CouncilSession council, DrawingKind kind, EObject about, String name) {
    return create(kind, about, each -> each.create(council, kind, about, name));
  }

  @Override
  public Drawing create(CouncilSession council, DrawingKind kind, EObject about, String name, DrawingLayout start) {
    return create(kind, about, each -> each.create(council, kind, about, name, start));
  }

  /** When one fails the next is asked, so that users get their diagram. */
  private Drawing create(DrawingKind kind, EObject about, Function<DrawingRuntime, Drawing> action) {
    List<InstalledRuntime> makers = makers(kind, about);
    InstalledRuntime failed = null;
    for (InstalledRuntime each : makers.subList(0, Math.max(0, makers.size() - 1))) {
      try {
        return told(failed, each, action.apply(each));
      } catch (DrawingFailure next) {
        failed = each;
      }
    }
    InstalledRuntime last = makers.isEmpty() ? runtimes.get().getFirst() : makers.getLast();
    return told(failed, last, action.apply(last));
  }

  private Drawing told(InstalledRuntime failed, InstalledRuntime maker, Drawing made) {
    if (failed != null) {
      trouble.tell(DrawingText.MADE_ELSEWHERE.text(failed.name(), maker.name()));
    }
    return made;
  }

  private List<InstalledRuntime> makers(DrawingKind kind, EObject about) {
    return runtimes.get().stream().filter(each -> each.canMake(kind, about)).toList();
  }

  @Override
  public void rename(CouncilSession council, Drawing drawing, String name) {
    keeper(drawing).ifPresent(each -> each.rename(council, drawing, name));
  }

  @Override
  public Drawing duplicate(CouncilSession council, Drawing drawing) {
    return keeper(drawing).orElseThrow().duplicate(council, drawing);
  }

  @Override
  public void delete(CouncilSession council, Drawing drawing) {
    keeper(drawing).ifPresent(each -> each.delete(council, drawing));
  }

  @Override
  public Optional<DrawingLayout> layout(CouncilSession council, Drawing drawing) {
    return keeper(drawing).flatMap(each -> each.layout(council, drawing));
  }

  @Override
  public Optional<DrawingLayout> arranged(CouncilSession council, DrawingKind kind, EObject about,
      DrawingLayout present) {
    return runtimes.get().stream().map(each -> each.arranged(council, kind, about, present))
        .flatMap(Optional::stream).findFirst();
  }

  @Override
  public Optional<WorkbookAddition> sheet(CouncilSession council, DrawingKind kind, EObject about, String name,
      DrawingLayout present) {
    return runtimes.get().stream().map(each -> each.sheet(council, kind, about, name, present))
        .flatMap(Optional::stream).findFirst();
  }

  @Override
  public Optional<IEditorPart> open(IWorkbenchPage page, CouncilSession council, Drawing drawing) {
    return keeper(drawing).flatMap(each -> each.open(page, council, drawing));
  }

  /** In the order they were asked for, as far as they come from the same runtime. */
  @Override
  public List<WorkbookAddition> sheets(CouncilSession council, List<Drawing> drawings) {
    List<WorkbookAddition> sheets = new ArrayList<>();
    for (InstalledRuntime each : runtimes.get()) {
      List<Drawing> own = drawings.stream().filter(drawing -> drawing.runtime().equals(each.id())).toList();
      if (!own.isEmpty()) {
        sheets.addAll(each.sheets(council, own));
      }
    }
    return sheets;
  }

  @Override
  public void showLayer(IEditorPart editor, String layer) {
    runtimes.get().forEach(each -> each.showLayer(editor, layer));
  }

  private Optional<InstalledRuntime> keeper(Drawing drawing) {
    return runtimes.get().stream().filter(each -> each.id().equals(drawing.runtime())).findFirst();
  }
}
