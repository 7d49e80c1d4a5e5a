package org.musubi.workbench.properties;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.CouncilSessions;

/** Gives views that show a council their page in the Properties view. */
public final class PropertyPages implements IAdapterFactory {

  @Override
  public <T> T getAdapter(Object session, Class<T> type) {
    return session instanceof CouncilSession && type == IPropertySheetPage.class
        ? type.cast(new ElementPropertyPage(PlatformUI.getWorkbench().getService(CouncilSessions.class))) : null;
  }

  @Override
  public Class<?>[] getAdapterList() {
    return new Class<?>[] {IPropertySheetPage.class};
  }
}
