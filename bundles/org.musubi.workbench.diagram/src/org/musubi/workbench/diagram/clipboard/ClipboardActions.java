package org.musubi.workbench.diagram.clipboard;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.ILog;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.workbench.diagram.context.Feedback;
import org.musubi.workbench.diagram.control.DiagramControl;
import org.musubi.workbench.diagram.outline.ElementTexts;
import org.musubi.workbench.diagram.picture.DiagramCopy;
import org.musubi.workbench.diagram.picture.Figures;

/** Copying and pasting in one diagram. */
public final class ClipboardActions {

  private final DiagramControl diagram;
  private final DiagramClipboard clipboard;

  public ClipboardActions(DiagramControl diagram, DiagramClipboard clipboard) {
    this.diagram = diagram;
    this.clipboard = clipboard;
  }

  /** Copies the selected elements. */
  public void copy() {
    List<ElementView> selected = diagram.viewer().selectedElements();
    if (!selected.isEmpty()) {
      CopiedElements copied = copied(selected);
      clipboard.copy(copied);
      feedback().say(ClipboardText.COPIED.text(selected.size()));
    }
  }

  /** Pastes into the selected container, else into the diagram. */
  public void paste() {
    Optional<CopiedElements> copied = clipboard.elements();
    if (copied.isEmpty()) {
      feedback().refuse(ClipboardText.NOTHING_COPIED.text());
    } else {
      paste(copied.get());
    }
  }

  /** Makes a copy of each selected element. */
  public void duplicate() {
    List<ElementView> selected = diagram.viewer().selectedElements();
    if (!selected.isEmpty()) {
      paste(copied(selected));
    }
  }

  /** Copies the selected elements, or all of the diagram, as picture. */
  public void copyPicture() {
    List<ElementView> selected = diagram.viewer().selectedElements();
    Diagram figure = selected.isEmpty() ? DiagramCopy.of(diagram.diagram())
        : DiagramCopy.of(diagram.diagram(), selected, diagram.viewer().context().look());
    try {
      if (clipboard.copyPicture(figure, Figures.bare(diagram.runtime()))) {
        feedback().say(ClipboardText.COPIED_PICTURE.text());
      } else {
        feedback().refuse(ClipboardText.TOO_LARGE.text());
      }
    } catch (IOException failed) {
      ILog.of(ClipboardActions.class).warn(failed.getMessage(), failed);
      feedback().refuse(ClipboardText.TOO_LARGE.text());
    }
  }

  /** Remembers the places of the selected elements, or of all. */
  public void copyLayout() {
    CopiedLayout layout = CopiedLayout.of(diagram.diagram(), diagram.viewer().selectedElements());
    clipboard.copy(layout);
    feedback().say(ClipboardText.LAYOUT_COPIED.text(layout.size()));
  }

  /** Gives elements the places they have in the diagram whose layout was copied. */
  public void pasteLayout() {
    Optional<CopiedLayout> layout = clipboard.layout();
    if (layout.isEmpty()) {
      feedback().refuse(ClipboardText.NO_LAYOUT.text());
      return;
    }
    AtomicInteger placed = new AtomicInteger();
    diagram.runtime().runner().run(ClipboardText.PASTE_LAYOUT.text(), () -> {
      placed.set(layout.get().applyTo(diagram.diagram()));
      return null;
    });
    if (placed.get() == 0) {
      feedback().refuse(ClipboardText.LAYOUT_FITS_NOT.text());
    } else {
      feedback().say(ClipboardText.LAYOUT_PASTED.text(placed.get()));
    }
  }

  private CopiedElements copied(List<ElementView> selected) {
    return CopiedElements.of(diagram.runtime().council(), diagram.diagram(), selected,
        diagram.viewer().context().look());
  }

  private void paste(CopiedElements copied) {
    Optional<Runnable> way = new Pasting(diagram, copied, container(copied)).way();
    feedback().say("");
    if (way.isPresent()) {
      way.get().run();
    } else {
      String what = ElementTexts.of(copied.views().getFirst());
      feedback().refuse(ClipboardText.NOT_PASTABLE.text(what, diagram.diagram().name()));
    }
  }

  /** The selected container; pasting while the originals are still selected goes beside them. */
  private NodeView container(CopiedElements copied) {
    List<ElementView> selected = diagram.viewer().selectedElements();
    return selected.size() == 1 && selected.getFirst() instanceof NodeView node && node.isContainer()
        && !copied.views().contains(node) ? node : null;
  }

  private Feedback feedback() {
    return diagram.viewer().context().feedback();
  }
}
