package org.musubi.workbench.diagram.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.ElementTreeSelectionDialog;
import org.eclipse.ui.dialogs.SelectionDialog;
import org.musubi.viewpoint.tool.Choices;
import org.musubi.viewpoint.tool.SelectionRequest;
import org.musubi.workbench.images.Images;
import org.musubi.workbench.text.Labels;

/** Asks with a dialog while a tool is running. */
public final class AskUser implements Choices {

  @Override
  public Optional<List<EObject>> choose(SelectionRequest request) {
    Shell shell = Display.getCurrent().getActiveShell();
    SelectionDialog dialog = request.tree() ? tree(shell, request) : list(shell, request);
    dialog.setTitle(request.title());
    dialog.setMessage(request.message());
    if (dialog.open() != Window.OK) {
      return Optional.empty();
    }
    List<EObject> chosen = new ArrayList<>();
    for (Object each : dialog.getResult()) {
      if (request.candidates().contains(each)) {
        chosen.add((EObject) each);
      }
    }
    return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
  }

  private static SelectionDialog list(Shell shell, SelectionRequest request) {
    ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new Names());
    dialog.setElements(request.candidates().toArray());
    dialog.setMultipleSelection(request.multiple());
    return dialog;
  }

  private static SelectionDialog tree(Shell shell, SelectionRequest request) {
    ElementTreeSelectionDialog dialog = new ElementTreeSelectionDialog(shell, new Names(), new Content(request));
    dialog.setInput(request);
    dialog.setAllowMultiple(request.multiple());
    return dialog;
  }

  private static final class Names extends LabelProvider {

    private Images images;

    @Override
    public String getText(Object element) {
      return Labels.of((EObject) element);
    }

    @Override
    public Image getImage(Object element) {
      if (images == null) {
        images = new Images(Display.getCurrent().getActiveShell());
      }
      return images.of((EObject) element);
    }
  }

  private record Content(SelectionRequest request) implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
      return request.roots().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
      return request.children().apply((EObject) parent).toArray();
    }

    @Override
    public Object getParent(Object element) {
      return ((EObject) element).eContainer();
    }

    @Override
    public boolean hasChildren(Object element) {
      return getChildren(element).length > 0;
    }
  }
}
