package org.musubi.workbench.diagram.picture;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import org.musubi.render.scene.LegendNames;
import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.workbench.diagram.runtime.DiagramRuntime;
import org.musubi.workbench.diagram.runtime.MusubiImages;

/** What figures made of diagrams show, in the language of the user. */
public final class Figures {

  private Figures() {
  }

  /**
   * A figure to be handed on: title and date above, legend below, if wanted. The figure can be drawn by another thread:
   * what has to be asked of the model is asked now.
   *
   * @param figure what will be drawn
   */
  public static SceneOptions complete(DiagramRuntime runtime, Diagram figure, boolean title, boolean legend) {
    Map<ElementView, String> names = new IdentityHashMap<>();
    if (legend) {
      LegendNames asked = LegendNames.byServices(runtime.session().specification().interpreter());
      figure.allElements().forEach(element -> names.put(element, asked.nameOf(element)));
    }
    return bare(runtime).withMargin(SceneOptions.of(Locale.getDefault()).margin()).withTitle(title)
        .withDate(title ? LocalDate.now() : null).withLegend(legend)
        .withLegendNames(names::get);
  }

  /** Only what the diagram itself holds. */
  public static SceneOptions bare(DiagramRuntime runtime) {
    return SceneOptions.bare(Locale.getDefault()).withImages(new MusubiImages());
  }
}
