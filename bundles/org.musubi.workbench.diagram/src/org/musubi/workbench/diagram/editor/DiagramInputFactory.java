package org.musubi.workbench.diagram.editor;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the input of a diagram editor again at the next start. */
public final class DiagramInputFactory implements IElementFactory {

  static final String ID = "org.musubi.workbench.diagram.input";

  @Override
  public IAdaptable createElement(IMemento memento) {
    String file = memento.getString(DiagramEditorInput.FILE);
    String diagram = memento.getString(DiagramEditorInput.DIAGRAM);
    String name = memento.getString(DiagramEditorInput.NAME);
    try {
      return file == null || diagram == null || name == null ? null
          : new DiagramEditorInput(Path.of(file), diagram, name);
    } catch (InvalidPathException otherSystem) {
      return null;
    }
  }
}
