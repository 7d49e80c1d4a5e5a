package org.musubi.workbench.diagram.newdrawing;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.musubi.workbench.drawing.Drawing;
import org.musubi.workbench.drawing.DrawingKind;
import org.musubi.workbench.drawing.DrawingRuntime;
import org.musubi.workbench.drawing.Drawings;
import org.musubi.workbench.drawing.InstalledRuntime;
import org.musubi.workbench.session.CouncilSession;

/** Whose layout a diagram starts with, and who makes it: each is asked only where there is a choice. */
final class StartChoice {

  private final Drawings drawings;
  private final CouncilSession council;
  private final Combo layout;
  private final Combo runtime;
  private List<Drawing> sources = List.of();
  private List<InstalledRuntime> makers = List.of();
  private Optional<InstalledRuntime> wanted = Optional.empty();

  /** @param page has two columns */
  StartChoice(Composite page, Drawings drawings, CouncilSession council) {
    this.drawings = drawings;
    this.council = council;
    layout = combo(page, NewDrawingText.LAYOUT);
    runtime = combo(page, NewDrawingText.RUNTIME);
    runtime.addListener(SWT.Selection, event -> wanted = Optional.of(makers.get(runtime.getSelectionIndex())));
  }

  private static Combo combo(Composite page, NewDrawingText text) {
    Label label = new Label(page, SWT.NONE);
    label.setText(text.text());
    GridDataFactory.swtDefaults().applyTo(label);
    Combo combo = new Combo(page, SWT.READ_ONLY);
    combo.setData(label);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
    return combo;
  }

  /** Offers what there is for a drawing of a kind about an element. */
  void offer(DrawingKind kind, EObject about) {
    Optional<Drawing> before = source();
    sources = kind.isTable() || about == null ? List.of() : sources(kind, about);
    layout.removeAll();
    layout.add(NewDrawingText.NO_LAYOUT.text());
    sources.forEach(source -> layout.add(drawings.title(source)));
    layout.select(before.map(sources::indexOf).orElse(-1) + 1);
    show(layout, !sources.isEmpty());
    makers = about == null || !drawings.areSeveral() ? List.of()
        : drawings.installed().stream().filter(each -> each.canMake(kind, about)).toList();
    runtime.setItems(makers.stream().map(InstalledRuntime::name).toArray(String[]::new));
    runtime.select(wanted.or(drawings::byDefault).map(makers::indexOf).filter(at -> at >= 0).orElse(0));
    show(runtime, !makers.isEmpty());
    layout.getParent().layout();
  }

  private List<Drawing> sources(DrawingKind kind, EObject about) {
    return Drawings.runtime().map(all -> all.drawings(council)).orElse(List.of()).stream()
        .filter(each -> each.kind().id().equals(kind.id()) && each.about() == about).toList();
  }

  private static void show(Combo combo, boolean visible) {
    for (var control : List.of((Label) combo.getData(), combo)) {
      control.setVisible(visible);
      ((GridData) control.getLayoutData()).exclude = !visible;
    }
  }

  /** The drawing whose layout is wanted. */
  Optional<Drawing> source() {
    int chosen = layout.getSelectionIndex();
    return chosen < 1 ? Optional.empty() : Optional.of(sources.get(chosen - 1));
  }

  /** Who shall make it; empty when there is nothing to choose. */
  Optional<DrawingRuntime> maker() {
    int chosen = runtime.getSelectionIndex();
    return chosen < 0 ? Optional.empty() : Optional.of(makers.get(chosen));
  }
}
