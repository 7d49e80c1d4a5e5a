package org.musubi.workbench.sirius.editor;

import java.util.List;
import java.util.Objects;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.sirius.ui.tools.api.properties.ISiriusPropertySheetPageProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.IPageBookViewPage;
import org.eclipse.ui.part.IPageSite;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.musubi.workbench.session.CouncilSession;

/** The properties view shows what is selected in Sirius's editors of a council as it shows elements elsewhere. */
public final class ElementPages implements ISiriusPropertySheetPageProvider {

  @Override
  public IPropertySheetPage getPropertySheetPage(Object source, String contributor) {
    CouncilSession council = Adapters.adapt(source, CouncilSession.class);
    IPropertySheetPage page = council == null ? null : Adapters.adapt(council, IPropertySheetPage.class);
    return page instanceof IPageBookViewPage elements ? new Page(page, elements) : page;
  }

  /** A page of elements that is told of parts of diagrams, lines and cells. */
  private record Page(IPropertySheetPage elements, IPageBookViewPage page)
      implements IPropertySheetPage, IPageBookViewPage {

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
      List<?> selected = selection instanceof IStructuredSelection parts
          ? parts.stream().map(SelectedElements::element).filter(Objects::nonNull).toList() : List.of();
      elements.selectionChanged(part, new StructuredSelection(selected));
    }

    @Override
    public void createControl(Composite parent) {
      page.createControl(parent);
    }

    @Override
    public void dispose() {
      page.dispose();
    }

    @Override
    public Control getControl() {
      return page.getControl();
    }

    @Override
    public void setActionBars(IActionBars bars) {
      page.setActionBars(bars);
    }

    @Override
    public void setFocus() {
      page.setFocus();
    }

    @Override
    public IPageSite getSite() {
      return page.getSite();
    }

    @Override
    public void init(IPageSite site) throws PartInitException {
      page.init(site);
    }
  }
}
