package org.musubi.workbench.diagram.context;

import org.musubi.viewpoint.view.Diagram;

/**
 * What the parts of one editor share.
 *
 * @param diagram what is shown
 * @param look where elements are and what they look like
 * @param actions what the user can do
 * @param feedback what the user is told
 */
public record DiagramContext(Diagram diagram, Look look, DiagramActions actions, Feedback feedback) {
}
