package org.musubi.cli.diagrams;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.musubi.viewpoint.load.Specification;
import org.musubi.viewpoint.specification.TableDescription;
import org.musubi.viewpoint.table.Table;
import org.musubi.viewpoint.table.TableSession;
import org.musubi.viewpoint.table.ValueLabels;
import org.musubi.viewpoint.view.ElementLabels;

/** The tables of a model: for each description one for each element it fits. Tables keep nothing but column widths. */
final class TablesOfModel implements AutoCloseable {

  private final TableSession session;
  private final List<Table> tables = new ArrayList<>();

  TablesOfModel(Resource model, Specification specification, ElementLabels labels, ValueLabels values) {
    session = new TableSession(specification, List.of(model), labels, values);
    for (TreeIterator<EObject> contents = model.getAllContents(); contents.hasNext();) {
      EObject element = contents.next();
      for (TableDescription description : session.tablesFor(element)) {
        tables.add(session.createTable(description, element, session.defaultName(description, element)));
      }
    }
  }

  List<Table> tables() {
    return tables;
  }

  @Override
  public void close() {
    session.close();
  }
}
