package org.musubi.render.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.musubi.render.paint.TextOutlines;
import org.musubi.render.pdf.FontFiles.FontFile;
import org.musubi.render.scene.TextFont;

/** The fonts of one document. Each sign is written with the first font that has it. */
final class PdfFonts implements Closeable {
  private static final int JAPANESE_LETTER = 'あ';

  /**
   * Written with the same font.
   *
   * @param text what is written
   * @param face the font; null = no font that can be embedded has the signs, so they are drawn as shapes
   */
  record Piece(String text, Face face) {
  }

  private final PDDocument document;
  private final List<FontFile> files;
  private final TextOutlines outlines = new TextOutlines();
  private final Map<FontFile, Optional<Face>> faces = new LinkedHashMap<>();
  private final Map<Integer, Face> bySign = new HashMap<>();
  private final Map<Integer, Face> boldBySign = new HashMap<>();
  private final TreeSet<Integer> missing = new TreeSet<>();

  PdfFonts(PDDocument document, List<FontFile> files) {
    this.document = document;
    this.files = files;
  }

  List<Piece> pieces(String text, TextFont wanted) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    Face face = null;
    for (int sign : text.codePoints().filter(PdfFonts::isDrawn).toArray()) {
      Face next = face(sign, wanted);
      if (!current.isEmpty() && next != face) {
        pieces.add(new Piece(current.toString(), face));
        current.setLength(0);
      }
      face = next;
      current.appendCodePoint(sign);
    }
    if (!current.isEmpty()) {
      pieces.add(new Piece(current.toString(), face));
    }
    return pieces;
  }

  TextOutlines outlines() {
    return outlines;
  }

  /** Whether Japanese text stays text in this document. */
  boolean hasJapanese() {
    return face(JAPANESE_LETTER, TextFont.plain(10)) != null;
  }

  /** Whether Japanese text can at least be drawn. */
  boolean canDrawJapanese() {
    return hasJapanese() || outlines.canWrite(JAPANESE_LETTER, TextFont.plain(10));
  }

  /** Signs no font of the machine has. */
  String missing() {
    return missing.stream().map(Character::toString).collect(Collectors.joining(" "));
  }

  private static boolean isDrawn(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
      default -> sign < 0xfe00 || sign > 0xfe0f;
    };
  }

  private Face face(int sign, TextFont wanted) {
    Map<Integer, Face> known = wanted.bold() ? boldBySign : bySign;
    if (!known.containsKey(sign)) {
      known.put(sign, choose(sign, wanted));
    }
    return known.get(sign);
  }

  private Face choose(int sign, TextFont wanted) {
    for (FontFile file : inOrder(wanted.bold())) {
      Optional<Face> face = faces.computeIfAbsent(file, this::load);
      if (face.isPresent() && face.get().has(sign)) {
        return face.get();
      }
    }
    if (!outlines.canWrite(sign, wanted)) {
      missing.add(sign);
    }
    return null;
  }

  /** Fonts of the wanted weight come first only where they are the bold sister of the most wanted one. */
  private List<FontFile> inOrder(boolean bold) {
    List<FontFile> plain = files.stream().filter(file -> !file.bold()).toList();
    if (!bold || plain.isEmpty()) {
      return plain;
    }
    int first = files.indexOf(plain.getFirst());
    List<FontFile> result = new ArrayList<>(files.stream()
        .filter(file -> file.bold() && Math.abs(files.indexOf(file) - first) <= 2).toList());
    result.addAll(plain);
    return result;
  }

  private Optional<Face> load(FontFile file) {
    try {
      return Optional.of(Face.load(file, document));
    } catch (IOException e) {
      // A font that is damaged or may not be embedded; the next one serves.
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    for (Optional<Face> face : faces.values()) {
      if (face.isPresent()) {
        face.get().close();
      }
    }
  }
}
