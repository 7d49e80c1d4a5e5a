package org.musubi.workbench.diagram.table;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the input of a table editor again at the next start. */
public final class TableInputFactory implements IElementFactory {

  static final String ID = "org.musubi.workbench.diagram.tableInput";

  @Override
  public IAdaptable createElement(IMemento memento) {
    String file = memento.getString(TableEditorInput.FILE);
    String table = memento.getString(TableEditorInput.TABLE);
    String name = memento.getString(TableEditorInput.NAME);
    try {
      return file == null || table == null || name == null ? null : new TableEditorInput(Path.of(file), table, name);
    } catch (InvalidPathException otherSystem) {
      return null;
    }
  }
}
