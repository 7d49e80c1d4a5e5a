package org.musubi.render.paint;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.musubi.render.scene.TextFont;

/** Finds fonts of this machine that can write a text. Belongs to one drawing; not safe for several threads. */
final class ScreenFonts {
  /** Written with the same font. */
  record Piece(String text, Font font) {
    double width(FontRenderContext context) {
      return font.getStringBounds(text, context).getWidth();
    }
  }

  private final Set<String> installed;
  private final Map<TextFont, List<Font>> choices = new HashMap<>();

  ScreenFonts() {
    installed = Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment()
        .getAvailableFontFamilyNames(Locale.ROOT)).collect(Collectors.toSet());
  }

  /** The text in pieces, each with the first font that has all its signs; the last font takes what nobody has. */
  List<Piece> pieces(String text, TextFont wanted) {
    List<Font> fonts = choices.computeIfAbsent(wanted, this::choose);
    Font first = fonts.getFirst();
    if (first.canDisplayUpTo(text) < 0) {
      return List.of(new Piece(text, first));
    }
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    Font current = null;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int sign = text.codePointAt(i);
      Font font = fonts.stream().filter(candidate -> candidate.canDisplay(sign)).findFirst().orElse(first);
      if (current != null && font != current) {
        pieces.add(new Piece(text.substring(start, i), current));
        start = i;
      }
      current = font;
    }
    if (current != null) {
      pieces.add(new Piece(text.substring(start), current));
    }
    return pieces;
  }

  private List<Font> choose(TextFont wanted) {
    int style = (wanted.bold() ? Font.BOLD : Font.PLAIN) | (wanted.italic() ? Font.ITALIC : Font.PLAIN);
    List<Font> fonts = new ArrayList<>();
    for (String family : wanted.families()) {
      if (installed.contains(family)) {
        fonts.add(new Font(family, style, 1).deriveFont((float) wanted.size()));
      }
    }
    // The composite font of Java holds whatever else is installed.
    fonts.add(new Font(Font.SANS_SERIF, style, 1).deriveFont((float) wanted.size()));
    return fonts;
  }
}
