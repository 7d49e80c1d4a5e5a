package org.musubi.render.format;

import java.io.IOException;
import java.io.OutputStream;

import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.view.Diagram;

/** Writes diagrams as files of one format. The same diagram and options give the same bytes. */
public interface DiagramWriter {
  RenderFormat format();

  /**
   * Writes one diagram. Its elements must have places (see the layout of {@code org.musubi.viewpoint}).
   *
   * @param out receives the file; is not closed
   * @throws RenderException when the diagram cannot be written in this format; the sentence is for the user
   * @throws IOException when {@code out} refuses
   */
  void write(Diagram diagram, SceneOptions options, OutputStream out) throws IOException, RenderException;
}
