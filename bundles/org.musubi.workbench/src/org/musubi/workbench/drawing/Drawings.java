package org.musubi.workbench.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;
import org.musubi.workbench.session.CouncilSession;

/** Who shows diagrams; the workbench holds one instance as a service. Used by the thread of the user interface. */
public final class Drawings {

  /** Extension point for those who can show diagrams. */
  public static final String POINT = "org.musubi.workbench.diagramRuntime";

  /** Node of the preference. */
  public static final String NODE = "org.musubi.workbench";

  /** Preference: id of the runtime that makes new drawings; empty = the one with the highest priority. */
  public static final String DEFAULT_RUNTIME = "diagramRuntime";

  private final Supplier<List<InstalledRuntime>> contributed;
  private final Supplier<String> preferred;
  private final AllRuntimes all;

  Drawings() {
    this(Trouble.inWorkbench());
  }

  private Drawings(Trouble trouble) {
    this(new Contributions(trouble), () -> InstanceScope.INSTANCE.getNode(NODE).get(DEFAULT_RUNTIME, ""), trouble);
  }

  /**
   * @param contributed all runtimes, the highest priority first
   * @param preferred id of the one the user prefers
   * @param trouble what has gone wrong
   */
  Drawings(Supplier<List<InstalledRuntime>> contributed, Supplier<String> preferred, Trouble trouble) {
    this.contributed = contributed;
    this.preferred = preferred;
    all = new AllRuntimes(this::preferredFirst, trouble);
  }

  /** The one of the workbench. */
  public static Drawings get() {
    return PlatformUI.getWorkbench().getService(Drawings.class);
  }

  /**
   * Who shows diagrams in this workbench: all installed runtimes as one. Empty when it has been put together without
   * diagrams.
   */
  public static Optional<DrawingRuntime> runtime() {
    return get().asOne();
  }

  Optional<DrawingRuntime> asOne() {
    return installed().isEmpty() ? Optional.empty() : Optional.of(all);
  }

  /** All runtimes, the highest priority first, save those that turned out not to work. They may not be made yet. */
  public List<InstalledRuntime> installed() {
    return contributed.get().stream().filter(InstalledRuntime::isUsable).toList();
  }

  /** Whether users have a choice. */
  public boolean areSeveral() {
    return installed().size() > 1;
  }

  /** Who makes new drawings: the one the user prefers, else the one with the highest priority. */
  public Optional<InstalledRuntime> byDefault() {
    return preferredFirst().stream().findFirst();
  }

  /** Who keeps a drawing. */
  public Optional<InstalledRuntime> of(Drawing drawing) {
    return installed().stream().filter(each -> each.id().equals(drawing.runtime())).findFirst();
  }

  /** The title of a drawing, with its runtime where there are several. */
  public String title(Drawing drawing) {
    return areSeveral() ? of(drawing).map(keeper -> DrawingText.TITLE_IN.text(drawing.name(), keeper.name()))
        .orElse(drawing.name()) : drawing.name();
  }

  /** The other runtimes a drawing can be opened in. */
  public List<InstalledRuntime> others(Drawing drawing) {
    return installed().stream().filter(each -> !each.id().equals(drawing.runtime()))
        .filter(each -> each.canMake(drawing.kind(), drawing.about())).toList();
  }

  /**
   * The drawing of the same kind, subject and title in another runtime; when there is none it is made with the layout
   * of this one.
   *
   * @throws DrawingFailure when the runtime cannot make it
   */
  public Drawing twin(CouncilSession council, Drawing drawing, InstalledRuntime other) {
    return other.drawings(council).stream().filter(each -> each.kind().id().equals(drawing.kind().id())
        && each.about() == drawing.about() && each.name().equals(drawing.name())).findFirst()
        .orElseGet(() -> make(other, council, drawing));
  }

  private Drawing make(InstalledRuntime other, CouncilSession council, Drawing drawing) {
    return all.layout(council, drawing)
        .map(start -> other.create(council, drawing.kind(), drawing.about(), drawing.name(), start))
        .orElseGet(() -> other.create(council, drawing.kind(), drawing.about(), drawing.name()));
  }

  private List<InstalledRuntime> preferredFirst() {
    String wanted = preferred.get();
    List<InstalledRuntime> runtimes = new ArrayList<>();
    installed().forEach(each -> runtimes.add(each.id().equals(wanted) ? 0 : runtimes.size(), each));
    return runtimes;
  }
}
