package org.musubi.design.sirius;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.business.api.helper.SiriusUtil;
import org.musubi.model.support.MusubiResource;

/**
 * The file of Sirius ({@code *.aird}) beside a council. Writing is atomic: a crash leaves the old file or the new one.
 */
public final class AirdFile {

  private static final int LARGEST_MB = 256;
  private static final String SEMANTIC_RESOURCE = "semanticResources";

  private final Path file;

  public AirdFile(Path file) {
    this.file = file.toAbsolutePath().normalize();
  }

  /** The file that belongs to a council: same folder, same name, other extension. */
  public static AirdFile beside(Path council) {
    String name = council.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return new AirdFile(council.resolveSibling(
        (dot <= 0 ? name : name.substring(0, dot)) + "." + SiriusUtil.SESSION_RESOURCE_EXTENSION));
  }

  public Path path() {
    return file;
  }

  public boolean exists() {
    return Files.exists(file);
  }

  URI uri() {
    return URI.createFileURI(file.toString());
  }

  /**
   * Looks the file through before Sirius reads it.
   *
   * @return the council it was made for, as far as it names one
   * @throws AirdException when it is damaged, unsafe or no file of Sirius
   */
  Optional<URI> scan() throws AirdException {
    try {
      if (Files.size(file) > LARGEST_MB * 1024L * 1024L) {
        throw new AirdException(SiriusMessage.TOO_LARGE.with(file.getFileName(), LARGEST_MB), null);
      }
      return scan(Files.readAllBytes(file));
    } catch (XMLStreamException e) {
      throw damaged(e.getLocation() == null ? reason(e) : reason(e).lines().reduce((a, b) -> b).orElse(""), e);
    } catch (IOException e) {
      throw new AirdException(SiriusMessage.NOT_READABLE.with(file.getFileName(), reason(e)), e);
    }
  }

  private Optional<URI> scan(byte[] bytes) throws XMLStreamException, AirdException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    try {
      boolean isSirius = false;
      URI council = null;
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          throw damaged("DOCTYPE", null);
        }
        if (event == XMLStreamConstants.START_ELEMENT) {
          isSirius |= "DAnalysis".equals(reader.getLocalName());
          if (council == null && SEMANTIC_RESOURCE.equals(reader.getLocalName())) {
            council = council(reader.getElementText());
          }
        }
      }
      if (!isSirius) {
        throw damaged("DAnalysis?", null);
      }
      return Optional.ofNullable(council);
    } finally {
      reader.close();
    }
  }

  private URI council(String text) {
    URI address = URI.createURI(text.strip()).resolve(uri());
    return MusubiResource.COUNCIL_EXTENSION.equals(address.fileExtension()) ? address : null;
  }

  AirdException damaged(String detail, Throwable cause) {
    return new AirdException(SiriusMessage.DAMAGED.with(file.getFileName(), detail), cause);
  }

  /**
   * Moves the file out of the way under a free name, so that nothing in it is lost.
   *
   * @return its new place
   */
  Path setAside() throws AirdException {
    for (int number = 1;; number++) {
      Path free = file.resolveSibling(file.getFileName() + ".damaged" + (number == 1 ? "" : "-" + number));
      if (!Files.exists(free)) {
        try {
          return Files.move(file, free);
        } catch (IOException e) {
          throw new AirdException(SiriusMessage.NOT_WRITABLE.with(free, reason(e)), e);
        }
      }
    }
  }

  /** Replaces the file by what a resource holds. */
  void write(Resource resource) throws AirdException {
    Path temporary = file.resolveSibling("." + file.getFileName() + ".tmp");
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      resource.save(bytes, Map.of());
      try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
        while (buffer.hasRemaining()) {
          channel.write(buffer);
        }
        channel.force(true);
      }
      try {
        Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException | RuntimeException e) {
      throw new AirdException(SiriusMessage.NOT_WRITABLE.with(file, reason(e)), e);
    }
  }

  static String reason(Throwable e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
