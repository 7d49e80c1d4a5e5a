package org.musubi.workbench.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The documentation of a notation for its users, without its HTML: the paragraphs in the user's language (attribute
 * {@code lang}; none = the language of the notation itself), without lists.
 */
public final class PlainText {

  private static final Pattern PARAGRAPH =
      Pattern.compile("<p(?:\\s+lang\\s*=\\s*[\"']([^\"']*)[\"'])?\\s*>(.*?)</p>", Pattern.DOTALL);

  private record Paragraph(String language, String text) {
  }

  private PlainText() {
  }

  /** @param html null = none */
  public static String of(String html, Locale locale) {
    if (html == null || html.isBlank()) {
      return "";
    }
    List<Paragraph> paragraphs = new ArrayList<>();
    Matcher matcher = PARAGRAPH.matcher(html);
    while (matcher.find()) {
      paragraphs.add(new Paragraph(matcher.group(1) == null ? "" : matcher.group(1), plain(matcher.group(2))));
    }
    if (paragraphs.isEmpty()) {
      return plain(html);
    }
    List<Paragraph> own = paragraphs.stream().filter(each -> each.language.equals(locale.getLanguage())).toList();
    List<Paragraph> shown = !own.isEmpty() ? own
        : paragraphs.stream().filter(each -> each.language.isEmpty()).toList();
    return (shown.isEmpty() ? paragraphs : shown).stream().map(Paragraph::text).collect(Collectors.joining("\n"));
  }

  private static String plain(String html) {
    return html.replaceAll("(?s)<ul>.*?</ul>|<ol>.*?</ol>", " ").replaceAll("<[^>]+>", " ").replace("&lt;", "<")
        .replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&nbsp;", " ")
        .replace("&amp;", "&").replaceAll("\\s+", " ").strip();
  }
}
