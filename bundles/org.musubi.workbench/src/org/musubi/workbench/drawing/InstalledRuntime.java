package org.musubi.workbench.drawing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.musubi.sheets.xlsx.WorkbookAddition;
import org.musubi.workbench.session.CouncilSession;

/**
 * A runtime as it is installed. It is made when it is first needed. What goes wrong in it stays in it: it is logged,
 * the user is told in one sentence, and the answer is as if there were nothing. Only making a drawing fails with a
 * {@link DrawingFailure}, for the caller to tell. Its drawings carry its id.
 */
public final class InstalledRuntime implements DrawingRuntime {

  private final String id;
  private final String name;
  private final Callable<DrawingRuntime> maker;
  private final Trouble trouble;
  private final Set<String> told = new HashSet<>();
  private DrawingRuntime runtime;
  private boolean unusable;

  /**
   * @param maker makes it
   * @param trouble what has gone wrong
   */
  InstalledRuntime(String id, String name, Callable<DrawingRuntime> maker, Trouble trouble) {
    this.id = id;
    this.name = name;
    this.maker = maker;
    this.trouble = trouble;
  }

  /** Identifies it, also over time. */
  public String id() {
    return id;
  }

  /** What users call it. */
  public String name() {
    return name;
  }

  /** False as soon as it has turned out that it cannot be made. */
  boolean isUsable() {
    return !unusable;
  }

  /** Whether it can make drawings of a kind about an element. */
  public boolean canMake(DrawingKind kind, EObject about) {
    return own(kind, about).isPresent();
  }

  /** The kind as this runtime has it. */
  private Optional<DrawingKind> own(DrawingKind kind, EObject about) {
    return kindsFor(about).stream().filter(each -> each.id().equals(kind.id())).findFirst();
  }

  @Override
  public List<DrawingKind> kindsFor(EObject element) {
    return look("kinds", List.of(), made -> List.copyOf(made.kindsFor(element)));
  }

  @Override
  public List<Drawing> drawings(CouncilSession council) {
    return look("list", List.of(),
        made -> made.drawings(council).stream().map(drawing -> drawing.of(id)).toList());
  }

  @Override
  public String usualName(DrawingKind kind, EObject about) {
    return look("name", kind.label(), made -> Objects.requireNonNull(made.usualName(kind, about)));
  }

  @Override
  public Drawing create(CouncilSession council, DrawingKind kind, EObject about, String title) {
    DrawingKind own = own(kind, about).orElse(kind);
    return make(made -> made.create(council, own, about, title));
  }

  @Override
  public Drawing create(CouncilSession council, DrawingKind kind, EObject about, String title, DrawingLayout start) {
    DrawingKind own = own(kind, about).orElse(kind);
    return make(made -> made.create(council, own, about, title, start));
  }

  @Override
  public Drawing duplicate(CouncilSession council, Drawing drawing) {
    return make(made -> made.duplicate(council, drawing));
  }

  @Override
  public Optional<DrawingLayout> layout(CouncilSession council, Drawing drawing) {
    return act(Optional.empty(), made -> made.layout(council, drawing));
  }

  @Override
  public Optional<DrawingLayout> arranged(CouncilSession council, DrawingKind kind, EObject about,
      DrawingLayout present) {
    return act(Optional.empty(), made -> own(kind, about).flatMap(
        own -> made.arranged(council, own, about, present)));
  }

  @Override
  public Optional<WorkbookAddition> sheet(CouncilSession council, DrawingKind kind, EObject about, String title,
      DrawingLayout present) {
    return act(Optional.empty(), made -> own(kind, about).flatMap(
        own -> made.sheet(council, own, about, title, present)));
  }

  @Override
  public void rename(CouncilSession council, Drawing drawing, String title) {
    act(null, made -> {
      made.rename(council, drawing, title);
      return null;
    });
  }

  @Override
  public void delete(CouncilSession council, Drawing drawing) {
    act(null, made -> {
      made.delete(council, drawing);
      return null;
    });
  }

  @Override
  public Optional<IEditorPart> open(IWorkbenchPage page, CouncilSession council, Drawing drawing) {
    return act(Optional.empty(), made -> made.open(page, council, drawing));
  }

  @Override
  public List<WorkbookAddition> sheets(CouncilSession council, List<Drawing> drawings) {
    return act(List.of(), made -> List.copyOf(made.sheets(council, drawings)));
  }

  /** Does not make the runtime: an editor of it would have. */
  @Override
  public void showLayer(IEditorPart editor, String layer) {
    if (runtime != null) {
      act(null, made -> {
        made.showLayer(editor, layer);
        return null;
      });
    }
  }

  /** What is asked again and again is told and logged once. */
  private <T> T look(String what, T nothing, Function<DrawingRuntime, T> question) {
    try {
      return isMade() ? question.apply(runtime) : nothing;
    } catch (RuntimeException | LinkageError failed) {
      if (told.add(what + " " + failed.getClass().getName())) {
        log(failed);
        trouble.tell(DrawingText.NOT_READABLE.text(name));
      }
      return nothing;
    }
  }

  private <T> T act(T nothing, Function<DrawingRuntime, T> action) {
    try {
      return isMade() ? action.apply(runtime) : nothing;
    } catch (OperationCanceledException givenUp) {
      return nothing;
    } catch (RuntimeException | LinkageError failed) {
      log(failed);
      trouble.tell(DrawingText.FAILED.text(name));
      return nothing;
    }
  }

  private Drawing make(Function<DrawingRuntime, Drawing> action) {
    if (!isMade()) {
      throw new DrawingFailure(DrawingText.UNUSABLE.text(name), null);
    }
    try {
      return action.apply(runtime).of(id);
    } catch (OperationCanceledException givenUp) {
      throw givenUp;
    } catch (RuntimeException | LinkageError failed) {
      log(failed);
      throw new DrawingFailure(DrawingText.FAILED.text(name), failed);
    }
  }

  private boolean isMade() {
    if (runtime == null && !unusable) {
      try {
        runtime = Objects.requireNonNull(maker.call());
      } catch (Exception | LinkageError failed) {
        unusable = true;
        log(failed);
        trouble.tell(DrawingText.UNUSABLE.text(name));
      }
    }
    return runtime != null;
  }

  private void log(Throwable failed) {
    trouble.log("Diagram runtime " + id + ": " + failed.getMessage(), failed);
  }

  @Override
  public String toString() {
    return id;
  }
}
