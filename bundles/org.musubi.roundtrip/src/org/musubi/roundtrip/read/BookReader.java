package org.musubi.roundtrip.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.musubi.roundtrip.text.RoundTripText;
import org.musubi.sheets.edit.Entry;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads one workbook. Use once. */
public final class BookReader {

  /** Says which worksheets are read. */
  public interface Wanted {

    /**
     * @param tab   name of the worksheet
     * @param stamp what the workbook says about its export
     */
    boolean test(String tab, Optional<Meta> stamp);
  }

  private final Path file;
  private final String name;
  private final Limits limits;
  private final List<String> notes = new ArrayList<>();

  private BookReader(Path file, Limits limits) {
    this.file = file;
    this.name = String.valueOf(file.getFileName());
    this.limits = limits;
  }

  /**
   * Reads all worksheets.
   *
   * @throws BookException one sentence for the user; nothing else is thrown whatever the file holds
   */
  public static ReturnedBook read(Path file) throws BookException {
    return read(file, Limits.USUAL, (tab, stamp) -> true);
  }

  /**
   * Reads a workbook.
   *
   * @param wanted the worksheets whose cells are read; the stamp is read in any case
   * @throws BookException one sentence for the user; nothing else is thrown whatever the file holds
   */
  public static ReturnedBook read(Path file, Limits limits, Wanted wanted) throws BookException {
    return new BookReader(file, limits).read(wanted);
  }

  private ReturnedBook read(Wanted wanted) throws BookException {
    FileKind.requirePackage(file, limits);
    try (Parts parts = Parts.open(file, limits)) {
      return read(parts, wanted);
    } catch (SheetCells.Refused e) {
      throw e.reason();
    } catch (SafeXml.Forbidden e) {
      throw new BookException(RoundTripText.FORBIDDEN_XML, e, name);
    } catch (Parts.TooMuch | SafeXml.TooMuch | Strings.TooLong e) {
      throw new BookException(RoundTripText.BOMB, e, name);
    } catch (ZipException | SAXException e) {
      throw damaged(e);
    } catch (IOException | RuntimeException e) {
      // The archive and XML readers of Java answer damage with exceptions of many kinds.
      throw damaged(e);
    }
  }

  private BookException damaged(Exception cause) {
    return new BookException(RoundTripText.DAMAGED, cause, name,
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
  }

  private ReturnedBook read(Parts parts, Wanted wanted) throws BookException, IOException, SAXException {
    ContentTypes types = types(parts);
    requireNoDoctype(parts);
    Relations top = relations(parts, "");
    String main = top.byKind("officeDocument");
    if (main == null || !parts.has(main)) {
      throw new BookException(RoundTripText.NOT_A_WORKBOOK, null, name);
    }
    Relations relations = relations(parts, main);
    Workbook workbook = parse(parts, main, new Workbook());
    if (types.hasMacros()) {
      notes.add(RoundTripText.NOTE_MACROS.say());
    }
    if (workbook.isLinked() || relations.isLinked()) {
      notes.add(RoundTripText.NOTE_LINKS.say());
    }
    BookContents contents = new BookContents(name, limits,
        parseIfThere(parts, relations.byKind("sharedStrings"), new Strings(limits)),
        parseIfThere(parts, relations.byKind("styles"), new Styles()), workbook.isFrom1904());
    List<String> lines = new ArrayList<>();
    for (Workbook.Tab tab : workbook.tabs()) {
      if (tab.name().equals(Meta.SHEET) && lines.isEmpty()) {
        lines.addAll(lines(worksheet(parts, contents, tab, relations.byId(tab.id()))));
      }
    }
    Optional<Meta> stamp = stamp(lines);
    List<Worksheet> worksheets = new ArrayList<>();
    for (Workbook.Tab tab : workbook.tabs()) {
      boolean read = !tab.name().equals(Meta.SHEET) && wanted.test(tab.name(), stamp);
      worksheets.add(worksheet(parts, contents, tab, read ? relations.byId(tab.id()) : null));
    }
    if (worksheets.isEmpty()) {
      throw new BookException(RoundTripText.NOT_A_WORKBOOK, null, name);
    }
    return new ReturnedBook(name, worksheets, workbook.names(), stamp, !lines.isEmpty(),
        parseIfThere(parts, top.byKind("core-properties"), new Author()).name(), notes);
  }

  private ContentTypes types(Parts parts) throws BookException, IOException, SAXException {
    if (!parts.has(ContentTypes.PART)) {
      throw new BookException(parts.has("mimetype") && parts.has("content.xml") ? RoundTripText.OPEN_DOCUMENT
          : RoundTripText.NOT_A_WORKBOOK, null, name);
    }
    ContentTypes types = parse(parts, ContentTypes.PART, new ContentTypes());
    if (!types.isWorkbook()) {
      throw new BookException(types.isBinary() ? RoundTripText.BINARY_WORKBOOK : RoundTripText.NOT_A_WORKBOOK, null,
          name);
    }
    return types;
  }

  /** Parts that are not read could still harm the next program, so their beginnings are looked at too. */
  private static void requireNoDoctype(Parts parts) throws IOException, SAXException {
    for (String part : parts.names()) {
      if (part.endsWith(".xml") || part.endsWith(".rels") || part.endsWith(".vml")) {
        try (InputStream content = parts.open(part)) {
          SafeXml.readProlog(content);
        } catch (SafeXml.Forbidden | SafeXml.TooMuch e) {
          throw e;
        } catch (SAXException e) {
          // Damage in a part that is needed shows when it is read.
          continue;
        }
      }
    }
  }

  private static Relations relations(Parts parts, String source) throws IOException, SAXException {
    String part = Relations.partOf(source);
    return parts.has(part) ? parse(parts, part, new Relations(source)) : new Relations(source);
  }

  private static <H extends DefaultHandler> H parseIfThere(Parts parts, String part, H handler)
      throws IOException, SAXException {
    return part == null || !parts.has(part) ? handler : parse(parts, part, handler);
  }

  private static <H extends DefaultHandler> H parse(Parts parts, String part, H handler)
      throws IOException, SAXException {
    try (InputStream content = parts.open(part)) {
      SafeXml.read(content, handler);
    }
    return handler;
  }

  /** @param part null for a worksheet that is not read, or that has no part, such as a sheet of a chart alone */
  private Worksheet worksheet(Parts parts, BookContents contents, Workbook.Tab tab, String part)
      throws IOException, SAXException {
    SheetCells cells = parseIfThere(parts, part, new SheetCells(contents, tab.name()));
    return cells.worksheet(tab.hidden());
  }

  private static List<String> lines(Worksheet sheet) {
    List<String> lines = new ArrayList<>();
    for (int row = sheet.filledFrom(0); row >= 0; row = sheet.filledFrom(row + 1)) {
      if (sheet.at(row, 0) instanceof Entry.Text text) {
        lines.add(text.text());
      }
    }
    return lines;
  }

  private static Optional<Meta> stamp(List<String> lines) {
    try {
      return lines.isEmpty() ? Optional.empty() : Optional.of(Meta.of(lines));
    } catch (IllegalArgumentException e) {
      // Somebody wrote into the hidden sheet; the caller says so.
      return Optional.empty();
    }
  }
}
