package org.musubi.workbench.diagram.editor;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;
import org.musubi.workbench.diagram.runtime.DiagramIcon;
import org.musubi.workbench.diagram.runtime.DiagramRuntime;
import org.musubi.workbench.diagram.runtime.DiagramRuntimes;
import org.musubi.workbench.diagram.runtime.KnownDiagram;
import org.musubi.workbench.navigation.Navigation;
import org.musubi.workbench.session.CouncilSession;

/** A diagram of a council, known by the file of the council and its own id; equal for the same diagram. */
public final class DiagramEditorInput extends PlatformObject implements IEditorInput, IPersistableElement {

  static final String FILE = "file";
  static final String DIAGRAM = "diagram";
  static final String NAME = "name";

  private final Path council;
  private final String diagram;
  private final String name;

  public DiagramEditorInput(CouncilSession council, KnownDiagram diagram) {
    this(council.file(), diagram.id(), diagram.name());
  }

  DiagramEditorInput(Path council, String diagram, String name) {
    this.council = Objects.requireNonNull(council);
    this.diagram = Objects.requireNonNull(diagram);
    this.name = Objects.requireNonNull(name);
  }

  /** Id of the diagram. */
  public String diagram() {
    return diagram;
  }

  /** The open council; empty when it is not open. */
  public Optional<CouncilSession> session() {
    return Navigation.sessions().of(council);
  }

  /** The diagrams of the council; empty when it is not open. */
  public Optional<DiagramRuntime> runtime() {
    return session().map(PlatformUI.getWorkbench().getService(DiagramRuntimes.class)::of);
  }

  @Override
  public boolean exists() {
    return runtime().flatMap(runtime -> runtime.known(diagram)).isPresent();
  }

  @Override
  public ImageDescriptor getImageDescriptor() {
    return DiagramIcon.DIAGRAM.descriptor();
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public String getToolTipText() {
    return name;
  }

  @Override
  public IPersistableElement getPersistable() {
    return this;
  }

  @Override
  public String getFactoryId() {
    return DiagramInputFactory.ID;
  }

  @Override
  public void saveState(IMemento memento) {
    memento.putString(FILE, council.toString());
    memento.putString(DIAGRAM, diagram);
    memento.putString(NAME, name);
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    return type == CouncilSession.class ? type.cast(session().orElse(null)) : super.getAdapter(type);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DiagramEditorInput input && input.diagram.equals(diagram)
        && input.council.equals(council);
  }

  @Override
  public int hashCode() {
    return diagram.hashCode();
  }
}
