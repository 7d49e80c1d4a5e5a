package org.musubi.cli.generate;

import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.eclipse.emf.ecore.EObject;
import org.musubi.model.core.NamedElement;
import org.musubi.model.support.MusubiObject;

/** Chance that repeats: the same seed gives the same numbers, ids and names on every machine. */
final class Dice {

  private final RandomGenerator random;
  private int made;

  Dice(long seed) {
    random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
  }

  /** Gives a new element its id and counts it. */
  <T extends EObject> T born(T element) {
    ((MusubiObject) element).assignId("_" + new UUID(
        random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L));
    made++;
    return element;
  }

  /** The same for elements with code and name. */
  <T extends NamedElement> T born(T element, String sign, int number, String name) {
    element.setCode(sign + "-" + (number < 10 ? "0" : "") + number);
    element.setName(name);
    return born(element);
  }

  /** Elements given an id so far. */
  int made() {
    return made;
  }

  /** A whole number from low to high, both inclusive. */
  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  /** True in so many of a hundred cases. */
  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A value with one decimal from low to high. */
  double value(double low, double high) {
    return Math.round(random.nextDouble(low, high) * 10) / 10.0;
  }
}
