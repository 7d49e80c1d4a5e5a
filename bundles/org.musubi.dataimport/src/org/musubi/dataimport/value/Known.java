package org.musubi.dataimport.value;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers what was made of a text: in a column of years or sexes the same few texts come again and again. Forgets
 * everything when there are too many different ones.
 *
 * @param <K> what is read
 * @param <V> what it means; never null
 */
public final class Known<K, V> {

  private static final int MOST = 20_000;

  private final Function<K, V> reading;
  private final Map<K, V> known = new HashMap<>();

  public Known(Function<K, V> reading) {
    this.reading = reading;
  }

  public V of(K read) {
    V found = known.get(read);
    if (found == null) {
      if (known.size() >= MOST) {
        known.clear();
      }
      found = reading.apply(read);
      known.put(read, found);
    }
    return found;
  }
}
