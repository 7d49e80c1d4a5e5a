package org.musubi.workbench.sirius.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.ui.handlers.HandlerUtil;
import org.musubi.workbench.session.CouncilSession;
import org.musubi.workbench.sirius.layout.Arranging;
import org.musubi.workbench.sirius.text.SiriusText;

/** Arranges the diagram of the active editor as one step of the history of its council. */
public final class ArrangeHandler extends AbstractHandler {

  @Override
  public Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof DialectEditor editor
        && editor.getRepresentation() instanceof DDiagram diagram) {
      BusyIndicator.showWhile(editor.getSite().getShell().getDisplay(),
          () -> EditorAdapters.council(editor).ifPresent(council -> arrange(council, diagram)));
    }
    return null;
  }

  private static void arrange(CouncilSession council, DDiagram diagram) {
    council.change(SiriusText.ARRANGED.text(), () -> new Arranging(council, diagram).arrange());
  }
}
