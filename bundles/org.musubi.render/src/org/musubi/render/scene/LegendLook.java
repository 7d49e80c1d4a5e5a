package org.musubi.render.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

import org.musubi.render.scene.Legend.Entry;
import org.musubi.render.scene.Legend.Sample;

/** One look of a kind of elements, with what is written on the elements that have it. */
final class LegendLook {
  /** More different texts than this are not a set of kinds. */
  private static final int MOST_TEXTS = 12;

  private final Sample sample;
  private String text;
  private int count;
  private boolean mixed;

  LegendLook(Sample sample) {
    this.sample = sample;
  }

  Sample sample() {
    return sample;
  }

  /** Adds an element that has the look. */
  void add(String written) {
    String line = written.strip().replaceAll("\\s*\\R\\s*", " ");
    mixed |= text != null && !text.equals(line);
    text = line;
    count++;
  }

  /**
   * Entries named by what is written on the elements, where that tells the looks of a kind apart: on all elements of a
   * look the same, on those of other looks something else, and not only on single elements.
   *
   * @param name name of the kind, the heading of the entries
   * @return empty when the texts do not explain the looks
   */
  static List<Entry> byText(List<LegendLook> looks, String name) {
    SequencedMap<String, List<Sample>> byText = new LinkedHashMap<>();
    List<Sample> others = new ArrayList<>();
    int shared = 0;
    int several = 0;
    for (LegendLook look : looks) {
      boolean clear = !look.mixed && !look.text.isEmpty();
      several += look.count > 1 ? 1 : 0;
      shared += clear && look.count > 1 ? 1 : 0;
      if (clear) {
        byText.computeIfAbsent(look.text, any -> new ArrayList<>()).add(look.sample);
      } else {
        others.add(look.sample);
      }
    }
    if (byText.size() < 2 || byText.size() > MOST_TEXTS || shared == 0 || 2 * shared < several) {
      return List.of();
    }
    List<Entry> entries = new ArrayList<>(List.of(new Entry(others, name + ":")));
    byText.forEach((text, samples) -> entries.add(new Entry(samples, text)));
    return entries;
  }
}
