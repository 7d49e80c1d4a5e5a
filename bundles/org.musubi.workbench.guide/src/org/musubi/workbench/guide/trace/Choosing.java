package org.musubi.workbench.guide.trace;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;
import org.musubi.analysis.trace.TraceStage;
import org.musubi.model.council.CouncilModel;
import org.musubi.model.stakeholders.Organization;
import org.musubi.workbench.text.Labels;
import org.musubi.workbench.text.SearchKey;

/** Lets the user choose what to trace; typing narrows the list to names that contain the text. */
final class Choosing {

  private Choosing() {
  }

  /** @param onlyProjects offer projects only, else everything that belongs to the chain and organisations */
  static Optional<EObject> ask(Shell shell, CouncilModel model, boolean onlyProjects) {
    ElementListSelectionDialog dialog = new Dialog(shell);
    // The text of the button, without the dots that announce a dialog.
    dialog.setTitle((onlyProjects ? TraceText.CHOOSE_PROJECT : TraceText.CHOOSE).text()
        .replace("…", "").replace("...", ""));
    dialog.setMessage(TraceText.CHOOSE_TIP.text());
    dialog.setMatchEmptyString(true);
    dialog.setSize(80, 24);
    dialog.setElements(onlyProjects ? model.getProjects().toArray() : elements(model).toArray());
    return dialog.open() == Window.OK ? Optional.of((EObject) dialog.getFirstResult()) : Optional.empty();
  }

  private static List<EObject> elements(CouncilModel model) {
    List<EObject> elements = new ArrayList<>();
    for (Iterator<EObject> all = model.eAllContents(); all.hasNext();) {
      EObject element = all.next();
      if (TraceStage.of(element) != TraceStage.OTHER || element instanceof Organization) {
        elements.add(element);
      }
    }
    return elements;
  }

  /** The platform's list finds beginnings only; here any part of the text will do. */
  private static final class Dialog extends ElementListSelectionDialog {

    Dialog(Shell shell) {
      super(shell, new LabelProvider() {
        @Override
        public String getText(Object element) {
          return Labels.withKind((EObject) element);
        }
      });
    }

    @Override
    protected FilteredList createFilteredList(Composite parent) {
      FilteredList list = super.createFilteredList(parent);
      list.setFilterMatcher(new FilteredList.FilterMatcher() {
        private SearchKey wanted = SearchKey.of("");

        @Override
        public void setFilter(String pattern, boolean ignoreCase, boolean ignoreWildCards) {
          wanted = SearchKey.of(pattern);
        }

        @Override
        public boolean match(Object element) {
          return wanted.matches(Labels.withKind((EObject) element));
        }
      });
      return list;
    }
  }
}
