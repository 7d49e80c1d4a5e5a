package org.musubi.workbench.diagram.editor;

import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.workbench.diagram.companion.EditorCompanions;
import org.musubi.workbench.diagram.control.DiagramControl;
import org.musubi.workbench.diagram.control.DiagramMenu;
import org.musubi.workbench.diagram.runtime.DiagramRuntime;
import org.musubi.workbench.diagram.runtime.DiagramsListener;
import org.musubi.workbench.diagram.runtime.KnownDiagram;
import org.musubi.workbench.diagram.text.DiagramText;
import org.musubi.workbench.saving.CouncilEditor;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.session.SessionListener;
import org.musubi.workbench.text.Labels;

/** The editor of one diagram; all diagrams and forms of a council share its history and its file. */
public final class DiagramEditor extends CouncilEditor {

  /** Id of the editor. */
  public static final String ID = "org.musubi.workbench.diagram.editor";

  /** Id of the context menu, for others to add to. */
  public static final String MENU = "org.musubi.workbench.diagram.menu";

  private final SessionListener sessionListener = new FollowCouncil();
  private final DiagramsListener diagramsListener = new FollowDiagrams();
  private CouncilSession council;
  private DiagramRuntime runtime;
  private Diagram diagram;
  private DiagramControl control;
  private StatusFeedback feedback;
  private EditorCompanions companions;

  @Override
  public void init(IEditorSite site, IEditorInput input) throws PartInitException {
    if (!(input instanceof DiagramEditorInput diagramInput)) {
      throw new PartInitException("Not a diagram: " + input);
    }
    setSite(site);
    setInput(input);
    council = diagramInput.session().orElseThrow(
        () -> new PartInitException(DiagramText.COUNCIL_NOT_OPEN.text(input.getName())));
    runtime = DiagramEditors.runtimes().of(council);
    Optional<KnownDiagram> known = runtime.known(diagramInput.diagram());
    diagram = runtime.open(known.orElseThrow(
        () -> new PartInitException(DiagramText.DIAGRAM_GONE.text(input.getName()))));
    showTitle();
  }

  @Override
  public void createPartControl(Composite parent) {
    feedback = new StatusFeedback(getEditorSite());
    control = new DiagramControl(parent, runtime, diagram, DiagramEditors.runtimes().images(),
        new Navigator(getEditorSite(), runtime, feedback), feedback);
    DiagramSelection selection = new DiagramSelection(control);
    getSite().setSelectionProvider(selection);
    MenuManager menu = new DiagramMenu(control).manager();
    control.viewer().setContextMenu(menu);
    getSite().registerContextMenu(MENU, menu, selection);
    new DiagramHandlers(getEditorSite(), control);
    companions = new EditorCompanions(getEditorSite(), control, menu);
    council.addListener(sessionListener);
    runtime.addListener(diagramsListener);
  }

  @Override
  public void dispose() {
    if (companions != null) {
      companions.dispose();
    }
    if (council != null) {
      council.removeListener(sessionListener);
    }
    if (runtime != null) {
      runtime.removeListener(diagramsListener);
      if (diagram != null) {
        runtime.close(diagram);
      }
    }
    super.dispose();
  }

  @Override
  public void setFocus() {
    if (control != null) {
      control.setFocus();
    }
  }

  /** Finding, problems, clipboard, export and the like. */
  public EditorCompanions companions() {
    return companions;
  }

  /** Canvas, palette and tool bar. */
  public DiagramControl control() {
    return control;
  }

  private void showTitle() {
    setPartName(diagram.name());
    setTitleToolTip(DiagramText.TITLE_TIP.text(diagram.name(), Labels.of(diagram.target())));
  }

  @Override
  protected CouncilSession council() {
    return council;
  }

  @Override
  protected void commitInput() {
    control.viewer().commitLabel();
  }

  @Override
  public <T> T getAdapter(Class<T> type) {
    if (type == EObject.class) {
      return type.cast(shown());
    }
    if (type == DiagramControl.class) {
      return type.cast(control);
    }
    if (type == IContentOutlinePage.class && companions != null) {
      return type.cast(companions.outline());
    }
    if (type == IPropertySheetPage.class) {
      return type.cast(Adapters.adapt(council, IPropertySheetPage.class));
    }
    return super.getAdapter(type);
  }

  /** The primary selected element, else what the diagram is about. */
  private EObject shown() {
    ElementView selected = control == null || control.viewer().selectedElements().isEmpty() ? null
        : control.viewer().selectedElements().getLast();
    return selected == null ? diagram.target() : selected.target();
  }

  private boolean isGone() {
    return EcoreUtil.getRootContainer(diagram.target()) != council.model();
  }

  private void closeLater() {
    getSite().getShell().getDisplay().asyncExec(() -> {
      if (control != null && !control.control().isDisposed()
          && (isGone() || runtime.known(diagram.id()).isEmpty())) {
        getSite().getPage().closeEditor(this, false);
      }
    });
  }

  /** Follows the council: asterisk, and the end of the element the diagram is about. */
  private final class FollowCouncil implements SessionListener {

    @Override
    public void modelChanged(CouncilSession changed) {
      if (isGone()) {
        closeLater();
      } else {
        showTitle();
      }
    }

    @Override
    public void stateChanged(CouncilSession changed) {
      firePropertyChange(PROP_DIRTY);
    }
  }

  /** Follows the list of diagrams: title, and the end of this one. */
  private final class FollowDiagrams implements DiagramsListener {

    @Override
    public void listChanged(DiagramRuntime changed) {
      showTitle();
    }

    @Override
    public void deleted(Diagram gone) {
      if (gone == diagram) {
        closeLater();
      }
    }
  }
}
