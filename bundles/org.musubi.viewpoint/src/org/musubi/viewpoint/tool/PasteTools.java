package org.musubi.viewpoint.tool;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.musubi.viewpoint.expression.Scope;
import org.musubi.viewpoint.specification.PasteDescription;
import org.musubi.viewpoint.view.Diagram;
import org.musubi.viewpoint.view.ElementView;
import org.musubi.viewpoint.view.NodeView;
import org.musubi.viewpoint.view.Point;

/** Pasting what was copied, by the paste tools of the element or diagram pasted into. */
final class PasteTools {
  private record Paste(EObject element, Object view, PasteDescription tool) {
  }

  private final ToolContext context;

  PasteTools(ToolContext context) {
    this.context = context;
  }

  Verdict canPaste(Collection<?> copied, Object into) {
    if (copied.isEmpty()) {
      return Verdict.no(ToolMessage.NOTHING_DRAGGED.with());
    }
    List<Paste> found = new ArrayList<>();
    return find(copied, into, found);
  }

  private Verdict find(Collection<?> copied, Object into, List<Paste> found) {
    for (Object item : copied) {
      Verdict verdict = Verdict.no(ToolMessage.NO_PASTE.with(Names.describe(item, context.session().labels()),
          Names.describe(into)));
      EObject element = Execution.element(item);
      Object view = item instanceof ElementView ? item : null;
      for (PasteDescription tool : tools(into)) {
        verdict = context.conditions().test(tool.getPrecondition(), scope(tool, element, view, into), tool,
            verdict.reason());
        if (verdict.allowed()) {
          found.add(new Paste(element, view, tool));
          break;
        }
      }
      if (!verdict.allowed()) {
        return verdict;
      }
    }
    return Verdict.YES;
  }

  private static List<PasteDescription> tools(Object into) {
    return into instanceof ElementView view ? view.mapping().getPasteDescriptions()
        : ((Diagram) into).description().getPasteDescriptions();
  }

  private Scope scope(PasteDescription tool, EObject element, Object view, Object into) {
    Execution variables = new Execution(context.session(), null,
        Scope.of(null).with("diagram", CreationTools.diagramOf(into)));
    setVariables(variables, tool, element, view, into);
    return variables.on(Execution.element(into));
  }

  private void setVariables(Execution execution, PasteDescription tool, EObject element, Object view, Object into) {
    context.set(execution, tool.getContainer(), "container", Execution.element(into));
    context.set(execution, tool.getContainerView(), "containerView", into);
    context.set(execution, tool.getCopiedElement(), "copiedElement", element);
    context.set(execution, tool.getCopiedView(), "copiedView", view);
  }

  ToolResult paste(Collection<?> copied, Object into, Point where) {
    canPaste(copied, into).orThrow();
    List<Paste> pastes = new ArrayList<>();
    find(copied, into, pastes);
    PasteDescription first = pastes.getFirst().tool();
    return context.run(ToolMessage.PASTE.with(), first, CreationTools.diagramOf(into), into, execution -> {
      for (Paste paste : pastes) {
        setVariables(execution, paste.tool(), paste.element(), paste.view(), into);
        context.setSubVariables(execution, paste.tool().getContainer(), Execution.element(into));
        context.setSubVariables(execution, paste.tool().getContainerView(), into);
        context.setSubVariables(execution, paste.tool().getCopiedElement(), paste.element());
        context.setSubVariables(execution, paste.tool().getCopiedView(), paste.view());
        execution.run(paste.tool().getInitialOperation() == null ? null
            : paste.tool().getInitialOperation().getFirstModelOperations(), Execution.element(into));
      }
    }, created -> new Placement(into instanceof NodeView node ? node : null, List.of()).place(created, where, null));
  }
}
