package org.musubi.analysis.trace;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * An element in the tree of its origins or of its consequences.
 *
 * @param element the element
 * @param step the step that led here; null for the element the trace starts from
 * @param children what lies one step further; empty when repeated
 * @param repeated true when the element stands elsewhere in the tree with its children, so that circles end
 */
public record TraceNode(EObject element, TraceStep step, List<TraceNode> children, boolean repeated) {
}
