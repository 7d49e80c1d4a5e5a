package org.musubi.render.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.musubi.render.format.DiagramWriter;
import org.musubi.render.format.RenderFormat;
import org.musubi.render.scene.Scene;
import org.musubi.render.scene.SceneBuilder;
import org.musubi.render.scene.SceneOptions;
import org.musubi.viewpoint.view.Diagram;

/**
 * Writes SVG 1.1 with the accessibility attributes of SVG 2: text stays text, every element has a title, pictures are
 * embedded.
 */
public final class SvgWriter implements DiagramWriter {
  @Override
  public RenderFormat format() {
    return RenderFormat.SVG;
  }

  @Override
  public void write(Diagram diagram, SceneOptions options, OutputStream out) throws IOException {
    write(new SceneBuilder(options).scene(diagram), out);
  }

  /** Writes a figure. */
  public void write(Scene scene, OutputStream out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory()
          .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      new SvgDocument(new Markup(xml), scene).write();
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof IOException cause ? cause : new IOException(e);
    }
  }
}
