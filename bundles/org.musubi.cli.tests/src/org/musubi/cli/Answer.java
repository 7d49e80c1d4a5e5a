package org.musubi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a run of the command line left on the screen.
 *
 * @param code exit code
 * @param out lines of the result
 * @param err lines about the work
 */
record Answer(Speech speech, int code, List<String> out, List<String> err) {

  List<String> lines() {
    return Stream.concat(out.stream(), err.stream()).toList();
  }

  String text() {
    return String.join("\n", lines());
  }

  Answer exits(int expected) {
    assertEquals(expected, code, this::text);
    return this;
  }

  /** Contains the text of its language. */
  Answer says(String japanese, String english) {
    return says(speech.of(japanese, english));
  }

  Answer says(String part) {
    assertTrue(text().contains(part), () -> "\"" + part + "\" is not in: " + text());
    return this;
  }

  Answer doesNotSay(String part) {
    assertFalse(text().contains(part), () -> "\"" + part + "\" is in: " + text());
    return this;
  }

  /** Nothing but one line that is exactly one sentence, and none of the signs of a carelessly made text. */
  Answer inOneSentence() {
    assertEquals(1, lines().size(), this::text);
    assertEquals(1, speech.sentencesIn(lines().getFirst()), this::text);
    return inSentences();
  }

  /** Every line is made of whole sentences, and of nothing a program says to programmers. */
  Answer inSentences() {
    assertFalse(lines().isEmpty(), "nothing was said");
    for (String line : lines()) {
      assertTrue(speech.endsSentence(line), line);
      for (String slip : List.of("Exception", "{", "}", "null", "org.musubi.", "java.", "\t")) {
        assertFalse(line.contains(slip), line);
      }
    }
    return this;
  }
}
