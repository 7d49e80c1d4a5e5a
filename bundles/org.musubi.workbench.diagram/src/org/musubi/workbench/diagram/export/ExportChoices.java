package org.musubi.workbench.diagram.export;

import java.nio.file.Path;
import java.util.Set;
import org.musubi.render.format.PageFit;
import org.musubi.render.format.RenderFormat;

/**
 * What the user wants to be written.
 *
 * @param formats kinds of files
 * @param selectionOnly only the selected elements
 * @param title whether title and date stand above
 * @param legend whether there is a legend
 * @param scale pixels of a PNG for a pixel of the diagram
 * @param page page of a PDF
 * @param folder where to
 */
record ExportChoices(Set<RenderFormat> formats, boolean selectionOnly, boolean title, boolean legend, double scale,
    PageFit page, Path folder) {
}
