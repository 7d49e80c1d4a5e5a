package org.musubi.workbench.application;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.musubi.workbench.explorer.ExplorerView;
import org.musubi.workbench.problems.ProblemsView;

/** Explorer on the left with outline and properties below it, editors in the centre. */
public final class Perspective implements IPerspectiveFactory {

  /** Id of the perspective. */
  public static final String ID = "org.musubi.workbench.perspective";

  private static final float EXPLORER_WIDTH = 0.28f;
  private static final float EXPLORER_HEIGHT = 0.64f;
  private static final float PROBLEMS_BELOW = 0.66f;

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(true);
    layout.addView(ExplorerView.ID, IPageLayout.LEFT, EXPLORER_WIDTH, IPageLayout.ID_EDITOR_AREA);
    layout.getViewLayout(ExplorerView.ID).setCloseable(false);
    IFolderLayout below = layout.createFolder("org.musubi.workbench.below", IPageLayout.BOTTOM, EXPLORER_HEIGHT,
        ExplorerView.ID);
    below.addView(IPageLayout.ID_PROP_SHEET);
    below.addView(IPageLayout.ID_OUTLINE);
    // Wide and low where findings are read; opened when somebody asks for it.
    layout.addPlaceholder(ProblemsView.ID, IPageLayout.BOTTOM, PROBLEMS_BELOW, IPageLayout.ID_EDITOR_AREA);
    layout.addShowViewShortcut(ExplorerView.ID);
    layout.addShowViewShortcut(ProblemsView.ID);
    layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
    layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
  }
}
