/**
 * Diagrams and tables as the workbench knows them: what there is, and who shows it. Who does is decided by the
 * extension point {@code org.musubi.workbench.diagramRuntime}.
 */
package org.musubi.workbench.drawing;
